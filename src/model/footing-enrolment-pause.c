/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-enrolment-pause.h"

struct _FootingEnrolmentPause
{
  FootingRecord  parent_instance;

  gint64         enrolment_id;
  FootingDay     from_on;
  FootingDay     to_on;
  char          *reason;
  char          *note;
};

G_DEFINE_FINAL_TYPE (FootingEnrolmentPause, footing_enrolment_pause, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingEnrolmentPause, enrolment_id, "enrolment"),
  FOOTING_FIELD (FootingEnrolmentPause, from_on, DAY),
  FOOTING_FIELD (FootingEnrolmentPause, to_on, DAY),
  FOOTING_FIELD (FootingEnrolmentPause, reason, TEXT),
  FOOTING_FIELD (FootingEnrolmentPause, note, TEXT),
};

static void
footing_enrolment_pause_class_init (FootingEnrolmentPauseClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "enrolment_pause", fields, G_N_ELEMENTS (fields));
}

static void
footing_enrolment_pause_init (FootingEnrolmentPause *self)
{
}

FOOTING_DEFINE_GETTER (FootingEnrolmentPause, footing_enrolment_pause, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingEnrolmentPause, footing_enrolment_pause, FootingDay, from_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentPause, footing_enrolment_pause, FootingDay, to_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentPause, footing_enrolment_pause, const char *, reason)
FOOTING_DEFINE_GETTER (FootingEnrolmentPause, footing_enrolment_pause, const char *, note)

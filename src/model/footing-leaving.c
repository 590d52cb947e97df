/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-leaving.h"

struct _FootingLeaving
{
  FootingRecord        parent_instance;

  gint64               person_id;
  FootingDay           left_on;
  char                *reason;
  FootingLeavingEvent  event;
  char                *note;
};

G_DEFINE_FINAL_TYPE (FootingLeaving, footing_leaving, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingLeaving, person_id, "person"),
  FOOTING_FIELD (FootingLeaving, left_on, DAY),
  FOOTING_FIELD (FootingLeaving, reason, TEXT),
  FOOTING_CHOICE (FootingLeaving, event, footing_leaving_event_get_type),
  FOOTING_FIELD (FootingLeaving, note, TEXT),
};

static void
footing_leaving_class_init (FootingLeavingClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "leaving", fields, G_N_ELEMENTS (fields));
}

static void
footing_leaving_init (FootingLeaving *self)
{
}

FOOTING_DEFINE_GETTER (FootingLeaving, footing_leaving, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingLeaving, footing_leaving, FootingDay, left_on)
FOOTING_DEFINE_GETTER (FootingLeaving, footing_leaving, const char *, reason)
FOOTING_DEFINE_GETTER (FootingLeaving, footing_leaving, FootingLeavingEvent, event)
FOOTING_DEFINE_GETTER (FootingLeaving, footing_leaving, const char *, note)

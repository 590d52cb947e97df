/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-enrolment-extension.h"

struct _FootingEnrolmentExtension
{
  FootingRecord  parent_instance;

  gint64         enrolment_id;
  FootingDay     decided_on;
  FootingDay     ends_on;
  char          *reason;
  char          *note;
};

G_DEFINE_FINAL_TYPE (FootingEnrolmentExtension, footing_enrolment_extension, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingEnrolmentExtension, enrolment_id, "enrolment"),
  FOOTING_FIELD (FootingEnrolmentExtension, decided_on, DAY),
  FOOTING_FIELD (FootingEnrolmentExtension, ends_on, DAY),
  FOOTING_FIELD (FootingEnrolmentExtension, reason, TEXT),
  FOOTING_FIELD (FootingEnrolmentExtension, note, TEXT),
};

static void
footing_enrolment_extension_class_init (FootingEnrolmentExtensionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "enrolment_extension", fields, G_N_ELEMENTS (fields));
}

static void
footing_enrolment_extension_init (FootingEnrolmentExtension *self)
{
}

FOOTING_DEFINE_GETTER (FootingEnrolmentExtension, footing_enrolment_extension, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingEnrolmentExtension, footing_enrolment_extension, FootingDay, decided_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentExtension, footing_enrolment_extension, FootingDay, ends_on)
FOOTING_DEFINE_GETTER (FootingEnrolmentExtension, footing_enrolment_extension, const char *, reason)
FOOTING_DEFINE_GETTER (FootingEnrolmentExtension, footing_enrolment_extension, const char *, note)

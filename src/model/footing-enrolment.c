/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-enrolment.h"

struct _FootingEnrolment
{
  FootingRecord          parent_instance;

  gint64                 preceptee_id;
  gint64                 preceptor_id;
  gint64                 programme_id;
  gint64                 cohort_id;
  char                  *standard;
  char                  *standard_version;
  char                  *anchor;
  FootingDay             anchor_on;
  gint64                 programme_version;
  double                 supernumerary_hours;
  double                 preceptor_hours;
  double                 preceptee_hours;
  FootingDay             ends_on;
  FootingEnrolmentState  state;
  FootingDay             completed_on;
};

G_DEFINE_FINAL_TYPE (FootingEnrolment, footing_enrolment, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingEnrolment, preceptee_id, "person"),
  FOOTING_LINK (FootingEnrolment, preceptor_id, "person"),
  FOOTING_LINK (FootingEnrolment, programme_id, "programme"),
  FOOTING_LINK (FootingEnrolment, cohort_id, "cohort"),
  FOOTING_FIELD (FootingEnrolment, standard, TEXT),
  FOOTING_FIELD (FootingEnrolment, standard_version, TEXT),
  FOOTING_FIELD (FootingEnrolment, anchor, TEXT),
  FOOTING_FIELD (FootingEnrolment, anchor_on, DAY),
  FOOTING_FIELD (FootingEnrolment, programme_version, INTEGER),
  FOOTING_FIELD (FootingEnrolment, supernumerary_hours, REAL),
  FOOTING_FIELD (FootingEnrolment, preceptor_hours, REAL),
  FOOTING_FIELD (FootingEnrolment, preceptee_hours, REAL),
  FOOTING_FIELD (FootingEnrolment, ends_on, DAY),
  FOOTING_CHOICE (FootingEnrolment, state, footing_enrolment_state_get_type),
  FOOTING_FIELD (FootingEnrolment, completed_on, DAY),
};

static void
footing_enrolment_class_init (FootingEnrolmentClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "enrolment", fields, G_N_ELEMENTS (fields));
}

static void
footing_enrolment_init (FootingEnrolment *self)
{
  self->programme_version = 1;
}

FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, gint64, preceptee_id)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, gint64, preceptor_id)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, gint64, programme_id)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, gint64, cohort_id)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, const char *, standard)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, const char *, standard_version)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, const char *, anchor)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, FootingDay, anchor_on)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, gint64, programme_version)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, double, supernumerary_hours)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, double, preceptor_hours)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, double, preceptee_hours)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, FootingDay, ends_on)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, FootingEnrolmentState, state)
FOOTING_DEFINE_GETTER (FootingEnrolment, footing_enrolment, FootingDay, completed_on)

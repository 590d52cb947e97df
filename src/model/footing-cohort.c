/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-cohort.h"

struct _FootingCohort
{
  FootingRecord  parent_instance;

  gint64         programme_id;
  char          *name;
  FootingDay     starts_on;
  FootingDay     ends_on;
  gint64         capacity;
};

G_DEFINE_FINAL_TYPE (FootingCohort, footing_cohort, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingCohort, programme_id, "programme"),
  FOOTING_FIELD (FootingCohort, name, TEXT),
  FOOTING_FIELD (FootingCohort, starts_on, DAY),
  FOOTING_FIELD (FootingCohort, ends_on, DAY),
  FOOTING_FIELD (FootingCohort, capacity, INTEGER),
};

static void
footing_cohort_class_init (FootingCohortClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "cohort", fields, G_N_ELEMENTS (fields));
}

static void
footing_cohort_init (FootingCohort *self)
{
}

FOOTING_DEFINE_GETTER (FootingCohort, footing_cohort, gint64, programme_id)
FOOTING_DEFINE_GETTER (FootingCohort, footing_cohort, const char *, name)
FOOTING_DEFINE_GETTER (FootingCohort, footing_cohort, FootingDay, starts_on)
FOOTING_DEFINE_GETTER (FootingCohort, footing_cohort, FootingDay, ends_on)
FOOTING_DEFINE_GETTER (FootingCohort, footing_cohort, gint64, capacity)

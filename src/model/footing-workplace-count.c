/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-workplace-count.h"

struct _FootingWorkplaceCount
{
  FootingRecord  parent_instance;

  gint64         workplace_id;
  FootingDay     counted_on;
  char          *job_role;
  gint64         staff;
  gint64         starters;
  gint64         leavers;
  gint64         vacancies;
};

G_DEFINE_FINAL_TYPE (FootingWorkplaceCount, footing_workplace_count, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingWorkplaceCount, workplace_id, "workplace"),
  FOOTING_FIELD (FootingWorkplaceCount, counted_on, DAY),
  FOOTING_FIELD (FootingWorkplaceCount, job_role, TEXT),
  FOOTING_FIELD (FootingWorkplaceCount, staff, INTEGER),
  FOOTING_FIELD (FootingWorkplaceCount, starters, INTEGER),
  FOOTING_FIELD (FootingWorkplaceCount, leavers, INTEGER),
  FOOTING_FIELD (FootingWorkplaceCount, vacancies, INTEGER),
};

static void
footing_workplace_count_class_init (FootingWorkplaceCountClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "workplace_count", fields, G_N_ELEMENTS (fields));
}

static void
footing_workplace_count_init (FootingWorkplaceCount *self)
{
  self->staff = -1;
  self->starters = -1;
  self->leavers = -1;
  self->vacancies = -1;
}

FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, gint64, workplace_id)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, FootingDay, counted_on)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, const char *, job_role)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, gint64, staff)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, gint64, starters)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, gint64, leavers)
FOOTING_DEFINE_GETTER (FootingWorkplaceCount, footing_workplace_count, gint64, vacancies)

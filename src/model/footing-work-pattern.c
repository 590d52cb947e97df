/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-work-pattern.h"

struct _FootingWorkPattern
{
  FootingRecord  parent_instance;

  gint64         person_id;
  FootingDay     from_on;
  FootingDay     to_on;
  char          *pattern;
  gint64         day_starts_at;
  gint64         day_ends_at;
  gint64         night_starts_at;
  gint64         night_ends_at;
};

G_DEFINE_FINAL_TYPE (FootingWorkPattern, footing_work_pattern, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingWorkPattern, person_id, "person"),
  FOOTING_FIELD (FootingWorkPattern, from_on, DAY),
  FOOTING_FIELD (FootingWorkPattern, to_on, DAY),
  FOOTING_FIELD (FootingWorkPattern, pattern, TEXT),
  FOOTING_FIELD (FootingWorkPattern, day_starts_at, INTEGER),
  FOOTING_FIELD (FootingWorkPattern, day_ends_at, INTEGER),
  FOOTING_FIELD (FootingWorkPattern, night_starts_at, INTEGER),
  FOOTING_FIELD (FootingWorkPattern, night_ends_at, INTEGER),
};

static void
footing_work_pattern_class_init (FootingWorkPatternClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "work_pattern", fields, G_N_ELEMENTS (fields));
}

static void
footing_work_pattern_init (FootingWorkPattern *self)
{
}

FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, gint64, person_id)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, FootingDay, from_on)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, FootingDay, to_on)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, const char *, pattern)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, gint64, day_starts_at)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, gint64, day_ends_at)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, gint64, night_starts_at)
FOOTING_DEFINE_GETTER (FootingWorkPattern, footing_work_pattern, gint64, night_ends_at)

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-milestone.h"

struct _FootingMilestone
{
  FootingRecord         parent_instance;

  gint64                programme_id;
  char                 *key;
  FootingMilestoneKind  kind;
  char                 *name;
  gint64                position;
  gint64                due_months;
  gint64                due_days;
  gint64                opens_days;
  gint64                late_days;
  gint64                minutes;
  gboolean              required;
  char                 *basis;
  char                 *agenda;
};

G_DEFINE_FINAL_TYPE (FootingMilestone, footing_milestone, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingMilestone, programme_id, "programme"),
  FOOTING_FIELD (FootingMilestone, key, TEXT),
  FOOTING_CHOICE (FootingMilestone, kind, footing_milestone_kind_get_type),
  FOOTING_FIELD (FootingMilestone, name, TEXT),
  FOOTING_FIELD (FootingMilestone, position, INTEGER),
  FOOTING_FIELD (FootingMilestone, due_months, INTEGER),
  FOOTING_FIELD (FootingMilestone, due_days, INTEGER),
  FOOTING_FIELD (FootingMilestone, opens_days, INTEGER),
  FOOTING_FIELD (FootingMilestone, late_days, INTEGER),
  FOOTING_FIELD (FootingMilestone, minutes, INTEGER),
  FOOTING_FIELD (FootingMilestone, required, BOOLEAN),
  FOOTING_FIELD (FootingMilestone, basis, TEXT),
  FOOTING_FIELD (FootingMilestone, agenda, TEXT),
};

static void
footing_milestone_class_init (FootingMilestoneClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "milestone", fields, G_N_ELEMENTS (fields));
}

static void
footing_milestone_init (FootingMilestone *self)
{
}

FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, programme_id)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, const char *, key)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, FootingMilestoneKind, kind)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, const char *, name)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, position)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, due_months)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, due_days)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, opens_days)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, late_days)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gint64, minutes)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, gboolean, required)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, const char *, basis)
FOOTING_DEFINE_GETTER (FootingMilestone, footing_milestone, const char *, agenda)

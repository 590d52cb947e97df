/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-goal.h"

struct _FootingGoal
{
  FootingRecord     parent_instance;

  gint64            enrolment_id;
  char             *words;
  char             *support;
  FootingDay        set_on;
  FootingDay        due_on;
  FootingGoalState  state;
  FootingDay        closed_on;
};

G_DEFINE_FINAL_TYPE (FootingGoal, footing_goal, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingGoal, enrolment_id, "enrolment"),
  FOOTING_FIELD (FootingGoal, words, TEXT),
  FOOTING_FIELD (FootingGoal, support, TEXT),
  FOOTING_FIELD (FootingGoal, set_on, DAY),
  FOOTING_FIELD (FootingGoal, due_on, DAY),
  FOOTING_CHOICE (FootingGoal, state, footing_goal_state_get_type),
  FOOTING_FIELD (FootingGoal, closed_on, DAY),
};

static void
footing_goal_class_init (FootingGoalClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "goal", fields, G_N_ELEMENTS (fields));
}

static void
footing_goal_init (FootingGoal *self)
{
}

FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, const char *, words)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, const char *, support)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, FootingDay, set_on)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, FootingDay, due_on)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, FootingGoalState, state)
FOOTING_DEFINE_GETTER (FootingGoal, footing_goal, FootingDay, closed_on)

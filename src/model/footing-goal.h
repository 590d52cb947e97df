/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingGoal:
 *
 * What a preceptee wants to reach, in their own words.
 */
#define FOOTING_TYPE_GOAL (footing_goal_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoal, footing_goal, FOOTING, GOAL, FootingRecord)

/** Returns: whose preceptorship it is for */
gint64 footing_goal_get_enrolment_id (FootingGoal *self);

/** Returns: (transfer none): the goal, in the words of the preceptee */
const char *footing_goal_get_words (FootingGoal *self);

/** Returns: (transfer none) (nullable): what would help */
const char *footing_goal_get_support (FootingGoal *self);

/** Returns: the day it was set */
FootingDay footing_goal_get_set_on (FootingGoal *self);

/** Returns: by when; %FOOTING_DAY_NONE when nobody said */
FootingDay footing_goal_get_due_on (FootingGoal *self);

/** Returns: what became of it */
FootingGoalState footing_goal_get_state (FootingGoal *self);

/** Returns: when it was reached or set aside; %FOOTING_DAY_NONE while it is open */
FootingDay footing_goal_get_closed_on (FootingGoal *self);

G_END_DECLS

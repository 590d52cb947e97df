/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-action.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-opportunity.h"

G_BEGIN_DECLS

/** Returns: (transfer none): who is to do something: “Preceptee” */
const char *footing_action_owner_words     (FootingActionOwner      owner);

/** Returns: (transfer full): whose an action is, by when, and what became of it */
char       *footing_action_words           (FootingAction          *action,
                                            FootingDay              today);

/** Returns: whether it is still to be done and should have been by @today */
gboolean    footing_action_is_late         (FootingAction          *action,
                                            FootingDay              today);

/** Returns: (transfer full): when a goal is to be reached, or what became of it */
char       *footing_goal_words             (FootingGoal            *goal,
                                            FootingDay              today);

/** Returns: (transfer none): how near a goal feels: “Half way” */
const char *footing_goal_rating_words      (FootingGoalRating       rating);

/** Returns: (transfer none): “Offered”, “Asked for” or “Obstructed” */
const char *footing_opportunity_kind_words (FootingOpportunityKind  kind);

G_END_DECLS

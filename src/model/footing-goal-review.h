/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingGoalReview:
 *
 * How near a goal is on one day: what the preceptee says and what the preceptor sees, side by side.
 * Only the preceptee rates it, and with a word.
 */
#define FOOTING_TYPE_GOAL_REVIEW (footing_goal_review_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoalReview, footing_goal_review, FOOTING, GOAL_REVIEW, FootingRecord)

/** Returns: the goal */
gint64 footing_goal_review_get_goal_id (FootingGoalReview *self);

/** Returns: the session that touched it; 0 for none */
gint64 footing_goal_review_get_session_id (FootingGoalReview *self);

/** Returns: the day */
FootingDay footing_goal_review_get_reviewed_on (FootingGoalReview *self);

/** Returns: how near it feels to the preceptee */
FootingGoalRating footing_goal_review_get_own_rating (FootingGoalReview *self);

/** Returns: (transfer none) (nullable): the same in words */
const char *footing_goal_review_get_own_words (FootingGoalReview *self);

/** Returns: (transfer none) (nullable): what the preceptor sees */
const char *footing_goal_review_get_preceptor_view (FootingGoalReview *self);

/** Returns: (transfer none) (nullable): what shows it */
const char *footing_goal_review_get_evidence (FootingGoalReview *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingGoalReviewDialog:
 *
 * How near a goal is: the word and the words of the preceptee, what the preceptor sees, and what shows it.
 */
#define FOOTING_TYPE_GOAL_REVIEW_DIALOG (footing_goal_review_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoalReviewDialog, footing_goal_review_dialog, FOOTING, GOAL_REVIEW_DIALOG,
                      FootingRecordDialog)

/**
 * footing_goal_review_dialog_new:
 * @goal: what it is about
 * @review: of that goal; may be new
 *
 * Returns: (transfer floating): the dialog
 */
FootingFormDialog *footing_goal_review_dialog_new (FootingContext    *context,
                                                   FootingGoal       *goal,
                                                   FootingGoalReview *review);

G_END_DECLS

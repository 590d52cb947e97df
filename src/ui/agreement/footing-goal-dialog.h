/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-goal.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingGoalDialog:
 *
 * A goal, in the words of the preceptee: what would help, by when, and what became of it.
 */
#define FOOTING_TYPE_GOAL_DIALOG (footing_goal_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoalDialog, footing_goal_dialog, FOOTING, GOAL_DIALOG, FootingRecordDialog)

/** Returns: (transfer floating): a dialog for @goal, which may be new */
FootingFormDialog *footing_goal_dialog_new (FootingContext *context,
                                            FootingGoal    *goal);

G_END_DECLS

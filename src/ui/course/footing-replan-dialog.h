/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-live-course.h"

G_BEGIN_DECLS

/**
 * FootingReplanDialog:
 *
 * Shows what planning the rest of a preceptorship anew would change, meeting by meeting and with
 * the reason. Each change is accepted or left.
 */
#define FOOTING_TYPE_REPLAN_DIALOG (footing_replan_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingReplanDialog, footing_replan_dialog, FOOTING, REPLAN_DIALOG, FootingFormDialog)

FootingFormDialog *footing_replan_dialog_new (FootingContext    *context,
                                              FootingLiveCourse *course);

G_END_DECLS

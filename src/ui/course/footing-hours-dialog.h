/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-live-course.h"
#include "footing-time-entry.h"

G_BEGIN_DECLS

/**
 * FootingHoursDialog:
 *
 * Time that was spent outside of sessions, written by hand.
 */
#define FOOTING_TYPE_HOURS_DIALOG (footing_hours_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingHoursDialog, footing_hours_dialog, FOOTING, HOURS_DIALOG, FootingFormDialog)

/**
 * footing_hours_dialog_new:
 * @entry: (nullable): what is changed; %NULL for a new one
 */
FootingFormDialog *footing_hours_dialog_new (FootingContext    *context,
                                             FootingLiveCourse *course,
                                             FootingTimeEntry  *entry);

G_END_DECLS

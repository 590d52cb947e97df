/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-live-course.h"

G_BEGIN_DECLS

/**
 * FootingIntervalDialog:
 *
 * A pause or an extension of a preceptorship, with its days and its reason; tells what it means for
 * the meetings before it is saved.
 */
#define FOOTING_TYPE_INTERVAL_DIALOG (footing_interval_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingIntervalDialog, footing_interval_dialog, FOOTING, INTERVAL_DIALOG, FootingFormDialog)

/**
 * footing_interval_dialog_new:
 * @record: (type FootingRecord): a pause or an extension; one without an id is new
 */
FootingFormDialog *footing_interval_dialog_new (FootingContext    *context,
                                                FootingLiveCourse *course,
                                                gpointer           record);

G_END_DECLS

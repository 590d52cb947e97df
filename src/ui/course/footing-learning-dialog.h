/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment-item.h"
#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingLearningDialog:
 *
 * Notes when a study day or a topic was done, or that it was not after all.
 */
#define FOOTING_TYPE_LEARNING_DIALOG (footing_learning_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingLearningDialog, footing_learning_dialog, FOOTING, LEARNING_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_learning_dialog_new (FootingContext       *context,
                                                FootingEnrolmentItem *item);

G_END_DECLS

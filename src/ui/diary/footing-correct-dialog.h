/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingCorrectDialog:
 *
 * Puts right whom a session was with, or which meeting it was, when it was logged for another. All
 * that was written stays.
 */
#define FOOTING_TYPE_CORRECT_DIALOG (footing_correct_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingCorrectDialog, footing_correct_dialog, FOOTING, CORRECT_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for a session that was held, as the book has it */
FootingFormDialog *footing_correct_dialog_new (FootingContext *context,
                                               FootingSession *session);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-work-pattern.h"

G_BEGIN_DECLS

/**
 * FootingPatternDialog:
 *
 * The shifts that somebody works, as far as they repeat themselves.
 */
#define FOOTING_TYPE_PATTERN_DIALOG (footing_pattern_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingPatternDialog, footing_pattern_dialog, FOOTING, PATTERN_DIALOG, FootingFormDialog)

/**
 * footing_pattern_dialog_new:
 * @pattern: a new one, of which only the person is known, or one of the book
 *
 * Returns: a dialog to fill in @pattern, which is copied
 */
FootingFormDialog *footing_pattern_dialog_new (FootingContext     *context,
                                               FootingWorkPattern *pattern);

G_END_DECLS

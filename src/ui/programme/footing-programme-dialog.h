/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeDialog:
 *
 * Makes a programme from a standard profile, and then shows it.
 */
#define FOOTING_TYPE_PROGRAMME_DIALOG (footing_programme_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeDialog, footing_programme_dialog, FOOTING, PROGRAMME_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_programme_dialog_new (FootingContext *context);

G_END_DECLS

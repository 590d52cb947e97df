/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingNewReflectionDialog:
 *
 * Begins a reflection: by which model, and on which session, if it is about one. What is begun
 * opens on top of the page that the dialog was opened on.
 */
#define FOOTING_TYPE_NEW_REFLECTION_DIALOG (footing_new_reflection_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingNewReflectionDialog, footing_new_reflection_dialog,
                      FOOTING, NEW_REFLECTION_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_new_reflection_dialog_new (FootingContext *context);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingRenameDialog:
 *
 * Gives another name to a programme or a workplace, with a way back.
 */
#define FOOTING_TYPE_RENAME_DIALOG (footing_rename_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingRenameDialog, footing_rename_dialog, FOOTING, RENAME_DIALOG, FootingFormDialog)

/**
 * footing_rename_dialog_new:
 * @record: a record with a `name`
 * @title: what the dialog is called
 *
 * Returns: (transfer floating): a dialog, for footing_form_dialog_open()
 */
FootingFormDialog *footing_rename_dialog_new (FootingContext *context,
                                              FootingRecord  *record,
                                              const char     *title);

G_END_DECLS

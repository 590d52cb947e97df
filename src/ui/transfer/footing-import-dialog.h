/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/* Brings staff and workplace files of ASC-WDS, and tables of which somebody says what their columns
 * are, into the book: choose, look, import, and undo by the toast or, later, on the first page of this dialog.
 */
#define FOOTING_TYPE_IMPORT_DIALOG (footing_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportDialog, footing_import_dialog, FOOTING, IMPORT_DIALOG, AdwDialog)

AdwDialog *footing_import_dialog_new          (FootingContext *context);

/* Begins with reading @file, for instance one that was dropped on the window. */
AdwDialog *footing_import_dialog_new_for_file (FootingContext *context,
                                               GFile          *file);

G_END_DECLS

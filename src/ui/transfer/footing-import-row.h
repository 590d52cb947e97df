/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-import-entry.h"

G_BEGIN_DECLS

/* Shows a line of a preview, with a check mark where there is something to choose. */
#define FOOTING_TYPE_IMPORT_ROW (footing_import_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportRow, footing_import_row, FOOTING, IMPORT_ROW, GtkBox)

GtkWidget *footing_import_row_new       (void);

/* @entry: NULL for none */
void       footing_import_row_set_entry (FootingImportRow   *self,
                                         FootingImportEntry *entry);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-context.h"
#include "footing-import-undo.h"

G_BEGIN_DECLS

/* Says what was imported, with a button that takes it back. @widget is anywhere in the window. */
void footing_import_undo_offer     (GtkWidget         *widget,
                                    FootingContext    *context,
                                    FootingImportUndo *undo);

/* Takes an import back, and says how that went. */
void footing_import_undo_take_back (GtkWidget         *widget,
                                    FootingContext    *context,
                                    FootingImportUndo *undo);

G_END_DECLS

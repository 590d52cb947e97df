/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/* Writes everything in the book to a file that other apps can read. */
#define FOOTING_TYPE_EXPORT_DIALOG (footing_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingExportDialog, footing_export_dialog, FOOTING, EXPORT_DIALOG, AdwDialog)

AdwDialog *footing_export_dialog_new   (FootingContext      *context);

/* Writes it to @file, as when somebody has chosen it. */
void       footing_export_dialog_write (FootingExportDialog *self,
                                        GFile               *file);

G_END_DECLS

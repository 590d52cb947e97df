/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_IMPORT_DIALOG (footing_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportDialog, footing_import_dialog, FOOTING, IMPORT_DIALOG, AdwDialog)

AdwDialog *footing_import_dialog_new (FootingContext *context);

G_END_DECLS

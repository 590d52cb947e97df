/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingTrashDialog:
 *
 * What was deleted in the last thirty days, each with a button that brings it back.
 */
#define FOOTING_TYPE_TRASH_DIALOG (footing_trash_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingTrashDialog, footing_trash_dialog, FOOTING, TRASH_DIALOG, AdwDialog)

/** Returns: (transfer floating): a dialog about an open book */
AdwDialog *footing_trash_dialog_new (FootingContext *context);

G_END_DECLS

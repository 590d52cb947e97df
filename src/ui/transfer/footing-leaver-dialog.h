/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingLeaverDialog:
 *
 * Asks about whoever was missing from a staff file, one person after the other: still here, left,
 * moved, or not now.
 */
#define FOOTING_TYPE_LEAVER_DIALOG (footing_leaver_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingLeaverDialog, footing_leaver_dialog, FOOTING, LEAVER_DIALOG, AdwDialog)

/**
 * footing_leaver_dialog_new:
 * @questions: see footing_leaver_questions_new()
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *footing_leaver_dialog_new (FootingContext *context,
                                      GListModel     *questions);

G_END_DECLS

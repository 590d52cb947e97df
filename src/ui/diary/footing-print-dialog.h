/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-agreements.h"
#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingPrintDialog:
 *
 * Which days of the record of a preceptee are put on paper.
 */
#define FOOTING_TYPE_PRINT_DIALOG (footing_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingPrintDialog, footing_print_dialog, FOOTING, PRINT_DIALOG, AdwDialog)

/**
 * footing_print_dialog_new:
 * @agreements: of the preceptorship
 * @sessions: (element-type FootingSession): of the preceptorship
 * @from: (type gint): the day it began
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *footing_print_dialog_new (FootingContext    *context,
                                     FootingAgreements *agreements,
                                     GListModel        *sessions,
                                     FootingDay         from);

G_END_DECLS

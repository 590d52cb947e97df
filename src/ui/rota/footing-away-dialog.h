/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-time-off.h"

G_BEGIN_DECLS

/**
 * FootingAwayDialog:
 *
 * Days on which somebody is away.
 */
#define FOOTING_TYPE_AWAY_DIALOG (footing_away_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingAwayDialog, footing_away_dialog, FOOTING, AWAY_DIALOG, FootingFormDialog)

/** Returns: what @kind is called: “Leave” */
const char        *footing_away_kind_words (FootingTimeOffKind  kind);

/**
 * footing_away_dialog_new:
 * @time_off: new ones, of which only the person is known, or ones of the book
 *
 * Returns: a dialog to fill in @time_off, which is copied
 */
FootingFormDialog *footing_away_dialog_new (FootingContext     *context,
                                            FootingTimeOff     *time_off);

G_END_DECLS

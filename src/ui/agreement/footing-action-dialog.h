/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-action.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingActionDialog:
 *
 * What was agreed: words, whose it is, by when, and what became of it.
 */
#define FOOTING_TYPE_ACTION_DIALOG (footing_action_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingActionDialog, footing_action_dialog, FOOTING, ACTION_DIALOG, FootingRecordDialog)

/** Returns: (transfer floating): a dialog for @action, which may be new */
FootingFormDialog *footing_action_dialog_new (FootingContext *context,
                                              FootingAction  *action);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingEarlierTextsDialog:
 *
 * What stood in the parts of a reflection before, to be read and brought back.
 *
 * The signal `restore (gint64 stage_id, text)` says that somebody wants a text back; the dialog
 * has closed by then.
 */
#define FOOTING_TYPE_EARLIER_TEXTS_DIALOG (footing_earlier_texts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingEarlierTextsDialog, footing_earlier_texts_dialog,
                      FOOTING, EARLIER_TEXTS_DIALOG, AdwDialog)

/** Returns: (transfer floating): a dialog about no part yet */
FootingEarlierTextsDialog *footing_earlier_texts_dialog_new      (FootingContext            *context);

/**
 * footing_earlier_texts_dialog_add_part:
 * @stage_id: the stage
 * @label: what it is called
 *
 * Shows the earlier texts of a stage, after those of the ones before.
 */
void                       footing_earlier_texts_dialog_add_part (FootingEarlierTextsDialog *self,
                                                                  gint64                     stage_id,
                                                                  const char                *label);

G_END_DECLS

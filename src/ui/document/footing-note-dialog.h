/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document.h"
#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingNoteDialog:
 *
 * Adds a note to a document that is signed.
 */
#define FOOTING_TYPE_NOTE_DIALOG (footing_note_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingNoteDialog, footing_note_dialog, FOOTING, NOTE_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): the dialog */
FootingFormDialog *footing_note_dialog_new (FootingContext  *context,
                                            FootingDocument *document);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingDocumentNote:
 *
 * What was added to a document after it had been signed.
 */
#define FOOTING_TYPE_DOCUMENT_NOTE (footing_document_note_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentNote, footing_document_note, FOOTING, DOCUMENT_NOTE, FootingRecord)

/** Returns: the document */
gint64 footing_document_note_get_document_id (FootingDocumentNote *self);

/** Returns: (transfer none): the name of whoever added it */
const char *footing_document_note_get_author (FootingDocumentNote *self);

/** Returns: when */
gint64 footing_document_note_get_added_at (FootingDocumentNote *self);

/** Returns: (transfer none): what was added */
const char *footing_document_note_get_body (FootingDocumentNote *self);

G_END_DECLS

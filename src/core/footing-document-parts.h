/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document.h"
#include "footing-form-values.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingDocumentParts:
 * @document: as it is now; %NULL when it is in the book no more, or in the trash
 * @fields: (element-type FootingDocumentField): what was written into it
 * @signatures: (element-type FootingDocumentSignature): who signed
 * @notes: (element-type FootingDocumentNote): what was added since
 *
 * A document with all that is in it.
 */
typedef struct
{
  FootingDocument *document;
  GPtrArray       *fields;
  GPtrArray       *signatures;
  GPtrArray       *notes;
} FootingDocumentParts;

void                  footing_document_parts_free        (FootingDocumentParts *self);

/** Returns: (transfer full): what the paper of it says */
FootingFormValues    *footing_document_parts_to_values   (const FootingDocumentParts *self,
                                                          const FootingForm          *form);

/**
 * footing_document_parts_gaps_to_words:
 *
 * Returns: (transfer full) (nullable): what has no answer and no tick yet, in a sentence for who is about
 *   to sign; %NULL when nothing is empty
 */
char                 *footing_document_parts_gaps_to_words
                                                         (const FootingDocumentParts *self,
                                                          const FootingForm          *form);

/** Reads @document anew, with all that is in it. */
void                  footing_document_parts_read_async  (FootingStore         *store,
                                                          FootingDocument      *document,
                                                          GCancellable         *cancellable,
                                                          GAsyncReadyCallback   callback,
                                                          gpointer              user_data);

/** Returns: (transfer full) (nullable): what was read */
FootingDocumentParts *footing_document_parts_read_finish (GAsyncResult         *result,
                                                          GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingDocumentParts, footing_document_parts_free)

G_END_DECLS

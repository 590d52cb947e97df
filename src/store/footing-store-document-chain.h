/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingDocumentFault:
 * @FOOTING_DOCUMENT_FAULT_CHANGED: it is not what was signed
 * @FOOTING_DOCUMENT_FAULT_GAP: the document that was signed before it is not in the book
 * @FOOTING_DOCUMENT_FAULT_FORK: another document says that it follows the same one
 *
 * What can be wrong with a signed document.
 */
typedef enum
{
  FOOTING_DOCUMENT_FAULT_CHANGED,
  FOOTING_DOCUMENT_FAULT_GAP,
  FOOTING_DOCUMENT_FAULT_FORK,
} FootingDocumentFault;

/**
 * FootingDocumentFinding:
 * @fault: what is wrong
 * @document_id: with which document
 * @title: what people call it
 * @signed_at: when it was signed, as it says
 */
typedef struct
{
  FootingDocumentFault  fault;
  gint64                document_id;
  char                 *title;
  gint64                signed_at;
} FootingDocumentFinding;

/**
 * FootingDocumentChain:
 * @n_signed: how many signed documents there are, with those in the trash
 * @n_gaps: how often one is missing
 * @n_erased: how many documents have been deleted for good, which leaves gaps
 * @findings: (element-type FootingDocumentFinding): what is wrong, in the order of signing
 *
 * What the digests of the signed documents of a book say: docs/documents.md.
 */
typedef struct
{
  guint      n_signed;
  guint      n_gaps;
  guint      n_erased;
  GPtrArray *findings;
} FootingDocumentChain;

void                  footing_document_chain_free         (FootingDocumentChain       *self);

/** Returns: whether nothing is wrong, but for what was deleted for good */
gboolean              footing_document_chain_is_sound     (const FootingDocumentChain *self);

/** Works every digest out again and follows the chain. Changes nothing. */
void                  footing_store_check_documents_async (FootingStore               *self,
                                                           GCancellable               *cancellable,
                                                           GAsyncReadyCallback         callback,
                                                           gpointer                    user_data);

/** Returns: (transfer full) (nullable): what was found; %NULL when the book could not be read */
FootingDocumentChain *footing_store_check_documents_finish (FootingStore              *self,
                                                            GAsyncResult              *result,
                                                            GError                   **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingDocumentChain, footing_document_chain_free)

G_END_DECLS

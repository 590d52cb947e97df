/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingDocumentReadFunc:
 * @source: what was given to footing_document_autosave_new()
 *
 * Asks for the body of a field as it is now.
 *
 * Returns: (transfer full): the body
 */
typedef char *(*FootingDocumentReadFunc) (gpointer source);

/**
 * footing_document_autosave_new:
 * @store: an open store
 * @document_id: a document that is not signed
 * @key: the field that is being written
 * @revision: the number of saves so far; 0 for a field that nobody has written in
 * @source: (type GObject): where it is being written; held weakly
 * @read: asks @source for the body
 *
 * Brings one field of a document to disk while it is being written. Should the field have been
 * written from elsewhere, the words stay where they are, unsaved, and the error is
 * %FOOTING_STORE_ERROR_CONFLICT: what is newer is never overwritten.
 *
 * Returns: (transfer full): what to tell of changes; has to be flushed before @source goes away
 */
FootingAutosave *footing_document_autosave_new (FootingStore            *store,
                                                gint64                   document_id,
                                                const char              *key,
                                                gint64                   revision,
                                                gpointer                 source,
                                                FootingDocumentReadFunc  read);

G_END_DECLS

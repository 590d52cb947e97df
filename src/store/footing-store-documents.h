/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document-signature.h"
#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * footing_store_save_document_field_async:
 * @document_id: a document that is not signed
 * @key: the id of a field of its form
 * @body: what was written; may be empty
 * @revision: the number of saves that the writer knows of; 0 for a field that nobody has written in
 *
 * Writes the words of one field, if nothing newer is there: otherwise the error is
 * %FOOTING_STORE_ERROR_CONFLICT. Nobody's name may stand below other words than those they signed: when
 * the words are others, the signatures that the document has so far go.
 */
void     footing_store_save_document_field_async  (FootingStore              *self,
                                                   gint64                     document_id,
                                                   const char                *key,
                                                   const char                *body,
                                                   gint64                     revision,
                                                   GCancellable              *cancellable,
                                                   GAsyncReadyCallback        callback,
                                                   gpointer                   user_data);

/**
 * footing_store_save_document_field_finish:
 * @revision: (out): the number of saves now
 *
 * Returns: whether the words are on disk
 */
gboolean footing_store_save_document_field_finish (FootingStore              *self,
                                                   GAsyncResult              *result,
                                                   gint64                    *revision,
                                                   GError                   **error);

/**
 * footing_store_date_document_async:
 * @document_id: a document that is not signed; otherwise the error is %FOOTING_STORE_ERROR_CONFLICT
 * @dated_on: its date, which stands above the signatures
 *
 * Another date is as good as other words: the signatures that the document has so far go.
 *
 * Finish with footing_store_finish_write().
 */
void     footing_store_date_document_async        (FootingStore              *self,
                                                   gint64                     document_id,
                                                   FootingDay                 dated_on,
                                                   GCancellable              *cancellable,
                                                   GAsyncReadyCallback        callback,
                                                   gpointer                   user_data);

/**
 * footing_store_sign_document_async:
 * @signature: a new record: the document, as what, who, with which name and when
 * @is_last: whether nobody else has to sign
 *
 * Signs. The last signature locks the document and works out its digest, all in one transaction, and
 * what the programme asks for of this form is done on that day. When somebody has signed as the same
 * already, or the document is locked, the error is %FOOTING_STORE_ERROR_CONFLICT.
 *
 * Finish with footing_store_finish_write().
 */
void     footing_store_sign_document_async        (FootingStore              *self,
                                                   FootingDocumentSignature  *signature,
                                                   gboolean                   is_last,
                                                   GCancellable              *cancellable,
                                                   GAsyncReadyCallback        callback,
                                                   gpointer                   user_data);

/**
 * footing_store_unsign_document_async:
 * @document_id: a document that is not locked; otherwise the error is %FOOTING_STORE_ERROR_CONFLICT
 * @role: as what somebody signed
 *
 * Takes a signature back.
 *
 * Finish with footing_store_finish_write().
 */
void     footing_store_unsign_document_async      (FootingStore              *self,
                                                   gint64                     document_id,
                                                   FootingSignatureRole       role,
                                                   GCancellable              *cancellable,
                                                   GAsyncReadyCallback        callback,
                                                   gpointer                   user_data);

G_END_DECLS

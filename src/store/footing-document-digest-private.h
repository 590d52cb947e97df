/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-db-private.h"

G_BEGIN_DECLS

/* What has been signed in a document, as docs/documents.md describes it: the SHA-256 of its words, of its
 * signatures and of the digest before it. On the worker's thread.
 *
 * @previous: (nullable): the digest of the document signed before
 *
 * Returns: (transfer full) (nullable): in hexadecimal figures; %NULL with an error
 */
char *_footing_document_digest (FootingDb   *db,
                                gint64       document_id,
                                const char  *previous,
                                GError     **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingDocumentSignature:
 *
 * That somebody signed a document, by their name on the screen.
 */
#define FOOTING_TYPE_DOCUMENT_SIGNATURE (footing_document_signature_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentSignature, footing_document_signature, FOOTING, DOCUMENT_SIGNATURE, FootingRecord)

/** Returns: the document */
gint64 footing_document_signature_get_document_id (FootingDocumentSignature *self);

/** Returns: as what they signed */
FootingSignatureRole footing_document_signature_get_role (FootingDocumentSignature *self);

/** Returns: who signed; 0 for somebody who is not in the book */
gint64 footing_document_signature_get_person_id (FootingDocumentSignature *self);

/** Returns: (transfer none): the name they signed with */
const char *footing_document_signature_get_name (FootingDocumentSignature *self);

/** Returns: when */
gint64 footing_document_signature_get_signed_at (FootingDocumentSignature *self);

G_END_DECLS

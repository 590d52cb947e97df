/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingDocument:
 *
 * A filled-in form: a charter, a review, a sign-off. Its texts are in its fields.
 */
#define FOOTING_TYPE_DOCUMENT (footing_document_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocument, footing_document, FOOTING, DOCUMENT, FootingRecord)

/** Returns: the enrolment it belongs to; 0 for none */
gint64 footing_document_get_enrolment_id (FootingDocument *self);

/** Returns: whom it is about */
gint64 footing_document_get_person_id (FootingDocument *self);

/** Returns: (transfer none): the id of the form */
const char *footing_document_get_form (FootingDocument *self);

/** Returns: (transfer none): which version of the form */
const char *footing_document_get_form_version (FootingDocument *self);

/** Returns: (transfer none): what people call it */
const char *footing_document_get_title (FootingDocument *self);

/** Returns: the day it speaks of */
FootingDay footing_document_get_dated_on (FootingDocument *self);

/** Returns: still being written, or signed */
FootingDocumentState footing_document_get_state (FootingDocument *self);

/** Returns: when the last signature came; 0 before */
gint64 footing_document_get_signed_at (FootingDocument *self);

/** Returns: (transfer none) (nullable): SHA-256 of what was signed; %NULL before */
const char *footing_document_get_digest (FootingDocument *self);

/** Returns: (transfer none) (nullable): the digest of the document signed before; %NULL before the first */
const char *footing_document_get_previous_digest (FootingDocument *self);

/** Returns: the session that it is the record of; 0 for none */
gint64 footing_document_get_session_id (FootingDocument *self);

G_END_DECLS

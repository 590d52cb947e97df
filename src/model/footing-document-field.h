/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingDocumentField:
 *
 * What stands in one field of a document.
 */
#define FOOTING_TYPE_DOCUMENT_FIELD (footing_document_field_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentField, footing_document_field, FOOTING, DOCUMENT_FIELD, FootingRecord)

/** Returns: the document */
gint64 footing_document_field_get_document_id (FootingDocumentField *self);

/** Returns: (transfer none): the id of the field in its form */
const char *footing_document_field_get_key (FootingDocumentField *self);

/** Returns: (transfer none) (nullable): what was written; %NULL when empty */
const char *footing_document_field_get_body (FootingDocumentField *self);

/** Returns: how often it was saved, so that nothing newer is overwritten */
gint64 footing_document_field_get_revision (FootingDocumentField *self);

G_END_DECLS

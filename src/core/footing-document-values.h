/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-document.h"
#include "footing-form-values.h"

G_BEGIN_DECLS

/**
 * footing_document_body_from_rows:
 * @rows: (element-type GStrv): the rows of a table, a text for each column
 *
 * Returns: (transfer full): what a document keeps of them; empty when no row has words
 */
char              *footing_document_body_from_rows     (const GPtrArray    *rows);

/**
 * footing_document_rows_from_body:
 * @body: (nullable): from footing_document_body_from_rows(); anything else is no row
 *
 * Returns: (transfer full) (element-type GStrv): the rows
 */
GPtrArray         *footing_document_rows_from_body     (const char         *body);

/**
 * footing_document_body_from_promises:
 * @ids: (array zero-terminated=1): those that were agreed to
 *
 * Returns: (transfer full): what a document keeps of them; empty when there are none
 */
char              *footing_document_body_from_promises (const char * const *ids);

/**
 * footing_document_promises_from_body:
 * @body: (nullable): from footing_document_body_from_promises(); anything else is none
 *
 * Returns: (transfer full) (array zero-terminated=1): those that were agreed to
 */
char             **footing_document_promises_from_body (const char         *body);

/**
 * footing_document_day_from_body:
 * @body: (nullable): a day as footing_day_to_iso() writes it
 *
 * Returns: the day; %FOOTING_DAY_NONE for anything else
 */
FootingDay         footing_document_day_from_body      (const char         *body);

/**
 * footing_document_fact_to_key:
 * @fact: any but %FOOTING_FORM_FACT_DATED, which is the date of the document
 *
 * Returns: (transfer full): the key under which a document keeps it; no field of a form has it
 */
char              *footing_document_fact_to_key        (FootingFormFact     fact);

/** Returns: the day, where people are, of an instant: of a signature or of a note */
FootingDay         footing_document_day_of             (gint64              instant);

/**
 * footing_document_values_set:
 * @form: the form that a document was made from
 * @key: (nullable): the key of a field of the document
 * @body: (nullable): what the document keeps under it
 *
 * Puts one field of a document into @values. What the form does not ask is taken as a text.
 */
void               footing_document_values_set         (FootingFormValues  *values,
                                                        const FootingForm  *form,
                                                        const char         *key,
                                                        const char         *body);

/**
 * footing_document_values_new:
 * @document: a document
 * @form: the form that it was made from
 * @fields: (element-type FootingDocumentField): what was written into it
 * @signatures: (element-type FootingDocumentSignature): who signed
 * @notes: (element-type FootingDocumentNote): what was added since
 *
 * Returns: (transfer full): for footing_form_paper_new()
 */
FootingFormValues *footing_document_values_new         (FootingDocument    *document,
                                                        const FootingForm  *form,
                                                        const GPtrArray    *fields,
                                                        const GPtrArray    *signatures,
                                                        const GPtrArray    *notes);

G_END_DECLS

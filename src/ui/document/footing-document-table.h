/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-form.h"

G_BEGIN_DECLS

/**
 * FootingDocumentTable:
 *
 * The rows of a table of a document, for writing or for reading. Where it is narrow, the cells of
 * a row stand below each other. A row is taken out by emptying it.
 *
 * The signal `changed` says that somebody changed a cell.
 */
#define FOOTING_TYPE_DOCUMENT_TABLE (footing_document_table_get_type ())
G_DECLARE_FINAL_TYPE (FootingDocumentTable, footing_document_table, FOOTING, DOCUMENT_TABLE, GtkBox)

/**
 * footing_document_table_new:
 * @field: a field that is a table; has to live as long as the widget
 * @body: (nullable): from footing_document_body_from_rows()
 *
 * Returns: (transfer floating): the table; for writing it has an empty row at least
 */
GtkWidget *footing_document_table_new        (const FootingFormField *field,
                                              const char             *body,
                                              gboolean                editable);

/** Returns: (transfer full): the rows as they are now */
char      *footing_document_table_dup_body   (FootingDocumentTable   *self);

/** Tells whether cells stand below each other. */
void       footing_document_table_set_narrow (FootingDocumentTable   *self,
                                              gboolean                narrow);

G_END_DECLS

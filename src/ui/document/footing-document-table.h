/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-form.h"

G_BEGIN_DECLS

/**
 * FootingDocumentRoom:
 * @FOOTING_DOCUMENT_ROOM_FULL: as on paper
 * @FOOTING_DOCUMENT_ROOM_SOME: two things can stand side by side, but not a table of many columns
 * @FOOTING_DOCUMENT_ROOM_SLIM: nothing can stand side by side
 *
 * How much room there is for a document.
 */
typedef enum
{
  FOOTING_DOCUMENT_ROOM_FULL,
  FOOTING_DOCUMENT_ROOM_SOME,
  FOOTING_DOCUMENT_ROOM_SLIM,
} FootingDocumentRoom;

/**
 * FootingDocumentTable:
 *
 * The rows of a table of a document, for writing or for reading. Without room for its columns,
 * the cells of a row stand in pairs or below each other. A row is taken out by emptying it.
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

/** Tells how much room there is. */
void       footing_document_table_set_room   (FootingDocumentTable   *self,
                                              FootingDocumentRoom     room);

/** Says which @words are no mistakes of spelling, in rows to come as well. */
void       footing_document_table_set_known_words (FootingDocumentTable *self,
                                                   const char * const   *words);

G_END_DECLS

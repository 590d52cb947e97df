/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-row.h"

G_BEGIN_DECLS

/** The form of the archive itself; docs/archive.md describes it. */
#define FOOTING_ARCHIVE_FORMAT 1

/**
 * FootingArchiveResolver:
 * @table: a table of the book
 * @id: the id of one of its records
 *
 * An id means nothing outside its book, so that a link is written as the uid of its record.
 *
 * Returns: (transfer none) (nullable): the uid; %NULL when there is no such record
 */
typedef const char *(*FootingArchiveResolver) (const char *table,
                                               gint64      id,
                                               gpointer    user_data);

/**
 * FootingArchiveWriter:
 *
 * Writes records as a JSON document, table by table, as a stream: the document may be larger than
 * memory. Can be used on any thread.
 */
typedef struct _FootingArchiveWriter FootingArchiveWriter;

/**
 * footing_archive_writer_new:
 * @stream: where to write to; it is not closed
 * @schema: the version of the tables
 * @name: what people call the book; may be empty
 * @written_at: UTC seconds: the present
 * @resolve: (scope forever): see #FootingArchiveResolver
 */
FootingArchiveWriter *footing_archive_writer_new         (GOutputStream           *stream,
                                                          guint                    schema,
                                                          const char              *name,
                                                          gint64                   written_at,
                                                          FootingArchiveResolver   resolve,
                                                          gpointer                 user_data);

/** Frees the writer without writing what is still held back. */
void                  footing_archive_writer_free        (FootingArchiveWriter    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingArchiveWriter, footing_archive_writer_free)

/**
 * footing_archive_writer_begin_table:
 * @name: a table; each can be begun once
 */
void                  footing_archive_writer_begin_table (FootingArchiveWriter    *self,
                                                          const char              *name);

/**
 * footing_archive_writer_add_row:
 * @row: a record that has been saved, and so has a uid
 * @error: a #GIOErrorEnum; the document stays without an end
 *
 * Writes a record to the table begun last.
 */
gboolean              footing_archive_writer_add_row     (FootingArchiveWriter    *self,
                                                          const FootingRow        *row,
                                                          GCancellable            *cancellable,
                                                          GError                 **error);

/**
 * footing_archive_writer_finish:
 *
 * Ends the document and flushes the stream.
 */
gboolean              footing_archive_writer_finish      (FootingArchiveWriter    *self,
                                                          GCancellable            *cancellable,
                                                          GError                 **error);

G_END_DECLS

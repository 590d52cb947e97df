/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingCsvWriterFlags:
 * @FOOTING_CSV_WRITER_BOM: begin with a byte order mark, without which Excel takes UTF-8 for
 *   Windows-1252
 */
typedef enum
{
  FOOTING_CSV_WRITER_DEFAULT = 0,
  FOOTING_CSV_WRITER_BOM = 1 << 0,
} FootingCsvWriterFlags;

/**
 * FootingCsvWriter:
 *
 * Writes comma-separated values (RFC 4180) in UTF-8 with CR LF line ends.
 *
 * A spreadsheet would run a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return
 * as a formula, so such a text gets an apostrophe in front. Numbers do not.
 */
typedef struct _FootingCsvWriter FootingCsvWriter;

/**
 * footing_csv_writer_new:
 * @stream: where to write to; it is not closed
 */
FootingCsvWriter *footing_csv_writer_new        (GOutputStream         *stream,
                                                 FootingCsvWriterFlags  flags);

/**
 * footing_csv_writer_free:
 *
 * Frees the writer without writing what is still held back: see footing_csv_writer_finish().
 */
void              footing_csv_writer_free       (FootingCsvWriter      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCsvWriter, footing_csv_writer_free)

/**
 * footing_csv_writer_add_text:
 * @text: (nullable): the next cell of the record, UTF-8; %NULL is an empty cell
 */
void              footing_csv_writer_add_text   (FootingCsvWriter      *self,
                                                 const char            *text);

/**
 * footing_csv_writer_add_number:
 * @number: the next cell; with a point in every locale, and empty where it is not finite
 */
void              footing_csv_writer_add_number (FootingCsvWriter      *self,
                                                 double                 number);

/**
 * footing_csv_writer_end_record:
 * @error: a #GIOErrorEnum; the record may be written only in part
 */
gboolean          footing_csv_writer_end_record (FootingCsvWriter      *self,
                                                 GCancellable          *cancellable,
                                                 GError               **error);

/**
 * footing_csv_writer_add_record:
 * @cells: %NULL-terminated texts
 *
 * Writes a whole record of texts.
 */
gboolean          footing_csv_writer_add_record (FootingCsvWriter      *self,
                                                 const char * const    *cells,
                                                 GCancellable          *cancellable,
                                                 GError               **error);

/**
 * footing_csv_writer_finish:
 *
 * Writes what is still held back and flushes the stream.
 */
gboolean          footing_csv_writer_finish     (FootingCsvWriter      *self,
                                                 GCancellable          *cancellable,
                                                 GError               **error);

G_END_DECLS

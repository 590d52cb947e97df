/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** The longest record that is read, in bytes. No real table comes near it; a broken file does. */
#define FOOTING_CSV_MAX_RECORD (1024 * 1024)

#define FOOTING_CSV_ERROR (footing_csv_error_quark ())

/**
 * FootingCsvError:
 * @FOOTING_CSV_ERROR_NUL_BYTE: a record has a NUL byte in it; reading can go on after it
 * @FOOTING_CSV_ERROR_OPEN_QUOTE: a quotation mark is never closed; reading can go on in the line
 *   after the one in which the record began
 * @FOOTING_CSV_ERROR_STRAY_QUOTE: text follows a closing quotation mark; reading can go on as
 *   above
 * @FOOTING_CSV_ERROR_TOO_LONG: a record is longer than %FOOTING_CSV_MAX_RECORD
 * @FOOTING_CSV_ERROR_TOO_LARGE: the file is longer than footing_csv_reader_set_max_bytes() allows
 * @FOOTING_CSV_ERROR_UTF_16: the file is UTF-16, which Excel calls Unicode Text
 * @FOOTING_CSV_ERROR_NOT_TEXT: the file is a spreadsheet or something else that is not text
 */
typedef enum
{
  FOOTING_CSV_ERROR_NUL_BYTE,
  FOOTING_CSV_ERROR_OPEN_QUOTE,
  FOOTING_CSV_ERROR_STRAY_QUOTE,
  FOOTING_CSV_ERROR_TOO_LONG,
  FOOTING_CSV_ERROR_TOO_LARGE,
  FOOTING_CSV_ERROR_UTF_16,
  FOOTING_CSV_ERROR_NOT_TEXT,
} FootingCsvError;

GQuark footing_csv_error_quark (void);

/**
 * FootingCsvEncoding:
 * @FOOTING_CSV_ENCODING_ASCII: nothing but ASCII so far
 * @FOOTING_CSV_ENCODING_UTF_8: every record so far is valid UTF-8
 * @FOOTING_CSV_ENCODING_WINDOWS_1252: no record so far with more than ASCII is UTF-8
 * @FOOTING_CSV_ENCODING_MIXED: some records are UTF-8 and some are not; each was read as what it
 *   is by its form, and somebody should look at the names
 */
typedef enum
{
  FOOTING_CSV_ENCODING_ASCII,
  FOOTING_CSV_ENCODING_UTF_8,
  FOOTING_CSV_ENCODING_WINDOWS_1252,
  FOOTING_CSV_ENCODING_MIXED,
} FootingCsvEncoding;

/** One cell: valid UTF-8, NUL-terminated, @length bytes without the terminator. */
typedef struct
{
  const char *text;
  gsize length;
} FootingCsvField;

/** One record, and the line (from 1) in which it begins; a quoted cell may span lines. */
typedef struct
{
  const FootingCsvField *fields;
  guint n_fields;
  guint64 line;
} FootingCsvRecord;

/**
 * FootingCsvReader:
 *
 * Reads comma-separated values (RFC 4180) record by record from a stream of any length, with a
 * buffer that never grows beyond the longest record allowed.
 *
 * Lines may end in CR LF, LF or CR. A byte order mark and empty lines are passed over; a record
 * of one empty cell is written `""`. A quotation mark inside an unquoted cell is an ordinary
 * character.
 *
 * UTF-8 or Windows-1252 is decided by the first record that is not pure ASCII, so that nothing
 * handed out earlier can have been wrong: if it is valid UTF-8, so is the file; if not, all of
 * the file is Windows-1252. A damaged record in a UTF-8 file is read as Windows-1252 alone,
 * which loses nothing. The buffer is wiped when the reader is freed.
 */
typedef struct _FootingCsvReader FootingCsvReader;

/**
 * footing_csv_reader_new:
 * @stream: where to read from; it is not closed
 */
FootingCsvReader       *footing_csv_reader_new           (GInputStream      *stream);

/**
 * footing_csv_reader_new_for_bytes:
 * @bytes: a whole file
 */
FootingCsvReader       *footing_csv_reader_new_for_bytes (GBytes            *bytes);

void                    footing_csv_reader_free          (FootingCsvReader  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCsvReader, footing_csv_reader_free)

/**
 * footing_csv_reader_set_max_bytes:
 * @max_bytes: more than this is an error; without a call there is no limit
 *
 * For callers that keep what they read, and so must not follow an endless stream.
 */
void                    footing_csv_reader_set_max_bytes (FootingCsvReader  *self,
                                                          guint64            max_bytes);

/**
 * footing_csv_reader_next:
 * @error: a #FootingCsvError or a #GIOErrorEnum
 *
 * After an error with a single record (see #FootingCsvError) the next call goes on behind it.
 * Any other error comes back from every further call.
 *
 * Returns: (transfer none) (nullable): the next record, valid until the next call; %NULL without
 *   an error at the end of the file
 */
const FootingCsvRecord *footing_csv_reader_next          (FootingCsvReader  *self,
                                                          GCancellable      *cancellable,
                                                          GError           **error);

/**
 * footing_csv_reader_get_line:
 *
 * Returns: the line, from 1, of the last record or error; 0 before the first
 */
guint64                 footing_csv_reader_get_line      (FootingCsvReader  *self);

/**
 * footing_csv_reader_get_column:
 *
 * Returns: the cell, from 1, in which the last error was found; 0 where it concerns no cell
 */
guint                   footing_csv_reader_get_column    (FootingCsvReader  *self);

/**
 * footing_csv_reader_get_encoding:
 *
 * Returns: what is known of the encoding so far
 */
FootingCsvEncoding      footing_csv_reader_get_encoding  (FootingCsvReader  *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-csv-reader.h"

#define FIRST_CAPACITY (64 * 1024)

struct _FootingCsvReader
{
  GInputStream *stream;
  guint64 max_bytes;
  guint64 n_bytes;
  gboolean at_end;

  /* What was read and not yet handed out lies from start to end. One byte more is allocated: a
   * line feed is kept there, so that the scan needs no check for the end at every byte. */
  char *buffer;
  gsize capacity;
  gsize start;
  gsize end;

  FootingCsvRecord record;
  FootingCsvField *fields;
  guint n_allocated;
  gboolean has_doubled_quotes;
  guint n_lines;

  char *converted;
  gsize converted_size;
  FootingCsvEncoding encoding;

  guint64 next_line;
  guint64 line;
  guint column;
  gboolean skip_line;
  GError *failure;
};

typedef enum
{
  SCAN_DONE,
  SCAN_MORE,
  SCAN_MORE_QUOTED,
  SCAN_STRAY_QUOTE,
} ScanResult;

G_DEFINE_QUARK (footing-csv-error-quark, footing_csv_error)

static const guint8 ends_cell[256] = { [','] = TRUE, ['\n'] = TRUE, ['\r'] = TRUE };

/* Windows-1252 from 0x80 to 0x9f. The five bytes it leaves open become control characters, as
 * browsers do it (WHATWG Encoding Standard), so that no byte is ever an error. */
static const gunichar windows_1252[32] = {
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
  0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
  0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
  0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/* A staff file holds what nobody but the employer should see, and freed memory is not empty. */
static void
wipe_and_free (char  *memory,
               gsize  size)
{
  if (memory == NULL)
    return;

  explicit_bzero (memory, size);
  g_free (memory);
}

/* Errors */

static void
set_csv_error (FootingCsvReader  *self,
               FootingCsvError    code,
               guint              column,
               const char        *what,
               GError           **error)
{
  self->column = column;

  g_set_error (error, FOOTING_CSV_ERROR, code,
               "Line %" G_GUINT64_FORMAT ", column %u: %s", self->line, column, what);
}

static gboolean
fail (FootingCsvReader  *self,
      FootingCsvError    code,
      const char        *what,
      GError           **error)
{
  set_csv_error (self, code, 0, what, &self->failure);
  g_propagate_error (error, g_error_copy (self->failure));

  return FALSE;
}

/* The buffer */

static void
grow (FootingCsvReader *self)
{
  char *larger = g_malloc (self->capacity * 2 + 1);

  memcpy (larger, self->buffer, self->end);
  wipe_and_free (self->buffer, self->capacity);

  self->buffer = larger;
  self->capacity *= 2;
}

static gboolean
make_room (FootingCsvReader  *self,
           GError           **error)
{
  memmove (self->buffer, self->buffer + self->start, self->end - self->start);
  self->end -= self->start;
  self->start = 0;

  if (self->end < self->capacity)
    return TRUE;

  if (self->capacity < FOOTING_CSV_MAX_RECORD)
    {
      grow (self);
      return TRUE;
    }

  if (memchr (self->buffer, '\0', self->end) != NULL)
    return fail (self, FOOTING_CSV_ERROR_NOT_TEXT, "no line end, but NUL bytes", error);

  return fail (self, FOOTING_CSV_ERROR_TOO_LONG, "the record is too long", error);
}

static gboolean
begins_with (FootingCsvReader *self,
             const char       *signature)
{
  gsize length = strlen (signature);

  return self->end >= length && memcmp (self->buffer, signature, length) == 0;
}

/* Names of columns are text, also where a byte in some row further down is not. Text of two bytes a letter has a
 * NUL byte in each.
 */
static gboolean
is_text (FootingCsvReader *self)
{
  for (gsize i = 0; i < self->end && self->buffer[i] != '\n'; i++)
    if (g_ascii_iscntrl (self->buffer[i]) && !g_ascii_isspace (self->buffer[i]))
      return FALSE;

  return TRUE;
}

static gboolean
check_signature (FootingCsvReader  *self,
                 GError           **error)
{
  self->line = 1;

  if (begins_with (self, "\xff\xfe") || begins_with (self, "\xfe\xff"))
    return fail (self, FOOTING_CSV_ERROR_UTF_16, "UTF-16 is not read", error);

  /* An .xlsx or .ods workbook is a ZIP archive, an old .xls an OLE compound file. */
  if (begins_with (self, "PK\3\4") || begins_with (self, "\xd0\xcf\x11\xe0"))
    return fail (self, FOOTING_CSV_ERROR_NOT_TEXT, "a workbook, not a text", error);

  if (begins_with (self, "%PDF") || !is_text (self))
    return fail (self, FOOTING_CSV_ERROR_NOT_TEXT, "not a text", error);

  if (begins_with (self, "\xef\xbb\xbf"))
    {
      self->start = 3;
      self->encoding = FOOTING_CSV_ENCODING_UTF_8;
    }

  return TRUE;
}

static gboolean
fill (FootingCsvReader  *self,
      GCancellable      *cancellable,
      GError           **error)
{
  gboolean is_first = self->n_bytes == 0;
  gsize n_read, n_wanted;

  if (!make_room (self, error))
    return FALSE;

  n_wanted = self->capacity - self->end;

  /* A stream in memory does not look at the cancellable by itself. */
  if (g_cancellable_set_error_if_cancelled (cancellable, &self->failure) ||
      !g_input_stream_read_all (self->stream, self->buffer + self->end, n_wanted,
                                &n_read, cancellable, &self->failure))
    {
      g_propagate_error (error, g_error_copy (self->failure));
      return FALSE;
    }

  self->n_bytes += n_read;
  self->end += n_read;
  self->at_end = n_read < n_wanted;
  self->buffer[self->end] = '\n';

  if (self->n_bytes > self->max_bytes)
    return fail (self, FOOTING_CSV_ERROR_TOO_LARGE, "the file is too large", error);

  return !is_first || check_signature (self, error);
}

/* Scanning: finds the cells of one record and changes nothing, so that after an error the same
 * bytes can be looked at again from the next line on. */

static inline void
add_field (FootingCsvReader *self,
           const char       *text,
           gsize             length)
{
  if (G_UNLIKELY (self->record.n_fields == self->n_allocated))
    {
      self->n_allocated = MAX (64, self->n_allocated * 2);
      self->fields = g_renew (FootingCsvField, self->fields, self->n_allocated);
    }

  self->fields[self->record.n_fields++] = (FootingCsvField) { text, length };
}

static guint
count_line_ends (const char *text,
                 const char *end)
{
  guint n = 0;

  for (; text < end; text++)
    n += *text == '\n' || (*text == '\r' && (text + 1 == end || text[1] != '\n'));

  return n;
}

static ScanResult
scan_quoted (FootingCsvReader  *self,
             const char       **position)
{
  const char *text = *position + 1;
  const char *end = self->buffer + self->end;
  const char *quote = text;

  while ((quote = memchr (quote, '"', end - quote)) != NULL)
    {
      /* At the end of the buffer this is the line feed that is kept there, and more is read. */
      if (quote[1] != '"')
        {
          if (!ends_cell[(guchar) quote[1]])
            return SCAN_STRAY_QUOTE;
          add_field (self, text, quote - text);
          self->n_lines += count_line_ends (text, quote);
          *position = quote + 1;
          return SCAN_DONE;
        }

      self->has_doubled_quotes = TRUE;
      quote += 2;
    }

  return SCAN_MORE_QUOTED;
}

static inline void
scan_plain (FootingCsvReader  *self,
            const char       **position)
{
  const char *text = *position;
  const char *p = text;

  while (!ends_cell[(guchar) *p])
    p++;

  add_field (self, text, p - text);
  *position = p;
}

/* Moves @position behind a line end or to the end of the file. */
static ScanResult
scan_line_end (FootingCsvReader  *self,
               const char       **position)
{
  const char *end = self->buffer + self->end;
  const char *p = *position;

  if (p == end)
    return self->at_end ? SCAN_DONE : SCAN_MORE;

  if (*p == '\r')
    {
      if (p + 1 == end && !self->at_end)
        return SCAN_MORE;
      if (p + 1 < end && p[1] == '\n')
        p++;
    }

  *position = p + 1;

  return SCAN_DONE;
}

static ScanResult
scan_record (FootingCsvReader  *self,
             const char       **position)
{
  self->record.n_fields = 0;
  self->n_lines = 1;
  self->has_doubled_quotes = FALSE;
  *position = self->buffer + self->start;

  for (;; (*position)++)
    {
      if (**position == '"')
        {
          ScanResult result = scan_quoted (self, position);

          if (result != SCAN_DONE)
            return result;
        }
      else
        {
          scan_plain (self, position);
        }

      if (**position != ',')
        return scan_line_end (self, position);
    }
}

/* From bytes to texts */

static gboolean
has_high_bit (const char *text,
              gsize       length)
{
  guint64 all = 0, word;

  for (; length >= sizeof word; text += sizeof word, length -= sizeof word)
    {
      memcpy (&word, text, sizeof word);
      all |= word;
    }

  for (; length > 0; text++, length--)
    all |= (guchar) *text;

  return (all & G_GUINT64_CONSTANT (0x8080808080808080)) != 0;
}

static gsize
convert_to_utf8 (const char *text,
                 gsize       length,
                 char       *result)
{
  char *p = result;

  for (gsize i = 0; i < length; i++)
    {
      guchar byte = text[i];

      if (byte < 0x80)
        *p++ = byte;
      else
        p += g_unichar_to_utf8 (byte < 0xa0 ? windows_1252[byte - 0x80] : byte, p);
    }

  *p = '\0';

  return p - result;
}

static void
convert_fields (FootingCsvReader *self,
                gsize             record_length)
{
  /* No character of Windows-1252 needs more than three bytes. */
  gsize needed = record_length * 3 + self->record.n_fields;
  char *p;

  if (self->converted_size < needed)
    {
      wipe_and_free (self->converted, self->converted_size);
      self->converted = g_malloc (needed);
      self->converted_size = needed;
    }

  p = self->converted;

  for (guint i = 0; i < self->record.n_fields; i++)
    {
      FootingCsvField *field = &self->fields[i];

      field->length = convert_to_utf8 (field->text, field->length, p);
      field->text = p;
      p += field->length + 1;
    }
}

/* In a file of Windows-1252 a capital and a closing quotation mark can look like UTF-8. What looks
 * like the accents of western Europe does not: it would be Â or Ã before a sign.
 */
static gboolean
is_surely_utf8 (const char *text,
                gsize       length)
{
  if (!g_utf8_validate_len (text, length, NULL))
    return FALSE;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) > 0xff)
      return FALSE;

  return TRUE;
}

/* Returns whether the record has to be read as Windows-1252. */
static gboolean
decide_encoding (FootingCsvReader *self,
                 const char       *text,
                 gsize             length)
{
  FootingCsvEncoding found;
  gboolean is_utf8;

  if (!has_high_bit (text, length))
    return FALSE;

  is_utf8 = self->encoding == FOOTING_CSV_ENCODING_WINDOWS_1252 ? is_surely_utf8 (text, length)
                                                                : g_utf8_validate_len (text, length, NULL);
  found = is_utf8 ? FOOTING_CSV_ENCODING_UTF_8 : FOOTING_CSV_ENCODING_WINDOWS_1252;

  if (self->encoding == FOOTING_CSV_ENCODING_ASCII)
    self->encoding = found;
  else if (self->encoding != found)
    self->encoding = FOOTING_CSV_ENCODING_MIXED;

  return !is_utf8;
}

static void
undouble_quotes (FootingCsvField *field)
{
  char *p = (char *) field->text;

  for (gsize i = 0; i < field->length; i++)
    {
      *p++ = field->text[i];
      if (field->text[i] == '"')
        i++;
    }

  field->length = p - field->text;
}

static void
terminate_fields (FootingCsvReader *self)
{
  const char *start = self->buffer + self->start;

  for (guint i = 0; i < self->record.n_fields; i++)
    {
      FootingCsvField *field = &self->fields[i];

      /* Only a quoted cell has a quotation mark before it. */
      if (self->has_doubled_quotes && field->text > start && field->text[-1] == '"')
        undouble_quotes (field);

      ((char *) field->text)[field->length] = '\0';
    }
}

/* Records */

static guint
column_at (FootingCsvReader *self,
           const char       *position)
{
  guint column = 0;

  while (column < self->record.n_fields && self->fields[column].text <= position)
    column++;

  return column;
}

static gboolean
take_record (FootingCsvReader  *self,
             const char        *next,
             GError           **error)
{
  const char *start = self->buffer + self->start;
  gsize length = next - start;
  const char *nul = memchr (start, '\0', length);
  gboolean is_windows_1252;

  if (nul != NULL)
    {
      set_csv_error (self, FOOTING_CSV_ERROR_NUL_BYTE, column_at (self, nul), "a NUL byte", error);
      return FALSE;
    }

  is_windows_1252 = decide_encoding (self, start, length);
  terminate_fields (self);
  if (is_windows_1252)
    convert_fields (self, length);

  self->record.fields = self->fields;
  self->record.line = self->line;

  return TRUE;
}

/* Passes over the rest of a line whose record could not be read. */
static gboolean
skip_line (FootingCsvReader  *self,
           GCancellable      *cancellable,
           GError           **error)
{
  const char *position;

  for (;;)
    {
      position = self->buffer + self->start;
      while (*position != '\n' && *position != '\r')
        position++;
      if (scan_line_end (self, &position) == SCAN_DONE)
        break;
      if (!fill (self, cancellable, error))
        return FALSE;
    }

  self->start = position - self->buffer;
  self->next_line++;
  self->skip_line = FALSE;

  return TRUE;
}

static gboolean
is_blank (FootingCsvReader *self)
{
  return self->record.n_fields == 1 && self->fields[0].length == 0 &&
         self->fields[0].text == self->buffer + self->start;
}

static gboolean
refuse_quote (FootingCsvReader  *self,
              ScanResult         result,
              GError           **error)
{
  guint column = self->record.n_fields + 1;

  g_clear_error (&self->failure);
  self->skip_line = TRUE;

  if (result == SCAN_STRAY_QUOTE)
    set_csv_error (self, FOOTING_CSV_ERROR_STRAY_QUOTE, column, "text after a quote", error);
  else
    set_csv_error (self, FOOTING_CSV_ERROR_OPEN_QUOTE, column, "a quote is not closed", error);

  return FALSE;
}

/* Finds the next record, reading as much as it takes. @next is where the one after it begins. */
static gboolean
find_record (FootingCsvReader  *self,
             const char       **next,
             GCancellable      *cancellable,
             GError           **error)
{
  for (;;)
    {
      ScanResult result = scan_record (self, next);

      if (result == SCAN_DONE)
        return TRUE;

      if (result == SCAN_STRAY_QUOTE || (result == SCAN_MORE_QUOTED && self->at_end))
        return refuse_quote (self, result, error);

      if (!fill (self, cancellable, error))
        {
          /* Far more often than a cell of a megabyte, a long one is a forgotten quote. */
          if (result == SCAN_MORE_QUOTED &&
              g_error_matches (self->failure, FOOTING_CSV_ERROR, FOOTING_CSV_ERROR_TOO_LONG))
            {
              g_clear_error (error);
              return refuse_quote (self, result, error);
            }
          return FALSE;
        }
    }
}

/* Empty lines are passed over as records of no cells are, only faster: an endless stream of them
 * is the one that takes longest to come to its limit. */
static void
skip_empty_lines (FootingCsvReader *self)
{
  while (self->start < self->end && self->buffer[self->start] == '\n')
    {
      self->start++;
      self->next_line++;
    }
}

/* Reads one record, or an empty line, which is a record of no cells. */
static gboolean
advance (FootingCsvReader  *self,
         GCancellable      *cancellable,
         GError           **error)
{
  const char *next;
  gboolean taken;

  skip_empty_lines (self);
  self->line = self->next_line;

  if (!find_record (self, &next, cancellable, error))
    return FALSE;

  if (is_blank (self))
    self->record.n_fields = 0;

  taken = take_record (self, next, error);
  self->start = next - self->buffer;
  self->next_line += self->n_lines;

  return taken;
}

/* Public */

FootingCsvReader *
footing_csv_reader_new (GInputStream *stream)
{
  FootingCsvReader *self;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  self = g_new0 (FootingCsvReader, 1);
  self->stream = g_object_ref (stream);
  self->max_bytes = G_MAXUINT64;
  self->capacity = FIRST_CAPACITY;
  self->buffer = g_malloc (self->capacity + 1);
  self->buffer[0] = '\n';
  self->next_line = 1;

  return self;
}

FootingCsvReader *
footing_csv_reader_new_for_bytes (GBytes *bytes)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

  return footing_csv_reader_new (stream);
}

void
footing_csv_reader_free (FootingCsvReader *self)
{
  g_object_unref (self->stream);
  wipe_and_free (self->buffer, self->capacity);
  wipe_and_free (self->converted, self->converted_size);
  g_free (self->fields);
  g_clear_error (&self->failure);
  g_free (self);
}

void
footing_csv_reader_set_max_bytes (FootingCsvReader *self,
                                  guint64           max_bytes)
{
  g_return_if_fail (self != NULL);

  self->max_bytes = max_bytes;
}

const FootingCsvRecord *
footing_csv_reader_next (FootingCsvReader  *self,
                         GCancellable      *cancellable,
                         GError           **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  self->column = 0;

  if (self->failure != NULL)
    {
      g_propagate_error (error, g_error_copy (self->failure));
      return NULL;
    }

  if (self->skip_line && !skip_line (self, cancellable, error))
    return NULL;

  while (self->start < self->end || !self->at_end)
    {
      if (!advance (self, cancellable, error))
        return NULL;

      if (self->record.n_fields > 0)
        return &self->record;
    }

  return NULL;
}

guint64
footing_csv_reader_get_line (FootingCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->line;
}

guint
footing_csv_reader_get_column (FootingCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->column;
}

FootingCsvEncoding
footing_csv_reader_get_encoding (FootingCsvReader *self)
{
  g_return_val_if_fail (self != NULL, FOOTING_CSV_ENCODING_ASCII);

  return self->encoding;
}

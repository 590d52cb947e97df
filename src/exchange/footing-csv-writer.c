/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <math.h>
#include <string.h>

#include "footing-csv-writer.h"

/* Enough that writing is rarely more than a copy in memory. */
#define HELD_BACK (64 * 1024)

struct _FootingCsvWriter
{
  GOutputStream *stream;
  GString *pending;
  gsize record_start;
  guint n_cells;
};

static void
begin_cell (FootingCsvWriter *self)
{
  if (self->n_cells++ > 0)
    g_string_append_c (self->pending, ',');
}

static gboolean
is_formula (const char *text)
{
  return *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;
}

static gboolean
needs_quotes (const char *text)
{
  return strpbrk (text, ",\"\r\n") != NULL;
}

static void
append_quoted (GString    *string,
               const char *text)
{
  g_string_append_c (string, '"');

  for (const char *quote; (quote = strchr (text, '"')) != NULL; text = quote + 1)
    {
      g_string_append_len (string, text, quote + 1 - text);
      g_string_append_c (string, '"');
    }

  g_string_append (string, text);
  g_string_append_c (string, '"');
}

static gboolean
write_pending (FootingCsvWriter  *self,
               GCancellable      *cancellable,
               GError           **error)
{
  if (!g_output_stream_write_all (self->stream, self->pending->str, self->pending->len,
                                  NULL, cancellable, error))
    return FALSE;

  g_string_truncate (self->pending, 0);
  self->record_start = 0;

  return TRUE;
}

FootingCsvWriter *
footing_csv_writer_new (GOutputStream         *stream,
                        FootingCsvWriterFlags  flags)
{
  FootingCsvWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  self = g_new0 (FootingCsvWriter, 1);
  self->stream = g_object_ref (stream);
  self->pending = g_string_sized_new (HELD_BACK);

  if (flags & FOOTING_CSV_WRITER_BOM)
    g_string_append (self->pending, "\xef\xbb\xbf");

  self->record_start = self->pending->len;

  return self;
}

void
footing_csv_writer_free (FootingCsvWriter *self)
{
  g_object_unref (self->stream);
  g_string_free (self->pending, TRUE);
  g_free (self);
}

void
footing_csv_writer_add_text (FootingCsvWriter *self,
                             const char       *text)
{
  g_autofree char *neutral = NULL;

  g_return_if_fail (self != NULL);

  begin_cell (self);

  if (text == NULL)
    text = "";

  if (is_formula (text))
    text = neutral = g_strconcat ("'", text, NULL);

  if (needs_quotes (text))
    append_quoted (self->pending, text);
  else
    g_string_append (self->pending, text);
}

void
footing_csv_writer_add_number (FootingCsvWriter *self,
                               double            number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (self != NULL);

  if (!isfinite (number))
    {
      footing_csv_writer_add_text (self, NULL);
      return;
    }

  begin_cell (self);
  g_string_append (self->pending, g_ascii_dtostr (text, sizeof text, number));
}

gboolean
footing_csv_writer_end_record (FootingCsvWriter  *self,
                               GCancellable      *cancellable,
                               GError           **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  /* A record of one empty cell would be an empty line, which readers pass over. */
  if (self->n_cells == 1 && self->pending->len == self->record_start)
    g_string_append (self->pending, "\"\"");

  g_string_append (self->pending, "\r\n");
  self->record_start = self->pending->len;
  self->n_cells = 0;

  return self->pending->len < HELD_BACK || write_pending (self, cancellable, error);
}

gboolean
footing_csv_writer_add_record (FootingCsvWriter   *self,
                               const char * const *cells,
                               GCancellable       *cancellable,
                               GError            **error)
{
  g_return_val_if_fail (cells != NULL, FALSE);

  for (; *cells != NULL; cells++)
    footing_csv_writer_add_text (self, *cells);

  return footing_csv_writer_end_record (self, cancellable, error);
}

gboolean
footing_csv_writer_finish (FootingCsvWriter  *self,
                           GCancellable      *cancellable,
                           GError           **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return write_pending (self, cancellable, error) &&
         g_output_stream_flush (self->stream, cancellable, error);
}

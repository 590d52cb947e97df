/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <math.h>

#include "footing-archive.h"

#define HELD_BACK (64 * 1024)

struct _FootingArchiveWriter
{
  GOutputStream *stream;
  GString *pending;
  FootingArchiveResolver resolve;
  gpointer user_data;
  guint n_tables;
  guint n_rows; /* of the present table */
};

/* Values. json-glib makes a document whole in memory before it writes it, hence these few. */

static void
append_text (GString    *json,
             const char *text)
{
  g_string_append_c (json, '"');

  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        g_string_append_printf (json, "\\%c", *text);
      else if (g_ascii_iscntrl (*text))
        g_string_append_printf (json, "\\u%04x", *text);
      else
        g_string_append_c (json, *text);
    }

  g_string_append_c (json, '"');
}

static void
append_text_or_null (GString    *json,
                     const char *text)
{
  if (text != NULL)
    append_text (json, text);
  else
    g_string_append (json, "null");
}

static void
append_number (GString *json,
               double   number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (json, isfinite (number) ? g_ascii_dtostr (text, sizeof text, number) : "null");
}

static void
append_day (GString    *json,
            FootingDay  day)
{
  g_autofree char *text = footing_day_to_iso (day);

  append_text_or_null (json, text);
}

static void
append_instant (GString *json,
                gint64   instant)
{
  g_autoptr(GDateTime) time = instant != 0 ? g_date_time_new_from_unix_utc (instant) : NULL;
  g_autofree char *text = time != NULL ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  append_text_or_null (json, text);
}

static void
append_choice (GString *json,
               GType    type,
               int      choice)
{
  g_autoptr(GEnumClass) choices = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value (choices, choice);

  append_text_or_null (json, value != NULL ? value->value_nick : NULL);
}

static void
append_link (FootingArchiveWriter *self,
             const char           *table,
             gint64                id)
{
  append_text_or_null (self->pending, id != 0 ? self->resolve (table, id, self->user_data) : NULL);
}

static void
append_cell (FootingArchiveWriter *self,
             const FootingField   *field,
             FootingCell           cell)
{
  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      append_text_or_null (self->pending, cell.text);
      break;
    case FOOTING_FIELD_REAL:
      append_number (self->pending, cell.real);
      break;
    case FOOTING_FIELD_BOOLEAN:
      g_string_append (self->pending, cell.integer != 0 ? "true" : "false");
      break;
    case FOOTING_FIELD_DAY:
      append_day (self->pending, (FootingDay) cell.integer);
      break;
    case FOOTING_FIELD_INSTANT:
      append_instant (self->pending, cell.integer);
      break;
    case FOOTING_FIELD_CHOICE:
      append_choice (self->pending, field->choices (), (int) cell.integer);
      break;
    case FOOTING_FIELD_LINK:
      append_link (self, field->table, cell.integer);
      break;
    case FOOTING_FIELD_INTEGER:
    default:
      g_string_append_printf (self->pending, "%" G_GINT64_FORMAT, cell.integer);
      break;
    }
}

static gboolean
write_pending (FootingArchiveWriter  *self,
               GCancellable          *cancellable,
               GError               **error)
{
  if (!g_output_stream_write_all (self->stream, self->pending->str, self->pending->len,
                                  NULL, cancellable, error))
    return FALSE;

  g_string_truncate (self->pending, 0);

  return TRUE;
}

FootingArchiveWriter *
footing_archive_writer_new (GOutputStream          *stream,
                            guint                   schema,
                            const char             *name,
                            gint64                  written_at,
                            FootingArchiveResolver  resolve,
                            gpointer                user_data)
{
  FootingArchiveWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);
  g_return_val_if_fail (name != NULL && resolve != NULL, NULL);

  self = g_new0 (FootingArchiveWriter, 1);
  self->stream = g_object_ref (stream);
  self->pending = g_string_sized_new (HELD_BACK);
  self->resolve = resolve;
  self->user_data = user_data;

  g_string_append_printf (self->pending, "{\n\"format\": %d,\n\"schema\": %u,\n\"name\": ",
                          FOOTING_ARCHIVE_FORMAT, schema);
  append_text (self->pending, name);
  g_string_append (self->pending, ",\n\"written_at\": ");
  append_instant (self->pending, written_at);
  g_string_append (self->pending, ",\n\"tables\": {");

  return self;
}

void
footing_archive_writer_free (FootingArchiveWriter *self)
{
  g_object_unref (self->stream);
  g_string_free (self->pending, TRUE);
  g_free (self);
}

void
footing_archive_writer_begin_table (FootingArchiveWriter *self,
                                    const char           *name)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (name != NULL);

  g_string_append (self->pending, self->n_tables > 0 ? "\n},\n" : "\n");
  append_text (self->pending, name);
  g_string_append (self->pending, ": {");

  self->n_tables++;
  self->n_rows = 0;
}

gboolean
footing_archive_writer_add_row (FootingArchiveWriter  *self,
                                const FootingRow      *row,
                                GCancellable          *cancellable,
                                GError               **error)
{
  g_return_val_if_fail (self != NULL && self->n_tables > 0, FALSE);
  g_return_val_if_fail (row != NULL && row->cells[FOOTING_ROW_UID].text != NULL, FALSE);

  g_string_append (self->pending, self->n_rows++ > 0 ? ",\n" : "\n");
  append_text (self->pending, row->cells[FOOTING_ROW_UID].text);
  g_string_append (self->pending, ": {");

  for (guint i = FOOTING_ROW_UID + 1; i < row->n_cells; i++)
    {
      if (i > FOOTING_ROW_UID + 1)
        g_string_append (self->pending, ", ");
      append_text (self->pending, row->fields[i]->name);
      g_string_append (self->pending, ": ");
      append_cell (self, row->fields[i], row->cells[i]);
    }

  g_string_append_c (self->pending, '}');

  return self->pending->len < HELD_BACK || write_pending (self, cancellable, error);
}

gboolean
footing_archive_writer_finish (FootingArchiveWriter  *self,
                               GCancellable          *cancellable,
                               GError               **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  g_string_append (self->pending, self->n_tables > 0 ? "\n}\n}\n}\n" : "\n}\n}\n");

  return write_pending (self, cancellable, error) &&
         g_output_stream_flush (self->stream, cancellable, error);
}

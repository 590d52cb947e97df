/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <math.h>

#include "footing-json-writer.h"

/* An open object or array, and how many values it has so far. */
typedef struct
{
  gboolean is_array;
  guint64 n_values;
} Level;

struct _FootingJsonWriter
{
  FILE *file;
  GArray *levels;
  gboolean has_name;
};

FootingJsonWriter *
footing_json_writer_new (FILE *file)
{
  FootingJsonWriter *self = g_new0 (FootingJsonWriter, 1);

  self->file = file;
  self->levels = g_array_new (FALSE, FALSE, sizeof (Level));

  return self;
}

void
footing_json_writer_free (FootingJsonWriter *self)
{
  g_warn_if_fail (self->levels->len == 0);

  fputc ('\n', self->file);
  g_array_unref (self->levels);
  g_free (self);
}

static Level *
current_level (FootingJsonWriter *self)
{
  return self->levels->len > 0
           ? &g_array_index (self->levels, Level, self->levels->len - 1)
           : NULL;
}

static void
separate (FootingJsonWriter *self,
          gboolean           on_own_line)
{
  Level *level = current_level (self);

  if (level == NULL || self->has_name)
    {
      self->has_name = FALSE;
      return;
    }

  if (level->n_values++ > 0)
    fputs (on_own_line ? "," : ", ", self->file);

  if (on_own_line)
    fprintf (self->file, "\n%*s", (int) self->levels->len, "");
}

static void
begin (FootingJsonWriter *self,
       gboolean           is_array,
       char               bracket)
{
  Level *level = current_level (self);
  Level inner = { is_array, 0 };

  separate (self, !is_array && level != NULL && level->is_array);
  fputc (bracket, self->file);
  g_array_append_val (self->levels, inner);
}

static void
end (FootingJsonWriter *self,
     gboolean           is_array,
     char               bracket)
{
  Level *level = current_level (self);

  g_return_if_fail (level != NULL && level->is_array == is_array && !self->has_name);

  fputc (bracket, self->file);
  g_array_set_size (self->levels, self->levels->len - 1);
}

void
footing_json_writer_begin_object (FootingJsonWriter *self)
{
  begin (self, FALSE, '{');
}

void
footing_json_writer_end_object (FootingJsonWriter *self)
{
  end (self, FALSE, '}');
}

void
footing_json_writer_begin_array (FootingJsonWriter *self)
{
  begin (self, TRUE, '[');
}

void
footing_json_writer_end_array (FootingJsonWriter *self)
{
  end (self, TRUE, ']');
}

static void
write_text (FootingJsonWriter *self,
            const char        *text)
{
  fputc ('"', self->file);

  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        fputc ('\\', self->file);

      if ((guchar) *p < 0x20)
        fprintf (self->file, "\\u%04x", (guint) *p);
      else
        fputc (*p, self->file);
    }

  fputc ('"', self->file);
}

void
footing_json_writer_set_member (FootingJsonWriter *self,
                                const char        *name)
{
  Level *level = current_level (self);

  g_return_if_fail (level != NULL && !level->is_array && !self->has_name);

  separate (self, FALSE);
  write_text (self, name);
  fputs (": ", self->file);
  self->has_name = TRUE;
}

void
footing_json_writer_add_string (FootingJsonWriter *self,
                                const char        *text)
{
  if (text == NULL)
    {
      footing_json_writer_add_null (self);
      return;
    }

  separate (self, FALSE);
  write_text (self, text);
}

void
footing_json_writer_add_count (FootingJsonWriter *self,
                               guint64            count)
{
  separate (self, FALSE);
  fprintf (self->file, "%" G_GUINT64_FORMAT, count);
}

void
footing_json_writer_add_number (FootingJsonWriter *self,
                                double             number)
{
  /* 15 digits serve most numbers, 17 all of them. */
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  if (!isfinite (number))
    {
      footing_json_writer_add_null (self);
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_ascii_strtod (g_ascii_formatd (text, sizeof text, formats[i], number), NULL) == number)
      break;

  separate (self, FALSE);
  fputs (text, self->file);
}

void
footing_json_writer_add_boolean (FootingJsonWriter *self,
                                 gboolean           value)
{
  separate (self, FALSE);
  fputs (value ? "true" : "false", self->file);
}

void
footing_json_writer_add_null (FootingJsonWriter *self)
{
  separate (self, FALSE);
  fputs ("null", self->file);
}

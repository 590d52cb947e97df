/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <inttypes.h>

#include <glib/gi18n.h>

#include "footing-csv.h"
#include "footing-life-table.h"
#include "footing-survival-input.h"
#include "footing-tool-output.h"
#include "footing-tool-text.h"

/* How often it is looked whether there are too many different times; looking sorts them. */
#define RECORDS_BETWEEN_CHECKS (1 << 20)

/* How many characters of a cell, and of all names of columns, a message shows. */
#define CELL_SHOWN 40
#define NAMES_SHOWN 400

typedef struct
{
  const char *name; /* NULL when it is not wanted */
  guint index;
} Column;

typedef struct
{
  const char *file;
  FootingCsvReader *csv;
  FootingSurvivalInput *input;
  GHashTable *groups;
  guint64 n_records;
  guint n_columns;
  Column time;
  Column event;
  Column entry;
  Column group;
} Reading;

static void
clear_reading (Reading *self)
{
  g_clear_pointer (&self->csv, footing_csv_reader_free);
  g_clear_pointer (&self->input, footing_survival_input_free);
  g_clear_pointer (&self->groups, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, clear_reading)

/* ---- messages ------------------------------------------------------------------------------- */

static gboolean
refuse_cell (const Reading           *self,
             const FootingCsvRecord  *record,
             const Column            *column,
             const char              *what,
             GError                 **error)
{
  g_autofree char *text = footing_tool_excerpt (record->fields[column->index].text, CELL_SHOWN);

  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               /* translators: people.csv, line 7, column 3 (“time”): this is not a number: “abc” */
               _("%s, line %" PRIu64 ", column %u (“%s”): %s: “%s”"),
               self->file, record->line, column->index + 1, column->name, what, text);

  return FALSE;
}

static gboolean
refuse_file (const Reading  *self,
             const char     *what,
             GError        **error)
{
  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT, "%s: %s", self->file, what);

  return FALSE;
}

static const char *
describe_csv_error (FootingCsvError code)
{
  switch (code)
    {
    case FOOTING_CSV_ERROR_NUL_BYTE:
      return _("there is a NUL byte here, which no text has.");
    case FOOTING_CSV_ERROR_OPEN_QUOTE:
      return _("a quotation mark is opened here and never closed.");
    case FOOTING_CSV_ERROR_STRAY_QUOTE:
      return _("there is text after a closing quotation mark.");
    case FOOTING_CSV_ERROR_TOO_LONG:
      return _("this line is too long for a table.");
    case FOOTING_CSV_ERROR_UTF_16:
      return _("the file is UTF-16. Save it as CSV in UTF-8.");
    case FOOTING_CSV_ERROR_TOO_LARGE:
    case FOOTING_CSV_ERROR_NOT_TEXT:
    default:
      return _("the file is not a text. Save it as CSV.");
    }
}

/* Makes a sentence of what the reader of CSV says. */
static gboolean
refuse_record (const Reading  *self,
               GError         *csv_error,
               GError        **error)
{
  guint64 line = footing_csv_reader_get_line (self->csv);
  guint column = footing_csv_reader_get_column (self->csv);
  g_autofree char *place = NULL;

  if (csv_error->domain != FOOTING_CSV_ERROR)
    {
      g_propagate_error (error, csv_error);
      return FALSE;
    }

  place = column > 0
            ? g_strdup_printf (_("line %" PRIu64 ", column %u"), line, column)
            : g_strdup_printf (_("line %" PRIu64), line);
  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               "%s, %s: %s", self->file, place,
               describe_csv_error ((FootingCsvError) csv_error->code));
  g_error_free (csv_error);

  return FALSE;
}

/* ---- the header ----------------------------------------------------------------------------- */

static char *
list_names (const FootingCsvRecord *header)
{
  g_autoptr(GString) list = g_string_new (NULL);

  for (guint i = 0; i < header->n_fields; i++)
    g_string_append_printf (list, "%s“%s”", i > 0 ? ", " : "", header->fields[i].text);

  return footing_tool_excerpt (list->str, NAMES_SHOWN);
}

static gboolean
find_column (const Reading           *self,
             const FootingCsvRecord  *header,
             Column                  *column,
             GError                 **error)
{
  g_autofree char *names = NULL;
  guint n_found = 0;

  if (column->name == NULL)
    return TRUE;

  for (guint i = 0; i < header->n_fields; i++)
    if (g_str_equal (header->fields[i].text, column->name))
      {
        column->index = i;
        n_found++;
      }

  if (n_found == 1)
    return TRUE;

  names = list_names (header);
  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               n_found == 0
                 ? _("%s, line %" PRIu64 ": there is no column “%s”. There are: %s.")
                 : _("%s, line %" PRIu64 ": there is more than one column “%s”. There are: %s."),
               self->file, header->line, column->name, names);

  return FALSE;
}

static gboolean
read_header (Reading  *self,
             GError  **error)
{
  GError *csv_error = NULL;
  const FootingCsvRecord *header = footing_csv_reader_next (self->csv, NULL, &csv_error);

  if (csv_error != NULL)
    return refuse_record (self, csv_error, error);

  if (header == NULL)
    return refuse_file (self, _("the file is empty."), error);

  self->n_columns = header->n_fields;

  return find_column (self, header, &self->time, error) &&
         find_column (self, header, &self->event, error) &&
         find_column (self, header, &self->entry, error) &&
         find_column (self, header, &self->group, error);
}

/* ---- the records ---------------------------------------------------------------------------- */

static gboolean
parse_time (const Reading           *self,
            const FootingCsvRecord  *record,
            const Column            *column,
            double                  *time,
            GError                 **error)
{
  if (!footing_tool_parse_number (record->fields[column->index].text, time))
    return refuse_cell (self, record, column, _("this is not a number"), error);

  return *time >= 0 || refuse_cell (self, record, column, _("this is negative"), error);
}

static gboolean
parse_event (const Reading           *self,
             const FootingCsvRecord  *record,
             gboolean                *event,
             GError                 **error)
{
  static const char *const words[][2] = { { "false", "true" }, { "no", "yes" } };
  g_autofree char *text = g_strstrip (g_strdup (record->fields[self->event.index].text));
  double number;

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    for (int value = 0; value <= 1; value++)
      if (g_ascii_strcasecmp (text, words[i][value]) == 0)
        {
          *event = value;
          return TRUE;
        }

  if (!footing_tool_parse_number (text, &number) || (number != 0 && number != 1))
    return refuse_cell (self, record, &self->event,
                        _("this is neither 0 nor 1, false nor true, no nor yes"), error);

  *event = number == 1;

  return TRUE;
}

static FootingLifeTable *
add_group (Reading    *self,
           const char *name)
{
  FootingLifeTable *table = footing_life_table_new ();

  g_ptr_array_add (self->input->tables, table);
  g_ptr_array_add (self->input->names, g_strdup (name));

  if (name != NULL)
    g_hash_table_insert (self->groups, g_strdup (name), table);

  return table;
}

static FootingLifeTable *
find_group (Reading                 *self,
            const FootingCsvRecord  *record,
            GError                 **error)
{
  const char *name;
  FootingLifeTable *table;

  if (self->group.name == NULL)
    return g_ptr_array_index (self->input->tables, 0);

  name = record->fields[self->group.index].text;
  table = g_hash_table_lookup (self->groups, name);
  if (table != NULL)
    return table;

  if (self->input->tables->len < FOOTING_SURVIVAL_INPUT_MAX_GROUPS)
    return add_group (self, name);

  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               _("%s, line %" PRIu64 ", column %u (“%s”): these are more than %d groups. "
                 "Is it the right column?"),
               self->file, record->line, self->group.index + 1, self->group.name,
               FOOTING_SURVIVAL_INPUT_MAX_GROUPS);

  return NULL;
}

static gboolean
check_length (const Reading           *self,
              const FootingCsvRecord  *record,
              GError                 **error)
{
  if (record->n_fields == self->n_columns)
    return TRUE;

  g_set_error (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT,
               ngettext ("%s, line %" PRIu64 ", column %u: there is %u cell, but the header has %u.",
                         "%s, line %" PRIu64 ", column %u: there are %u cells, but the header has %u.",
                         record->n_fields),
               self->file, record->line, MIN (record->n_fields, self->n_columns) + 1,
               record->n_fields, self->n_columns);

  return FALSE;
}

static gboolean
add_record (Reading                 *self,
            const FootingCsvRecord  *record,
            GError                 **error)
{
  FootingLifeTable *table;
  double time, entry = 0;
  gboolean event;

  if (!check_length (self, record, error) ||
      !parse_time (self, record, &self->time, &time, error) ||
      !parse_event (self, record, &event, error) ||
      !(table = find_group (self, record, error)))
    return FALSE;

  if (self->entry.name == NULL)
    {
      footing_life_table_add (table, time, event);
      return TRUE;
    }

  if (!parse_time (self, record, &self->entry, &entry, error))
    return FALSE;

  if (entry >= time)
    return refuse_cell (self, record, &self->entry, _("this is not before the time"), error);

  footing_life_table_add_late (table, entry, time, event);

  return TRUE;
}

static gboolean
check_size (const Reading  *self,
            GError        **error)
{
  gsize n_times = 0;

  for (guint i = 0; i < self->input->tables->len; i++)
    {
      gsize n_rows;

      footing_life_table_get_rows (g_ptr_array_index (self->input->tables, i), &n_rows);
      n_times += n_rows;
    }

  if (n_times <= FOOTING_SURVIVAL_INPUT_MAX_TIMES)
    return TRUE;

  return refuse_file (self,
                      _("there are too many different times for a curve. Round them, "
                        "for instance to days."),
                      error);
}

static gboolean
read_records (Reading  *self,
              GError  **error)
{
  const FootingCsvRecord *record;
  GError *csv_error = NULL;

  while ((record = footing_csv_reader_next (self->csv, NULL, &csv_error)) != NULL)
    {
      if (!add_record (self, record, error))
        return FALSE;

      self->n_records++;
      if (self->n_records % RECORDS_BETWEEN_CHECKS == 0 && !check_size (self, error))
        return FALSE;
    }

  if (csv_error != NULL)
    return refuse_record (self, csv_error, error);

  if (self->n_records == 0)
    return refuse_file (self, _("there is a header, but nobody below it."), error);

  return check_size (self, error);
}

/* ---- public --------------------------------------------------------------------------------- */

FootingSurvivalInput *
footing_survival_input_read (GInputStream                  *stream,
                             const char                    *name,
                             const FootingSurvivalColumns  *columns,
                             GError                       **error)
{
  g_auto(Reading) reading = {
    .file = name,
    .csv = footing_csv_reader_new (stream),
    .input = g_new0 (FootingSurvivalInput, 1),
    .groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .time.name = columns->time,
    .event.name = columns->event,
    .entry.name = columns->entry,
    .group.name = columns->group,
  };

  reading.input->names = g_ptr_array_new_with_free_func (g_free);
  reading.input->tables =
    g_ptr_array_new_with_free_func ((GDestroyNotify) footing_life_table_unref);
  if (columns->group == NULL)
    add_group (&reading, NULL);

  if (!read_header (&reading, error) || !read_records (&reading, error))
    return NULL;

  return g_steal_pointer (&reading.input);
}

void
footing_survival_input_free (FootingSurvivalInput *self)
{
  g_ptr_array_unref (self->names);
  g_ptr_array_unref (self->tables);
  g_free (self);
}

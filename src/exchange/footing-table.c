/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-csv-reader.h"
#include "footing-table.h"

/* As of a staff file: an endless stream comes to an end. */
#define MAX_BYTES (256 * 1024 * 1024)

/* What is longer is nobody’s name, home or job. */
#define LONGEST_WORD 120

/* A column while its cells are counted. */
typedef struct
{
  FootingTableColumn *column;
  GHashTable *seen;
} Counting;

static void
column_free (gpointer data)
{
  FootingTableColumn *self = data;

  g_free (self->name);
  g_ptr_array_unref (self->words);
  g_free (self->ambiguous);
  g_free (self);
}

static void
counting_clear (gpointer data)
{
  g_clear_pointer (&((Counting *) data)->seen, g_hash_table_unref);
}

void
footing_table_free (FootingTable *self)
{
  g_ptr_array_unref (self->columns);
  g_free (self);
}

static gboolean
looks_like_cell (const FootingTableColumn *column,
                 FootingDay                today)
{
  return *column->name != '\0' && (footing_date_orders_of (column->name, today) != 0 ||
                                    g_ptr_array_find_with_equal_func (column->words, column->name, g_str_equal, NULL));
}

gboolean
footing_table_begins_with_row (const FootingTable *self,
                               FootingDay          today)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (looks_like_cell (g_ptr_array_index (self->columns, i), today))
      return TRUE;

  return FALSE;
}

static char *
tidy (const FootingCsvField *cell)
{
  return g_strstrip (g_strndup (cell->text, cell->length));
}

static void
add_column (FootingTable          *self,
            GArray                *countings,
            const FootingCsvField *name)
{
  FootingTableColumn *column = g_new0 (FootingTableColumn, 1);
  Counting counting = { column, g_hash_table_new (g_str_hash, g_str_equal) };

  column->name = tidy (name);
  column->words = g_ptr_array_new_with_free_func (g_free);
  column->orders = FOOTING_DATE_ORDER_ANY;
  g_ptr_array_add (self->columns, column);
  g_array_append_val (countings, counting);
}

/* Takes @word. */
static void
list_word (Counting *self,
           char     *word)
{
  FootingTableColumn *column = self->column;

  if (g_hash_table_contains (self->seen, word) || column->words->len == FOOTING_TABLE_MOST_WORDS)
    {
      column->has_more_words |= !g_hash_table_contains (self->seen, word);
      g_free (word);
      return;
    }

  g_ptr_array_add (column->words, word);
  g_hash_table_add (self->seen, word);
}

static void
weigh_date (FootingTableColumn *column,
            const char         *word,
            FootingDay          today)
{
  FootingDateOrder orders = footing_date_orders_of (word, today);

  if (orders == 0)
    return;

  column->n_dates++;
  column->orders &= orders;

  if (column->ambiguous == NULL && footing_date_order_is_ambiguous (orders, word, today))
    column->ambiguous = g_strdup (word);
}

static void
take_cell (Counting              *self,
           const FootingCsvField *cell,
           FootingDay             today)
{
  g_autofree char *word = tidy (cell);

  if (*word == '\0')
    return;

  self->column->n_filled++;
  weigh_date (self->column, word, today);

  if (strlen (word) <= LONGEST_WORD)
    list_word (self, g_steal_pointer (&word));
}

static gboolean
is_empty (const FootingCsvRecord *record)
{
  for (guint i = 0; i < record->n_fields; i++)
    if (record->fields[i].length > 0)
      return FALSE;

  return TRUE;
}

static void
take_record (FootingTable           *self,
             GArray                 *countings,
             const FootingCsvRecord *record,
             FootingDay              today)
{
  if (self->columns->len == 0)
    {
      for (guint i = 0; i < record->n_fields; i++)
        add_column (self, countings, &record->fields[i]);
      return;
    }

  if (is_empty (record))
    return;

  self->n_rows++;
  for (guint i = 0; record->n_fields == self->columns->len && i < record->n_fields; i++)
    take_cell (&g_array_index (countings, Counting, i), &record->fields[i], today);
}

/* Where only one order fits, nothing is ambiguous. */
static void
settle_dates (FootingTable *self,
              FootingDay    today)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      FootingTableColumn *column = g_ptr_array_index (self->columns, i);

      if (column->n_dates == 0)
        column->orders = 0;
      if (column->ambiguous != NULL && !footing_date_order_is_ambiguous (column->orders, column->ambiguous, today))
        g_clear_pointer (&column->ambiguous, g_free);
    }
}

/* Whether reading can go on behind what was found in one record. */
static gboolean
is_about_one_row (FootingTable *self,
                  const GError *error)
{
  return self->columns->len > 0 && error->domain == FOOTING_CSV_ERROR && error->code < FOOTING_CSV_ERROR_TOO_LONG;
}

/* Takes the next record. Returns whether there may be another. */
static gboolean
take_next (FootingTable      *self,
           GArray            *countings,
           FootingCsvReader  *reader,
           FootingDay         today,
           GCancellable      *cancellable,
           GError           **error)
{
  g_autoptr(GError) local_error = NULL;
  const FootingCsvRecord *record = footing_csv_reader_next (reader, cancellable, &local_error);

  if (local_error != NULL && !is_about_one_row (self, local_error))
    {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }

  if (local_error != NULL)
    self->n_rows++;
  else if (record != NULL)
    take_record (self, countings, record, today);

  return record != NULL || local_error != NULL;
}

FootingTable *
footing_table_look (GInputStream  *stream,
                    FootingDay     today,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr(FootingTable) self = g_new0 (FootingTable, 1);
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (stream);
  g_autoptr(GArray) countings = g_array_new (FALSE, FALSE, sizeof (Counting));
  GError *local_error = NULL;

  self->columns = g_ptr_array_new_with_free_func (column_free);
  g_array_set_clear_func (countings, counting_clear);
  footing_csv_reader_set_max_bytes (reader, MAX_BYTES);

  while (take_next (self, countings, reader, today, cancellable, &local_error))
    ;

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return NULL;
    }

  settle_dates (self, today);

  return g_steal_pointer (&self);
}

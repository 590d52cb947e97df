/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* A table whose columns nobody has explained yet, as it comes from anybody’s spreadsheet. */

#include <string.h>

#include "footing-csv-reader.h"
#include "footing-table.h"

static FootingTable *
look_at (const char  *text,
         GError     **error)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, strlen (text), NULL);

  return footing_table_look (stream, footing_day_from_ymd (2026, 3, 12), NULL, error);
}

static FootingTable *
look (const char *text)
{
  g_autoptr(GError) error = NULL;
  FootingTable *table = look_at (text, &error);

  g_assert_no_error (error);

  return table;
}

static const FootingTableColumn *
column (FootingTable *table,
        guint         n)
{
  return g_ptr_array_index (table->columns, n);
}

static void
assert_words (FootingTable *table,
              guint         n,
              const char   *expected)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < column (table, n)->words->len; i++)
    g_string_append_printf (words, "%s|", (const char *) g_ptr_array_index (column (table, n)->words, i));

  g_assert_cmpstr (words->str, ==, expected);
}

/* A table without names above its columns has somebody in their place. */
static void
test_begins_with_row (void)
{
  const FootingDay today = footing_day_from_ymd (2026, 3, 12);
  g_autoptr(FootingTable) named = look ("Name,Home,Job,Start,37.5 hours\n"
                                       "Olena Saltmarsh,Seaview,Nurse,01/09/2025,Yes\n");
  g_autoptr(FootingTable) dated = look ("Olena Saltmarsh,Seaview,Nurse,01/09/2025\n"
                                       "Kofi Seaholly,Cove,Chef,13/10/2025\n");
  g_autoptr(FootingTable) repeated = look ("Olena Saltmarsh,Seaview,Nurse\nKofi Seaholly,Seaview,Chef\n");

  g_assert_false (footing_table_begins_with_row (named, today));
  g_assert_true (footing_table_begins_with_row (dated, today));
  g_assert_true (footing_table_begins_with_row (repeated, today));
}

static void
test_tells_what_is_in_it (void)
{
  g_autoptr(FootingTable) table = look ("Name, Home ,Job,Start\n"
                                        "Olena Saltmarsh,Seaview House,Staff nurse,01/09/2025\n"
                                        "Kofi Seaholly,Seaview House,,13/10/2025\n"
                                        ",,,\n"
                                        "Bronwen Tidewell,Harbour Lodge,Staff nurse,\n");

  g_assert_cmpuint (table->n_rows, ==, 3);
  g_assert_cmpuint (table->columns->len, ==, 4);
  g_assert_cmpstr (column (table, 1)->name, ==, "Home");
  assert_words (table, 1, "Seaview House|Harbour Lodge|");
  assert_words (table, 2, "Staff nurse|");
  g_assert_cmpuint (column (table, 2)->n_filled, ==, 2);
  g_assert_cmpuint (column (table, 0)->n_dates, ==, 0);
  g_assert_cmpint (column (table, 0)->orders, ==, 0);
}

/* One date that can be read in one way only settles the column. */
static void
test_one_date_settles_the_others (void)
{
  g_autoptr(FootingTable) table = look ("A,B,C,D\n"
                                        "01/09/2025,09/01/2025,01/09/2025,01/09/2025\n"
                                        "13/09/2025,09/13/2025,02/09/2025,30/09/2025\n"
                                        "02/09/2025,09/02/2025,03/09/2025,09/30/2025\n");

  g_assert_cmpint (column (table, 0)->orders, ==, FOOTING_DATE_ORDER_DAY_FIRST);
  g_assert_null (column (table, 0)->ambiguous);
  g_assert_cmpint (column (table, 1)->orders, ==, FOOTING_DATE_ORDER_MONTH_FIRST);
  g_assert_null (column (table, 1)->ambiguous);

  g_assert_cmpint (column (table, 2)->orders, ==, FOOTING_DATE_ORDER_DAY_FIRST | FOOTING_DATE_ORDER_MONTH_FIRST);
  g_assert_cmpstr (column (table, 2)->ambiguous, ==, "01/09/2025");

  /* Two people have written this one, each in their way. */
  g_assert_cmpint (column (table, 3)->orders, ==, 0);
  g_assert_cmpuint (column (table, 3)->n_dates, ==, 3);
}

static void
test_lists_few_words (void)
{
  g_autoptr(GString) text = g_string_new ("Name\n");
  g_autoptr(FootingTable) table = NULL;

  for (guint i = 0; i < 2 * FOOTING_TABLE_MOST_WORDS; i++)
    g_string_append_printf (text, "Somebody %u\n", i);

  table = look (text->str);
  g_assert_cmpuint (column (table, 0)->words->len, ==, FOOTING_TABLE_MOST_WORDS);
  g_assert_true (column (table, 0)->has_more_words);
  g_assert_cmpuint (column (table, 0)->n_filled, ==, 2 * FOOTING_TABLE_MOST_WORDS);
}

static void
test_passes_over_broken_rows (void)
{
  g_autoptr(FootingTable) table = look ("Name,Home\n"
                                        "Olena Saltmarsh,Seaview House,9\n"
                                        "\"Kofi\" Seaholly,Seaview House\n"
                                        "Bronwen Tidewell,Harbour Lodge\n");

  g_assert_cmpuint (table->n_rows, ==, 3);
  assert_words (table, 0, "Bronwen Tidewell|");
}

static void
test_what_is_no_table (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingTable) none = look_at ("PK\003\004 this is a spreadsheet", &error);
  g_autoptr(FootingTable) empty = NULL;

  g_assert_null (none);
  g_assert_true (error->domain == FOOTING_CSV_ERROR);

  empty = look ("");
  g_assert_cmpuint (empty->columns->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/table/tells-what-is-in-it", test_tells_what_is_in_it);
  g_test_add_func ("/table/begins-with-row", test_begins_with_row);
  g_test_add_func ("/table/one-date-settles-the-others", test_one_date_settles_the_others);
  g_test_add_func ("/table/lists-few-words", test_lists_few_words);
  g_test_add_func ("/table/passes-over-broken-rows", test_passes_over_broken_rows);
  g_test_add_func ("/table/what-is-no-table", test_what_is_no_table);

  return g_test_run ();
}

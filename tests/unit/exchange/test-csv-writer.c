/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>
#include <string.h>

#include "footing-csv.h"

static char *
take_text (GOutputStream *stream)
{
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (stream);

  return g_strndup (g_memory_output_stream_get_data (memory),
                    g_memory_output_stream_get_data_size (memory));
}

static char *
written (FootingCsvWriterFlags  flags,
         const char * const    *cells)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(FootingCsvWriter) writer = footing_csv_writer_new (stream, flags);
  g_autoptr(GError) error = NULL;

  g_assert_true (footing_csv_writer_add_record (writer, cells, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (footing_csv_writer_finish (writer, NULL, &error));
  g_assert_no_error (error);

  return take_text (stream);
}

static void
assert_written (const char *expected,
                const char *first,
                const char *second)
{
  g_autofree char *text = written (FOOTING_CSV_WRITER_DEFAULT, (const char *[]) { first, second, NULL });

  g_assert_cmpstr (text, ==, expected);
}

static void
test_quotes_where_needed (void)
{
  assert_written ("a,b\r\n", "a", "b");
  assert_written (",b\r\n", "", "b");
  assert_written ("a,\r\n", "a", "");
  assert_written ("\"\"\r\n", "", NULL);
  assert_written ("\"a,b\",c\r\n", "a,b", "c");
  assert_written ("\"a\"\"b\"\"\",c\r\n", "a\"b\"", "c");
  assert_written ("\"a\nb\",\"c\rd\"\r\n", "a\nb", "c\rd");
  assert_written ("Zoë, x \r\n", "Zoë", " x ");
}

static void
test_neutralises_formulas (void)
{
  assert_written ("'=1+1,'+44\r\n", "=1+1", "+44");
  assert_written ("'-5,'@SUM(A1)\r\n", "-5", "@SUM(A1)");
  assert_written ("'\tx,\"'\rx\"\r\n", "\tx", "\rx");
  assert_written ("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\",a=b\r\n", "=HYPERLINK(\"a\",\"b\")", "a=b");
}

static void
test_writes_numbers (void)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(FootingCsvWriter) writer = footing_csv_writer_new (stream, FOOTING_CSV_WRITER_BOM);
  g_autofree char *text = NULL;

  footing_csv_writer_add_number (writer, -0.5);
  footing_csv_writer_add_number (writer, 12);
  footing_csv_writer_add_number (writer, NAN);
  footing_csv_writer_add_number (writer, INFINITY);
  footing_csv_writer_add_text (writer, NULL);
  g_assert_true (footing_csv_writer_end_record (writer, NULL, NULL));
  footing_csv_writer_add_number (writer, NAN);
  g_assert_true (footing_csv_writer_end_record (writer, NULL, NULL));
  g_assert_true (footing_csv_writer_finish (writer, NULL, NULL));

  text = take_text (stream);
  g_assert_cmpstr (text, ==, "\xef\xbb\xbf-0.5,12,,,\r\n\"\"\r\n");
}

static void
test_says_when_the_disk_is_full (void)
{
  char room[16];
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(FootingCsvWriter) writer = footing_csv_writer_new (stream, FOOTING_CSV_WRITER_DEFAULT);
  g_autofree char *cell = g_strnfill (100 * 1024, 'x');
  g_autoptr(GError) error = NULL;

  footing_csv_writer_add_text (writer, cell);
  g_assert_false (footing_csv_writer_end_record (writer, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_clear_error (&error);
  g_assert_false (footing_csv_writer_finish (writer, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

/* Texts made of the characters that matter, and some that should not. */
static char *
random_cell (void)
{
  static const char * const pieces[] = { ",", "\"", "\"\"", "\r", "\n", "\r\n", " ", "=", "-", "'",
                                         "\t", "a", "Zoë", "Ọlá", "12", "\xef\xbb\xbf", "🌊" };
  GString *cell = g_string_new (NULL);
  int n = g_test_rand_int_range (0, 7);

  for (int i = 0; i < n; i++)
    g_string_append (cell, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

  return g_string_free (cell, FALSE);
}

static GPtrArray *
random_table (void)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  int n_records = g_test_rand_int_range (1, 12);

  for (int i = 0; i < n_records; i++)
    {
      int n_cells = g_test_rand_int_range (1, 9);
      char **cells = g_new0 (char *, n_cells + 1);

      for (int j = 0; j < n_cells; j++)
        cells[j] = random_cell ();
      g_ptr_array_add (table, cells);
    }

  return table;
}

static GBytes *
write_table (GPtrArray *table)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  /* With a mark of its own, a first cell that begins with one keeps it. */
  g_autoptr(FootingCsvWriter) writer = footing_csv_writer_new (stream, FOOTING_CSV_WRITER_BOM);

  for (guint i = 0; i < table->len; i++)
    g_assert_true (footing_csv_writer_add_record (writer, table->pdata[i], NULL, NULL));

  g_assert_true (footing_csv_writer_finish (writer, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
assert_cell (const FootingCsvField *field,
             const char            *cell)
{
  gboolean is_formula = *cell != '\0' && strchr ("=+-@\t\r", *cell) != NULL;

  if (is_formula)
    g_assert_cmpint (field->text[0], ==, '\'');

  g_assert_cmpstr (field->text + (is_formula ? 1 : 0), ==, cell);
}

static void
test_what_is_written_is_read (void)
{
  for (int round = 0; round < 2000; round++)
    {
      g_autoptr(GPtrArray) table = random_table ();
      g_autoptr(GBytes) bytes = write_table (table);
      g_autoptr(FootingCsvReader) reader = footing_csv_reader_new_for_bytes (bytes);
      g_autoptr(GError) error = NULL;

      for (guint i = 0; i < table->len; i++)
        {
          char **cells = table->pdata[i];
          const FootingCsvRecord *record = footing_csv_reader_next (reader, NULL, &error);

          g_assert_no_error (error);
          g_assert_nonnull (record);
          g_assert_cmpuint (record->n_fields, ==, g_strv_length (cells));
          for (guint j = 0; j < record->n_fields; j++)
            assert_cell (&record->fields[j], cells[j]);
        }

      g_assert_null (footing_csv_reader_next (reader, NULL, &error));
      g_assert_no_error (error);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-writer/quotes-where-needed", test_quotes_where_needed);
  g_test_add_func ("/csv-writer/neutralises-formulas", test_neutralises_formulas);
  g_test_add_func ("/csv-writer/writes-numbers", test_writes_numbers);
  g_test_add_func ("/csv-writer/says-when-the-disk-is-full", test_says_when_the_disk_is_full);
  g_test_add_func ("/csv-writer/what-is-written-is-read", test_what_is_written_is_read);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "fake-stream.h"
#include "footing-csv.h"

static FootingCsvReader *
reader_for (const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

  return footing_csv_reader_new_for_bytes (bytes);
}

/* Writes what was read in a form that shows every border: [cell|cell]line */
static char *
read_all (FootingCsvReader *reader)
{
  g_autoptr(GString) result = g_string_new (NULL);

  for (;;)
    {
      g_autoptr(GError) error = NULL;
      const FootingCsvRecord *record = footing_csv_reader_next (reader, NULL, &error);

      if (error != NULL)
        {
          g_assert_null (record);
          g_assert_true (error->domain == FOOTING_CSV_ERROR);
          g_string_append_printf (result, "!%d@%" G_GUINT64_FORMAT ":%u", error->code,
                                  footing_csv_reader_get_line (reader),
                                  footing_csv_reader_get_column (reader));
          if (error->code >= FOOTING_CSV_ERROR_TOO_LONG)
            break;
          continue;
        }

      if (record == NULL)
        break;

      g_string_append_c (result, '[');
      for (guint i = 0; i < record->n_fields; i++)
        {
          g_assert_cmpuint (strlen (record->fields[i].text), ==, record->fields[i].length);
          g_string_append_printf (result, "%s%s", i > 0 ? "|" : "", record->fields[i].text);
        }
      g_string_append_printf (result, "]%" G_GUINT64_FORMAT, record->line);
    }

  return g_steal_pointer (&result->str);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
  { "nothing", "", "" },
  { "one cell", "a", "[a]1" },
  { "no line end at the end", "a,b\nc,d", "[a|b]1[c|d]2" },
  { "LF", "a,b\nc,d\n", "[a|b]1[c|d]2" },
  { "CR LF", "a,b\r\nc,d\r\n", "[a|b]1[c|d]2" },
  { "CR", "a,b\rc,d\r", "[a|b]1[c|d]2" },
  { "a mixture of line ends", "a\nb\r\nc\rd", "[a]1[b]2[c]3[d]4" },
  { "empty cells", ",,\n,\n", "[||]1[|]2" },
  { "empty lines", "\n\na\n\r\n\r\r\nb\n\n", "[a]3[b]7" },
  { "a quoted empty cell is a record", "\"\"\n\"\"", "[]1[]2" },
  { "quoted", "\"a\",\"b\"\n", "[a|b]1" },
  { "quoted comma", "\"a,b\",c\n", "[a,b|c]1" },
  { "quoted line ends", "\"a\nb\r\nc\rd\",e\nf", "[a\nb\r\nc\rd|e]1[f]5" },
  { "doubled quotes", "\"a\"\"b\",\"\"\"\",c\n", "[a\"b|\"|c]1" },
  { "doubled quotes beside plain ones", "a\"\"b,\"c\"\"d\",\"e\"\n", "[a\"\"b|c\"d|e]1" },
  { "doubled quotes before plain ones", "\"c\"\"d\",a\"\"b\n", "[c\"d|a\"\"b]1" },
  { "a quote inside a plain cell", "5\" nail,\" x\"\n a \"b\"", "[5\" nail| x]1[ a \"b\"]2" },
  { "spaces are kept", " a , b \n", "[ a | b ]1" },
  { "byte order mark", "\xef\xbb\xbf" "a,b\n", "[a|b]1" },
  { "byte order mark and a quote", "\xef\xbb\xbf\"a,b\"\n", "[a,b]1" },
  { "only a byte order mark", "\xef\xbb\xbf", "" },
  { "a byte order mark twice is a character", "\xef\xbb\xbf\xef\xbb\xbf" "a", "[\xef\xbb\xbf" "a]1" },
  { "UTF-8", "Zoë,Nkechi Ọlá\n", "[Zoë|Nkechi Ọlá]1" },
  { "Windows-1252", "Zo\xeb,\x80 5\nCAF\xc9\x92S", "[Zoë|€ 5]1[CAFÉ’S]2" },
  { "Windows-1252 with open places", "\x81\x8d\x8f\x90\x9d", "[\xc2\x81\xc2\x8d\xc2\x8f\xc2\x90\xc2\x9d]1" },
  { "Windows-1252 in quotes", "\"Zo\xeb \"\"Z\"\"\"", "[Zoë \"Z\"]1" },
  { "a damaged record in UTF-8", "Zoë\nZo\xeb\nZoë", "[Zoë]1[Zoë]2[Zoë]3" },
  { "an open quote at the end", "a\n\"b,c\nd,e\n", "[a]1!1@2:1[d|e]3" },
  { "an open quote, then an empty file", "a,\"", "!1@1:2" },
  { "text after a quote", "a,\"b\"c,d\ne\n", "!2@1:2[e]2" },
  { "a quote that is closed by a later one", "\"a\nb,c\nd,\"e\"\n", "!2@1:1[b|c]2[d|e]3" },
  { "UTF-16 little endian", "\xff\xfe" "a", "!5@1:0" },
  { "UTF-16 big endian", "\xfe\xff" "a", "!5@1:0" },
  { "a workbook", "PK\3\4xxxx", "!6@1:0" },
  { "an old workbook", "\xd0\xcf\x11\xe0xxxx", "!6@1:0" },
};

static void
test_reads (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(FootingCsvReader) reader = reader_for (cases[i].text);
      g_autofree char *result = read_all (reader);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (result, ==, cases[i].expected);
    }
}

static void
test_reads_in_small_pieces (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize piece = 1; piece < 4; piece++)
      {
        g_autoptr(FakeStream) stream = fake_stream_new (cases[i].text, strlen (cases[i].text), piece);
        g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (G_INPUT_STREAM (stream));
        g_autofree char *result = read_all (reader);

        g_assert_cmpstr (result, ==, cases[i].expected);
      }
}

/* Every case again, moved so that each of its bytes once is the first of a new buffer. */
static void
test_reads_over_the_end_of_the_buffer (void)
{
  const gsize capacity = 64 * 1024;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize shift = 0; shift <= strlen (cases[i].text); shift++)
      {
        g_autoptr(GString) text = g_string_new (NULL);
        g_autoptr(FootingCsvReader) reader = NULL;
        const FootingCsvRecord *record;
        g_autofree char *result = NULL;
        g_autofree char *moved = NULL;

        /* What depends on the start of the file cannot be moved. */
        if ((guchar) cases[i].text[0] > 0xcf || cases[i].text[0] == 'P')
          continue;

        while (text->len < capacity - shift - 1)
          g_string_append_c (text, 'x');
        g_string_append_printf (text, "\n%s", cases[i].text);

        reader = reader_for (text->str);
        record = footing_csv_reader_next (reader, NULL, NULL);
        g_assert_cmpuint (record->n_fields, ==, 1);
        result = read_all (reader);

        /* All lines count one more than in the case itself. */
        moved = g_strconcat ("\n", cases[i].text, NULL);
        g_clear_pointer (&reader, footing_csv_reader_free);
        reader = reader_for (moved);
        g_free (moved);
        moved = read_all (reader);
        g_assert_cmpstr (result, ==, moved);
      }
}

static void
test_says_what_encoding_it_found (void)
{
  const struct { const char *text; FootingCsvEncoding encoding; } files[] = {
    { "a\nb\n", FOOTING_CSV_ENCODING_ASCII },
    { "\xef\xbb\xbf" "a\n", FOOTING_CSV_ENCODING_UTF_8 },
    { "a\nZoë\nb\n", FOOTING_CSV_ENCODING_UTF_8 },
    { "a\nZo\xeb\nb\n", FOOTING_CSV_ENCODING_WINDOWS_1252 },
    { "Zo\xeb\nCAF\xc9\x92S\n", FOOTING_CSV_ENCODING_WINDOWS_1252 },
    { "Zoë\nZo\xeb\nb\n", FOOTING_CSV_ENCODING_MIXED },
    { "\xef\xbb\xbfZo\xeb\n", FOOTING_CSV_ENCODING_MIXED },
    { "Zo\xeb\nZoë\nb\n", FOOTING_CSV_ENCODING_MIXED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(FootingCsvReader) reader = reader_for (files[i].text);
      g_autofree char *result = read_all (reader);

      g_assert_true (g_utf8_validate (result, -1, NULL));
      g_assert_cmpint (footing_csv_reader_get_encoding (reader), ==, files[i].encoding);
    }
}

static void
test_goes_on_behind_nul_bytes (void)
{
  static const char text[] = "a,b\nc,d\0e,f\ng,h\n\0";
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new_for_bytes (bytes);
  g_autofree char *result = read_all (reader);

  g_assert_cmpstr (result, ==, "[a|b]1!0@2:2[g|h]3!0@4:1");
}

static void
test_stops_at_an_endless_line (void)
{
  const struct { const char *text; gsize length; int code; } endless[] = {
    { "a,b,c", 5, FOOTING_CSV_ERROR_TOO_LONG },
    { "\"\"", 2, FOOTING_CSV_ERROR_TOO_LONG },
    { "\0", 1, FOOTING_CSV_ERROR_NOT_TEXT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (endless); i++)
    {
      g_autoptr(FakeStream) stream = fake_stream_new (endless[i].text, endless[i].length, G_MAXSIZE);
      g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (G_INPUT_STREAM (stream));
      g_autoptr(GError) error = NULL;

      fake_stream_set_endless (stream, 0);

      g_assert_null (footing_csv_reader_next (reader, NULL, &error));
      if (g_error_matches (error, FOOTING_CSV_ERROR, FOOTING_CSV_ERROR_OPEN_QUOTE))
        {
          g_clear_error (&error);
          g_assert_null (footing_csv_reader_next (reader, NULL, &error));
        }
      g_assert_error (error, FOOTING_CSV_ERROR, endless[i].code);
      g_assert_cmpuint (footing_csv_reader_get_line (reader), ==, 1);

      /* … and stays there. */
      g_clear_error (&error);
      g_assert_null (footing_csv_reader_next (reader, NULL, &error));
      g_assert_error (error, FOOTING_CSV_ERROR, endless[i].code);
    }
}

static void
test_reads_a_long_record (void)
{
  g_autofree char *cell = g_strnfill (FOOTING_CSV_MAX_RECORD - 16, 'x');
  g_autofree char *text = g_strdup_printf ("a\n\"%s\",b\nc\n", cell);
  g_autofree char *too_long = g_strdup_printf ("a\n%s%s,b\nc\n", cell, cell);
  g_autoptr(FootingCsvReader) reader = reader_for (text);
  g_autoptr(FootingCsvReader) other = reader_for (too_long);
  g_autofree char *result = read_all (reader);
  g_autofree char *other_result = read_all (other);
  g_autofree char *expected = g_strdup_printf ("[a]1[%s|b]2[c]4", cell);

  expected[strlen (expected) - 1] = '3';
  g_assert_cmpstr (result, ==, expected);
  g_assert_cmpstr (other_result, ==, "[a]1!3@2:0");
}

static void
test_goes_on_behind_a_quote_that_is_open_for_too_long (void)
{
  g_autofree char *rest = g_strnfill (FOOTING_CSV_MAX_RECORD, '\n');
  g_autofree char *text = g_strdup_printf ("a,\"b\nc%sd", rest);
  g_autofree char *expected = g_strdup_printf ("!1@1:2[c]2[d]%d", FOOTING_CSV_MAX_RECORD + 2);
  g_autoptr(FootingCsvReader) reader = reader_for (text);
  g_autofree char *result = read_all (reader);

  g_assert_cmpstr (result, ==, expected);
}

static void
test_reads_more_than_it_holds (void)
{
  static const char line[] = "abcdefg,\"h\",12345\n";
  g_autoptr(FakeStream) stream = fake_stream_new (line, strlen (line), G_MAXSIZE);
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (G_INPUT_STREAM (stream));
  g_autoptr(GError) error = NULL;
  const guint64 n_bytes = 32 * 1024 * 1024;
  const FootingCsvRecord *record;
  guint64 n_records = 0;

  fake_stream_set_endless (stream, 0);
  footing_csv_reader_set_max_bytes (reader, n_bytes);

  while ((record = footing_csv_reader_next (reader, NULL, &error)) != NULL)
    {
      g_assert_cmpuint (record->n_fields, ==, 3);
      g_assert_cmpuint (record->line, ==, ++n_records);
    }

  g_assert_error (error, FOOTING_CSV_ERROR, FOOTING_CSV_ERROR_TOO_LARGE);
  g_assert_cmpuint (n_records, >, n_bytes / strlen (line) - 64 * 1024);
}

static void
test_passes_on_what_the_stream_says (void)
{
  g_autoptr(FakeStream) stream = fake_stream_new ("a,b\nc", 5, G_MAXSIZE);
  g_autoptr(FootingCsvReader) reader = footing_csv_reader_new (G_INPUT_STREAM (stream));
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(FootingCsvReader) cancelled = reader_for ("a");
  g_autoptr(GError) error = NULL;

  fake_stream_set_broken (stream);
  for (int i = 0; i < 2; i++)
    {
      g_assert_null (footing_csv_reader_next (reader, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
      g_clear_error (&error);
    }

  g_cancellable_cancel (cancellable);
  g_assert_null (footing_csv_reader_next (cancelled, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-reader/reads", test_reads);
  g_test_add_func ("/csv-reader/reads-in-small-pieces", test_reads_in_small_pieces);
  g_test_add_func ("/csv-reader/reads-over-the-end-of-the-buffer", test_reads_over_the_end_of_the_buffer);
  g_test_add_func ("/csv-reader/says-what-encoding-it-found", test_says_what_encoding_it_found);
  g_test_add_func ("/csv-reader/goes-on-behind-nul-bytes", test_goes_on_behind_nul_bytes);
  g_test_add_func ("/csv-reader/stops-at-an-endless-line", test_stops_at_an_endless_line);
  g_test_add_func ("/csv-reader/reads-a-long-record", test_reads_a_long_record);
  g_test_add_func ("/csv-reader/goes-on-behind-a-quote-that-is-open-for-too-long",
                   test_goes_on_behind_a_quote_that_is_open_for_too_long);
  g_test_add_func ("/csv-reader/reads-more-than-it-holds", test_reads_more_than_it_holds);
  g_test_add_func ("/csv-reader/passes-on-what-the-stream-says", test_passes_on_what_the_stream_says);

  return g_test_run ();
}

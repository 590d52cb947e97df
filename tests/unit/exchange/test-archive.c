/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <json-glib/json-glib.h>
#include <math.h>

#include "footing-archive.h"
#include "footing-enum-types.h"
#include "footing-enums.h"

/* A record with a field of every kind, and of two links */
typedef struct
{
  FootingRecord parent_instance;

  char *name;
  double weight;
  gint64 count;
  gboolean is_round;
  FootingDay found_on;
  gint64 seen_at;
  FootingSessionMode mode;
  gint64 beach_id;
  gint64 sea_id;
} Pebble;

typedef FootingRecordClass PebbleClass;

enum
{
  NAME = FOOTING_ROW_N_SHARED,
  WEIGHT,
  COUNT,
  IS_ROUND,
  FOUND_ON,
  SEEN_AT,
  MODE,
  BEACH_ID,
  SEA_ID,
};

GType pebble_get_type (void);
G_DEFINE_TYPE (Pebble, pebble, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_FIELD (Pebble, name, TEXT),
  FOOTING_FIELD (Pebble, weight, REAL),
  FOOTING_FIELD (Pebble, count, INTEGER),
  FOOTING_FIELD (Pebble, is_round, BOOLEAN),
  FOOTING_FIELD (Pebble, found_on, DAY),
  FOOTING_FIELD (Pebble, seen_at, INSTANT),
  FOOTING_CHOICE (Pebble, mode, footing_session_mode_get_type),
  FOOTING_LINK (Pebble, beach_id, "beach"),
  FOOTING_LINK (Pebble, sea_id, "sea"),
};

static void
pebble_class_init (PebbleClass *klass)
{
  footing_record_class_set_fields (klass, "pebble", fields, G_N_ELEMENTS (fields));
}

static void
pebble_init (Pebble *self)
{
}

static const char *
resolve (const char *table,
         gint64      id,
         gpointer    user_data)
{
  g_assert_true (user_data == fields);

  return g_str_equal (table, "beach") && id == 7 ? "feedfacefeedfacefeedfacefeedface" : NULL;
}

static FootingRow *
first_pebble (void)
{
  FootingRow *row = footing_row_new (pebble_get_type ());

  row->cells[FOOTING_ROW_ID].integer = 12;
  row->cells[FOOTING_ROW_UID].text = g_strdup ("0123456789abcdef0123456789abcdef");
  row->cells[FOOTING_ROW_CREATED_AT].integer = 1773187200;
  row->cells[FOOTING_ROW_UPDATED_AT].integer = 1773302401;
  row->cells[NAME].text = g_strdup ("Zoë said \"hi\\\t\n\1");
  row->cells[WEIGHT].real = 37.5;
  row->cells[COUNT].integer = G_GINT64_CONSTANT (-9007199254740993);
  row->cells[IS_ROUND].integer = TRUE;
  row->cells[FOUND_ON].integer = footing_day_from_ymd (2024, 2, 29);
  row->cells[BEACH_ID].integer = 7;
  row->cells[SEA_ID].integer = 9;

  return row;
}

static FootingRow *
second_pebble (void)
{
  FootingRow *row = footing_row_new (pebble_get_type ());

  row->cells[FOOTING_ROW_UID].text = g_strdup ("00000000000000000000000000000002");
  row->cells[FOOTING_ROW_DELETED_AT].integer = 1773302401;
  row->cells[WEIGHT].real = NAN;
  row->cells[SEEN_AT].integer = 1773302401;
  row->cells[MODE].integer = FOOTING_SESSION_MODE_VIDEO;

  return row;
}

static FootingArchiveWriter *
writer_for (GOutputStream *stream)
{
  /* `date -u -d '2026-03-12 09:30' +%s` */
  return footing_archive_writer_new (stream, 3, "The “Bay” \\ 1", 1773307800, resolve, (gpointer) fields);
}

static char *
take_text (GOutputStream *stream)
{
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (stream);

  return g_strndup (g_memory_output_stream_get_data (memory),
                    g_memory_output_stream_get_data_size (memory));
}

static void
test_writes_every_kind_of_field (void)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(FootingArchiveWriter) writer = writer_for (stream);
  g_autoptr(FootingRow) first = first_pebble ();
  g_autoptr(FootingRow) second = second_pebble ();
  g_autofree char *path = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "golden", "exchange", "archive.json", NULL);
  g_autofree char *expected = NULL;
  g_autofree char *text = NULL;

  footing_archive_writer_begin_table (writer, "pebble");
  g_assert_true (footing_archive_writer_add_row (writer, first, NULL, NULL));
  g_assert_true (footing_archive_writer_add_row (writer, second, NULL, NULL));
  footing_archive_writer_begin_table (writer, "beach");
  g_assert_true (footing_archive_writer_finish (writer, NULL, NULL));

  text = take_text (stream);
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
test_is_json_whatever_is_in_it (void)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(FootingArchiveWriter) writer = writer_for (stream);
  g_autoptr(FootingRow) row = first_pebble ();
  g_autoptr(GString) every_character = g_string_new (NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autofree char *text = NULL;
  JsonObject *table, *record;

  for (gunichar c = 1; c < 0x3000; c++)
    g_string_append_unichar (every_character, c);
  g_string_append_unichar (every_character, 0x1f30a);
  g_set_str (&row->cells[NAME].text, every_character->str);

  footing_archive_writer_begin_table (writer, "pebble");
  for (int i = 0; i < 100; i++)
    {
      g_free (row->cells[FOOTING_ROW_UID].text);
      row->cells[FOOTING_ROW_UID].text = g_strdup_printf ("%032d", i);
      g_assert_true (footing_archive_writer_add_row (writer, row, NULL, NULL));
    }
  g_assert_true (footing_archive_writer_finish (writer, NULL, NULL));

  text = take_text (stream);
  g_assert_true (json_parser_load_from_data (parser, text, -1, NULL));
  table = json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "tables");
  table = json_object_get_object_member (table, "pebble");
  g_assert_cmpuint (json_object_get_size (table), ==, 100);
  record = json_object_get_object_member (table, "00000000000000000000000000000099");
  g_assert_cmpstr (json_object_get_string_member (record, "name"), ==, every_character->str);
}

static void
test_writes_an_empty_book (void)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(FootingArchiveWriter) writer = writer_for (stream);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autofree char *text = NULL;

  g_assert_true (footing_archive_writer_finish (writer, NULL, NULL));
  text = take_text (stream);
  g_assert_true (json_parser_load_from_data (parser, text, -1, NULL));
}

static void
test_says_when_the_disk_is_full (void)
{
  char room[4096];
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new (room, sizeof room, NULL, NULL);
  g_autoptr(FootingArchiveWriter) writer = writer_for (stream);
  g_autoptr(FootingRow) row = first_pebble ();
  g_autoptr(GError) error = NULL;
  int n_rows = 0;

  footing_archive_writer_begin_table (writer, "pebble");
  while (footing_archive_writer_add_row (writer, row, NULL, &error))
    g_assert_cmpint (++n_rows, <, 1000);

  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/archive/writes-every-kind-of-field", test_writes_every_kind_of_field);
  g_test_add_func ("/archive/is-json-whatever-is-in-it", test_is_json_whatever_is_in_it);
  g_test_add_func ("/archive/writes-an-empty-book", test_writes_an_empty_book);
  g_test_add_func ("/archive/says-when-the-disk-is-full", test_says_when_the_disk_is_full);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>
#include <stdlib.h>

#include "footing-json-writer.h"
#include "run-tool.h"

typedef struct
{
  char *text;
  size_t length;
  FILE *file;
  FootingJsonWriter *writer;
} Document;

static void
document_clear (Document *self)
{
  free (self->text);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Document, document_clear)

static FootingJsonWriter *
start (Document *self)
{
  self->file = open_memstream (&self->text, &self->length);
  self->writer = footing_json_writer_new (self->file);

  return self->writer;
}

static const char *
finish (Document *self)
{
  footing_json_writer_free (self->writer);
  fclose (self->file);

  return self->text;
}

static void
test_looks_as_it_should (void)
{
  g_auto(Document) document = { NULL };
  FootingJsonWriter *writer = start (&document);

  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "rows");
  footing_json_writer_begin_array (writer);
  for (guint64 i = 1; i <= 2; i++)
    {
      footing_json_writer_begin_object (writer);
      footing_json_writer_set_member (writer, "n");
      footing_json_writer_add_count (writer, i);
      footing_json_writer_set_member (writer, "half");
      footing_json_writer_add_number (writer, i / 2.0);
      footing_json_writer_end_object (writer);
    }
  footing_json_writer_end_array (writer);
  footing_json_writer_set_member (writer, "none");
  footing_json_writer_begin_array (writer);
  footing_json_writer_add_null (writer);
  footing_json_writer_add_string (writer, NULL);
  footing_json_writer_add_number (writer, NAN);
  footing_json_writer_end_array (writer);
  footing_json_writer_end_object (writer);

  g_assert_cmpstr (finish (&document), ==,
                   "{\"rows\": [\n"
                   "  {\"n\": 1, \"half\": 0.5},\n"
                   "  {\"n\": 2, \"half\": 1}], \"none\": [null, null, null]}\n");
}

static void
test_texts_come_back (void)
{
  static const char *const texts[] = {
    "", "plain", "a \"quoted\" \\ path", "line\nbreak\ttab\r\x01\x1f\x7f", "Zoë £ 日本 🙂",
  };
  g_auto(Document) document = { NULL };
  g_autoptr(JsonParser) parser = json_parser_new ();
  FootingJsonWriter *writer = start (&document);
  JsonObject *object;

  footing_json_writer_begin_object (writer);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      footing_json_writer_set_member (writer, texts[i]);
      footing_json_writer_add_string (writer, texts[i]);
    }
  footing_json_writer_end_object (writer);

  object = parse_object (parser, finish (&document));
  g_assert_cmpuint (json_object_get_size (object), ==, G_N_ELEMENTS (texts));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (json_object_get_string_member (object, texts[i]), ==, texts[i]);
}

static void
test_numbers_come_back (void)
{
  double numbers[2000];
  g_auto(Document) document = { NULL };
  g_autoptr(JsonParser) parser = json_parser_new ();
  FootingJsonWriter *writer = start (&document);
  JsonArray *array;

  footing_json_writer_begin_object (writer);
  footing_json_writer_set_member (writer, "numbers");
  footing_json_writer_begin_array (writer);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      numbers[i] = ldexp (g_test_rand_double_range (-1, 1), g_test_rand_int_range (-300, 300));
      footing_json_writer_add_number (writer, numbers[i]);
    }
  footing_json_writer_end_array (writer);
  footing_json_writer_end_object (writer);

  array = json_object_get_array_member (parse_object (parser, finish (&document)), "numbers");
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_assert_cmpfloat (json_array_get_double_element (array, i), ==, numbers[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tool/json-writer/looks-as-it-should", test_looks_as_it_should);
  g_test_add_func ("/tool/json-writer/texts-come-back", test_texts_come_back);
  g_test_add_func ("/tool/json-writer/numbers-come-back", test_numbers_come_back);

  return g_test_run ();
}

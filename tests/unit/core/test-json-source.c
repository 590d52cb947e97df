/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-json-source.h"

static FootingJsonSource *
open_text (const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return footing_json_source_new ("sample.json", bytes);
}

static void
assert_mistake (const FootingJsonMistake *mistake,
                FootingJsonMistakeKind    kind,
                guint                     line,
                const char               *key)
{
  g_assert_nonnull (mistake);
  g_assert_cmpstr (mistake->file, ==, "sample.json");
  g_assert_cmpint (mistake->kind, ==, kind);
  g_assert_cmpuint (mistake->line, ==, line);
  g_assert_cmpstr (mistake->key, ==, key);
  g_assert_cmpstr (mistake->message, !=, "");
}

/* ---- what is right -------------------------------------------------------------------------- */

static void
read_offset (FootingJsonSource *source,
             gpointer           user_data)
{
  int *days = user_data;

  *days = footing_json_source_get_integer (source, "days", 0, 366);
}

static gpointer
read_item (FootingJsonSource *source,
           gpointer           user_data)
{
  return footing_json_source_get_id (source, "id");
}

static const char * const words[] = { "before", "during", "after", NULL };

static void
test_reads_every_type (void)
{
  g_autoptr(FootingJsonSource) source = open_text (
    "{ \"text\": \"Grüß Gott\", \"number\": 37.5, \"whole\": 75, \"yes\": true, \"day\": \"2028-02-29\",\n"
    "  \"word\": \"after\", \"words\": [\"before\", \"after\"], \"texts\": [\"a\", \"b\"],\n"
    "  \"object\": { \"days\": 14 }, \"list\": [{ \"id\": \"one\" }, { \"id\": \"two\" }] }");
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = footing_json_source_get_text (source, "text");
  int days = 0;

  g_assert_cmpstr (text, ==, "Grüß Gott");
  g_assert_cmpfloat (footing_json_source_get_number (source, "number", 0, 100), ==, 37.5);
  g_assert_cmpfloat (footing_json_source_get_number (source, "whole", 0, 100), ==, 75);
  g_assert_cmpint (footing_json_source_get_integer (source, "whole", 75, 75), ==, 75);
  g_assert_true (footing_json_source_get_boolean (source, "yes"));
  g_assert_cmpint (footing_json_source_get_day (source, "day"), ==, footing_day_from_ymd (2028, 2, 29));
  g_assert_cmpint (footing_json_source_get_choice (source, "word", words), ==, 2);
  g_assert_cmpuint (footing_json_source_get_optional_choices (source, "words", words), ==, 1 | 4);
  footing_json_source_read_texts (source, "texts", texts);
  footing_json_source_read_object (source, "object", read_offset, &days);
  footing_json_source_read_list (source, "list", items, read_item, NULL);

  g_assert_null (footing_json_source_finish (source));
  g_assert_cmpuint (texts->len, ==, 2);
  g_assert_cmpstr (texts->pdata[1], ==, "b");
  g_assert_cmpint (days, ==, 14);
  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpstr (items->pdata[1], ==, "two");
}

static void
test_what_is_optional_may_be_missing (void)
{
  g_autoptr(FootingJsonSource) source = open_text ("{}");

  g_assert_false (footing_json_source_has (source, "text"));
  g_assert_null (footing_json_source_get_optional_text (source, "text"));
  g_assert_cmpint (footing_json_source_get_optional_integer (source, "number", 1, 5, 3), ==, 3);
  g_assert_true (footing_json_source_get_optional_boolean (source, "yes", TRUE));
  g_assert_cmpint (footing_json_source_get_optional_day (source, "day"), ==, FOOTING_DAY_NONE);
  g_assert_cmpuint (footing_json_source_get_optional_choices (source, "words", words), ==, 0);
  footing_json_source_read_optional_texts (source, "texts", NULL);
  footing_json_source_read_optional_list (source, "list", NULL, read_item, NULL);
  g_assert_null (footing_json_source_finish (source));
}

/* ---- what is not JSON ----------------------------------------------------------------------- */

/* The line is the one of the last sign that could be understood. */
typedef struct
{
  const char *text;
  guint       line;
} Broken;

static const Broken broken[] = {
  { "", 0 },
  { " \n ", 0 },
  { "{", 1 },
  { "{\n  \"a\": 1,\n}\n", 2 },
  { "{\n  \"a\": 1\n  \"b\": 2\n}\n", 2 },
  { "{\n  \"a\":\n  tru\n}\n", 3 },
  { "{\n  'a': 1\n}\n", 1 },
  { "{ \"a\": 1,\n  \"b\": \"text\nthat breaks\" }", 3 },
  { "{\n  \"a\": 1\n}\n}\n", 4 },
  { "// a comment\n{}", 1 },
  { "{ \"a\": 1,\n  \"b\": \"caf\xe9\" }", 2 }, /* Windows-1252 */
};

static void
test_says_where_it_is_not_json (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr(FootingJsonSource) source = open_text (broken[i].text);

      g_test_message ("%s", broken[i].text);
      g_assert_true (footing_json_source_has_mistake (source));
      assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_SYNTAX, broken[i].line, NULL);
    }
}

static void
test_the_whole_is_an_object (void)
{
  g_autoptr(FootingJsonSource) list = open_text ("[\n1, 2]");
  g_autoptr(FootingJsonSource) number = open_text ("7");

  assert_mistake (footing_json_source_finish (list), FOOTING_JSON_MISTAKE_TYPE, 1, NULL);
  assert_mistake (footing_json_source_finish (number), FOOTING_JSON_MISTAKE_TYPE, 1, NULL);
}

/* ---- what is wrong inside ------------------------------------------------------------------- */

static void
test_a_key_is_there_once (void)
{
  g_autoptr(FootingJsonSource) source = open_text ("{\n  \"a\": 1,\n  \"b\": { \"c\": 1,\n    \"c\": 2 }\n}");

  assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_DUPLICATE, 4, "c");
}

static void
test_an_unknown_key_is_a_mistake (void)
{
  g_autoptr(FootingJsonSource) outer = open_text ("{\n  \"days\": 1,\n  \"dais\": 2\n}");
  g_autoptr(FootingJsonSource) inner = open_text ("{\n  \"object\": { \"days\": 1,\n    \"dais\": 2 },\n \"end\": 1 }");
  int days;

  footing_json_source_get_integer (outer, "days", 0, 9);
  assert_mistake (footing_json_source_finish (outer), FOOTING_JSON_MISTAKE_UNKNOWN, 3, "dais");

  footing_json_source_read_object (inner, "object", read_offset, &days);
  assert_mistake (footing_json_source_finish (inner), FOOTING_JSON_MISTAKE_UNKNOWN, 3, "dais");
}

static void
test_a_missing_key_is_named_where_its_object_begins (void)
{
  g_autoptr(FootingJsonSource) source = open_text (
    "{\n  \"list\": [\n    { \"id\": \"one\" },\n    {\n      \"name\": \"two\"\n    }\n  ]\n}");
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_free);

  footing_json_source_read_list (source, "list", items, read_item, NULL);
  assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_MISSING, 4, "id");
}

static void
test_an_id_is_there_once_in_a_list (void)
{
  g_autoptr(FootingJsonSource) source = open_text (
    "{\n  \"first\": [{ \"id\": \"one\" }],\n  \"second\": [{ \"id\": \"one\" },\n    { \"id\": \"one\" }]\n}");
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_free);

  footing_json_source_read_list (source, "first", items, read_item, NULL);
  footing_json_source_read_list (source, "second", items, read_item, NULL);
  assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_DUPLICATE, 4, "id");
}

static void
test_ids_are_plain (void)
{
  for (const char **id = (const char *[]) { "Core", "core_two", "-core", "core-", "co--re", "caf\u00e9", "a b", NULL };
       *id != NULL; id++)
    {
      g_autofree char *text = g_strdup_printf ("{ \"id\": \"%s\" }", *id);
      g_autoptr(FootingJsonSource) source = open_text (text);
      g_autofree char *read = footing_json_source_get_id (source, "id");

      assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_VALUE, 1, "id");
    }
}

static const char wrong[] = "{\n"
                            "  \"list\": [\n"
                            "    1,\n"
                            "    \"\"\n"
                            "  ],\n"
                            "  \"object\": {},\n"
                            "  \"null\": null,\n"
                            "  \"text\": \"2026-02-29\",\n"
                            "  \"blank\": \" \\n\",\n"
                            "  \"number\": 3.5,\n"
                            "  \"whole\": 3,\n"
                            "  \"empty\": [],\n"
                            "  \"large\": 21,\n"
                            "  \"larger\": 20.5,\n"
                            "  \"huge\": 4294967311\n"
                            "}\n";

typedef void (*Read) (FootingJsonSource *source,
                      const char        *key);

static void
read_text (FootingJsonSource *source,
           const char        *key)
{
  g_free (footing_json_source_get_text (source, key));
}

static void
read_whole (FootingJsonSource *source,
            const char        *key)
{
  g_assert_cmpint (footing_json_source_get_integer (source, key, 10, 20), ==, 10);
}

static void
read_number (FootingJsonSource *source,
             const char        *key)
{
  g_assert_cmpfloat (footing_json_source_get_number (source, key, 10, 20), ==, 10);
}

static void
read_boolean (FootingJsonSource *source,
              const char        *key)
{
  g_assert_false (footing_json_source_get_boolean (source, key));
}

static void
read_day (FootingJsonSource *source,
          const char        *key)
{
  g_assert_cmpint (footing_json_source_get_day (source, key), ==, FOOTING_DAY_NONE);
}

static void
read_word (FootingJsonSource *source,
           const char        *key)
{
  footing_json_source_get_choice (source, key, words);
}

static void
read_words (FootingJsonSource *source,
            const char        *key)
{
  footing_json_source_get_optional_choices (source, key, words);
}

static void
read_texts (FootingJsonSource *source,
            const char        *key)
{
  footing_json_source_read_texts (source, key, NULL);
}

static void
read_object (FootingJsonSource *source,
             const char        *key)
{
  int days;

  footing_json_source_read_object (source, key, read_offset, &days);
}

static void
read_list (FootingJsonSource *source,
           const char        *key)
{
  footing_json_source_read_list (source, key, NULL, read_item, NULL);
}

static void
refuse_second (FootingJsonSource *source,
               const char        *key)
{
  footing_json_source_refuse (source, key, 1, "nobody likes %s", "this");
}

typedef struct
{
  Read                    read;
  const char             *key;
  FootingJsonMistakeKind  kind;
  guint                   line;
} Wrong;

static const Wrong readings[] = {
  { read_text, "none", FOOTING_JSON_MISTAKE_MISSING, 1 },
  { read_text, "whole", FOOTING_JSON_MISTAKE_TYPE, 11 },
  { read_text, "null", FOOTING_JSON_MISTAKE_TYPE, 7 },
  { read_text, "list", FOOTING_JSON_MISTAKE_TYPE, 2 },
  { read_text, "blank", FOOTING_JSON_MISTAKE_VALUE, 9 },
  { read_whole, "none", FOOTING_JSON_MISTAKE_MISSING, 1 },
  { read_whole, "text", FOOTING_JSON_MISTAKE_TYPE, 8 },
  { read_whole, "number", FOOTING_JSON_MISTAKE_TYPE, 10 },
  { read_whole, "whole", FOOTING_JSON_MISTAKE_VALUE, 11 },
  { read_whole, "large", FOOTING_JSON_MISTAKE_VALUE, 13 },
  { read_whole, "huge", FOOTING_JSON_MISTAKE_VALUE, 15 }, /* 15 in 32 bits */
  { read_number, "text", FOOTING_JSON_MISTAKE_TYPE, 8 },
  { read_number, "larger", FOOTING_JSON_MISTAKE_VALUE, 14 },
  { read_number, "number", FOOTING_JSON_MISTAKE_VALUE, 10 },
  { read_number, "whole", FOOTING_JSON_MISTAKE_VALUE, 11 },
  { read_boolean, "whole", FOOTING_JSON_MISTAKE_TYPE, 11 },
  { read_day, "text", FOOTING_JSON_MISTAKE_VALUE, 8 },
  { read_day, "whole", FOOTING_JSON_MISTAKE_TYPE, 11 },
  { read_word, "text", FOOTING_JSON_MISTAKE_VALUE, 8 },
  { read_words, "list", FOOTING_JSON_MISTAKE_TYPE, 3 },
  { read_words, "text", FOOTING_JSON_MISTAKE_TYPE, 8 },
  { read_texts, "list", FOOTING_JSON_MISTAKE_TYPE, 3 },
  { read_texts, "empty", FOOTING_JSON_MISTAKE_VALUE, 12 },
  { read_texts, "none", FOOTING_JSON_MISTAKE_MISSING, 1 },
  { read_object, "list", FOOTING_JSON_MISTAKE_TYPE, 2 },
  { read_object, "object", FOOTING_JSON_MISTAKE_MISSING, 6 },
  { read_list, "object", FOOTING_JSON_MISTAKE_TYPE, 6 },
  { read_list, "list", FOOTING_JSON_MISTAKE_TYPE, 3 },
  { read_list, "empty", FOOTING_JSON_MISTAKE_VALUE, 12 },
  { refuse_second, "list", FOOTING_JSON_MISTAKE_VALUE, 4 },
  { refuse_second, "text", FOOTING_JSON_MISTAKE_VALUE, 8 },
  { refuse_second, "none", FOOTING_JSON_MISTAKE_VALUE, 1 },
};

static void
test_every_wrong_value_is_found_on_its_line (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autoptr(FootingJsonSource) source = open_text (wrong);
      const char *key = readings[i].key;

      g_test_message ("reading %" G_GSIZE_FORMAT ", “%s”", i, key);
      readings[i].read (source, key);

      if (readings[i].read == read_object && readings[i].line == 6)
        key = "days";

      assert_mistake (footing_json_source_finish (source), readings[i].kind, readings[i].line, key);
    }
}

/* In characters, as an editor counts them. */
typedef struct
{
  const char *text;
  guint       line;
  guint       column;
} Column;

static const Column columns[] = {
  { "{\"key\": 12}", 1, 9 },
  { "{\"key\": -1.5e3 , \"b\": 2}", 1, 9 },
  { "{\"ké\": \"é\", \"key\" :  true}", 1, 22 },
  { "{\"key\": \"a \\\" , \\\\\"}", 1, 9 },
  { "{\"key\": \"\" }", 1, 9 },
  { "{\"a\": 1,\n \"key\":\n\n  null\n ,\"b\": 2}", 4, 3 },
  { "{\"a\": 1, \"key\": {\"b\": [1, 2]}, \"c\": 3}", 1, 17 },
  { "{\"key\": [[], 1, \"x,[{:\"]}", 1, 9 },
  { "\n\n  {\"a\": 1}", 3, 3 }, /* no key */
  { "\xef\xbb\xbf{\n\"key\": 1}", 2, 8 },
  { "{\"a\": 1, \"key\": 5, \"key\": 6}", 1, 27 },
  { "{\"a\" 1, \"key\": 6}", 1, 4 },
};

static void
test_a_mistake_has_a_column (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr(FootingJsonSource) source = open_text (columns[i].text);
      const FootingJsonMistake *mistake;

      g_test_message ("%s", columns[i].text);
      footing_json_source_refuse (source, "key", -1, "it is wrong");
      mistake = footing_json_source_finish (source);
      g_assert_cmpuint (mistake->line, ==, columns[i].line);
      g_assert_cmpuint (mistake->column, ==, columns[i].column);
    }
}

static void
test_an_element_has_a_column (void)
{
  static const guint places[] = { 9, 12, 18, 24 };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(FootingJsonSource) source = open_text ("{\"key\":[1, true, \"x,\", [2 ] ]}");
      const FootingJsonMistake *mistake;

      footing_json_source_refuse (source, "key", (int) i, "it is wrong");
      mistake = footing_json_source_finish (source);
      g_assert_cmpuint (mistake->column, ==, places[i]);
    }
}

static void
test_unknown_keys_can_be_passed_over (void)
{
  g_autoptr(FootingJsonSource) source = open_text ("{ \"a\": 1, \"b\": { \"c\": 2 }, \"d\": 3 }");
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);

  g_assert_true (footing_json_source_has (source, "b"));
  footing_json_source_pass_over (source, keys);
  g_assert_cmpuint (keys->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (keys, 0), ==, "a");
  g_assert_cmpstr (g_ptr_array_index (keys, 1), ==, "d");

  footing_json_source_pass_over (source, keys);
  g_assert_cmpuint (keys->len, ==, 2);
  g_assert_null (footing_json_source_finish (source));
}

static void
test_null_can_stand_for_nothing (void)
{
  g_autoptr(FootingJsonSource) source = open_text ("{ \"a\": null, \"b\": null }");

  footing_json_source_allow_nulls (source);
  g_assert_null (footing_json_source_get_optional_text (source, "a"));
  g_assert_cmpint (footing_json_source_get_optional_integer (source, "b", 0, 9, 5), ==, 5);
  g_assert_false (footing_json_source_has_mistake (source));
  footing_json_source_get_boolean (source, "b");
  g_assert_cmpint (footing_json_source_finish (source)->kind, ==, FOOTING_JSON_MISTAKE_MISSING);
}

static void
test_the_first_mistake_stays (void)
{
  g_autoptr(FootingJsonSource) source = open_text (wrong);
  g_autofree char *text = NULL;

  read_day (source, "text");
  text = footing_json_source_get_text (source, "text");
  read_whole (source, "none");
  footing_json_source_refuse (source, "whole", -1, "too late");

  g_assert_null (text);
  g_assert_false (footing_json_source_has (source, "whole"));
  assert_mistake (footing_json_source_finish (source), FOOTING_JSON_MISTAKE_VALUE, 8, "text");
}

static void
test_a_mistake_makes_a_sentence (void)
{
  g_autoptr(FootingJsonMistake) mistake =
    footing_json_mistake_new (FOOTING_JSON_MISTAKE_VALUE, "a.json", 12, "date", "the text is empty");
  g_autoptr(FootingJsonMistake) copy = footing_json_mistake_copy (mistake);
  g_autofree char *full = footing_json_mistake_to_text (copy);
  g_autofree char *with_column = NULL;
  g_autofree char *without_key = NULL;
  g_autofree char *without_line = NULL;

  g_assert_cmpstr (full, ==, "a.json, line 12, “date”: the text is empty");
  copy->column = 9;
  with_column = footing_json_mistake_to_text (copy);
  g_assert_cmpstr (with_column, ==, "a.json, line 12, column 9, “date”: the text is empty");
  copy->column = 0;
  g_clear_pointer (&copy->key, g_free);
  without_key = footing_json_mistake_to_text (copy);
  g_assert_cmpstr (without_key, ==, "a.json, line 12: the text is empty");
  copy->line = 0;
  without_line = footing_json_mistake_to_text (copy);
  g_assert_cmpstr (without_line, ==, "a.json: the text is empty");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-source/reads-every-type", test_reads_every_type);
  g_test_add_func ("/json-source/what-is-optional-may-be-missing", test_what_is_optional_may_be_missing);
  g_test_add_func ("/json-source/says-where-it-is-not-json", test_says_where_it_is_not_json);
  g_test_add_func ("/json-source/the-whole-is-an-object", test_the_whole_is_an_object);
  g_test_add_func ("/json-source/a-key-is-there-once", test_a_key_is_there_once);
  g_test_add_func ("/json-source/an-unknown-key-is-a-mistake", test_an_unknown_key_is_a_mistake);
  g_test_add_func ("/json-source/a-missing-key-is-named-where-its-object-begins",
                   test_a_missing_key_is_named_where_its_object_begins);
  g_test_add_func ("/json-source/an-id-is-there-once-in-a-list", test_an_id_is_there_once_in_a_list);
  g_test_add_func ("/json-source/ids-are-plain", test_ids_are_plain);
  g_test_add_func ("/json-source/every-wrong-value-is-found-on-its-line", test_every_wrong_value_is_found_on_its_line);
  g_test_add_func ("/json-source/a-mistake-has-a-column", test_a_mistake_has_a_column);
  g_test_add_func ("/json-source/an-element-has-a-column", test_an_element_has_a_column);
  g_test_add_func ("/json-source/unknown-keys-can-be-passed-over", test_unknown_keys_can_be_passed_over);
  g_test_add_func ("/json-source/null-can-stand-for-nothing", test_null_can_stand_for_nothing);
  g_test_add_func ("/json-source/the-first-mistake-stays", test_the_first_mistake_stays);
  g_test_add_func ("/json-source/a-mistake-makes-a-sentence", test_a_mistake_makes_a_sentence);

  return g_test_run ();
}

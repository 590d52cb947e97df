/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <locale.h>

#include <glib/gstdio.h>

#include "footing-tool-book.h"
#include "footing-tool-import.h"
#include "run-tool.h"

#define STAFF "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,NINUMBER,STARTDATE,EMPLSTATUS,MAINJOBROLE,NMCREG\n"
#define OLENA "Seaview House,SV003,,Olena Saltmarsh,QQ123456C,05/09/2016,1,16,01\n"
#define KOFI "Seaview House,SV007,,Kofi Seaholly,,08/09/2025,1,37,\n"
#define DANICA "Seaview House,SV010,,Danica Driftwell,,10/12/2024,1,8,\n"

/* A book and a file in a folder of their own. */
typedef struct
{
  char *folder;
  char *book;
  char *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  g_autoptr(FootingToolBook) book = NULL;
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("footing-import-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->book = g_build_filename (fixture->folder, "seaview.footing", NULL);
  fixture->file = g_build_filename (fixture->folder, "staff.csv", NULL);

  book = footing_tool_book_create (fixture->book, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->book);
  g_free (fixture->file);
}

static void
write_file (Fixture    *fixture,
            const char *text)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents (fixture->file, text, -1, &error);
  g_assert_no_error (error);
}

static Result
run_import (Fixture    *fixture,
            const char *more,
            gboolean    json,
            const char *input)
{
  g_autofree char *line = g_strdup_printf ("import %s %s%s", fixture->book, fixture->file, more);

  return run_tool (footing_tool_import, line, json, input);
}

static void
assert_count (JsonObject *object,
              const char *name,
              gint64      expected)
{
  g_assert_true (json_object_has_member (object, name));
  g_assert_cmpint (json_object_get_int_member (object, name), ==, expected);
}

static void
test_says_what_it_did (Fixture       *fixture,
                       gconstpointer  unused)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_auto(Result) dry = { 0 };
  g_auto(Result) done = { 0 };
  g_auto(Result) again = { 0 };
  JsonObject *object = NULL;
  JsonObject *file = NULL;

  write_file (fixture, STAFF OLENA KOFI DANICA);

  dry = run_import (fixture, " --dry-run", TRUE, "");
  object = parse_object (parser, dry.out);
  g_assert_cmpint (dry.status, ==, 0);
  g_assert_cmpstr (dry.err, ==, "");
  assert_count (object, "added", 2);
  g_assert_false (json_object_get_boolean_member (object, "applied"));

  /* The dry run has changed nothing. */
  done = run_import (fixture, "", TRUE, "");
  object = parse_object (parser, done.out);
  g_assert_cmpint (done.status, ==, 0);
  assert_count (object, "added", 2);
  assert_count (object, "changed", 0);
  assert_count (object, "unchanged", 0);
  assert_count (object, "ignored", 1);
  assert_count (object, "possible_leavers", 0);
  assert_count (json_object_get_object_member (object, "workplaces"), "added", 1);
  g_assert_true (json_object_get_boolean_member (object, "applied"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "problems")), ==, 0);

  file = json_array_get_object_element (json_object_get_array_member (object, "files"), 0);
  g_assert_cmpstr (json_object_get_string_member (file, "path"), ==, fixture->file);
  g_assert_cmpstr (json_object_get_string_member (file, "kind"), ==, "staff");
  assert_count (file, "rows", 3);

  again = run_import (fixture, "", TRUE, "");
  object = parse_object (parser, again.out);
  assert_count (object, "added", 0);
  assert_count (object, "unchanged", 2);
}

static void
test_a_faulty_row_does_not_stop_the_others (Fixture       *fixture,
                                            gconstpointer  unused)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_auto(Result) result = { 0 };
  JsonObject *object = NULL;
  JsonObject *problem = NULL;

  write_file (fixture, STAFF OLENA "Seaview House,SV007,,Kofi Seaholly,,31/02/2026,1,37,\n");
  result = run_import (fixture, "", TRUE, "");
  object = parse_object (parser, result.out);

  g_assert_cmpint (result.status, ==, 0);
  assert_count (object, "added", 1);
  problem = json_array_get_object_element (json_object_get_array_member (object, "problems"), 0);
  g_assert_cmpstr (json_object_get_string_member (problem, "path"), ==, fixture->file);
  assert_count (problem, "line", 3);
  g_assert_cmpstr (json_object_get_string_member (problem, "column"), ==, "STARTDATE");
  g_assert_cmpstr (json_object_get_string_member (problem, "message"), ==,
                   "31/02/2026 is not a date. The row was left out.");
}

/* One file that cannot be used stops all of them. */
static void
test_a_faulty_file_stops_everything (Fixture       *fixture,
                                     gconstpointer  unused)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.csv", NULL);
  g_autofree char *more = g_strconcat (" ", missing, NULL);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_auto(Result) result = { 0 };
  g_auto(Result) then = { 0 };
  JsonObject *object = NULL;
  JsonObject *problem = NULL;

  write_file (fixture, STAFF OLENA);
  result = run_import (fixture, more, TRUE, "");
  object = parse_object (parser, result.out);

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpstr (result.err, ==,
                   "footing-tool import: missing.csv: There is no “missing.csv” here. Nothing was changed. "
                   "It may have been moved or renamed: please look for it and choose it again.\n");
  assert_count (object, "added", 0);
  g_assert_false (json_object_get_boolean_member (object, "applied"));
  problem = json_array_get_object_element (json_object_get_array_member (object, "problems"), 0);
  g_assert_cmpstr (json_object_get_string_member (problem, "path"), ==, missing);
  g_assert_true (json_object_get_null_member (problem, "line"));

  then = run_import (fixture, "", TRUE, "");
  assert_count (parse_object (parser, then.out), "added", 1);
}

static void
test_says_where_a_file_is_at_fault (Fixture       *fixture,
                                    gconstpointer  unused)
{
  g_auto(Result) result = { 0 };

  write_file (fixture, "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STRATDATE,EMPLSTATUS,MAINJOBROLE\nH,1,,Ana,,1,16\n");
  result = run_import (fixture, "", FALSE, "");

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpstr (result.out, ==, "");
  g_assert_true (g_str_has_prefix (result.err, "footing-tool import: staff.csv: Line 1, STARTDATE: The column is "
                                               "missing; STRATDATE may be meant. Nothing was read. "
                                               "Nothing was changed."));
}

static void
test_reads_standard_input (Fixture       *fixture,
                           gconstpointer  unused)
{
  g_autofree char *line = g_strdup_printf ("import %s -", fixture->book);
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_auto(Result) result = run_tool (footing_tool_import, line, TRUE, STAFF OLENA);

  g_assert_cmpint (result.status, ==, 0);
  assert_count (parse_object (parser, result.out), "added", 1);
}

static void
test_prints_words (Fixture       *fixture,
                   gconstpointer  unused)
{
  g_auto(Result) dry = { 0 };
  g_auto(Result) first = { 0 };
  g_auto(Result) second = { 0 };

  write_file (fixture, STAFF OLENA KOFI);
  dry = run_import (fixture, " --dry-run", FALSE, "");
  g_assert_true (g_str_has_suffix (dry.out, "\n2 people will be added. 1 workplace will be added.\n"
                                            "This was a dry run: nothing was changed.\n"));

  first = run_import (fixture, "", FALSE, "");
  g_assert_nonnull (strstr (first.out, "People added                              2\n"));

  write_file (fixture, STAFF OLENA "Seaview House\n");
  second = run_import (fixture, "", FALSE, "");
  g_assert_nonnull (strstr (second.out, "Perhaps they have left. The app asks about them, one after the other:\n"
                                        "  Kofi Seaholly, Seaview House\n"));
  g_assert_nonnull (strstr (second.out, "Problems:\n  staff.csv: Line 3: There is 1 cell where the header has 9. "
                                        "The row was left out.\n"));
}

static void
test_refuses_what_is_no_book (Fixture       *fixture,
                              gconstpointer  unused)
{
  g_autofree char *line = g_strdup_printf ("import %s/none.footing %s", fixture->folder, fixture->file);

  write_file (fixture, STAFF OLENA);
  assert_refused (footing_tool_import, line, "", 1, "footing-tool import: There is no “none.footing” here. ");
}

static void
test_wrong_usage (void)
{
  static const char * const lines[] = { "import", "import seaview.footing", "import a b --what" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    assert_refused (footing_tool_import, lines[i], "", 2, "footing-tool import: ");
}

#define TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_setenv ("FOOTING_TODAY", "2026-03-12", TRUE);
  g_test_init (&argc, &argv, NULL);

  /* Says on standard output, once and only in tests, what files are read through. */
  g_vfs_get_default ();

  TEST ("/tool/import/says-what-it-did", test_says_what_it_did);
  TEST ("/tool/import/a-faulty-row-does-not-stop-the-others", test_a_faulty_row_does_not_stop_the_others);
  TEST ("/tool/import/a-faulty-file-stops-everything", test_a_faulty_file_stops_everything);
  TEST ("/tool/import/says-where-a-file-is-at-fault", test_says_where_a_file_is_at_fault);
  TEST ("/tool/import/reads-standard-input", test_reads_standard_input);
  TEST ("/tool/import/prints-words", test_prints_words);
  TEST ("/tool/import/refuses-what-is-no-book", test_refuses_what_is_no_book);
  g_test_add_func ("/tool/import/wrong-usage", test_wrong_usage);

  return g_test_run ();
}

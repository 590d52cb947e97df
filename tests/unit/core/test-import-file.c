/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Files that are not what they should be, and the reading of those that are. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "footing-await.h"
#include "import-fixture.h"

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("footing-import-XXXXXX", &error);
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

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
}

/* Returns: (transfer full): the path of a file of that content */
static char *
make_file (Fixture    *fixture,
           const char *content,
           gssize      length)
{
  char *path = g_build_filename (fixture->folder, "staff.csv", NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, content, length, &error);
  g_assert_no_error (error);

  return path;
}

/* Returns: (transfer full): the files, read as the window reads them */
static GPtrArray *
read_path (const char *path)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;
  GPtrArray *files = NULL;

  g_ptr_array_add (paths, g_file_new_for_path (path));
  footing_import_files_read_async (paths, TODAY, progress, NULL, footing_await_cb, &done);
  files = footing_import_files_read_finish (footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (files->len, ==, 1);

  return files;
}

static void
assert_refused (const char *path,
                const char *words)
{
  g_autoptr(GPtrArray) files = read_path (path);
  g_autofree char *refusal = footing_import_file_refusal (files->pdata[0]);

  g_assert_cmpstr (refusal, ==, words);
  g_assert_false (footing_import_file_is_usable (files->pdata[0]));
}

#define NOT_TEXT \
  "Line 1: The file is not a CSV file. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)” " \
  "and choose it again. Nothing was read. Nothing was changed."

static void
test_refuses_in_words (Fixture       *fixture,
                       gconstpointer  unused)
{
  static const struct
  {
    const char *content;
    const char *words;
  } bad_files[] = {
    { "",
      "The file is empty. Nothing was changed. "
      "Please look whether it is the right file. One of ASC-WDS can be downloaded there again." },
    { STAFF,
      "The file has column names and no rows under them. Nothing was changed. "
      "Please look whether it is the right file. One of ASC-WDS can be downloaded there again." },
    { "Dear all, here is the list.\nAna\n",
      "Line 1: These are not the column names of an ASC-WDS staff, workplace or training file, such as LOCALESTID, "
      "UNIQUEWORKERID and MAINJOBROLE. Nothing was read. Nothing was changed. "
      "Please choose a file of ASC-WDS, whose name ends in “staff.csv”, “workplace.csv” or “training.csv”, "
      "or another table whose first line has the names of its columns." },
    { "Name,Home\n",
      "The file has column names and no rows under them. Nothing was changed. "
      "Please choose a file with a row for each person." },
    { "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj, a\n2 0 obj, b\n", NOT_TEXT },
    { "Name,\001Home\nAna Reef,Cove House\n", NOT_TEXT },
    { "Name,Home\nAna Reef,Cove House\nBo Reef,\n",
      "This is not a file of ASC-WDS. It is a table of 2 rows with the columns “Name”, “Home”. Nothing was changed. "
      "In the app, Import asks what each column is." },
    { "Name;Home\nAna Reef;Cove House\n",
      "Line 1: The cells are not separated by commas. In the spreadsheet, save the file as “CSV UTF-8 "
      "(comma delimited)” and choose it again. Nothing was read. Nothing was changed." },
    { "LOCALESTID;UNIQUEWORKERID;STATUS\nH;1;\n",
      "Line 1: The cells are not separated by commas. In the spreadsheet, save the file as “CSV UTF-8 "
      "(comma delimited)” and choose it again. Nothing was read. Nothing was changed." },
    { "LOCALESTID,UNIQUEWORKERID,STATUS,DISPLAYID,STRATDATE,EMPLSTATUS,MAINJOBROLE\nH,1,,Ana,,1,16\n",
      "Line 1, STARTDATE: The column is missing; STRATDATE may be meant. Nothing was read. Nothing was changed. "
      "Please download it again from ASC-WDS, and choose it as it comes, without saving it in a spreadsheet first." },
    { STAFF "H,1,,Ana Reef,,,,,31/02/2026,1,16,,\n",
      "The one row (1) cannot be used. Line 2, STARTDATE: 31/02/2026 is not a date. The row was left out. "
      "Nothing was changed. Please download it again from ASC-WDS, and choose it as it comes, without saving "
      "it in a spreadsheet first." },
    /* The status is wrong, too, but that is not why. */
    { STAFF "H,1,WRONG,Ana Reef,,,,,31/02/2026,1,16,,\n",
      "The one row (1) cannot be used. Line 2, STARTDATE: 31/02/2026 is not a date. The row was left out. "
      "Nothing was changed. Please download it again from ASC-WDS, and choose it as it comes, without saving "
      "it in a spreadsheet first." },
    { STAFF "H,1\nH,2\n",
      "None of the 2 rows can be used. Line 2: There are 2 cells where the header has 13. The row was left out. "
      "Nothing was changed. Please download it again from ASC-WDS, and choose it as it comes, without saving "
      "it in a spreadsheet first." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad_files); i++)
    {
      g_autofree char *path = make_file (fixture, bad_files[i].content, -1);
      g_autofree char *content = NULL;

      assert_refused (path, bad_files[i].words);

      /* The file is left as it was. */
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_cmpstr (content, ==, bad_files[i].content);
    }
}

static void
test_refuses_what_is_not_text (Fixture       *fixture,
                               gconstpointer  unused)
{
  static const char spreadsheet[] = "PK\003\004\024\0\006\0\010\0\0\0!\0\0";
  static const char nul_bytes[] = "N\0a\0m\0e\0,\0H\0o\0m\0e\0\n\0A\0n\0a\0,\0C\0o\0v\0e\0\n\0";
  static const char unicode_text[] = "\xff\xfeL\0O\0C\0A\0L\0E\0S\0T\0I\0D\0,\0";
  g_autofree char *path = make_file (fixture, spreadsheet, sizeof spreadsheet - 1);

  assert_refused (path, NOT_TEXT);

  g_free (path);
  path = make_file (fixture, nul_bytes, sizeof nul_bytes - 1);
  assert_refused (path, NOT_TEXT);

  g_free (path);
  path = make_file (fixture, unicode_text, sizeof unicode_text - 1);
  assert_refused (path,
                  "Line 1: The file is “Unicode text”. In the spreadsheet, save it as “CSV UTF-8 (comma delimited)” "
                  "and choose it again. Nothing was read. Nothing was changed.");
}

static void
test_refuses_what_cannot_be_read (Fixture       *fixture,
                                  gconstpointer  unused)
{
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.csv", NULL);
  g_autofree char *name = g_path_get_basename (fixture->folder);
  g_autofree char *words = NULL;

  assert_refused (missing,
                  "There is no “missing.csv” here. Nothing was changed. It may have been moved or renamed: please "
                  "look for it and choose it again.");

  words = g_strdup_printf ("A file is needed here, but “%s” is a folder. Nothing was changed. Please choose a file "
                           "in it.", name);
  assert_refused (fixture->folder, words);
}

static void
test_refuses_what_may_not_be_read (Fixture       *fixture,
                                   gconstpointer  unused)
{
  g_autofree char *path = make_file (fixture, STAFF OLENA, -1);

  if (geteuid () == 0)
    {
      g_test_skip ("An administrator may read everything");
      return;
    }

  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_refused (path,
                  "This account may not use “staff.csv”. It was left as it is. Please choose a file in a folder of "
                  "your own, or ask whoever looks after this computer.");
}

/* Two gigabytes that take no room: nothing but holes after the first line. */
static void
test_refuses_two_gigabytes (Fixture       *fixture,
                            gconstpointer  unused)
{
  g_autofree char *path = make_file (fixture, "hello\n", -1);
  g_autoptr(GString) rows = g_string_new (STAFF);

  g_assert_cmpint (truncate (path, G_GINT64_CONSTANT (2) << 30), ==, 0);
  assert_refused (path,
                  "Line 1: These are not the column names of an ASC-WDS staff, workplace or training file, such as "
                  "LOCALESTID, UNIQUEWORKERID and MAINJOBROLE. Nothing was read. Nothing was changed. "
                  "Please choose a file of ASC-WDS, whose name ends in “staff.csv”, “workplace.csv” or “training.csv”, "
                  "or another table whose first line has the names of its columns.");
  g_clear_pointer (&path, g_free);

  /* More rows than any employer has. */
  for (guint i = 0; i < FOOTING_ASCWDS_MAX_ROWS + 10; i++)
    g_string_append_printf (rows, "H,%u,,A,,,,,,1,16,,\n", i);

  path = make_file (fixture, rows->str, (gssize) rows->len);
  {
    g_autoptr(GPtrArray) files = read_path (path);

    g_assert_false (footing_import_file_is_usable (files->pdata[0]));
  }
}

static void
test_refuses_an_endless_line (Fixture       *fixture,
                              gconstpointer  unused)
{
  g_autofree char *line = g_strnfill (3 * 1024 * 1024, 'a');
  g_autofree char *path = make_file (fixture, line, -1);

  assert_refused (path,
                  "Line 1: The line is too long. Nothing was read. Nothing was changed. Please download it again "
                  "from ASC-WDS, and choose it as it comes, without saving it in a spreadsheet first.");
}

/* One bad file among good ones is told apart. */
static void
test_reads_several_files (Fixture       *fixture,
                          gconstpointer  unused)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) files = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *good = make_file (fixture, STAFF OLENA, -1);
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.csv", NULL);

  g_ptr_array_add (paths, g_file_new_for_path (missing));
  g_ptr_array_add (paths, g_file_new_for_path (good));
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 0);

  footing_import_files_read_async (paths, TODAY, progress, NULL, footing_await_cb, &done);
  files = footing_import_files_read_finish (footing_await (&done), &error);
  g_assert_no_error (error);

  g_assert_cmpuint (files->len, ==, 2);
  g_assert_false (footing_import_file_is_usable (files->pdata[0]));
  g_assert_true (footing_import_file_is_usable (files->pdata[1]));
  g_assert_cmpstr (((FootingImportFile *) files->pdata[1])->name, ==, "staff.csv");
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 1);
}

/* A pipe that nobody writes to: whoever gives up waiting need not wait for it. */
static void
test_can_be_stopped (Fixture       *fixture,
                     gconstpointer  unused)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) files = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "pipe", NULL);
  int writer;

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  g_ptr_array_add (paths, g_file_new_for_path (path));
  footing_import_files_read_async (paths, TODAY, NULL, cancellable, footing_await_cb, &done);
  g_cancellable_cancel (cancellable);
  files = footing_import_files_read_finish (footing_await (&done), &error);

  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (files);

  /* Lets go of the thread, if it has come as far as the pipe. */
  writer = open (path, O_RDWR | O_NONBLOCK);
  g_assert_cmpint (writer, >=, 0);
  close (writer);
}

#define TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("/import-file/refuses-in-words", test_refuses_in_words);
  TEST ("/import-file/refuses-what-is-not-text", test_refuses_what_is_not_text);
  TEST ("/import-file/refuses-what-cannot-be-read", test_refuses_what_cannot_be_read);
  TEST ("/import-file/refuses-what-may-not-be-read", test_refuses_what_may_not_be_read);
  TEST ("/import-file/refuses-two-gigabytes", test_refuses_two_gigabytes);
  TEST ("/import-file/refuses-an-endless-line", test_refuses_an_endless_line);
  TEST ("/import-file/reads-several-files", test_reads_several_files);
  TEST ("/import-file/can-be-stopped", test_can_be_stopped);

  return g_test_run ();
}

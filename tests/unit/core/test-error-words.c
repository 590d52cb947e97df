/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <gio/gio.h>

#include "footing-error-words.h"
#include "footing-schedule.h"
#include "footing-store-error.h"

static const char developer_words[] = "SQLITE_SOMETHING (1)";

static char *
words_of (GQuark      domain,
          int         code,
          const char *path)
{
  g_autoptr(GError) error = g_error_new_literal (domain, code, developer_words);

  return footing_error_words (error, path);
}

/* What happened, what is safe, what to do: in whole sentences, without the words of machines. */
static void
assert_helps (const char *words)
{
  guint sentences = 0;

  for (const char *c = words; *c != '\0'; c++)
    sentences += *c == '.' && (c[1] == ' ' || c[1] == '\0');

  g_assert_cmpuint (sentences, >=, 3);
  g_assert_true (g_str_has_suffix (words, "."));
  g_assert_nonnull (strstr (words, "lease"));
  g_assert_null (strstr (words, "SQL"));
  g_assert_null (strstr (words, "%"));
  g_assert_null (strchr (words, '!'));
}

static void
test_every_error_of_a_book_has_words (void)
{
  for (int code = FOOTING_STORE_ERROR_BUSY; code <= FOOTING_STORE_ERROR_WRONG_KEY; code++)
    {
      g_autofree char *words = words_of (FOOTING_STORE_ERROR, code, "/somewhere/seaview.footing");
      g_autofree char *of_the_book = words_of (FOOTING_STORE_ERROR, code, NULL);

      g_test_message ("%s", words);
      assert_helps (words);
      assert_helps (of_the_book);
      g_assert_nonnull (strstr (words, "“seaview.footing”"));
      g_assert_null (strstr (words, "/somewhere"));
      g_assert_nonnull (strstr (of_the_book, "the book"));
    }
}

static void
test_every_error_says_something_else (void)
{
  g_autoptr(GHashTable) all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = FOOTING_STORE_ERROR_FAILED; code <= FOOTING_STORE_ERROR_WRONG_KEY; code++)
    g_assert_true (g_hash_table_add (all, words_of (FOOTING_STORE_ERROR, code, "a.footing")));
}

static void
test_files_have_words (void)
{
  const int codes[] = {
    G_IO_ERROR_NOT_FOUND,
    G_IO_ERROR_EXISTS,
    G_IO_ERROR_IS_DIRECTORY,
    G_IO_ERROR_NOT_DIRECTORY,
    G_IO_ERROR_PERMISSION_DENIED,
    G_IO_ERROR_READ_ONLY,
    G_IO_ERROR_NO_SPACE,
    G_IO_ERROR_FILENAME_TOO_LONG,
    G_IO_ERROR_INVALID_FILENAME,
    G_IO_ERROR_CANCELLED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *words = words_of (G_IO_ERROR, codes[i], "/somewhere/staff.csv");

      g_test_message ("%s", words);
      assert_helps (words);
      g_assert_nonnull (strstr (words, "“staff.csv”"));
    }
}

static void
test_both_names_of_a_fault_say_the_same (void)
{
  g_autofree char *of_file = words_of (G_FILE_ERROR, G_FILE_ERROR_NOSPC, "staff.csv");
  g_autofree char *of_stream = words_of (G_IO_ERROR, G_IO_ERROR_NO_SPACE, "staff.csv");

  g_assert_cmpstr (of_file, ==, of_stream);
}

static void
test_what_nobody_foresaw_is_told_whole (void)
{
  g_autofree char *of_store = words_of (FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_FAILED, NULL);
  g_autofree char *of_file = words_of (G_IO_ERROR, G_IO_ERROR_FAILED, NULL);
  g_autofree char *of_others = words_of (G_OPTION_ERROR, G_OPTION_ERROR_FAILED, NULL);

  g_assert_true (g_str_has_suffix (of_store, developer_words));
  g_assert_nonnull (strstr (of_store, "is safe"));
  g_assert_cmpstr (of_file, ==, of_store);
  g_assert_cmpstr (of_others, ==, of_store);
}

static void
test_words_for_people_stay (void)
{
  g_autofree char *words = words_of (FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_START, NULL);

  g_assert_cmpstr (words, ==, developer_words);
}

static void
test_names_may_look_like_formats (void)
{
  g_autofree char *words = words_of (FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_EXISTS, "/x/100%s.footing");

  g_assert_nonnull (strstr (words, "“100%s.footing”"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/error-words/every-error-of-a-book-has-words", test_every_error_of_a_book_has_words);
  g_test_add_func ("/error-words/every-error-says-something-else", test_every_error_says_something_else);
  g_test_add_func ("/error-words/files-have-words", test_files_have_words);
  g_test_add_func ("/error-words/both-names-of-a-fault-say-the-same", test_both_names_of_a_fault_say_the_same);
  g_test_add_func ("/error-words/what-nobody-foresaw-is-told-whole", test_what_nobody_foresaw_is_told_whole);
  g_test_add_func ("/error-words/words-for-people-stay", test_words_for_people_stay);
  g_test_add_func ("/error-words/names-may-look-like-formats", test_names_may_look_like_formats);

  return g_test_run ();
}

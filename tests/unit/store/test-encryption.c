/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <string.h>

#include "store-fixture.h"

#define PASSPHRASE "correct horse battery staple"

static gboolean
contains (const char *data,
          gsize       length,
          const char *word)
{
  return memmem (data, length, word, strlen (word)) != NULL;
}

static void
test_nothing_on_the_disk_is_readable (StoreFixture *fixture,
                                      gconstpointer unused)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  g_autoptr(FootingPerson) person = store_fixture_person ("Marker Okafor-Test");
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, PASSPHRASE, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  g_assert_true (footing_store_is_encrypted (fixture->store));
  store_fixture_save (fixture, person);

  for (const char * const *path = (const char * const[]) { fixture->path, log, NULL }; *path != NULL; path++)
    {
      g_autofree char *data = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (*path, &data, &length, &error));
      g_assert_cmpuint (length, >, 0);
      g_assert_false (contains (data, length, "Marker"));
      g_assert_false (contains (data, length, "SQLite format 3"));
      g_assert_false (contains (data, length, "CREATE TABLE"));
    }
}

static void
test_opens_with_its_passphrase_only (StoreFixture *fixture,
                                     gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, PASSPHRASE, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  g_assert_false (store_fixture_open (fixture, "wrong", FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_WRONG_KEY);
  g_clear_error (&error);

  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NEEDS_KEY);
  g_clear_error (&error);

  g_assert_true (store_fixture_open (fixture, PASSPHRASE, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
}

/* That the test above proves something: an ordinary SQLite is really there, and first. */
/* What has the form of a key is a passphrase all the same: a key would not mind capitals. */
static void
test_what_looks_like_a_key_is_a_passphrase (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_autofree char *digits = g_strnfill (64, 'a');
  g_autofree char *small = g_strdup_printf ("x'%s'", digits);
  g_autofree char *large = g_ascii_strup (small, -1);
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, small, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  g_assert_false (store_fixture_open (fixture, large, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_WRONG_KEY);
  g_clear_error (&error);
  g_assert_true (store_fixture_open (fixture, small, FOOTING_STORE_OPEN_EXISTING, &error));
}

static void
test_the_other_engine_is_loaded (StoreFixture *fixture,
                                 gconstpointer unused)
{
  g_autofree char *maps = NULL;

  if (g_getenv ("FOOTING_TEST_PRELOADED") == NULL)
    {
      g_test_skip ("Not preloaded in this run");
      return;
    }

  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));
  g_assert_nonnull (strstr (maps, "libsqlite3.so"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/encryption/nothing-on-the-disk-is-readable", test_nothing_on_the_disk_is_readable);
  STORE_TEST ("/encryption/opens-with-its-passphrase-only", test_opens_with_its_passphrase_only);
  STORE_TEST ("/encryption/what-looks-like-a-key-is-a-passphrase", test_what_looks_like_a_key_is_a_passphrase);
  if (g_getenv ("FOOTING_TEST_PRELOADED") != NULL)
    STORE_TEST ("/encryption/the-other-engine-is-loaded", test_the_other_engine_is_loaded);

  return g_test_run ();
}

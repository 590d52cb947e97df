/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "store-fixture.h"

/* The book of a program that died, for the subprocess. */
#define BOOK "FOOTING_TEST_BOOK"

static char *
beside (StoreFixture *fixture,
        const char   *suffix)
{
  return g_strconcat (fixture->path, suffix, NULL);
}

static void
make_book (StoreFixture *fixture,
           const char   *name)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  store_fixture_save (fixture, person);
}

static void
assert_people (StoreFixture *fixture,
               guint         n)
{
  g_autoptr(GPtrArray) people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);

  g_assert_cmpuint (people->len, ==, n);
}

static void
assert_only_file (StoreFixture *fixture,
                  const char   *name)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);

  g_assert_cmpstr (g_dir_read_name (dir), ==, name);
  g_assert_null (g_dir_read_name (dir));
}

static void
assert_not_opened (StoreFixture     *fixture,
                   const char       *path,
                   FootingStoreOpen  how,
                   int               code)
{
  StoreFixture second = { .path = (char *) path, .store = footing_store_new () };
  g_autoptr(GError) error = NULL;

  g_assert_false (store_fixture_open (&second, NULL, how, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, code);
  g_assert_finalize_object (second.store);
}

static gboolean
try_to_save (StoreFixture  *fixture,
             GError       **error)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (people, store_fixture_person ("Bryn Parry-Test"));

  return store_fixture_try_save (fixture, people, error);
}

/* ---- Moved ---- */

static void
test_nothing_is_saved_into_a_moved_book (StoreFixture *fixture,
                                         gconstpointer unused)
{
  g_autofree char *elsewhere = beside (fixture, ".moved");
  g_autoptr(GError) error = NULL;

  make_book (fixture, "Amara Okafor-Test");
  g_assert_no_errno (g_rename (fixture->path, elsewhere));
  g_assert_false (try_to_save (fixture, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_MOVED);
  g_clear_error (&error);

  /* Another file in its place is not it. */
  g_assert_true (g_file_set_contents (fixture->path, "my letter", -1, NULL));
  g_assert_false (try_to_save (fixture, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_MOVED);
  g_clear_error (&error);

  g_assert_no_errno (g_rename (elsewhere, fixture->path));
  g_assert_true (try_to_save (fixture, &error));
  g_assert_no_error (error);
  assert_people (fixture, 2);
}

static void
test_nothing_is_saved_into_a_deleted_book (StoreFixture *fixture,
                                           gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  make_book (fixture, "Amara Okafor-Test");
  g_assert_no_errno (g_unlink (fixture->path));
  g_assert_false (try_to_save (fixture, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_MOVED);
  store_fixture_close (fixture);
}

static void
test_what_was_saved_goes_with_the_book (StoreFixture *fixture,
                                        gconstpointer unused)
{
  char *elsewhere = beside (fixture, ".moved");
  g_autofree char *base = g_path_get_basename (elsewhere);
  g_autoptr(GError) error = NULL;

  make_book (fixture, "Amara Okafor-Test");
  g_assert_no_errno (g_rename (fixture->path, elsewhere));
  store_fixture_close (fixture);
  assert_only_file (fixture, base);

  g_free (fixture->path);
  fixture->path = elsewhere;
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  assert_people (fixture, 1);
}

/* ---- One book, several names ---- */

static void
test_a_link_is_the_same_book (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autofree char *link = beside (fixture, ".link");
  g_autofree char *real = realpath (fixture->folder, NULL);

  g_assert_no_errno (symlink ("test.footing", link));
  make_book (fixture, "Amara Okafor-Test");
  assert_not_opened (fixture, link, FOOTING_STORE_OPEN_EXISTING, FOOTING_STORE_ERROR_OPEN_ELSEWHERE);
  store_fixture_close (fixture);

  g_free (fixture->path);
  fixture->path = g_steal_pointer (&link);
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, NULL));
  g_free (fixture->path);
  fixture->path = g_build_filename (real, "test.footing", NULL);
  g_assert_cmpstr (footing_store_get_path (fixture->store), ==, fixture->path);
}

static void
test_a_book_with_two_names_is_refused (StoreFixture *fixture,
                                       gconstpointer unused)
{
  g_autofree char *twin = beside (fixture, ".twin");

  make_book (fixture, "Amara Okafor-Test");
  store_fixture_close (fixture);
  g_assert_no_errno (link (fixture->path, twin));
  assert_not_opened (fixture, twin, FOOTING_STORE_OPEN_EXISTING, FOOTING_STORE_ERROR_SEVERAL_NAMES);
  assert_not_opened (fixture, fixture->path, FOOTING_STORE_OPEN_EXISTING, FOOTING_STORE_ERROR_SEVERAL_NAMES);
}

/* ---- A log is left behind ---- */

/* Runs the present test again, which then makes a book and dies. */
static gboolean
dies_here (StoreFixture *fixture)
{
  if (!g_test_subprocess ())
    {
      g_setenv (BOOK, fixture->path, TRUE);
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_unsetenv (BOOK);
      return FALSE;
    }

  g_rmdir (fixture->folder);
  g_set_str (&fixture->path, g_getenv (BOOK));
  make_book (fixture, "Amara Okafor-Test");
  _exit (0);
}

static void
test_a_crash_loses_nothing (StoreFixture *fixture,
                            gconstpointer unused)
{
  g_autofree char *log = beside (fixture, "-wal");

  if (dies_here (fixture))
    return;

  g_assert_true (g_file_test (log, G_FILE_TEST_EXISTS));
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, NULL));
  assert_people (fixture, 1);
  store_fixture_close (fixture);
  assert_only_file (fixture, "test.footing");
}

static void
copy (const char *from,
      const char *to)
{
  g_autofree char *data = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &data, &length, NULL));
  g_assert_true (g_file_set_contents (to, data, length, NULL));
}

/* As when somebody brings both back from a backup: other files, with the same in them. */
static void
test_a_copy_of_both_loses_nothing (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autofree char *log = beside (fixture, "-wal");

  if (dies_here (fixture))
    return;

  copy (fixture->path, fixture->path);
  copy (log, log);
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, NULL));
  assert_people (fixture, 1);
}

static void
test_a_log_is_not_played_into_another_book (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_autofree char *moved = beside (fixture, ".moved");
  g_autofree char *other = g_build_filename (fixture->folder, "other.footing", NULL);
  g_autofree char *log = beside (fixture, "-wal");
  g_autofree char *aside = beside (fixture, "-wal.orphan");
  StoreFixture second = { .path = other, .store = footing_store_new () };

  if (dies_here (fixture))
    return;

  g_assert_true (store_fixture_open (&second, NULL, FOOTING_STORE_OPEN_NEW, NULL));
  store_fixture_close (&second);
  g_assert_finalize_object (second.store);

  g_assert_no_errno (g_rename (fixture->path, moved));
  /* Nor is it swept away by a new one. */
  assert_not_opened (fixture, fixture->path, FOOTING_STORE_OPEN_NEW, FOOTING_STORE_ERROR_EXISTS);
  g_assert_true (g_file_test (log, G_FILE_TEST_EXISTS));

  g_assert_no_errno (g_rename (other, fixture->path));
  assert_not_opened (fixture, fixture->path, FOOTING_STORE_OPEN_EXISTING, FOOTING_STORE_ERROR_STRAY_LOG);
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, NULL));
  assert_people (fixture, 0);
  store_fixture_close (fixture);

  /* Brought together again, they are whole. */
  g_assert_no_errno (g_rename (moved, fixture->path));
  g_assert_no_errno (g_rename (aside, log));
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, NULL));
  assert_people (fixture, 1);
}

/* ---- For this account alone ---- */

static void
test_nobody_else_may_read_it (StoreFixture *fixture,
                              gconstpointer unused)
{
  make_book (fixture, "Amara Okafor-Test");

  for (const char * const *suffix = (const char * const[]) { "", "-wal", "-shm", "-lock", NULL }; *suffix; suffix++)
    {
      g_autofree char *path = beside (fixture, *suffix);
      GStatBuf status;

      g_assert_no_errno (g_stat (path, &status));
      g_assert_cmpint (status.st_mode & 0777, ==, 0600);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/book-lock/nothing-is-saved-into-a-moved-book", test_nothing_is_saved_into_a_moved_book);
  STORE_TEST ("/book-lock/nothing-is-saved-into-a-deleted-book", test_nothing_is_saved_into_a_deleted_book);
  STORE_TEST ("/book-lock/what-was-saved-goes-with-the-book", test_what_was_saved_goes_with_the_book);
  STORE_TEST ("/book-lock/a-link-is-the-same-book", test_a_link_is_the_same_book);
  STORE_TEST ("/book-lock/a-book-with-two-names-is-refused", test_a_book_with_two_names_is_refused);
  STORE_TEST ("/book-lock/a-crash-loses-nothing", test_a_crash_loses_nothing);
  STORE_TEST ("/book-lock/a-copy-of-both-loses-nothing", test_a_copy_of_both_loses_nothing);
  STORE_TEST ("/book-lock/a-log-is-not-played-into-another-book", test_a_log_is_not_played_into_another_book);
  STORE_TEST ("/book-lock/nobody-else-may-read-it", test_nobody_else_may_read_it);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "footing-book-file.h"
#include "store-fixture.h"

static int lock_fault;

/* In place of the C library's, for folders that cannot lock. */
int
flock (int fd,
       int operation)
{
  if (lock_fault == 0)
    return syscall (SYS_flock, fd, operation);

  errno = lock_fault;

  return -1;
}

static int chmod_fault;

/* The same for places that know no permissions. */
int
chmod (const char *path,
       mode_t      mode)
{
  if (chmod_fault == 0)
    return syscall (SYS_fchmodat, AT_FDCWD, path, mode);

  errno = chmod_fault;

  return -1;
}

static void
assert_no_book (StoreFixture *fixture,
                const char   *data,
                gssize        length)
{
  FootingBookKind kind;
  g_autoptr(GError) error = NULL;
  g_autofree char *after = NULL;
  gsize after_length;

  g_assert_true (g_file_set_contents (fixture->path, data, length, &error));
  g_assert_false (footing_book_file_inspect (fixture->path, &kind, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK);
  g_clear_error (&error);

  g_assert_false (store_fixture_open (fixture, "a passphrase", FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK);

  g_assert_true (g_file_get_contents (fixture->path, &after, &after_length, NULL));
  g_assert_cmpmem (after, after_length, data, length);
}

static void
test_other_files_are_left_alone (StoreFixture *fixture,
                                 gconstpointer unused)
{
  char foreign[4096] = "SQLite format 3";

  assert_no_book (fixture, "", 0);
  assert_no_book (fixture, "Dear Amara,", strlen ("Dear Amara,"));
  /* The header of somebody else's database. */
  assert_no_book (fixture, foreign, sizeof foreign);
}

static void
test_a_page_of_noise_may_be_encrypted (StoreFixture *fixture,
                                       gconstpointer unused)
{
  g_autofree char *noise = g_strnfill (3 * 4096, 'x');
  FootingBookKind kind;
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, noise, 3 * 4096, &error));
  g_assert_true (footing_book_file_inspect (fixture->path, &kind, &error));
  g_assert_cmpint (kind, ==, FOOTING_BOOK_ENCRYPTED);

  g_assert_false (store_fixture_open (fixture, "a passphrase", FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_WRONG_KEY);
}

static void
test_a_folder_is_no_book (StoreFixture *fixture,
                          gconstpointer unused)
{
  FootingBookKind kind;
  g_autoptr(GError) error = NULL;

  g_assert_false (footing_book_file_inspect (fixture->folder, &kind, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK);
}

/* It is not waited for until somebody writes into it. */
static void
test_a_pipe_is_no_book (StoreFixture *fixture,
                        gconstpointer unused)
{
  FootingBookKind kind;
  g_autoptr(GError) error = NULL;

  g_assert_no_errno (mkfifo (fixture->path, 0600));
  g_assert_false (footing_book_file_inspect (fixture->path, &kind, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK);
}

static void
test_a_plain_book_is_known (StoreFixture *fixture,
                            gconstpointer unused)
{
  FootingBookKind kind = FOOTING_BOOK_ENCRYPTED;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  g_assert_true (footing_book_file_inspect (fixture->path, &kind, &error));
  g_assert_cmpint (kind, ==, FOOTING_BOOK_PLAIN);
}

/* Wherever it lies, and whatever is written in it. */
static void
test_a_book_has_an_id (StoreFixture *fixture,
                       gconstpointer unused)
{
  g_autofree char *copy = g_strconcat (fixture->path, "-copy", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *missing = NULL;
  g_autoptr(FootingPerson) person = store_fixture_person ("Ana Test-Corrado");
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, "a passphrase", FOOTING_STORE_OPEN_NEW, &error));
  before = footing_book_file_get_id (fixture->path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (before), ==, 32);
  g_assert_cmpuint (strspn (before, "0123456789abcdef"), ==, 32);

  store_fixture_save (fixture, person);
  store_fixture_close (fixture);
  g_assert_cmpint (g_rename (fixture->path, copy), ==, 0);
  after = footing_book_file_get_id (copy, &error);
  g_assert_cmpstr (after, ==, before);

  missing = footing_book_file_get_id (fixture->path, &error);
  g_assert_null (missing);
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND);
  g_assert_cmpint (g_rename (copy, fixture->path), ==, 0);
}

/* Not "open elsewhere": nobody could close it there. */
static void
test_a_folder_that_cannot_lock (StoreFixture *fixture,
                                gconstpointer unused)
{
  g_autofree char *lock = g_strconcat (fixture->path, "-lock", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  lock_fault = ENOSYS;
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  lock_fault = 0;

  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NO_LOCKS);
  g_assert_false (g_file_test (lock, G_FILE_TEST_EXISTS));
}

static void
assert_mode (StoreFixture *fixture,
             const char   *suffix,
             guint         mode)
{
  g_autofree char *path = g_strconcat (fixture->path, suffix, NULL);
  GStatBuf status;

  g_assert_no_errno (g_stat (path, &status));
  g_assert_cmphex (status.st_mode & 0777, ==, mode);
}

/* As a book of an earlier version lies there. */
static void
make_readable_book (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  g_assert_no_errno (g_chmod (fixture->path, 0644));
}

static void
test_others_can_no_longer_read (StoreFixture *fixture,
                                gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  make_readable_book (fixture);
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  assert_mode (fixture, "", 0600);
  assert_mode (fixture, "-wal", 0600);
  assert_mode (fixture, "-shm", 0600);

  store_fixture_close (fixture);
  assert_mode (fixture, "", 0600);
}

static void
test_a_place_without_permissions (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  make_readable_book (fixture);
  chmod_fault = EPERM;
  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  store_fixture_close (fixture);
  assert_mode (fixture, "", 0644);

  chmod_fault = EIO;
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_IO);
  chmod_fault = 0;
}

/* Only somebody with the rights of the system can give a file away. */
static void
test_a_book_of_somebody_else (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  make_readable_book (fixture);
  if (chown (fixture->path, 4711, -1) != 0)
    {
      g_test_skip ("A file cannot be given away here");
      return;
    }

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  assert_mode (fixture, "", 0644);
  store_fixture_close (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/book-file/other-files-are-left-alone", test_other_files_are_left_alone);
  STORE_TEST ("/book-file/a-page-of-noise-may-be-encrypted", test_a_page_of_noise_may_be_encrypted);
  STORE_TEST ("/book-file/a-folder-is-no-book", test_a_folder_is_no_book);
  STORE_TEST ("/book-file/a-pipe-is-no-book", test_a_pipe_is_no_book);
  STORE_TEST ("/book-file/a-plain-book-is-known", test_a_plain_book_is_known);

  STORE_TEST ("/book-file/a-book-has-an-id", test_a_book_has_an_id);
  STORE_TEST ("/book-file/a-folder-that-cannot-lock", test_a_folder_that_cannot_lock);
  STORE_TEST ("/book-file/others-can-no-longer-read", test_others_can_no_longer_read);
  STORE_TEST ("/book-file/a-place-without-permissions", test_a_place_without_permissions);
  STORE_TEST ("/book-file/a-book-of-somebody-else", test_a_book_of_somebody_else);

  return g_test_run ();
}

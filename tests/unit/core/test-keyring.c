/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <glib/gstdio.h>

#include "footing-await.h"
#include "footing-keyring.h"

/* The keyring is a file that libsecret makes for tests; nobody's own is touched. */

static char *
find (const char *book)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  char *found = NULL;

  footing_keyring_find_async (book, NULL, footing_await_cb, &done);
  found = footing_keyring_find_finish (footing_await (&done), &error);
  g_assert_no_error (error);

  return found;
}

static void
assert_found (const char *book,
              const char *expected)
{
  char *found = find (book);

  g_assert_cmpstr (found, ==, expected);
  footing_keyring_wipe (found);
}

static void
keep (const char *book,
      const char *passphrase)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_keyring_keep_async (book, "Footing record book", passphrase, footing_await_cb, &done);
  g_assert_true (footing_keyring_keep_finish (footing_await (&done), &error));
  g_assert_no_error (error);
}

static void
forget (const char *book)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_keyring_forget_async (book, footing_await_cb, &done);
  g_assert_true (footing_keyring_forget_finish (footing_await (&done), &error));
  g_assert_no_error (error);
}

static void
test_one_passphrase_a_book (void)
{
  assert_found ("00aa", NULL);

  keep ("00aa", "the tide comes in at four");
  keep ("00bb", "ゆりかもめ");
  assert_found ("00aa", "the tide comes in at four");
  assert_found ("00bb", "ゆりかもめ");

  keep ("00aa", "the tide comes in at five");
  assert_found ("00aa", "the tide comes in at five");

  forget ("00aa");
  assert_found ("00aa", NULL);
  assert_found ("00bb", "ゆりかもめ");

  /* Nothing is left to forget, which is what was asked for. */
  forget ("00aa");
  forget ("00bb");
}

static void
test_nobody_waits_any_more (void)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  footing_keyring_find_async ("00aa", cancellable, footing_await_cb, &done);
  g_cancellable_cancel (cancellable);
  g_assert_null (footing_keyring_find_finish (footing_await (&done), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("footing-keyring-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "keyring", NULL);
  int status;

  g_setenv ("SECRET_BACKEND", "file", TRUE);
  g_setenv ("SECRET_FILE_TEST_PATH", path, TRUE);
  g_setenv ("SECRET_FILE_TEST_PASSWORD", "only a test", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/keyring/one-passphrase-a-book", test_one_passphrase_a_book);
  g_test_add_func ("/keyring/nobody-waits-any-more", test_nobody_waits_any_more);

  status = g_test_run ();
  g_unlink (path);
  g_rmdir (folder);

  return status;
}

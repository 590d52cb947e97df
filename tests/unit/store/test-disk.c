/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/mount.h>

#include "store-fixture.h"

/* A store on a book on the small disk. */
static void
set_up (StoreFixture *fixture,
        gconstpointer unused)
{
  store_fixture_set_up (fixture, unused);
  g_free (fixture->path);
  fixture->path = g_build_filename (g_getenv ("FOOTING_TEST_DISK"), "test.footing", NULL);
}

static void
tear_down (StoreFixture *fixture,
           gconstpointer unused)
{
  if (footing_store_is_open (fixture->store))
    store_fixture_close (fixture);

  g_unlink (fixture->path);
  store_fixture_tear_down (fixture, unused);
}

static char *
filler_path (void)
{
  return g_build_filename (g_getenv ("FOOTING_TEST_DISK"), "filler", NULL);
}

/* Writes until nothing more fits. */
static void
fill_disk (void)
{
  g_autofree char *path = filler_path ();
  FILE *file = g_fopen (path, "w");
  char block[4096] = { 0 };

  setvbuf (file, NULL, _IONBF, 0);
  while (fwrite (block, sizeof block, 1, file) == 1)
    ;
  fclose (file);
}

static void
free_disk (void)
{
  g_autofree char *path = filler_path ();

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
make_read_only (gboolean read_only)
{
  const char *disk = g_getenv ("FOOTING_TEST_DISK");

  g_assert_no_errno (mount ("tmpfs", disk, "tmpfs", MS_REMOUNT | (read_only ? MS_RDONLY : 0), "size=4m"));
}

static void
test_a_full_disk_takes_no_new_book (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  fill_disk ();
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_DISK_FULL);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  free_disk ();
}

static void
save_many (StoreFixture *fixture,
           guint         n,
           GError      **error)
{
  g_autoptr(GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (batch, store_fixture_person ("Somebody with a long name, so that it fills a page-Test"));

  store_fixture_try_save (fixture, batch, error);
}

static void
test_nothing_is_lost_when_the_disk_fills (StoreFixture *fixture,
                                          gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, person);

  fill_disk ();
  save_many (fixture, 2000, &error);
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_DISK_FULL);
  g_clear_error (&error);

  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_clear_pointer (&people, g_ptr_array_unref);

  /* Somebody makes room, and it goes on. */
  free_disk ();
  save_many (fixture, 3, &error);
  g_assert_no_error (error);
  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 4);
}

static void
test_a_read_only_book_is_left_alone (StoreFixture *fixture,
                                     gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  make_read_only (TRUE);
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_READ_ONLY);
  g_clear_error (&error);
  make_read_only (FALSE);

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
}

static void
test_a_book_made_before_the_disk_filled_opens (StoreFixture *fixture,
                                               gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  fill_disk ();
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_DISK_FULL);
  g_clear_error (&error);
  free_disk ();

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define DISK_TEST(path, func) g_test_add (path, StoreFixture, NULL, set_up, func, tear_down)
  DISK_TEST ("/disk/a-full-disk-takes-no-new-book", test_a_full_disk_takes_no_new_book);
  DISK_TEST ("/disk/nothing-is-lost-when-the-disk-fills", test_nothing_is_lost_when_the_disk_fills);
  DISK_TEST ("/disk/a-read-only-book-is-left-alone", test_a_read_only_book_is_left_alone);
  DISK_TEST ("/disk/a-book-made-before-the-disk-filled-opens", test_a_book_made_before_the_disk_filled_opens);

  return g_test_run ();
}

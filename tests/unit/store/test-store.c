/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <glib/gstdio.h>

#include "footing-store-check.h"
#include "store-fixture.h"

static void
test_a_new_book_opens_again (StoreFixture *fixture,
                             gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_false (footing_store_is_encrypted (fixture->store));
  store_fixture_save (fixture, person);
  store_fixture_close (fixture);
  g_assert_false (footing_store_is_open (fixture->store));

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (people, 0)), ==, "Amara Okafor-Test");
}

static void
test_closing_leaves_one_file (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autoptr(GDir) dir = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);

  dir = g_dir_open (fixture->folder, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "test.footing");
  g_assert_null (g_dir_read_name (dir));
}

static void
test_a_missing_book_is_not_made (StoreFixture *fixture,
                                 gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_a_new_book_replaces_nothing (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "my letter", -1, &error));
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_EXISTS);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "my letter");
}

static void
test_a_book_opens_once (StoreFixture *fixture,
                        gconstpointer unused)
{
  StoreFixture second = { .path = fixture->path, .store = footing_store_new () };
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_false (store_fixture_open (&second, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_OPEN_ELSEWHERE);
  g_clear_error (&error);

  store_fixture_close (fixture);
  g_assert_true (store_fixture_open (&second, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  store_fixture_close (&second);
  g_assert_finalize_object (second.store);
}

static void
test_a_folder_that_is_gone (StoreFixture *fixture,
                            gconstpointer unused)
{
  g_autoptr(GError) error = NULL;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, "nowhere", "test.footing", NULL);
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NO_FOLDER);
}

static void
test_a_name_that_is_too_long (StoreFixture *fixture,
                              gconstpointer unused)
{
  g_autofree char *name = g_strnfill (300, 'a');
  g_autoptr(GError) error = NULL;

  g_free (fixture->path);
  fixture->path = g_build_filename (fixture->folder, name, NULL);
  g_assert_false (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_BAD_NAME);
}

static void
test_a_closed_store_says_so (StoreFixture *fixture,
                             gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Nobody-Test");
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, person);
  g_assert_false (store_fixture_try_save (fixture, records, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED);
  g_clear_error (&error);

  footing_store_list_async (fixture->store, FOOTING_TYPE_PERSON, NULL, footing_await_cb, &done);
  g_assert_null (footing_store_list_finish (fixture->store, footing_await (&done), &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED);
}

static void
count_cb (FootingStore       *store,
          FootingStoreChange  changes,
          gpointer            user_data)
{
  GArray *told = user_data;

  g_array_append_val (told, changes);
}

static void
test_tells_once_what_has_changed (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(GArray) told = g_array_new (FALSE, FALSE, sizeof (FootingStoreChange));
  g_autoptr(GPtrArray) wrong = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_signal_connect (fixture->store, "changed", G_CALLBACK (count_cb), told);

  store_fixture_enrol (fixture, "Amara Okafor-Test");
  g_assert_cmpuint (told->len, ==, 1);
  g_assert_cmpuint (g_array_index (told, FootingStoreChange, 0), ==,
                    FOOTING_STORE_CHANGE_PEOPLE | FOOTING_STORE_CHANGE_PROGRAMMES | FOOTING_STORE_CHANGE_ENROLMENTS);

  g_ptr_array_add (wrong, store_fixture_person (""));
  g_assert_false (store_fixture_try_save (fixture, wrong, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);
  g_assert_cmpuint (told->len, ==, 1);

  g_signal_handlers_disconnect_by_data (fixture->store, told);
}

static void
test_a_new_book_is_sound (StoreFixture *fixture,
                          gconstpointer unused)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingCheck) check = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_enrol (fixture, "Amara Okafor-Test");

  footing_store_check_async (fixture->store, NULL, footing_await_cb, &done);
  check = footing_store_check_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_true (footing_check_is_sound (check));
  g_assert_true (g_ptr_array_find_with_equal_func (check->counts, "person: 1: 0", g_str_equal, NULL));
}

static void
test_remembers_its_name (StoreFixture *fixture,
                         gconstpointer unused)
{
  g_auto(FootingAwait) set = FOOTING_AWAIT_INIT;
  g_auto(FootingAwait) get = FOOTING_AWAIT_INIT;
  g_autofree char *name = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  footing_store_set_name_async (fixture->store, "Seaview homes", NULL, footing_await_cb, &set);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&set), &error));
  footing_store_get_name_async (fixture->store, NULL, footing_await_cb, &get);
  name = footing_store_get_name_finish (fixture->store, footing_await (&get), &error);
  g_assert_cmpstr (name, ==, "Seaview homes");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/store/a-new-book-opens-again", test_a_new_book_opens_again);
  STORE_TEST ("/store/closing-leaves-one-file", test_closing_leaves_one_file);
  STORE_TEST ("/store/a-missing-book-is-not-made", test_a_missing_book_is_not_made);
  STORE_TEST ("/store/a-new-book-replaces-nothing", test_a_new_book_replaces_nothing);
  STORE_TEST ("/store/a-book-opens-once", test_a_book_opens_once);
  STORE_TEST ("/store/a-folder-that-is-gone", test_a_folder_that_is_gone);
  STORE_TEST ("/store/a-name-that-is-too-long", test_a_name_that_is_too_long);
  STORE_TEST ("/store/a-closed-store-says-so", test_a_closed_store_says_so);
  STORE_TEST ("/store/tells-once-what-has-changed", test_tells_once_what_has_changed);
  STORE_TEST ("/store/a-new-book-is-sound", test_a_new_book_is_sound);
  STORE_TEST ("/store/remembers-its-name", test_remembers_its_name);

  return g_test_run ();
}

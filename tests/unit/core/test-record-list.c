/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-record-list.h"
#include "footing-workplace.h"
#include "store-fixture.h"

static void
open_new (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
}

static FootingPerson *
save_person (StoreFixture *fixture,
             const char   *name)
{
  FootingPerson *person = store_fixture_person (name);

  store_fixture_save (fixture, person);

  return person;
}

static void
trash (StoreFixture *fixture,
       gpointer      record)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  footing_store_trash_async (fixture->store, records, TRUE, NULL, footing_await_cb, &done);
  footing_store_finish_write (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* Until the list has read again so many times. */
static void
wait_for (const guint *count,
          guint        expected)
{
  while (*count < expected)
    g_main_context_iteration (NULL, TRUE);
}

static const char *
nth_name (FootingRecordList *list,
          guint              n)
{
  g_autoptr(FootingPerson) person = g_list_model_get_item (G_LIST_MODEL (list), n);

  return person != NULL ? footing_person_get_name (person) : NULL;
}

/* The list, and how often it has read. */
static FootingRecordList *
watch_people (StoreFixture *fixture,
              guint        *reloads)
{
  FootingRecordList *list = footing_record_list_new_all (fixture->store, FOOTING_TYPE_PERSON);

  g_signal_connect_swapped (list, "reloaded", G_CALLBACK (count_cb), reloads);

  return list;
}

static void
test_it_reads_at_once_and_after_every_change (StoreFixture *fixture,
                                              gconstpointer unused)
{
  g_autoptr(FootingPerson) ana = NULL;
  g_autoptr(FootingPerson) bo = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  guint reloads = 0;

  open_new (fixture);
  ana = save_person (fixture, "Ana Test");
  list = watch_people (fixture, &reloads);
  g_assert_true (footing_record_list_get_loading (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);

  wait_for (&reloads, 1);
  g_assert_false (footing_record_list_get_loading (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);

  bo = save_person (fixture, "Bo Test");
  wait_for (&reloads, 2);
  g_assert_cmpstr (nth_name (list, 1), ==, "Bo Test");

  trash (fixture, ana);
  wait_for (&reloads, 3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);
  g_assert_cmpstr (nth_name (list, 0), ==, "Bo Test");
}

static void
test_what_it_does_not_show_leaves_it_alone (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_autoptr(FootingWorkplace) home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Gull Court", NULL);
  g_autoptr(FootingPerson) ana = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  guint reloads = 0;

  open_new (fixture);
  list = watch_people (fixture, &reloads);
  wait_for (&reloads, 1);

  store_fixture_save (fixture, home);
  /* Jobs of the reader run in their order: had the workplace made the list read, it would have
   * read twice by now.
   */
  ana = save_person (fixture, "Ana Test");
  wait_for (&reloads, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);
  g_assert_cmpuint (reloads, ==, 2);
}

/* What a page has selected stays selected: the object is the same, with the new values. */
static void
test_objects_stay_the_same (StoreFixture *fixture,
                            gconstpointer unused)
{
  g_autoptr(FootingPerson) saved = NULL;
  g_autoptr(FootingPerson) shown = NULL;
  g_autoptr(FootingPerson) shown_again = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  guint reloads = 0;
  guint changes = 0;
  guint notices = 0;

  open_new (fixture);
  saved = save_person (fixture, "Ana Test");
  list = watch_people (fixture, &reloads);
  wait_for (&reloads, 1);
  shown = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (count_cb), &changes);
  g_signal_connect_swapped (shown, "notify::name", G_CALLBACK (count_cb), &notices);

  g_object_set (saved, "name", "Ana Married-Test", NULL);
  store_fixture_save (fixture, saved);
  wait_for (&reloads, 2);

  shown_again = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true (shown == shown_again);
  g_assert_cmpstr (footing_person_get_name (shown), ==, "Ana Married-Test");
  g_assert_cmpuint (changes, ==, 0);
  g_assert_cmpuint (notices, ==, 1);
}

static void
keep_last_change (GListModel *list,
                  guint       position,
                  guint       removed,
                  guint       added,
                  guint      *change)
{
  change[0] = position;
  change[1] = removed;
  change[2] = added;
}

static void
test_only_what_is_new_is_told (StoreFixture *fixture,
                               gconstpointer unused)
{
  g_autoptr(FootingPerson) ana = NULL;
  g_autoptr(FootingPerson) bo = NULL;
  g_autoptr(FootingPerson) cy = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  guint change[3] = { 99, 99, 99 };
  guint reloads = 0;

  open_new (fixture);
  ana = save_person (fixture, "Ana Test");
  bo = save_person (fixture, "Bo Test");
  cy = save_person (fixture, "Cy Test");
  list = watch_people (fixture, &reloads);
  wait_for (&reloads, 1);
  g_signal_connect (list, "items-changed", G_CALLBACK (keep_last_change), change);

  trash (fixture, bo);
  wait_for (&reloads, 2);
  g_assert_cmpuint (change[0], ==, 1);
  g_assert_cmpuint (change[1], ==, 1);
  g_assert_cmpuint (change[2], ==, 0);
}

static void
test_a_failure_is_kept_until_it_is_over (StoreFixture *fixture,
                                         gconstpointer unused)
{
  g_autoptr(FootingPerson) ana = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  g_autoptr(GError) error = NULL;
  guint reloads = 0;
  guint notices = 0;

  open_new (fixture);
  ana = save_person (fixture, "Ana Test");
  list = watch_people (fixture, &reloads);
  wait_for (&reloads, 1);
  g_signal_connect_swapped (list, "notify::failed", G_CALLBACK (count_cb), &notices);

  store_fixture_close (fixture);
  footing_record_list_reload (list);
  wait_for (&notices, 1);
  g_assert_error (footing_record_list_get_error (list), FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED);
  /* What was read before is still shown. */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  footing_record_list_reload (list);
  wait_for (&reloads, 2);
  g_assert_null (footing_record_list_get_error (list));
}

/* Somebody types, and each letter asks again: only the last answer counts. */
static void
test_an_older_answer_is_dropped (StoreFixture *fixture,
                                 gconstpointer unused)
{
  g_autoptr(FootingPerson) ana = NULL;
  g_autoptr(FootingRecordList) list = NULL;
  guint reloads = 0;

  open_new (fixture);
  ana = save_person (fixture, "Ana Test");
  list = watch_people (fixture, &reloads);
  for (int i = 0; i < 20; i++)
    footing_record_list_reload (list);
  wait_for (&reloads, 1);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (reloads, ==, 1);
}

static void
load_nothing (FootingStore        *store,
              gpointer             user_data,
              GCancellable        *cancellable,
              GAsyncReadyCallback  callback,
              gpointer             callback_data)
{
  footing_store_list_async (store, FOOTING_TYPE_PERSON, cancellable, callback, callback_data);
}

static void
clear_flag (gpointer flag)
{
  *(gboolean *) flag = FALSE;
}

static void
test_it_can_be_dropped_while_it_reads (StoreFixture *fixture,
                                       gconstpointer unused)
{
  FootingRecordList *list = NULL;
  gboolean alive = TRUE;
  gpointer weak;

  open_new (fixture);
  list = footing_record_list_new (fixture->store, FOOTING_TYPE_PERSON, FOOTING_STORE_CHANGE_PEOPLE,
                                  load_nothing, &alive, clear_flag);
  weak = list;
  g_object_add_weak_pointer (G_OBJECT (list), &weak);
  g_object_unref (list);

  while (weak != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (alive);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/record-list/it-reads-at-once-and-after-every-change", test_it_reads_at_once_and_after_every_change);
  STORE_TEST ("/record-list/what-it-does-not-show-leaves-it-alone", test_what_it_does_not_show_leaves_it_alone);
  STORE_TEST ("/record-list/objects-stay-the-same", test_objects_stay_the_same);
  STORE_TEST ("/record-list/only-what-is-new-is-told", test_only_what_is_new_is_told);
  STORE_TEST ("/record-list/a-failure-is-kept-until-it-is-over", test_a_failure_is_kept_until_it_is_over);
  STORE_TEST ("/record-list/an-older-answer-is-dropped", test_an_older_answer_is_dropped);
  STORE_TEST ("/record-list/it-can-be-dropped-while-it-reads", test_it_can_be_dropped_while_it_reads);

  return g_test_run ();
}

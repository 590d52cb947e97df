/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-record-search.h"
#include "store-fixture.h"

#define STEP 2

/* What the store was last asked for. */
static char *asked_words;
static int asked_limit;

static void
load_people (FootingStore        *store,
             const char          *words,
             int                  limit,
             GCancellable        *cancellable,
             GAsyncReadyCallback  callback,
             gpointer             callback_data)
{
  g_set_str (&asked_words, words);
  asked_limit = limit;
  footing_store_list_async (store, FOOTING_TYPE_PERSON, cancellable, callback, callback_data);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
wait_for_answer (FootingRecordSearch *search,
                 const char          *words)
{
  while (!footing_record_search_answers (search, words))
    g_main_context_iteration (NULL, TRUE);
}

static void
save_people (StoreFixture *fixture,
             int           n)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);

  for (int i = 0; i < n; i++)
    {
      g_autoptr(FootingPerson) person = store_fixture_person ("Ana Test");

      store_fixture_save (fixture, person);
    }
}

static FootingRecordSearch *
search_new (StoreFixture *fixture,
            guint        *found)
{
  FootingRecordSearch *search = footing_record_search_new (fixture->store, FOOTING_TYPE_PERSON,
                                                           FOOTING_STORE_CHANGE_PEOPLE, load_people, STEP);

  g_signal_connect_swapped (search, "found", G_CALLBACK (count_cb), found);

  return search;
}

static void
test_it_begins_with_the_latest (StoreFixture  *fixture,
                                gconstpointer  unused)
{
  guint found = 0;
  g_autoptr(FootingRecordSearch) search = NULL;

  save_people (fixture, 1);
  search = search_new (fixture, &found);
  g_assert_false (footing_record_search_answers (search, NULL));

  wait_for_answer (search, NULL);
  g_assert_true (footing_record_search_answers (search, ""));
  g_assert_null (asked_words);
  g_assert_cmpint (asked_limit, ==, STEP);
  g_assert_false (footing_record_search_has_more (search));
  g_assert_cmpuint (found, ==, 0);
}

static void
test_words_are_answered_once (StoreFixture  *fixture,
                              gconstpointer  unused)
{
  guint found = 0;
  g_autoptr(FootingRecordSearch) search = NULL;

  save_people (fixture, 1);
  search = search_new (fixture, &found);
  wait_for_answer (search, NULL);

  footing_record_search_set_words (search, "night");
  g_assert_false (footing_record_search_answers (search, "night"));
  wait_for_answer (search, "night");
  g_assert_cmpstr (asked_words, ==, "night");
  g_assert_cmpuint (found, ==, 1);

  footing_record_search_set_words (search, "");
  wait_for_answer (search, "");
  g_assert_null (footing_record_search_get_words (search));
  g_assert_cmpuint (found, ==, 2);
}

static void
test_more_are_read_step_by_step (StoreFixture  *fixture,
                                 gconstpointer  unused)
{
  guint found = 0;
  g_autoptr(FootingRecordSearch) search = NULL;

  save_people (fixture, STEP);
  search = search_new (fixture, &found);
  wait_for_answer (search, NULL);
  g_assert_true (footing_record_search_has_more (search));

  footing_record_search_read_more (search);
  g_assert_cmpint (asked_limit, ==, 2 * STEP);
  g_assert_cmpint (footing_record_search_get_limit (search), ==, 2 * STEP);
  g_assert_false (footing_record_search_has_more (search));
}

/* Who closes a page while it searches must not be answered any more. */
static void
test_it_may_go_while_it_reads (StoreFixture  *fixture,
                               gconstpointer  unused)
{
  guint found = 0;
  FootingRecordSearch *search = NULL;
  gpointer records;

  save_people (fixture, 1);
  search = search_new (fixture, &found);
  records = footing_record_search_get_records (search);
  g_object_add_weak_pointer (records, &records);
  footing_record_search_set_words (search, "night");
  g_object_unref (search);

  while (records != NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (found, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/record-search/it-begins-with-the-latest", test_it_begins_with_the_latest);
  STORE_TEST ("/record-search/words-are-answered-once", test_words_are_answered_once);
  STORE_TEST ("/record-search/more-are-read-step-by-step", test_more_are_read_step_by_step);
  STORE_TEST ("/record-search/it-may-go-while-it-reads", test_it_may_go_while_it_reads);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-store-reflections.h"
#include "footing-store-search.h"
#include "store-fixture.h"

static GPtrArray *
search (StoreFixture *fixture,
        const char   *words)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *hits = NULL;

  footing_store_search_async (fixture->store, words, 20, NULL, footing_await_cb, &done);
  hits = footing_store_search_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return hits;
}

static guint
count (StoreFixture *fixture,
       const char   *words)
{
  g_autoptr(GPtrArray) hits = search (fixture, words);

  return hits->len;
}

static void
trash (StoreFixture *fixture,
       gpointer      record,
       gboolean      trashed)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  footing_store_trash_async (fixture->store, records, trashed, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
}

static FootingSession *
add_session (StoreFixture *fixture)
{
  FootingSession *session = g_object_new (FOOTING_TYPE_SESSION,
                                          "enrolment-id", store_fixture_enrol (fixture, "Zoë Okafor-Test"),
                                          "title", "Initial meeting",
                                          "held-on", footing_day_from_ymd (2026, 3, 12),
                                          "notes", "We agreed to practise the medicines round together.",
                                          NULL);

  store_fixture_save (fixture, session);

  return session;
}

static void
test_finds_what_was_said (StoreFixture *fixture,
                          gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(GPtrArray) hits = NULL;
  g_autoptr(GError) error = NULL;
  FootingSearchHit *hit = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  session = add_session (fixture);

  hits = search (fixture, "medic rou");
  g_assert_cmpuint (hits->len, ==, 0); /* only the last word may be unfinished */
  g_clear_pointer (&hits, g_ptr_array_unref);

  hits = search (fixture, "Medicines rou");
  g_assert_cmpuint (hits->len, ==, 1);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (hit->kind, ==, FOOTING_SEARCH_SESSION);
  g_assert_cmpint (hit->id, ==, footing_record_get_id (FOOTING_RECORD (session)));
  g_assert_nonnull (strstr (hit->snippet, "\u2068medicines\u2069"));

  g_assert_cmpuint (count (fixture, "zoe"), ==, 1);
  g_assert_cmpuint (count (fixture, "   "), ==, 0);
  g_assert_cmpuint (count (fixture, "\"OR NEAR( -*"), ==, 0);
}

static void
test_follows_every_change (StoreFixture *fixture,
                           gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  session = add_session (fixture);

  g_object_set (session, "notes", "We spoke about nights.", NULL);
  store_fixture_save (fixture, session);
  g_assert_cmpuint (count (fixture, "medicines"), ==, 0);
  g_assert_cmpuint (count (fixture, "nights"), ==, 1);

  trash (fixture, session, TRUE);
  g_assert_cmpuint (count (fixture, "nights"), ==, 0);
  trash (fixture, session, FALSE);
  g_assert_cmpuint (count (fixture, "nights"), ==, 1);
}

static void
test_finds_ones_own_words (StoreFixture *fixture,
                           gconstpointer unused)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "model", "driscoll",
                                                          "title", "After the first meeting",
                                                          "written-on", footing_day_from_ymd (2026, 3, 12),
                                                          NULL);
  g_autoptr(FootingStage) stage = NULL;
  g_autoptr(GPtrArray) hits = NULL;
  g_autoptr(GError) error = NULL;
  FootingSearchHit *hit = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, reflection);
  stage = g_object_new (FOOTING_TYPE_STAGE,
                        "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                        "key", "what",
                        "body", "I assumed that silence meant agreement.",
                        NULL);
  store_fixture_save (fixture, stage);

  hits = search (fixture, "silence");
  g_assert_cmpuint (hits->len, ==, 1);
  hit = g_ptr_array_index (hits, 0);
  g_assert_cmpint (hit->kind, ==, FOOTING_SEARCH_REFLECTION);
  g_assert_cmpint (hit->id, ==, footing_record_get_id (FOOTING_RECORD (reflection)));
  g_assert_cmpstr (hit->title, ==, "After the first meeting");

  trash (fixture, reflection, TRUE);
  g_assert_cmpuint (count (fixture, "silence"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/search/finds-what-was-said", test_finds_what_was_said);
  STORE_TEST ("/search/follows-every-change", test_follows_every_change);
  STORE_TEST ("/search/finds-ones-own-words", test_finds_ones_own_words);

  return g_test_run ();
}

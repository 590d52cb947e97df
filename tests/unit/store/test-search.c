/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-db-private.h"
#include "footing-store-records.h"
#include "footing-store-reflections.h"
#include "footing-store-search.h"
#include "footing-store-sessions.h"
#include "store-fixture.h"

typedef void (*Find) (FootingStore        *store,
                      const char          *words,
                      int                  limit,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data);

static void
find_sessions (FootingStore        *store,
               const char          *words,
               int                  limit,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             user_data)
{
  const FootingSessionQuery query = { .words = words, .limit = limit };

  footing_store_list_sessions_async (store, &query, cancellable, callback, user_data);
}

/* Returns: the id of the one that is found, 0 for none */
static gint64
found (StoreFixture *fixture,
       Find          find,
       const char   *words)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GError) error = NULL;

  find (fixture->store, words, 20, NULL, footing_await_cb, &done);
  records = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (records->len, <=, 1);

  return records->len == 1 ? footing_record_get_id (g_ptr_array_index (records, 0)) : 0;
}

#define assert_session(words, session) \
  g_assert_cmpint (found (fixture, find_sessions, words), ==, \
                   footing_record_get_id (FOOTING_RECORD (session)))
#define assert_no_session(words) \
  g_assert_cmpint (found (fixture, find_sessions, words), ==, 0)
#define assert_reflection(words, reflection) \
  g_assert_cmpint (found (fixture, footing_store_find_reflections_async, words), ==, \
                   footing_record_get_id (FOOTING_RECORD (reflection)))
#define assert_no_reflection(words) \
  g_assert_cmpint (found (fixture, footing_store_find_reflections_async, words), ==, 0)

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
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  session = add_session (fixture);

  assert_session ("Medicines rou", session);
  assert_no_session ("medic rou"); /* only the last word may be unfinished */
  assert_session ("zoe", session);
  assert_session ("zoe medicines initial", session); /* wherever each of them stands */
  assert_session ("medicines – (!)", session);
  assert_no_session ("zoe nights");
  assert_no_session ("   ");
  assert_no_session ("\"OR NEAR( -*");
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
  assert_no_session ("medicines");
  assert_session ("nights", session);

  trash (fixture, session, TRUE);
  assert_no_session ("nights");
  trash (fixture, session, FALSE);
  assert_session ("nights", session);
}

static FootingReflection *
add_reflection (StoreFixture   *fixture,
                FootingSession *session)
{
  FootingReflection *reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                "model", "driscoll",
                                                "title", "Who spoke more",
                                                "session-id", footing_record_get_id (FOOTING_RECORD (session)),
                                                "written-on", footing_day_from_ymd (2026, 3, 12),
                                                NULL);
  g_autoptr(FootingStage) stage = NULL;

  store_fixture_save (fixture, reflection);
  stage = g_object_new (FOOTING_TYPE_STAGE,
                        "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                        "key", "what",
                        "body", "I assumed that silence meant agreement.",
                        NULL);
  store_fixture_save (fixture, stage);

  return reflection;
}

static void
test_finds_ones_own_words (StoreFixture *fixture,
                           gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingReflection) reflection = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  session = add_session (fixture);
  reflection = add_reflection (fixture, session);

  assert_reflection ("silence", reflection);
  assert_reflection ("who spoke", reflection);
  assert_reflection ("initial meeting zoe", reflection); /* what it looks back on, and with whom */
  assert_no_reflection ("medicines"); /* the notes of the session are not the reflection */

  trash (fixture, reflection, TRUE);
  assert_no_reflection ("silence");
}

/* A look-up in the whole book for each hit took a minute in a large one. */
static void
test_looks_up_one_text_at_a_time (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingDb) db = NULL;
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean more = FALSE;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_close (fixture);
  db = _footing_db_open (fixture->path, FOOTING_DB_READ_WRITE, NULL, &error);
  stmt = _footing_db_prepare (db, "EXPLAIN QUERY PLAN SELECT body FROM searched_stage WHERE id = 1", &error);
  g_assert_no_error (error);

  g_assert_true (_footing_stmt_step (stmt, &more, &error) && more);
  g_assert_true (g_str_has_prefix (_footing_stmt_get_text (stmt, 3), "SEARCH"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/search/finds-what-was-said", test_finds_what_was_said);
  STORE_TEST ("/search/follows-every-change", test_follows_every_change);
  STORE_TEST ("/search/finds-ones-own-words", test_finds_ones_own_words);
  STORE_TEST ("/search/looks-up-one-text-at-a-time", test_looks_up_one_text_at_a_time);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-store-diary.h"
#include "footing-store-reflection-digests.h"
#include "store-fixture.h"

static FootingReflection *
write_reflection (StoreFixture *fixture,
                  FootingDay    written_on,
                  gint64        session_id)
{
  FootingReflection *reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                "model", "driscoll",
                                                "written-on", written_on,
                                                "session-id", session_id,
                                                NULL);

  store_fixture_save (fixture, reflection);

  return reflection;
}

static void
write_stage (StoreFixture      *fixture,
             FootingReflection *reflection,
             gint64             position,
             const char        *key,
             const char        *body)
{
  g_autoptr(FootingStage) stage = g_object_new (FOOTING_TYPE_STAGE,
                                                "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                                                "position", position,
                                                "key", key,
                                                "body", body,
                                                NULL);

  store_fixture_save (fixture, stage);
}

static FootingSession *
hold_session (StoreFixture *fixture,
              const char   *title)
{
  FootingSession *session = g_object_new (FOOTING_TYPE_SESSION,
                                          "enrolment-id", store_fixture_enrol (fixture, "Amara Okafor"),
                                          "title", title,
                                          "held-on", footing_day_from_ymd (2026, 3, 10),
                                          NULL);

  store_fixture_save (fixture, session);

  return session;
}

static void
put_into_trash (StoreFixture *fixture,
                gpointer      record)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  footing_store_trash_async (fixture->store, records, TRUE, NULL, footing_await_cb, &done);
  footing_store_finish_write (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
}

static GPtrArray *
list_digests (StoreFixture *fixture,
              int           limit)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *digests = NULL;

  footing_store_list_reflection_digests_async (fixture->store, NULL, limit, NULL, footing_await_cb, &done);
  digests = footing_store_list_reflection_digests_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return digests;
}

static void
open_new (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
}

static void
test_stages (StoreFixture *fixture,
             gconstpointer unused)
{
  g_autoptr(FootingReflection) reflection = NULL;
  g_autoptr(GPtrArray) digests = NULL;
  const FootingReflectionDigest *digest = NULL;

  open_new (fixture);
  reflection = write_reflection (fixture, footing_day_from_ymd (2026, 3, 12), 0);
  /* Not in their order, and the first one is empty. */
  write_stage (fixture, reflection, 2, "now-what", "Ask first.");
  write_stage (fixture, reflection, 1, "so-what", "I did most of the talking.");
  write_stage (fixture, reflection, 0, "what", NULL);

  digests = list_digests (fixture, 10);
  g_assert_cmpuint (digests->len, ==, 1);
  digest = g_ptr_array_index (digests, 0);
  g_assert_cmpint (digest->reflection_id, ==, footing_record_get_id (FOOTING_RECORD (reflection)));
  g_assert_cmpstr (digest->opening, ==, "I did most of the talking.\nAsk first.");
  g_assert_null (digest->session_title);
  g_assert_cmpint (digest->enrolment_id, ==, 0);
}

static void
test_nothing_written (StoreFixture *fixture,
                      gconstpointer unused)
{
  g_autoptr(FootingReflection) reflection = NULL;
  g_autoptr(GPtrArray) digests = NULL;
  const FootingReflectionDigest *digest = NULL;

  open_new (fixture);
  reflection = write_reflection (fixture, footing_day_from_ymd (2026, 3, 12), 0);
  write_stage (fixture, reflection, 0, "text", NULL);

  digests = list_digests (fixture, 10);
  digest = g_ptr_array_index (digests, 0);
  g_assert_null (digest->opening);
}

static void
test_session (StoreFixture *fixture,
              gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingReflection) reflection = NULL;
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;
  const FootingReflectionDigest *digest = NULL;

  open_new (fixture);
  session = hold_session (fixture, "Initial meeting");
  reflection = write_reflection (fixture, footing_day_from_ymd (2026, 3, 12),
                                 footing_record_get_id (FOOTING_RECORD (session)));

  before = list_digests (fixture, 10);
  digest = g_ptr_array_index (before, 0);
  g_assert_cmpstr (digest->session_title, ==, "Initial meeting");
  g_assert_cmpint (digest->enrolment_id, ==, footing_session_get_enrolment_id (session));
  g_assert_cmpint (digest->meeting_id, ==, 0);

  /* The reflection stays; what it looked back on is not spoken of any more. */
  put_into_trash (fixture, session);
  after = list_digests (fixture, 10);
  g_assert_cmpuint (after->len, ==, 1);
  digest = g_ptr_array_index (after, 0);
  g_assert_null (digest->session_title);
  g_assert_cmpint (digest->enrolment_id, ==, 0);
}

static void
test_latest_first (StoreFixture *fixture,
                   gconstpointer unused)
{
  g_autoptr(FootingReflection) old = NULL;
  g_autoptr(FootingReflection) latest = NULL;
  g_autoptr(FootingReflection) trashed = NULL;
  g_autoptr(GPtrArray) all = NULL;
  g_autoptr(GPtrArray) one = NULL;
  const FootingReflectionDigest *digest = NULL;

  open_new (fixture);
  latest = write_reflection (fixture, footing_day_from_ymd (2026, 3, 12), 0);
  old = write_reflection (fixture, footing_day_from_ymd (2025, 11, 3), 0);
  trashed = write_reflection (fixture, footing_day_from_ymd (2026, 3, 13), 0);
  put_into_trash (fixture, trashed);

  all = list_digests (fixture, 10);
  g_assert_cmpuint (all->len, ==, 2);
  digest = g_ptr_array_index (all, 1);
  g_assert_cmpint (digest->reflection_id, ==, footing_record_get_id (FOOTING_RECORD (old)));

  one = list_digests (fixture, 1);
  g_assert_cmpuint (one->len, ==, 1);
  digest = g_ptr_array_index (one, 0);
  g_assert_cmpint (digest->reflection_id, ==, footing_record_get_id (FOOTING_RECORD (latest)));
}

static guint
count_sessions (StoreFixture *fixture,
                gint64        id)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) found = NULL;
  g_autoptr(GError) error = NULL;

  footing_store_list_session_async (fixture->store, id, NULL, footing_await_cb, &done);
  found = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return found->len;
}

static void
test_session_by_id (StoreFixture *fixture,
                    gconstpointer unused)
{
  g_autoptr(FootingSession) session = NULL;
  gint64 id;

  open_new (fixture);
  session = hold_session (fixture, "Initial meeting");
  id = footing_record_get_id (FOOTING_RECORD (session));

  g_assert_cmpuint (count_sessions (fixture, id), ==, 1);
  g_assert_cmpuint (count_sessions (fixture, id + 1), ==, 0);
  put_into_trash (fixture, session);
  g_assert_cmpuint (count_sessions (fixture, id), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/store/reflection-digests/stages", test_stages);
  STORE_TEST ("/store/reflection-digests/nothing-written", test_nothing_written);
  STORE_TEST ("/store/reflection-digests/session", test_session);
  STORE_TEST ("/store/reflection-digests/latest-first", test_latest_first);
  STORE_TEST ("/store/reflection-digests/session-by-id", test_session_by_id);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-revision.h"
#include "footing-store-reflections.h"
#include "store-fixture.h"

/* A reflection with one stage, in a new book. */
static gint64
open_with_stage (StoreFixture *fixture)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "model", "driscoll",
                                                          "written-on", footing_day_from_ymd (2026, 3, 12),
                                                          NULL);
  g_autoptr(FootingStage) stage = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, reflection);
  stage = g_object_new (FOOTING_TYPE_STAGE,
                        "reflection-id", footing_record_get_id (FOOTING_RECORD (reflection)),
                        "key", "what",
                        NULL);
  store_fixture_save (fixture, stage);

  return footing_record_get_id (FOOTING_RECORD (stage));
}

static gint64
save (StoreFixture *fixture,
      gint64        stage,
      const char   *body,
      gint64        revision,
      gboolean      new_visit)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  gint64 saved = -1;

  footing_store_save_stage_async (fixture->store, stage, body, revision, new_visit, NULL, footing_await_cb, &done);
  footing_store_save_stage_finish (fixture->store, footing_await (&done), &saved, &error);
  g_assert_no_error (error);

  return saved;
}

static char *
text_of (StoreFixture *fixture)
{
  g_autoptr(GPtrArray) stages = store_fixture_list (fixture, FOOTING_TYPE_STAGE);

  return g_strdup (footing_stage_get_body (g_ptr_array_index (stages, 0)));
}

static void
test_the_latest_text_stays (StoreFixture *fixture,
                            gconstpointer unused)
{
  gint64 stage = open_with_stage (fixture);
  g_autofree char *text = NULL;

  g_assert_cmpint (save (fixture, stage, "I asked", 0, TRUE), ==, 1);
  g_assert_cmpint (save (fixture, stage, "I asked, and listened.", 1, FALSE), ==, 2);

  text = text_of (fixture);
  g_assert_cmpstr (text, ==, "I asked, and listened.");
}

static void
test_a_lost_update_is_noticed (StoreFixture *fixture,
                               gconstpointer unused)
{
  gint64 stage = open_with_stage (fixture);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  gint64 revision = 0;

  save (fixture, stage, "From this window", 0, TRUE);
  footing_store_save_stage_async (fixture->store, stage, "From the other window", 0, TRUE, NULL,
                                  footing_await_cb, &done);
  g_assert_false (footing_store_save_stage_finish (fixture->store, footing_await (&done), &revision, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT);

  text = text_of (fixture);
  g_assert_cmpstr (text, ==, "From this window");
}

static void
test_a_stage_that_is_gone (StoreFixture *fixture,
                           gconstpointer unused)
{
  gint64 stage = open_with_stage (fixture);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  gint64 revision = 0;

  footing_store_save_stage_async (fixture->store, stage + 1, "Words", 0, TRUE, NULL, footing_await_cb, &done);
  g_assert_false (footing_store_save_stage_finish (fixture->store, footing_await (&done), &revision, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND);
}

static GPtrArray *
revisions_of (StoreFixture *fixture,
              gint64        stage)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *revisions = NULL;

  footing_store_list_revisions_async (fixture->store, stage, NULL, footing_await_cb, &done);
  revisions = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return revisions;
}

static void
test_each_visit_keeps_the_text_it_found (StoreFixture *fixture,
                                         gconstpointer unused)
{
  gint64 stage = open_with_stage (fixture);
  g_autoptr(GPtrArray) revisions = NULL;

  /* The first visit found nothing. While it goes on, one text of ten minutes is kept. */
  save (fixture, stage, "Monday", 0, TRUE);
  save (fixture, stage, "Monday evening", 1, FALSE);
  save (fixture, stage, "Monday night", 2, FALSE);
  /* The second visit. */
  save (fixture, stage, "Tuesday", 3, TRUE);

  revisions = revisions_of (fixture, stage);
  g_assert_cmpuint (revisions->len, ==, 2);
  g_assert_cmpstr (footing_revision_get_body (g_ptr_array_index (revisions, 0)), ==, "Monday night");
  g_assert_cmpstr (footing_revision_get_body (g_ptr_array_index (revisions, 1)), ==, "Monday");
}

static void
test_an_emptied_text_is_empty (StoreFixture *fixture,
                               gconstpointer unused)
{
  gint64 stage = open_with_stage (fixture);
  g_autofree char *text = NULL;

  save (fixture, stage, "Words", 0, TRUE);
  save (fixture, stage, "", 1, FALSE);
  text = text_of (fixture);
  g_assert_null (text);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/reflections/the-latest-text-stays", test_the_latest_text_stays);
  STORE_TEST ("/reflections/a-lost-update-is-noticed", test_a_lost_update_is_noticed);
  STORE_TEST ("/reflections/a-stage-that-is-gone", test_a_stage_that_is_gone);
  STORE_TEST ("/reflections/each-visit-keeps-the-text-it-found", test_each_visit_keeps_the_text_it_found);
  STORE_TEST ("/reflections/an-emptied-text-is-empty", test_an_emptied_text_is_empty);

  return g_test_run ();
}

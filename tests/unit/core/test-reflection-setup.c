/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-reference.h"
#include "footing-reflection-digests.h"
#include "footing-reflection-setup.h"
#include "footing-store-reflections.h"
#include "store-fixture.h"

static void
save_new (StoreFixture *fixture,
          const char   *model)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) records = footing_reflection_setup (footing_reference_get_model (reference, model), 0,
                                                           footing_day_from_ymd (2026, 3, 12));
  g_autoptr(GError) error = NULL;

  store_fixture_try_save (fixture, records, &error);
  g_assert_no_error (error);
}

static void
open_new (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
}

/* Driscoll's three questions, in their order: domain.md 5. */
static void
test_one_stage_for_each_question (StoreFixture *fixture,
                                  gconstpointer unused)
{
  const char *keys[] = { "what", "so-what", "now-what" };
  g_autoptr(GPtrArray) reflections = NULL;
  g_autoptr(GPtrArray) stages = NULL;
  FootingReflection *reflection = NULL;

  open_new (fixture);
  save_new (fixture, "driscoll");

  reflections = store_fixture_list (fixture, FOOTING_TYPE_REFLECTION);
  g_assert_cmpuint (reflections->len, ==, 1);
  reflection = g_ptr_array_index (reflections, 0);
  g_assert_cmpstr (footing_reflection_get_model (reflection), ==, "driscoll");
  g_assert_null (footing_reflection_get_title (reflection));
  g_assert_cmpint (footing_reflection_get_written_on (reflection), ==, footing_day_from_ymd (2026, 3, 12));

  stages = store_fixture_list (fixture, FOOTING_TYPE_STAGE);
  g_assert_cmpuint (stages->len, ==, G_N_ELEMENTS (keys));
  for (guint i = 0; i < stages->len; i++)
    {
      FootingStage *stage = g_ptr_array_index (stages, i);

      g_assert_cmpstr (footing_stage_get_key (stage), ==, keys[i]);
      g_assert_cmpint (footing_stage_get_position (stage), ==, i);
      g_assert_cmpint (footing_stage_get_reflection_id (stage), ==,
                       footing_record_get_id (FOOTING_RECORD (reflection)));
      g_assert_null (footing_stage_get_body (stage));
    }
}

/* Not for the signal: the answer may have come while somebody waited for something else. */
static void
await_digest (FootingReflectionDigests *digests,
              gint64                    reflection_id,
              gboolean                  there)
{
  while ((footing_reflection_digests_find (digests, reflection_id) != NULL) != there)
    g_main_context_iteration (NULL, TRUE);
}

static void
await_loaded (FootingReflectionDigests *digests)
{
  gboolean loading = TRUE;

  for (g_object_get (digests, "loading", &loading, NULL); loading;
       g_object_get (digests, "loading", &loading, NULL))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_digests_are_kept_up_to_date (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(FootingReflectionDigests) digests = NULL;
  gboolean loading = FALSE;

  open_new (fixture);
  digests = footing_reflection_digests_new (fixture->store, 10);
  g_object_get (digests, "loading", &loading, NULL);
  g_assert_true (loading);
  await_loaded (digests);
  g_assert_null (footing_reflection_digests_find (digests, 1));

  save_new (fixture, "gibbs");
  await_digest (digests, 1, TRUE);
  g_assert_null (footing_reflection_digests_find (digests, 1)->opening);

  save_new (fixture, "driscoll");
  await_digest (digests, 2, TRUE);
  g_assert_nonnull (footing_reflection_digests_find (digests, 1));
  g_assert_null (footing_reflection_digests_find (digests, 2)->opening);

  /* The newest only. */
  footing_reflection_digests_set_limit (digests, 1);
  await_digest (digests, 1, FALSE);
  g_assert_nonnull (footing_reflection_digests_find (digests, 2));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/reflection-setup/one-stage-for-each-question", test_one_stage_for_each_question);
  STORE_TEST ("/reflection-digests/are-kept-up-to-date", test_digests_are_kept_up_to_date);

  return g_test_run ();
}

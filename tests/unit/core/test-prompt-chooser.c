/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-prompt-chooser.h"
#include "footing-reference.h"
#include "footing-store-reflections.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture      store;
  FootingReference *reference;
  FootingContext   *context;
  gint64            reflection_id;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer unused)
{
  g_autoptr(FootingReflection) reflection = g_object_new (FOOTING_TYPE_REFLECTION,
                                                          "model", "driscoll",
                                                          "written-on", footing_day_from_ymd (2026, 3, 12),
                                                          NULL);
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&fixture->store, NULL);
  store_fixture_open (&fixture->store, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
  store_fixture_save (&fixture->store, reflection);
  fixture->reflection_id = footing_record_get_id (FOOTING_RECORD (reflection));
  fixture->reference = footing_reference_new ();
  fixture->context = footing_context_new (fixture->store.store, fixture->reference);
}

/* What was asked for last is still on its way; a write that comes after it waits for it. */
static void
let_writes_come_home (Fixture *fixture)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor");

  store_fixture_save (&fixture->store, person);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer unused)
{
  let_writes_come_home (fixture);
  g_clear_object (&fixture->context);
  g_clear_object (&fixture->reference);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  store_fixture_tear_down (&fixture->store, NULL);
}

static FootingPromptChooser *
start (Fixture *fixture)
{
  FootingPromptChooser *chooser = footing_prompt_chooser_new (fixture->context, fixture->reflection_id,
                                                              FOOTING_PROMPT_AFTER);

  footing_prompt_chooser_start (chooser);
  while (!footing_prompt_chooser_has_chosen (chooser))
    g_main_context_iteration (NULL, TRUE);
  let_writes_come_home (fixture);

  return chooser;
}

static GPtrArray *
list_uses (Fixture *fixture)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  GPtrArray *uses = NULL;

  let_writes_come_home (fixture);
  footing_store_list_latest_prompt_uses_async (fixture->store.store, 1000, NULL, footing_await_cb, &done);
  uses = footing_store_list_finish (fixture->store.store, footing_await (&done), NULL);
  g_assert_nonnull (uses);

  return uses;
}

static guint
count_uses (Fixture              *fixture,
            const char           *prompt,
            FootingPromptVerdict  verdict)
{
  g_autoptr(GPtrArray) uses = list_uses (fixture);
  guint count = 0;

  for (guint i = 0; i < uses->len; i++)
    {
      FootingPromptUse *use = g_ptr_array_index (uses, i);

      count += footing_prompt_use_get_verdict (use) == verdict &&
               g_str_equal (footing_prompt_use_get_prompt (use), prompt) &&
               footing_prompt_use_get_reflection_id (use) == fixture->reflection_id;
    }

  return count;
}

static void
test_two_are_shown (Fixture      *fixture,
                    gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);

  for (guint place = 0; place < FOOTING_PROMPTS_AT_ONCE; place++)
    {
      const FootingPrompt *prompt = footing_prompt_chooser_get (chooser, place);

      g_assert_nonnull (prompt);
      g_assert_true (prompt->phases & FOOTING_PROMPT_AFTER);
      g_assert_true (prompt->audience & FOOTING_PROMPT_FOR_PRECEPTOR);
      g_assert_cmpuint (count_uses (fixture, prompt->id, FOOTING_PROMPT_VERDICT_SHOWN), ==, 1);
    }

  g_assert_true (footing_prompt_chooser_get (chooser, 0) != footing_prompt_chooser_get (chooser, 1));
}

/* domain.md 6.3: at most two at once; none that was among the last eight, over many visits. */
static void
test_none_comes_back_too_soon (Fixture      *fixture,
                               gconstpointer unused)
{
  g_autoptr(GPtrArray) seen = g_ptr_array_new ();

  for (guint visit = 0; visit < 8; visit++)
    {
      g_autoptr(FootingPromptChooser) chooser = start (fixture);

      if (visit % 2 == 1)
        g_assert_true (footing_prompt_chooser_another (chooser, 0));

      for (guint place = 0; place < FOOTING_PROMPTS_AT_ONCE; place++)
        {
          gpointer prompt = (gpointer) footing_prompt_chooser_get (chooser, place);
          guint from = seen->len > FOOTING_PROMPTS_REMEMBERED - 2 ? seen->len - (FOOTING_PROMPTS_REMEMBERED - 2) : 0;

          for (guint i = from; i < seen->len; i++)
            g_assert_true (g_ptr_array_index (seen, i) != prompt);
        }

      g_ptr_array_add (seen, (gpointer) footing_prompt_chooser_get (chooser, 0));
      g_ptr_array_add (seen, (gpointer) footing_prompt_chooser_get (chooser, 1));
    }
}

static void
test_another_leaves_the_neighbour (Fixture      *fixture,
                                   gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);
  const FootingPrompt *before = footing_prompt_chooser_get (chooser, 0);
  const FootingPrompt *neighbour = footing_prompt_chooser_get (chooser, 1);

  g_assert_true (footing_prompt_chooser_another (chooser, 0));
  g_assert_true (footing_prompt_chooser_get (chooser, 0) != before);
  g_assert_true (footing_prompt_chooser_get (chooser, 0) != neighbour);
  g_assert_true (footing_prompt_chooser_get (chooser, 1) == neighbour);
}

static void
test_an_answer_is_remembered (Fixture      *fixture,
                              gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);
  const FootingPrompt *prompt = footing_prompt_chooser_get (chooser, 1);

  footing_prompt_chooser_answer (chooser, 1);

  g_assert_cmpuint (count_uses (fixture, prompt->id, FOOTING_PROMPT_VERDICT_ANSWERED), ==, 1);
  g_assert_true (footing_prompt_chooser_get (chooser, 1) != prompt);
}

static void
test_what_is_not_wanted_stays_away (Fixture      *fixture,
                                    gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);
  const FootingPrompt *prompt = footing_prompt_chooser_get (chooser, 0);
  g_autoptr(FootingPromptUse) use = footing_prompt_chooser_hide (chooser, 0);

  g_assert_true (footing_prompt_chooser_get (chooser, 0) != prompt);
  g_assert_cmpuint (count_uses (fixture, prompt->id, FOOTING_PROMPT_VERDICT_NOT_FOR_ME), ==, 1);

  /* All there are go by, on this page and on later ones. */
  for (guint visit = 0; visit < 3; visit++)
    {
      g_autoptr(FootingPromptChooser) later = start (fixture);

      for (guint i = 0; i < 60; i++)
        {
          g_assert_true (footing_prompt_chooser_get (later, 0) != prompt);
          g_assert_true (footing_prompt_chooser_get (later, 1) != prompt);
          footing_prompt_chooser_another (later, i % 2);
        }
    }
}

static void
test_not_wanted_can_be_taken_back (Fixture      *fixture,
                                   gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);
  const FootingPrompt *prompt = footing_prompt_chooser_get (chooser, 0);
  g_autoptr(FootingPromptUse) use = footing_prompt_chooser_hide (chooser, 0);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) hidden = NULL;

  let_writes_come_home (fixture);
  footing_prompt_chooser_unhide (chooser, 0, use);
  let_writes_come_home (fixture);

  g_assert_true (footing_prompt_chooser_get (chooser, 0) == prompt);
  footing_store_list_hidden_prompts_async (fixture->store.store, NULL, footing_await_cb, &done);
  hidden = footing_store_list_finish (fixture->store.store, footing_await (&done), NULL);
  g_assert_cmpuint (hidden->len, ==, 0);
}

static gboolean
has_theme (const FootingPrompt *prompt,
           const char          *theme)
{
  return g_ptr_array_find_with_equal_func (prompt->themes, theme, g_str_equal, NULL);
}

/* Whoever chose a theme is not given another one, also when it is used up. */
static void
test_a_theme_is_kept_to (Fixture      *fixture,
                         gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);
  guint more = 0;

  footing_prompt_chooser_set_theme (chooser, "speaking-up");
  g_assert_true (has_theme (footing_prompt_chooser_get (chooser, 0), "speaking-up"));

  while (footing_prompt_chooser_another (chooser, 0))
    {
      g_assert_true (has_theme (footing_prompt_chooser_get (chooser, 0), "speaking-up"));
      g_assert_cmpuint (++more, <, 72);
    }

  /* The last one stays until somebody has done with it; then there is none. */
  g_assert_nonnull (footing_prompt_chooser_get (chooser, 0));
  footing_prompt_chooser_answer (chooser, 0);
  g_assert_null (footing_prompt_chooser_get (chooser, 0));
}

static void
test_a_phase_is_kept_to (Fixture      *fixture,
                         gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = start (fixture);

  footing_prompt_chooser_set_phase (chooser, FOOTING_PROMPT_BEFORE);

  g_assert_true (footing_prompt_chooser_get (chooser, 0)->phases & FOOTING_PROMPT_BEFORE);
  g_assert_true (footing_prompt_chooser_get (chooser, 1)->phases & FOOTING_PROMPT_BEFORE);
}

/* Nothing counts as shown before somebody can see it. */
static void
test_nothing_before_the_start (Fixture      *fixture,
                               gconstpointer unused)
{
  g_autoptr(FootingPromptChooser) chooser = footing_prompt_chooser_new (fixture->context, fixture->reflection_id,
                                                                        FOOTING_PROMPT_AFTER);
  g_autoptr(GPtrArray) uses = NULL;

  footing_prompt_chooser_set_theme (chooser, "power");
  g_assert_false (footing_prompt_chooser_has_chosen (chooser));
  g_assert_null (footing_prompt_chooser_get (chooser, 0));

  uses = list_uses (fixture);
  g_assert_cmpuint (uses->len, ==, 0);
}

#define CHOOSER_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  CHOOSER_TEST ("/prompt-chooser/two-are-shown", test_two_are_shown);
  CHOOSER_TEST ("/prompt-chooser/none-comes-back-too-soon", test_none_comes_back_too_soon);
  CHOOSER_TEST ("/prompt-chooser/another-leaves-the-neighbour", test_another_leaves_the_neighbour);
  CHOOSER_TEST ("/prompt-chooser/an-answer-is-remembered", test_an_answer_is_remembered);
  CHOOSER_TEST ("/prompt-chooser/what-is-not-wanted-stays-away", test_what_is_not_wanted_stays_away);
  CHOOSER_TEST ("/prompt-chooser/not-wanted-can-be-taken-back", test_not_wanted_can_be_taken_back);
  CHOOSER_TEST ("/prompt-chooser/a-theme-is-kept-to", test_a_theme_is_kept_to);
  CHOOSER_TEST ("/prompt-chooser/a-phase-is-kept-to", test_a_phase_is_kept_to);
  CHOOSER_TEST ("/prompt-chooser/nothing-before-the-start", test_nothing_before_the_start);

  return g_test_run ();
}

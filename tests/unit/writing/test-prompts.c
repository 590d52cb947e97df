/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-prompts.h"

#define N_GROUPS 6
#define N_PROMPTS 60
#define STEPS 200

static const FootingPromptPhases phases[] = { FOOTING_PROMPT_BEFORE, FOOTING_PROMPT_DURING, FOOTING_PROMPT_AFTER };
static const FootingPromptAudience readers[] = { FOOTING_PROMPT_FOR_PRECEPTOR, FOOTING_PROMPT_FOR_PRECEPTEE };
static const char * const themes[] = { "myself", "power" };

static FootingPrompt *
make_prompt (guint number)
{
  FootingPrompt *prompt = footing_prompt_new ();

  prompt->id = g_strdup_printf ("prompt-%02u", number);
  prompt->text = g_strdup_printf ("Question %u?", number);
  prompt->group = g_strdup_printf ("group-%u", number % N_GROUPS);
  prompt->phases = g_test_rand_int_range (1, 8);
  prompt->audience = g_test_rand_int_range (1, 4);
  prompt->enabled = g_test_rand_int_range (0, 10) > 0;

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    if (g_test_rand_int_range (0, 2))
      g_ptr_array_add (prompt->themes, g_strdup (themes[i]));

  return prompt;
}

static GPtrArray *
make_prompts (void)
{
  GPtrArray *prompts = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_prompt_free);

  for (guint i = 0; i < N_PROMPTS; i++)
    g_ptr_array_add (prompts, make_prompt (i));

  return prompts;
}

/* For everybody, at any time. */
static GPtrArray *
make_plain_prompts (void)
{
  GPtrArray *prompts = make_prompts ();

  for (guint i = 0; i < prompts->len; i++)
    {
      FootingPrompt *prompt = prompts->pdata[i];

      prompt->phases = FOOTING_PROMPT_BEFORE | FOOTING_PROMPT_DURING | FOOTING_PROMPT_AFTER;
      prompt->audience = FOOTING_PROMPT_FOR_BOTH;
      prompt->enabled = TRUE;
    }

  return prompts;
}

static FootingPromptWish
make_wish (void)
{
  FootingPromptWish wish = {
    .phase = phases[g_test_rand_int_range (0, G_N_ELEMENTS (phases))],
    .audience = readers[g_test_rand_int_range (0, G_N_ELEMENTS (readers))],
    .seed = g_test_rand_int (),
  };

  if (g_test_rand_int_range (0, 2))
    wish.theme = themes[g_test_rand_int_range (0, G_N_ELEMENTS (themes))];

  return wish;
}

/* A list of ids that the test draws, in random order, with a terminator. */
static const char **
draw_ids (const GPtrArray *prompts,
          guint            n)
{
  const char **ids = g_new0 (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    ids[i] = ((const FootingPrompt *) prompts->pdata[g_test_rand_int_range (0, prompts->len)])->id;

  return ids;
}

static gboolean
is_in (const char * const *ids,
       guint               limit,
       const char         *id)
{
  for (guint i = 0; i < limit && ids[i] != NULL; i++)
    if (g_str_equal (ids[i], id))
      return TRUE;

  return FALSE;
}

/* The rules once more, the other way round: from what was wished to what may come. */
static gboolean
may_come (const FootingPrompt     *prompt,
          const FootingPromptWish *wish)
{
  gboolean in_theme = wish->theme == NULL;

  for (guint i = 0; i < prompt->themes->len; i++)
    in_theme |= g_strcmp0 (prompt->themes->pdata[i], wish->theme) == 0;

  return prompt->enabled && in_theme && (prompt->phases & wish->phase) && (prompt->audience & wish->audience) &&
         !is_in (wish->hidden, G_MAXUINT, prompt->id) && !is_in (wish->recent, 8, prompt->id);
}

static guint
count_groups_that_may_come (const GPtrArray         *prompts,
                            const FootingPromptWish *wish)
{
  g_autoptr(GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < prompts->len; i++)
    {
      FootingPrompt *prompt = prompts->pdata[i];

      if (may_come (prompt, wish))
        g_hash_table_add (groups, prompt->group);
    }

  return g_hash_table_size (groups);
}

static guint
count_that_may_come (const GPtrArray         *prompts,
                     const FootingPromptWish *wish)
{
  guint n = 0;

  for (guint i = 0; i < prompts->len; i++)
    n += may_come (prompts->pdata[i], wish);

  return n;
}

static void
check_choice (const GPtrArray         *prompts,
              const FootingPromptWish *wish)
{
  g_autoptr(GPtrArray) chosen = footing_prompts_choose (prompts, wish);

  g_assert_cmpuint (chosen->len, ==, MIN (2, count_that_may_come (prompts, wish)));

  for (guint i = 0; i < chosen->len; i++)
    g_assert_true (may_come (chosen->pdata[i], wish));

  if (chosen->len < 2)
    return;

  g_assert_true (chosen->pdata[0] != chosen->pdata[1]);

  if (count_groups_that_may_come (prompts, wish) > 1)
    g_assert_cmpstr (((FootingPrompt *) chosen->pdata[0])->group, !=, ((FootingPrompt *) chosen->pdata[1])->group);
}

static void
test_keeps_to_the_wish (void)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr(GPtrArray) prompts = make_prompts ();
      g_autofree const char **recent = draw_ids (prompts, g_test_rand_int_range (0, 20));
      g_autofree const char **hidden = draw_ids (prompts, g_test_rand_int_range (0, N_PROMPTS));
      FootingPromptWish wish = make_wish ();

      wish.recent = recent;
      wish.hidden = hidden;
      check_choice (prompts, &wish);
    }
}

static void
test_the_same_wish_has_the_same_choice (void)
{
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr(GPtrArray) prompts = make_prompts ();
      g_autoptr(GPtrArray) reversed = g_ptr_array_new ();
      FootingPromptWish wish = make_wish ();
      g_autoptr(GPtrArray) once = NULL;
      g_autoptr(GPtrArray) again = NULL;

      for (guint j = prompts->len; j > 0; j--)
        g_ptr_array_add (reversed, prompts->pdata[j - 1]);

      once = footing_prompts_choose (prompts, &wish);
      again = footing_prompts_choose (reversed, &wish);
      g_assert_cmpuint (once->len, ==, again->len);

      for (guint j = 0; j < once->len; j++)
        g_assert_true (once->pdata[j] == again->pdata[j]);
    }
}

/* The choice depends on the ids, not on where in memory they happen to be. */
static void
test_another_computer_has_the_same_choice (void)
{
  g_autoptr(GPtrArray) here = make_plain_prompts ();
  g_autoptr(GPtrArray) there = make_plain_prompts ();
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_AFTER, .audience = FOOTING_PROMPT_FOR_PRECEPTEE };

  for (wish.seed = 0; wish.seed < 20; wish.seed++)
    {
      g_autoptr(GPtrArray) one = footing_prompts_choose (here, &wish);
      g_autoptr(GPtrArray) other = footing_prompts_choose (there, &wish);

      for (guint i = 0; i < 2; i++)
        g_assert_cmpstr (((FootingPrompt *) one->pdata[i])->id, ==, ((FootingPrompt *) other->pdata[i])->id);
    }
}

static void
test_another_seed_brings_every_prompt_in_time (void)
{
  g_autoptr(GPtrArray) prompts = make_prompts ();
  g_autoptr(GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_AFTER, .audience = FOOTING_PROMPT_FOR_PRECEPTOR };
  const char * const none[] = { NULL };

  wish.recent = wish.hidden = none;

  for (wish.seed = 0; wish.seed < 1000; wish.seed++)
    {
      g_autoptr(GPtrArray) chosen = footing_prompts_choose (prompts, &wish);

      for (guint i = 0; i < chosen->len; i++)
        g_hash_table_add (seen, chosen->pdata[i]);
    }

  g_assert_cmpuint (g_hash_table_size (seen), ==, count_that_may_come (prompts, &wish));
}

/* What somebody sees who asks for another one again and again. */
static void
test_a_long_walk (void)
{
  g_autoptr(GPtrArray) prompts = make_plain_prompts ();
  const char *shown[2 * STEPS + 1] = { NULL };
  g_autoptr(GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_AFTER, .audience = FOOTING_PROMPT_FOR_PRECEPTOR };
  guint first = 2 * STEPS;

  for (guint step = 0; step < STEPS; step++)
    {
      g_autoptr(GPtrArray) chosen = NULL;

      wish.seed = step;
      wish.recent = shown + first;
      chosen = footing_prompts_choose (prompts, &wish);
      g_assert_cmpuint (chosen->len, ==, 2);

      for (guint i = 0; i < chosen->len; i++)
        {
          FootingPrompt *prompt = chosen->pdata[i];

          g_assert_false (is_in (shown + first + i, 8, prompt->id));
          shown[--first] = prompt->id;

          /* Six groups, two at a time, least used first: all of them within three steps. */
          if (step < N_GROUPS / 2)
            g_assert_true (g_hash_table_add (groups, prompt->group));
        }
    }

  g_assert_cmpuint (g_hash_table_size (groups), ==, N_GROUPS);
}

static void
test_nothing_to_choose_from (void)
{
  g_autoptr(GPtrArray) prompts = g_ptr_array_new ();
  FootingPromptWish wish = { .phase = FOOTING_PROMPT_BEFORE, .audience = FOOTING_PROMPT_FOR_BOTH };
  g_autoptr(GPtrArray) chosen = footing_prompts_choose (prompts, &wish);

  g_assert_cmpuint (chosen->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/prompts/keeps-to-the-wish", test_keeps_to_the_wish);
  g_test_add_func ("/prompts/the-same-wish-has-the-same-choice", test_the_same_wish_has_the_same_choice);
  g_test_add_func ("/prompts/another-computer-has-the-same-choice", test_another_computer_has_the_same_choice);
  g_test_add_func ("/prompts/another-seed-brings-every-prompt-in-time", test_another_seed_brings_every_prompt_in_time);
  g_test_add_func ("/prompts/a-long-walk", test_a_long_walk);
  g_test_add_func ("/prompts/nothing-to-choose-from", test_nothing_to_choose_from);

  return g_test_run ();
}

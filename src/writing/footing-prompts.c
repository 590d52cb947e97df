/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-writing"

#include "config.h"

#include "footing-prompts.h"

typedef struct
{
  const FootingPrompt *prompt;
  guint                group_uses; /* of its group, among the remembered prompts */
  guint64              lot;        /* drawn by the seed */
} Candidate;

FootingPromptSet *
footing_prompt_set_new (void)
{
  return g_new0 (FootingPromptSet, 1);
}

void
footing_prompt_set_free (FootingPromptSet *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

FootingPrompt *
footing_prompt_new (void)
{
  FootingPrompt *self = g_new0 (FootingPrompt, 1);

  self->themes = g_ptr_array_new_with_free_func (g_free);
  self->tags = g_ptr_array_new_with_free_func (g_free);
  self->enabled = TRUE;

  return self;
}

void
footing_prompt_free (FootingPrompt *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->text);
  g_free (self->group);
  g_ptr_array_unref (self->themes);
  g_ptr_array_unref (self->tags);
  g_free (self->source);
  g_free (self);
}

/* ---- what may be shown ---------------------------------------------------------------------- */

static gboolean
is_among_first (const char * const *ids,
                guint               limit,
                const char         *id)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL && i < limit; i++)
    if (strcmp (ids[i], id) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
has_theme (const FootingPrompt *prompt,
           const char          *theme)
{
  return g_ptr_array_find_with_equal_func (prompt->themes, theme, g_str_equal, NULL);
}

static gboolean
is_wanted (const FootingPrompt     *prompt,
           const FootingPromptWish *wish)
{
  return prompt->enabled &&
         (prompt->phases & wish->phase) != 0 &&
         (prompt->audience & wish->audience) != 0 &&
         (wish->theme == NULL || has_theme (prompt, wish->theme)) &&
         !is_among_first (wish->recent, FOOTING_PROMPTS_REMEMBERED, prompt->id) &&
         !is_among_first (wish->hidden, G_MAXUINT, prompt->id);
}

/* ---- in which order ------------------------------------------------------------------------- */

/* Spreads the bits of a number: the finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
static guint64
mix (guint64 number)
{
  number += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  number = (number ^ (number >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  number = (number ^ (number >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return number ^ (number >> 31);
}

/* g_str_hash() has 32 bits, which are enough to tell some hundred ids apart; mixing afterwards
 * makes neighbouring ids and neighbouring seeds independent of each other.
 */
static guint64
draw_lot (guint64     seed,
          const char *id)
{
  return mix (mix (seed) ^ g_str_hash (id));
}

static guint
count_group_uses (const GPtrArray         *prompts,
                  const char              *group,
                  const FootingPromptWish *wish)
{
  guint uses = 0;

  for (guint i = 0; i < prompts->len; i++)
    {
      const FootingPrompt *prompt = prompts->pdata[i];

      uses += strcmp (prompt->group, group) == 0 &&
              is_among_first (wish->recent, FOOTING_PROMPTS_REMEMBERED, prompt->id);
    }

  return uses;
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *other = b;

  if (one->group_uses != other->group_uses)
    return one->group_uses < other->group_uses ? -1 : 1;

  if (one->lot != other->lot)
    return one->lot < other->lot ? -1 : 1;

  return strcmp (one->prompt->id, other->prompt->id);
}

static GArray *
rank (const GPtrArray         *prompts,
      const FootingPromptWish *wish)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < prompts->len; i++)
    {
      const FootingPrompt *prompt = prompts->pdata[i];
      Candidate candidate = { .prompt = prompt };

      if (!is_wanted (prompt, wish))
        continue;

      candidate.group_uses = count_group_uses (prompts, prompt->group, wish);
      candidate.lot = draw_lot (wish->seed, prompt->id);
      g_array_append_val (candidates, candidate);
    }

  g_array_sort (candidates, compare_candidates);

  return candidates;
}

/* The best one that is of another group than @first; of the same when there is no other. */
static const FootingPrompt *
find_second (const GArray        *candidates,
             const FootingPrompt *first)
{
  for (guint i = 1; i < candidates->len; i++)
    {
      const FootingPrompt *prompt = g_array_index (candidates, Candidate, i).prompt;

      if (strcmp (prompt->group, first->group) != 0)
        return prompt;
    }

  return candidates->len > 1 ? g_array_index (candidates, Candidate, 1).prompt : NULL;
}

GPtrArray *
footing_prompts_choose (const GPtrArray         *prompts,
                        const FootingPromptWish *wish)
{
  g_autoptr(GArray) candidates = NULL;
  g_autoptr(GPtrArray) chosen = g_ptr_array_new ();
  const FootingPrompt *second;

  g_return_val_if_fail (prompts != NULL, NULL);
  g_return_val_if_fail (wish != NULL, NULL);

  candidates = rank (prompts, wish);

  if (candidates->len > 0)
    {
      const FootingPrompt *first = g_array_index (candidates, Candidate, 0).prompt;

      g_ptr_array_add (chosen, (gpointer) first);

      if ((second = find_second (candidates, first)) != NULL)
        g_ptr_array_add (chosen, (gpointer) second);
    }

  return g_steal_pointer (&chosen);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** No more prompts than this are shown at once. */
#define FOOTING_PROMPTS_AT_ONCE 2

/** A prompt does not come again among this many of the latest ones. */
#define FOOTING_PROMPTS_REMEMBERED 8

/**
 * FootingPromptPhases:
 * @FOOTING_PROMPT_BEFORE: while preparing a session
 * @FOOTING_PROMPT_DURING: in a session
 * @FOOTING_PROMPT_AFTER: after a session, and in a reflection on it
 */
typedef enum
{
  FOOTING_PROMPT_BEFORE = 1 << 0,
  FOOTING_PROMPT_DURING = 1 << 1,
  FOOTING_PROMPT_AFTER = 1 << 2,
} FootingPromptPhases;

/**
 * FootingPromptAudience:
 * @FOOTING_PROMPT_FOR_PRECEPTOR: speaks to the preceptor
 * @FOOTING_PROMPT_FOR_PRECEPTEE: speaks to the preceptee
 * @FOOTING_PROMPT_FOR_BOTH: makes sense to either, also alone
 */
typedef enum
{
  FOOTING_PROMPT_FOR_PRECEPTOR = 1 << 0,
  FOOTING_PROMPT_FOR_PRECEPTEE = 1 << 1,
  FOOTING_PROMPT_FOR_BOTH = FOOTING_PROMPT_FOR_PRECEPTOR | FOOTING_PROMPT_FOR_PRECEPTEE,
} FootingPromptAudience;

/**
 * FootingPromptSet:
 * @id: short and stable, for instance `myself`
 * @title: what people read
 *
 * A group of prompts, which is the heading they stand under, or a theme, of which a prompt may
 * have several.
 */
typedef struct
{
  char *id;
  char *title;
} FootingPromptSet;

/**
 * FootingPrompt:
 * @id: short and stable; the book remembers by it what was shown, answered and hidden
 * @text: the question
 * @group: the id of the group it belongs to
 * @phases: when it fits
 * @audience: whom it speaks to
 * @themes: (element-type utf8): ids of themes; never %NULL, may be empty
 * @tags: (element-type utf8): what it is about, in a word each; never %NULL, may be empty
 * @source: where it comes from; `original` when it was written for Footing
 * @enabled: whether it is shown at all
 */
typedef struct
{
  char                  *id;
  char                  *text;
  char                  *group;
  FootingPromptPhases    phases;
  FootingPromptAudience  audience;
  GPtrArray             *themes;
  GPtrArray             *tags;
  char                  *source;
  gboolean               enabled;
} FootingPrompt;

/**
 * FootingPromptWish:
 * @phase: the phase that the writer is in
 * @theme: (nullable): the id of the theme to stay within; %NULL for all, also none
 * @audience: who reads
 * @recent: (nullable): ids of the latest prompts, the newest first; those after the first
 *   %FOOTING_PROMPTS_REMEMBERED do not count
 * @hidden: (nullable): ids that are not wanted again
 * @seed: another number brings another choice
 */
typedef struct
{
  FootingPromptPhases    phase;
  const char            *theme;
  FootingPromptAudience  audience;
  const char * const    *recent;
  const char * const    *hidden;
  guint64                seed;
} FootingPromptWish;

/**
 * footing_prompt_set_new:
 *
 * Returns: (transfer full): a set without texts
 */
FootingPromptSet *footing_prompt_set_new  (void);

void              footing_prompt_set_free (FootingPromptSet        *self);

/**
 * footing_prompt_new:
 *
 * Returns: (transfer full): an enabled prompt without texts, for no phase and nobody
 */
FootingPrompt    *footing_prompt_new      (void);

void              footing_prompt_free     (FootingPrompt           *self);

/**
 * footing_prompts_choose:
 * @prompts: (element-type FootingPrompt): all there are, in any order
 * @wish: what is wanted
 *
 * Chooses what to show. The groups that came up least of late come first, so that the choice
 * wanders through all of them, and two prompts are of two groups where that can be. The same
 * prompts, wish and seed give the same choice on every computer.
 *
 * A theme may be used up for the moment. Then there are fewer prompts, or none: somebody who
 * chose a theme is not given another one.
 *
 * Returns: (transfer container) (element-type FootingPrompt): %FOOTING_PROMPTS_AT_ONCE or fewer
 */
GPtrArray        *footing_prompts_choose  (const GPtrArray         *prompts,
                                           const FootingPromptWish *wish);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPromptSet, footing_prompt_set_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPrompt, footing_prompt_free)

G_END_DECLS

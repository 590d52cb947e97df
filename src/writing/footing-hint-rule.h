/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingHintCategory:
 * @id: short and stable, for instance `should`
 * @title: what the patterns in it have in common
 */
typedef struct
{
  char *id;
  char *title;
} FootingHintCategory;

/**
 * FootingHintRule:
 * @id: short and stable, for instance `should-know`
 * @category: the id of a #FootingHintCategory
 * @patterns: (element-type utf8): phrases, any of which brings up the question; see
 *   footing_hint_pattern_is_valid()
 * @question: what could be asked; shown to the writer
 * @rationale: why it may be worth asking; shown on demand
 * @lang: the language of @patterns, for instance `en-GB`
 * @enabled: whether it is looked for unless the writer decides otherwise
 *
 * Words that can close curiosity, and a kind question that may open it again. Every such word
 * can be right: a rule is an invitation and never a finding about the writer.
 */
typedef struct
{
  char      *id;
  char      *category;
  GPtrArray *patterns;
  char      *question;
  char      *rationale;
  char      *lang;
  gboolean   enabled;
} FootingHintRule;

/**
 * footing_hint_category_new:
 *
 * Returns: (transfer full): a category without texts
 */
FootingHintCategory *footing_hint_category_new     (void);

void                 footing_hint_category_free    (FootingHintCategory *self);

/**
 * footing_hint_rule_new:
 *
 * Returns: (transfer full): an enabled rule without patterns
 */
FootingHintRule     *footing_hint_rule_new         (void);

void                 footing_hint_rule_free        (FootingHintRule     *self);

/**
 * footing_hint_pattern_is_valid:
 * @pattern: (nullable): words in lower case with single spaces between them
 *
 * Besides words, which match whole and in any case, a pattern knows three things:
 *
 * - `(he|she|they)`: one of these words or phrases
 * - `struggl*`: any ending, at the end of a word
 * - `…`: up to three further words, between two words
 *
 * An apostrophe is written straight and stands for the curly one too. A space stands for any
 * white space, also after a comma.
 *
 * Returns: whether @pattern keeps to this: brackets balance and do not nest, no choice is empty,
 *   and nothing else but letters, digits, apostrophes and hyphens is in the words
 */
gboolean             footing_hint_pattern_is_valid (const char          *pattern);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingHintCategory, footing_hint_category_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingHintRule, footing_hint_rule_free)

G_END_DECLS

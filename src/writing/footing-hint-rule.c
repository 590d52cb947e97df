/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-writing"

#include "config.h"

#include "footing-hint-rule.h"

FootingHintCategory *
footing_hint_category_new (void)
{
  return g_new0 (FootingHintCategory, 1);
}

void
footing_hint_category_free (FootingHintCategory *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

FootingHintRule *
footing_hint_rule_new (void)
{
  FootingHintRule *self = g_new0 (FootingHintRule, 1);

  self->patterns = g_ptr_array_new_with_free_func (g_free);
  self->enabled = TRUE;

  return self;
}

void
footing_hint_rule_free (FootingHintRule *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->category);
  g_ptr_array_unref (self->patterns);
  g_free (self->question);
  g_free (self->rationale);
  g_free (self->lang);
  g_free (self);
}

/* The grammar, as a regular expression:
 *
 *   word    one or more letters or digits, with apostrophes and hyphens, perhaps an asterisk
 *   words   words with single spaces between them
 *   choice  two or more words in brackets, with strokes between them
 *   part    a word or a choice
 *   pattern parts with single spaces, or a space, an ellipsis and a space, between them
 */
#define WORD "[\\p{Ll}\\p{Nd}]+(?:['-][\\p{Ll}\\p{Nd}]+)*\\*?"
#define WORDS WORD "(?: " WORD ")*"
#define CHOICE "\\(" WORDS "(?:\\|" WORDS ")+\\)"
#define PART "(?:" WORD "|" CHOICE ")"
#define PATTERN "^" PART "(?: (?:… )?" PART ")*$"

gboolean
footing_hint_pattern_is_valid (const char *pattern)
{
  static GRegex *regex;

  if (g_once_init_enter_pointer (&regex))
    g_once_init_leave_pointer (&regex, g_regex_new (PATTERN, G_REGEX_OPTIMIZE, 0, NULL));

  return pattern != NULL && g_regex_match (regex, pattern, G_REGEX_MATCH_DEFAULT, NULL);
}

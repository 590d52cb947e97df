/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-hint-rule.h"

static void
test_patterns_that_can_be_matched (void)
{
  for (const char **pattern = (const char *[]) {
         "obviously", "of course", "i shouldn't have to", "over-sensitive", "(he|she|they) never",
         "must have (thought|been|known)", "(no one|no-one) else", "overreact*", "(overreact*|moan*)",
         "supposed to … by now", "(at|by) this stage … (should|must)", "éxotique", "24 hours", NULL };
       *pattern != NULL; pattern++)
    {
      g_test_message ("%s", *pattern);
      g_assert_true (footing_hint_pattern_is_valid (*pattern));
    }
}

static void
test_patterns_that_cannot (void)
{
  for (const char **pattern = (const char *[]) {
         "", " ", "Obviously", "of  course", " of course", "of course ", "of course.", "don’t",
         "(he|she", "he|she", "he)", "(he)", "(he|)", "(|he)", "(he|(she|they))", "()", "*", "a*b", "over**",
         "…", "… now", "now …", "to…now", "to … … now", "-", "'tis", "a\nb", "[a-z]", "a\\b", NULL };
       *pattern != NULL; pattern++)
    {
      g_test_message ("%s", *pattern);
      g_assert_false (footing_hint_pattern_is_valid (*pattern));
    }

  g_assert_false (footing_hint_pattern_is_valid (NULL));
}

static void
test_a_rule_begins_enabled_and_empty (void)
{
  g_autoptr(FootingHintRule) rule = footing_hint_rule_new ();
  g_autoptr(FootingHintCategory) category = footing_hint_category_new ();

  g_assert_true (rule->enabled);
  g_assert_cmpuint (rule->patterns->len, ==, 0);
  g_assert_null (category->id);
  footing_hint_rule_free (NULL);
  footing_hint_category_free (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hint-rule/patterns-that-can-be-matched", test_patterns_that_can_be_matched);
  g_test_add_func ("/hint-rule/patterns-that-cannot", test_patterns_that_cannot);
  g_test_add_func ("/hint-rule/a-rule-begins-enabled-and-empty", test_a_rule_begins_enabled_and_empty);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-standard.h"

static void
test_starts_empty (void)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  g_autoptr(FootingStandardMilestone) milestone = footing_standard_milestone_new ();
  g_autoptr(FootingStandardRule) rule = footing_standard_rule_new ();

  g_assert_cmpint (standard->date, ==, FOOTING_DAY_NONE);
  g_assert_cmpuint (standard->milestones->len, ==, 0);
  g_assert_cmpuint (standard->rules->len, ==, 0);
  g_assert_cmpint (standard->anchor, ==, FOOTING_ANCHOR_RULE_LATER);
  g_assert_true (milestone->required);
  g_assert_cmpint (milestone->late_days, ==, 1);
  g_assert_cmpuint (milestone->agenda->len, ==, 0);
  g_assert_cmpint (rule->kind, ==, FOOTING_RULE_JUDGED);
  g_assert_cmpint (rule->date, ==, FOOTING_DAY_NONE);

  g_assert_null (footing_standard_find_milestone (standard, "initial"));
}

static void
test_finds_milestones_by_id (void)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  const char *ids[] = { "initial", "interim", "final" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      FootingStandardMilestone *milestone = footing_standard_milestone_new ();

      milestone->id = g_strdup (ids[i]);
      milestone->due.months = 3 * (int) i;
      g_ptr_array_add (standard->milestones, milestone);
    }

  g_assert_cmpint (footing_standard_find_milestone (standard, "interim")->due.months, ==, 3);
  g_assert_cmpint (footing_standard_find_milestone (standard, "final")->due.months, ==, 6);
  g_assert_null (footing_standard_find_milestone (standard, "Final"));
  g_assert_null (footing_standard_find_milestone (standard, NULL));
}

static void
test_a_copy_is_its_own (void)
{
  FootingStandardMilestone *original = footing_standard_milestone_new ();
  g_autoptr(FootingStandardMilestone) copy = NULL;

  original->id = g_strdup ("initial");
  original->name = g_strdup ("Initial meeting");
  original->due.days = 14;
  original->opens_days = 14;
  original->late_days = 3;
  original->minutes = 60;
  original->required = FALSE;
  original->basis = FOOTING_BASIS_LOCAL;
  g_ptr_array_add (original->agenda, g_strdup ("Charter"));
  g_ptr_array_add (original->agenda, g_strdup ("Needs analysis"));

  copy = footing_standard_milestone_copy (original);
  g_ptr_array_remove_index (original->agenda, 0);
  footing_standard_milestone_free (original);

  g_assert_cmpstr (copy->id, ==, "initial");
  g_assert_cmpstr (copy->name, ==, "Initial meeting");
  g_assert_cmpint (copy->due.days, ==, 14);
  g_assert_cmpint (copy->opens_days, ==, 14);
  g_assert_cmpint (copy->late_days, ==, 3);
  g_assert_cmpint (copy->minutes, ==, 60);
  g_assert_false (copy->required);
  g_assert_cmpint (copy->basis, ==, FOOTING_BASIS_LOCAL);
  g_assert_cmpuint (copy->agenda->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (copy->agenda, 0), ==, "Charter");
}

static void
test_reads_the_words_of_files (void)
{
  FootingAnchorRule rule = FOOTING_ANCHOR_RULE_PIN;
  FootingBasis basis = FOOTING_BASIS_LOCAL;
  FootingRuleKind kind = FOOTING_RULE_RHYTHM;

  g_assert_true (footing_anchor_rule_from_text ("start", &rule));
  g_assert_cmpint (rule, ==, FOOTING_ANCHOR_RULE_START);
  g_assert_true (footing_anchor_rule_from_text ("later", &rule));
  g_assert_cmpint (rule, ==, FOOTING_ANCHOR_RULE_LATER);
  g_assert_cmpstr (footing_anchor_rule_to_text (FOOTING_ANCHOR_RULE_PIN), ==, "pin");

  g_assert_true (footing_basis_from_text ("standard", &basis));
  g_assert_cmpint (basis, ==, FOOTING_BASIS_STANDARD);
  g_assert_true (footing_rule_kind_from_text ("protected-preceptor", &kind));
  g_assert_cmpint (kind, ==, FOOTING_RULE_PROTECTED_PRECEPTOR);

  g_assert_false (footing_anchor_rule_from_text ("Start", &rule));
  g_assert_cmpint (rule, ==, FOOTING_ANCHOR_RULE_LATER);
  g_assert_false (footing_basis_from_text (NULL, &basis));
  g_assert_false (footing_rule_kind_from_text ("", &kind));
  g_assert_cmpint (kind, ==, FOOTING_RULE_PROTECTED_PRECEPTOR);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standard/starts-empty", test_starts_empty);
  g_test_add_func ("/standard/finds-milestones-by-id", test_finds_milestones_by_id);
  g_test_add_func ("/standard/a-copy-is-its-own", test_a_copy_is_its_own);
  g_test_add_func ("/standard/reads-the-words-of-files", test_reads_the_words_of_files);

  return g_test_run ();
}

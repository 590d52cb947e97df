/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-standard-difference.h"
#include "footing-standard-edit.h"

static void
add_rule (FootingStandard *standard,
          const char      *id,
          FootingRuleKind  kind,
          int              value,
          const char      *words)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->id = g_strdup (id);
  rule->kind = kind;
  rule->value = value;
  rule->levels = footing_rule_kind_get_levels (kind);
  rule->words = g_strdup (words);
  rule->evidence = g_strdup ("The book.");
  rule->source = g_strdup ("The national model");
  rule->date = footing_day_from_ymd (2026, 11, 22);
  g_ptr_array_add (standard->rules, rule);
}

static FootingStandardMilestone *
milestone (const char *id,
           const char *name,
           int         months,
           int         days)
{
  FootingStandardMilestone *self = footing_standard_milestone_new ();

  self->id = g_strdup (id);
  self->name = g_strdup (name);
  self->due = (FootingOffset) { months, days };

  return self;
}

/* The figures of the national model for nursing, core. */
static FootingStandard *
core_standard (void)
{
  FootingStandard *core = footing_standard_new ();

  core->id = g_strdup ("core");
  core->name = g_strdup ("Core");
  core->version = g_strdup ("2022.10");
  core->source = g_strdup ("The national model");
  core->date = footing_day_from_ymd (2026, 11, 22);
  core->discipline = g_strdup ("nursing");
  core->months = 6;
  core->supernumerary_hours = 75;
  core->protected_hours_preceptor = 8;
  g_ptr_array_add (core->milestones, milestone ("initial", "Initial meeting", 0, 14));
  g_ptr_array_add (core->milestones, milestone ("interim", "Interim review", 3, 0));
  g_ptr_array_add (core->milestones, milestone ("final", "Final review", 6, 0));
  add_rule (core, "length", FOOTING_RULE_LENGTH, 6, "It lasts at least six months.");
  add_rule (core, "initial", FOOTING_RULE_INITIAL, 14, "They meet within two weeks.");
  add_rule (core, "meetings", FOOTING_RULE_MEETINGS, 3, "There are at least three meetings.");
  add_rule (core, "protected-preceptor", FOOTING_RULE_PROTECTED_PRECEPTOR, 8, "Eight hours a year.");
  add_rule (core, "level", FOOTING_RULE_JUDGED, 0, "The preceptor is of an equivalent level.");

  return core;
}

static FootingStandard *
ours (const FootingStandard *base)
{
  return footing_standard_derive (base, "ours", "Ours", "1", footing_day_from_ymd (2026, 12, 1));
}

static void
assert_difference (const GPtrArray       *differences,
                   guint                  place,
                   FootingDifferenceKind  kind,
                   const char            *words)
{
  const FootingStandardDifference *difference = g_ptr_array_index (differences, place);

  g_assert_cmpstr (difference->words, ==, words);
  g_assert_cmpint (difference->kind, ==, kind);
}

static void
test_a_profile_begins_as_its_base (void)
{
  FootingStandard *core = core_standard ();
  g_autoptr(FootingStandard) profile = ours (core);
  g_autoptr(GPtrArray) mistakes = footing_standard_find_mistakes (profile);
  g_autoptr(GPtrArray) differences = footing_standard_compare (profile, core);

  g_assert_cmpuint (differences->len, ==, 0);
  g_assert_cmpuint (mistakes->len, ==, 0);
  g_assert_false (footing_standard_asks_for_less (differences));

  /* It lives without it. */
  footing_standard_free (core);
  g_assert_cmpstr (profile->base, ==, "core");
  g_assert_cmpstr (profile->base_version, ==, "2022.10");
  g_assert_cmpstr (profile->source, ==, "Our own, made from “Core”, version 2022.10");
  g_assert_cmpstr (footing_standard_find_rule (profile, "length")->source, ==, "The national model");
}

static void
test_asking_for_less_is_said (void)
{
  g_autoptr(FootingStandard) core = core_standard ();
  g_autoptr(FootingStandard) profile = ours (core);
  g_autoptr(GPtrArray) differences = NULL;
  const FootingStandardRule *rule = footing_standard_find_rule (profile, "protected-preceptor");

  g_assert_true (footing_standard_set_rule_value (profile, "protected-preceptor", 6,
                                                  footing_day_from_ymd (2026, 12, 1)));
  g_assert_true (footing_standard_set_rule_value (profile, "initial", 7, footing_day_from_ymd (2026, 12, 1)));
  g_assert_false (footing_standard_set_rule_value (profile, "level", 7, footing_day_from_ymd (2026, 12, 1)));
  g_assert_false (footing_standard_set_rule_value (profile, "nothing", 7, footing_day_from_ymd (2026, 12, 1)));

  g_assert_cmpint (rule->basis, ==, FOOTING_BASIS_LOCAL);
  g_assert_cmpint (rule->date, ==, footing_day_from_ymd (2026, 12, 1));
  g_assert_cmpstr (rule->words, ==, "We ask for 6 protected hours a year for the preceptor.");
  g_assert_cmpstr (rule->source, ==,
                   "Our own; before, it asked for 8 protected hours a year for the preceptor");

  differences = footing_standard_compare (profile, core);
  g_assert_cmpuint (differences->len, ==, 2);
  g_assert_true (footing_standard_asks_for_less (differences));
  assert_difference (differences, 0, FOOTING_DIFFERENCE_LESS,
                     "Asks for 6 protected hours a year for the preceptor; “Core” asks for "
                     "8 protected hours a year for the preceptor.");
  assert_difference (differences, 1, FOOTING_DIFFERENCE_MORE,
                     "Asks for a first meeting within 7 days; “Core” asks for a first meeting within 14 days.");
}

static void
test_rules_and_milestones_come_and_go (void)
{
  g_autoptr(FootingStandard) core = core_standard ();
  g_autoptr(FootingStandard) profile = ours (core);
  g_autoptr(GPtrArray) differences = NULL;

  g_assert_true (footing_standard_remove_rule (profile, "level"));
  g_assert_false (footing_standard_remove_rule (profile, "level"));
  g_assert_nonnull (footing_standard_add_judged_rule (profile, "night", "There is a preceptor on nights.",
                                                      "The rota.", "Our policy 12",
                                                      footing_day_from_ymd (2026, 10, 1),
                                                      FOOTING_LEVEL_ORGANISATION));
  g_assert_null (footing_standard_add_judged_rule (profile, "length", "Again.", "A.", "B.",
                                                   footing_day_from_ymd (2026, 10, 1),
                                                   FOOTING_LEVEL_ORGANISATION));
  g_assert_true (footing_standard_remove_milestone (profile, "interim"));
  footing_standard_put_milestone (profile, milestone ("month-2", "Month 2", 2, 0));
  footing_standard_put_milestone (profile, milestone ("initial", "Initial meeting", 0, 7));
  profile->supernumerary_hours = 37.5;

  g_assert_cmpuint (profile->milestones->len, ==, 3);
  g_assert_cmpstr (((FootingStandardMilestone *) profile->milestones->pdata[0])->id, ==, "initial");
  g_assert_cmpstr (((FootingStandardMilestone *) profile->milestones->pdata[1])->id, ==, "month-2");

  differences = footing_standard_compare (profile, core);
  g_assert_cmpuint (differences->len, ==, 6);
  assert_difference (differences, 0, FOOTING_DIFFERENCE_LESS,
                     "Leaves out: The preceptor is of an equivalent level.");
  assert_difference (differences, 1, FOOTING_DIFFERENCE_LESS, "Has no milestone “Interim review”.");
  assert_difference (differences, 2, FOOTING_DIFFERENCE_LESS,
                     "Programmes begin with 37.5 supernumerary hours; with “Core” it is 75 supernumerary hours.");
  assert_difference (differences, 3, FOOTING_DIFFERENCE_MORE, "Adds: There is a preceptor on nights.");
  assert_difference (differences, 4, FOOTING_DIFFERENCE_MORE, "Adds the milestone “Month 2”.");
  assert_difference (differences, 5, FOOTING_DIFFERENCE_OTHER,
                     "Has the milestone “Initial meeting” on another day.");
}

static void
assert_mistake (const FootingStandard *profile,
                const char            *where,
                const char            *what)
{
  g_autoptr(GPtrArray) mistakes = footing_standard_find_mistakes (profile);

  for (guint i = 0; i < mistakes->len; i++)
    {
      const FootingStandardMistake *mistake = g_ptr_array_index (mistakes, i);

      g_test_message ("%s: %s", mistake->where, mistake->what);
      if (g_str_equal (mistake->where, where) && g_str_equal (mistake->what, what))
        return;
    }

  g_assert_not_reached ();
}

static void
test_mistakes_are_named (void)
{
  g_autoptr(FootingStandard) core = core_standard ();
  g_autoptr(FootingStandard) profile = ours (core);
  FootingStandardRule *rule = footing_standard_find_rule (profile, "level");

  g_set_str (&profile->name, "  ");
  assert_mistake (profile, "Title", "It needs a title.");
  g_set_str (&profile->id, "Our Own");
  assert_mistake (profile, "Short name", "It needs a short name of small letters, digits and hyphens.");
  g_set_str (&rule->evidence, NULL);
  assert_mistake (profile, "The preceptor is of an equivalent level.",
                  "A rule has to say what shows that it is kept to.");
  g_set_str (&rule->id, "length");
  assert_mistake (profile, "The preceptor is of an equivalent level.", "Another rule has the same short name.");
  ((FootingStandardMilestone *) profile->milestones->pdata[0])->late_days = 0;
  assert_mistake (profile, "Initial meeting", "It has to be between 1 and 366.");
  profile->months = 5;
  assert_mistake (profile, "Final review", "It is due after the end.");
  assert_mistake (profile, "It lasts at least six months.",
                  "Its own programme does not keep to this. It lasts 5 months.");
  g_ptr_array_set_size (profile->milestones, 0);
  assert_mistake (profile, "Milestones", "It needs a milestone.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standard-edit/a-profile-begins-as-its-base", test_a_profile_begins_as_its_base);
  g_test_add_func ("/standard-edit/asking-for-less-is-said", test_asking_for_less_is_said);
  g_test_add_func ("/standard-edit/rules-and-milestones-come-and-go", test_rules_and_milestones_come_and_go);
  g_test_add_func ("/standard-edit/mistakes-are-named", test_mistakes_are_named);

  return g_test_run ();
}

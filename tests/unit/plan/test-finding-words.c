/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-finding-words.h"
#include "footing-lived-check.h"
#include "footing-standard-check.h"

typedef struct
{
  FootingStandard     *standard;
  FootingStandardRule *rule;
} One;

static One
one_rule (FootingRuleKind kind,
          int             value)
{
  One one = { footing_standard_new (), footing_standard_rule_new () };

  one.rule->kind = kind;
  one.rule->value = value;
  one.rule->levels = footing_rule_kind_get_levels (kind);
  one.rule->evidence = g_strdup ("Protected minutes recorded.");
  g_ptr_array_add (one.standard->rules, one.rule);

  return one;
}

static void
assert_says (const GPtrArray *findings,
             const char      *reason,
             const char      *remedy)
{
  const FootingRuleFinding *finding = g_ptr_array_index (findings, 0);
  g_autofree char *why = footing_finding_words_reason (finding);
  g_autofree char *what = footing_finding_words_remedy (finding);

  g_assert_cmpstr (why, ==, reason);
  g_assert_cmpstr (what, ==, remedy);
}

static void
assert_lived (FootingRuleKind          kind,
              int                      value,
              const FootingLivedFacts *facts,
              const char              *reason,
              const char              *remedy)
{
  One one = one_rule (kind, value);
  g_autoptr(GPtrArray) findings = footing_lived_check (one.standard, facts);

  assert_says (findings, reason, remedy);
  footing_standard_free (one.standard);
}

static void
test_of_a_programme (void)
{
  One one = one_rule (FOOTING_RULE_LENGTH, 6);
  g_autoptr(GPtrArray) milestones = footing_standard_milestones_new ();
  FootingProgrammeDesign design = { 5, 75, 8, milestones };
  g_autoptr(GPtrArray) shorter = footing_standard_check (one.standard, &design);
  g_autoptr(GPtrArray) enough = NULL;
  g_autoptr(GPtrArray) none = NULL;

  assert_says (shorter, "It lasts 5 months.", "1 month more would meet it.");

  design.months = 6;
  enough = footing_standard_check (one.standard, &design);
  assert_says (enough, "It lasts 6 months.", NULL);

  one.rule->kind = FOOTING_RULE_INITIAL;
  one.rule->value = 14;
  none = footing_standard_check (one.standard, &design);
  assert_says (none, "No meeting is planned.", "A required meeting within 14 days would meet it.");

  footing_standard_free (one.standard);
}

static void
test_of_a_preceptorship (void)
{
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;
  FootingLivedMeeting meeting = { FOOTING_DAY_NONE, footing_day_from_ymd (2026, 1, 19), FOOTING_DAY_NONE };
  FootingLivedYear year = { 6, footing_day_from_ymd (2026, 7, 4), 90, FOOTING_DESIGN_UNKNOWN };

  facts.today = footing_day_from_ymd (2026, 1, 12);
  facts.anchor = footing_day_from_ymd (2026, 1, 5);
  facts.ends = footing_day_from_ymd (2026, 7, 5);
  facts.meetings = &meeting;
  facts.n_meetings = 1;
  facts.preceptor_years = &year;
  facts.n_preceptor_years = 1;
  facts.supernumerary_used = 60 * 60;

  assert_lived (FOOTING_RULE_INITIAL, 14, &facts, "The last day for the first meeting is 19 January 2026.",
                "A meeting by 19 January 2026 would meet it.");
  assert_lived (FOOTING_RULE_MEETINGS, 3, &facts, "0 of 3 meetings were held.",
                "3 meetings more by 5 July 2026 would meet it; too few are planned.");
  assert_lived (FOOTING_RULE_SUPERNUMERARY, 75, &facts, "60 h of 75 h are written down.",
                "15 h more by 5 July 2026 would meet it.");
  assert_lived (FOOTING_RULE_PROTECTED_PRECEPTOR, 8, &facts, "Year 1: 1 h 30 min of 4 h are written down.",
                "2 h 30 min more by 4 July 2026 would meet it.");
  assert_lived (FOOTING_RULE_PROTECTED_PRECEPTEE, 8, &facts,
                "It is not written down yet. What shows it: Protected minutes recorded.",
                "Writing it down would tell.");

  meeting.held = footing_day_from_ymd (2026, 1, 20);
  facts.today = footing_day_from_ymd (2026, 1, 21);
  assert_lived (FOOTING_RULE_INITIAL, 14, &facts,
                "The first meeting was on 20 January 2026; the last day for it was 19 January 2026.",
                "The day for it has passed, and it stays as it was. A note can say why.");
}

/* Whatever comes out, at whatever level, there is a sentence for it, and a remedy when it is not met. */
static void
test_everything_can_be_said (void)
{
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;
  const FootingDay first = footing_day_from_ymd (2026, 1, 5);
  const FootingFact known[] = { FOOTING_FACT_UNKNOWN, FOOTING_FACT_NO, FOOTING_FACT_YES };

  facts.anchor = first;
  facts.ends = footing_day_add_months (first, 5);

  for (int i = 0; i < 3 * 3 * 24 * FOOTING_N_RULE_KINDS; i++)
    {
      int kind = i % FOOTING_N_RULE_KINDS;
      int days = i / FOOTING_N_RULE_KINDS % 24 * 14;
      int end = i / FOOTING_N_RULE_KINDS / 24 % 3;
      One one = one_rule (kind, footing_rule_kind_has_value (kind) ? 6 : 0);
      g_autoptr(GPtrArray) findings = NULL;
      g_autofree char *reason = NULL;
      g_autofree char *remedy = NULL;
      const FootingRuleFinding *finding;

      facts.today = first + days;
      facts.completed = end == 1 ? facts.today : FOOTING_DAY_NONE;
      facts.stopped = end == 2 ? facts.today : FOOTING_DAY_NONE;
      facts.has_preceptor = known[i / FOOTING_N_RULE_KINDS / 72 % 3];
      facts.preceptor_prepared = facts.same_discipline = facts.has_preceptor;
      facts.preceptor_registered = facts.has_preceptor == FOOTING_FACT_YES ? first : FOOTING_DAY_NONE;
      facts.supernumerary_used = facts.has_preceptor == FOOTING_FACT_UNKNOWN ? -1 : days;

      findings = footing_lived_check (one.standard, &facts);
      finding = g_ptr_array_index (findings, 0);
      reason = footing_finding_words_reason (finding);
      remedy = footing_finding_words_remedy (finding);

      g_assert_cmpstr (reason, !=, "");
      g_assert_null (strstr (reason, "%"));
      if (finding->state == FOOTING_RULE_NOT_MET)
        g_assert_nonnull (remedy);

      footing_standard_free (one.standard);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finding-words/of-a-programme", test_of_a_programme);
  g_test_add_func ("/finding-words/of-a-preceptorship", test_of_a_preceptorship);
  g_test_add_func ("/finding-words/everything-can-be-said", test_everything_can_be_said);

  return g_test_run ();
}

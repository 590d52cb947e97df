/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-standard-check.h"

static void
add_rule (FootingStandard *standard,
          FootingRuleKind  kind,
          int              value)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->kind = kind;
  rule->value = value;
  rule->levels = footing_rule_kind_get_levels (kind);
  g_ptr_array_add (standard->rules, rule);
}

/* The measurable half of the national nursing model in its gold form, which has every kind:
 * 12 months, 7 meetings, the first within a week, at least every 2 months, 75 supernumerary and
 * 12 protected hours; and one for people.
 */
static FootingStandard *
gold_standard (void)
{
  FootingStandard *standard = footing_standard_new ();

  add_rule (standard, FOOTING_RULE_LENGTH, 12);
  add_rule (standard, FOOTING_RULE_MEETINGS, 7);
  add_rule (standard, FOOTING_RULE_INITIAL, 7);
  add_rule (standard, FOOTING_RULE_RHYTHM, 2);
  add_rule (standard, FOOTING_RULE_SUPERNUMERARY, 75);
  add_rule (standard, FOOTING_RULE_PROTECTED_PRECEPTOR, 12);
  add_rule (standard, FOOTING_RULE_JUDGED, 0);

  return standard;
}

static FootingStandardMilestone *
add_milestone (GPtrArray *milestones,
               int        months,
               int        days)
{
  FootingStandardMilestone *milestone = footing_standard_milestone_new ();

  milestone->due = (FootingOffset) { months, days };
  g_ptr_array_add (milestones, milestone);

  return milestone;
}

static GPtrArray *
gold_milestones (void)
{
  GPtrArray *milestones = footing_standard_milestones_new ();

  add_milestone (milestones, 0, 7);
  for (int month = 2; month <= 12; month += 2)
    add_milestone (milestones, month, 0);

  return milestones;
}

static void
assert_finding (const GPtrArray   *findings,
                FootingRuleKind    kind,
                FootingRuleState   state,
                FootingRuleReason  reason,
                double             found)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (findings, i);

      if (finding->rule->kind != kind)
        continue;

      g_assert_cmpint (finding->state, ==, state);
      g_assert_cmpint (finding->reason, ==, reason);
      g_assert_cmpfloat (finding->found, ==, found);
      return;
    }

  g_assert_not_reached ();
}

static void
test_a_gold_programme_keeps_to_gold (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = { 12, 75, 12, milestones };
  g_autoptr(GPtrArray) findings = footing_standard_check (standard, &design);

  g_assert_cmpuint (findings->len, ==, standard->rules->len);
  assert_finding (findings, FOOTING_RULE_LENGTH, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, 12);
  assert_finding (findings, FOOTING_RULE_MEETINGS, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, 7);
  assert_finding (findings, FOOTING_RULE_INITIAL, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, 7);
  assert_finding (findings, FOOTING_RULE_RHYTHM, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, 2);
  assert_finding (findings, FOOTING_RULE_SUPERNUMERARY, FOOTING_RULE_MET,
                  FOOTING_RULE_REASON_ENOUGH, 75);
  assert_finding (findings, FOOTING_RULE_PROTECTED_PRECEPTOR, FOOTING_RULE_MET,
                  FOOTING_RULE_REASON_ENOUGH, 12);
  assert_finding (findings, FOOTING_RULE_JUDGED, FOOTING_RULE_NOT_YET_KNOWN,
                  FOOTING_RULE_REASON_JUDGED,
                  FOOTING_DESIGN_UNKNOWN);
}

static void
test_a_core_programme_falls_short_of_gold (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = footing_standard_milestones_new ();
  FootingProgrammeDesign design = { 6, 37.5, 8, milestones };
  g_autoptr(GPtrArray) findings = NULL;

  add_milestone (milestones, 6, 0);
  add_milestone (milestones, 0, 14);
  add_milestone (milestones, 3, 0);
  findings = footing_standard_check (standard, &design);

  assert_finding (findings, FOOTING_RULE_LENGTH, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_SHORT, 6);
  assert_finding (findings, FOOTING_RULE_MEETINGS, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_FEW_MEETINGS, 3);
  assert_finding (findings, FOOTING_RULE_INITIAL, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_INITIAL_TOO_LATE, 14);
  assert_finding (findings, FOOTING_RULE_RHYTHM, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_GAP_TOO_LONG, 3);
  assert_finding (findings, FOOTING_RULE_SUPERNUMERARY, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_FEW_HOURS, 37.5);
  assert_finding (findings, FOOTING_RULE_PROTECTED_PRECEPTOR, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_FEW_HOURS, 8);
}

static void
test_what_is_not_filled_in_is_not_known (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = {
    FOOTING_DESIGN_UNKNOWN, FOOTING_DESIGN_UNKNOWN, FOOTING_DESIGN_UNKNOWN, milestones
  };
  g_autoptr(GPtrArray) findings = footing_standard_check (standard, &design);

  assert_finding (findings, FOOTING_RULE_LENGTH, FOOTING_RULE_NOT_YET_KNOWN,
                  FOOTING_RULE_REASON_NOT_FILLED_IN,
                  FOOTING_DESIGN_UNKNOWN);
  assert_finding (findings, FOOTING_RULE_SUPERNUMERARY, FOOTING_RULE_NOT_YET_KNOWN,
                  FOOTING_RULE_REASON_NOT_FILLED_IN,
                  FOOTING_DESIGN_UNKNOWN);
  assert_finding (findings, FOOTING_RULE_RHYTHM, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, 2);
}

static void
test_only_required_meetings_count (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = { 12, 75, 12, milestones };
  g_autoptr(GPtrArray) one_fewer = NULL;
  g_autoptr(GPtrArray) none = NULL;

  ((FootingStandardMilestone *) g_ptr_array_index (milestones, 0))->required = FALSE;
  one_fewer = footing_standard_check (standard, &design);
  /* The first one is now that of month 2, which may take 62 days. */
  assert_finding (one_fewer, FOOTING_RULE_MEETINGS, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_FEW_MEETINGS, 6);
  assert_finding (one_fewer, FOOTING_RULE_INITIAL, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_INITIAL_TOO_LATE, 62);

  g_ptr_array_set_size (milestones, 0);
  none = footing_standard_check (standard, &design);
  assert_finding (none, FOOTING_RULE_MEETINGS, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_TOO_FEW_MEETINGS, 0);
  assert_finding (none, FOOTING_RULE_INITIAL, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NO_MEETING,
                  FOOTING_DESIGN_UNKNOWN);
  assert_finding (none, FOOTING_RULE_RHYTHM, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NO_MEETING,
                  FOOTING_DESIGN_UNKNOWN);
}

static void
test_a_rhythm_reaches_to_the_end (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = { 12, 75, 12, milestones };
  g_autoptr(GPtrArray) no_completion = NULL;
  g_autoptr(GPtrArray) a_day_too_long = NULL;

  g_ptr_array_set_size (milestones, 6);
  design.months = 13;
  no_completion = footing_standard_check (standard, &design);
  assert_finding (no_completion, FOOTING_RULE_RHYTHM, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_GAP_TOO_LONG, 3);

  design.months = 12;
  ((FootingStandardMilestone *) g_ptr_array_index (milestones, 3))->due.days = 1;
  a_day_too_long = footing_standard_check (standard, &design);
  assert_finding (a_day_too_long, FOOTING_RULE_RHYTHM, FOOTING_RULE_NOT_MET,
                  FOOTING_RULE_REASON_GAP_TOO_LONG, 3);
}

/* NHS England's model for midwifery: “Progress meetings at 3, 6, and 9 months”; the one for
 * nursing: “middle of programme”, “completion of preceptorship programme”.
 */
static void
test_meetings_have_their_place (void)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  g_autoptr(GPtrArray) milestones = footing_standard_milestones_new ();
  FootingProgrammeDesign design = { 6, 75, 8, milestones };
  FootingStandardMilestone *middle = add_milestone (milestones, 3, 0);
  FootingStandardMilestone *final = add_milestone (milestones, 6, 0);
  g_autoptr(GPtrArray) kept = NULL;
  g_autoptr(GPtrArray) moved = NULL;

  add_rule (standard, FOOTING_RULE_PROGRESS, 3);
  add_rule (standard, FOOTING_RULE_MIDDLE, 0);
  add_rule (standard, FOOTING_RULE_COMPLETION, 0);

  kept = footing_standard_check (standard, &design);
  for (guint i = 0; i < kept->len; i++)
    g_assert_cmpint (((FootingRuleFinding *) kept->pdata[i])->state, ==, FOOTING_RULE_MET);

  /* The middle third of six months ends after four of them; the last month begins after five. */
  middle->due = (FootingOffset) { 4, 1 };
  final->due = (FootingOffset) { 4, 20 };
  moved = footing_standard_check (standard, &design);
  for (guint i = 0; i < moved->len; i++)
    {
      const FootingRuleFinding *finding = g_ptr_array_index (moved, i);

      g_assert_cmpint (finding->state, ==, FOOTING_RULE_NOT_MET);
      g_assert_cmpint (finding->reason, ==, FOOTING_RULE_REASON_NO_MEETING);
      g_assert_cmpint (finding->remedy, ==, FOOTING_RULE_REMEDY_CHANGE);
    }
}

static void
test_what_is_missing_is_counted (void)
{
  g_autoptr(FootingStandard) standard = gold_standard ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = { 6, 37.5, 8, milestones };
  g_autoptr(GPtrArray) findings = footing_standard_check (standard, &design);

  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[0])->missing, ==, 6);
  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[1])->missing, ==, 0);
  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[4])->missing, ==, 37.5);
  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[5])->missing, ==, 4);
}

/* Whether somebody is prepared shows when there is somebody; a plan has nobody yet. */
static void
test_a_plan_cannot_show_everything (void)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  FootingProgrammeDesign design = { 12, 75, 12, milestones };
  g_autoptr(GPtrArray) findings = NULL;

  add_rule (standard, FOOTING_RULE_PRECEPTOR_PREPARED, 0);
  add_rule (standard, FOOTING_RULE_LEAD, 0);
  findings = footing_standard_check (standard, &design);

  assert_finding (findings, FOOTING_RULE_PRECEPTOR_PREPARED, FOOTING_RULE_NOT_YET_KNOWN,
                  FOOTING_RULE_REASON_ELSEWHERE, FOOTING_DESIGN_UNKNOWN);
  assert_finding (findings, FOOTING_RULE_LEAD, FOOTING_RULE_NOT_YET_KNOWN,
                  FOOTING_RULE_REASON_ELSEWHERE, FOOTING_DESIGN_UNKNOWN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standard-check/a-gold-programme-keeps-to-gold",
                   test_a_gold_programme_keeps_to_gold);
  g_test_add_func ("/standard-check/a-core-programme-falls-short-of-gold",
                   test_a_core_programme_falls_short_of_gold);
  g_test_add_func ("/standard-check/what-is-not-filled-in-is-not-known",
                   test_what_is_not_filled_in_is_not_known);
  g_test_add_func ("/standard-check/only-required-meetings-count",
                   test_only_required_meetings_count);
  g_test_add_func ("/standard-check/meetings-have-their-place", test_meetings_have_their_place);
  g_test_add_func ("/standard-check/what-is-missing-is-counted", test_what_is_missing_is_counted);
  g_test_add_func ("/standard-check/a-plan-cannot-show-everything", test_a_plan_cannot_show_everything);
  g_test_add_func ("/standard-check/a-rhythm-reaches-to-the-end", test_a_rhythm_reaches_to_the_end);

  return g_test_run ();
}

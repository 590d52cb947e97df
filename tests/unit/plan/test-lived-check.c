/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-lived-check.h"
#include "footing-pauses.h"

/* Somebody whose preceptorship began on Monday 5 January 2026. Days worked out by hand. */

static FootingDay
day (int month,
     int of_month)
{
  return footing_day_from_ymd (2026, month, of_month);
}

static const FootingStandardRule *
add_rule (FootingStandard *standard,
          FootingRuleKind  kind,
          int              value)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->kind = kind;
  rule->value = value;
  rule->levels = footing_rule_kind_get_levels (kind);
  g_ptr_array_add (standard->rules, rule);

  return rule;
}

static FootingLivedFacts
on (FootingDay today)
{
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;

  facts.today = today;
  facts.anchor = day (1, 5);
  facts.ends = day (7, 5);

  return facts;
}

static FootingRuleFinding
check (FootingRuleKind          kind,
       int                      value,
       const FootingLivedFacts *facts)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  g_autoptr(GPtrArray) findings = NULL;

  add_rule (standard, kind, value);
  findings = footing_lived_check (standard, facts);
  g_assert_cmpuint (findings->len, ==, 1);

  return *(FootingRuleFinding *) g_ptr_array_index (findings, 0);
}

static void
assert_comes_to (FootingRuleFinding finding,
                 FootingRuleState   state,
                 FootingRuleReason  reason,
                 FootingRuleRemedy  remedy)
{
  g_assert_cmpint (finding.state, ==, state);
  g_assert_cmpint (finding.reason, ==, reason);
  g_assert_cmpint (finding.remedy, ==, remedy);
}

#define MET(finding) \
  assert_comes_to (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, FOOTING_RULE_REMEDY_NONE)
#define MISSED(finding, reason) \
  assert_comes_to (finding, FOOTING_RULE_NOT_MET, reason, FOOTING_RULE_REMEDY_PAST)
#define STILL_TIME(finding) \
  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_STILL_TIME, \
                   FOOTING_RULE_REMEDY_BY)

/* The national model for nursing: “within first two weeks of joining the organisation”. */
static void
test_the_first_meeting (void)
{
  FootingLivedMeeting meeting = { FOOTING_DAY_NONE, day (1, 19), day (1, 5) };
  FootingLivedFacts facts = on (day (1, 19));
  FootingRuleFinding finding;

  facts.meetings = &meeting;
  facts.n_meetings = 1;

  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  STILL_TIME (finding);
  g_assert_cmpint (finding.by, ==, day (1, 19));

  facts.today = day (1, 20);
  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  MISSED (finding, FOOTING_RULE_REASON_NO_MEETING);

  meeting.held = day (1, 20);
  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  MISSED (finding, FOOTING_RULE_REASON_INITIAL_TOO_LATE);
  g_assert_cmpfloat (finding.found, ==, 15);

  meeting.held = day (1, 19);
  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  MET (finding);
  g_assert_cmpint (finding.day, ==, day (1, 19));
}

/* A week of absence from 12 January moves the last day for the first meeting by seven days. */
static void
test_a_pause_gives_time (void)
{
  FootingPause week = { day (1, 12), day (1, 18) };
  FootingPause open = { day (1, 12), FOOTING_DAY_NONE };
  g_autoptr(GArray) pauses = footing_pauses_new (&week, 1, day (1, 5), NULL);
  g_autoptr(GArray) endless = footing_pauses_new (&open, 1, day (1, 5), NULL);
  FootingLivedFacts facts = on (day (1, 26));
  FootingRuleFinding finding;

  facts.pauses = pauses;
  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  STILL_TIME (finding);
  g_assert_cmpint (finding.by, ==, day (1, 26));

  facts.pauses = endless;
  finding = check (FOOTING_RULE_INITIAL, 14, &facts);
  g_assert_cmpint (finding.state, ==, FOOTING_RULE_NOT_YET_KNOWN);
  g_assert_cmpint (finding.reason, ==, FOOTING_RULE_REASON_NOT_COUNTED_YET);
}

static void
test_without_a_day_to_count_from (void)
{
  FootingLivedFacts facts = on (day (3, 1));
  FootingRuleFinding finding;

  facts.anchor = FOOTING_DAY_NONE;
  finding = check (FOOTING_RULE_LENGTH, 6, &facts);

  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_NOT_COUNTED_YET,
                   FOOTING_RULE_REMEDY_FILL_IN);
}

/* “minimum of three meetings” */
static void
test_three_meetings (void)
{
  FootingLivedMeeting meetings[] = {
    { day (1, 12), day (1, 19), day (1, 5) },
    { FOOTING_DAY_NONE, day (4, 5), day (3, 8) },
    { FOOTING_DAY_NONE, day (7, 5), day (6, 7) },
  };
  FootingLivedFacts facts = on (day (5, 1));
  FootingRuleFinding finding;

  facts.meetings = meetings;
  facts.n_meetings = 3;
  finding = check (FOOTING_RULE_MEETINGS, 3, &facts);
  STILL_TIME (finding);
  g_assert_cmpfloat (finding.missing, ==, 2);

  facts.n_meetings = 2;
  finding = check (FOOTING_RULE_MEETINGS, 3, &facts);
  g_assert_cmpint (finding.remedy, ==, FOOTING_RULE_REMEDY_PLAN_MORE);

  facts.today = facts.completed = day (7, 5);
  finding = check (FOOTING_RULE_MEETINGS, 3, &facts);
  MISSED (finding, FOOTING_RULE_REASON_TOO_FEW_MEETINGS);

  facts.n_meetings = 3;
  meetings[1].held = day (4, 1);
  meetings[2].held = day (7, 1);
  MET (check (FOOTING_RULE_MEETINGS, 3, &facts));
}

/* Gold: “as a minimum, meetings every two months”. One that was held a week early, within its
 * window, leaves the next one where it was.
 */
static void
test_every_two_months (void)
{
  FootingLivedMeeting meetings[] = {
    { day (1, 9), day (1, 12), day (1, 5) },
    { day (2, 26), day (3, 5), day (2, 5) },
    { FOOTING_DAY_NONE, day (5, 5), day (4, 7) },
  };
  FootingLivedFacts facts = on (day (5, 5));
  FootingRuleFinding finding;

  facts.meetings = meetings;
  facts.n_meetings = 3;
  finding = check (FOOTING_RULE_RHYTHM, 2, &facts);
  STILL_TIME (finding);
  g_assert_cmpint (finding.by, ==, day (5, 5));

  facts.today = day (5, 6);
  finding = check (FOOTING_RULE_RHYTHM, 2, &facts);
  MISSED (finding, FOOTING_RULE_REASON_GAP_TOO_LONG);
  g_assert_cmpint (finding.day, ==, day (3, 5));

  /* Held late: what was missed stays missed. */
  facts.today = day (5, 10);
  meetings[2].held = day (5, 8);
  finding = check (FOOTING_RULE_RHYTHM, 2, &facts);
  MISSED (finding, FOOTING_RULE_REASON_GAP_TOO_LONG);
  g_assert_cmpint (finding.by, ==, day (5, 5));

  /* So early that it does not count for its day, a meeting is where it is. */
  meetings[2].held = FOOTING_DAY_NONE;
  meetings[1].held = day (2, 4);
  finding = check (FOOTING_RULE_RHYTHM, 2, &facts);
  MISSED (finding, FOOTING_RULE_REASON_GAP_TOO_LONG);
  g_assert_cmpint (finding.by, ==, day (4, 4));
}

/* Midwifery: “Progress meetings at 3, 6, and 9 months”. */
static void
test_progress_at_three_months (void)
{
  FootingLivedMeeting meeting = { day (3, 9), day (4, 5), day (3, 8) };
  FootingLivedFacts facts = on (day (4, 6));

  facts.meetings = &meeting;
  facts.n_meetings = 1;
  MET (check (FOOTING_RULE_PROGRESS, 3, &facts));

  meeting.held = FOOTING_DAY_NONE;
  MISSED (check (FOOTING_RULE_PROGRESS, 3, &facts), FOOTING_RULE_REASON_NO_MEETING);

  meeting.held = day (4, 6);
  MISSED (check (FOOTING_RULE_PROGRESS, 3, &facts), FOOTING_RULE_REASON_TOO_LATE);

  facts.today = day (4, 5);
  STILL_TIME (check (FOOTING_RULE_PROGRESS, 3, &facts));
}

/* Six months of 181 days: the middle third is from 6 March, 60 days on, to 5 May, 120 days on. */
static void
test_the_middle (void)
{
  FootingLivedMeeting meeting = { day (3, 6), FOOTING_DAY_NONE, FOOTING_DAY_NONE };
  FootingLivedFacts facts = on (day (5, 5));
  FootingRuleFinding finding;

  facts.meetings = &meeting;
  facts.n_meetings = 1;
  MET (check (FOOTING_RULE_MIDDLE, 0, &facts));

  meeting.held = day (3, 5);
  finding = check (FOOTING_RULE_MIDDLE, 0, &facts);
  STILL_TIME (finding);
  g_assert_cmpint (finding.by, ==, day (5, 5));

  facts.today = day (5, 6);
  MISSED (check (FOOTING_RULE_MIDDLE, 0, &facts), FOOTING_RULE_REASON_NO_MEETING);
}

static void
test_the_completion (void)
{
  FootingLivedMeeting meeting = { day (6, 10), day (7, 5), day (6, 7) };
  FootingLivedFacts facts = on (day (7, 20));

  facts.meetings = &meeting;
  facts.n_meetings = 1;
  facts.completed = day (7, 5);
  MET (check (FOOTING_RULE_COMPLETION, 0, &facts));

  facts.n_meetings = 0;
  MISSED (check (FOOTING_RULE_COMPLETION, 0, &facts), FOOTING_RULE_REASON_NO_MEETING);

  facts.completed = FOOTING_DAY_NONE;
  STILL_TIME (check (FOOTING_RULE_COMPLETION, 0, &facts));
}

/* “minimum of six months from joining the organisation or receiving PIN” */
static void
test_the_length (void)
{
  FootingLivedMeeting final = { day (6, 20), day (7, 5), day (6, 7) };
  FootingLivedFacts facts = on (day (5, 1));
  FootingRuleFinding finding = check (FOOTING_RULE_LENGTH, 6, &facts);

  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_STILL_TIME,
                   FOOTING_RULE_REMEDY_WAIT);
  g_assert_cmpint (finding.by, ==, day (7, 5));

  facts.ends = day (6, 25);
  finding = check (FOOTING_RULE_LENGTH, 6, &facts);
  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_TOO_SHORT,
                   FOOTING_RULE_REMEDY_PLAN_MORE);
  g_assert_cmpfloat (finding.missing, ==, 10);

  /* Signed off at a final review that was early, but within its window: no shorter. */
  facts.today = day (8, 1);
  facts.completed = day (6, 20);
  MISSED (check (FOOTING_RULE_LENGTH, 6, &facts), FOOTING_RULE_REASON_TOO_SHORT);
  facts.meetings = &final;
  facts.n_meetings = 1;
  finding = check (FOOTING_RULE_LENGTH, 6, &facts);
  assert_comes_to (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_EARLY_IN_WINDOW, FOOTING_RULE_REMEDY_NONE);
  g_assert_cmpint (finding.day, ==, day (6, 20));

  /* Whoever leaves did not have too short a programme; nobody can tell. */
  facts.completed = FOOTING_DAY_NONE;
  facts.stopped = day (6, 1);
  facts.n_meetings = 0;
  finding = check (FOOTING_RULE_LENGTH, 6, &facts);
  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_ENDED_FIRST,
                   FOOTING_RULE_REMEDY_NONE);
}

/* Midwifery: “sign-off at nine months, and extend the programme to those requiring it, up to 18
 * months”.
 */
static void
test_sign_off_between_nine_and_eighteen_months (void)
{
  FootingLivedFacts facts = on (footing_day_from_ymd (2027, 7, 6));

  facts.ends = footing_day_from_ymd (2027, 1, 5);
  MET (check (FOOTING_RULE_EARLIEST_COMPLETION, 9, &facts));
  MISSED (check (FOOTING_RULE_LATEST_COMPLETION, 18, &facts), FOOTING_RULE_REASON_TOO_LONG);

  facts.completed = day (10, 5);
  MET (check (FOOTING_RULE_EARLIEST_COMPLETION, 9, &facts));
  MET (check (FOOTING_RULE_LATEST_COMPLETION, 18, &facts));

  facts.completed = day (10, 4);
  MISSED (check (FOOTING_RULE_EARLIEST_COMPLETION, 9, &facts), FOOTING_RULE_REASON_TOO_SHORT);
}

/* “minimum of two weeks’ supernumerary for preceptee (or equivalent to 75 hours)” */
static void
test_supernumerary_hours (void)
{
  FootingLivedFacts facts = on (day (3, 1));
  FootingRuleFinding finding = check (FOOTING_RULE_SUPERNUMERARY, 75, &facts);

  assert_comes_to (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_NOT_FILLED_IN,
                   FOOTING_RULE_REMEDY_FILL_IN);

  facts.supernumerary_used = 60 * 60;
  facts.supernumerary_planned = 75 * 60;
  finding = check (FOOTING_RULE_SUPERNUMERARY, 75, &facts);
  STILL_TIME (finding);
  g_assert_cmpfloat (finding.found, ==, 60);
  g_assert_cmpfloat (finding.missing, ==, 15);

  facts.supernumerary_planned = 70 * 60;
  finding = check (FOOTING_RULE_SUPERNUMERARY, 75, &facts);
  g_assert_cmpint (finding.remedy, ==, FOOTING_RULE_REMEDY_PLAN_MORE);

  facts.completed = facts.today = day (7, 5);
  MISSED (check (FOOTING_RULE_SUPERNUMERARY, 75, &facts), FOOTING_RULE_REASON_TOO_FEW_HOURS);

  facts.supernumerary_used = 75 * 60;
  MET (check (FOOTING_RULE_SUPERNUMERARY, 75, &facts));
}

/* Midwifery: “equivalent to 150 hours … over the 12-month preceptorship period, pro rata”; the
 * nursing model does not say so. 0.6 of 150 is 90.
 */
static void
test_part_time (void)
{
  g_autoptr(FootingStandard) standard = footing_standard_new ();
  g_autoptr(GPtrArray) findings = NULL;
  FootingLivedFacts facts = on (day (3, 1));

  add_rule (standard, FOOTING_RULE_SUPERNUMERARY, 150);
  add_rule (standard, FOOTING_RULE_SUPERNUMERARY, 150);
  ((FootingStandardRule *) standard->rules->pdata[0])->pro_rata = TRUE;
  facts.working_share = 0.6;
  facts.supernumerary_used = 90 * 60;
  findings = footing_lived_check (standard, &facts);

  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[0])->asked, ==, 90);
  MET (*(FootingRuleFinding *) findings->pdata[0]);
  g_assert_cmpfloat (((FootingRuleFinding *) findings->pdata[1])->missing, ==, 60);
}

/* “protected time of eight hours per year”; here a provider asks for four in a last half year. */
static void
test_protected_hours_by_year (void)
{
  FootingLivedYear years[] = { { 12, footing_day_from_ymd (2027, 1, 4), 480, 480 },
                               { 6, footing_day_from_ymd (2027, 7, 4), 60, 240 } };
  FootingLivedFacts facts = on (footing_day_from_ymd (2027, 3, 1));
  FootingRuleFinding finding;

  facts.preceptor_years = years;
  facts.n_preceptor_years = 2;
  finding = check (FOOTING_RULE_PROTECTED_PRECEPTOR, 8, &facts);
  STILL_TIME (finding);
  g_assert_cmpint (finding.year, ==, 2);
  g_assert_cmpfloat (finding.asked, ==, 4);
  g_assert_cmpfloat (finding.missing, ==, 3);
  g_assert_cmpint (finding.by, ==, footing_day_from_ymd (2027, 7, 4));

  years[0].used = 479;
  finding = check (FOOTING_RULE_PROTECTED_PRECEPTOR, 8, &facts);
  MISSED (finding, FOOTING_RULE_REASON_TOO_FEW_HOURS);
  g_assert_cmpint (finding.year, ==, 1);

  years[0].used = 480;
  years[1].used = 240;
  MET (check (FOOTING_RULE_PROTECTED_PRECEPTOR, 8, &facts));

  finding = check (FOOTING_RULE_PROTECTED_PRECEPTEE, 8, &facts);
  g_assert_cmpint (finding.reason, ==, FOOTING_RULE_REASON_NOT_FILLED_IN);
}

/* Midwifery: “A named preceptor is allocated to each preceptee within one week”. */
static void
test_a_named_preceptor (void)
{
  FootingLivedFacts facts = on (day (1, 12));

  g_assert_cmpint (check (FOOTING_RULE_NAMED_PRECEPTOR, 7, &facts).reason, ==,
                   FOOTING_RULE_REASON_NOT_FILLED_IN);

  facts.has_preceptor = FOOTING_FACT_NO;
  STILL_TIME (check (FOOTING_RULE_NAMED_PRECEPTOR, 7, &facts));

  facts.today = day (1, 13);
  MISSED (check (FOOTING_RULE_NAMED_PRECEPTOR, 7, &facts), FOOTING_RULE_REASON_NO_PRECEPTOR);

  facts.has_preceptor = FOOTING_FACT_YES;
  facts.first_preceptor_from = day (1, 13);
  MISSED (check (FOOTING_RULE_NAMED_PRECEPTOR, 7, &facts), FOOTING_RULE_REASON_TOO_LATE);

  facts.first_preceptor_from = day (1, 12);
  MET (check (FOOTING_RULE_NAMED_PRECEPTOR, 7, &facts));
}

/* “minimum 12 months’ experience” after registration */
static void
test_who_the_preceptor_is (void)
{
  FootingLivedFacts facts = on (day (3, 1));
  FootingRuleFinding finding;

  facts.has_preceptor = FOOTING_FACT_NO;
  finding = check (FOOTING_RULE_PRECEPTOR_REGISTERED, 12, &facts);
  g_assert_cmpint (finding.reason, ==, FOOTING_RULE_REASON_NO_PRECEPTOR);

  facts.has_preceptor = FOOTING_FACT_YES;
  facts.preceptor_from = day (1, 5);
  finding = check (FOOTING_RULE_PRECEPTOR_REGISTERED, 12, &facts);
  g_assert_cmpint (finding.reason, ==, FOOTING_RULE_REASON_NOT_FILLED_IN);

  facts.preceptor_registered = footing_day_from_ymd (2025, 3, 2);
  finding = check (FOOTING_RULE_PRECEPTOR_REGISTERED, 12, &facts);
  assert_comes_to (finding, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NOT_ELIGIBLE,
                   FOOTING_RULE_REMEDY_ANOTHER);
  g_assert_cmpint (finding.by, ==, day (3, 2));

  facts.today = day (3, 2);
  finding = check (FOOTING_RULE_PRECEPTOR_REGISTERED, 12, &facts);
  assert_comes_to (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_MET_SINCE, FOOTING_RULE_REMEDY_NONE);

  facts.preceptor_registered = footing_day_from_ymd (2025, 1, 5);
  MET (check (FOOTING_RULE_PRECEPTOR_REGISTERED, 12, &facts));

  facts.preceptor_prepared = FOOTING_FACT_NO;
  assert_comes_to (check (FOOTING_RULE_PRECEPTOR_PREPARED, 0, &facts), FOOTING_RULE_NOT_MET,
                   FOOTING_RULE_REASON_NOT_ELIGIBLE, FOOTING_RULE_REMEDY_BY);

  facts.same_discipline = FOOTING_FACT_NO;
  assert_comes_to (check (FOOTING_RULE_PRECEPTOR_DISCIPLINE, 0, &facts), FOOTING_RULE_NOT_MET,
                   FOOTING_RULE_REASON_NOT_ELIGIBLE, FOOTING_RULE_REMEDY_ANOTHER);

  facts.completed = day (3, 1);
  MISSED (check (FOOTING_RULE_PRECEPTOR_DISCIPLINE, 0, &facts), FOOTING_RULE_REASON_NOT_ELIGIBLE);
}

/* Whatever is unknown, no rule is met or missed by that. */
static void
test_nothing_known_judges_nobody (void)
{
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;

  facts.today = day (3, 1);

  for (int kind = 0; kind < FOOTING_N_RULE_KINDS; kind++)
    {
      FootingRuleFinding finding = check (kind, footing_rule_kind_has_value (kind) ? 6 : 0, &facts);

      g_test_message ("%s", footing_rule_kind_to_text (kind));
      g_assert_cmpint (finding.state, ==, FOOTING_RULE_NOT_YET_KNOWN);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lived-check/the-first-meeting", test_the_first_meeting);
  g_test_add_func ("/lived-check/a-pause-gives-time", test_a_pause_gives_time);
  g_test_add_func ("/lived-check/without-a-day-to-count-from", test_without_a_day_to_count_from);
  g_test_add_func ("/lived-check/three-meetings", test_three_meetings);
  g_test_add_func ("/lived-check/every-two-months", test_every_two_months);
  g_test_add_func ("/lived-check/progress-at-three-months", test_progress_at_three_months);
  g_test_add_func ("/lived-check/the-middle", test_the_middle);
  g_test_add_func ("/lived-check/the-completion", test_the_completion);
  g_test_add_func ("/lived-check/the-length", test_the_length);
  g_test_add_func ("/lived-check/sign-off-between-nine-and-eighteen-months",
                   test_sign_off_between_nine_and_eighteen_months);
  g_test_add_func ("/lived-check/supernumerary-hours", test_supernumerary_hours);
  g_test_add_func ("/lived-check/part-time", test_part_time);
  g_test_add_func ("/lived-check/protected-hours-by-year", test_protected_hours_by_year);
  g_test_add_func ("/lived-check/a-named-preceptor", test_a_named_preceptor);
  g_test_add_func ("/lived-check/who-the-preceptor-is", test_who_the_preceptor_is);
  g_test_add_func ("/lived-check/nothing-known-judges-nobody", test_nothing_known_judges_nobody);

  return g_test_run ();
}

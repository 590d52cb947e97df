/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-lived-check.h"
#include "footing-readiness.h"
#include "footing-standard-check.h"

#define UNKNOWN FOOTING_DESIGN_UNKNOWN

static void
add_rule (FootingStandard *standard,
          const char      *id,
          FootingRuleKind  kind,
          int              value,
          FootingLevel     levels)
{
  FootingStandardRule *rule = footing_standard_rule_new ();

  rule->id = g_strdup (id);
  rule->kind = kind;
  rule->value = value;
  rule->levels = levels;
  rule->evidence = g_strdup ("The policy.");
  g_ptr_array_add (standard->rules, rule);
}

/* Some rules of the national model for nursing, gold: first meeting “within first week”,
 * preceptorship lead, all newly registered nurses, protected time in the policy.
 */
static FootingStandard *
some_rules (void)
{
  FootingStandard *standard = footing_standard_new ();

  add_rule (standard, "initial", FOOTING_RULE_INITIAL, 7, FOOTING_LEVEL_PROGRAMME | FOOTING_LEVEL_ENROLMENT);
  add_rule (standard, "prepared", FOOTING_RULE_PRECEPTOR_PREPARED, 0, FOOTING_LEVEL_ENROLMENT);
  add_rule (standard, "length", FOOTING_RULE_LENGTH, 12, FOOTING_LEVEL_PROGRAMME);
  add_rule (standard, "lead", FOOTING_RULE_LEAD, 0, FOOTING_LEVEL_ORGANISATION);
  add_rule (standard, "everyone", FOOTING_RULE_EVERYONE, 0, FOOTING_LEVEL_ORGANISATION);
  add_rule (standard, "policy", FOOTING_RULE_JUDGED, 0, FOOTING_LEVEL_ORGANISATION);

  return standard;
}

static void
add_somebody (FootingReadiness *readiness,
              FootingDay        held,
              FootingDay        stopped,
              FootingFact       prepared,
              gboolean          other)
{
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;
  FootingLivedMeeting meeting = { held, FOOTING_DAY_NONE, FOOTING_DAY_NONE };
  g_autoptr(GPtrArray) findings = NULL;

  facts.anchor = footing_day_from_ymd (2026, 1, 5);
  facts.today = footing_day_from_ymd (2026, 1, 20);
  facts.stopped = stopped;
  facts.meetings = &meeting;
  facts.n_meetings = 1;
  facts.has_preceptor = FOOTING_FACT_YES;
  facts.preceptor_prepared = prepared;

  findings = footing_lived_check (readiness->standard, &facts);
  footing_readiness_add (readiness, findings, other);
}

static const FootingReadinessResult *
result_of (const FootingReadiness *readiness,
           guint                   place)
{
  return &g_array_index (readiness->results, FootingReadinessResult, place);
}

static void
assert_result (const FootingReadiness *readiness,
               guint                   place,
               FootingRuleState        state,
               const char             *reason,
               const char             *missing)
{
  const FootingReadinessResult *result = result_of (readiness, place);
  g_autofree char *why = footing_readiness_words_reason (result);
  g_autofree char *what = footing_readiness_words_missing (result);

  g_assert_cmpstr (why, ==, reason);
  g_assert_cmpstr (what, ==, missing);
  g_assert_cmpint (result->state, ==, state);
}

/* Nobody has written down anything, and nobody is there: nothing is met, and nothing missed. */
static void
test_an_empty_book (void)
{
  g_autoptr(FootingStandard) standard = some_rules ();
  g_autoptr(FootingReadiness) readiness = footing_readiness_new (standard);
  FootingOrganisationFacts facts = { UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN };
  g_autofree char *summary = NULL, *scope = NULL;

  footing_readiness_conclude (readiness, &facts, NULL, 0);
  summary = footing_readiness_words_summary (readiness);
  scope = footing_readiness_words_scope (readiness);

  g_assert_cmpstr (summary, ==, "0 of 6 rules are met; 6 are not yet known.");
  g_assert_cmpstr (scope, ==, "0 preceptorships were looked at.");
  assert_result (readiness, 0, FOOTING_RULE_NOT_YET_KNOWN, "There is nothing yet that shows it.",
                 "Time will tell.");
  assert_result (readiness, 3, FOOTING_RULE_NOT_YET_KNOWN, "It is not written down yet.",
                 "It has to be written down. What shows it: The policy.");
  assert_result (readiness, 5, FOOTING_RULE_NOT_YET_KNOWN, "Nobody has judged it yet.",
                 "Somebody has to judge it. What shows it: The policy.");
}

static void
test_counts_come_first (void)
{
  g_autoptr(FootingStandard) standard = some_rules ();
  g_autoptr(FootingReadiness) readiness = footing_readiness_new (standard);
  g_autoptr(GPtrArray) milestones = footing_standard_milestones_new ();
  FootingProgrammeDesign design = { 12, 75, 12, milestones };
  g_autoptr(GPtrArray) programme = footing_standard_check (standard, &design);
  FootingOrganisationFacts facts = { 5, 4, 1, 0, 3, 2 };
  g_autofree char *summary = NULL, *scope = NULL;

  add_somebody (readiness, footing_day_from_ymd (2026, 1, 9), FOOTING_DAY_NONE, FOOTING_FACT_YES, FALSE);
  add_somebody (readiness, footing_day_from_ymd (2026, 1, 12), FOOTING_DAY_NONE, FOOTING_FACT_YES, TRUE);
  add_somebody (readiness, footing_day_from_ymd (2026, 1, 13), FOOTING_DAY_NONE, FOOTING_FACT_UNKNOWN, FALSE);
  add_somebody (readiness, FOOTING_DAY_NONE, footing_day_from_ymd (2026, 1, 8), FOOTING_FACT_YES, FALSE);
  footing_readiness_add (readiness, programme, FALSE);
  footing_readiness_conclude (readiness, &facts, NULL, 0);
  summary = footing_readiness_words_summary (readiness);
  scope = footing_readiness_words_scope (readiness);

  g_assert_cmpstr (summary, ==, "2 of 6 rules are met; 2 are not met; 2 are not yet known.");
  g_assert_cmpstr (scope, ==,
                   "4 preceptorships were looked at. 1 of them was planned under another standard, and is held against "
                   "this one all the same.");
  assert_result (readiness, 0, FOOTING_RULE_NOT_MET,
                 "Met in 2 of 4 preceptorships; not met in 1; 1 ended before it could be told.",
                 "What has passed stays as it was; the next ones can keep to it.");
  assert_result (readiness, 1, FOOTING_RULE_NOT_YET_KNOWN,
                 "Met in 3 of 4 preceptorships; not written down in 1. 2 of 3 preceptors are prepared.",
                 "It has to be written down for 1. What shows it: The policy.");
  assert_result (readiness, 2, FOOTING_RULE_MET, "Met in 1 of 1 programme.", NULL);
  assert_result (readiness, 3, FOOTING_RULE_MET, "1 person has this role.", NULL);
  assert_result (readiness, 4, FOOTING_RULE_NOT_MET, "4 of 5 newly registered people are enrolled.",
                 "1 person has to be enrolled.");
}

/* A judgement decides what the book cannot tell, and never what it can. */
static void
test_judgements (void)
{
  const FootingDay day = footing_day_from_ymd (2026, 3, 2);
  const FootingJudgement judgements[] = {
    { "policy", FOOTING_RULE_MET, "Policy 12, page 3", "Rosalind Carrick", day },
    { "initial", FOOTING_RULE_MET, "As I remember", "Rosalind Carrick", day },
    { "prepared", FOOTING_RULE_MET, "Certificates in the folder", "Rosalind Carrick", day },
  };
  g_autoptr(FootingStandard) standard = some_rules ();
  g_autoptr(FootingReadiness) readiness = footing_readiness_new (standard);
  FootingOrganisationFacts facts = { 0, 0, 0, 0, 0, 0 };
  g_autofree char *judged = NULL;

  add_somebody (readiness, FOOTING_DAY_NONE, FOOTING_DAY_NONE, FOOTING_FACT_UNKNOWN, FALSE);
  footing_readiness_conclude (readiness, &facts, judgements, G_N_ELEMENTS (judgements));
  judged = footing_readiness_words_judgement (result_of (readiness, 5));

  g_assert_cmpstr (judged, ==, "Met, judged by Rosalind Carrick on 2 March 2026: Policy 12, page 3");
  assert_result (readiness, 5, FOOTING_RULE_MET, "Judged by people.", NULL);
  assert_result (readiness, 0, FOOTING_RULE_NOT_MET,
                 "Met in 0 of 1 preceptorship; not met in 1. The judgement says otherwise.",
                 "What has passed stays as it was; the next ones can keep to it.");
  g_assert_true (result_of (readiness, 0)->differs);
  assert_result (readiness, 1, FOOTING_RULE_MET, "Met in 0 of 1 preceptorship; not written down in 1.", NULL);
  g_assert_cmpint (result_of (readiness, 1)->reason, ==, FOOTING_READINESS_JUDGED);
  assert_result (readiness, 3, FOOTING_RULE_NOT_MET, "Nobody has this role.", "Somebody has to take this role.");
  assert_result (readiness, 4, FOOTING_RULE_NOT_YET_KNOWN, "Nobody is newly registered.", "Time will tell.");
}

/* Findings against another version meet the profile by the ids of its rules. */
static void
test_another_version (void)
{
  g_autoptr(FootingStandard) standard = some_rules ();
  g_autoptr(FootingStandard) other = footing_standard_new ();
  g_autoptr(FootingReadiness) readiness = footing_readiness_new (standard);
  FootingOrganisationFacts organisation = { 0, 0, 0, 0, 0, 0 };
  FootingLivedFacts facts = FOOTING_LIVED_FACTS_INIT;
  g_autoptr(GPtrArray) findings = NULL;

  add_rule (other, "gone", FOOTING_RULE_PRECEPTOR_DISCIPLINE, 0, FOOTING_LEVEL_ENROLMENT);
  add_rule (other, "prepared", FOOTING_RULE_PRECEPTOR_PREPARED, 0, FOOTING_LEVEL_ENROLMENT);
  facts.today = footing_day_from_ymd (2026, 1, 20);
  facts.has_preceptor = facts.preceptor_prepared = FOOTING_FACT_YES;
  findings = footing_lived_check (other, &facts);
  footing_readiness_add (readiness, findings, TRUE);
  footing_readiness_conclude (readiness, &organisation, NULL, 0);

  assert_result (readiness, 1, FOOTING_RULE_MET, "Met in 1 of 1 preceptorship.", NULL);
  assert_result (readiness, 0, FOOTING_RULE_NOT_YET_KNOWN, "There is nothing yet that shows it.",
                 "Time will tell.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/readiness/an-empty-book", test_an_empty_book);
  g_test_add_func ("/readiness/counts-come-first", test_counts_come_first);
  g_test_add_func ("/readiness/judgements", test_judgements);
  g_test_add_func ("/readiness/another-version", test_another_version);

  return g_test_run ();
}

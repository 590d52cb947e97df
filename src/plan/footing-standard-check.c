/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <math.h>

#include "footing-standard-check.h"

/* Offsets are compared before there is an anchor, so months have no certain length. A meeting
 * that has to be within some days takes the longest month; a gap counted in months the mean one,
 * which leaves equal days of the month exactly whole months apart.
 */
#define LONGEST_MONTH 31
#define MEAN_MONTH (1461 / 48.0)

static double
place (FootingOffset offset)
{
  return offset.months * MEAN_MONTH + offset.days;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const double *first = a;
  const double *second = b;

  return (*first > *second) - (*first < *second);
}

/* Returns: (element-type double): where the required meetings are due, in order. */
static GArray *
required_places (const FootingProgrammeDesign *design)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < design->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (design->milestones, i);
      double due = place (milestone->due);

      if (milestone->required)
        g_array_append_val (places, due);
    }

  g_array_sort (places, compare_places);

  return places;
}

static int
count_required (const FootingProgrammeDesign *design)
{
  g_autoptr(GArray) places = required_places (design);

  return (int) places->len;
}

/* Returns: days from the anchor within which the first required meeting is certain to be due. */
static int
days_to_first (const FootingProgrammeDesign *design)
{
  int first = G_MAXINT;

  for (guint i = 0; i < design->milestones->len; i++)
    {
      const FootingStandardMilestone *milestone = g_ptr_array_index (design->milestones, i);

      if (milestone->required)
        first = MIN (first, milestone->due.months * LONGEST_MONTH + milestone->due.days);
    }

  return first;
}

/* Returns: the longest time without a required meeting after the first, in months begun. */
static int
longest_gap (const FootingProgrammeDesign *design)
{
  g_autoptr(GArray) places = required_places (design);
  double end = place ((FootingOffset) { design->months, 0 });
  double longest = 0;

  if (design->months != FOOTING_DESIGN_UNKNOWN)
    g_array_append_val (places, end);

  for (guint i = 1; i < places->len; i++)
    longest = MAX (longest,
                   g_array_index (places, double, i) - g_array_index (places, double, i - 1));

  /* Sums of the mean month are exact to far less than a thousandth of a day. */
  return (int) ceil ((longest - 0.001) / MEAN_MONTH);
}

/* Returns: whether a required meeting is due after @from and at or before @to, in months. */
static gboolean
is_due_between (const FootingProgrammeDesign *design,
                double                        from,
                double                        to)
{
  g_autoptr(GArray) places = required_places (design);

  for (guint i = 0; i < places->len; i++)
    {
      double months = g_array_index (places, double, i) / MEAN_MONTH;

      if (months > from - 0.001 && months <= to + 0.001)
        return TRUE;
    }

  return FALSE;
}

static void
conclude (FootingRuleFinding *finding,
          gboolean            met,
          FootingRuleReason   otherwise)
{
  finding->state = met ? FOOTING_RULE_MET : FOOTING_RULE_NOT_MET;
  finding->reason = met ? FOOTING_RULE_REASON_ENOUGH : otherwise;
  finding->remedy = met ? FOOTING_RULE_REMEDY_NONE : FOOTING_RULE_REMEDY_CHANGE;
}

static void
leave_open (FootingRuleFinding *finding)
{
  finding->state = FOOTING_RULE_NOT_YET_KNOWN;
  finding->reason = FOOTING_RULE_REASON_NOT_FILLED_IN;
  finding->remedy = FOOTING_RULE_REMEDY_FILL_IN;
}

static void
judge_at_least (FootingRuleFinding *finding,
                double              found,
                FootingRuleReason   otherwise)
{
  if (found < 0)
    {
      leave_open (finding);
      return;
    }

  finding->found = found;
  finding->missing = MAX (finding->asked - found, 0);
  conclude (finding, found >= finding->asked, otherwise);
}

static void
judge_at_most (FootingRuleFinding           *finding,
               const FootingProgrammeDesign *design,
               int                           found,
               FootingRuleReason             otherwise)
{
  if (count_required (design) == 0)
    {
      conclude (finding, FALSE, FOOTING_RULE_REASON_NO_MEETING);
      return;
    }

  finding->found = found;
  conclude (finding, found <= finding->asked, otherwise);
}

/* The middle is the middle third, and completion the last month; docs/standards.md says why. */
static void
judge_place (FootingRuleFinding           *finding,
             const FootingProgrammeDesign *design)
{
  double months = design->months;

  if (finding->rule->kind == FOOTING_RULE_PROGRESS)
    conclude (finding, is_due_between (design, finding->asked - 1, finding->asked),
              FOOTING_RULE_REASON_NO_MEETING);
  else if (design->months == FOOTING_DESIGN_UNKNOWN)
    leave_open (finding);
  else if (finding->rule->kind == FOOTING_RULE_MIDDLE)
    conclude (finding, is_due_between (design, months / 3, months * 2 / 3),
              FOOTING_RULE_REASON_NO_MEETING);
  else
    conclude (finding, is_due_between (design, months - 1, months), FOOTING_RULE_REASON_NO_MEETING);
}

static void
judge (FootingRuleFinding           *finding,
       const FootingProgrammeDesign *design)
{
  switch (finding->rule->kind)
    {
    case FOOTING_RULE_LENGTH:
      judge_at_least (finding, design->months, FOOTING_RULE_REASON_TOO_SHORT);
      break;
    case FOOTING_RULE_MEETINGS:
      judge_at_least (finding, count_required (design), FOOTING_RULE_REASON_TOO_FEW_MEETINGS);
      break;
    case FOOTING_RULE_INITIAL:
      judge_at_most (finding, design, days_to_first (design), FOOTING_RULE_REASON_INITIAL_TOO_LATE);
      break;
    case FOOTING_RULE_RHYTHM:
      judge_at_most (finding, design, longest_gap (design), FOOTING_RULE_REASON_GAP_TOO_LONG);
      break;
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
      judge_place (finding, design);
      break;
    case FOOTING_RULE_SUPERNUMERARY:
      judge_at_least (finding, design->supernumerary_hours, FOOTING_RULE_REASON_TOO_FEW_HOURS);
      break;
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
      judge_at_least (finding, design->protected_hours_preceptor,
                      FOOTING_RULE_REASON_TOO_FEW_HOURS);
      break;
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      judge_at_least (finding, design->protected_hours_preceptee,
                      FOOTING_RULE_REASON_TOO_FEW_HOURS);
      break;
    case FOOTING_RULE_JUDGED:
    case FOOTING_RULE_EARLIEST_COMPLETION:
    case FOOTING_RULE_LATEST_COMPLETION:
    case FOOTING_RULE_NAMED_PRECEPTOR:
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
    case FOOTING_RULE_PRECEPTOR_PREPARED:
    case FOOTING_RULE_PRECEPTOR_DISCIPLINE:
    case FOOTING_RULE_EVERYONE:
    case FOOTING_RULE_LEAD:
    case FOOTING_RULE_CHAMPION:
    default:
      break;
    }
}

GPtrArray *
footing_standard_check (const FootingStandard        *standard,
                        const FootingProgrammeDesign *design)
{
  GPtrArray *findings;

  g_return_val_if_fail (standard != NULL && design != NULL && design->milestones != NULL, NULL);

  findings = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < standard->rules->len; i++)
    {
      FootingRuleFinding *finding = footing_rule_finding_new (g_ptr_array_index (standard->rules, i),
                                                              FOOTING_LEVEL_PROGRAMME);

      if (finding->reason != FOOTING_RULE_REASON_ELSEWHERE)
        judge (finding, design);
      g_ptr_array_add (findings, finding);
    }

  return findings;
}

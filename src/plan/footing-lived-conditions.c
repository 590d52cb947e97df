/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-lived-check-private.h"

#define HOUR 60.0
#define YEAR 12.0

/* ---- hours ---------------------------------------------------------------------------------- */

/* Some of what is asked for in minutes, until a day. */
typedef struct
{
  double     asked;
  int        used;
  int        planned;
  FootingDay until;
} Share;

static void
judge_too_little (FootingRuleFinding      *finding,
                  const FootingLivedFacts *facts,
                  const Share             *share,
                  gboolean                 has_end)
{
  /* A year goes on after a sign-off; what counts until the sign-off does not. */
  gboolean over = has_end ? share->until != FOOTING_DAY_NONE && facts->today > share->until
                          : facts->completed != FOOTING_DAY_NONE;
  gboolean short_plan = share->planned != FOOTING_DESIGN_UNKNOWN && share->planned < share->asked;

  finding->missing = (share->asked - share->used) / HOUR;
  finding->by = share->until;

  if (facts->stopped != FOOTING_DAY_NONE &&
      (share->until == FOOTING_DAY_NONE || facts->stopped <= share->until))
    {
      finding->day = facts->stopped;
      _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_ENDED_FIRST,
                               FOOTING_RULE_REMEDY_NONE);
    }
  else if (over)
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_TOO_FEW_HOURS,
                             FOOTING_RULE_REMEDY_PAST);
  else
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_STILL_TIME,
                             short_plan ? FOOTING_RULE_REMEDY_PLAN_MORE : FOOTING_RULE_REMEDY_BY);
}

static void
judge_share (FootingRuleFinding      *finding,
             const FootingLivedFacts *facts,
             const Share             *share,
             gboolean                 has_end)
{
  finding->asked = share->asked / HOUR;

  if (share->used == FOOTING_DESIGN_UNKNOWN)
    {
      _footing_lived_leave_open (finding);
      return;
    }

  finding->found = share->used / HOUR;

  /* Thirds of an hour do not add up to the last bit. */
  if (share->used + 0.001 >= share->asked)
    _footing_lived_conclude (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH,
                             FOOTING_RULE_REMEDY_NONE);
  else
    judge_too_little (finding, facts, share, has_end);
}

static void
judge_supernumerary (FootingRuleFinding      *finding,
                     const FootingLivedFacts *facts)
{
  double part = finding->rule->pro_rata && facts->working_share > 0 ? MIN (facts->working_share, 1) : 1;
  Share share = {
    .asked = finding->rule->value * part * HOUR,
    .used = facts->supernumerary_used,
    .planned = facts->supernumerary_planned,
    .until = facts->ends,
  };

  /* Until the sign-off, hours can be made up even after the last day that was planned. */
  judge_share (finding, facts, &share, FALSE);
}

/* The first year that is not met decides; a year that is not over may still be. */
static void
judge_years (FootingRuleFinding      *finding,
             const FootingLivedFacts *facts,
             const FootingLivedYear  *years,
             gsize                    n_years)
{
  FootingRuleFinding open = *finding;

  if (n_years == 0)
    {
      _footing_lived_leave_open (finding);
      return;
    }

  for (gsize i = 0; i < n_years; i++)
    {
      Share share = { finding->rule->value * HOUR * years[i].months / YEAR, years[i].used,
                      years[i].planned, years[i].ends };

      finding->year = (int) i + 1;
      finding->missing = 0;
      judge_share (finding, facts, &share, TRUE);

      if (finding->state == FOOTING_RULE_NOT_MET)
        return;
      if (finding->state == FOOTING_RULE_NOT_YET_KNOWN && open.year == 0)
        open = *finding;
    }

  if (open.year != 0)
    *finding = open;
}

void
_footing_lived_judge_hours (FootingRuleFinding      *finding,
                            const FootingLivedFacts *facts)
{
  if (finding->rule->kind == FOOTING_RULE_SUPERNUMERARY)
    judge_supernumerary (finding, facts);
  else if (finding->rule->kind == FOOTING_RULE_PROTECTED_PRECEPTOR)
    judge_years (finding, facts, facts->preceptor_years, facts->n_preceptor_years);
  else
    judge_years (finding, facts, facts->preceptee_years, facts->n_preceptee_years);
}

/* ---- the preceptor -------------------------------------------------------------------------- */

static void
judge_named (FootingRuleFinding      *finding,
             const FootingLivedFacts *facts)
{
  FootingDay limit = FOOTING_DAY_NONE;

  if (facts->anchor != FOOTING_DAY_NONE)
    limit = _footing_lived_limit (facts, 0, finding->rule->value);

  if (facts->has_preceptor == FOOTING_FACT_NO)
    _footing_lived_judge_event (finding, facts, FOOTING_DAY_NONE, limit,
                                FOOTING_RULE_REASON_NO_PRECEPTOR, FOOTING_RULE_REASON_TOO_LATE);
  else if (facts->has_preceptor == FOOTING_FACT_UNKNOWN || facts->first_preceptor_from == FOOTING_DAY_NONE)
    _footing_lived_leave_open (finding);
  else if (limit == FOOTING_DAY_NONE)
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_NOT_COUNTED_YET,
                             FOOTING_RULE_REMEDY_FILL_IN);
  else
    _footing_lived_judge_event (finding, facts, facts->first_preceptor_from, limit,
                                FOOTING_RULE_REASON_NO_PRECEPTOR, FOOTING_RULE_REASON_TOO_LATE);
}

/* The day on which a preceptor is looked at: today, or the last day of what is over. */
static FootingDay
day_to_look (const FootingLivedFacts *facts)
{
  FootingDay day = facts->today;

  if (facts->completed != FOOTING_DAY_NONE)
    day = MIN (day, facts->completed);
  if (facts->stopped != FOOTING_DAY_NONE)
    day = MIN (day, facts->stopped);

  return day;
}

/* Something the preceptor has to be, and was from @since on. */
static void
judge_since (FootingRuleFinding      *finding,
             const FootingLivedFacts *facts,
             FootingDay               since,
             FootingRuleRemedy        remedy)
{
  gboolean from_the_start = facts->preceptor_from == FOOTING_DAY_NONE || since <= facts->preceptor_from;

  finding->by = since;

  if (since > day_to_look (facts))
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NOT_ELIGIBLE, remedy);
  else
    _footing_lived_conclude (finding, FOOTING_RULE_MET,
                             from_the_start ? FOOTING_RULE_REASON_ENOUGH : FOOTING_RULE_REASON_MET_SINCE,
                             FOOTING_RULE_REMEDY_NONE);
}

static void
judge_registered (FootingRuleFinding      *finding,
                  const FootingLivedFacts *facts)
{
  finding->day = facts->preceptor_registered;

  if (facts->preceptor_registered == FOOTING_DAY_NONE)
    _footing_lived_leave_open (finding);
  else
    judge_since (finding, facts, footing_day_add_months (facts->preceptor_registered, finding->rule->value),
                 FOOTING_RULE_REMEDY_ANOTHER);
}

static void
judge_prepared (FootingRuleFinding      *finding,
                const FootingLivedFacts *facts)
{
  finding->day = facts->preceptor_prepared_on;

  if (facts->preceptor_prepared_on != FOOTING_DAY_NONE)
    judge_since (finding, facts, facts->preceptor_prepared_on, FOOTING_RULE_REMEDY_BY);
  else if (facts->preceptor_prepared == FOOTING_FACT_UNKNOWN)
    _footing_lived_leave_open (finding);
  else if (facts->preceptor_prepared == FOOTING_FACT_YES)
    _footing_lived_conclude (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH,
                             FOOTING_RULE_REMEDY_NONE);
  else
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NOT_ELIGIBLE,
                             FOOTING_RULE_REMEDY_BY);
}

static void
judge_discipline (FootingRuleFinding      *finding,
                  const FootingLivedFacts *facts)
{
  if (facts->same_discipline == FOOTING_FACT_UNKNOWN)
    _footing_lived_leave_open (finding);
  else if (facts->same_discipline == FOOTING_FACT_YES)
    _footing_lived_conclude (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH,
                             FOOTING_RULE_REMEDY_NONE);
  else
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_MET, FOOTING_RULE_REASON_NOT_ELIGIBLE,
                             FOOTING_RULE_REMEDY_ANOTHER);
}

void
_footing_lived_judge_preceptor (FootingRuleFinding      *finding,
                                const FootingLivedFacts *facts)
{
  if (finding->rule->kind == FOOTING_RULE_NAMED_PRECEPTOR)
    judge_named (finding, facts);
  else if (facts->has_preceptor == FOOTING_FACT_NO)
    _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_NO_PRECEPTOR,
                             FOOTING_RULE_REMEDY_ANOTHER);
  else if (finding->rule->kind == FOOTING_RULE_PRECEPTOR_REGISTERED)
    judge_registered (finding, facts);
  else if (finding->rule->kind == FOOTING_RULE_PRECEPTOR_PREPARED)
    judge_prepared (finding, facts);
  else
    judge_discipline (finding, facts);

  /* What is over cannot be given another preceptor. */
  if (finding->state == FOOTING_RULE_NOT_MET &&
      (facts->completed != FOOTING_DAY_NONE || facts->stopped != FOOTING_DAY_NONE))
    finding->remedy = FOOTING_RULE_REMEDY_PAST;
}

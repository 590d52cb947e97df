/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-lived-check-private.h"
#include "footing-pauses.h"

/* A meeting that was held, and the day it counts for where time between meetings matters. */
typedef struct
{
  FootingDay held;
  FootingDay counts;
  FootingDay due;
} Held;

typedef struct
{
  const FootingLivedFacts *facts;
  GArray                  *held; /* Held, by the day they count for */
} Lived;

/* ---- conclusions ---------------------------------------------------------------------------- */

void
_footing_lived_conclude (FootingRuleFinding *finding,
                         FootingRuleState    state,
                         FootingRuleReason   reason,
                         FootingRuleRemedy   remedy)
{
  finding->state = state;
  finding->reason = reason;
  finding->remedy = remedy;
}

void
_footing_lived_leave_open (FootingRuleFinding *finding)
{
  _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_NOT_FILLED_IN,
                           FOOTING_RULE_REMEDY_FILL_IN);
}

static void
meet (FootingRuleFinding *finding,
      FootingDay          day)
{
  finding->day = day;
  _footing_lived_conclude (finding, FOOTING_RULE_MET, FOOTING_RULE_REASON_ENOUGH, FOOTING_RULE_REMEDY_NONE);
}

static void
meet_early (FootingRuleFinding *finding,
            FootingDay          day)
{
  meet (finding, day);
  finding->reason = FOOTING_RULE_REASON_EARLY_IN_WINDOW;
}

static void
miss (FootingRuleFinding *finding,
      FootingRuleReason   reason)
{
  _footing_lived_conclude (finding, FOOTING_RULE_NOT_MET, reason, FOOTING_RULE_REMEDY_PAST);
}

static void
end_first (FootingRuleFinding *finding,
           FootingDay          day)
{
  finding->day = day;
  _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_ENDED_FIRST,
                           FOOTING_RULE_REMEDY_NONE);
}

static void
wait_for (FootingRuleFinding *finding,
          FootingDay          by,
          FootingRuleRemedy   remedy)
{
  finding->by = by;
  _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN,
                           by == FOOTING_DAY_NONE ? FOOTING_RULE_REASON_NOT_COUNTED_YET
                                                  : FOOTING_RULE_REASON_STILL_TIME, remedy);
}

void
_footing_lived_judge_event (FootingRuleFinding      *finding,
                            const FootingLivedFacts *facts,
                            FootingDay               happened,
                            FootingDay               limit,
                            FootingRuleReason        otherwise,
                            FootingRuleReason        late)
{
  finding->by = limit;

  if (happened != FOOTING_DAY_NONE)
    {
      finding->day = happened;
      if (limit == FOOTING_DAY_NONE || happened <= limit)
        meet (finding, happened);
      else
        miss (finding, late);
    }
  else if (limit == FOOTING_DAY_NONE)
    wait_for (finding, limit, FOOTING_RULE_REMEDY_BY);
  else if (facts->stopped != FOOTING_DAY_NONE && facts->stopped < limit)
    end_first (finding, facts->stopped);
  else if (facts->today <= limit && facts->completed == FOOTING_DAY_NONE)
    wait_for (finding, limit, FOOTING_RULE_REMEDY_BY);
  else
    miss (finding, otherwise);
}

/* ---- days ----------------------------------------------------------------------------------- */

/* Moves a day that was reached by counting from @base behind the pauses since. */
static FootingDay
shift (const GArray *pauses,
       FootingDay    base,
       gint64        day)
{
  for (guint i = 0; pauses != NULL && i < pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (pauses, FootingPause, i);
      FootingDay from = MAX (pause->from, base);

      if (pause->to != FOOTING_DAY_NONE && pause->to < base)
        continue;
      if (day < from)
        break;
      if (pause->to == FOOTING_DAY_NONE)
        return FOOTING_DAY_NONE;

      day += pause->to - from + 1;
    }

  return (FootingDay) MIN (day, FOOTING_DAY_LAST);
}

static FootingDay
count_from (const FootingLivedFacts *facts,
            FootingDay               base,
            int                      months,
            int                      days)
{
  return shift (facts->pauses, base, (gint64) footing_day_add_months (base, months) + days);
}

FootingDay
_footing_lived_limit (const FootingLivedFacts *facts,
                      int                      months,
                      int                      days)
{
  return count_from (facts, facts->anchor, months, days);
}

/* A day that lies a part of the way from the anchor to the end, pauses left out. */
static FootingDay
part_of_the_way (const FootingLivedFacts *facts,
                 FootingDay               end,
                 int                      thirds)
{
  int days = end - facts->anchor;

  if (facts->pauses != NULL)
    days = footing_pauses_count (facts->pauses, facts->anchor + 1, end);

  return shift (facts->pauses, facts->anchor, (gint64) facts->anchor + days * thirds / 3);
}

/* ---- meetings ------------------------------------------------------------------------------- */

static FootingDay
counts_for (const FootingLivedMeeting *meeting)
{
  gboolean in_window = meeting->opens == FOOTING_DAY_NONE || meeting->held >= meeting->opens;

  return meeting->due != FOOTING_DAY_NONE && in_window ? MAX (meeting->held, meeting->due) : meeting->held;
}

static int
compare_held (gconstpointer a,
              gconstpointer b)
{
  const Held *one = a;
  const Held *other = b;

  return (one->counts > other->counts) - (one->counts < other->counts);
}

static GArray *
list_held (const FootingLivedFacts *facts)
{
  GArray *list = g_array_sized_new (FALSE, FALSE, sizeof (Held), facts->n_meetings);

  for (gsize i = 0; i < facts->n_meetings; i++)
    {
      const FootingLivedMeeting *meeting = &facts->meetings[i];
      Held held = { meeting->held, counts_for (meeting), meeting->due };

      if (meeting->held != FOOTING_DAY_NONE && meeting->held <= facts->today)
        g_array_append_val (list, held);
    }

  g_array_sort (list, compare_held);

  return list;
}

/* Returns: the day of the first meeting that counts for a day from @from to @to, both among them */
static FootingDay
find_held (const Lived *lived,
           FootingDay   from,
           FootingDay   to)
{
  for (guint i = 0; i < lived->held->len; i++)
    {
      const Held *held = &g_array_index (lived->held, Held, i);

      if ((held->counts >= from && held->counts <= to) || (held->held >= from && held->held <= to))
        return held->held;
    }

  return FOOTING_DAY_NONE;
}

/* Returns: the day of a meeting that was due from @from to @to and was held after that */
static FootingDay
find_late (const Lived *lived,
           FootingDay   from,
           FootingDay   to)
{
  for (guint i = 0; i < lived->held->len; i++)
    {
      const Held *held = &g_array_index (lived->held, Held, i);

      if (held->due != FOOTING_DAY_NONE && held->due >= from && held->due <= to && held->held > to)
        return held->held;
    }

  return FOOTING_DAY_NONE;
}

static FootingDay
first_held (const Lived *lived)
{
  FootingDay first = FOOTING_DAY_NONE;

  for (guint i = 0; i < lived->held->len; i++)
    {
      FootingDay day = g_array_index (lived->held, Held, i).held;

      first = first == FOOTING_DAY_NONE ? day : MIN (first, day);
    }

  return first;
}

/* A sign-off at a review that was due later, and was early within its window, is no shorter. */
static FootingDay
completed_as_of (const Lived *lived)
{
  FootingDay day = lived->facts->completed;

  for (guint i = 0; day != FOOTING_DAY_NONE && i < lived->held->len; i++)
    {
      const Held *held = &g_array_index (lived->held, Held, i);

      if (held->held <= lived->facts->completed)
        day = MAX (day, held->counts);
    }

  return day;
}

/* The last day, as it was or as it is planned. */
static FootingDay
last_day (const Lived *lived)
{
  return lived->facts->completed != FOOTING_DAY_NONE ? completed_as_of (lived) : lived->facts->ends;
}

/* ---- rules about meetings ------------------------------------------------------------------- */

static void
judge_initial (FootingRuleFinding *finding,
               const Lived        *lived)
{
  FootingDay first = first_held (lived);

  if (first != FOOTING_DAY_NONE)
    finding->found = MAX (first - lived->facts->anchor, 0);

  _footing_lived_judge_event (finding, lived->facts, first,
                              _footing_lived_limit (lived->facts, 0, finding->rule->value),
                              FOOTING_RULE_REASON_NO_MEETING, FOOTING_RULE_REASON_INITIAL_TOO_LATE);
}

static guint
count_to_come (const Lived *lived)
{
  guint n = 0;

  for (gsize i = 0; i < lived->facts->n_meetings; i++)
    n += lived->facts->meetings[i].held == FOOTING_DAY_NONE;

  return n;
}

static void
judge_meetings (FootingRuleFinding *finding,
                const Lived        *lived)
{
  const FootingLivedFacts *facts = lived->facts;
  int held = (int) lived->held->len;

  finding->found = held;
  finding->missing = MAX (finding->asked - held, 0);

  if (finding->missing == 0)
    meet (finding, FOOTING_DAY_NONE);
  else if (facts->stopped != FOOTING_DAY_NONE)
    end_first (finding, facts->stopped);
  else if (facts->completed != FOOTING_DAY_NONE)
    miss (finding, FOOTING_RULE_REASON_TOO_FEW_MEETINGS);
  else
    wait_for (finding, facts->ends, held + (int) count_to_come (lived) < finding->asked
                                      ? FOOTING_RULE_REMEDY_PLAN_MORE : FOOTING_RULE_REMEDY_BY);
}

static void
miss_gap (FootingRuleFinding *finding,
          FootingDay          since,
          FootingDay          limit)
{
  finding->day = since;
  finding->by = limit;
  miss (finding, FOOTING_RULE_REASON_GAP_TOO_LONG);
}

/* Returns: whether no gap was too long until the last meeting, which is then in @since. */
static gboolean
kept_the_rhythm (FootingRuleFinding *finding,
                 const Lived        *lived,
                 FootingDay         *since)
{
  for (guint i = 0; i < lived->held->len; i++)
    {
      FootingDay counts = g_array_index (lived->held, Held, i).counts;
      FootingDay limit = count_from (lived->facts, *since, finding->rule->value, 0);

      if (limit != FOOTING_DAY_NONE && counts > limit)
        {
          miss_gap (finding, *since, limit);
          return FALSE;
        }
      *since = MAX (*since, counts);
    }

  return TRUE;
}

static void
judge_rhythm (FootingRuleFinding *finding,
              const Lived        *lived)
{
  const FootingLivedFacts *facts = lived->facts;
  FootingDay since = facts->anchor;
  FootingDay until = facts->completed != FOOTING_DAY_NONE ? facts->completed : facts->stopped;
  FootingDay limit;

  if (!kept_the_rhythm (finding, lived, &since))
    return;

  limit = count_from (facts, since, finding->rule->value, 0);

  if (limit != FOOTING_DAY_NONE && (until != FOOTING_DAY_NONE ? until : facts->today) > limit)
    miss_gap (finding, since, limit);
  else if (until == FOOTING_DAY_NONE)
    wait_for (finding, limit, FOOTING_RULE_REMEDY_BY);
  else if (lived->held->len == 0)
    end_first (finding, until);
  else
    meet (finding, g_array_index (lived->held, Held, lived->held->len - 1).held);
}

static void
judge_window (FootingRuleFinding *finding,
              const Lived        *lived,
              FootingDay          from,
              FootingDay          to)
{
  FootingDay held = FOOTING_DAY_NONE;

  if (from != FOOTING_DAY_NONE && to != FOOTING_DAY_NONE)
    held = find_held (lived, from, to);
  if (held != FOOTING_DAY_NONE)
    {
      finding->by = to;
      meet (finding, held);
      return;
    }
  if (from != FOOTING_DAY_NONE && to != FOOTING_DAY_NONE)
    held = find_late (lived, from, to);

  _footing_lived_judge_event (finding, lived->facts, held, to, FOOTING_RULE_REASON_NO_MEETING,
                              FOOTING_RULE_REASON_TOO_LATE);
}

static void
judge_progress (FootingRuleFinding *finding,
                const Lived        *lived)
{
  int months = finding->rule->value;

  judge_window (finding, lived, _footing_lived_limit (lived->facts, months - 1, 1),
                _footing_lived_limit (lived->facts, months, 0));
}

static void
judge_middle (FootingRuleFinding *finding,
              const Lived        *lived)
{
  FootingDay end = last_day (lived);

  if (end == FOOTING_DAY_NONE)
    judge_window (finding, lived, FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  else
    judge_window (finding, lived, part_of_the_way (lived->facts, end, 1),
                  part_of_the_way (lived->facts, end, 2));
}

static void
judge_completion (FootingRuleFinding *finding,
                  const Lived        *lived)
{
  const FootingLivedFacts *facts = lived->facts;
  FootingDay end = last_day (lived);
  FootingDay held = FOOTING_DAY_NONE;

  if (end != FOOTING_DAY_NONE)
    held = find_held (lived, footing_day_add_months (end, -1), FOOTING_DAY_LAST);

  if (held != FOOTING_DAY_NONE)
    meet (finding, held);
  else if (facts->stopped != FOOTING_DAY_NONE)
    end_first (finding, facts->stopped);
  else if (facts->completed != FOOTING_DAY_NONE)
    miss (finding, FOOTING_RULE_REASON_NO_MEETING);
  else
    wait_for (finding, end, FOOTING_RULE_REMEDY_BY);
}

/* ---- rules about the length ----------------------------------------------------------------- */

/* What ends before @limit may still be made longer while there is time. */
static void
judge_ended (FootingRuleFinding      *finding,
             const FootingLivedFacts *facts,
             FootingDay               end,
             FootingDay               limit)
{
  finding->day = end;
  finding->missing = limit - end;

  if (facts->stopped != FOOTING_DAY_NONE)
    end_first (finding, end);
  else
    miss (finding, FOOTING_RULE_REASON_TOO_SHORT);

  if (facts->completed != FOOTING_DAY_NONE && facts->today < limit)
    finding->remedy = FOOTING_RULE_REMEDY_WAIT;
}

static void
judge_length (FootingRuleFinding *finding,
              const Lived        *lived)
{
  const FootingLivedFacts *facts = lived->facts;
  FootingDay limit = _footing_lived_limit (facts, finding->rule->value, 0);
  FootingDay end = facts->stopped != FOOTING_DAY_NONE ? facts->stopped : completed_as_of (lived);

  finding->by = limit;

  if (limit == FOOTING_DAY_NONE)
    wait_for (finding, limit, FOOTING_RULE_REMEDY_WAIT);
  else if (end != FOOTING_DAY_NONE && end < limit)
    judge_ended (finding, facts, end, limit);
  else if (facts->completed != FOOTING_DAY_NONE && facts->completed < limit)
    meet_early (finding, facts->completed);
  else if (end != FOOTING_DAY_NONE || facts->today >= limit)
    meet (finding, end != FOOTING_DAY_NONE ? end : limit);
  else
    wait_for (finding, limit, FOOTING_RULE_REMEDY_WAIT);

  if (finding->reason == FOOTING_RULE_REASON_STILL_TIME && finding->rule->kind == FOOTING_RULE_LENGTH &&
      facts->ends != FOOTING_DAY_NONE && facts->ends < limit)
    {
      finding->day = facts->ends;
      finding->missing = limit - facts->ends;
      _footing_lived_conclude (finding, FOOTING_RULE_NOT_YET_KNOWN, FOOTING_RULE_REASON_TOO_SHORT,
                               FOOTING_RULE_REMEDY_PLAN_MORE);
    }
}

static void
judge_latest (FootingRuleFinding *finding,
              const Lived        *lived)
{
  _footing_lived_judge_event (finding, lived->facts, lived->facts->completed,
                              _footing_lived_limit (lived->facts, finding->rule->value, 0),
                              FOOTING_RULE_REASON_TOO_LONG, FOOTING_RULE_REASON_TOO_LONG);
}

/* ---- the check ------------------------------------------------------------------------------ */

static void
judge_counted (FootingRuleFinding *finding,
               const Lived        *lived)
{
  if (lived->facts->anchor == FOOTING_DAY_NONE)
    {
      wait_for (finding, FOOTING_DAY_NONE, FOOTING_RULE_REMEDY_FILL_IN);
      return;
    }

  switch (finding->rule->kind)
    {
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_EARLIEST_COMPLETION:
      judge_length (finding, lived);
      break;
    case FOOTING_RULE_LATEST_COMPLETION:
      judge_latest (finding, lived);
      break;
    case FOOTING_RULE_INITIAL:
      judge_initial (finding, lived);
      break;
    case FOOTING_RULE_RHYTHM:
      judge_rhythm (finding, lived);
      break;
    case FOOTING_RULE_PROGRESS:
      judge_progress (finding, lived);
      break;
    case FOOTING_RULE_MIDDLE:
      judge_middle (finding, lived);
      break;
    case FOOTING_RULE_COMPLETION:
    default:
      judge_completion (finding, lived);
      break;
    }
}

static void
judge (FootingRuleFinding *finding,
       const Lived        *lived)
{
  switch (finding->rule->kind)
    {
    case FOOTING_RULE_LENGTH:
    case FOOTING_RULE_EARLIEST_COMPLETION:
    case FOOTING_RULE_LATEST_COMPLETION:
    case FOOTING_RULE_INITIAL:
    case FOOTING_RULE_RHYTHM:
    case FOOTING_RULE_PROGRESS:
    case FOOTING_RULE_MIDDLE:
    case FOOTING_RULE_COMPLETION:
      judge_counted (finding, lived);
      break;
    case FOOTING_RULE_MEETINGS:
      judge_meetings (finding, lived);
      break;
    case FOOTING_RULE_SUPERNUMERARY:
    case FOOTING_RULE_PROTECTED_PRECEPTOR:
    case FOOTING_RULE_PROTECTED_PRECEPTEE:
      _footing_lived_judge_hours (finding, lived->facts);
      break;
    case FOOTING_RULE_NAMED_PRECEPTOR:
    case FOOTING_RULE_PRECEPTOR_REGISTERED:
    case FOOTING_RULE_PRECEPTOR_PREPARED:
    case FOOTING_RULE_PRECEPTOR_DISCIPLINE:
      _footing_lived_judge_preceptor (finding, lived->facts);
      break;
    case FOOTING_RULE_JUDGED:
    case FOOTING_RULE_EVERYONE:
    case FOOTING_RULE_LEAD:
    case FOOTING_RULE_CHAMPION:
    default:
      break;
    }
}

GPtrArray *
footing_lived_check (const FootingStandard   *standard,
                     const FootingLivedFacts *facts)
{
  Lived lived = { .facts = facts };
  GPtrArray *findings;

  g_return_val_if_fail (standard != NULL && facts != NULL, NULL);
  g_return_val_if_fail (facts->today != FOOTING_DAY_NONE, NULL);

  lived.held = list_held (facts);
  findings = g_ptr_array_new_full (standard->rules->len, g_free);

  for (guint i = 0; i < standard->rules->len; i++)
    {
      FootingRuleFinding *finding = footing_rule_finding_new (g_ptr_array_index (standard->rules, i),
                                                              FOOTING_LEVEL_ENROLMENT);

      if (finding->reason != FOOTING_RULE_REASON_ELSEWHERE)
        judge (finding, &lived);
      g_ptr_array_add (findings, finding);
    }

  g_array_unref (lived.held);

  return findings;
}

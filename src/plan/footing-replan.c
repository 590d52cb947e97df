/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-replan.h"

/* How far the planning has come: it goes from the first meeting to the last. */
typedef struct
{
  const FootingReplanInput *input;
  GArray                   *pauses;
  FootingDay                before;     /* the day of the last meeting so far, if there is one */
  FootingDay                before_due; /* the limit of the one before */
  gboolean                  moved;      /* whether one before has moved */
} Plan;

/* The days among which one is chosen. */
typedef struct
{
  FootingDay first;
  FootingDay apart; /* the first day that is far enough from the meeting before */
  FootingDay last;
} Window;

/* ---- the window ----------------------------------------------------------------------------- */

/* Half of the time between the two limits, and no more than four weeks. */
static int
days_apart (const Plan                 *plan,
            const FootingReplanMeeting *meeting)
{
  if (plan->before_due == FOOTING_DAY_NONE || meeting->due == FOOTING_DAY_NONE)
    return 0;

  return CLAMP ((meeting->due - plan->before_due) / 2, 0, FOOTING_REPLAN_APART);
}

/* Returns: (nullable): the pause without end */
static const FootingPause *
find_open_pause (const Plan *plan)
{
  const FootingPause *last = NULL;

  if (plan->pauses->len > 0)
    last = &g_array_index (plan->pauses, FootingPause, plan->pauses->len - 1);

  return last != NULL && last->to == FOOTING_DAY_NONE ? last : NULL;
}

/* While a pause without end hides the limit, the window ends before that pause. */
static FootingDay
find_last_day (const Plan                 *plan,
               const FootingReplanMeeting *meeting)
{
  const FootingPause *open = find_open_pause (plan);

  if (meeting->due != FOOTING_DAY_NONE || meeting->opens == FOOTING_DAY_NONE || open == NULL)
    return meeting->due;

  return open->from - 1;
}

static gboolean
find_window (const Plan                 *plan,
             const FootingReplanMeeting *meeting,
             Window                     *window)
{
  window->last = find_last_day (plan, meeting);

  if (window->last == FOOTING_DAY_NONE)
    return FALSE;

  window->first = window->apart = MAX (plan->input->today + 1, meeting->opens);

  if (plan->before != FOOTING_DAY_NONE)
    {
      window->first = MAX (window->first, plan->before);
      window->apart = MAX (window->first, plan->before + days_apart (plan, meeting));
    }

  return TRUE;
}

/* ---- choosing a day ------------------------------------------------------------------------- */

static FootingDay
find_nearest (const Plan    *plan,
              FootingDayFit  worst,
              FootingDay     first,
              FootingDay     last,
              FootingDay     wish)
{
  const FootingDayHints *hints = &plan->input->hints;
  FootingDay earlier, later;

  if (first > last)
    return FOOTING_DAY_NONE;

  wish = CLAMP (wish, first, last);
  earlier = footing_day_fit_last (hints, plan->pauses, worst, first, wish);
  later = footing_day_fit_first (hints, plan->pauses, worst, wish, last);

  if (earlier == FOOTING_DAY_NONE || later == FOOTING_DAY_NONE)
    return MAX (earlier, later);

  return wish - earlier <= later - wish ? earlier : later;
}

/* Returns: the day of the window that is nearest to @wish among those that suit best and are far
 * enough from the meeting before; where none is far enough, the last one
 */
static FootingDay
choose_inside (const Plan    *plan,
               const Window  *window,
               FootingDayFit  worst,
               FootingDay     wish)
{
  for (FootingDayFit fit = FOOTING_DAY_FIT_GOOD; fit <= worst; fit++)
    {
      FootingDay day = find_nearest (plan, fit, window->apart, window->last, wish);

      if (day == FOOTING_DAY_NONE)
        day = footing_day_fit_last (&plan->input->hints, plan->pauses, fit, window->first, window->last);
      if (day != FOOTING_DAY_NONE)
        return day;
    }

  return FOOTING_DAY_NONE;
}

/* Returns: @day, or the first one behind the pause it lies in */
static FootingDay
leave_pauses (const Plan *plan,
              FootingDay  day)
{
  for (guint i = 0; i < plan->pauses->len; i++)
    {
      const FootingPause *pause = &g_array_index (plan->pauses, FootingPause, i);

      if (pause->to == FOOTING_DAY_NONE && day >= pause->from)
        return FOOTING_DAY_NONE;
      if (day >= pause->from && day <= pause->to)
        return pause->to + 1;
    }

  return day;
}

/* Outside the limit as early as can be, and not right behind the meeting before. */
static FootingDay
choose_outside (const Plan                 *plan,
                const FootingReplanMeeting *meeting)
{
  FootingDay first = MAX (plan->input->today + 1, meeting->opens);
  FootingDay day = FOOTING_DAY_NONE;

  if (plan->before != FOOTING_DAY_NONE)
    first = MAX (first, plan->before + FOOTING_REPLAN_APART_LATE);

  first = leave_pauses (plan, first);
  if (first == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  for (FootingDayFit fit = FOOTING_DAY_FIT_GOOD; fit <= FOOTING_DAY_FIT_POOR && day == FOOTING_DAY_NONE; fit++)
    day = footing_day_fit_first (&plan->input->hints, plan->pauses, fit, first,
                                 first + FOOTING_REPLAN_HORIZON - 1);

  return day;
}

/* Returns: a day for a meeting that needs one; none while a pause goes on */
static FootingDay
choose (const Plan                 *plan,
        const FootingReplanMeeting *meeting,
        FootingDay                  wish)
{
  FootingDay day = FOOTING_DAY_NONE;
  gboolean hidden = meeting->due == FOOTING_DAY_NONE && find_open_pause (plan) != NULL;
  Window window;

  if (find_window (plan, meeting, &window))
    day = choose_inside (plan, &window, FOOTING_DAY_FIT_POOR, wish);

  return day != FOOTING_DAY_NONE || hidden ? day : choose_outside (plan, meeting);
}

/* ---- what needs another day ----------------------------------------------------------------- */

static gboolean
rota_speaks_against (const Plan *plan,
                     FootingDay  day)
{
  const FootingDayHints *hints = &plan->input->hints;

  for (gsize i = 0; i < hints->n_rotas; i++)
    if (footing_rota_speaks_against (footing_rota_ask_day (hints->rotas[i], day).state))
      return TRUE;

  return FALSE;
}

static gboolean
is_outside (const FootingReplanMeeting *meeting)
{
  return (meeting->opens != FOOTING_DAY_NONE && meeting->planned < meeting->opens) ||
         (meeting->late != FOOTING_DAY_NONE && meeting->planned >= meeting->late);
}

/* What has neither a day nor a limit is somebody else's to plan, unless a pause hides both. */
static FootingReplanReason
find_need_of_day (const Plan                 *plan,
                  const FootingReplanMeeting *meeting)
{
  if (meeting->due != FOOTING_DAY_NONE)
    return FOOTING_REPLAN_NEW;

  return find_open_pause (plan) != NULL ? FOOTING_REPLAN_WAITS : FOOTING_REPLAN_STAYS;
}

static FootingReplanReason
find_need (const Plan                 *plan,
           const FootingReplanMeeting *meeting)
{
  if (meeting->state == FOOTING_REPLAN_MISSED)
    return FOOTING_REPLAN_MISSED_BEFORE;
  if (meeting->planned == FOOTING_DAY_NONE)
    return find_need_of_day (plan, meeting);
  if (meeting->planned < plan->input->today)
    return FOOTING_REPLAN_PASSED;
  if (footing_pauses_cover (plan->pauses, meeting->planned))
    return FOOTING_REPLAN_PAUSED;
  if (is_outside (meeting))
    return FOOTING_REPLAN_WINDOW;
  if (rota_speaks_against (plan, meeting->planned))
    return FOOTING_REPLAN_OFF;
  if (plan->moved && meeting->planned < plan->before + days_apart (plan, meeting))
    return FOOTING_REPLAN_CROWDED;

  return FOOTING_REPLAN_STAYS;
}

/* ---- one meeting ---------------------------------------------------------------------------- */

/* A day must be found, behind the limit if need be. */
static void
move_at_any_rate (const Plan                 *plan,
                  const FootingReplanMeeting *meeting,
                  FootingReplanChange        *change)
{
  /* What did not take place is made up for soon; the rest stays near to its day. */
  gboolean soon = change->reason == FOOTING_REPLAN_MISSED_BEFORE ||
                  change->reason == FOOTING_REPLAN_PASSED;
  FootingDay wish = change->reason == FOOTING_REPLAN_NEW ? meeting->due : meeting->planned;

  change->after = choose (plan, meeting, soon ? FOOTING_DAY_FIRST : wish);

  if (change->after == FOOTING_DAY_NONE)
    change->reason = FOOTING_REPLAN_WAITS;
}

/* Only a better day inside of the window is worth the trouble. */
static void
move_if_better (const Plan                 *plan,
                const FootingReplanMeeting *meeting,
                FootingReplanChange        *change)
{
  gboolean crowded = change->reason == FOOTING_REPLAN_CROWDED;
  FootingDayFit worst = change->reason == FOOTING_REPLAN_WINDOW ? FOOTING_DAY_FIT_POOR
                                                                : FOOTING_DAY_FIT_SHARED;
  FootingDay day = FOOTING_DAY_NONE;
  Window window;

  if (find_window (plan, meeting, &window))
    day = choose_inside (plan, &window, worst, meeting->planned);

  if (day == FOOTING_DAY_NONE || (crowded && day <= meeting->planned))
    change->reason = crowded ? FOOTING_REPLAN_STAYS_CLOSE : FOOTING_REPLAN_STAYS_ALL_THE_SAME;
  else
    change->after = day;
}

static void
plan_open (const Plan                 *plan,
           const FootingReplanMeeting *meeting,
           FootingReplanChange        *change)
{
  change->reason = find_need (plan, meeting);

  switch (change->reason)
    {
    case FOOTING_REPLAN_MISSED_BEFORE:
    case FOOTING_REPLAN_NEW:
    case FOOTING_REPLAN_PASSED:
    case FOOTING_REPLAN_PAUSED:
      move_at_any_rate (plan, meeting, change);
      break;
    case FOOTING_REPLAN_WINDOW:
    case FOOTING_REPLAN_OFF:
    case FOOTING_REPLAN_CROWDED:
      move_if_better (plan, meeting, change);
      break;
    case FOOTING_REPLAN_STAYS:
    case FOOTING_REPLAN_STAYS_HELD:
    case FOOTING_REPLAN_STAYS_WAIVED:
    case FOOTING_REPLAN_STAYS_BOOKED:
    case FOOTING_REPLAN_STAYS_BOOKED_PASSED:
    case FOOTING_REPLAN_STAYS_BOOKED_PAUSED:
    case FOOTING_REPLAN_STAYS_ALL_THE_SAME:
    case FOOTING_REPLAN_STAYS_CLOSE:
    case FOOTING_REPLAN_WAITS:
    default:
      break;
    }
}

static void
plan_meeting (const Plan                 *plan,
              const FootingReplanMeeting *meeting,
              FootingReplanChange        *change)
{
  if (meeting->state == FOOTING_REPLAN_HELD)
    change->reason = FOOTING_REPLAN_STAYS_HELD;
  else if (meeting->state == FOOTING_REPLAN_WAIVED)
    change->reason = FOOTING_REPLAN_STAYS_WAIVED;
  else if (meeting->state != FOOTING_REPLAN_BOOKED || plan->input->move_booked)
    plan_open (plan, meeting, change);
  else if (meeting->planned != FOOTING_DAY_NONE && meeting->planned < plan->input->today)
    change->reason = FOOTING_REPLAN_STAYS_BOOKED_PASSED;
  else if (meeting->planned != FOOTING_DAY_NONE && footing_pauses_cover (plan->pauses, meeting->planned))
    change->reason = FOOTING_REPLAN_STAYS_BOOKED_PAUSED;
  else
    change->reason = FOOTING_REPLAN_STAYS_BOOKED;
}

static void
free_change (gpointer data)
{
  FootingReplanChange *self = data;

  g_free (self->id);
  g_free (self);
}

static FootingReplanChange *
change_new (const FootingReplanMeeting *meeting)
{
  FootingReplanChange *self = g_new0 (FootingReplanChange, 1);

  self->id = g_strdup (meeting->id);
  self->before = self->after = meeting->planned;
  self->due = meeting->due;
  self->fit = FOOTING_DAY_FIT_POOR;

  return self;
}

static gboolean
is_overtaken (const FootingReplanInput *input,
              gsize                     place)
{
  for (gsize i = place + 1; i < input->n_meetings; i++)
    if (input->meetings[i].state == FOOTING_REPLAN_HELD)
      return TRUE;

  return FALSE;
}

/* The next meetings keep their distance from this one, unless it is offered and no more. */
static void
go_on (Plan                       *plan,
       const FootingReplanMeeting *meeting,
       const FootingReplanChange  *change)
{
  FootingDay day = change->after;

  if (meeting->state == FOOTING_REPLAN_WAIVED || change->overtaken)
    return;
  if (meeting->state == FOOTING_REPLAN_HELD && meeting->held != FOOTING_DAY_NONE)
    day = meeting->held;

  plan->before = MAX (plan->before, day);
  plan->before_due = meeting->due;
  plan->moved = plan->moved || footing_replan_change_moves (change);
}

GPtrArray *
footing_replan (const FootingReplanInput  *input,
                GError                   **error)
{
  g_autoptr(GArray) pauses = NULL;
  GPtrArray *changes = NULL;
  Plan plan = { .input = input, .before = FOOTING_DAY_NONE, .before_due = FOOTING_DAY_NONE };

  g_return_val_if_fail (input != NULL && input->today != FOOTING_DAY_NONE, NULL);

  plan.pauses = pauses = footing_pauses_new (input->pauses, input->n_pauses, FOOTING_DAY_FIRST, error);
  if (pauses == NULL)
    return NULL;

  changes = g_ptr_array_new_with_free_func (free_change);

  for (gsize i = 0; i < input->n_meetings; i++)
    {
      FootingReplanChange *change = change_new (&input->meetings[i]);

      plan_meeting (&plan, &input->meetings[i], change);
      change->overtaken = footing_replan_change_moves (change) && is_overtaken (input, i);
      if (change->after != FOOTING_DAY_NONE)
        {
          change->fit = footing_day_fit (&input->hints, change->after);
          change->outside = change->due != FOOTING_DAY_NONE && change->after > change->due;
        }

      g_ptr_array_add (changes, change);
      go_on (&plan, &input->meetings[i], change);
    }

  return changes;
}

gboolean
footing_replan_change_moves (const FootingReplanChange *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->before != self->after;
}

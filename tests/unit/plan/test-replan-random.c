/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What has to hold for every enrolment that is planned anew, whatever has become of its meetings.
 * The days are judged here day by day, with a rota of weekdays and the holidays of the rules.
 */

#include "footing-replan.h"
#include "plan-days.h"

#define RUNS 4000
#define MOST 6

typedef struct
{
  FootingReplanMeeting meetings[MOST];
  FootingPause         pauses[2];
  char                 letters[8];
  FootingRotaPattern   pattern;
  FootingRota          rota;
  const FootingRota   *rotas[1];
  FootingReplanInput   input;
} Case;

static gboolean
is_paused (const Case *c,
           FootingDay  day)
{
  for (gsize i = 0; i < c->input.n_pauses; i++)
    if (day >= c->pauses[i].from && (c->pauses[i].to == FOOTING_DAY_NONE || day <= c->pauses[i].to))
      return TRUE;

  return FALSE;
}

static gboolean
is_off (const Case *c,
        FootingDay  day)
{
  return c->letters[(day + 3) % 7] == 'O'; /* 1 January 1970 was a Thursday */
}

/* 0 best, 3 worst; whoever is not off works. */
static int
fit (const Case *c,
     FootingDay  day)
{
  if (footing_calendar_is_working_day (NULL, day))
    return is_off (c, day) ? 2 : 0;

  return is_off (c, day) ? 3 : 1;
}

static void
random_meeting (Case       *c,
                int         i,
                FootingDay  due)
{
  FootingReplanMeeting *meeting = &c->meetings[i];

  *meeting = (FootingReplanMeeting) {
    .id = "meeting", .state = (FootingReplanState) g_test_rand_int_range (0, 5),
    .opens = due - g_test_rand_int_range (0, 40), .due = due, .late = due + g_test_rand_int_range (1, 9),
    .planned = due - g_test_rand_int_range (-12, 50), .held = FOOTING_DAY_NONE,
  };

  if (meeting->state == FOOTING_REPLAN_HELD)
    meeting->held = meeting->planned + g_test_rand_int_range (-3, 4);
  if (meeting->state == FOOTING_REPLAN_PLANNED && g_test_rand_int_range (0, 6) == 0)
    meeting->planned = FOOTING_DAY_NONE;
}

/* As a schedule has it: no window reaches into a pause without end, and its limit is not known. */
static void
hide_behind_pause (Case *c)
{
  for (gsize i = 0; i < c->input.n_meetings; i++)
    for (gsize j = 0; j < c->input.n_pauses; j++)
      if (c->pauses[j].to == FOOTING_DAY_NONE)
        {
          FootingReplanMeeting *meeting = &c->meetings[i];

          if (meeting->due >= c->pauses[j].from)
            meeting->due = meeting->late = FOOTING_DAY_NONE;
          if (meeting->opens >= c->pauses[j].from)
            meeting->opens = FOOTING_DAY_NONE;
        }
}

static void
random_case (Case *c)
{
  FootingDay anchor = footing_day_from_ymd (2024, 1, 1) + g_test_rand_int_range (0, 2000);
  FootingDay due = anchor;

  *c = (Case) { .letters = "DDDDDDD" };
  c->input = (FootingReplanInput) {
    .meetings = c->meetings, .n_meetings = (gsize) g_test_rand_int_range (1, MOST + 1),
    .today = anchor + g_test_rand_int_range (-10, 250), .pauses = c->pauses,
    .n_pauses = (gsize) g_test_rand_int_range (0, 3), .move_booked = g_test_rand_bit (),
  };

  for (int i = 0; i < 7; i++)
    c->letters[i] = g_test_rand_int_range (0, 3) == 0 ? 'O' : 'D';
  c->pattern = (FootingRotaPattern) { FOOTING_DAY_FIRST, FOOTING_DAY_NONE, c->letters, 480, 1200, 0, 0 };
  c->rota = (FootingRota) { .patterns = &c->pattern, .n_patterns = 1 };
  c->rotas[0] = &c->rota;
  c->input.hints = (FootingDayHints) { .rotas = c->rotas, .n_rotas = 1 };

  for (gsize i = 0; i < c->input.n_pauses; i++)
    {
      FootingDay from = anchor + g_test_rand_int_range (-30, 400);

      c->pauses[i] = (FootingPause) {
        from, g_test_rand_int_range (0, 6) == 0 ? FOOTING_DAY_NONE : from + g_test_rand_int_range (0, 40)
      };
    }
  for (gsize i = 0; i < c->input.n_meetings; i++)
    random_meeting (c, (int) i, due += g_test_rand_int_range (5, 100));
  hide_behind_pause (c);
}

/* Returns: the first or, backwards, the last day of the range that may be met on with that fit */
static FootingDay
scan (const Case *c,
      FootingDay  from,
      FootingDay  to,
      int         worst,
      gboolean    backwards)
{
  FootingDay found = FOOTING_DAY_NONE;

  for (FootingDay day = from; day <= to; day++)
    if (!is_paused (c, day) && fit (c, day) <= worst)
      {
        if (!backwards)
          return day;
        found = day;
      }

  return found;
}

/* Returns: the day that a missed meeting gets inside of its window, if it has one */
static FootingDay
soonest (const Case *c,
         FootingDay  first,
         FootingDay  apart,
         FootingDay  last)
{
  for (int worst = 0; worst <= 3; worst++)
    {
      FootingDay day = scan (c, MAX (first, apart), last, worst, FALSE);

      if (day == FOOTING_DAY_NONE)
        day = scan (c, first, last, worst, TRUE);
      if (day != FOOTING_DAY_NONE)
        return day;
    }

  return FOOTING_DAY_NONE;
}

typedef struct
{
  FootingDay before;     /* the latest day so far */
  FootingDay before_due;
  gboolean   moved;
  int        inside, outside, crowded, kept;
} Walk;

static gboolean
is_fixed (const Case                 *c,
          const FootingReplanMeeting *meeting)
{
  return meeting->state == FOOTING_REPLAN_HELD || meeting->state == FOOTING_REPLAN_WAIVED ||
         (meeting->state == FOOTING_REPLAN_BOOKED && !c->input.move_booked);
}

/* Whether nothing at all speaks against the day it has. */
static gboolean
is_content (const Case                 *c,
            const Walk                 *walk,
            const FootingReplanMeeting *meeting)
{
  return meeting->state != FOOTING_REPLAN_MISSED && meeting->planned != FOOTING_DAY_NONE &&
         meeting->planned >= c->input.today && !is_paused (c, meeting->planned) &&
         (meeting->opens == FOOTING_DAY_NONE || meeting->planned >= meeting->opens) &&
         (meeting->late == FOOTING_DAY_NONE || meeting->planned < meeting->late) &&
         !is_off (c, meeting->planned) && !walk->moved;
}

static void
check_open (const Case                 *c,
            Walk                       *walk,
            const FootingReplanMeeting *meeting,
            const FootingReplanChange  *change)
{
  FootingDay first = MAX (MAX (c->input.today + 1, meeting->opens), walk->before);
  FootingDay apart = first, best = FOOTING_DAY_NONE;

  if (walk->before_due != FOOTING_DAY_NONE && meeting->due != FOOTING_DAY_NONE)
    apart = walk->before + MIN (28, MAX (meeting->due - walk->before_due, 0) / 2);
  if (meeting->opens != FOOTING_DAY_NONE && meeting->due != FOOTING_DAY_NONE)
    best = soonest (c, first, apart, meeting->due);

  if (is_content (c, walk, meeting))
    {
      g_assert_cmpint (change->after, ==, change->before);
      walk->kept++;
    }
  if (meeting->state == FOOTING_REPLAN_MISSED && best != FOOTING_DAY_NONE)
    g_assert_cmpint (change->after, ==, best);

  if (change->after == change->before || change->after == FOOTING_DAY_NONE)
    return;

  g_assert_cmpint (change->after, >, c->input.today);
  g_assert_cmpint (change->after, >=, meeting->opens);
  g_assert_false (is_paused (c, change->after));
  if (best != FOOTING_DAY_NONE)
    g_assert_cmpint (change->after, <=, meeting->due);

  walk->inside += change->after <= meeting->due;
  walk->outside += meeting->due != FOOTING_DAY_NONE && change->after > meeting->due;
  walk->crowded += change->reason == FOOTING_REPLAN_CROWDED;
}

/* Whether it is only offered, because a meeting after it took place already. */
static gboolean
is_offered (const Case                *c,
            gsize                      place,
            const FootingReplanChange *change)
{
  gboolean later_held = FALSE;

  for (gsize i = place + 1; i < c->input.n_meetings; i++)
    later_held = later_held || c->meetings[i].state == FOOTING_REPLAN_HELD;

  return later_held && change->after != change->before;
}

static void
check_all (const Case      *c,
           Walk            *walk,
           const GPtrArray *changes)
{
  walk->before = walk->before_due = FOOTING_DAY_NONE;
  walk->moved = FALSE;

  for (gsize i = 0; i < c->input.n_meetings; i++)
    {
      const FootingReplanMeeting *meeting = &c->meetings[i];
      const FootingReplanChange *change = g_ptr_array_index (changes, i);

      g_assert_cmpint (change->before, ==, meeting->planned);
      if (is_fixed (c, meeting))
        g_assert_cmpint (change->after, ==, change->before);
      else
        check_open (c, walk, meeting, change);

      g_assert_cmpint (change->overtaken, ==, is_offered (c, i, change));
      if (meeting->state == FOOTING_REPLAN_WAIVED || is_offered (c, i, change))
        continue;
      walk->before = MAX (walk->before, meeting->state == FOOTING_REPLAN_HELD ? meeting->held
                                                                              : change->after);
      walk->before_due = meeting->due;
      walk->moved = walk->moved || change->after != change->before;
    }
}

/* With the days it gave, there is nothing to do on the same day. */
static void
check_idempotent (Case            *c,
                  const GPtrArray *changes)
{
  g_autoptr(GPtrArray) again = NULL;

  for (gsize i = 0; i < c->input.n_meetings; i++)
    {
      const FootingReplanChange *change = g_ptr_array_index (changes, i);

      c->meetings[i].planned = change->after;
      if (c->meetings[i].state == FOOTING_REPLAN_MISSED)
        c->meetings[i].state = FOOTING_REPLAN_PLANNED;
    }

  again = footing_replan (&c->input, NULL);
  for (gsize i = 0; i < c->input.n_meetings; i++)
    g_assert_false (footing_replan_change_moves (g_ptr_array_index (again, i)));
}

static void
test_holds_whatever_happened (void)
{
  Walk walk = { 0 };

  for (int run = 0; run < RUNS; run++)
    {
      Case c;
      g_autoptr(GPtrArray) changes = NULL;
      g_autoptr(GError) error = NULL;

      random_case (&c);
      changes = footing_replan (&c.input, &error);
      g_assert_no_error (error);
      check_all (&c, &walk, changes);
      check_idempotent (&c, changes);
    }

  g_assert_cmpint (walk.inside, >, RUNS / 50);
  g_assert_cmpint (walk.outside, >, RUNS / 50);
  g_assert_cmpint (walk.crowded, >, RUNS / 500);
  g_assert_cmpint (walk.kept, >, RUNS / 500);
  g_test_message ("%d moved inside and %d outside of their windows, %d for distance, %d content",
                  walk.inside, walk.outside, walk.crowded, walk.kept);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/replan-random/holds-whatever-happened", test_holds_whatever_happened);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Random schedules against a second, slow implementation that shares nothing with the first:
 * it walks from day to day with its own calendar, looks every day up in the pauses as they were
 * given, and never merges, sorts or subtracts.
 */

#include "footing-schedule.h"

#define RUNS 10000
#define MOST_PAUSES 5
#define HORIZON 4000 /* days after the anchor that a walk can reach */

typedef struct
{
  int y, m, d;
} Date;

typedef struct
{
  FootingDay   anchor;
  FootingPause pauses[MOST_PAUSES];
  gsize        n_pauses;
  GPtrArray   *holidays;
} Case;

static int
days_in_month (int y,
               int m)
{
  static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  gboolean leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;

  return m == 2 && leap ? 29 : lengths[m - 1];
}

static void
step (Date *date)
{
  if (++date->d <= days_in_month (date->y, date->m))
    return;

  date->d = 1;
  if (++date->m > 12)
    {
      date->m = 1;
      date->y++;
    }
}

/* Returns: how many steps lead from the anchor to the day that is @months calendar months on. */
static int
walk_months (Date anchor,
             int  months)
{
  Date date = anchor;
  int target_year = anchor.y + (anchor.m - 1 + months) / 12;
  int target_month = (anchor.m - 1 + months) % 12 + 1;
  int target_day = MIN (anchor.d, days_in_month (target_year, target_month));
  int steps = 0;

  for (; date.y != target_year || date.m != target_month || date.d != target_day; steps++)
    step (&date);

  return steps;
}

/* 1 January 1970 was a Thursday. */
static gboolean
walk_is_working_day (const Case *c,
                     FootingDay  day)
{
  if ((day + 3) % 7 >= 5)
    return FALSE;

  for (guint i = 0; i < c->holidays->len; i++)
    if (((FootingBankHoliday *) g_ptr_array_index (c->holidays, i))->day == day)
      return FALSE;

  return TRUE;
}

static gboolean
walk_is_paused (const Case *c,
                FootingDay  day)
{
  for (gsize i = 0; day >= c->anchor && i < c->n_pauses; i++)
    if (day >= c->pauses[i].from && (c->pauses[i].to == FOOTING_DAY_NONE || day <= c->pauses[i].to))
      return TRUE;

  return FALSE;
}

/* Returns: the day on which @steps days that are not paused lie between the anchor and it. */
static FootingDay
walk (const Case *c,
      int         steps)
{
  FootingDay day = c->anchor;

  if (steps < 0)
    return c->anchor + steps;

  for (; steps > 0 || walk_is_paused (c, day); day++)
    {
      if (day > c->anchor + HORIZON)
        return FOOTING_DAY_NONE; /* a pause without end */
      if (!walk_is_paused (c, day))
        steps--;
    }

  return day;
}

static FootingDay
walk_planned (const Case                     *c,
              const FootingStandardMilestone *milestone,
              FootingDay                      opens,
              FootingDay                      due,
              FootingDay                      late)
{
  FootingDay day = due;

  if (due == FOOTING_DAY_NONE || walk_is_working_day (c, due))
    return due;

  while (!walk_is_working_day (c, day))
    day++;
  if (milestone->basis == FOOTING_BASIS_LOCAL && !walk_is_paused (c, day) &&
      (late == FOOTING_DAY_NONE || day < late))
    return day;

  for (day = due; day >= opens; day--)
    if (walk_is_working_day (c, day) && !walk_is_paused (c, day))
      return day;

  return due;
}

static void
check_entry (const Case                     *c,
             const FootingStandardMilestone *milestone,
             const FootingScheduleEntry     *entry)
{
  Date anchor;
  int steps;
  FootingDay opens, due, late;

  footing_day_to_ymd (c->anchor, &anchor.y, &anchor.m, &anchor.d);
  steps = walk_months (anchor, milestone->due.months) + milestone->due.days;
  opens = walk (c,
                steps >= 0 ? MAX (steps - milestone->opens_days,
                                  0) : steps - milestone->opens_days);
  due = walk (c, steps);
  late = walk (c, steps + milestone->late_days);

  g_assert_cmpint (entry->original, ==, c->anchor + steps);
  g_assert_cmpint (entry->opens, ==, opens);
  g_assert_cmpint (entry->due, ==, due);
  g_assert_cmpint (entry->late, ==, late);
  g_assert_cmpint (entry->planned, ==, walk_planned (c, milestone, opens, due, late));
}

static GPtrArray *
random_milestones (void)
{
  GPtrArray *milestones = footing_standard_milestones_new ();
  int n = g_test_rand_int_range (1, 6);

  for (int i = 0; i < n; i++)
    {
      FootingStandardMilestone *milestone = footing_standard_milestone_new ();

      milestone->id = g_strdup_printf ("m%d", i);
      milestone->due.months = g_test_rand_int_range (0, 25);
      milestone->due.days = g_test_rand_int_range (-20, 40);
      milestone->opens_days = g_test_rand_int_range (0, 30);
      milestone->late_days = g_test_rand_int_range (1, 15);
      milestone->basis = g_test_rand_bit () ? FOOTING_BASIS_LOCAL : FOOTING_BASIS_STANDARD;
      g_ptr_array_add (milestones, milestone);
    }

  return milestones;
}

/* Dense, so that long chains of days off come up: some fifty holidays in a year. */
static GPtrArray *
random_holidays (void)
{
  GPtrArray *holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) footing_bank_holiday_free);

  for (int year = 2019; year <= 2041; year++)
    {
      FootingDay first = footing_day_from_ymd (year, 1, 1);

      for (int i = 0; i < 50; i++)
        g_ptr_array_add (holidays,
                         footing_bank_holiday_new (first + g_test_rand_int_range (0, 365), "Off",
                                                   TRUE));
    }

  return holidays;
}

static void
random_pauses (Case *c)
{
  c->n_pauses = g_test_rand_int_range (0, MOST_PAUSES + 1);

  for (gsize i = 0; i < c->n_pauses; i++)
    {
      FootingDay from = c->anchor + g_test_rand_int_range (-60, 700);

      c->pauses[i].from = from;
      c->pauses[i].to = g_test_rand_int_range (0, 12) == 0 ? FOOTING_DAY_NONE
                                                           : from + g_test_rand_int_range (0, 90);
    }
}

static void
test_agrees_with_walking (void)
{
  g_autoptr(GPtrArray) holidays = random_holidays ();
  g_autoptr(FootingCalendar) calendar = footing_calendar_new (holidays);
  int compared = 0, open = 0, moved = 0;

  for (int run = 0; run < RUNS; run++)
    {
      g_autoptr(GPtrArray) milestones = random_milestones ();
      Case c = { .anchor = footing_day_from_ymd (2020, 1, 1) + g_test_rand_int_range (0, 4000),
                 .holidays = holidays };
      FootingScheduleInput input = {
        .milestones = milestones, .start = c.anchor, .pin = FOOTING_DAY_NONE, .calendar = calendar,
      };
      g_autoptr(FootingSchedule) schedule = NULL;

      random_pauses (&c);
      input.pauses = c.pauses;
      input.n_pauses = c.n_pauses;
      schedule = footing_schedule_new (&input, NULL);
      g_assert_nonnull (schedule);

      for (guint i = 0; i < milestones->len; i++, compared++)
        {
          const FootingScheduleEntry *entry = g_ptr_array_index (schedule->entries, i);

          check_entry (&c, g_ptr_array_index (milestones, i), entry);
          open += entry->due == FOOTING_DAY_NONE;
          moved += entry->due != FOOTING_DAY_NONE && entry->due != entry->original;
        }
    }

  /* The run is worth something only when the hard cases came up often. */
  g_assert_cmpint (open, >, RUNS / 50);
  g_assert_cmpint (moved, >, RUNS / 5);
  g_test_message ("%d milestones compared: %d moved by pauses, %d waiting for one to end", compared,
                  moved, open);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule/agrees-with-walking", test_agrees_with_walking);

  return g_test_run ();
}

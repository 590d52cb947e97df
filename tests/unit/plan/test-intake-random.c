/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Random intakes against a simulation that follows every preceptee through the days of their
 * programme, and every preceptor through the days of the year.
 */

#include "footing-intake.h"
#include "plan-days.h"

#define RUNS 2000
#define MOST_PRECEPTORS 6
#define MONTHS 30
#define MOST_STARTERS 42

typedef struct
{
  int                    starters[MOST_STARTERS];
  FootingIntakePreceptor preceptors[MOST_PRECEPTORS];
  FootingIntakeInput     input;
} Case;

static void
random_case (Case *c)
{
  FootingDay first = footing_day_from_ymd (2024, 1, 1) + g_test_rand_int_range (0, 2000);

  c->input = (FootingIntakeInput) {
    .first = first, .n_months = g_test_rand_int_range (1, MONTHS + 1), .starters = c->starters,
    .n_starters = (gsize) g_test_rand_int_range (0, MOST_STARTERS + 1),
    .n_past = g_test_rand_int_range (0, 13), .length = g_test_rand_int_range (1, 19),
    .n_meetings = g_test_rand_int_range (0, 9), .meeting_minutes = g_test_rand_int_range (0, 120),
    .protected_minutes = g_test_rand_int_range (0, 2000), .absence = g_test_rand_int_range (0, 101),
    .preceptors = c->preceptors, .n_preceptors = (gsize) g_test_rand_int_range (0, MOST_PRECEPTORS + 1),
  };

  for (int i = 0; i < MOST_STARTERS; i++)
    c->starters[i] = g_test_rand_int_range (0, 3);
  for (int i = 0; i < MOST_PRECEPTORS; i++)
    c->preceptors[i] = (FootingIntakePreceptor) {
      g_test_rand_int_range (0, 5),
      g_test_rand_bit () ? FOOTING_DAY_NONE : first + g_test_rand_int_range (-100, 500),
      g_test_rand_bit () ? FOOTING_DAY_NONE : first + g_test_rand_int_range (0, 900),
    };
}

/* Returns: the month that @day lies in, counted from the first one looked at */
static int
month_of (const Case *c,
          FootingDay  day)
{
  int y, m, first_y, first_m;

  footing_day_to_ymd (day, &y, &m, NULL);
  footing_day_to_ymd (c->input.first, &first_y, &first_m, NULL);

  return 12 * (y - first_y) + m - first_m;
}

static FootingDay
first_of (const Case *c,
          int         month)
{
  int y, m;

  footing_day_to_ymd (c->input.first, &y, &m, NULL);
  m += month - 1 + 12 * 10;

  return footing_day_from_ymd (y - 10 + m / 12, m % 12 + 1, 1);
}

/* One person, from month to month; whole meetings are due by the share of the way that they have
 * come: that of meeting @i is reached in the last month that begins no later than i / (n - 1) of it.
 */
static void
follow_preceptee (const Case *c,
                  int         started,
                  int        *on_programme,
                  gint64     *needed)
{
  for (int age = 0; age < c->input.length; age++)
    {
      int month = started + age;

      if (month < 0 || month >= c->input.n_months)
        continue;

      on_programme[month]++;
      for (int i = 0; i < c->input.n_meetings; i++)
        {
          int way = i * (c->input.length - 1), whole = MAX (c->input.n_meetings - 1, 1);

          if (age * whole <= way && way < (age + 1) * whole)
            needed[month] += c->input.meeting_minutes;
        }
    }
}

static gboolean
is_there_all_month (const Case                   *c,
                    const FootingIntakePreceptor *preceptor,
                    int                           month)
{
  for (FootingDay day = first_of (c, month); month_of (c, day) == month; day++)
    if ((preceptor->prepared != FOOTING_DAY_NONE && day < preceptor->prepared) ||
        (preceptor->leaves != FOOTING_DAY_NONE && day >= preceptor->leaves))
      return FALSE;

  return TRUE;
}

/* Returns: how many preceptors, and through @limits the sum of their limits */
static int
count_there (const Case *c,
             int         month,
             int        *limits)
{
  int there = 0;

  *limits = 0;
  for (gsize i = 0; i < c->input.n_preceptors; i++)
    if (is_there_all_month (c, &c->preceptors[i], month))
      {
        there++;
        *limits += c->preceptors[i].limit;
      }

  return there;
}

/* Returns: whole minutes of a year's time in @months months of one preceptor each */
static gint64
whole_minutes (const Case *c,
               int         months)
{
  gint64 minutes = 0;

  /* As many whole minutes as fit: minutes × 12 × 100 ≤ months × a year's × share there */
  while ((minutes + 1) * 1200 <= (gint64) months * c->input.protected_minutes * (100 - c->input.absence))
    minutes++;

  return minutes;
}

static void
check_month (const Case               *c,
             int                       i,
             const FootingIntakeMonth *month,
             int                       on_programme,
             gint64                    needed,
             gint64                    needed_so_far)
{
  int limits, year_months = 0, ignored;
  int there = count_there (c, i, &limits);

  for (int j = i - i % 12; j < i - i % 12 + 12; j++)
    year_months += count_there (c, j, &ignored);

  g_assert_cmpint (month->month, ==, first_of (c, i));
  g_assert_cmpint (month->on_programme, ==, on_programme);
  g_assert_cmpint (month->preceptors, ==, there);
  g_assert_cmpint (month->places, ==, limits * (100 - c->input.absence) / 100);
  g_assert_cmpint (month->waiting, ==, MAX (on_programme - month->places, 0));
  g_assert_cmpint (month->needed, ==, needed);
  g_assert_cmpint (month->there, ==, whole_minutes (c, there));
  g_assert_cmpint (month->needed_so_far, ==, needed_so_far);
  g_assert_cmpint (month->there_in_year, ==, whole_minutes (c, year_months));
  g_assert_cmpint (month->short_by, ==, MAX (needed_so_far - month->there_in_year, 0));
}

/* Returns: the first month in which something is missed */
static int
check_case (const Case          *c,
            const FootingIntake *intake)
{
  int on_programme[MONTHS] = { 0 };
  gint64 needed[MONTHS] = { 0 };
  gint64 so_far = 0;
  int missed = -1;

  for (int i = 0; i < (int) c->input.n_starters; i++)
    for (int person = 0; person < c->starters[i]; person++)
      follow_preceptee (c, i - c->input.n_past, on_programme, needed);

  for (int i = 0; i < c->input.n_months; i++)
    {
      const FootingIntakeMonth *month = &g_array_index (intake->months, FootingIntakeMonth, i);

      so_far = (i % 12 == 0 ? 0 : so_far) + needed[i];
      check_month (c, i, month, on_programme[i], needed[i], so_far);
      if (missed < 0 && (month->waiting > 0 || month->short_by > 0))
        missed = i;
    }

  return missed;
}

static void
test_agrees_with_following_everybody (void)
{
  int kept = 0;

  for (int run = 0; run < RUNS; run++)
    {
      Case c;
      g_autoptr(FootingIntake) intake = NULL;
      g_autoptr(GError) error = NULL;

      random_case (&c);
      intake = footing_intake_new (&c.input, &error);
      g_assert_no_error (error);
      g_assert_cmpint (intake->missed, ==, check_case (&c, intake));
      kept += intake->missed < 0;
    }

  g_assert_cmpint (kept, >, 0);
  g_assert_cmpint (kept, <, RUNS);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake-random/agrees-with-following-everybody",
                   test_agrees_with_following_everybody);

  return g_test_run ();
}

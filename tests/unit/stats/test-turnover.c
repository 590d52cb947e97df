/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "footing-turnover.h"

static FootingDay
day (const char *iso)
{
  FootingDay result;

  if (iso == NULL)
    return FOOTING_DAY_NONE;

  g_assert_true (footing_day_parse_iso (iso, &result));

  return result;
}

/* A home of ten on 31 March 2025; counted by hand up to 31 March 2026. */
static const char *employments[][2] = {
  { "2019-04-01", NULL },
  { "2021-09-13", NULL },
  { "2022-01-10", NULL },
  { "2023-05-02", NULL },
  { "2023-11-20", NULL },
  { "2024-02-05", NULL },
  { "2025-03-31", NULL },         /* began on the first day: in post at its close */
  { "2020-06-01", "2025-04-01" }, /* left on the day after it */
  { "2024-08-19", "2026-03-31" }, /* left on the last day: not in post at its close */
  { "2024-10-07", "2025-12-24" },
  { "2018-01-08", "2025-03-31" }, /* left on the first day: gone before the period */
  { "2025-05-12", NULL },
  { "2026-03-31", NULL },         /* began on the last day */
  { "2025-06-02", "2025-09-30" }, /* came and went */
  { "2026-04-01", NULL },         /* began too late */
  { NULL, NULL },                 /* start not known */
  { "2025-07-01", "2025-06-01" }, /* ended before it began */
};

static void
count (FootingStaffCounts *counts)
{
  FootingDay start[G_N_ELEMENTS (employments)], end[G_N_ELEMENTS (employments)];
  FootingDay last = day ("2026-03-31");

  for (gsize i = 0; i < G_N_ELEMENTS (employments); i++)
    {
      start[i] = day (employments[i][0]);
      end[i] = day (employments[i][1]);
    }

  footing_staff_counts (G_N_ELEMENTS (employments), start, end,
                        footing_day_add_months (last, -12), last, counts);
}

static void
test_counts_a_year (void)
{
  FootingStaffCounts counts;

  count (&counts);

  g_assert_cmpuint (counts.employed_before, ==, 10);
  g_assert_cmpuint (counts.starters, ==, 3);
  g_assert_cmpuint (counts.leavers, ==, 4);
  g_assert_cmpuint (counts.employed_after, ==, 9);
  g_assert_cmpuint (counts.stayed, ==, 7);
  g_assert_cmpuint (counts.unusable, ==, 2);
}

/* By hand: 4 of 9; 4 of (10 + 9) / 2; 7 of 10. */
static void
test_two_turnovers_are_two (void)
{
  FootingStaffCounts counts;
  guint64 headcounts[2];
  FootingRatio ratio;

  count (&counts);

  ratio = footing_turnover_ascwds (counts.leavers, counts.employed_after);
  g_assert_cmpuint (ratio.numerator, ==, 4);
  g_assert_cmpfloat (ratio.denominator, ==, 9);
  g_assert_cmpfloat_with_epsilon (ratio.value, 0.444444444444444, 1e-15);

  headcounts[0] = counts.employed_before;
  headcounts[1] = counts.employed_after;
  ratio = footing_turnover_average_headcount (counts.leavers, 2, headcounts);
  g_assert_cmpuint (ratio.numerator, ==, 4);
  g_assert_cmpfloat (ratio.denominator, ==, 9.5);
  g_assert_cmpfloat_with_epsilon (ratio.value, 0.421052631578947, 1e-15);

  ratio = footing_stability_index (counts.stayed, counts.employed_before);
  g_assert_cmpuint (ratio.numerator, ==, 7);
  g_assert_cmpfloat (ratio.denominator, ==, 10);
  g_assert_cmpfloat (ratio.value, ==, 0.7);
}

static void
test_averages_months (void)
{
  const guint64 headcounts[] = { 10, 10, 11, 12, 12, 12, 11, 10, 10, 9, 9, 9, 9 };
  FootingRatio ratio = footing_turnover_average_headcount (4, 13, headcounts);

  g_assert_cmpfloat_with_epsilon (ratio.denominator, 134 / 13.0, 1e-14);
  g_assert_cmpfloat_with_epsilon (ratio.value, 52 / 134.0, 1e-15);
}

static void
test_nobody_gives_no_rate (void)
{
  const guint64 nobody[] = { 0, 0 };
  FootingStaffCounts counts = { .leavers = 7 };

  footing_staff_counts (0, NULL, NULL, 0, 365, &counts);
  g_assert_cmpuint (counts.leavers, ==, 0);

  g_assert_true (isnan (footing_turnover_ascwds (3, 0).value));
  g_assert_cmpuint (footing_turnover_ascwds (3, 0).numerator, ==, 3);
  g_assert_true (isnan (footing_turnover_average_headcount (0, 2, nobody).value));
  g_assert_true (isnan (footing_stability_index (0, 0).value));
}

static void
test_absurd_turnover_is_known (void)
{
  g_assert_cmpfloat (footing_turnover_ascwds (199, 20).value, <=, FOOTING_TURNOVER_ASCWDS_LIMIT);
  g_assert_cmpfloat (footing_turnover_ascwds (200, 20).value, >, FOOTING_TURNOVER_ASCWDS_LIMIT);
}

/* Whatever the employments: who was there, plus who came, less who went, is who is there. */
static void
test_counts_balance (void)
{
  for (int round = 0; round < 2000; round++)
    {
      FootingDay start[40], end[40], first = g_test_rand_int_range (0, 60);
      FootingDay last = first + g_test_rand_int_range (0, 60);
      FootingStaffCounts counts;

      for (gsize i = 0; i < 40; i++)
        {
          start[i] = g_test_rand_bit () ? g_test_rand_int_range (-20, 120) : FOOTING_DAY_NONE;
          end[i] = g_test_rand_bit () ? g_test_rand_int_range (-20, 120) : FOOTING_DAY_NONE;
        }

      footing_staff_counts (40, start, end, first, last, &counts);

      g_assert_cmpuint (counts.employed_before + counts.starters, ==,
                        counts.employed_after + counts.leavers);
      g_assert_cmpuint (counts.stayed, <=, MIN (counts.employed_before, counts.employed_after));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/turnover/counts-a-year", test_counts_a_year);
  g_test_add_func ("/turnover/two-turnovers-are-two", test_two_turnovers_are_two);
  g_test_add_func ("/turnover/averages-months", test_averages_months);
  g_test_add_func ("/turnover/nobody-gives-no-rate", test_nobody_gives_no_rate);
  g_test_add_func ("/turnover/absurd-turnover-is-known", test_absurd_turnover_is_known);
  g_test_add_func ("/turnover/counts-balance", test_counts_balance);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "footing-survival.h"
#include "people.h"

static FootingSurvival *
curve_of (const People        *people,
          double               confidence,
          FootingIntervalType  interval)
{
  g_autoptr(FootingLifeTable) table = table_of (people);

  return footing_survival_new (table, confidence, interval);
}

/* NaN expects NaN, and an epsilon of 0 the very same number. */
static void
assert_close (double value,
              double expected,
              double epsilon)
{
  if (isnan (expected))
    g_assert_true (isnan (value));
  else if (epsilon == 0)
    g_assert_cmpfloat (value, ==, expected);
  else
    g_assert_cmpfloat_with_epsilon (value, expected, epsilon);
}

static FootingSurvivalRow
row_at (const FootingSurvival *curve,
        double                 time)
{
  FootingSurvivalRow row;

  footing_survival_get_at (curve, time, &row);

  return row;
}

static void
assert_survival (const FootingSurvival *curve,
                 double                 time,
                 guint64                at_risk,
                 guint64                events,
                 double                 survival)
{
  FootingSurvivalRow row = row_at (curve, time);

  g_assert_cmpfloat (row.time, ==, time);
  g_assert_cmpuint (row.at_risk, ==, at_risk);
  g_assert_cmpuint (row.events, ==, events);
  assert_close (row.survival, survival, 5e-7);
}

static void
assert_interval (const FootingSurvival *curve,
                 double                 time,
                 double                 std_error,
                 double                 lower,
                 double                 upper,
                 double                 epsilon)
{
  FootingSurvivalRow row = row_at (curve, time);

  assert_close (row.std_error, std_error, epsilon);
  assert_close (row.lower, lower, epsilon);
  assert_close (row.upper, upper, epsilon);
}

/* The first six estimates are those of a published worked example (P. Rosenmai, 2016); the
 * interval by the formulas of docs/statistics.md, computed by hand. */
static void
test_everyone_leaves_one_by_one (void)
{
  const People ten = { 10,
                       { 0.5, 1, 10, 10, 11, 13.5, 14, 19, 19.5, 30 },
                       { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 } };
  static const double survivals[] = { 0.9, 0.8, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0 };
  g_autoptr(FootingSurvival) curve = curve_of (&ten, 0.95, FOOTING_INTERVAL_LOG_LOG);

  g_assert_cmpuint (curve->n, ==, 10);
  g_assert_cmpuint (curve->events, ==, 10);
  g_assert_cmpuint (curve->n_rows, ==, 9);
  for (gsize i = 0; i < 9; i++)
    assert_close (curve->rows[i].survival, survivals[i], 1e-15);

  assert_interval (curve, 10, 0.154919, 0.252669, 0.827221, 5e-7);
  assert_close (row_at (curve, 0.5).lower, 0.473009, 5e-7);
  assert_close (row_at (curve, 0.5).upper, 0.985281, 5e-7);
  assert_interval (curve, 30, NAN, NAN, NAN, 0);
  g_assert_cmpfloat (curve->median, ==, 11);

  /* Without censoring the restricted mean is the mean. */
  assert_close (curve->restricted_mean, 12.85, 1e-14);
}

/* Estimates and interval as in the published analyses of these data; times with only censorings
 * and all standard errors from vectors.py. */
static void
test_six_mp (void)
{
  g_autoptr(FootingSurvival) curve = curve_of (&six_mp, 0.95, FOOTING_INTERVAL_LOG_LOG);

  assert_survival (curve, 6, 21, 3, 0.857143);
  assert_survival (curve, 7, 17, 1, 0.806723);
  assert_survival (curve, 9, 16, 0, 0.806723);
  assert_survival (curve, 10, 15, 1, 0.752941);
  assert_survival (curve, 13, 12, 1, 0.690196);
  assert_survival (curve, 16, 11, 1, 0.627451);
  assert_survival (curve, 22, 7, 1, 0.537815);
  assert_survival (curve, 23, 6, 1, 0.448179);
  assert_survival (curve, 35, 1, 0, 0.448179);

  g_assert_cmpuint (curve->n, ==, 21);
  g_assert_cmpuint (curve->events, ==, 9);
  g_assert_cmpuint (curve->n_rows, ==, 16);
  g_assert_cmpuint (curve->rows[0].censored, ==, 1);

  assert_interval (curve, 10, 0.096349653, 0.503199511, 0.889361835, 5e-10);
  assert_interval (curve, 23, 0.134591457, 0.188052006, 0.680142628, 5e-10);
  assert_interval (curve, 35, 0.134591457, 0.188052006, 0.680142628, 5e-10);

  g_assert_cmpfloat (curve->median, ==, 23);
  g_assert_cmpfloat (curve->median_lower, ==, 13);
  g_assert_true (isnan (curve->median_upper));
  assert_close (curve->restricted_mean, 23.287394957983, 1e-11);
  assert_close (footing_survival_get_restricted_mean (curve, 20), 16.116526610644, 1e-11);
}

static void
test_small_cohort (void)
{
  const People small = { 8, { 30, 90, 120, 180, 200, 365, 365, 400 }, { 1, 0, 1, 0, 1, 0, 0, 0 } };
  g_autoptr(FootingSurvival) curve = curve_of (&small, 0.95, FOOTING_INTERVAL_LOG_LOG);

  assert_survival (curve, 30, 8, 1, 0.875);
  assert_survival (curve, 120, 6, 1, 0.729167);
  assert_survival (curve, 200, 4, 1, 0.546875);
  assert_survival (curve, 365, 3, 0, 0.546875);
  assert_interval (curve, 200, 0.200580010, 0.137238420, 0.832428577, 5e-10);
  g_assert_true (isnan (curve->median));
  g_assert_cmpfloat (curve->median_lower, ==, 30);
}

/* What R's survfit() prints for them, on the logarithm:
 * https://rstudio-pubs-static.s3.amazonaws.com/610133_9d2b480275e04433aae84c8c4c4a7527.html */
static void
test_as_r_does (void)
{
  static const struct
  {
    double time;
    guint64 at_risk;
    double survival, std_error, lower, upper;
  } rows[] = {
    { 9, 11, 0.909, 0.0867, 0.7541, 1.000 },
    { 13, 10, 0.818, 0.1163, 0.6192, 1.000 },
    { 18, 8, 0.716, 0.1397, 0.4884, 1.000 },
    { 23, 7, 0.614, 0.1526, 0.3769, 0.999 },
    { 31, 5, 0.491, 0.1642, 0.2549, 0.946 },
    { 34, 4, 0.368, 0.1627, 0.1549, 0.875 },
    { 48, 2, 0.184, 0.1535, 0.0359, 0.944 },
  };
  g_autoptr(FootingSurvival) curve = curve_of (&maintained, 0.95, FOOTING_INTERVAL_LOG);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FootingSurvivalRow row = row_at (curve, rows[i].time);

      g_assert_cmpuint (row.at_risk, ==, rows[i].at_risk);
      assert_close (row.survival, rows[i].survival, 5e-4);
      assert_close (row.std_error, rows[i].std_error, 5e-5);
      assert_close (row.lower, rows[i].lower, 5e-5);
      assert_close (row.upper, rows[i].upper, 5e-4);
    }

  g_assert_cmpfloat (curve->median, ==, 31);
  g_assert_cmpfloat (curve->median_lower, ==, 18);
  g_assert_true (isnan (curve->median_upper));
  assert_close (curve->restricted_mean, 52.645454545455, 1e-11);
}

/* vectors.py */
static void
test_other_intervals (void)
{
  g_autoptr(FootingSurvival) log_95 = curve_of (&six_mp, 0.95, FOOTING_INTERVAL_LOG);
  g_autoptr(FootingSurvival) plain_95 = curve_of (&six_mp, 0.95, FOOTING_INTERVAL_PLAIN);
  g_autoptr(FootingSurvival) log_log_90 = curve_of (&six_mp, 0.9, FOOTING_INTERVAL_LOG_LOG);
  g_autoptr(FootingSurvival) log_90 = curve_of (&six_mp, 0.9, FOOTING_INTERVAL_LOG);
  g_autoptr(FootingSurvival) plain_90 = curve_of (&six_mp, 0.9, FOOTING_INTERVAL_PLAIN);
  g_autoptr(FootingSurvival) cut_at_0 = curve_of (&maintained, 0.95, FOOTING_INTERVAL_PLAIN);

  assert_interval (log_95, 10, 0.096349653, 0.585918982, 0.967574755, 5e-10);
  assert_interval (log_95, 6, 0.076360355, 0.719817084, 1, 5e-10);
  assert_interval (plain_95, 10, 0.096349653, 0.564099327, 0.941783026, 5e-10);
  assert_interval (log_log_90, 10, 0.096349653, 0.551123381928, 0.873581243274, 5e-10);
  assert_interval (log_90, 10, 0.096349653, 0.610027736951, 0.929335472610, 5e-10);
  assert_interval (plain_90, 10, 0.096349653, 0.594460100287, 0.911422252654, 5e-10);
  assert_interval (cut_at_0, 48, 0.153492746, 0, 0.484931163, 5e-10);
}

/* vectors.py; at 5 there are four at risk, because who enters at 5 is at risk only after it. */
static void
test_late_entry (void)
{
  g_autoptr(FootingLifeTable) table = table_of_late ();
  g_autoptr(FootingSurvival) curve = footing_survival_new (table, 0.95, FOOTING_INTERVAL_LOG_LOG);

  g_assert_cmpuint (curve->n, ==, 7);
  g_assert_cmpuint (curve->n_rows, ==, 6);
  assert_survival (curve, 5, 4, 1, 0.75);
  assert_survival (curve, 7, 5, 1, 0.6);
  assert_survival (curve, 9, 5, 1, 0.48);
  assert_survival (curve, 12, 3, 1, 0.32);
  assert_survival (curve, 14, 2, 0, 0.32);
  assert_survival (curve, 15, 1, 1, 0);
  assert_interval (curve, 9, 0.205523721, 0.099986104, 0.791405352, 5e-10);
  g_assert_cmpfloat (curve->median, ==, 9);

  /* Between the rows: of seven, one is gone and one not yet there; then two are gone. */
  g_assert_cmpuint (row_at (curve, 6.5).at_risk, ==, 5);
  g_assert_cmpuint (row_at (curve, 8.5).at_risk, ==, 5);
}

/* The only one under observation leaves before the others are there: the curve cannot rise. */
static void
test_late_entry_after_the_end (void)
{
  g_autoptr(FootingLifeTable) table = footing_life_table_new ();
  g_autoptr(FootingSurvival) curve = NULL;

  footing_life_table_add (table, 1, TRUE);
  footing_life_table_add_late (table, 2, 5, TRUE);
  footing_life_table_add_late (table, 2, 6, FALSE);
  curve = footing_survival_new (table, 0.95, FOOTING_INTERVAL_LOG_LOG);

  assert_survival (curve, 1, 1, 1, 0);
  assert_survival (curve, 5, 2, 1, 0);
  assert_survival (curve, 6, 1, 0, 0);
  assert_interval (curve, 6, NAN, NAN, NAN, 0);
  g_assert_cmpfloat (curve->median, ==, 1);
  g_assert_cmpfloat (curve->restricted_mean, ==, 1);
}

static void
test_nobody (void)
{
  g_autoptr(FootingLifeTable) table = footing_life_table_new ();
  g_autoptr(FootingSurvival) curve = footing_survival_new (table, 0.95, FOOTING_INTERVAL_LOG_LOG);

  g_assert_cmpuint (curve->n, ==, 0);
  g_assert_cmpuint (curve->events, ==, 0);
  g_assert_cmpuint (curve->n_rows, ==, 0);
  g_assert_true (isnan (curve->median));
  g_assert_true (isnan (curve->median_lower));
  g_assert_true (isnan (curve->median_upper));
  g_assert_true (isnan (curve->restricted_mean));
  assert_survival (curve, 3, 0, 0, NAN);
}

static void
test_nobody_leaves (void)
{
  const People staying = { 3, { 4, 4, 9 }, { 0, 0, 0 } };
  g_autoptr(FootingSurvival) log_log = curve_of (&staying, 0.95, FOOTING_INTERVAL_LOG_LOG);
  g_autoptr(FootingSurvival) plain = curve_of (&staying, 0.95, FOOTING_INTERVAL_PLAIN);

  g_assert_cmpuint (log_log->n_rows, ==, 2);
  assert_survival (log_log, 4, 3, 0, 1);
  assert_survival (log_log, 9, 1, 0, 1);
  assert_interval (log_log, 9, 0, NAN, NAN, 0);
  assert_interval (plain, 9, 0, 1, 1, 0);
  g_assert_true (isnan (log_log->median));
  g_assert_cmpfloat (log_log->restricted_mean, ==, 9);
}

static void
test_everyone_leaves_on_one_day (void)
{
  const People gone = { 4, { 7, 7, 7, 7 }, { 1, 1, 1, 1 } };

  for (int type = FOOTING_INTERVAL_LOG_LOG; type <= FOOTING_INTERVAL_PLAIN; type++)
    {
      g_autoptr(FootingSurvival) curve = curve_of (&gone, 0.95, (FootingIntervalType) type);

      g_assert_cmpuint (curve->n_rows, ==, 1);
      assert_survival (curve, 7, 4, 4, 0);
      assert_interval (curve, 7, NAN, NAN, NAN, 0);
      g_assert_cmpfloat (curve->median, ==, 7);
      g_assert_true (isnan (curve->median_lower));
      g_assert_true (isnan (curve->median_upper));
      g_assert_cmpfloat (curve->restricted_mean, ==, 7);
    }
}

static void
test_leaving_on_the_first_day (void)
{
  const People day_0 = { 4, { 0, 0, 5, 5 }, { 1, 0, 1, 0 } };
  g_autoptr(FootingSurvival) curve = curve_of (&day_0, 0.95, FOOTING_INTERVAL_LOG_LOG);

  assert_survival (curve, 0, 4, 1, 0.75);
  assert_survival (curve, 5, 2, 1, 0.375);
  assert_close (curve->restricted_mean, 3.75, 1e-15);
}

static void
test_between_and_beyond_the_rows (void)
{
  g_autoptr(FootingSurvival) curve = curve_of (&six_mp, 0.95, FOOTING_INTERVAL_LOG_LOG);
  g_autoptr(FootingSurvival) ended = curve_of (&control, 0.95, FOOTING_INTERVAL_LOG_LOG);

  assert_survival (curve, 0, 21, 0, 1);
  assert_interval (curve, 0, 0, NAN, NAN, 0);
  assert_survival (curve, 12, 12, 0, 0.752941);
  assert_interval (curve, 12, 0.096349653, 0.503199511, 0.889361835, 5e-10);
  assert_survival (curve, 34.5, 1, 0, 0.448179);

  assert_survival (curve, 35.5, 0, 0, NAN);
  assert_interval (curve, 35.5, NAN, NAN, NAN, 0);
  g_assert_true (isnan (footing_survival_get_restricted_mean (curve, 35.5)));

  assert_survival (ended, 24, 0, 0, 0);
  assert_close (footing_survival_get_restricted_mean (ended, 1000), 8.666666666667, 1e-11);
}

/* 0.5 as a product of 3/4 and 2/3 is not exactly a half in doubles for every order of factors. */
static void
test_a_half_is_a_half (void)
{
  for (guint n = 2; n <= 400; n += 2)
    {
      g_autoptr(FootingLifeTable) table = footing_life_table_new ();
      g_autoptr(FootingSurvival) curve = NULL;

      for (guint i = 1; i <= n; i++)
        footing_life_table_add (table, i, TRUE);
      curve = footing_survival_new (table, 0.95, FOOTING_INTERVAL_LOG_LOG);

      g_assert_cmpfloat (curve->median, ==, n / 2);
    }
}

static void
test_interval_names (void)
{
  FootingIntervalType type = FOOTING_INTERVAL_PLAIN;

  g_assert_false (footing_interval_type_from_string ("loglog", &type));
  g_assert_cmpint (type, ==, FOOTING_INTERVAL_PLAIN);
  g_assert_true (footing_interval_type_from_string ("log-log", &type));
  g_assert_cmpint (type, ==, FOOTING_INTERVAL_LOG_LOG);
  g_assert_true (footing_interval_type_from_string ("log", &type));
  g_assert_cmpstr (footing_interval_type_to_string (type), ==, "log");
  g_assert_true (footing_interval_type_from_string ("plain", &type));
  g_assert_cmpstr (footing_interval_type_to_string (type), ==, "plain");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/survival/everyone-leaves-one-by-one", test_everyone_leaves_one_by_one);
  g_test_add_func ("/survival/six-mp", test_six_mp);
  g_test_add_func ("/survival/small-cohort", test_small_cohort);
  g_test_add_func ("/survival/as-r-does", test_as_r_does);
  g_test_add_func ("/survival/other-intervals", test_other_intervals);
  g_test_add_func ("/survival/late-entry", test_late_entry);
  g_test_add_func ("/survival/late-entry-after-the-end", test_late_entry_after_the_end);
  g_test_add_func ("/survival/nobody", test_nobody);
  g_test_add_func ("/survival/nobody-leaves", test_nobody_leaves);
  g_test_add_func ("/survival/everyone-leaves-on-one-day", test_everyone_leaves_on_one_day);
  g_test_add_func ("/survival/leaving-on-the-first-day", test_leaving_on_the_first_day);
  g_test_add_func ("/survival/between-and-beyond-the-rows", test_between_and_beyond_the_rows);
  g_test_add_func ("/survival/a-half-is-a-half", test_a_half_is_a_half);
  g_test_add_func ("/survival/interval-names", test_interval_names);

  return g_test_run ();
}

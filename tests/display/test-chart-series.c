/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <math.h>

#include "chart-samples.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_empty (void)
{
  g_autoptr(FootingSeries) series = footing_series_new ("Nobody", 7);
  gsize n = 99;

  footing_series_get_points (series, &n);
  g_assert_cmpuint (n, ==, 0);
  footing_series_get_marks (series, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpint (footing_series_find (series, 0), ==, -1);
  g_assert_false (footing_series_has_at_risk (series));
  g_assert_cmpuint (footing_series_get_at_risk (series, 0), ==, 0);
  g_assert_cmpstr (footing_series_get_name (series), ==, "Nobody");
  g_assert_cmpuint (footing_series_get_look (series), ==, 7);
}

static void
test_find (void)
{
  static const FootingPoint points[] = {
    { 0, 1, NAN, NAN }, { 30, .9, NAN, NAN }, { 30, .8, NAN, NAN }, { 60, .7, NAN, NAN },
  };
  g_autoptr(FootingSeries) series = footing_series_new ("", 0);

  footing_series_set_points (series, points, G_N_ELEMENTS (points));

  g_assert_cmpint (footing_series_find (series, -1), ==, -1);
  g_assert_cmpint (footing_series_find (series, 0), ==, 0);
  g_assert_cmpint (footing_series_find (series, 29.9), ==, 0);
  g_assert_cmpint (footing_series_find (series, 30), ==, 2);
  g_assert_cmpint (footing_series_find (series, 59), ==, 2);
  g_assert_cmpint (footing_series_find (series, 60), ==, 3);
  g_assert_cmpint (footing_series_find (series, 1e9), ==, 3);
}

/* Days 30, 90+, 120, 180+, 200, 365+, 365+, 400+: counted by hand, at risk just before a day. */
static void
test_at_risk (void)
{
  g_autoptr(FootingSeries) series = chart_samples_small ();

  g_assert_true (footing_series_has_at_risk (series));
  g_assert_cmpuint (footing_series_get_at_risk (series, 0), ==, 8);
  g_assert_cmpuint (footing_series_get_at_risk (series, 30), ==, 8);
  g_assert_cmpuint (footing_series_get_at_risk (series, 31), ==, 7);
  g_assert_cmpuint (footing_series_get_at_risk (series, 120), ==, 6);
  g_assert_cmpuint (footing_series_get_at_risk (series, 200), ==, 4);
  g_assert_cmpuint (footing_series_get_at_risk (series, 365), ==, 3);
  g_assert_cmpuint (footing_series_get_at_risk (series, 366), ==, 1);
  g_assert_cmpuint (footing_series_get_at_risk (series, 401), ==, 0);
}

/*
 * The sample curve is what other tests look at, so it is held against figures that were worked
 * out elsewhere: 6-MP arm, S (7 weeks) = .806723, S (23) = .448179, interval .188052 to .680143.
 */
static void
test_sample_is_right (void)
{
  g_autoptr(FootingSeries) series = chart_samples_treated (0);
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (series, &n_points);
  gssize week_7 = footing_series_find (series, 49);
  gssize week_23 = footing_series_find (series, 161);

  g_assert_cmpuint (n_points, ==, 9);
  g_assert_cmpfloat_with_epsilon (points[week_7].y, .806723, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[week_23].y, .448179, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[week_23].lower, .188052, 1e-6);
  g_assert_cmpfloat_with_epsilon (points[week_23].upper, .680143, 1e-6);
  g_assert_true (isnan (points[0].lower));
}

static void
test_changed (void)
{
  static const FootingPoint point = { 0, 1, NAN, NAN };
  static const double mark = 3;
  static const FootingAtRisk at_risk = { 3, 2 };
  g_autoptr(FootingSeries) series = footing_series_new ("", 0);
  guint changes = 0;
  gsize n;

  g_signal_connect_swapped (series, "changed", G_CALLBACK (count_cb), &changes);

  footing_series_set_points (series, &point, 1);
  footing_series_set_marks (series, &mark, 1);
  footing_series_set_at_risk (series, &at_risk, 1);
  g_assert_cmpuint (changes, ==, 3);

  footing_series_set_points (series, NULL, 0);
  footing_series_get_points (series, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (changes, ==, 4);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/series/empty", test_empty);
  g_test_add_func ("/chart/series/find", test_find);
  g_test_add_func ("/chart/series/at-risk", test_at_risk);
  g_test_add_func ("/chart/series/sample-is-right", test_sample_is_right);
  g_test_add_func ("/chart/series/changed", test_changed);

  return g_test_run ();
}

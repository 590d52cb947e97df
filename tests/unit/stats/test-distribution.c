/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "footing-distribution.h"

static void
assert_close (double value,
              double expected,
              double relative_error)
{
  g_assert_cmpfloat_with_epsilon (value / expected, 1, relative_error);
}

/* vectors.py, which asks Python's statistics.NormalDist (Wichura's algorithm AS 241) */
static void
test_critical_values (void)
{
  assert_close (footing_normal_critical (0.5), 0.674489750196082, 1e-14);
  assert_close (footing_normal_critical (0.8), 1.281551565544601, 1e-14);
  assert_close (footing_normal_critical (0.9), 1.644853626951472, 1e-14);
  assert_close (footing_normal_critical (0.95), 1.959963984540054, 1e-14);
  assert_close (footing_normal_critical (0.99), 2.575829303548900, 1e-14);
  assert_close (footing_normal_critical (0.999), 3.290526731491926, 1e-14);
  assert_close (footing_normal_critical (0.999999), 4.891638475671084, 1e-11);
}

/* The definition itself: between -z and z lies erf (z / √2). */
static void
test_critical_values_give_the_confidence_back (void)
{
  for (int i = 1; i < 10000; i++)
    {
      double z = footing_normal_critical (i / 10000.0);

      g_assert_cmpfloat_with_epsilon (erf (z / sqrt (2)), i / 10000.0, 1e-15);
    }

  g_assert_cmpfloat_with_epsilon (footing_normal_critical (DBL_MIN), 0, 1e-15);
  g_assert_true (isfinite (footing_normal_critical (nextafter (1, 0))));
}

/* The 5% points are those of every table (3.841, 7.815); all are also in vectors.py, by
 * numerical integration of the density. */
static void
test_chi_squared_tails (void)
{
  assert_close (footing_chi_squared_tail (3.841458820694124, 1), 0.05, 1e-13);
  assert_close (footing_chi_squared_tail (7.814727903251179, 3), 0.05, 1e-13);
  assert_close (footing_chi_squared_tail (16.792941, 1), 4.168809085644e-05, 1e-12);
  assert_close (footing_chi_squared_tail (0.5, 2), 0.7788007830713757, 1e-13);
  assert_close (footing_chi_squared_tail (12, 5), 3.478778050623987e-02, 1e-13);
  assert_close (footing_chi_squared_tail (30, 7), 9.495972508133961e-05, 1e-12);
  assert_close (footing_chi_squared_tail (80, 8), 4.888864465181068e-14, 1e-12);
  assert_close (footing_chi_squared_tail (120, 99), 7.424385580596499e-02, 1e-12);
  assert_close (footing_chi_squared_tail (1e-3, 3), 9.999915920809115e-01, 1e-13);
}

static void
test_chi_squared_extremes (void)
{
  for (guint df = 1; df <= 200; df++)
    {
      double before = 1;

      g_assert_cmpfloat (footing_chi_squared_tail (0, df), ==, 1);
      g_assert_cmpfloat (footing_chi_squared_tail (1e5, df), ==, 0);

      for (double x = 0.25; x < 600; x += 0.25)
        {
          double tail = footing_chi_squared_tail (x, df);

          g_assert_cmpfloat (tail, >=, 0);
          g_assert_cmpfloat (tail, <=, before + 1e-12);
          before = tail;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/distribution/critical-values", test_critical_values);
  g_test_add_func ("/distribution/critical-values-give-the-confidence-back",
                   test_critical_values_give_the_confidence_back);
  g_test_add_func ("/distribution/chi-squared-tails", test_chi_squared_tails);
  g_test_add_func ("/distribution/chi-squared-extremes", test_chi_squared_extremes);

  return g_test_run ();
}

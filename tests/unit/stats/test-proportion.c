/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "footing-distribution.h"
#include "footing-proportion.h"

static void
assert_wilson (guint64 x,
               guint64 n,
               double  confidence,
               double  lower,
               double  upper,
               double  epsilon)
{
  FootingProportion proportion = footing_proportion_wilson (x, n, confidence);

  g_assert_cmpuint (proportion.x, ==, x);
  g_assert_cmpuint (proportion.n, ==, n);
  g_assert_cmpfloat (proportion.estimate, ==, (double) x / n);
  g_assert_cmpfloat_with_epsilon (proportion.lower, lower, epsilon);
  g_assert_cmpfloat_with_epsilon (proportion.upper, upper, epsilon);
}

/* Four decimals, computed by the formula of
 * https://infinitelexicon.pages.dev/Wilsonscoreinterval */
static void
test_known_values (void)
{
  assert_wilson (0, 5, 0.95, 0, 0.4345, 5e-5);
  assert_wilson (1, 5, 0.95, 0.0362, 0.6245, 5e-5);
  assert_wilson (4, 5, 0.95, 0.3755, 0.9638, 5e-5);
  assert_wilson (5, 5, 0.95, 0.5655, 1, 5e-5);
  assert_wilson (7, 10, 0.95, 0.3968, 0.8922, 5e-5);
  assert_wilson (12, 15, 0.95, 0.5481, 0.9295, 5e-5);
  assert_wilson (18, 20, 0.95, 0.6990, 0.9721, 5e-5);
  assert_wilson (45, 60, 0.95, 0.6277, 0.8422, 5e-5);
  assert_wilson (1, 1, 0.95, 0.2065, 1, 5e-5);
  assert_wilson (0, 1, 0.95, 0, 0.7935, 5e-5);
}

/* R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
 * Medicine 17 (1998) 857-872, table I, method 3 */
static void
test_published_table (void)
{
  assert_wilson (81, 263, 0.95, 0.2553, 0.3662, 5e-5);
  assert_wilson (15, 148, 0.95, 0.0624, 0.1605, 5e-5);
  assert_wilson (0, 20, 0.95, 0, 0.1611, 5e-5);
  assert_wilson (1, 29, 0.95, 0.0061, 0.1718, 5e-5);
}

/* vectors.py */
static void
test_other_confidences (void)
{
  assert_wilson (7, 10, 0.9, 0.4416997958698352, 0.873123416096802, 1e-14);
  assert_wilson (7, 10, 0.99, 0.3200246792011026, 0.9204336834769342, 1e-14);
  assert_wilson (45, 60, 0.9, 0.6486242412686939, 0.829802359434671, 1e-14);
  assert_wilson (0, 5, 0.99, 0, 0.570258321027009, 1e-14);
  assert_wilson (1, 1000000, 0.99, 1.174054749996e-07, 8.517433834756e-06, 1e-16);
}

static void
test_ends_are_exact (void)
{
  for (guint64 n = 1; n < 2000; n++)
    {
      g_assert_cmpfloat (footing_proportion_wilson (0, n, 0.95).lower, ==, 0);
      g_assert_cmpfloat (footing_proportion_wilson (n, n, 0.95).upper, ==, 1);
    }

  g_assert_cmpfloat (footing_proportion_wilson (G_MAXUINT64, G_MAXUINT64, 0.95).upper, ==, 1);
}

/* The limits are where the score test turns: |p̂ - p| = z √(p (1 - p) / n). */
static void
test_limits_solve_the_score_equation (void)
{
  double z = footing_normal_critical (0.95);

  for (guint64 n = 1; n <= 120; n++)
    for (guint64 x = 0; x <= n; x++)
      {
        FootingProportion self = footing_proportion_wilson (x, n, 0.95);

        g_assert_cmpfloat (self.lower, <=, self.estimate);
        g_assert_cmpfloat (self.upper, >=, self.estimate);
        g_assert_cmpfloat_with_epsilon (self.estimate - self.lower,
                                        z * sqrt (self.lower * (1 - self.lower) / n), 1e-9);
        g_assert_cmpfloat_with_epsilon (self.upper - self.estimate,
                                        z * sqrt (self.upper * (1 - self.upper) / n), 1e-7);
      }
}

static void
test_nobody_gives_no_figure (void)
{
  FootingProportion nobody = footing_proportion_wilson (0, 0, 0.95);

  g_assert_cmpuint (nobody.n, ==, 0);
  g_assert_true (isnan (nobody.estimate));
  g_assert_true (isnan (nobody.lower));
  g_assert_true (isnan (nobody.upper));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/proportion/known-values", test_known_values);
  g_test_add_func ("/proportion/published-table", test_published_table);
  g_test_add_func ("/proportion/other-confidences", test_other_confidences);
  g_test_add_func ("/proportion/ends-are-exact", test_ends_are_exact);
  g_test_add_func ("/proportion/limits-solve-the-score-equation",
                   test_limits_solve_the_score_equation);
  g_test_add_func ("/proportion/nobody-gives-no-figure", test_nobody_gives_no_figure);

  return g_test_run ();
}

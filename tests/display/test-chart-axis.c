/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <math.h>

#include "footing-axis.h"

static char *
join_ticks (FootingAxis *axis,
            guint        most)
{
  gsize n_ticks;
  g_autofree double *ticks = footing_axis_dup_ticks (axis, most, &n_ticks);
  g_autoptr(GString) text = g_string_new (NULL);

  for (gsize i = 0; i < n_ticks; i++)
    {
      g_autofree char *label = footing_axis_format (axis, ticks[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", label);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_counts (void)
{
  static const struct
  {
    double      last;
    guint       most;
    const char *ticks;
  } cases[] = {
    { 0, 7, "0 1" },
    { 3, 7, "0 1 2 3" },
    { 8, 7, "0 5 10" },
    { 30, 7, "0 5 10 15 20 25 30" },
    { 41, 7, "0 10 20 30 40 50" },
    { 41, 3, "0 20 40" },
    { 160, 7, "0 100 200" },
    { 2000, 7, "0 1000 2000" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(FootingAxis) axis = footing_axis_new_count (NULL, cases[i].last);
      g_autofree char *ticks = join_ticks (axis, cases[i].most);

      g_assert_cmpstr (ticks, ==, cases[i].ticks);
    }
}

/* What a person would write under a line of that many days. */
static void
test_months (void)
{
  static const struct
  {
    double      last;
    guint       most;
    const char *ticks;
  } cases[] = {
    { 0, 7, "0 1" },
    { 20, 7, "0 1" },
    { 100, 7, "0 1 2 3 4" },
    { 183, 7, "0 1 2 3 4 5 6" },
    { 184, 7, "0 3 6 9" },
    { 300, 7, "0 3 6 9 12" },
    { 365.25, 7, "0 3 6 9 12" },
    { 366, 7, "0 3 6 9 12" },
    { 367, 7, "0 3 6 9 12 15" },
    { 730.5, 7, "0 6 12 18 24" },
    { 1000, 7, "0 6 12 18 24 30 36" },
    { 1826.25, 7, "0 12 24 36 48 60" },
    { 3652.5, 7, "0 24 48 72 96 120" },
    { 365.25, 4, "0 6 12" },
    { 365.25, 2, "0 12" },
    { 730.5, 4, "0 12 24" },
    { 1000, 3, "0 24" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(FootingAxis) axis = footing_axis_new_days (NULL, cases[i].last);
      g_autofree char *ticks = join_ticks (axis, cases[i].most);

      g_assert_cmpstr (ticks, ==, cases[i].ticks);
      g_assert_cmpfloat (footing_axis_get_last (axis), >=, cases[i].last - 1);
    }
}

static void
test_months_of_no_number (void)
{
  static const double numbers[] = { NAN, INFINITY, -INFINITY, -5 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr(FootingAxis) axis = footing_axis_new_days (NULL, numbers[i]);

      g_assert_cmpfloat_with_epsilon (footing_axis_get_last (axis), FOOTING_AXIS_MONTH, 1e-9);
    }
}

static void
test_percent (void)
{
  g_autoptr(FootingAxis) axis = footing_axis_new_percent ("Still in post");
  g_autofree char *many = join_ticks (axis, 20);
  g_autofree char *some = join_ticks (axis, 4);
  g_autofree char *few = join_ticks (axis, 2);

  g_assert_cmpstr (footing_axis_get_title (axis), ==, "Still in post");
  g_assert_cmpfloat (footing_axis_get_last (axis), ==, 1);
  g_assert_cmpstr (many, ==, "0% 25% 50% 75% 100%");
  g_assert_cmpstr (some, ==, "0% 50% 100%");
  g_assert_cmpstr (few, ==, "0% 100%");
}

/* A table of numbers made for the finest ticks has a number for each coarser one. */
static void
test_coarser_is_among_finer (void)
{
  for (double last = 1; last < 8000; last *= 1.13)
    {
      g_autoptr(FootingAxis) axis = footing_axis_new_days (NULL, last);
      gsize n_fine;
      g_autofree double *fine = footing_axis_dup_ticks (axis, 7, &n_fine);

      g_assert_cmpuint (n_fine, >=, 2);
      g_assert_cmpuint (n_fine, <=, 7);

      for (guint most = 2; most < 7; most++)
        {
          gsize n_coarse;
          g_autofree double *coarse = footing_axis_dup_ticks (axis, most, &n_coarse);

          g_assert_cmpuint (n_coarse, <=, MAX (most, 2));
          for (gsize i = 0, j = 0; i < n_coarse; i++)
            {
              while (j < n_fine && fine[j] != coarse[i])
                j++;
              g_assert_cmpuint (j, <, n_fine);
            }
        }
    }
}

static char *
format_weeks (double   days,
              gpointer user_data)
{
  return g_strdup_printf ("%s %.0f", (const char *) user_data, days / 7);
}

static void
test_formatter (void)
{
  g_autoptr(FootingAxis) axis = footing_axis_new_days (NULL, 365);
  g_autofree char *weeks = NULL;
  g_autofree char *months = NULL;

  footing_axis_set_formatter (axis, format_weeks, g_strdup ("week"), g_free);
  weeks = footing_axis_format (axis, 70);
  g_assert_cmpstr (weeks, ==, "week 10");

  footing_axis_set_formatter (axis, NULL, NULL, NULL);
  months = footing_axis_format (axis, 91.3);
  g_assert_cmpstr (months, ==, "3");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/axis/months", test_months);
  g_test_add_func ("/chart/axis/months-of-no-number", test_months_of_no_number);
  g_test_add_func ("/chart/axis/counts", test_counts);
  g_test_add_func ("/chart/axis/percent", test_percent);
  g_test_add_func ("/chart/axis/coarser-is-among-finer", test_coarser_is_among_finer);
  g_test_add_func ("/chart/axis/formatter", test_formatter);

  return g_test_run ();
}

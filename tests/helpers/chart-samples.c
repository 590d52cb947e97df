/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "chart-samples.h"

#define WEEK 7
#define Z 1.959964

static int
compare_people (gconstpointer a,
                gconstpointer b)
{
  const ChartSample *one = a;
  const ChartSample *two = b;

  return (one->days > two->days) - (one->days < two->days);
}

static FootingPoint
make_point (double x,
            double s,
            double greenwood)
{
  FootingPoint point = { x, s, NAN, NAN };

  if (s > 0 && s < 1)
    {
      double spread = exp (Z * sqrt (greenwood) / fabs (log (s)));

      point.lower = pow (s, spread);
      point.upper = pow (s, 1 / spread);
    }

  return point;
}

FootingSeries *
chart_samples_survival (const char        *name,
                        guint              look,
                        const ChartSample *people,
                        gsize              n_people)
{
  FootingSeries *series = footing_series_new (name, look);
  g_autofree ChartSample *sorted = g_memdup2 (people, n_people * sizeof *people);
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (FootingPoint));
  g_autoptr(GArray) at_risk = g_array_new (FALSE, FALSE, sizeof (FootingAtRisk));
  g_autoptr(GArray) marks = g_array_new (FALSE, FALSE, sizeof (double));
  double s = 1;
  double greenwood = 0;
  FootingPoint point = make_point (0, 1, 0);

  qsort (sorted, n_people, sizeof *sorted, compare_people);
  g_array_append_val (points, point);

  for (gsize i = 0; i < n_people;)
    {
      double days = sorted[i].days;
      FootingAtRisk risk = { days, (guint) (n_people - i) };
      double left = 0;
      gsize here = i;

      for (; i < n_people && sorted[i].days == days; i++)
        left += sorted[i].left;

      g_array_append_val (at_risk, risk);
      if (left < i - here)
        g_array_append_val (marks, days);

      s *= 1 - left / risk.n;
      greenwood += left / (risk.n * (risk.n - left));
      point = make_point (days, s, greenwood);
      if (left > 0 || i == n_people)
        g_array_append_val (points, point);
    }

  footing_series_set_points (series, (FootingPoint *) (gpointer) points->data, points->len);
  footing_series_set_marks (series, (double *) (gpointer) marks->data, marks->len);
  footing_series_set_at_risk (series, (FootingAtRisk *) (gpointer) at_risk->data, at_risk->len);

  return series;
}

FootingSeries *
chart_samples_invented (const char *name,
                        guint       look,
                        gsize       n_people,
                        double      odds,
                        double      last)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (1919 + look);
  g_autofree ChartSample *people = g_new (ChartSample, n_people);

  for (gsize i = 0; i < n_people; i++)
    {
      double leaves = ceil (-odds * log (1 - g_rand_double (chance)));
      double seen = ceil (last * sqrt (g_rand_double (chance)));

      people[i] = (ChartSample) { MIN (leaves, seen), leaves <= seen };
    }

  return chart_samples_survival (name, look, people, n_people);
}

FootingSeries *
chart_samples_small (void)
{
  static const ChartSample people[] = {
    { 30, TRUE }, { 90, FALSE }, { 120, TRUE }, { 180, FALSE },
    { 200, TRUE }, { 365, FALSE }, { 365, FALSE }, { 400, FALSE },
  };

  return chart_samples_survival ("Small home", 0, people, G_N_ELEMENTS (people));
}

FootingSeries *
chart_samples_treated (guint look)
{
  static const ChartSample people[] = {
    { 6 * WEEK, TRUE }, { 6 * WEEK, TRUE }, { 6 * WEEK, TRUE }, { 6 * WEEK, FALSE },
    { 7 * WEEK, TRUE }, { 9 * WEEK, FALSE }, { 10 * WEEK, TRUE }, { 10 * WEEK, FALSE },
    { 11 * WEEK, FALSE }, { 13 * WEEK, TRUE }, { 16 * WEEK, TRUE }, { 17 * WEEK, FALSE },
    { 19 * WEEK, FALSE }, { 20 * WEEK, FALSE }, { 22 * WEEK, TRUE }, { 23 * WEEK, TRUE },
    { 25 * WEEK, FALSE }, { 32 * WEEK, FALSE }, { 32 * WEEK, FALSE }, { 34 * WEEK, FALSE },
    { 35 * WEEK, FALSE },
  };

  return chart_samples_survival ("With preceptorship", look, people, G_N_ELEMENTS (people));
}

FootingSeries *
chart_samples_control (guint look)
{
  static const int weeks[] = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
  };
  ChartSample people[G_N_ELEMENTS (weeks)];

  for (gsize i = 0; i < G_N_ELEMENTS (weeks); i++)
    people[i] = (ChartSample) { weeks[i] * WEEK, TRUE };

  return chart_samples_survival ("Before it began", look, people, G_N_ELEMENTS (people));
}

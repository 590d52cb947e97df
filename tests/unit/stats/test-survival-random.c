/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Thousands of small random data sets, by the library and by a second implementation that is
 * written from the definitions and shares nothing with it: at every time it asks every person
 * whether they are at risk, multiplies and adds in long double, and inverts the matrix of two
 * differences by Cramer's rule. Run with --seed to see a failure again. */

#include <math.h>

#include "footing-log-rank.h"
#include "footing-survival.h"

#define N_ROUNDS 4000
#define MAX_PEOPLE 30
#define MAX_GROUPS 3
#define Z 1.959963984540054

typedef struct
{
  gsize   n;
  gint32  time[MAX_PEOPLE];
  guint8  event[MAX_PEOPLE];
  gint32  entry[MAX_PEOPLE];
  guint32 group[MAX_PEOPLE];
  gboolean is_late;
} Sample;

typedef struct
{
  guint   at_risk;
  guint   events;
  guint   censored;
} State;

static void
fill (Sample *self)
{
  /* Few distinct days make ties, many make none. */
  int n_days = g_test_rand_int_range (1, 40);

  self->n = g_test_rand_int_range (0, MAX_PEOPLE + 1);
  self->is_late = g_test_rand_bit ();

  for (gsize i = 0; i < self->n; i++)
    {
      self->entry[i] = self->is_late && g_test_rand_bit () ? g_test_rand_int_range (0, n_days) : 0;
      self->time[i] = self->entry[i] + g_test_rand_int_range (self->is_late ? 1 : 0, n_days + 1);
      self->event[i] = g_test_rand_bit ();
      self->group[i] = g_test_rand_int_range (0, MAX_GROUPS);
    }
}

/* @group < 0 asks everyone. */
static State
look_at (const Sample *self,
         int           group,
         gint32        time)
{
  State state = { 0 };

  for (gsize i = 0; i < self->n; i++)
    {
      gboolean has_entered = !self->is_late || self->entry[i] == 0 || self->entry[i] < time;

      if (group >= 0 && self->group[i] != (guint32) group)
        continue;

      state.at_risk += has_entered && time <= self->time[i];
      state.events += time == self->time[i] && self->event[i];
      state.censored += time == self->time[i] && !self->event[i];
    }

  return state;
}

static gint32
last_day (const Sample *self)
{
  gint32 last = -1;

  for (gsize i = 0; i < self->n; i++)
    last = MAX (last, self->time[i]);

  return last;
}

static void
assert_same (double      value,
             long double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (value));
  else
    g_assert_cmpfloat_with_epsilon (value, (double) expected, 1e-12);
}

static void
assert_row (const FootingSurvivalRow *row,
            gint32                    day,
            const State              *state,
            long double               survival,
            long double               greenwood)
{
  long double std_error = survival > 0 ? survival * sqrtl (greenwood) : NAN;
  long double exponent = Z * sqrtl (greenwood) / fabsl (logl (survival));
  gboolean has_interval = survival > 0 && survival < 1;

  g_assert_cmpfloat (row->time, ==, day);
  g_assert_cmpuint (row->at_risk, ==, state->at_risk);
  g_assert_cmpuint (row->events, ==, state->events);
  g_assert_cmpuint (row->censored, ==, state->censored);
  assert_same (row->survival, survival);
  assert_same (row->std_error, std_error);
  assert_same (row->lower, has_interval ? powl (survival, expl (exponent)) : NAN);
  assert_same (row->upper, has_interval ? powl (survival, expl (-exponent)) : NAN);
}

/* Day by day, also the days on which nothing happens. */
static void
check_curve (const Sample *sample,
             int           group,
             const FootingSurvival *curve)
{
  long double survival = 1, greenwood = 0, area = 0, median = NAN;
  gsize n_rows = 0;
  gint32 last = -1;

  for (gint32 day = 0; day <= last_day (sample); day++)
    {
      State state = look_at (sample, group, day);
      FootingSurvivalRow row;

      if (state.events > 0)
        {
          survival = survival * (state.at_risk - state.events) / state.at_risk;
          greenwood += (long double) state.events / state.at_risk / (state.at_risk - state.events);
        }

      if (isnan (median) && survival < 0.5L + 1e-15L)
        median = day;

      if (state.events + state.censored > 0)
        {
          g_assert_cmpuint (n_rows, <, curve->n_rows);
          assert_row (&curve->rows[n_rows++], day, &state, survival, greenwood);
          assert_same (curve->restricted_mean * (day == curve->rows[curve->n_rows - 1].time),
                       area * (day == curve->rows[curve->n_rows - 1].time));
          last = day;
        }

      footing_survival_get_at (curve, day, &row);
      if (state.at_risk > 0)
        assert_row (&row, day, &state, survival, greenwood);

      area += survival;
    }

  g_assert_cmpuint (n_rows, ==, curve->n_rows);
  assert_same (curve->median, last < 0 ? NAN : median);
}

/* Left out by Cramer's rule: the last of the groups, which knows nothing new. */
static long double
slow_chi_squared (const Sample *sample,
                  long double  *difference,
                  long double   variance[MAX_GROUPS][MAX_GROUPS])
{
  for (gint32 day = 0; day <= last_day (sample); day++)
    {
      State all = look_at (sample, -1, day);
      long double n = all.at_risk, d = all.events;

      for (int i = 0; d > 0 && i < MAX_GROUPS; i++)
        {
          State a = look_at (sample, i, day);

          difference[i] += a.events - d * a.at_risk / n;
          for (int j = 0; n > 1 && j < MAX_GROUPS; j++)
            {
              State b = look_at (sample, j, day);

              variance[i][j] += d * (n - d) / (n - 1) * a.at_risk / n * ((i == j) - b.at_risk / n);
            }
        }
    }

  return (difference[0] * difference[0] * variance[1][1] -
          2 * difference[0] * difference[1] * variance[0][1] +
          difference[1] * difference[1] * variance[0][0]) /
         (variance[0][0] * variance[1][1] - variance[0][1] * variance[0][1]);
}

/* Returns whether all groups could be compared. */
static gboolean
check_log_rank (const Sample *sample,
                GPtrArray    *tables)
{
  g_autoptr(FootingLogRank) test = footing_log_rank_new (tables);
  long double difference[MAX_GROUPS] = { 0 }, variance[MAX_GROUPS][MAX_GROUPS] = { 0 };
  long double chi_squared = slow_chi_squared (sample, difference, variance);

  if (test == NULL)
    {
      for (int i = 0; i < MAX_GROUPS; i++)
        g_assert_cmpfloat ((double) variance[i][i], <, 1e-12);
      return FALSE;
    }

  for (int i = 0; i < MAX_GROUPS; i++)
    {
      assert_same (test->observed[i] - test->expected[i], difference[i]);
      for (int j = 0; j < MAX_GROUPS; j++)
        assert_same (test->variance[i * MAX_GROUPS + j], variance[i][j]);
    }

  if (test->df < 2)
    return FALSE;

  g_assert_cmpfloat_with_epsilon (test->chi_squared, (double) chi_squared,
                                  1e-9 * (1 + test->chi_squared));
  /* The chi-squared tail with two degrees of freedom is an exponential one. */
  assert_same (test->p, expl (-test->chi_squared / 2.0L));

  return TRUE;
}

static GPtrArray *
tables_of (const Sample *sample,
           gboolean      by_group)
{
  FootingSurvivalDays data = {
    .n = sample->n,
    .time = sample->time,
    .event = sample->event,
    .entry = sample->is_late ? sample->entry : NULL,
    .group = by_group ? sample->group : NULL,
    .n_groups = MAX_GROUPS,
  };
  g_autoptr(GError) error = NULL;
  GPtrArray *tables = footing_life_tables_new_for_days (&data, &error);

  g_assert_no_error (error);

  return tables;
}

static void
test_curves (void)
{
  for (int round = 0; round < N_ROUNDS; round++)
    {
      Sample sample;
      g_autoptr(GPtrArray) tables = NULL;
      g_autoptr(FootingSurvival) curve = NULL;

      fill (&sample);
      tables = tables_of (&sample, FALSE);
      curve = footing_survival_new (g_ptr_array_index (tables, 0), 0.95, FOOTING_INTERVAL_LOG_LOG);

      g_assert_cmpuint (curve->n, ==, sample.n);
      check_curve (&sample, -1, curve);
    }
}

static void
test_groups (void)
{
  guint n_compared = 0;

  for (int round = 0; round < N_ROUNDS; round++)
    {
      Sample sample;
      g_autoptr(GPtrArray) tables = NULL;

      fill (&sample);
      tables = tables_of (&sample, TRUE);

      for (int group = 0; group < MAX_GROUPS; group++)
        {
          FootingLifeTable *table = g_ptr_array_index (tables, group);
          g_autoptr(FootingSurvival) curve =
            footing_survival_new (table, 0.95, FOOTING_INTERVAL_LOG_LOG);

          check_curve (&sample, group, curve);
        }

      n_compared += check_log_rank (&sample, tables);
    }

  /* Most samples have leavers in all three groups; if not, this test tests nothing. */
  g_assert_cmpuint (n_compared, >, N_ROUNDS / 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/survival-random/curves", test_curves);
  g_test_add_func ("/survival-random/groups", test_groups);

  return g_test_run ();
}

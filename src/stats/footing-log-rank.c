/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-distribution.h"
#include "footing-log-rank.h"

/* What rounding leaves of a variance that ought to be 0, relative to what it was before. */
#define ROUNDING 1e-9

/* Where the walk along the times stands in the table of one group. */
typedef struct
{
  const FootingLifeTableRow *row;
  const FootingLifeTableRow *end;
  guint64 at_risk;
} Cursor;

static Cursor *
start_cursors (GPtrArray *tables)
{
  Cursor *cursors = g_new (Cursor, tables->len);

  for (guint i = 0; i < tables->len; i++)
    {
      FootingLifeTable *table = g_ptr_array_index (tables, i);
      gsize n_rows;

      cursors[i].row = footing_life_table_get_rows (table, &n_rows);
      cursors[i].end = cursors[i].row + n_rows;
      cursors[i].at_risk = footing_life_table_get_at_start (table);
    }

  return cursors;
}

static double
next_time (const Cursor *cursors,
           guint         n_groups)
{
  double time = INFINITY;

  for (guint i = 0; i < n_groups; i++)
    if (cursors[i].row < cursors[i].end)
      time = MIN (time, cursors[i].row->time);

  return time;
}

static guint64
events_at (const Cursor *cursor,
           double        time)
{
  return cursor->row < cursor->end && cursor->row->time == time ? cursor->row->events : 0;
}

static void
advance (Cursor *cursor,
         double  time)
{
  const FootingLifeTableRow *row = cursor->row;

  if (row == cursor->end || row->time != time)
    return;

  cursor->at_risk = cursor->at_risk + row->entered - row->events - row->censored;
  cursor->row++;
}

/* @shares holds for each group which share of all at risk it has. */
static void
add_variance (FootingLogRank *self,
              const double   *shares,
              double          weight)
{
  for (guint i = 0; i < self->n_groups; i++)
    for (guint j = 0; shares[i] > 0 && j < self->n_groups; j++)
      self->variance[i * self->n_groups + j] += weight * shares[i] * ((i == j) - shares[j]);
}

static void
add_time (FootingLogRank *self,
          const Cursor   *cursors,
          double          time,
          double         *shares)
{
  double n = 0, d = 0;

  for (guint i = 0; i < self->n_groups; i++)
    {
      n += cursors[i].at_risk;
      d += events_at (&cursors[i], time);
    }

  if (d == 0)
    return;

  for (guint i = 0; i < self->n_groups; i++)
    {
      shares[i] = cursors[i].at_risk / n;
      self->observed[i] += events_at (&cursors[i], time);
      self->expected[i] += d * shares[i];
    }

  if (d < n)
    add_variance (self, shares, d * (n - d) / (n - 1));
}

static void
walk (FootingLogRank *self,
      GPtrArray      *tables)
{
  g_autofree Cursor *cursors = start_cursors (tables);
  g_autofree double *shares = g_new (double, self->n_groups);
  double time;

  while (isfinite (time = next_time (cursors, self->n_groups)))
    {
      add_time (self, cursors, time, shares);

      for (guint i = 0; i < self->n_groups; i++)
        advance (&cursors[i], time);
    }
}

/* The differences add up to 0, so one group says nothing new. Left to the end, the one with the
 * largest variance is the one that is passed over, which keeps the others' digits. */
static guint
find_largest_variance (const FootingLogRank *self)
{
  guint n = self->n_groups, largest = 0;

  for (guint i = 1; i < n; i++)
    if (self->variance[i * n + i] > self->variance[largest * n + largest])
      largest = i;

  return largest;
}

static void
eliminate (double *matrix,
           double *differences,
           guint   n,
           guint   pivot)
{
  for (guint i = 0; i < n; i++)
    {
      double factor = matrix[i * n + pivot] / matrix[pivot * n + pivot];

      if (i == pivot || factor == 0)
        continue;

      differences[i] -= factor * differences[pivot];
      for (guint j = 0; j < n; j++)
        matrix[i * n + j] -= factor * matrix[pivot * n + j];
    }
}

/* Differences × inverse of the variances × differences, by elimination: what each group adds
 * beyond the groups before it. Those that add nothing are passed over. */
static void
compute_chi_squared (FootingLogRank *self)
{
  guint n = self->n_groups, last = find_largest_variance (self);
  g_autofree double *matrix = g_memdup2 (self->variance, n * n * sizeof (double));
  g_autofree double *differences = g_new (double, n);

  for (guint i = 0; i < n; i++)
    differences[i] = self->observed[i] - self->expected[i];

  for (guint i = 0; i < n; i++)
    {
      guint group = i == n - 1 ? last : i == last ? n - 1 : i;
      double rest = matrix[group * n + group];

      if (rest <= ROUNDING * self->variance[group * n + group])
        continue;

      self->chi_squared += differences[group] * differences[group] / rest;
      self->df++;
      eliminate (matrix, differences, n, group);
    }
}

FootingLogRank *
footing_log_rank_new (GPtrArray *tables)
{
  g_autoptr(FootingLogRank) self = NULL;
  guint n;

  g_return_val_if_fail (tables != NULL, NULL);

  n = tables->len;
  if (n < 2 || n > FOOTING_LOG_RANK_MAX_GROUPS)
    return NULL;

  self = g_new0 (FootingLogRank, 1);
  self->n_groups = n;
  self->observed = g_new0 (guint64, n);
  self->expected = g_new0 (double, n);
  self->variance = g_new0 (double, n * n);

  walk (self, tables);
  compute_chi_squared (self);

  if (self->df == 0)
    return NULL;

  self->p = footing_chi_squared_tail (self->chi_squared, self->df);

  return g_steal_pointer (&self);
}

void
footing_log_rank_free (FootingLogRank *self)
{
  g_free (self->observed);
  g_free (self->expected);
  g_free (self->variance);
  g_free (self);
}

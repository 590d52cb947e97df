/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-stats"

#include "config.h"

#include <math.h>

#include "footing-distribution.h"
#include "footing-survival.h"

/* A half, and the little that rounding may have added to a product that ought to be one. */
#define HALF (0.5 + 1e-12)

static const char *const interval_names[] = {
  [FOOTING_INTERVAL_LOG_LOG] = "log-log",
  [FOOTING_INTERVAL_LOG] = "log",
  [FOOTING_INTERVAL_PLAIN] = "plain",
};

const char *
footing_interval_type_to_string (FootingIntervalType type)
{
  g_return_val_if_fail ((gsize) type < G_N_ELEMENTS (interval_names), NULL);

  return interval_names[type];
}

gboolean
footing_interval_type_from_string (const char          *text,
                                   FootingIntervalType *type)
{
  g_return_val_if_fail (text != NULL && type != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (interval_names); i++)
    if (g_str_equal (text, interval_names[i]))
      {
        *type = (FootingIntervalType) i;
        return TRUE;
      }

  return FALSE;
}

static void
set_log_log_limits (FootingSurvivalRow *row,
                    double              half_width)
{
  double log_survival = log (row->survival);
  double factor = exp (half_width / -log_survival);

  row->lower = exp (log_survival * factor);
  row->upper = exp (log_survival / factor);
}

/* @greenwood is the variance of log S. Where S is 0 it is infinite, and nothing can be said;
 * where S is 1, log (-log S) is undefined, and the other scales give an interval of no width. */
static void
set_limits (const FootingSurvival *self,
            FootingSurvivalRow    *row,
            double                 greenwood)
{
  double relative_error = sqrt (greenwood);
  double half_width = self->critical * relative_error;

  row->std_error = row->lower = row->upper = NAN;

  if (row->survival == 0)
    return;

  row->std_error = row->survival * relative_error;

  switch (self->interval)
    {
    case FOOTING_INTERVAL_LOG_LOG:
      if (row->survival < 1)
        set_log_log_limits (row, half_width);
      break;

    case FOOTING_INTERVAL_LOG:
      row->lower = row->survival * exp (-half_width);
      row->upper = MIN (1, row->survival * exp (half_width));
      break;

    case FOOTING_INTERVAL_PLAIN:
    default:
      row->lower = MAX (0, row->survival * (1 - half_width));
      row->upper = MIN (1, row->survival * (1 + half_width));
      break;
    }
}

static FootingSurvivalRow
first_row (const FootingSurvival *self)
{
  FootingSurvivalRow row = { .survival = 1 };

  row.at_risk = footing_life_table_get_at_start (self->table);
  set_limits (self, &row, 0);

  return row;
}

/* Fills @row for the time of @gone. Cell by cell: copying the row before it as a whole would
 * have to wait until all of its cells are written. */
static void
set_row (const FootingSurvival     *self,
         FootingSurvivalRow        *row,
         const FootingSurvivalRow  *before,
         const FootingLifeTableRow *gone,
         guint64                    at_risk,
         double                    *greenwood)
{
  double n = at_risk, d = gone->events;

  row->time = gone->time;
  row->at_risk = at_risk;
  row->events = gone->events;
  row->censored = gone->censored;

  if (gone->events > 0)
    {
      row->survival = before->survival * ((n - d) / n);
      *greenwood += d / (n * (n - d)); /* infinite when nobody is left */
      set_limits (self, row, *greenwood);
      return;
    }

  row->survival = before->survival;
  row->std_error = before->std_error;
  row->lower = before->lower;
  row->upper = before->upper;
}

static void
add_rows (FootingSurvival *self)
{
  gsize n_rows;
  const FootingLifeTableRow *gone = footing_life_table_get_rows (self->table, &n_rows);
  FootingSurvivalRow first = first_row (self);
  FootingSurvivalRow *before = &first;
  guint64 at_risk = first.at_risk;
  double greenwood = 0;

  self->rows = g_new (FootingSurvivalRow, n_rows);

  for (gsize i = 0; i < n_rows; i++)
    {
      if (gone[i].events + gone[i].censored > 0)
        {
          FootingSurvivalRow *row = &self->rows[self->n_rows++];

          set_row (self, row, before, &gone[i], at_risk, &greenwood);
          self->events += gone[i].events;
          before = row;
        }

      at_risk = at_risk + gone[i].entered - gone[i].events - gone[i].censored;
    }
}

static void
set_if_first (double *time,
              double  value,
              double  row_time)
{
  if (isnan (*time) && value <= HALF)
    *time = row_time;
}

static void
find_medians (FootingSurvival *self)
{
  self->median = self->median_lower = self->median_upper = NAN;

  for (gsize i = 0; i < self->n_rows; i++)
    {
      const FootingSurvivalRow *row = &self->rows[i];

      set_if_first (&self->median, row->survival, row->time);
      set_if_first (&self->median_lower, row->lower, row->time);
      set_if_first (&self->median_upper, row->upper, row->time);
    }
}

static double
last_time (const FootingSurvival *self)
{
  return self->n_rows > 0 ? self->rows[self->n_rows - 1].time : NAN;
}

FootingSurvival *
footing_survival_new (FootingLifeTable    *table,
                      double               confidence,
                      FootingIntervalType  interval)
{
  FootingSurvival *self;

  g_return_val_if_fail (table != NULL, NULL);
  g_return_val_if_fail (confidence > 0 && confidence < 1, NULL);
  g_return_val_if_fail ((gsize) interval < G_N_ELEMENTS (interval_names), NULL);

  self = g_new0 (FootingSurvival, 1);
  self->confidence = confidence;
  self->critical = footing_normal_critical (confidence);
  self->interval = interval;
  self->table = footing_life_table_ref (table);
  self->n = footing_life_table_get_n (table);

  add_rows (self);
  find_medians (self);
  self->restricted_mean = footing_survival_get_restricted_mean (self, last_time (self));

  return self;
}

void
footing_survival_free (FootingSurvival *self)
{
  footing_life_table_unref (self->table);
  g_free (self->rows);
  g_free (self);
}

/* Returns how many rows have a time of @time or less. */
static gsize
count_rows_until (const FootingSurvival *self,
                  double                 time)
{
  gsize low = 0, high = self->n_rows;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (self->rows[middle].time <= time)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

void
footing_survival_get_at (const FootingSurvival *self,
                         double                 time,
                         FootingSurvivalRow    *row)
{
  gsize n_before;

  g_return_if_fail (self != NULL && row != NULL);
  g_return_if_fail (time >= 0);

  n_before = count_rows_until (self, time);
  *row = n_before > 0 ? self->rows[n_before - 1] : first_row (self);

  if (n_before > 0 && row->time == time)
    return;

  if (n_before == self->n_rows && row->survival > 0)
    row->survival = row->std_error = row->lower = row->upper = NAN;

  row->time = time;
  row->at_risk = footing_life_table_get_at_risk (self->table, time);
  row->events = row->censored = 0;
}

double
footing_survival_get_restricted_mean (const FootingSurvival *self,
                                      double                 until)
{
  double area = 0, time = 0, survival = 1;

  g_return_val_if_fail (self != NULL, NAN);

  for (gsize i = 0; i < self->n_rows && self->rows[i].time < until; i++)
    {
      area += survival * (self->rows[i].time - time);
      time = self->rows[i].time;
      survival = self->rows[i].survival;
    }

  if (!(until <= last_time (self)) && survival > 0)
    return NAN;

  return area + survival * (until - time);
}

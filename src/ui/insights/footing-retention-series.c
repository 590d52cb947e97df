/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <math.h>

#include "footing-retention-series.h"

static void
add_point (GArray *points,
           double  x,
           double  y,
           double  lower,
           double  upper)
{
  FootingPoint point = { x, y, lower, upper };

  g_array_append_val (points, point);
}

static void
set_points (FootingSeries               *series,
            const FootingRetentionGroup *group)
{
  g_autoptr(GArray) points = g_array_new (FALSE, FALSE, sizeof (FootingPoint));
  g_autoptr(GArray) marks = g_array_new (FALSE, FALSE, sizeof (double));
  const FootingSurvival *survival = group->survival;

  add_point (points, group->from, 1, NAN, NAN);

  for (gsize i = 0; i < survival->n_rows && survival->rows[i].time <= group->until; i++)
    {
      const FootingSurvivalRow *row = &survival->rows[i];

      if (row->censored > 0)
        g_array_append_val (marks, row->time);
      if (row->events > 0 || row->time == group->until)
        add_point (points, row->time, row->survival, row->lower, row->upper);
    }

  footing_series_set_points (series, (FootingPoint *) (gpointer) points->data, points->len);
  footing_series_set_marks (series, (double *) (gpointer) marks->data, marks->len);
}

/* Beyond the curve too: the figures under it show why it ends. */
static void
set_at_risk (FootingSeries               *series,
             const FootingRetentionGroup *group)
{
  g_autoptr(GArray) at_risk = g_array_new (FALSE, FALSE, sizeof (FootingAtRisk));
  gsize n_rows;
  const FootingLifeTableRow *rows = footing_life_table_get_rows (group->table, &n_rows);
  guint64 n = footing_life_table_get_at_start (group->table);

  for (gsize i = 0; i < n_rows; i++)
    {
      FootingAtRisk step = { rows[i].time, (guint) n };

      g_array_append_val (at_risk, step);
      n = n + rows[i].entered - rows[i].events - rows[i].censored;
    }

  footing_series_set_at_risk (series, (FootingAtRisk *) (gpointer) at_risk->data, at_risk->len);
}

FootingSeries *
footing_retention_series_new (FootingRetentionReport      *report,
                              const FootingRetentionGroup *group,
                              guint                        look)
{
  FootingSeries *series = NULL;

  g_return_val_if_fail (group != NULL && group->survival != NULL, NULL);

  series = footing_series_new (group->name, look);
  set_points (series, group);
  set_at_risk (series, group);
  g_object_set_data_full (G_OBJECT (series), "report", footing_retention_report_ref (report),
                          (GDestroyNotify) footing_retention_report_unref);
  g_object_set_data (G_OBJECT (series), "group", (gpointer) group);

  return series;
}

const FootingRetentionGroup *
footing_retention_series_get_group (FootingSeries *series)
{
  return g_object_get_data (G_OBJECT (series), "group");
}

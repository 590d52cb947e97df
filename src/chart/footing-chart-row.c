/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-chart-row-private.h"

struct _FootingChartRow
{
  GObject        parent_instance;

  FootingSeries *series;
  gsize          point;
};

G_DEFINE_FINAL_TYPE (FootingChartRow, _footing_chart_row, G_TYPE_OBJECT)

static void
_footing_chart_row_finalize (GObject *object)
{
  g_object_unref (FOOTING_CHART_ROW (object)->series);

  G_OBJECT_CLASS (_footing_chart_row_parent_class)->finalize (object);
}

static void
_footing_chart_row_class_init (FootingChartRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = _footing_chart_row_finalize;
}

static void
_footing_chart_row_init (FootingChartRow *self)
{
}

FootingChartRow *
_footing_chart_row_new (FootingSeries *series,
                        gsize          point)
{
  FootingChartRow *self = g_object_new (FOOTING_TYPE_CHART_ROW, NULL);

  self->series = g_object_ref (series);
  self->point = point;

  return self;
}

FootingSeries *
_footing_chart_row_get_series (FootingChartRow *self)
{
  return self->series;
}

gsize
_footing_chart_row_get_point (FootingChartRow *self)
{
  return self->point;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-series.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_CHART_ROW (_footing_chart_row_get_type ())

G_DECLARE_FINAL_TYPE (FootingChartRow, _footing_chart_row, FOOTING, CHART_ROW, GObject)

/* A point of a series, as an item of a list. */
FootingChartRow *_footing_chart_row_new        (FootingSeries   *series,
                                                gsize            point);

FootingSeries   *_footing_chart_row_get_series (FootingChartRow *self);

gsize            _footing_chart_row_get_point  (FootingChartRow *self);

G_END_DECLS

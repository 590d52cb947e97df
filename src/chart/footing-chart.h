/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-axis.h"
#include "footing-series.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_CHART (footing_chart_get_type ())

G_DECLARE_FINAL_TYPE (FootingChart, footing_chart, FOOTING, CHART, GtkWidget)

/**
 * FootingPointFormatFunc:
 * @point: an index into the points of @series
 *
 * Returns: (transfer full): what a person wants to know about the point, on one to three
 *   lines: it is shown beside the point and spoken by a screen reader
 */
typedef char *(*FootingPointFormatFunc)             (FootingSeries *series,
                                                     gsize          point,
                                                     gpointer       user_data);

/**
 * footing_chart_new:
 *
 * A chart of step curves with their intervals, over a table of how many people stand behind
 * them. Pointer and arrow keys walk along the points: Left and Right from point to point, Home
 * and End to the first and the last, Up and Down from curve to curve; Escape ends the walk. The
 * chart says so where it is reached by the keyboard.
 * It draws nothing before it has both axes.
 *
 * ## CSS nodes
 *
 * `footingchart` with an `ink` for each colour (`.label`, `.axis`, `.grid`, `.series-1` to
 * `.series-6`) and a `label.readout`. The custom properties `--footing-series-1` to `-6` are
 * the colours of the curves, `--footing-ink` how much of the text colour is mixed into them.
 *
 * ## Actions
 *
 * `point.next`, `point.previous`, `point.first`, `point.last`, `series.next`,
 * `series.previous`, `point.leave`: what the keys do, also for assistive technologies.
 */
GtkWidget   *footing_chart_new                 (void);

/**
 * footing_chart_set_title:
 * @title: the accessible name, and the heading of a picture; not drawn on the screen, where
 *   a label above the chart says it
 */
void         footing_chart_set_title           (FootingChart           *self,
                                                const char             *title);

const char  *footing_chart_get_title           (FootingChart           *self);

/**
 * footing_chart_set_summary:
 * @summary: one sentence that says what the chart shows: its accessible description, to which
 *   the chart adds how one walks along it
 */
void         footing_chart_set_summary         (FootingChart           *self,
                                                const char             *summary);

const char  *footing_chart_get_summary         (FootingChart           *self);

void         footing_chart_set_x_axis          (FootingChart           *self,
                                                FootingAxis            *axis);

FootingAxis *footing_chart_get_x_axis          (FootingChart           *self);

void         footing_chart_set_y_axis          (FootingChart           *self,
                                                FootingAxis            *axis);

FootingAxis *footing_chart_get_y_axis          (FootingChart           *self);

/**
 * footing_chart_set_series:
 * @series: (nullable): a list of #FootingSeries; the chart follows its changes and theirs
 */
void         footing_chart_set_series          (FootingChart           *self,
                                                GListModel             *series);

GListModel  *footing_chart_get_series          (FootingChart           *self);

/**
 * footing_chart_set_point_formatter:
 * @func: (nullable): %NULL for name, value and interval in figures
 */
void         footing_chart_set_point_formatter (FootingChart           *self,
                                                FootingPointFormatFunc  func,
                                                gpointer                user_data,
                                                GDestroyNotify          destroy);

/**
 * footing_chart_get_readout:
 *
 * Returns: (nullable): what is shown about the point that pointer or keys are at; also the
 *   property `readout`
 */
const char  *footing_chart_get_readout         (FootingChart           *self);

/**
 * footing_chart_create_picture:
 * @width: in logical pixels, at least 200
 * @scale: device pixels of a logical one
 *
 * The chart for a document: title and summary above it, dark on white whatever the screen
 * looks like.
 *
 * Returns: (transfer full) (nullable): the picture; %NULL before the chart has both axes
 */
GdkTexture  *footing_chart_create_picture      (FootingChart           *self,
                                                int                     width,
                                                double                  scale);

G_END_DECLS

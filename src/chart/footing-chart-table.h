/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-chart.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_CHART_TABLE (footing_chart_table_get_type ())

G_DECLARE_FINAL_TYPE (FootingChartTable, footing_chart_table, FOOTING, CHART_TABLE, GtkWidget)

/**
 * footing_chart_table_new:
 *
 * The numbers of a chart as a table: one row for each point of each series, in columns that
 * the caller chooses. Tab goes past it, arrow keys walk in it. A screen reader hears each row as
 * a whole, every figure after the heading of its column, also of those that are not shown.
 */
GtkWidget  *footing_chart_table_new        (void);

/**
 * footing_chart_table_set_title:
 * @title: the accessible name of the table
 */
void        footing_chart_table_set_title  (FootingChartTable      *self,
                                            const char             *title);

const char *footing_chart_table_get_title  (FootingChartTable      *self);

/**
 * footing_chart_table_set_series:
 * @series: (nullable): a list of #FootingSeries; the table follows its changes and theirs
 */
void        footing_chart_table_set_series (FootingChartTable      *self,
                                            GListModel             *series);

GListModel *footing_chart_table_get_series (FootingChartTable      *self);

/**
 * footing_chart_table_add_column:
 * @title: the heading
 * @numeric: whether cells are figures, which stand right-aligned in digits of equal width
 * @func: writes the cell of a point
 *
 * To be called before the table is given its series.
 */
void        footing_chart_table_add_column (FootingChartTable      *self,
                                            const char             *title,
                                            gboolean                numeric,
                                            FootingPointFormatFunc  func,
                                            gpointer                user_data,
                                            GDestroyNotify          destroy);

/**
 * footing_chart_table_show_column:
 * @position: of the column, in the order in which they were added
 * @shown: whether it is there: where there is little room, what can be spared makes way
 */
void        footing_chart_table_show_column (FootingChartTable     *self,
                                             guint                  position,
                                             gboolean               shown);

/**
 * footing_chart_table_set_point_formatter:
 * @func: (nullable): says in words what is known of a point; %NULL for the figures, each after the
 *   heading of its column
 *
 * To be called before the table is given its series.
 */
void        footing_chart_table_set_point_formatter (FootingChartTable      *self,
                                                     FootingPointFormatFunc  func,
                                                     gpointer                user_data,
                                                     GDestroyNotify          destroy);

/**
 * footing_chart_table_show_sentences:
 * @shown: whether rows are sentences, on as many lines as these take: where there is no room for
 *   columns, which would have to be moved sideways
 */
void        footing_chart_table_show_sentences (FootingChartTable *self,
                                                gboolean           shown);

G_END_DECLS

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
 * the caller chooses. Tab goes past it, arrow keys walk in it.
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

G_END_DECLS

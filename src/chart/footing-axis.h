/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** The length of a month on an axis of days: a year of 365.25 days has twelve. */
#define FOOTING_AXIS_MONTH (365.25 / 12)

#define FOOTING_TYPE_AXIS (footing_axis_get_type ())

G_DECLARE_FINAL_TYPE (FootingAxis, footing_axis, FOOTING, AXIS, GObject)

/**
 * FootingAxisFormatFunc:
 * @value: a place on the axis
 *
 * Returns: (transfer full): what to write beside the tick at @value
 */
typedef char *(*FootingAxisFormatFunc)             (double    value,
                                                    gpointer  user_data);

/**
 * footing_axis_new_days:
 * @title: what is counted, in months: “Months since start”
 * @last: the last day that must fit
 *
 * An axis of days whose ticks are whole months. It begins at 0 and ends at the tick people
 * would draw at or after @last: 12 months for day 340, and for day 366.
 */
FootingAxis  *footing_axis_new_days                (const char            *title,
                                                    double                 last);

/**
 * footing_axis_new_percent:
 * @title: what the share is of: “Still in post”
 *
 * An axis of shares from 0 to 1, labelled in per cent. It always shows the whole range, so
 * that a small difference is never made to look like a large one.
 */
FootingAxis  *footing_axis_new_percent             (const char            *title);

/**
 * footing_axis_new_count:
 * @title: what is counted: “People”
 * @last: the largest count that must fit
 *
 * An axis of whole numbers from 0 to the tick people would draw at or after @last.
 */
FootingAxis  *footing_axis_new_count               (const char            *title,
                                                    double                 last);

const char   *footing_axis_get_title               (FootingAxis           *self);

/**
 * footing_axis_get_last:
 *
 * Returns: where the axis ends; every axis begins at 0
 */
double        footing_axis_get_last                (FootingAxis           *self);

/**
 * footing_axis_set_formatter:
 * @func: (nullable): %NULL for the usual labels
 *
 * To be called before the axis is handed to a chart.
 */
void          footing_axis_set_formatter           (FootingAxis           *self,
                                                    FootingAxisFormatFunc  func,
                                                    gpointer               user_data,
                                                    GDestroyNotify         destroy);

/**
 * footing_axis_format:
 *
 * Returns: (transfer full): @value as the axis writes it: months for days, per cent for shares,
 *   a whole number for counts
 */
char         *footing_axis_format                  (FootingAxis           *self,
                                                    double                 value);

/**
 * footing_axis_dup_ticks:
 * @most: how many there is room for, at least 2
 * @n_ticks: (out): how many there are
 *
 * Ticks at distances people would choose, from the start of the axis up to its end. Fewer
 * ticks are always some of the more numerous ones that could have been had, so that a table
 * made for the finest fits the coarser.
 *
 * Returns: (transfer full) (array length=n_ticks): places on the axis, ascending
 */
double       *footing_axis_dup_ticks               (FootingAxis           *self,
                                                    guint                  most,
                                                    gsize                 *n_ticks);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-life-table.h"

G_BEGIN_DECLS

/**
 * FootingIntervalType:
 * @FOOTING_INTERVAL_LOG_LOG: on log (-log S); stays within 0 and 1 and serves small groups best
 * @FOOTING_INTERVAL_LOG: on log S, cut at 1
 * @FOOTING_INTERVAL_PLAIN: on S itself, cut at 0 and 1
 *
 * The scale on which the interval of a survival estimate is symmetrical.
 */
typedef enum
{
  FOOTING_INTERVAL_LOG_LOG,
  FOOTING_INTERVAL_LOG,
  FOOTING_INTERVAL_PLAIN,
} FootingIntervalType;

/**
 * footing_interval_type_to_string:
 *
 * Returns: `log-log`, `log` or `plain`
 */
const char *footing_interval_type_to_string   (FootingIntervalType  type);

/**
 * footing_interval_type_from_string:
 * @text: `log-log`, `log` or `plain`
 * @type: (out): the type; untouched on failure
 *
 * Returns: whether @text is one of them
 */
gboolean    footing_interval_type_from_string (const char          *text,
                                               FootingIntervalType *type);

/**
 * FootingSurvivalRow:
 * @time: when
 * @at_risk: how many were under observation and there just before @time
 * @events: how many left at @time
 * @censored: how many were last seen at @time; they count as there when others leave
 * @survival: the estimated share still there after @time, from 1 to 0
 * @std_error: standard error of @survival; NaN where that is 0
 * @lower: lower limit of its interval; NaN where that is undefined
 * @upper: upper limit of its interval; NaN where that is undefined
 */
typedef struct
{
  double  time;
  guint64 at_risk;
  guint64 events;
  guint64 censored;
  double  survival;
  double  std_error;
  double  lower;
  double  upper;
} FootingSurvivalRow;

/**
 * FootingSurvival:
 * @confidence: of the intervals, such as 0.95
 * @interval: their type
 * @n: how many people
 * @events: how many of them left
 * @rows: (array length=n_rows): one for each distinct time at which somebody left or was censored
 * @n_rows: how many rows
 * @median: the smallest time with survival of a half or less; NaN when it is not reached
 * @median_lower: the smallest time with a lower limit of a half or less; NaN when there is none
 * @median_upper: the smallest time with an upper limit of a half or less; NaN when there is none
 * @restricted_mean: mean time up to the last row: the area under the curve; NaN for nobody
 *
 * A Kaplan–Meier curve. Times are in the unit of the life table.
 */
typedef struct
{
  double               confidence;
  FootingIntervalType  interval;
  guint64              n;
  guint64              events;
  FootingSurvivalRow  *rows;
  gsize                n_rows;
  double               median;
  double               median_lower;
  double               median_upper;
  double               restricted_mean;

  /*< private >*/
  FootingLifeTable    *table;
  double               critical;
} FootingSurvival;

/**
 * footing_survival_new:
 * @table: (transfer none): who left when; must not change any more
 * @confidence: above 0 and below 1
 * @interval: the type of the intervals
 *
 * The product-limit estimate of Kaplan and Meier (1958), with Greenwood's standard error:
 * at each time the survival is multiplied by 1 - d/n, and d/(n (n - d)) is added to the
 * relative variance. With late entry n counts who entered before the time. Where everyone at
 * risk leaves, the survival is 0 from then on, even when others enter afterwards; with late entry
 * this can happen early, when hardly anyone is under observation yet.
 *
 * Returns: (transfer full): the curve
 */
FootingSurvival    *footing_survival_new                 (FootingLifeTable      *table,
                                                          double                 confidence,
                                                          FootingIntervalType    interval);

void                footing_survival_free                (FootingSurvival       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingSurvival, footing_survival_free)

/**
 * footing_survival_get_at:
 * @time: 0 or more
 * @row: (out): the state at @time; events and censored are those of exactly that time
 *
 * Reads the curve at a time between its rows. Beyond the last row nobody is at risk, and the
 * survival is NaN unless it had come down to 0: the data say nothing about it.
 */
void                footing_survival_get_at              (const FootingSurvival *self,
                                                          double                 time,
                                                          FootingSurvivalRow    *row);

/**
 * footing_survival_get_restricted_mean:
 * @until: 0 or more, and not beyond the last row
 *
 * Mean time spent before @until: the area under the curve up to there. To compare groups, take
 * the same @until for all.
 *
 * Returns: the mean, or NaN beyond the last row while the survival is above 0
 */
double              footing_survival_get_restricted_mean (const FootingSurvival *self,
                                                          double                 until);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/** ASC-WDS takes a turnover above 995% for a mistake in the figures. */
#define FOOTING_TURNOVER_ASCWDS_LIMIT 9.95

/**
 * FootingRatio:
 * @numerator: what is counted
 * @denominator: what it is compared with; an average headcount need not be whole
 * @value: @numerator / @denominator, so 0.25 for 25%; NaN when @denominator is 0
 *
 * A rate that keeps what it was made from, which has to stand under every figure.
 */
typedef struct
{
  guint64 numerator;
  double denominator;
  double value;
} FootingRatio;

/**
 * FootingStaffCounts:
 * @employed_before: in post at the close of the first day
 * @employed_after: in post at the close of the last day
 * @starters: began after the first day and up to the last, also those who left again
 * @leavers: left after the first day and up to the last, also those who had begun meanwhile
 * @stayed: in post at the close of both days without a break
 * @unusable: rows counted nowhere, because their start is not known or they end before it
 *
 * @employed_before + @starters - @leavers is always @employed_after.
 */
typedef struct
{
  guint64 employed_before;
  guint64 employed_after;
  guint64 starters;
  guint64 leavers;
  guint64 stayed;
  guint64 unusable;
} FootingStaffCounts;

/**
 * footing_staff_counts:
 * @n: how many employments
 * @start: (array length=n): the day on which each began, or %FOOTING_DAY_NONE
 * @end: (array length=n): the day on which each ended, at whose close the person is not in post
 *   any more, or %FOOTING_DAY_NONE for those that have not ended
 * @first: the day before the period, for a yearly figure twelve months before @last
 * @last: the last day of the period, not before @first
 * @counts: (out caller-allocates): the counts
 *
 * Counts employments, not people: who leaves and comes back has two.
 */
void         footing_staff_counts               (gsize                n,
                                                 const FootingDay    *start,
                                                 const FootingDay    *end,
                                                 FootingDay           first,
                                                 FootingDay           last,
                                                 FootingStaffCounts  *counts);

/**
 * footing_turnover_ascwds:
 * @leavers: who left in the past 12 months
 * @directly_employed: permanent and temporary staff at the end of them
 *
 * Turnover as Skills for Care and ASC-WDS define it. Not comparable with
 * footing_turnover_average_headcount(). A value above %FOOTING_TURNOVER_ASCWDS_LIMIT is one that
 * ASC-WDS would not show. Source: see docs/statistics.md.
 */
FootingRatio footing_turnover_ascwds            (guint64              leavers,
                                                 guint64              directly_employed);

/**
 * footing_turnover_average_headcount:
 * @leavers: who left in the period
 * @n: how many headcounts, 1 or more
 * @headcounts: (array length=n): staff at the start and the end of the period, or at the end of
 *   each of its months
 *
 * Turnover as personnel departments and the NHS define it: leavers over the mean headcount. Not
 * comparable with footing_turnover_ascwds().
 */
FootingRatio footing_turnover_average_headcount (guint64              leavers,
                                                 gsize                n,
                                                 const guint64       *headcounts);

/**
 * footing_stability_index:
 * @stayed: staff with 12 months' service or more now
 * @employed_before: staff employed 12 months ago
 *
 * The share of last year's staff who are still there. It hides how large the group was and how
 * long its people had served.
 */
FootingRatio footing_stability_index            (guint64              stayed,
                                                 guint64              employed_before);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingProportion:
 * @x: how many of them
 * @n: of how many
 * @estimate: @x / @n; NaN when @n is 0
 * @lower: lower limit of the interval, 0 to 1; NaN when @n is 0
 * @upper: upper limit of the interval, 0 to 1; NaN when @n is 0
 *
 * A proportion that keeps its counts: with fewer than five people it must never be shown
 * without them.
 */
typedef struct
{
  guint64 x;
  guint64 n;
  double estimate;
  double lower;
  double upper;
} FootingProportion;

/**
 * footing_proportion_wilson:
 * @x: how many, at most @n
 * @n: of how many
 * @confidence: above 0 and below 1, usually 0.95
 *
 * The score interval of Wilson (1927), without continuity correction. Its limits are the two
 * proportions that a test at level 1 - @confidence would just not reject.
 */
FootingProportion footing_proportion_wilson (guint64 x,
                                             guint64 n,
                                             double  confidence);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_normal_critical:
 * @confidence: above 0 and below 1
 *
 * Finds z such that a standard normal variable lies between -z and z with probability
 * @confidence: 1.959964 for 0.95. Newton's method on the logarithm of the tail, which the C
 * library's erfc() gives; exact to about 15 decimal places.
 */
double footing_normal_critical  (double confidence);

/**
 * footing_chi_squared_tail:
 * @x: a chi-squared statistic, 0 or more
 * @df: its degrees of freedom, 1 or more
 *
 * The probability that a chi-squared variable exceeds @x: the regularised upper incomplete gamma
 * function Q (df / 2, x / 2). Since twice its first argument is a whole number, it is a finite
 * sum (NIST Digital Library of Mathematical Functions, 8.4.6 and 8.8.2). Exact to 12 digits or
 * more.
 */
double footing_chi_squared_tail (double x,
                                 guint  df);

G_END_DECLS

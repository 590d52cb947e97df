/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * FootingPoint:
 * @x: a place on the horizontal axis
 * @y: the value from @x on, until the next point
 * @lower: lower end of the interval around @y, %NAN where there is none
 * @upper: upper end of the interval around @y, %NAN where there is none
 */
typedef struct
{
  double x;
  double y;
  double lower;
  double upper;
} FootingPoint;

/**
 * FootingAtRisk:
 * @x: a place on the horizontal axis
 * @n: how many people are followed just before @x, and back to the entry before this one
 */
typedef struct
{
  double x;
  guint  n;
} FootingAtRisk;

#define FOOTING_TYPE_SERIES (footing_series_get_type ())

G_DECLARE_FINAL_TYPE (FootingSeries, footing_series, FOOTING, SERIES, GObject)

/**
 * footing_series_new:
 * @name: what a person would call this curve
 * @look: which of six colours, dashes and markers it has; a seventh looks like the first
 *
 * One curve: the numbers, and nothing about how they are placed on a screen. ::changed is
 * emitted when any of them is replaced.
 */
FootingSeries       *footing_series_new         (const char          *name,
                                                 guint                look);

const char          *footing_series_get_name    (FootingSeries       *self);

guint                footing_series_get_look    (FootingSeries       *self);

/**
 * footing_series_set_points:
 * @points: (array length=n_points): ascending by x; copied
 *
 * The last point is where the curve ends, so a survival curve closes with a point at the end
 * of follow-up that repeats the value before it. Points that are not numbers are not drawn.
 */
void                 footing_series_set_points  (FootingSeries       *self,
                                                 const FootingPoint  *points,
                                                 gsize                n_points);

/**
 * footing_series_get_points:
 *
 * Returns: (array length=n_points): the points, valid until they are set again
 */
const FootingPoint  *footing_series_get_points  (FootingSeries       *self,
                                                 gsize               *n_points);

/**
 * footing_series_find:
 *
 * Returns: the index of the last point at or before @x, or -1 when the curve begins later
 */
gssize               footing_series_find        (FootingSeries       *self,
                                                 double               x);

/**
 * footing_series_set_marks:
 * @marks: (array length=n_marks): places on the horizontal axis, ascending; copied
 *
 * Small ticks across the curve: where follow-up of somebody ended without the event.
 */
void                 footing_series_set_marks   (FootingSeries       *self,
                                                 const double        *marks,
                                                 gsize                n_marks);

const double        *footing_series_get_marks   (FootingSeries       *self,
                                                 gsize               *n_marks);

/**
 * footing_series_set_at_risk:
 * @at_risk: (array length=n_at_risk): ascending by x; copied
 *
 * How many people stand behind the curve, as steps: one entry for each x at which the number
 * changes, with the number just before the change. After the last entry nobody is left.
 */
void                 footing_series_set_at_risk (FootingSeries       *self,
                                                 const FootingAtRisk *at_risk,
                                                 gsize                n_at_risk);

gboolean             footing_series_has_at_risk (FootingSeries       *self);

/**
 * footing_series_get_at_risk:
 *
 * Returns: how many people are followed just before @x
 */
guint                footing_series_get_at_risk (FootingSeries       *self,
                                                 double               x);

G_END_DECLS

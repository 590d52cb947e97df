/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootingWeekShape:
 * @FOOTING_WEEK_SHAPE_RING: is to come, or need not be
 * @FOOTING_WEEK_SHAPE_FULL: has been, or has to be
 * @FOOTING_WEEK_SHAPE_CROSS: has not been, and will not be
 *
 * How a point is drawn. What it stands for is told by its words as well.
 */
typedef enum
{
  FOOTING_WEEK_SHAPE_RING,
  FOOTING_WEEK_SHAPE_FULL,
  FOOTING_WEEK_SHAPE_CROSS,
} FootingWeekShape;

/**
 * FootingWeekSpan:
 * @key: what it is known by
 * @name: what it is called
 * @words: where it lies, in words: “3 months after the start”
 * @opens: where its window opens, in days after the start; 0 or more
 * @due: where its point is, in days after the start
 * @late: where its window closes, in days after the start
 * @shape: how its point is drawn
 */
typedef struct
{
  const char *key;
  const char *name;
  const char *words;
  int         opens;
  int         due;
  int         late;
  FootingWeekShape shape;
} FootingWeekSpan;

/**
 * FootingWeekAxis:
 *
 * Weeks from left to right, and points on them that can be moved: dragged, or by the keyboard with
 * the arrow keys (a day) and Page Up and Page Down (a week). It moves nothing by itself; whoever
 * listens shows it again with the new places.
 *
 * Signals:
 * - `moved (const char *key, int due)`: a point was moved to another day
 * - `move-ended ()`: it was let go; what comes next is another move
 * - `opened (const char *key)`: a point was activated
 */
#define FOOTING_TYPE_WEEK_AXIS (footing_week_axis_get_type ())
G_DECLARE_FINAL_TYPE (FootingWeekAxis, footing_week_axis, FOOTING, WEEK_AXIS, GtkWidget)

GtkWidget *footing_week_axis_new  (void);

/**
 * footing_week_axis_set_fixed:
 * @today: the day it is, in days after the start; a line stands there when it is shown
 *
 * Says, before anything is shown, that nothing can be moved: points are opened only, by a click or
 * from the keyboard.
 */
void       footing_week_axis_set_fixed (FootingWeekAxis  *self,
                                        int               today);

/**
 * footing_week_axis_show:
 * @length: what is shown, in days
 * @spans: (array length=n_spans): in the order of their limits; copied
 *
 * Shows these points. A point that was there stays the same for the focus.
 */
void       footing_week_axis_show (FootingWeekAxis       *self,
                                   int                    length,
                                   const FootingWeekSpan *spans,
                                   gsize                  n_spans);

G_END_DECLS

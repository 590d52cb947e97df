/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootingWeekSpan:
 * @key: what it is known by
 * @name: what it is called
 * @words: where it lies, in words: “3 months after the start”
 * @opens: where its window opens, in days after the start; 0 or more
 * @due: its limit, in days after the start
 * @late: where its window closes, in days after the start
 * @required: whether it has to be; drawn as a full point, otherwise as a ring
 */
typedef struct
{
  const char *key;
  const char *name;
  const char *words;
  int         opens;
  int         due;
  int         late;
  gboolean    required;
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

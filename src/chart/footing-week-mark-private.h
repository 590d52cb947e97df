/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * One thing on a week axis: a label that has the focus, says where it lies as a slider says its
 * value, and asks to be moved.
 *
 * Signals: `nudged (int days)`, when a key asks for it to be moved by some days, and `opened ()`.
 */
#define FOOTING_TYPE_WEEK_MARK (_footing_week_mark_get_type ())
G_DECLARE_FINAL_TYPE (FootingWeekMark, _footing_week_mark, FOOTING, WEEK_MARK, GtkWidget)

/* @fixed: a button, that cannot be moved. */
GtkWidget *_footing_week_mark_new (gboolean         fixed);

/* @value: where it lies, from 0 to @length, in days; @words: the same, for people. */
void       _footing_week_mark_set (FootingWeekMark *self,
                                   const char      *name,
                                   int              value,
                                   int              length,
                                   const char      *words);

G_END_DECLS

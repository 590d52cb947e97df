/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingPause:
 * @from: the first day of the absence
 * @to: its last day; %FOOTING_DAY_NONE while nobody knows when it ends
 */
typedef struct
{
  FootingDay from;
  FootingDay to;
} FootingPause;

/**
 * footing_pauses_new:
 * @pauses: (nullable) (array length=n_pauses): in any order; they may overlap
 * @n_pauses: how many
 * @anchor: the day everything is counted from; days before it never counted
 * @error: a #FootingScheduleError
 *
 * Returns: (transfer full) (nullable) (element-type FootingPause): the same absence as pauses in
 *   order and apart from each other, without the days before @anchor
 */
GArray   *footing_pauses_new    (const FootingPause  *pauses,
                                 gsize                n_pauses,
                                 FootingDay           anchor,
                                 GError             **error);

/**
 * footing_pauses_cover:
 * @self: pauses of footing_pauses_new()
 *
 * Returns: whether @day does not count
 */
gboolean  footing_pauses_cover  (const GArray        *self,
                                 FootingDay           day);

/**
 * footing_pauses_skip:
 * @self: pauses of footing_pauses_new()
 * @day: a day as if there were no pause; may lie outside the calendar
 *
 * Returns: the day it becomes: each pause that began on or before it moves it by its length, so
 *   that it never falls into one; %FOOTING_DAY_NONE behind a pause without end
 */
gint64    footing_pauses_skip   (const GArray        *self,
                                 gint64               day);

/**
 * footing_pauses_count:
 * @self: pauses of footing_pauses_new()
 * @from: the first day
 * @to: the last day
 *
 * Returns: how many of these days count; 0 when @to lies before @from
 */
int       footing_pauses_count  (const GArray        *self,
                                 FootingDay           from,
                                 FootingDay           to);

G_END_DECLS

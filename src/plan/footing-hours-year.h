/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-pauses.h"

G_BEGIN_DECLS

/**
 * FootingHoursYears:
 * @anchor: the day the years are counted from
 * @ends: the last day, or %FOOTING_DAY_NONE when it goes on
 * @minutes: that are to be spent in each year
 * @pro_rata: whether a last year that is cut short by @ends asks for its share only
 * @pauses: (nullable) (array length=n_pauses): in any order; they may overlap
 * @n_pauses: how many
 *
 * Hours that are asked for by the year. Everything is borrowed.
 */
typedef struct
{
  FootingDay          anchor;
  FootingDay          ends;
  int                 minutes;
  gboolean            pro_rata;
  const FootingPause *pauses;
  gsize               n_pauses;
} FootingHoursYears;

/**
 * FootingHoursYear:
 * @number: 1 for the year from the anchor on
 * @from: its first day
 * @to: its last day; %FOOTING_DAY_NONE while a pause hides it
 * @target: minutes that are to be spent in it
 * @is_part: whether it is cut short, and @target is its share
 */
typedef struct
{
  int        number;
  FootingDay from;
  FootingDay to;
  int        target;
  gboolean   is_part;
} FootingHoursYear;

/**
 * footing_hours_year_find:
 * @day: any day but %FOOTING_DAY_NONE
 * @year: (out): the year it lies in
 * @error: a #FootingScheduleError about a pause; not set when @day has no year
 *
 * Years are counted from the anchor, twelve months each; days of a pause do not count, so each
 * year behind one moves. An anniversary on which all @ends is the last day of the year before it.
 * Without @pro_rata a last year stays whole and ends when a year does, also
 * when that is after @ends: the standards speak of hours a year and of no part of one. With it, the
 * year ends with @ends and asks for the share of its days that count, to the nearest minute.
 *
 * Returns: whether @day lies in a year: not before the anchor, nor after the last year
 */
gboolean footing_hours_year_find (const FootingHoursYears  *self,
                                  FootingDay                day,
                                  FootingHoursYear         *year,
                                  GError                  **error);

G_END_DECLS

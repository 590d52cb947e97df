/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingDateRow:
 *
 * A row for a date, which is typed as people write dates (see footing_typed_day_parse()) or picked
 * from a calendar. Below its title it says which day was understood, weekday and all, or in words
 * what is wrong.
 *
 * - `day`: the day; %FOOTING_DAY_NONE while the entry is empty or not understood
 * - `valid`: whether the entry is empty or a day
 * - `today`: the day it is; %FOOTING_DAY_NONE for the true one
 * - `hint`: what stands below the title while the entry is empty
 * - `complaint`: what is wrong with the day, in words; %NULL when nothing is
 * - `activates-default`: whether Enter presses the default button
 */
#define FOOTING_TYPE_DATE_ROW (footing_date_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingDateRow, footing_date_row, FOOTING, DATE_ROW, AdwActionRow)

/** Returns: the day; %FOOTING_DAY_NONE while the entry is empty or not understood */
FootingDay footing_date_row_get_day       (FootingDateRow *self);

/** Shows @day; %FOOTING_DAY_NONE empties the entry. */
void       footing_date_row_set_day       (FootingDateRow *self,
                                           FootingDay      day);

/** Returns: whether the entry is empty or a day */
gboolean   footing_date_row_get_valid     (FootingDateRow *self);

/** Returns: (nullable): in words why not; %NULL when it is */
const char *footing_date_row_get_mistake  (FootingDateRow *self);

/** Tells which day it is, for “today” and for years that are left out. */
void       footing_date_row_set_today     (FootingDateRow *self,
                                           FootingDay      today);

/**
 * footing_date_row_set_complaint:
 * @words: (nullable): why the day cannot be right, for people
 *
 * For what only the dialog can know, such as a last day before the first one.
 */
void       footing_date_row_set_complaint (FootingDateRow *self,
                                           const char     *words);

G_END_DECLS

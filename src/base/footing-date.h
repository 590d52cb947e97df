/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingDay:
 *
 * A calendar day, counted in days since 1 January 1970 in the Gregorian calendar. It has no
 * time and no zone: the day people speak of when they say when a meeting was.
 */
typedef gint32 FootingDay;

/** The absence of a date. Sorts before every date. */
#define FOOTING_DAY_NONE ((FootingDay) G_MININT32)

/** Days of 1 January 1900 and 31 December 2199: dates outside are taken for typing mistakes. */
#define FOOTING_DAY_FIRST ((FootingDay) -25567)
#define FOOTING_DAY_LAST ((FootingDay) 84005)

typedef enum
{
  FOOTING_MONDAY = 1,
  FOOTING_TUESDAY,
  FOOTING_WEDNESDAY,
  FOOTING_THURSDAY,
  FOOTING_FRIDAY,
  FOOTING_SATURDAY,
  FOOTING_SUNDAY,
} FootingWeekday;

/**
 * footing_day_is_valid_ymd:
 *
 * Returns: whether the calendar has this day, leap years included, between 1900 and 2199
 */
gboolean       footing_day_is_valid_ymd (int         year,
                                         int         month,
                                         int         day);

/**
 * footing_day_from_ymd:
 * @year: 1900 to 2199
 * @month: 1 to 12
 * @day: 1 to the length of the month
 *
 * Returns: the day, or %FOOTING_DAY_NONE when the calendar has no such day
 */
FootingDay     footing_day_from_ymd     (int         year,
                                         int         month,
                                         int         day);

/**
 * footing_day_to_ymd:
 * @self: any day but %FOOTING_DAY_NONE
 * @year: (out) (optional): the year
 * @month: (out) (optional): 1 to 12
 * @day: (out) (optional): 1 to 31
 */
void           footing_day_to_ymd       (FootingDay  self,
                                         int        *year,
                                         int        *month,
                                         int        *day);

/**
 * footing_day_parse_iso:
 * @text: (nullable): exactly `YYYY-MM-DD`
 * @day: (out): the day; untouched on failure
 *
 * Returns: whether @text is a day of the calendar between 1900 and 2199
 */
gboolean       footing_day_parse_iso    (const char *text,
                                         FootingDay *day);

/**
 * footing_day_parse_uk:
 * @text: (nullable): `DD/MM/YYYY`, zero-padded or not, as ASC-WDS files and people write it
 * @day: (out): the day; untouched on failure
 *
 * Returns: whether @text is a day of the calendar between 1900 and 2199
 */
gboolean       footing_day_parse_uk     (const char *text,
                                         FootingDay *day);

/**
 * footing_day_to_iso:
 *
 * Returns: (transfer full) (nullable): `YYYY-MM-DD`; %NULL for %FOOTING_DAY_NONE
 */
char          *footing_day_to_iso       (FootingDay  self);

/**
 * footing_day_add_months:
 * @self: a day, or %FOOTING_DAY_NONE, which stays so
 * @months: any number, also negative
 *
 * Counts calendar months. A day that the month reached does not have becomes the last one of
 * that month: a month after 31 January is 28 or 29 February.
 */
FootingDay     footing_day_add_months   (FootingDay  self,
                                         int         months);

/**
 * footing_day_weekday:
 * @self: any day but %FOOTING_DAY_NONE
 */
FootingWeekday footing_day_weekday      (FootingDay  self);

/**
 * footing_day_of_instant:
 * @instant: UTC seconds since 1970
 *
 * Returns: the day it is at @instant where this computer is
 */
FootingDay     footing_day_of_instant   (gint64      instant);

G_END_DECLS

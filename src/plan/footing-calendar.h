/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingBankHolidayKind:
 * @FOOTING_BANK_HOLIDAY_LISTED: one of a year that is listed whole: the listed days of a year
 *   take the place of the computed ones
 * @FOOTING_BANK_HOLIDAY_ADDED: one more, in any year
 * @FOOTING_BANK_HOLIDAY_CANCELLED: a day of the rules that was an ordinary one after all,
 *   because its holiday was moved
 */
typedef enum
{
  FOOTING_BANK_HOLIDAY_LISTED,
  FOOTING_BANK_HOLIDAY_ADDED,
  FOOTING_BANK_HOLIDAY_CANCELLED,
} FootingBankHolidayKind;

/**
 * FootingBankHoliday:
 * @day: the day on which it is kept
 * @name: what it is called
 * @published: whether the government has published it; otherwise it was computed
 * @kind: how it changes its year
 */
typedef struct
{
  FootingDay              day;
  char                   *name;
  gboolean                published;
  FootingBankHolidayKind  kind;
} FootingBankHoliday;

/**
 * FootingCalendar:
 *
 * Knows the bank holidays of England and Wales: those of a list, and by the rules for years
 * beyond it. Care work runs every day, so all this is a hint where to put a meeting and never
 * forbids anything. It does not change once made, and may be used from several threads.
 */
typedef struct _FootingCalendar FootingCalendar;

/**
 * footing_bank_holiday_new:
 * @day: the day on which it is kept
 * @name: (transfer none): what it is called
 * @published: whether the government has published it
 *
 * Returns: (transfer full): a listed holiday
 */
FootingBankHoliday *footing_bank_holiday_new             (FootingDay              day,
                                                          const char             *name,
                                                          gboolean                published);

void                footing_bank_holiday_free            (FootingBankHoliday     *self);

/**
 * footing_bank_holiday_kind_from_text:
 * @text: (nullable): `listed`, `added` or `cancelled`
 * @kind: (out): untouched on failure
 *
 * Returns: whether @text names a kind
 */
gboolean            footing_bank_holiday_kind_from_text  (const char             *text,
                                                          FootingBankHolidayKind *kind);

/**
 * footing_calendar_new:
 * @holidays: (nullable) (element-type FootingBankHoliday): what is known, in any order; copied.
 *   With none the rules alone decide.
 *
 * Returns: (transfer full): the calendar
 */
FootingCalendar    *footing_calendar_new                 (const GPtrArray        *holidays);

void                footing_calendar_free                (FootingCalendar        *self);

/**
 * footing_calendar_is_bank_holiday:
 * @self: (nullable): a calendar; %NULL goes by the rules alone
 * @day: any day but %FOOTING_DAY_NONE
 */
gboolean            footing_calendar_is_bank_holiday     (const FootingCalendar  *self,
                                                          FootingDay              day);

/**
 * footing_calendar_get_name:
 * @self: (nullable): a calendar
 * @day: any day but %FOOTING_DAY_NONE
 *
 * Returns: (nullable) (transfer none): the name of the bank holiday on @day, %NULL when it is none
 */
const char         *footing_calendar_get_name            (const FootingCalendar  *self,
                                                          FootingDay              day);

/**
 * footing_calendar_is_working_day:
 * @self: (nullable): a calendar
 * @day: any day but %FOOTING_DAY_NONE
 *
 * Returns: whether @day is a Monday to Friday and no bank holiday
 */
gboolean            footing_calendar_is_working_day      (const FootingCalendar  *self,
                                                          FootingDay              day);

/**
 * footing_calendar_next_working_day:
 * @self: (nullable): a calendar
 * @day: any day but %FOOTING_DAY_NONE
 *
 * Returns: @day itself when it is a working day, else the first one after it
 */
FootingDay          footing_calendar_next_working_day    (const FootingCalendar  *self,
                                                          FootingDay              day);

/**
 * footing_calendar_easter:
 * @year: 1900 to 2199
 *
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876).
 */
FootingDay          footing_calendar_easter              (int                     year);

/**
 * footing_calendar_compute_year:
 * @year: 1978 to 2199; earlier years had no early May holiday, which the rules do not know
 *
 * The eight bank holidays of England and Wales by the rules, substitutes in their places: the
 * schedule of the Banking and Financial Dealings Act 1971, the days given by proclamation, and
 * Good Friday and Christmas Day. They cannot know of days that are moved or added once.
 *
 * Returns: (transfer full) (element-type FootingBankHoliday): in order of time
 */
GPtrArray          *footing_calendar_compute_year        (int                     year);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingBankHoliday, footing_bank_holiday_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCalendar, footing_calendar_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-calendar.h"
#include "footing-rota.h"

G_BEGIN_DECLS

/**
 * FootingDayFit:
 * @FOOTING_DAY_FIT_GOOD: a working day, and no rota speaks against it
 * @FOOTING_DAY_FIT_SHARED: a weekend or bank holiday on which everybody is at work
 * @FOOTING_DAY_FIT_WORKING: a working day that somebody's rota speaks against
 * @FOOTING_DAY_FIT_POOR: any other day
 *
 * How well a day suits a meeting, best first. These are hints and forbid nothing.
 */
typedef enum
{
  FOOTING_DAY_FIT_GOOD,
  FOOTING_DAY_FIT_SHARED,
  FOOTING_DAY_FIT_WORKING,
  FOOTING_DAY_FIT_POOR,
} FootingDayFit;

/**
 * FootingDayHints:
 * @calendar: (nullable): bank holidays; %NULL goes by the rules alone
 * @rotas: (nullable) (array length=n_rotas): of those who meet; a rota that is %NULL or knows
 *   nothing of a day speaks neither for nor against it
 * @n_rotas: how many
 *
 * What is known about days. Everything is borrowed.
 */
typedef struct
{
  const FootingCalendar     *calendar;
  const FootingRota * const *rotas;
  gsize                      n_rotas;
} FootingDayHints;

/**
 * footing_day_fit:
 * @day: any day but %FOOTING_DAY_NONE
 *
 * Returns: how well @day suits
 */
FootingDayFit footing_day_fit       (const FootingDayHints *hints,
                                     FootingDay             day);

/**
 * footing_day_fit_first:
 * @pauses: (element-type FootingPause): days that are never proposed
 * @worst: the worst fit that will do
 * @from: the first day to look at
 * @to: the last day to look at
 *
 * Returns: the first day that will do, or %FOOTING_DAY_NONE
 */
FootingDay    footing_day_fit_first (const FootingDayHints *hints,
                                     const GArray          *pauses,
                                     FootingDayFit          worst,
                                     FootingDay             from,
                                     FootingDay             to);

/**
 * footing_day_fit_last:
 * @pauses: (element-type FootingPause): days that are never proposed
 * @worst: the worst fit that will do
 * @from: the first day to look at
 * @to: the last day to look at
 *
 * Returns: the last day that will do, or %FOOTING_DAY_NONE
 */
FootingDay    footing_day_fit_last  (const FootingDayHints *hints,
                                     const GArray          *pauses,
                                     FootingDayFit          worst,
                                     FootingDay             from,
                                     FootingDay             to);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * footing_typed_day_parse:
 * @text: (nullable): what somebody has typed
 * @today: the day it is
 * @day: (out): the day; untouched on failure
 *
 * Reads a day as people write it: “12/03/2026”, “12.3.26”, “12 March”, “Thu 12 Mar 2026”, “March
 * 12th”, “2026-03-12”, “today”, “yesterday”, “tomorrow”. Months have their English names or those
 * of the language of the app. Where there is no year, it is the one that brings the day nearest to
 * @today; a year of two digits is at most twenty years ahead. The name of the weekday is not
 * looked at.
 *
 * Returns: whether @text is a day of the calendar between 1900 and 2199
 */
gboolean footing_typed_day_parse (const char *text,
                                  FootingDay  today,
                                  FootingDay *day);

/**
 * footing_typed_day_mistake:
 * @text: (nullable): what footing_typed_day_parse() could not read
 *
 * Returns: why not, and what can be written, in words
 */
const char *footing_typed_day_mistake (const char *text);

G_END_DECLS

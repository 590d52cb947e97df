/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * footing_date_words:
 * @day: a day, or %FOOTING_DAY_NONE
 * @today: the day it is
 *
 * A day as people say it: “Thu 12 March, in 3 days”. The year is there when it is another one;
 * how far away it is, within a month.
 *
 * Returns: (transfer full): the words; “No date” for %FOOTING_DAY_NONE
 */
char *footing_date_words       (FootingDay day,
                                FootingDay today);

/** Returns: (transfer full): a day as it is written in a table: “12 Mar 2026” */
char *footing_date_words_short (FootingDay day);

/** Returns: (transfer full): a day in full: “Thursday 12 March 2026” */
char *footing_date_words_long  (FootingDay day);

/** Returns: (transfer full): how far @day is from @today: “today”, “in 3 days”, “2 weeks ago” */
char *footing_date_words_away  (FootingDay day,
                                FootingDay today);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/* Small words that the sentences of this folder are made of; all (transfer full). */

/* “12 March 2026” */
char *footing_plan_words_day     (FootingDay day);

/* “March 2026” */
char *footing_plan_words_month   (FootingDay day);

/* A time of day in minutes: “07:30”; beyond midnight it goes on with the next day. */
char *footing_plan_words_time    (int        minute);

/* How long something takes: “45 min”, “2 h”, “2 h 5 min” */
char *footing_plan_words_minutes (gint64     minutes);

G_END_DECLS

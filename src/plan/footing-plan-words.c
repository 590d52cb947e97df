/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-plan-words-private.h"

#define HOUR 60
#define DAY (24 * HOUR)

static char *
format (FootingDay  day,
        const char *pattern)
{
  g_autoptr(GDateTime) time = NULL;
  int y, m, d;

  footing_day_to_ymd (day, &y, &m, &d);
  time = g_date_time_new_utc (y, m, d, 12, 0, 0);

  return g_date_time_format (time, pattern);
}

char *
footing_plan_words_day (FootingDay day)
{
  /* translators: a date in a sentence, see g_date_time_format: 12 March 2026 */
  return format (day, _("%-d %B %Y"));
}

char *
footing_plan_words_month (FootingDay day)
{
  /* translators: a month in a sentence, see g_date_time_format: March 2026 */
  return format (day, _("%B %Y"));
}

char *
footing_plan_words_time (int minute)
{
  int rest = (minute % DAY + DAY) % DAY;

  return g_strdup_printf ("%02d:%02d", rest / HOUR, rest % HOUR);
}

char *
footing_plan_words_minutes (gint64 minutes)
{
  int hours = (int) (minutes / HOUR);
  int rest = (int) (minutes % HOUR);

  if (hours == 0)
    /* translators: minutes */
    return g_strdup_printf (_("%d min"), rest);
  if (rest == 0)
    /* translators: hours */
    return g_strdup_printf (_("%d h"), hours);

  /* translators: hours, then minutes */
  return g_strdup_printf (_("%d h %d min"), hours, rest);
}

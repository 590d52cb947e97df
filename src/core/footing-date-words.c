/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"

/* Days up to which people count days, weeks and months rather than look at the date. */
#define COUNT_DAYS 13
#define COUNT_WEEKS 62
/* Months up to which they are counted; then years are. */
#define COUNT_MONTHS 24

static char *
format (FootingDay  day,
        const char *pattern)
{
  g_autoptr(GDateTime) time = NULL;
  int y, m, d;

  if (day == FOOTING_DAY_NONE)
    return g_strdup (_("No date"));

  footing_day_to_ymd (day, &y, &m, &d);
  time = g_date_time_new_utc (y, m, d, 12, 0, 0);

  return g_date_time_format (time, pattern);
}

char *
footing_date_words_short (FootingDay day)
{
  /* translators: a date in a table, see g_date_time_format: 12 Mar 2026 */
  return format (day, _("%-d %b %Y"));
}

char *
footing_date_words_long (FootingDay day)
{
  /* translators: a date in full, see g_date_time_format: Thursday 12 March 2026 */
  return format (day, _("%A %-d %B %Y"));
}

static char *
days_away (int days)
{
  if (days == 0)
    return g_strdup (_("today"));
  if (days == 1)
    return g_strdup (_("tomorrow"));
  if (days == -1)
    return g_strdup (_("yesterday"));
  if (days > 0)
    return g_strdup_printf (ngettext ("in %d day", "in %d days", days), days);

  return g_strdup_printf (ngettext ("%d day ago", "%d days ago", -days), -days);
}

static char *
weeks_away (int weeks)
{
  if (weeks > 0)
    return g_strdup_printf (ngettext ("in %d week", "in %d weeks", weeks), weeks);

  return g_strdup_printf (ngettext ("%d week ago", "%d weeks ago", -weeks), -weeks);
}

static char *
months_away (int months)
{
  if (months > 0)
    return g_strdup_printf (ngettext ("in %d month", "in %d months", months), months);

  return g_strdup_printf (ngettext ("%d month ago", "%d months ago", -months), -months);
}

static char *
years_away (int years)
{
  if (years > 0)
    return g_strdup_printf (ngettext ("in %d year", "in %d years", years), years);

  return g_strdup_printf (ngettext ("%d year ago", "%d years ago", -years), -years);
}

/* Whole months of the calendar, as people count them: from the 12th to the 12th. */
static int
months_between (FootingDay from,
                FootingDay to)
{
  int from_year, from_month, to_year, to_month, months;

  footing_day_to_ymd (from, &from_year, &from_month, NULL);
  footing_day_to_ymd (to, &to_year, &to_month, NULL);
  months = (to_year - from_year) * 12 + to_month - from_month;

  return footing_day_add_months (from, months) <= to ? months : months - 1;
}

char *
footing_date_words_away (FootingDay day,
                         FootingDay today)
{
  int days = day - today;
  int months = 0;

  g_return_val_if_fail (day != FOOTING_DAY_NONE && today != FOOTING_DAY_NONE, NULL);

  if (ABS (days) <= COUNT_DAYS)
    return days_away (days);
  if (ABS (days) <= COUNT_WEEKS)
    return weeks_away (days / 7);

  months = days > 0 ? months_between (today, day) : -months_between (day, today);

  return ABS (months) <= COUNT_MONTHS ? months_away (months) : years_away (months / 12);
}

char *
footing_date_words (FootingDay day,
                    FootingDay today)
{
  g_autofree char *date = NULL;
  g_autofree char *away = NULL;
  int year, this_year;

  if (day == FOOTING_DAY_NONE)
    return g_strdup (_("No date"));

  footing_day_to_ymd (day, &year, NULL, NULL);
  footing_day_to_ymd (today, &this_year, NULL, NULL);

  if (year == this_year)
    /* translators: a date as people say it, see g_date_time_format: Thu 12 March */
    date = format (day, _("%a %-d %B"));
  else
    /* translators: a date of another year, see g_date_time_format: Thu 12 March 2025 */
    date = format (day, _("%a %-d %B %Y"));

  if (ABS (day - today) > COUNT_WEEKS)
    return g_steal_pointer (&date);

  away = footing_date_words_away (day, today);

  /* translators: a date and how far away it is: Thu 12 March, in 3 days */
  return g_strdup_printf (_("%1$s, %2$s"), date, away);
}

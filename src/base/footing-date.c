/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-base"

#include "config.h"

#include "footing-date.h"

#define FIRST_YEAR 1900
#define LAST_YEAR 2199

/* GDate counts from 1 January of the year 1, which is its day 1. */
#define JULIAN_OF_1970 719163

gboolean
footing_day_is_valid_ymd (int year,
                          int month,
                          int day)
{
  return year >= FIRST_YEAR && year <= LAST_YEAR &&
         month >= 1 && month <= 12 && day >= 1 && day <= 31 &&
         g_date_valid_dmy (day, month, year);
}

FootingDay
footing_day_from_ymd (int year,
                      int month,
                      int day)
{
  GDate date;

  if (!footing_day_is_valid_ymd (year, month, day))
    return FOOTING_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return (FootingDay) g_date_get_julian (&date) - JULIAN_OF_1970;
}

static void
to_gdate (FootingDay  self,
          GDate      *date)
{
  g_date_clear (date, 1);
  g_date_set_julian (date, (guint32) (self + JULIAN_OF_1970));
}

void
footing_day_to_ymd (FootingDay  self,
                    int        *year,
                    int        *month,
                    int        *day)
{
  GDate date;

  g_return_if_fail (self != FOOTING_DAY_NONE);

  to_gdate (self, &date);

  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = g_date_get_month (&date);
  if (day != NULL)
    *day = g_date_get_day (&date);
}

/* Reads one to @max digits and moves @text past them; -1 when there is none. */
static int
read_number (const char **text,
             int          max)
{
  int number = -1;

  for (int i = 0; i < max && g_ascii_isdigit (**text); i++, (*text)++)
    number = MAX (number, 0) * 10 + g_ascii_digit_value (**text);

  return number;
}

static gboolean
skip (const char **text,
      char         expected)
{
  if (**text != expected)
    return FALSE;

  (*text)++;

  return TRUE;
}

static gboolean
take (int         year,
      int         month,
      int         day,
      FootingDay *result)
{
  FootingDay parsed = footing_day_from_ymd (year, month, day);

  if (parsed == FOOTING_DAY_NONE)
    return FALSE;

  *result = parsed;

  return TRUE;
}

gboolean
footing_day_parse_iso (const char *text,
                       FootingDay *day)
{
  int y, m, d;

  g_return_val_if_fail (day != NULL, FALSE);

  if (text == NULL || strlen (text) != strlen ("YYYY-MM-DD"))
    return FALSE;

  y = read_number (&text, 4);
  if (!skip (&text, '-'))
    return FALSE;
  m = read_number (&text, 2);
  if (!skip (&text, '-'))
    return FALSE;
  d = read_number (&text, 2);

  return *text == '\0' && take (y, m, d, day);
}

gboolean
footing_day_parse_uk (const char *text,
                      FootingDay *day)
{
  int y, m, d;

  g_return_val_if_fail (day != NULL, FALSE);

  if (text == NULL)
    return FALSE;

  d = read_number (&text, 2);
  if (!skip (&text, '/'))
    return FALSE;
  m = read_number (&text, 2);
  if (!skip (&text, '/'))
    return FALSE;
  y = read_number (&text, 4);

  return *text == '\0' && take (y, m, d, day);
}

char *
footing_day_to_iso (FootingDay self)
{
  int y, m, d;

  if (self == FOOTING_DAY_NONE)
    return NULL;

  footing_day_to_ymd (self, &y, &m, &d);

  return g_strdup_printf ("%04d-%02d-%02d", y, m, d);
}

FootingDay
footing_day_add_months (FootingDay self,
                        int        months)
{
  GDate date;

  if (self == FOOTING_DAY_NONE)
    return self;

  to_gdate (self, &date);

  if (months >= 0)
    g_date_add_months (&date, months);
  else
    g_date_subtract_months (&date, -months);

  return (FootingDay) g_date_get_julian (&date) - JULIAN_OF_1970;
}

FootingWeekday
footing_day_weekday (FootingDay self)
{
  GDate date;

  g_return_val_if_fail (self != FOOTING_DAY_NONE, FOOTING_MONDAY);

  to_gdate (self, &date);

  return (FootingWeekday) g_date_get_weekday (&date);
}

FootingDay
footing_day_of_instant (gint64 instant)
{
  g_autoptr(GDateTime) local = g_date_time_new_from_unix_local (instant);

  return footing_day_from_ymd (g_date_time_get_year (local),
                               g_date_time_get_month (local),
                               g_date_time_get_day_of_month (local));
}

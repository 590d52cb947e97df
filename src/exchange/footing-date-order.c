/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-exchange"

#include "config.h"

#include <string.h>

#include "footing-date-order.h"

#define N_PARTS 3

/* Years of people who work: two digits that would be later than this mean the century before. */
#define MOST_YEARS_AHEAD 20

/* A date as it is written: three numbers, one of which may be a named month. */
typedef struct
{
  int number[N_PARTS];
  int n_digits[N_PARTS]; /* 0 for a name */
} Written;

static const char * const months[] = {
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
};

static const FootingDateOrder orders[] = {
  FOOTING_DATE_ORDER_DAY_FIRST, FOOTING_DATE_ORDER_MONTH_FIRST, FOOTING_DATE_ORDER_YEAR_FIRST,
};

/* Returns the month, from 1, whose name or abbreviation @length letters of @text are; 0 for none. */
static int
month_of_name (const char *text,
               gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if ((length == 3 || length == strlen (months[i])) && g_ascii_strncasecmp (text, months[i], length) == 0)
      return i + 1;

  return 0;
}

/* Reads one part of a date. Returns whether there is one. */
static gboolean
read_part (const char **text,
           Written     *written,
           guint        part)
{
  const char *start = *text;
  gsize length = strspn (start, "0123456789");

  written->number[part] = 0;
  written->n_digits[part] = length;

  if (length > 0 && length <= 4)
    {
      for (gsize i = 0; i < length; i++)
        written->number[part] = written->number[part] * 10 + g_ascii_digit_value (start[i]);
    }
  else
    {
      while (g_ascii_isalpha (start[length]))
        length++;
      written->number[part] = written->n_digits[part] == 0 ? month_of_name (start, length) : 0;
    }

  *text = start + length;

  return written->number[part] > 0 || (written->n_digits[part] > 0 && written->n_digits[part] <= 4);
}

/* Nothing, or a time of day as spreadsheets add it: 00:00 or T09:30:00 */
static gboolean
is_end (const char *text)
{
  text += strspn (text, " T");

  return text[strspn (text, "0123456789:.Z")] == '\0' && (*text == '\0' || strchr (text, ':') != NULL);
}

static gboolean
read_written (const char *text,
              Written    *written)
{
  for (guint part = 0; part < N_PARTS; part++)
    {
      if (part > 0)
        {
          gsize gap = strspn (text, "/-. ,");

          if (gap == 0 || gap > 2)
            return FALSE;
          text += gap;
        }
      if (!read_part (&text, written, part))
        return FALSE;
    }

  return is_end (text);
}

static int
whole_year (int        number,
            int        n_digits,
            FootingDay today)
{
  int this_year;

  if (n_digits == 4)
    return number;
  if (n_digits != 2)
    return 0;

  footing_day_to_ymd (today, &this_year, NULL, NULL);
  number += this_year - this_year % 100;

  return number > this_year + MOST_YEARS_AHEAD ? number - 100 : number;
}

/* Where the month is when it has a name; -1 when all are numbers, -2 when that cannot be. */
static int
place_of_name (const Written *written)
{
  int place = -1;

  for (int part = 0; part < N_PARTS; part++)
    if (written->n_digits[part] == 0)
      place = place == -1 ? part : -2;

  return place;
}

static FootingDay
make_day (const Written *written,
          int            year,
          int            month,
          int            day,
          FootingDay     today)
{
  /* A day of the month has at most two digits, and a year of two stands behind. */
  if (written->n_digits[day] > 2 || written->n_digits[month] > 2 ||
      (year == 0 && written->n_digits[year] != 4))
    return FOOTING_DAY_NONE;

  return footing_day_from_ymd (whole_year (written->number[year], written->n_digits[year], today),
                               written->number[month], written->number[day]);
}

/* 1 Sep 2026, Sep 1, 2026 and 2026 Sep 1 */
static FootingDay
make_named_day (const Written *written,
                int            month,
                FootingDay     today)
{
  gboolean year_first = written->n_digits[0] == 4;
  int day = year_first ? 2 : month == 0 ? 1 : 0;

  if (month == 2)
    return FOOTING_DAY_NONE;

  return make_day (written, year_first ? 0 : 2, month, day, today);
}

gboolean
footing_date_order_parse (FootingDateOrder  order,
                          const char       *text,
                          FootingDay        today,
                          FootingDay       *day)
{
  Written written;
  FootingDay read = FOOTING_DAY_NONE;
  int name;

  g_return_val_if_fail (text != NULL && day != NULL && today != FOOTING_DAY_NONE, FALSE);

  if (!read_written (text, &written))
    return FALSE;

  name = place_of_name (&written);
  if (name >= 0)
    read = make_named_day (&written, name, today);
  else if (name == -1 && order == FOOTING_DATE_ORDER_YEAR_FIRST)
    read = make_day (&written, 0, 1, 2, today);
  else if (name == -1 && order == FOOTING_DATE_ORDER_MONTH_FIRST)
    read = make_day (&written, 2, 0, 1, today);
  else if (name == -1)
    read = make_day (&written, 2, 1, 0, today);

  if (read == FOOTING_DAY_NONE)
    return FALSE;

  *day = read;

  return TRUE;
}

FootingDateOrder
footing_date_orders_of (const char *text,
                        FootingDay  today)
{
  FootingDateOrder fitting = 0;
  FootingDay day;

  g_return_val_if_fail (text != NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    if (footing_date_order_parse (orders[i], text, today, &day))
      fitting |= orders[i];

  return fitting;
}

gboolean
footing_date_order_is_ambiguous (FootingDateOrder  fitting,
                                 const char       *text,
                                 FootingDay        today)
{
  FootingDay first = FOOTING_DAY_NONE;
  FootingDay day;

  g_return_val_if_fail (text != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      if ((fitting & orders[i]) == 0 || !footing_date_order_parse (orders[i], text, today, &day))
        continue;
      if (first != FOOTING_DAY_NONE && day != first)
        return TRUE;
      first = day;
    }

  return FALSE;
}

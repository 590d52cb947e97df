/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-typed-day.h"

/* Years that a date of two digits may lie ahead. */
#define AHEAD 20

/* What is written with a day and says nothing: 12th, 1st of May. */
static const char *fillers[] = { "st", "nd", "rd", "th", "of", NULL };

static const char *months[] = {
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december", NULL
};

static const char *weekdays[] = {
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", NULL
};

/* The parts of what was typed, each a number or a word; the separators are gone. */
typedef struct
{
  GPtrArray *parts;
  int        month;       /* 0 when no word named one */
  int        numbers[3];
  int        lengths[3];  /* in digits */
  guint      n_numbers;
} Typed;

/* Returns: (transfer full): pieces of digits or of letters. */
static GPtrArray *
split (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  const char *p = lower;

  while (*p != '\0')
    {
      const char *start = p;
      gboolean digits = g_unichar_isdigit (g_utf8_get_char (p));

      while (*p != '\0' && g_unichar_isalnum (g_utf8_get_char (p)) &&
             g_unichar_isdigit (g_utf8_get_char (p)) == digits)
        p = g_utf8_next_char (p);

      if (p > start)
        g_ptr_array_add (parts, g_strndup (start, p - start));
      else
        p = g_utf8_next_char (p);
    }

  return parts;
}

/* Three letters are enough for a name: “mar”, “sept”. */
static int
find_name (const char  *word,
           const char **names)
{
  if (g_utf8_strlen (word, -1) < 3)
    return -1;

  for (int i = 0; names[i] != NULL; i++)
    if (g_str_has_prefix (names[i], word))
      return i;

  return -1;
}

/* The names of another language than English, by days that are known to have them. */
static int
find_local_name (const char *word,
                 FootingDay  first,
                 int         step_months,
                 int         step_days,
                 int         n,
                 const char *pattern)
{
  for (int i = 0; i < n; i++)
    {
      FootingDay day = footing_day_add_months (first, i * step_months) + i * step_days;
      g_autoptr(GDateTime) time = g_date_time_new_from_unix_utc ((gint64) day * 24 * 60 * 60);
      g_autofree char *name = g_date_time_format (time, pattern);
      g_autofree char *lower = g_utf8_strdown (name, -1);

      if (g_utf8_strlen (word, -1) >= 3 && g_str_has_prefix (lower, word))
        return i;
    }

  return -1;
}

static int
find_month (const char *word)
{
  int found = find_name (word, months);

  return found >= 0 ? found + 1 : find_local_name (word, 0, 1, 0, 12, "%B") + 1;
}

static gboolean
is_weekday (const char *word)
{
  /* The first Monday of 1970 was the 5th. */
  return find_name (word, weekdays) >= 0 || find_local_name (word, 4, 0, 1, 7, "%A") >= 0;
}

static gboolean
take_number (Typed      *typed,
             const char *part)
{
  gint64 number = 0;

  if (typed->n_numbers == G_N_ELEMENTS (typed->numbers) ||
      !g_ascii_string_to_signed (part, 10, 0, 9999, &number, NULL))
    return FALSE;

  typed->numbers[typed->n_numbers] = (int) number;
  typed->lengths[typed->n_numbers++] = (int) strlen (part);

  return TRUE;
}

static gboolean
take_word (Typed      *typed,
           const char *part)
{
  int month = 0;

  if (g_strv_contains (fillers, part))
    return typed->n_numbers > 0;
  if (is_weekday (part))
    return typed->n_numbers == 0 && typed->month == 0;

  month = find_month (part);
  if (month == 0 || typed->month != 0)
    return FALSE;

  typed->month = month;

  return TRUE;
}

static gboolean
take_parts (Typed *typed)
{
  for (guint i = 0; i < typed->parts->len; i++)
    {
      const char *part = g_ptr_array_index (typed->parts, i);

      if (!(g_ascii_isdigit (*part) ? take_number (typed, part) : take_word (typed, part)))
        return FALSE;
    }

  return TRUE;
}

static FootingDay
nearest_year (int        month,
              int        day,
              FootingDay today)
{
  FootingDay nearest = FOOTING_DAY_NONE;
  int year = 0;

  footing_day_to_ymd (today, &year, NULL, NULL);

  for (int y = year - 1; y <= year + 1; y++)
    {
      FootingDay candidate = footing_day_from_ymd (y, month, day);

      if (candidate != FOOTING_DAY_NONE &&
          (nearest == FOOTING_DAY_NONE || ABS (candidate - today) < ABS (nearest - today)))
        nearest = candidate;
    }

  return nearest;
}

static int
full_year (int        year,
           int        digits,
           FootingDay today)
{
  int this_year = 0;

  if (digits > 2)
    return digits == 4 ? year : 0;

  footing_day_to_ymd (today, &this_year, NULL, NULL);

  return 2000 + year <= this_year + AHEAD ? 2000 + year : 1900 + year;
}

/* Sets what the numbers mean, in the order in which people here write them: day, month, year. */
static FootingDay
put_together (Typed      *typed,
              FootingDay  today)
{
  int *numbers = typed->numbers;
  guint n_before_year = typed->month != 0 ? 1 : 2;
  int month = typed->month != 0 ? typed->month : numbers[1];

  if (typed->month == 0 && typed->n_numbers == 3 && typed->lengths[0] == 4)
    return footing_day_from_ymd (numbers[0], numbers[1], numbers[2]);

  if (typed->n_numbers == n_before_year)
    return nearest_year (month, numbers[0], today);

  if (typed->n_numbers == n_before_year + 1)
    return footing_day_from_ymd (full_year (numbers[n_before_year], typed->lengths[n_before_year], today),
                                 month, numbers[0]);

  return FOOTING_DAY_NONE;
}

static gboolean
says (const char *text,
      const char *english,
      const char *translated)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *folded_translated = g_utf8_casefold (translated, -1);

  return g_str_equal (folded, english) || g_str_equal (folded, folded_translated);
}

static FootingDay
parse_word (const char *text,
            FootingDay  today)
{
  if (says (text, "today", _("today")))
    return today;
  if (says (text, "yesterday", _("yesterday")))
    return today - 1;
  if (says (text, "tomorrow", _("tomorrow")))
    return today + 1;

  return FOOTING_DAY_NONE;
}

/* Whether there is a number where the year has to be, of four digits, that is no year of the calendar here. */
static gboolean
is_far_away (const Typed *typed)
{
  for (guint i = 0; i < typed->n_numbers; i++)
    if (typed->lengths[i] == 4)
      return footing_day_from_ymd (typed->numbers[i], 1, 1) == FOOTING_DAY_NONE;

  return FALSE;
}

const char *
footing_typed_day_mistake (const char *text)
{
  g_autoptr(GPtrArray) parts = split (text != NULL ? text : "");
  Typed typed = { .parts = parts };
  guint n_parts = 0;

  if (!take_parts (&typed))
    return _("Write the day like 12 March 2026 or 12/3/2026.");

  n_parts = typed.n_numbers + (typed.month != 0);
  if (n_parts == 3 && is_far_away (&typed))
    return _("This day is too far away. There are days from 1900 to 2199 here.");
  if (n_parts < 2 || typed.n_numbers == 0)
    return _("Write the day like 12 March 2026 or 12/3/2026.");

  return _("The calendar does not have this day. Write it like 12 March 2026 or 12/3/2026.");
}

gboolean
footing_typed_day_parse (const char *text,
                         FootingDay  today,
                         FootingDay *day)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text != NULL ? text : ""));
  g_autoptr(GPtrArray) parts = split (stripped);
  Typed typed = { .parts = parts };
  FootingDay found = parse_word (stripped, today);

  if (found == FOOTING_DAY_NONE && take_parts (&typed))
    found = put_together (&typed, today);

  if (found == FOOTING_DAY_NONE)
    return FALSE;

  *day = found;

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <locale.h>

#include "footing-date-words.h"

/* Thursday 12 March 2026. */
static FootingDay today;

static void
assert_words (FootingDay  day,
              const char *expected)
{
  g_autofree char *words = footing_date_words (day, today);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_says_how_far_away_it_is (void)
{
  assert_words (today, "Thu 12 March, today");
  assert_words (today + 1, "Fri 13 March, tomorrow");
  assert_words (today - 1, "Wed 11 March, yesterday");
  assert_words (today + 3, "Sun 15 March, in 3 days");
  assert_words (today - 13, "Fri 27 February, 13 days ago");
  assert_words (today + 14, "Thu 26 March, in 2 weeks");
  assert_words (today - 21, "Thu 19 February, 3 weeks ago");
  assert_words (today + 62, "Wed 13 May, in 8 weeks");
}

static void
test_far_away_the_date_is_enough (void)
{
  assert_words (footing_day_from_ymd (2026, 9, 1), "Tue 1 September");
  assert_words (footing_day_from_ymd (2025, 9, 1), "Mon 1 September 2025");
  assert_words (FOOTING_DAY_NONE, "No date");
}

static void
test_a_day_in_january_of_the_next_year (void)
{
  g_autofree char *words = footing_date_words (footing_day_from_ymd (2027, 1, 2),
                                               footing_day_from_ymd (2026, 12, 30));

  g_assert_cmpstr (words, ==, "Sat 2 January 2027, in 3 days");
}

static void
test_short_and_long (void)
{
  g_autofree char *brief = footing_date_words_short (today);
  g_autofree char *full = footing_date_words_long (today);
  g_autofree char *months = footing_date_words_away (footing_day_from_ymd (2026, 9, 12), today);

  g_assert_cmpstr (brief, ==, "12 Mar 2026");
  g_assert_cmpstr (full, ==, "Thursday 12 March 2026");
  g_assert_cmpstr (months, ==, "in 6 months");
}

static void
assert_away (FootingDay  day,
             const char *expected)
{
  g_autofree char *words = footing_date_words_away (day, today);

  g_assert_cmpstr (words, ==, expected);
}

/* From the 12th to the 12th is a month, however long it is. */
static void
test_months_are_those_of_the_calendar (void)
{
  assert_away (footing_day_from_ymd (2025, 3, 12), "12 months ago");
  assert_away (footing_day_from_ymd (2025, 3, 13), "11 months ago");
  assert_away (footing_day_from_ymd (2025, 4, 12), "11 months ago");
  assert_away (footing_day_from_ymd (2026, 8, 11), "in 4 months");
  assert_away (footing_day_from_ymd (2026, 8, 12), "in 5 months");
  assert_away (footing_day_from_ymd (2028, 3, 12), "in 24 months");
  assert_away (footing_day_from_ymd (2028, 4, 11), "in 24 months");
  assert_away (footing_day_from_ymd (2028, 4, 12), "in 2 years");
  assert_away (footing_day_from_ymd (2023, 3, 13), "2 years ago");
  assert_away (footing_day_from_ymd (2023, 3, 12), "3 years ago");
  assert_away (footing_day_from_ymd (1900, 1, 1), "126 years ago");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  today = footing_day_from_ymd (2026, 3, 12);

  g_test_add_func ("/date-words/says-how-far-away-it-is", test_says_how_far_away_it_is);
  g_test_add_func ("/date-words/far-away-the-date-is-enough", test_far_away_the_date_is_enough);
  g_test_add_func ("/date-words/a-day-in-january-of-the-next-year", test_a_day_in_january_of_the_next_year);
  g_test_add_func ("/date-words/months-are-those-of-the-calendar", test_months_are_those_of_the_calendar);
  g_test_add_func ("/date-words/short-and-long", test_short_and_long);

  return g_test_run ();
}

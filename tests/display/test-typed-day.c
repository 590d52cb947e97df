/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-typed-day.h"

static FootingDay
day (int year,
     int month,
     int day_of_month)
{
  return footing_day_from_ymd (year, month, day_of_month);
}

static void
assert_reads (const char *text,
              FootingDay  today,
              FootingDay  expected)
{
  FootingDay found = FOOTING_DAY_NONE;

  g_test_message ("“%s”", text);
  g_assert_true (footing_typed_day_parse (text, today, &found));
  g_assert_cmpint (found, ==, expected);
}

static void
test_forms (void)
{
  static const char *forms[] = {
    "12/03/2026", "12/3/2026", "12.3.26", "12-3-2026", "12 3 26", "12 Mar 2026", "12 march 2026",
    "12mar2026", "Thu 12 March 2026", "Thursday, 12 March 2026", "12th of March 2026",
    "March 12th 2026", "March 12, 2026", "2026-03-12", " 12 / 03 / 2026 ", "12 Mar", "12/3",
    "today", "Today",
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    assert_reads (forms[i], day (2026, 3, 12), day (2026, 3, 12));
}

static void
test_words (void)
{
  assert_reads ("yesterday", day (2026, 3, 1), day (2026, 2, 28));
  assert_reads ("tomorrow", day (2024, 2, 28), day (2024, 2, 29));
}

static void
test_year_left_out (void)
{
  /* In January the last December is nearer than the next one. */
  assert_reads ("12 Dec", day (2026, 1, 10), day (2025, 12, 12));
  assert_reads ("12 Feb", day (2026, 1, 10), day (2026, 2, 12));
  assert_reads ("12 Jan", day (2026, 12, 20), day (2027, 1, 12));

  /* Of the years around 2025 only 2024 has the day. */
  assert_reads ("29/2", day (2025, 3, 1), day (2024, 2, 29));
}

static void
test_two_digits (void)
{
  assert_reads ("1/2/87", day (2026, 3, 12), day (1987, 2, 1));
  assert_reads ("1/2/46", day (2026, 3, 12), day (2046, 2, 1));
  assert_reads ("1/2/47", day (2026, 3, 12), day (1947, 2, 1));
  assert_reads ("1/2/00", day (2026, 3, 12), day (2000, 2, 1));
}

static void
test_refused (void)
{
  static const char *texts[] = {
    "", " ", "31/2/2026", "31/2", "29/2/2026", "0/1/2026", "12", "March", "12/13/2026", "12 March 2026 5",
    "12 foo", "1/1/1899", "1/1/2200", "12/3/202", "99999999999999999999/1/2026", "12/03/2026/1", "thu",
    "th 12 March", "12 March April", "ma 12", "to", "12 March 2026 thursday night",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      FootingDay found = 42;

      g_test_message ("“%s”", texts[i]);
      g_assert_false (footing_typed_day_parse (texts[i], day (2026, 3, 12), &found));
      g_assert_cmpint (found, ==, 42);
    }

  g_assert_false (footing_typed_day_parse (NULL, day (2026, 3, 12), &(FootingDay) { 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/typed-day/forms", test_forms);
  g_test_add_func ("/typed-day/words", test_words);
  g_test_add_func ("/typed-day/year-left-out", test_year_left_out);
  g_test_add_func ("/typed-day/two-digits", test_two_digits);
  g_test_add_func ("/typed-day/refused", test_refused);

  return g_test_run ();
}

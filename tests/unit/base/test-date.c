/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date.h"

static void
test_counts_from_1970 (void)
{
  g_assert_cmpint (footing_day_from_ymd (1970, 1, 1), ==, 0);
  g_assert_cmpint (footing_day_from_ymd (1900, 1, 1), ==, FOOTING_DAY_FIRST);
  g_assert_cmpint (footing_day_from_ymd (2199, 12, 31), ==, FOOTING_DAY_LAST);
  /* `date -u -d 2026-03-12 +%s` divided by 86,400 */
  g_assert_cmpint (footing_day_from_ymd (2026, 3, 12), ==, 20524);
}

static void
test_knows_leap_years (void)
{
  g_assert_true (footing_day_is_valid_ymd (2024, 2, 29));
  g_assert_true (footing_day_is_valid_ymd (2000, 2, 29));
  g_assert_false (footing_day_is_valid_ymd (2025, 2, 29));
  g_assert_false (footing_day_is_valid_ymd (1900, 2, 29));
  g_assert_cmpint (footing_day_from_ymd (2026, 2, 29), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_day_from_ymd (2026, 13, 1), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_day_from_ymd (26, 1, 1), ==, FOOTING_DAY_NONE);
}

static void
test_every_day_comes_back (void)
{
  FootingDay next;
  int y, m, d;

  for (FootingDay day = FOOTING_DAY_FIRST; day <= FOOTING_DAY_LAST; day++)
    {
      footing_day_to_ymd (day, &y, &m, &d);
      g_assert_cmpint (footing_day_from_ymd (y, m, d), ==, day);
    }

  g_assert_true (footing_day_parse_iso ("2026-01-01", &next));
  g_assert_cmpint (footing_day_weekday (next), ==, FOOTING_THURSDAY);
}

static void
test_reads_what_people_write (void)
{
  FootingDay day = 7;

  g_assert_true (footing_day_parse_uk ("01/09/2025", &day));
  g_assert_cmpint (day, ==, footing_day_from_ymd (2025, 9, 1));
  g_assert_true (footing_day_parse_uk ("1/9/2025", &day));
  g_assert_cmpint (day, ==, footing_day_from_ymd (2025, 9, 1));

  for (const char **text = (const char *[]) { "", "29/02/2025", "2025/09/01", "01-09-2025", "01/09/25",
                                              "01/09/2025x", "1/9/", "ab/cd/efgh", "01/13/2025", NULL };
       *text != NULL; text++)
    {
      day = 7;
      g_assert_false (footing_day_parse_uk (*text, &day));
      g_assert_cmpint (day, ==, 7);
    }

  g_assert_false (footing_day_parse_uk (NULL, &day));
}

static void
test_iso_goes_there_and_back (void)
{
  g_autofree char *text = footing_day_to_iso (footing_day_from_ymd (2024, 2, 29));
  FootingDay day;

  g_assert_cmpstr (text, ==, "2024-02-29");
  g_assert_true (footing_day_parse_iso (text, &day));
  g_assert_cmpint (day, ==, footing_day_from_ymd (2024, 2, 29));
  g_assert_false (footing_day_parse_iso ("2024-2-29", &day));
  g_assert_false (footing_day_parse_iso ("2023-02-29", &day));
  g_assert_false (footing_day_parse_iso ("2024-02-29T10:00", &day));
  g_assert_false (footing_day_parse_iso ("2024-02-3", &day));
  g_assert_null (footing_day_to_iso (FOOTING_DAY_NONE));
}

static void
test_months_end_where_the_calendar_does (void)
{
  FootingDay end_of_january = footing_day_from_ymd (2024, 1, 31);

  g_assert_cmpint (footing_day_add_months (end_of_january, 1), ==, footing_day_from_ymd (2024, 2, 29));
  g_assert_cmpint (footing_day_add_months (end_of_january, 13), ==, footing_day_from_ymd (2025, 2, 28));
  g_assert_cmpint (footing_day_add_months (end_of_january, -2), ==, footing_day_from_ymd (2023, 11, 30));
  g_assert_cmpint (footing_day_add_months (end_of_january, 0), ==, end_of_january);
  g_assert_cmpint (footing_day_add_months (FOOTING_DAY_NONE, 6), ==, FOOTING_DAY_NONE);
}

static void
test_an_instant_has_the_day_of_this_place (void)
{
  /* 2026-06-30 23:30 UTC is half past midnight on 1 July in British Summer Time. */
  g_assert_cmpint (footing_day_of_instant (1782862200), ==, footing_day_from_ymd (2026, 7, 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/counts-from-1970", test_counts_from_1970);
  g_test_add_func ("/date/knows-leap-years", test_knows_leap_years);
  g_test_add_func ("/date/every-day-comes-back", test_every_day_comes_back);
  g_test_add_func ("/date/reads-what-people-write", test_reads_what_people_write);
  g_test_add_func ("/date/iso-goes-there-and-back", test_iso_goes_there_and_back);
  g_test_add_func ("/date/months-end-where-the-calendar-does", test_months_end_where_the_calendar_does);
  g_test_add_func ("/date/an-instant-has-the-day-of-this-place", test_an_instant_has_the_day_of_this_place);

  return g_test_run ();
}

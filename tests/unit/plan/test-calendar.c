/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-calendar.h"

typedef struct
{
  int         year;
  const char *days; /* month and day, in order of time */
} Year;

/* Bank holidays of England and Wales as the government published them on www.gov.uk/bank-holidays
 * (2017 to 2028, as stored in alphagov/frontend, lib/data/bank-holidays.json). Those of 2029 and
 * 2030 were not published yet and are worked out by hand from the 1971 Act.
 */
static const Year regular_years[] = {
  { 2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26" },
  { 2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26" },
  { 2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26" },
  { 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28" },
  { 2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26" },
  { 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26" },
  { 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28" },
  { 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28" },
  { 2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26" },
  { 2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26" },
  { 2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26" },
};

/* The same source: an anniversary moved, a jubilee moved and added, a funeral, a coronation. */
static const Year irregular_years[] = {
  { 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28" },
  { 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27" },
  { 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26" },
};

static FootingDay
day (const char *iso)
{
  FootingDay result = FOOTING_DAY_NONE;

  g_assert_true (footing_day_parse_iso (iso, &result));

  return result;
}

/* Walks through the whole year, so that a day too many fails as well as one too few. */
static void
assert_year (const FootingCalendar *calendar,
             const Year            *year)
{
  g_autoptr(GString) found = g_string_new (NULL);

  for (FootingDay d = footing_day_from_ymd (year->year, 1, 1);
       d <= footing_day_from_ymd (year->year, 12, 31); d++)
    {
      g_autofree char *iso = footing_day_to_iso (d);

      if (footing_calendar_is_bank_holiday (calendar, d))
        g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", iso + strlen ("YYYY-"));
    }

  g_assert_cmpstr (found->str, ==, year->days);
}

static void
test_rules_give_the_published_days (void)
{
  g_autoptr(FootingCalendar) empty = footing_calendar_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (regular_years); i++)
    {
      assert_year (NULL, &regular_years[i]);
      assert_year (empty, &regular_years[i]);
    }
}

static GPtrArray *
new_holidays (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) footing_bank_holiday_free);
}

static void
add (GPtrArray              *holidays,
     const char             *iso,
     const char             *name,
     FootingBankHolidayKind  kind)
{
  FootingBankHoliday *holiday = footing_bank_holiday_new (day (iso), name, TRUE);

  holiday->kind = kind;
  g_ptr_array_add (holidays, holiday);
}

static void
test_exceptions_change_the_rules (void)
{
  g_autoptr(GPtrArray) holidays = new_holidays ();
  g_autoptr(FootingCalendar) calendar = NULL;

  add (holidays, "2020-05-04", "Early May bank holiday", FOOTING_BANK_HOLIDAY_CANCELLED);
  add (holidays, "2020-05-08", "Early May bank holiday (VE day)", FOOTING_BANK_HOLIDAY_ADDED);
  add (holidays, "2022-05-30", "Spring bank holiday", FOOTING_BANK_HOLIDAY_CANCELLED);
  add (holidays, "2022-06-02", "Spring bank holiday", FOOTING_BANK_HOLIDAY_ADDED);
  add (holidays, "2022-06-03", "Platinum Jubilee bank holiday", FOOTING_BANK_HOLIDAY_ADDED);
  add (holidays, "2022-09-19", "State Funeral of Queen Elizabeth II", FOOTING_BANK_HOLIDAY_ADDED);
  add (holidays, "2023-05-08", "Coronation of King Charles III", FOOTING_BANK_HOLIDAY_ADDED);
  calendar = footing_calendar_new (holidays);

  for (guint i = 0; i < G_N_ELEMENTS (irregular_years); i++)
    assert_year (calendar, &irregular_years[i]);

  /* Other years are as before. */
  assert_year (calendar, &regular_years[3]);
  g_assert_cmpstr (footing_calendar_get_name (calendar, day ("2022-09-19")), ==,
                   "State Funeral of Queen Elizabeth II");
}

static void
test_a_listed_year_is_taken_whole (void)
{
  g_autoptr(GPtrArray) holidays = new_holidays ();
  g_autoptr(FootingCalendar) calendar = NULL;
  const Year listed = { 2026, "01-01 02-14" };

  add (holidays, "2026-02-14", "A day nobody expected", FOOTING_BANK_HOLIDAY_LISTED);
  add (holidays, "2026-01-01", "New Year’s Day", FOOTING_BANK_HOLIDAY_LISTED);
  add (holidays, "2031-10-10", "One more", FOOTING_BANK_HOLIDAY_ADDED);
  calendar = footing_calendar_new (holidays);
  g_ptr_array_set_size (holidays, 0);

  assert_year (calendar, &listed);
  g_assert_cmpstr (footing_calendar_get_name (calendar, day ("2026-02-14")), ==,
                   "A day nobody expected");
  g_assert_false (footing_calendar_is_bank_holiday (calendar, day ("2026-12-25")));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, day ("2031-10-10")));
  g_assert_true (footing_calendar_is_bank_holiday (calendar, day ("2031-12-25")));
}

static void
test_substitutes_are_named (void)
{
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2022-01-03")), ==,
                   "New Year’s Day (substitute day)");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2022-12-26")), ==, "Boxing Day");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2022-12-27")), ==,
                   "Christmas Day (substitute day)");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2026-12-25")), ==, "Christmas Day");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2026-12-28")), ==,
                   "Boxing Day (substitute day)");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2027-12-27")), ==,
                   "Christmas Day (substitute day)");
  g_assert_cmpstr (footing_calendar_get_name (NULL, day ("2027-12-28")), ==,
                   "Boxing Day (substitute day)");
  g_assert_null (footing_calendar_get_name (NULL, day ("2027-12-25")));
}

/* Gauss's method of 1816 with its two exceptions, written down apart from the one under test. */
static FootingDay
easter_by_gauss (int year)
{
  int century = year / 100;
  int m = (15 - (13 + 8 * century) / 25 + century - century / 4) % 30;
  int n = (4 + century - century / 4) % 7;
  int d = (19 * (year % 19) + m) % 30;
  int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;

  if (d == 29 && e == 6)
    return footing_day_from_ymd (year, 4, 19);
  if (d == 28 && e == 6 && (11 * m + 11) % 30 < 19)
    return footing_day_from_ymd (year, 4, 18);

  return footing_day_from_ymd (year, 3, 22) + d + e;
}

static void
test_easter_is_where_the_tables_have_it (void)
{
  /* From the tables of Easter days in almanacs: the earliest and latest of the time, and the
   * years for which simple methods fail.
   */
  static const char * const sundays[] = {
    "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
    "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
    "2049-04-18", "2076-04-19",
  };
  int year;

  for (guint i = 0; i < G_N_ELEMENTS (sundays); i++)
    {
      footing_day_to_ymd (day (sundays[i]), &year, NULL, NULL);
      g_assert_cmpint (footing_calendar_easter (year), ==, day (sundays[i]));
    }

  for (year = 1900; year <= 2199; year++)
    {
      g_assert_cmpint (footing_calendar_easter (year), ==, easter_by_gauss (year));
      g_assert_cmpint (footing_day_weekday (footing_calendar_easter (year)), ==, FOOTING_SUNDAY);
    }
}

static void
test_computes_eight_working_weekdays_a_year (void)
{
  for (int year = 1978; year <= 2199; year++)
    {
      g_autoptr(GPtrArray) holidays = footing_calendar_compute_year (year);
      FootingDay before = FOOTING_DAY_NONE;

      g_assert_cmpuint (holidays->len, ==, 8);

      for (guint i = 0; i < holidays->len; i++)
        {
          const FootingBankHoliday *holiday = g_ptr_array_index (holidays, i);

          g_assert_cmpint (holiday->day, >, before);
          g_assert_cmpint (footing_day_weekday (holiday->day), <=, FOOTING_FRIDAY);
          g_assert_false (holiday->published);
          before = holiday->day;
        }
    }
}

static void
test_next_working_day_passes_long_weekends (void)
{
  /* Good Friday to Easter Monday 2026, and Christmas 2027 with both substitutes. */
  g_assert_cmpint (footing_calendar_next_working_day (NULL, day ("2026-04-02")), ==,
                   day ("2026-04-02"));
  g_assert_cmpint (footing_calendar_next_working_day (NULL, day ("2026-04-03")), ==,
                   day ("2026-04-07"));
  g_assert_cmpint (footing_calendar_next_working_day (NULL, day ("2027-12-25")), ==,
                   day ("2027-12-29"));
  g_assert_cmpint (footing_calendar_next_working_day (NULL, day ("2026-01-10")), ==,
                   day ("2026-01-12"));
  g_assert_cmpint (footing_calendar_next_working_day (NULL, FOOTING_DAY_LAST), ==,
                   FOOTING_DAY_LAST);

  g_assert_false (footing_calendar_is_working_day (NULL, day ("2026-01-11")));
  g_assert_false (footing_calendar_is_working_day (NULL, day ("2026-05-04")));
  g_assert_true (footing_calendar_is_working_day (NULL, day ("2026-05-05")));
}

static void
test_reads_the_kinds_of_files (void)
{
  FootingBankHolidayKind kind = FOOTING_BANK_HOLIDAY_LISTED;

  g_assert_true (footing_bank_holiday_kind_from_text ("cancelled", &kind));
  g_assert_cmpint (kind, ==, FOOTING_BANK_HOLIDAY_CANCELLED);
  g_assert_false (footing_bank_holiday_kind_from_text ("moved", &kind));
  g_assert_false (footing_bank_holiday_kind_from_text (NULL, &kind));
  g_assert_cmpint (kind, ==, FOOTING_BANK_HOLIDAY_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/calendar/rules-give-the-published-days", test_rules_give_the_published_days);
  g_test_add_func ("/calendar/exceptions-change-the-rules", test_exceptions_change_the_rules);
  g_test_add_func ("/calendar/a-listed-year-is-taken-whole", test_a_listed_year_is_taken_whole);
  g_test_add_func ("/calendar/substitutes-are-named", test_substitutes_are_named);
  g_test_add_func ("/calendar/easter-is-where-the-tables-have-it",
                   test_easter_is_where_the_tables_have_it);
  g_test_add_func ("/calendar/computes-eight-working-weekdays-a-year",
                   test_computes_eight_working_weekdays_a_year);
  g_test_add_func ("/calendar/next-working-day-passes-long-weekends",
                   test_next_working_day_passes_long_weekends);
  g_test_add_func ("/calendar/reads-the-kinds-of-files", test_reads_the_kinds_of_files);

  return g_test_run ();
}

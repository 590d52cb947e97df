/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* 75 supernumerary hours from 5 January to 5 July 2026: 182 days. */

#include "footing-hours-year.h"
#include "footing-hours.h"
#include "footing-schedule.h"
#include "plan-days.h"

#define HOURS(n) ((n) * 60)

static FootingHoursEntry
spent (const char *iso,
       int         minutes)
{
  return (FootingHoursEntry) { day (iso), minutes, FOOTING_HOURS_SUPERNUMERARY, FALSE };
}

static FootingHoursInput
supernumerary (const char              *today,
               const FootingHoursEntry *entries,
               gsize                    n_entries)
{
  return (FootingHoursInput) {
           .kind = FOOTING_HOURS_SUPERNUMERARY, .target = HOURS (75), .from = day ("2026-01-05"),
           .to = day ("2026-07-05"), .entries = entries, .n_entries = n_entries, .today = day (today),
  };
}

static FootingHoursLedger
count (const FootingHoursInput *input)
{
  FootingHoursLedger ledger;
  g_autoptr(GError) error = NULL;

  g_assert_true (footing_hours_count (input, &ledger, &error));
  g_assert_no_error (error);

  return ledger;
}

static void
assert_says (const FootingHoursInput *input,
             FootingHoursState        state,
             const char              *words)
{
  FootingHoursLedger ledger = count (input);
  g_autofree char *actual = footing_hours_to_words (&ledger);

  g_assert_cmpint (ledger.state, ==, state);
  g_assert_cmpstr (actual, ==, words);
}

static void
test_adds_up_what_was_spent (void)
{
  FootingHoursEntry entries[] = {
    spent ("2026-01-05", 90),
    spent ("2026-02-15", 60),
    spent ("2026-01-20", 450),
    spent ("2026-02-16", 30),  /* entered for tomorrow */
    spent ("2026-01-04", 999), /* before the period */
    spent ("2026-07-06", 1),   /* after it */
    { day ("2026-01-06"), 500, FOOTING_HOURS_PROTECTED_PRECEPTEE, FALSE },
  };
  FootingHoursEntry planned[] = {
    spent ("2026-02-14", 45), /* has passed */
    spent ("2026-02-15", 15),
    spent ("2026-07-05", 100),
    spent ("2026-07-06", 2),
  };
  FootingHoursInput input = supernumerary ("2026-02-15", entries, G_N_ELEMENTS (entries));
  FootingHoursLedger ledger;

  entries[2].by_hand = TRUE;
  input.planned = planned;
  input.n_planned = G_N_ELEMENTS (planned);
  ledger = count (&input);

  g_assert_cmpint (ledger.used, ==, 600);
  g_assert_cmpint (ledger.by_hand, ==, 450);
  g_assert_cmpint (ledger.ahead, ==, 145);
  g_assert_cmpint (ledger.lapsed, ==, 45);
  g_assert_cmpint (ledger.elsewhere, ==, 1000);
  g_assert_cmpint (ledger.left, ==, 3900);
  g_assert_cmpint (ledger.unplanned, ==, 3755);
  g_assert_cmpint (ledger.beyond, ==, 0);
  g_assert_cmpint (ledger.days_left, ==, 140);
}

/* On 15 February, 42 days are over and 140 are left. */
static void
test_says_early_that_the_pace_will_not_do (void)
{
  FootingHoursEntry entry = spent ("2026-01-20", HOURS (24));
  FootingHoursEntry planned = spent ("2026-05-01", HOURS (63));
  FootingHoursInput input = supernumerary ("2026-02-15", &entry, 1);

  /* 24 × 140 / 42 = 80 h more. 51 h × 7 / 140 = 153 min. */
  assert_says (&input, FOOTING_HOURS_ON_PACE, "24 h of 75 h. 51 h left until 5 July 2026: 2 h 33 min a week.");

  /* 12 × 140 / 42 = 40 h more. 63 h × 7 / 140 = 189 min. */
  entry.minutes = HOURS (12);
  assert_says (&input, FOOTING_HOURS_WILL_NOT_DO,
               "12 h of 75 h. As it goes, it will be 52 h by 5 July 2026. "
               "From now on, 3 h 9 min a week would do.");

  input.planned = &planned;
  input.n_planned = 1;
  assert_says (&input, FOOTING_HOURS_ON_PACE,
               "12 h of 75 h. 63 h more planned. 63 h left until 5 July 2026: 3 h 9 min a week.");

  planned.minutes = HOURS (60); /* more than the pace would bring */
  assert_says (&input, FOOTING_HOURS_WILL_NOT_DO,
               "12 h of 75 h. 60 h more planned. As it goes, it will be 72 h by 5 July 2026. "
               "From now on, 3 h 9 min a week would do.");
}

static void
test_says_nothing_in_the_first_two_weeks (void)
{
  FootingHoursEntry entry = spent ("2026-01-06", 1);
  FootingHoursInput input = supernumerary ("2026-01-18", &entry, 0);

  assert_says (&input, FOOTING_HOURS_NOT_BEGUN, "Not begun yet: 75 h by 5 July 2026.");
  input.n_entries = 1;
  g_assert_cmpint (count (&input).state, ==, FOOTING_HOURS_ON_PACE);
  input.today = day ("2026-01-19");
  g_assert_cmpint (count (&input).state, ==, FOOTING_HOURS_WILL_NOT_DO);

  /* 167 days are left: 4500 × 7 / 167 = 188.6. */
  input.n_entries = 0;
  assert_says (&input, FOOTING_HOURS_WILL_NOT_DO,
               "Nothing of 75 h yet. From now on, 3 h 9 min a week would do.");

  input.today = day ("2025-12-01");
  assert_says (&input, FOOTING_HOURS_NOT_BEGUN, "Not begun yet: 75 h by 5 July 2026.");

  /* Two weeks of supernumerary time: the first three days. */
  input.to = day ("2026-01-18");
  input.today = day ("2026-01-07");
  g_assert_cmpint (count (&input).state, ==, FOOTING_HOURS_NOT_BEGUN);
  input.today = day ("2026-01-08");
  g_assert_cmpint (count (&input).state, ==, FOOTING_HOURS_WILL_NOT_DO);
}

static void
test_enough_is_enough (void)
{
  FootingHoursEntry entry = spent ("2026-03-01", HOURS (75));
  FootingHoursInput input = supernumerary ("2026-03-01", &entry, 1);

  assert_says (&input, FOOTING_HOURS_ENOUGH, "75 h of 75 h. That is enough.");
  entry.minutes += 95;
  assert_says (&input, FOOTING_HOURS_ENOUGH, "76 h 35 min of 75 h. That is enough, and 1 h 35 min more.");
  input.today = day ("2027-01-01");
  g_assert_cmpint (count (&input).state, ==, FOOTING_HOURS_ENOUGH);
  input.target = 0;
  assert_says (&input, FOOTING_HOURS_NONE_ASKED, "76 h 35 min, and none is asked for.");

  entry.minutes = HOURS (70);
  input = supernumerary ("2026-07-05", &entry, 1); /* the last day */
  assert_says (&input, FOOTING_HOURS_WILL_NOT_DO, "70 h of 75 h. As it goes, it will be 70 h by 5 July 2026.");
  input.today = day ("2026-07-06");
  assert_says (&input, FOOTING_HOURS_OVER, "70 h of 75 h. The time for it ended on 5 July 2026, 5 h short.");
}

/* A pause of 14 days from 2 February moves the end to 19 July: as many days count as without it. */
static void
test_days_of_a_pause_are_no_time_for_it (void)
{
  FootingHoursEntry entry = spent ("2026-01-20", HOURS (12));
  FootingPause pause = { day ("2026-02-02"), day ("2026-02-15") };
  FootingHoursInput input = supernumerary ("2026-03-01", &entry, 1);
  FootingHoursLedger ledger;

  input.to = day ("2026-07-19");
  input.pauses = &pause;
  input.n_pauses = 1;
  ledger = count (&input);
  g_assert_cmpint (ledger.days_left, ==, 140);
  g_assert_cmpint (ledger.pace, ==, 189);
  g_assert_cmpint (ledger.expected, ==, HOURS (52));

  pause.to = FOOTING_DAY_NONE;
  input.to = FOOTING_DAY_NONE;
  assert_says (&input, FOOTING_HOURS_WAITS,
               "12 h of 75 h. Until when there is time for the rest is known when the pause ends.");

  pause = (FootingPause) { day ("2026-02-02"), day ("2026-01-15") };
  g_assert_false (footing_hours_count (&input, &ledger, NULL));
}

/* ---- years ---------------------------------------------------------------------------------- */

static void
assert_year (const FootingHoursYears *years,
             const char              *on,
             int                      number,
             const char              *from,
             const char              *to,
             int                      target)
{
  FootingHoursYear year;
  g_autoptr(GError) error = NULL;

  g_assert_true (footing_hours_year_find (years, day (on), &year, &error));
  g_assert_no_error (error);
  g_assert_cmpint (year.number, ==, number);
  assert_day (year.from, from);
  assert_day (year.to, to);
  g_assert_cmpint (year.target, ==, target);
  g_assert_cmpint (year.is_part, ==, target != years->minutes);
}

static void
test_years_are_counted_from_the_anchor (void)
{
  FootingHoursYears years = { .anchor = day ("2026-01-05"), .ends = FOOTING_DAY_NONE, .minutes = HOURS (8) };
  FootingHoursYear year;
  g_autoptr(GError) error = NULL;

  assert_year (&years, "2026-01-05", 1, "2026-01-05", "2027-01-04", HOURS (8));
  assert_year (&years, "2027-01-04", 1, "2026-01-05", "2027-01-04", HOURS (8));
  assert_year (&years, "2027-01-05", 2, "2027-01-05", "2028-01-04", HOURS (8));
  assert_year (&years, "2036-06-01", 11, "2036-01-05", "2037-01-04", HOURS (8));
  g_assert_false (footing_hours_year_find (&years, day ("2026-01-04"), &year, &error));
  g_assert_no_error (error);

  years.anchor = day ("2024-02-29");
  assert_year (&years, "2025-02-28", 2, "2025-02-28", "2026-02-27", HOURS (8));
  assert_year (&years, "2028-02-29", 5, "2028-02-29", "2029-02-27", HOURS (8));
}

static void
test_a_pause_moves_the_years (void)
{
  FootingPause pauses[] = {
    { day ("2026-02-02"), day ("2026-02-15") },
    { day ("2027-06-01"), FOOTING_DAY_NONE },
  };
  FootingHoursYears years = {
    .anchor = day ("2026-01-05"), .ends = FOOTING_DAY_NONE, .minutes = HOURS (8),
    .pauses = pauses, .n_pauses = G_N_ELEMENTS (pauses),
  };
  FootingHoursYear year;
  g_autoptr(GError) error = NULL;

  assert_year (&years, "2027-01-18", 1, "2026-01-05", "2027-01-18", HOURS (8));
  assert_year (&years, "2027-01-19", 2, "2027-01-19", NULL, HOURS (8));
  assert_year (&years, "2031-01-19", 2, "2027-01-19", NULL, HOURS (8));

  pauses[1].to = day ("2026-01-01");
  g_assert_false (footing_hours_year_find (&years, day ("2026-03-01"), &year, &error));
  g_assert_error (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_PAUSE);
}

/* 182 of 365 days: 480 × 182 / 365 = 239.3 minutes. */
static void
test_a_last_year_is_whole_unless_its_share_is_asked_for (void)
{
  FootingPause pause = { day ("2026-02-02"), day ("2026-02-15") };
  FootingHoursYears years = { .anchor = day ("2026-01-05"), .ends = day ("2026-07-05"), .minutes = HOURS (8) };
  FootingHoursYear year;

  assert_year (&years, "2026-03-01", 1, "2026-01-05", "2027-01-04", HOURS (8));
  g_assert_false (footing_hours_year_find (&years, day ("2027-01-05"), &year, NULL));

  years.pro_rata = TRUE;
  assert_year (&years, "2026-03-01", 1, "2026-01-05", "2026-07-05", 239);
  years.ends = day ("2026-07-06"); /* 480 × 183 / 365 = 240.7 */
  assert_year (&years, "2026-03-01", 1, "2026-01-05", "2026-07-06", 241);
  years.ends = day ("2026-07-05");
  g_assert_false (footing_hours_year_find (&years, day ("2026-07-06"), &year, NULL));

  /* The fourteen days of a pause count neither in the part nor in the whole. */
  years.pauses = &pause;
  years.n_pauses = 1;
  years.ends = day ("2026-07-19");
  assert_year (&years, "2026-03-01", 1, "2026-01-05", "2026-07-19", 239);

  /* A programme of a year ends on the anniversary, which begins no second one. */
  years.n_pauses = 0;
  years.ends = day ("2027-01-05");
  assert_year (&years, "2027-01-05", 1, "2026-01-05", "2027-01-05", HOURS (8));
  /* Eighteen months: 5 January to 5 July 2027 again. */
  years.ends = day ("2027-07-05");
  assert_year (&years, "2027-01-05", 2, "2027-01-05", "2027-07-05", 239);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hours/adds-up-what-was-spent", test_adds_up_what_was_spent);
  g_test_add_func ("/hours/says-early-that-the-pace-will-not-do",
                   test_says_early_that_the_pace_will_not_do);
  g_test_add_func ("/hours/says-nothing-in-the-first-two-weeks", test_says_nothing_in_the_first_two_weeks);
  g_test_add_func ("/hours/enough-is-enough", test_enough_is_enough);
  g_test_add_func ("/hours/days-of-a-pause-are-no-time-for-it", test_days_of_a_pause_are_no_time_for_it);
  g_test_add_func ("/hours/years-are-counted-from-the-anchor", test_years_are_counted_from_the_anchor);
  g_test_add_func ("/hours/a-pause-moves-the-years", test_a_pause_moves_the_years);
  g_test_add_func ("/hours/a-last-year-is-whole-unless-its-share-is-asked-for",
                   test_a_last_year_is_whole_unless_its_share_is_asked_for);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-rota.h"
#include "plan-days.h"

#define AT(h, m) ((h) * 60 + (m))

/* Days 08:00 to 20:00, nights 20:00 to 07:30. 5 January 2026 is a Monday. */
static FootingRotaPattern
pattern (const char *shifts)
{
  return (FootingRotaPattern) {
           .from = day ("2026-01-05"), .to = FOOTING_DAY_NONE, .shifts = shifts,
           .day_starts = AT (8, 0), .day_ends = AT (20, 0),
           .night_starts = AT (20, 0), .night_ends = AT (7, 30),
  };
}

static void
assert_state (const FootingRota *rota,
              const char        *iso,
              FootingRotaState   state)
{
  g_assert_cmpint (footing_rota_ask_day (rota, day (iso)).state, ==, state);
}

static void
assert_minute (const FootingRota *rota,
               const char        *iso,
               int                minute,
               FootingRotaState   state)
{
  g_assert_cmpint (footing_rota_ask_minute (rota, day (iso), minute).state, ==, state);
}

static void
assert_words (FootingRotaAnswer  answer,
              const char        *expected)
{
  g_autofree char *words = footing_rota_answer_to_words (&answer);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_weeks_repeat (void)
{
  FootingRotaPattern two_weeks = pattern ("DDDOOOO-NOOODD");
  FootingRota rota = { .patterns = &two_weeks, .n_patterns = 1 };

  assert_state (&rota, "2026-01-04", FOOTING_ROTA_UNKNOWN); /* before it holds */
  assert_state (&rota, "2026-01-05", FOOTING_ROTA_DAY_SHIFT);
  assert_state (&rota, "2026-01-08", FOOTING_ROTA_DAY_OFF);
  assert_state (&rota, "2026-01-12", FOOTING_ROTA_UNKNOWN);
  assert_state (&rota, "2026-01-13", FOOTING_ROTA_NIGHT_SHIFT);
  assert_state (&rota, "2026-01-14", FOOTING_ROTA_AFTER_NIGHT);
  assert_state (&rota, "2026-01-15", FOOTING_ROTA_DAY_OFF);
  assert_state (&rota, "2026-01-18", FOOTING_ROTA_DAY_SHIFT);
  assert_state (&rota, "2026-01-19", FOOTING_ROTA_DAY_SHIFT); /* the first week again */
  assert_state (&rota, "2028-02-29", FOOTING_ROTA_DAY_SHIFT); /* Tuesday; 112 weeks, an even number */
}

/* A night shift that ends at 07:30 rules the day out until 18:30. */
static void
test_rests_eleven_hours_after_a_night (void)
{
  FootingRotaPattern nights = pattern ("OONNOOO");
  FootingRota rota = { .patterns = &nights, .n_patterns = 1 };

  assert_minute (&rota, "2026-01-07", AT (19, 59), FOOTING_ROTA_FREE);
  assert_minute (&rota, "2026-01-07", AT (20, 0), FOOTING_ROTA_NIGHT_SHIFT);
  assert_minute (&rota, "2026-01-08", AT (7, 29), FOOTING_ROTA_NIGHT_SHIFT);
  assert_minute (&rota, "2026-01-08", AT (7, 30), FOOTING_ROTA_AFTER_NIGHT);
  assert_minute (&rota, "2026-01-08", AT (18, 29), FOOTING_ROTA_AFTER_NIGHT);
  assert_minute (&rota, "2026-01-08", AT (18, 30), FOOTING_ROTA_FREE);
  assert_minute (&rota, "2026-01-09", AT (18, 29), FOOTING_ROTA_AFTER_NIGHT);
  assert_minute (&rota, "2026-01-09", AT (18, 30), FOOTING_ROTA_DAY_OFF);
  assert_words (footing_rota_ask_day (&rota, day ("2026-01-09")),
                "Rests after a night shift until 18:30.");

  /* One that ends at 14:00 is rested from until 01:00 on the day after. */
  nights.night_ends = AT (14, 0);
  assert_minute (&rota, "2026-01-10", AT (0, 59), FOOTING_ROTA_AFTER_NIGHT);
  assert_minute (&rota, "2026-01-10", AT (1, 0), FOOTING_ROTA_DAY_OFF);
  assert_state (&rota, "2026-01-10", FOOTING_ROTA_AFTER_NIGHT);
  nights.night_ends = AT (13, 0);
  assert_state (&rota, "2026-01-10", FOOTING_ROTA_DAY_OFF);
}

static void
test_a_day_shift_has_its_hours (void)
{
  FootingRotaPattern days = pattern ("DDDDDOO");
  FootingRota rota = { .patterns = &days, .n_patterns = 1 };

  assert_minute (&rota, "2026-01-05", AT (7, 59), FOOTING_ROTA_FREE);
  assert_minute (&rota, "2026-01-05", AT (8, 0), FOOTING_ROTA_DAY_SHIFT);
  assert_minute (&rota, "2026-01-05", AT (20, 0), FOOTING_ROTA_FREE);
  assert_minute (&rota, "2026-01-10", AT (12, 0), FOOTING_ROTA_DAY_OFF);
  assert_words (footing_rota_ask_day (&rota, day ("2026-01-05")), "On a day shift from 08:00.");
  assert_words (footing_rota_ask_minute (&rota, day ("2026-01-05"), 0), "Not at work at that time.");
  assert_words (footing_rota_ask_day (&rota, day ("2026-01-10")), "Has the day off.");
  assert_words (footing_rota_ask_day (NULL, day ("2026-01-10")), "No rota is known for that day.");
}

static void
test_an_absence_goes_before_the_pattern (void)
{
  FootingRotaPattern nights = pattern ("NNNNOOO");
  FootingAbsence absences[] = {
    { day ("2026-01-13"), day ("2026-01-13"), FOOTING_ABSENCE_STUDY },
    { day ("2026-01-12"), day ("2026-01-14"), FOOTING_ABSENCE_LEAVE },
    { day ("2026-02-02"), FOOTING_DAY_NONE, FOOTING_ABSENCE_AWAY },
  };
  FootingRota rota = { &nights, 1, absences, G_N_ELEMENTS (absences) };

  assert_words (footing_rota_ask_day (&rota, day ("2026-01-13")), "On leave until 14 January 2026.");
  assert_words (footing_rota_ask_minute (&rota, day ("2026-01-12"), 0),
                "On leave until 14 January 2026.");
  /* No night was worked on the 14th, so the evening's is the first. */
  assert_state (&rota, "2026-01-15", FOOTING_ROTA_NIGHT_SHIFT);
  assert_state (&rota, "2026-01-16", FOOTING_ROTA_AFTER_NIGHT);
  assert_words (footing_rota_ask_day (&rota, day ("2031-02-02")),
                "Away; until when is not known.");
}

static void
test_the_pattern_that_began_last_counts (void)
{
  FootingRotaPattern patterns[] = { pattern ("OOOOOOO"), pattern ("DDDDDDD"), pattern ("NNNNNNN") };
  FootingRota rota = { .patterns = patterns, .n_patterns = G_N_ELEMENTS (patterns) };

  patterns[0].from = day ("2026-03-04"); /* a Wednesday */
  patterns[0].shifts = "DDODDDD";
  patterns[2].to = day ("2026-01-11");

  assert_state (&rota, "2026-01-05", FOOTING_ROTA_NIGHT_SHIFT);
  assert_state (&rota, "2026-01-12", FOOTING_ROTA_AFTER_NIGHT);
  assert_state (&rota, "2026-01-13", FOOTING_ROTA_DAY_SHIFT);
  /* The first letter is a Monday although the pattern begins on a Wednesday. */
  assert_state (&rota, "2026-03-04", FOOTING_ROTA_DAY_OFF);
  assert_state (&rota, "2026-03-05", FOOTING_ROTA_DAY_SHIFT);
}

static void
test_only_rest_and_leave_speak_against_a_meeting (void)
{
  g_assert_false (footing_rota_speaks_against (FOOTING_ROTA_UNKNOWN));
  g_assert_false (footing_rota_speaks_against (FOOTING_ROTA_FREE));
  g_assert_false (footing_rota_speaks_against (FOOTING_ROTA_DAY_SHIFT));
  g_assert_false (footing_rota_speaks_against (FOOTING_ROTA_NIGHT_SHIFT));
  g_assert_true (footing_rota_speaks_against (FOOTING_ROTA_AFTER_NIGHT));
  g_assert_true (footing_rota_speaks_against (FOOTING_ROTA_DAY_OFF));
  g_assert_true (footing_rota_speaks_against (FOOTING_ROTA_AWAY));
}

static void
assert_refused (const FootingRota *rota,
                FootingRotaError   code,
                const char        *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (footing_rota_check (rota, &error));
  g_assert_error (error, FOOTING_ROTA_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, words));
  /* It harms nobody all the same. */
  footing_rota_ask_day (rota, day ("2026-01-07"));
  footing_rota_ask_minute (rota, day ("2026-01-07"), AT (12, 0));
}

static void
test_refuses_in_words (void)
{
  FootingRotaPattern one = pattern ("DDDDDOO");
  FootingAbsence absence = { day ("2026-03-10"), day ("2026-03-01"), FOOTING_ABSENCE_LEAVE };
  FootingRota rota = { .patterns = &one, .n_patterns = 1 };

  g_assert_true (footing_rota_check (&rota, NULL));

  one = pattern ("DDDDDO");
  assert_refused (&rota, FOOTING_ROTA_ERROR_PATTERN, "whole weeks");
  one = pattern (NULL);
  assert_refused (&rota, FOOTING_ROTA_ERROR_PATTERN, "whole weeks");
  one = pattern ("");
  assert_refused (&rota, FOOTING_ROTA_ERROR_PATTERN, "whole weeks");
  one = pattern ("DDXDDOO");
  assert_refused (&rota, FOOTING_ROTA_ERROR_PATTERN, "“DDXDDOO”");
  one = pattern ("DDDDDOO");
  one.day_ends = one.day_starts;
  assert_refused (&rota, FOOTING_ROTA_ERROR_TIMES, "day shift ends");
  one = pattern ("NNNNNOO");
  one.day_ends = 0; /* no day shift asks for it */
  g_assert_true (footing_rota_check (&rota, NULL));
  one.night_ends = one.night_starts;
  assert_refused (&rota, FOOTING_ROTA_ERROR_TIMES, "night shift ends");
  one = pattern ("DDDDDOO");
  one.from = FOOTING_DAY_NONE;
  assert_refused (&rota, FOOTING_ROTA_ERROR_DAYS, "first day");

  rota = (FootingRota) { .absences = &absence, .n_absences = 1 };
  assert_refused (&rota, FOOTING_ROTA_ERROR_DAYS,
                  "begins on 10 March 2026 ends before that, on 1 March 2026");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rota/weeks-repeat", test_weeks_repeat);
  g_test_add_func ("/rota/rests-eleven-hours-after-a-night", test_rests_eleven_hours_after_a_night);
  g_test_add_func ("/rota/a-day-shift-has-its-hours", test_a_day_shift_has_its_hours);
  g_test_add_func ("/rota/an-absence-goes-before-the-pattern",
                   test_an_absence_goes_before_the_pattern);
  g_test_add_func ("/rota/the-pattern-that-began-last-counts",
                   test_the_pattern_that_began_last_counts);
  g_test_add_func ("/rota/only-rest-and-leave-speak-against-a-meeting",
                   test_only_rest_and_leave_speak_against_a_meeting);
  g_test_add_func ("/rota/refuses-in-words", test_refuses_in_words);

  return g_test_run ();
}

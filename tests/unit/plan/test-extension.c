/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The core programme from 5 January 2026 ends on 5 July, a Sunday. */

#include "footing-schedule.h"
#include "plan-days.h"

static FootingScheduleInput
core (GPtrArray              *milestones,
      const FootingExtension *extensions,
      gsize                   n_extensions)
{
  return (FootingScheduleInput) {
           .milestones = milestones, .months = 6, .start = day ("2026-01-05"), .pin = FOOTING_DAY_NONE,
           .extensions = extensions, .n_extensions = n_extensions,
  };
}

static FootingSchedule *
plan (const FootingScheduleInput *input)
{
  g_autoptr(GError) error = NULL;
  FootingSchedule *result = footing_schedule_new (input, &error);

  g_assert_no_error (error);

  return result;
}

static void
assert_entry (const FootingSchedule *schedule,
              const char            *id,
              const char            *opens,
              const char            *due,
              const char            *planned,
              const char            *original)
{
  const FootingScheduleEntry *entry = footing_schedule_find (schedule, id);

  assert_day (entry->opens, opens);
  assert_day (entry->due, due);
  assert_day (entry->planned, planned);
  assert_day (entry->original, original);
}

static void
test_moves_the_end_and_the_last_meeting (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingExtension extension = { day ("2026-06-10"), day ("2026-09-30"), 0 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(FootingSchedule) by_day = plan (&input);
  g_autoptr(FootingSchedule) by_months = NULL;

  assert_entry (by_day, "initial", "2026-01-05", "2026-01-19", "2026-01-19", "2026-01-19");
  assert_entry (by_day, "interim", "2026-03-08", "2026-04-05", "2026-04-02", "2026-04-05");
  /* A Wednesday; the standard's own limit stays beside it. */
  assert_entry (by_day, "final", "2026-09-02", "2026-09-30", "2026-09-30", "2026-07-05");
  assert_day (footing_schedule_find (by_day, "final")->late, "2026-10-01");
  assert_day (by_day->ends, "2026-09-30");
  assert_day (by_day->original_end, "2026-07-05");
  g_assert_cmpuint (by_day->notes->len, ==, 0);

  /* Nine months from the start; a Monday. */
  extension = (FootingExtension) { day ("2026-06-10"), FOOTING_DAY_NONE, 3 };
  by_months = plan (&input);
  assert_entry (by_months, "final", "2026-09-07", "2026-10-05", "2026-10-05", "2026-07-05");
  assert_day (by_months->ends, "2026-10-05");
}

/* Six months after 31 August are 28 February, and nine are 31 May, not the 28th. */
static void
test_months_are_counted_from_the_beginning (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingExtension extension = { day ("2026-02-01"), FOOTING_DAY_NONE, 3 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(FootingSchedule) schedule = NULL;

  input.start = day ("2025-08-31");
  schedule = plan (&input);
  assert_day (schedule->original_end, "2026-02-28");
  assert_day (schedule->ends, "2026-05-31");
}

static void
test_what_comes_after_the_end_keeps_its_distance (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingExtension extension = { day ("2026-06-10"), day ("2026-09-30"), 0 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(FootingSchedule) after = NULL;
  g_autoptr(FootingSchedule) before = NULL;

  add_milestone (milestones, "evaluation", 6, 28, 14);
  after = plan (&input);
  assert_day (footing_schedule_find (after, "final")->due, "2026-09-30");
  assert_day (footing_schedule_find (after, "evaluation")->due, "2026-10-28");

  /* A last meeting a week before the end stays a week before it. */
  g_ptr_array_remove_range (milestones, 2, 2);
  add_milestone (milestones, "final", 6, -7, 28);
  before = plan (&input);
  assert_day (footing_schedule_find (before, "final")->due, "2026-09-23");
  assert_day (footing_schedule_find (before, "final")->original, "2026-06-28");
  assert_day (footing_schedule_find (before, "interim")->due, "2026-04-05");
}

static FootingDay
end_with (const char *pause_from,
          const char *pause_to,
          const char *decided,
          const char *to)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause pause = { day (pause_from), day (pause_to) };
  FootingExtension extension = { day (decided), day (to), 0 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(FootingSchedule) schedule = NULL;

  input.pauses = &pause;
  input.n_pauses = 1;
  schedule = plan (&input);
  g_assert_cmpint (schedule->ends, ==, footing_schedule_find (schedule, "final")->due);
  assert_day (footing_schedule_find (schedule, "final")->original, "2026-07-05");

  return schedule->ends;
}

static void
test_an_agreed_day_has_the_pauses_in_it_that_had_begun (void)
{
  assert_day (end_with ("2026-02-02", "2026-02-15", "2026-06-10", "2026-09-30"), "2026-09-30");
  /* Decided during the pause, on its first day, on its last. */
  assert_day (end_with ("2026-06-01", "2026-06-30", "2026-06-10", "2026-09-30"), "2026-09-30");
  assert_day (end_with ("2026-06-10", "2026-06-30", "2026-06-10", "2026-09-30"), "2026-09-30");
  assert_day (end_with ("2026-06-01", "2026-06-10", "2026-06-10", "2026-09-30"), "2026-09-30");
  /* A pause of 14 days that nobody knew of. */
  assert_day (end_with ("2026-06-11", "2026-06-24", "2026-06-10", "2026-09-30"), "2026-10-14");
  assert_day (end_with ("2026-09-30", "2026-10-13", "2026-06-10", "2026-09-30"), "2026-10-14");
  assert_day (end_with ("2026-10-01", "2026-10-14", "2026-06-10", "2026-09-30"), "2026-09-30");
  /* While it goes on, nobody knows. */
  assert_day (end_with ("2026-06-01", NULL, "2026-06-10", "2026-09-30"), NULL);
  assert_day (end_with ("2026-10-01", NULL, "2026-06-10", "2026-09-30"), "2026-09-30");
  /* Agreed for a day inside of a pause that had begun: the first one behind it. */
  assert_day (end_with ("2026-07-10", "2026-07-20", "2026-07-12", "2026-07-15"), "2026-07-21");
}

static void
test_decisions_are_taken_in_their_order (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingExtension extensions[] = {
    { day ("2026-09-01"), FOOTING_DAY_NONE, 1 }, /* a month after what was agreed before */
    { day ("2026-06-10"), day ("2026-09-30"), 0 },
    { day ("2026-05-01"), FOOTING_DAY_NONE, 1 },
    { day ("2026-05-02"), FOOTING_DAY_NONE, 1 },
  };
  FootingScheduleInput input = core (milestones, extensions, G_N_ELEMENTS (extensions));
  g_autoptr(FootingSchedule) all = plan (&input);
  g_autoptr(FootingSchedule) months = NULL;

  assert_day (all->ends, "2026-10-30");

  input.extensions += 2;
  input.n_extensions = 2;
  months = plan (&input);
  assert_day (months->ends, "2026-09-05");
}

/* What was agreed on lies in a pause until the end of September, and so would a month later. */
static void
test_months_after_an_agreed_day_begin_behind_the_pause (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause pause = { day ("2026-07-10"), day ("2026-09-30") };
  FootingExtension extensions[] = {
    { day ("2026-07-12"), day ("2026-07-15"), 0 },
    { day ("2026-07-13"), FOOTING_DAY_NONE, 1 },
  };
  FootingScheduleInput input = core (milestones, extensions, G_N_ELEMENTS (extensions));
  g_autoptr(FootingSchedule) schedule = NULL;

  input.pauses = &pause;
  input.n_pauses = 1;
  schedule = plan (&input);
  assert_day (schedule->ends, "2026-11-01");
  g_assert_cmpuint (schedule->notes->len, ==, 0);
}

static void
test_one_that_is_shorter_changes_nothing_and_says_so (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  /* 137 days of pause move the end to 19 November, beyond what was agreed. */
  FootingPause pause = { day ("2026-06-01"), day ("2026-10-15") };
  FootingExtension extension = { day ("2026-06-10"), day ("2026-09-30"), 0 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(FootingSchedule) paused = NULL;
  g_autoptr(FootingSchedule) same = NULL;
  g_autoptr(FootingSchedule) shorter = NULL;

  input.pauses = &pause;
  input.n_pauses = 1;
  paused = plan (&input);
  assert_day (paused->ends, "2026-11-19");
  g_assert_true (says (paused->notes, "decided on 10 June 2026 changes nothing"));

  input.n_pauses = 0;
  extension.to = day ("2026-07-05");
  same = plan (&input);
  assert_day (same->ends, "2026-07-05");
  g_assert_true (says (same->notes, "does not end before 5 July 2026"));

  extension.to = day ("2025-12-01"); /* before the start */
  shorter = plan (&input);
  assert_day (shorter->ends, "2026-07-05");
  g_assert_cmpuint (shorter->notes->len, ==, 1);
}

static void
assert_refused (FootingScheduleInput input,
                const char          *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (footing_schedule_new (&input, &error));
  g_assert_error (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_EXTENSION);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_refuses_in_words (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingExtension extension = { FOOTING_DAY_NONE, day ("2026-09-30"), 0 };
  FootingScheduleInput input = core (milestones, &extension, 1);
  g_autoptr(GError) error = NULL;

  assert_refused (input, "the day on which it was decided");
  extension = (FootingExtension) { day ("2026-06-10"), FOOTING_DAY_NONE, 0 };
  assert_refused (input, "either a new last day or a number of months");
  extension = (FootingExtension) { day ("2026-06-10"), day ("2026-09-30"), 1 };
  assert_refused (input, "either a new last day or a number of months");
  extension = (FootingExtension) { day ("2026-06-10"), FOOTING_DAY_NONE, -1 };
  assert_refused (input, "either a new last day or a number of months");
  extension = (FootingExtension) { day ("2026-06-10"), FOOTING_DAY_NONE, G_MAXINT };
  assert_refused (input, "either a new last day or a number of months");
  extension = (FootingExtension) { day ("2026-06-10"), FOOTING_DAY_LAST + 1, 0 };
  assert_refused (input, "between 1900 and 2199");

  extension = (FootingExtension) { day ("2026-06-10"), day ("2026-09-30"), 0 };
  input.months = 0;
  assert_refused (input, "no end");

  /* The end itself, or the meeting at it, would leave the calendar. */
  input = core (milestones, &extension, 1);
  input.start = day ("2199-06-01");
  extension = (FootingExtension) { day ("2199-06-10"), FOOTING_DAY_NONE, 1 };
  g_assert_null (footing_schedule_new (&input, &error));
  g_assert_error (error, FOOTING_SCHEDULE_ERROR, FOOTING_SCHEDULE_ERROR_RANGE);
}

/* ---- what else is said ---------------------------------------------------------------------- */

static void
test_says_what_may_surprise (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause pauses[] = {
    { day ("2025-11-01"), day ("2025-12-01") },
    { day ("2026-02-02"), day ("2026-02-10") },
    { day ("2026-02-11"), day ("2026-02-12") },
    { day ("2026-06-01"), FOOTING_DAY_NONE },
  };
  FootingScheduleInput input = core (milestones, NULL, 0);
  g_autoptr(FootingSchedule) plain = plan (&input);
  g_autoptr(FootingSchedule) old = NULL;
  g_autoptr(FootingSchedule) past = NULL;
  g_autoptr(FootingSchedule) leap = NULL;
  g_autoptr(FootingSchedule) paused = NULL;
  g_autoptr(FootingSchedule) across = NULL;

  g_assert_cmpuint (plain->notes->len, ==, 0);

  input.pin = day ("2019-01-06"); /* a day short of seven years */
  old = plan (&input);
  g_assert_true (says (old->notes, "6 years before the start. If that is right"));
  input.anchor = FOOTING_ANCHOR_RULE_PIN;
  past = plan (&input);
  g_assert_true (says (past->notes, "6 years before the start, so these days may lie in the past"));
  assert_day (past->ends, "2019-07-06");

  /* 29 November 2024 would do; a year after 29 February has none. */
  input = core (milestones, NULL, 0);
  input.start = day ("2024-02-29");
  input.months = 12;
  leap = plan (&input);
  assert_day (leap->ends, "2025-02-28");
  g_assert_true (says (leap->notes, "counted from 29 February 2024"));

  input = core (milestones, NULL, 0);
  input.pauses = pauses;
  input.n_pauses = G_N_ELEMENTS (pauses);
  paused = plan (&input);
  g_assert_true (says (paused->notes, "pause from 1 November 2025 ended before"));
  g_assert_true (says (paused->notes, "overlap or touch"));
  g_assert_true (says (paused->notes, "pause from 1 June 2026 has no last day yet"));

  pauses[0].to = day ("2026-01-06");
  input.n_pauses = 1;
  across = plan (&input);
  g_assert_true (says (across->notes, "pause from 1 November 2025 only the days that count"));
  g_assert_cmpuint (across->notes->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/extension/moves-the-end-and-the-last-meeting",
                   test_moves_the_end_and_the_last_meeting);
  g_test_add_func ("/extension/months-are-counted-from-the-beginning",
                   test_months_are_counted_from_the_beginning);
  g_test_add_func ("/extension/what-comes-after-the-end-keeps-its-distance",
                   test_what_comes_after_the_end_keeps_its_distance);
  g_test_add_func ("/extension/an-agreed-day-has-the-pauses-in-it-that-had-begun",
                   test_an_agreed_day_has_the_pauses_in_it_that_had_begun);
  g_test_add_func ("/extension/decisions-are-taken-in-their-order",
                   test_decisions_are_taken_in_their_order);
  g_test_add_func ("/extension/months-after-an-agreed-day-begin-behind-the-pause",
                   test_months_after_an_agreed_day_begin_behind_the_pause);
  g_test_add_func ("/extension/one-that-is-shorter-changes-nothing-and-says-so",
                   test_one_that_is_shorter_changes_nothing_and_says_so);
  g_test_add_func ("/extension/refuses-in-words", test_refuses_in_words);
  g_test_add_func ("/extension/says-what-may-surprise", test_says_what_may_surprise);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-schedule.h"
#include "plan-days.h"

/* Its gold form: within 1 week, then every 2 months for 12 months. */
static GPtrArray *
gold_milestones (void)
{
  static const char * const ids[] = { "month-2", "month-4", "interim", "month-8", "month-10",
                                      "final" };
  GPtrArray *milestones = footing_standard_milestones_new ();

  add_milestone (milestones, "initial", 0, 7, 7);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    add_milestone (milestones, ids[i], 2 * (int) (i + 1), 0, 14);

  return milestones;
}

static FootingSchedule *
schedule (const GPtrArray    *milestones,
          const char         *start,
          const FootingPause *pauses,
          gsize               n_pauses)
{
  FootingScheduleInput input = {
    .milestones = milestones, .months = 6, .start = day (start), .pin = FOOTING_DAY_NONE,
    .pauses = pauses, .n_pauses = n_pauses,
  };
  g_autoptr(GError) error = NULL;
  FootingSchedule *result = footing_schedule_new (&input, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (result->entries->len, ==, milestones->len);

  return result;
}

static void
assert_entry (const FootingSchedule *result,
              const char            *id,
              const char            *opens,
              const char            *due,
              const char            *late,
              const char            *planned)
{
  const FootingScheduleEntry *entry = footing_schedule_find (result, id);

  g_assert_nonnull (entry);
  assert_day (entry->opens, opens);
  assert_day (entry->due, due);
  assert_day (entry->late, late);
  assert_day (entry->planned, planned);
}

static void
test_core_counts_weeks_and_months (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  g_autoptr(FootingSchedule) result = schedule (milestones, "2026-01-05", NULL, 0);

  /* 5 April is Easter Sunday and 5 July a Sunday: the last working days before them. */
  assert_entry (result, "initial", "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-19");
  assert_entry (result, "interim", "2026-03-08", "2026-04-05", "2026-04-06", "2026-04-02");
  assert_entry (result, "final", "2026-06-07", "2026-07-05", "2026-07-06", "2026-07-03");
  assert_day (result->ends, "2026-07-05");
  g_assert_null (footing_schedule_find (result, "month-2"));
}

static void
test_gold_meets_every_two_months (void)
{
  g_autoptr(GPtrArray) milestones = gold_milestones ();
  g_autoptr(FootingSchedule) result = schedule (milestones, "2026-01-05", NULL, 0);

  /* The fourth of May is a bank holiday, the fifth is not. */
  assert_entry (result, "initial", "2026-01-05", "2026-01-12", "2026-01-13", "2026-01-12");
  assert_entry (result, "month-2", "2026-02-19", "2026-03-05", "2026-03-06", "2026-03-05");
  assert_entry (result, "month-4", "2026-04-21", "2026-05-05", "2026-05-06", "2026-05-05");
  assert_entry (result, "interim", "2026-06-21", "2026-07-05", "2026-07-06", "2026-07-03");
  assert_entry (result, "month-8", "2026-08-22", "2026-09-05", "2026-09-06", "2026-09-04");
  assert_entry (result, "month-10", "2026-10-22", "2026-11-05", "2026-11-06", "2026-11-05");
  assert_entry (result, "final", "2026-12-22", "2027-01-05", "2027-01-06", "2027-01-05");
}

static void
test_months_end_where_the_calendar_does (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  g_autoptr(FootingSchedule) leap = schedule (milestones, "2023-08-31", NULL, 0);
  g_autoptr(FootingSchedule) common = schedule (milestones, "2025-08-31", NULL, 0);
  g_autoptr(FootingSchedule) born_on_leap_day = schedule (milestones, "2024-02-29", NULL, 0);

  assert_entry (leap, "interim", "2023-11-02", "2023-11-30", "2023-12-01", "2023-11-30");
  assert_entry (leap, "final", "2024-02-01", "2024-02-29", "2024-03-01", "2024-02-29");
  /* 28 February 2026 is a Saturday. */
  assert_entry (common, "final", "2026-01-31", "2026-02-28", "2026-03-01", "2026-02-27");
  assert_entry (born_on_leap_day, "final", "2024-08-01", "2024-08-29", "2024-08-30", "2024-08-29");
}

static void
test_only_a_local_limit_gives_way (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingStandardMilestone *interim = g_ptr_array_index (milestones, 1);
  g_autoptr(FootingSchedule) standard = NULL;
  g_autoptr(FootingSchedule) local = NULL;
  g_autoptr(FootingSchedule) strict = NULL;

  interim->late_days = 8;
  standard = schedule (milestones, "2026-01-05", NULL, 0);
  interim->basis = FOOTING_BASIS_LOCAL;
  local = schedule (milestones, "2026-01-05", NULL, 0);
  interim->late_days = 2; /* Tuesday 7 April would be late by then. */
  strict = schedule (milestones, "2026-01-05", NULL, 0);

  assert_entry (standard, "interim", "2026-03-08", "2026-04-05", "2026-04-13", "2026-04-02");
  assert_entry (local, "interim", "2026-03-08", "2026-04-05", "2026-04-13", "2026-04-07");
  assert_entry (strict, "interim", "2026-03-08", "2026-04-05", "2026-04-07", "2026-04-02");
}

static void
test_a_window_without_working_days_keeps_its_limit (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingStandardMilestone *interim = g_ptr_array_index (milestones, 1);
  g_autoptr(FootingSchedule) result = NULL;

  /* Good Friday to Easter Sunday: care work runs every day, so this is a hint and no more. */
  interim->opens_days = 2;
  result = schedule (milestones, "2026-01-05", NULL, 0);

  assert_entry (result, "interim", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-05");
}

static void
test_bank_holidays_come_from_the_calendar (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  g_autoptr(GPtrArray) holidays =
    g_ptr_array_new_with_free_func ((GDestroyNotify) footing_bank_holiday_free);
  g_autoptr(FootingCalendar) calendar = NULL;
  g_autoptr(FootingSchedule) result = NULL;
  FootingScheduleInput input = { .milestones = milestones, .start = day ("2026-01-05"),
                                 .pin = FOOTING_DAY_NONE };

  g_ptr_array_add (holidays, footing_bank_holiday_new (day ("2026-01-19"), "One more", TRUE));
  ((FootingBankHoliday *) g_ptr_array_index (holidays, 0))->kind = FOOTING_BANK_HOLIDAY_ADDED;
  input.calendar = calendar = footing_calendar_new (holidays);
  result = footing_schedule_new (&input, NULL);

  assert_entry (result, "initial", "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-16");
  g_assert_cmpint (result->ends, ==, FOOTING_DAY_NONE);
}

static void
test_chooses_the_anchor_and_says_why (void)
{
  static const struct
  {
    FootingAnchorRule    rule;
    const char          *pin;
    const char          *anchor;
    FootingAnchorReason  reason;
  } cases[] = {
    { FOOTING_ANCHOR_RULE_LATER, NULL, "2026-01-05", FOOTING_ANCHOR_REASON_PIN_UNKNOWN },
    { FOOTING_ANCHOR_RULE_LATER, "2026-01-05", "2026-01-05", FOOTING_ANCHOR_REASON_SAME_DAY },
    { FOOTING_ANCHOR_RULE_LATER, "2025-11-01", "2026-01-05", FOOTING_ANCHOR_REASON_START_LATER },
    { FOOTING_ANCHOR_RULE_LATER, "2026-02-01", "2026-02-01", FOOTING_ANCHOR_REASON_PIN_LATER },
    { FOOTING_ANCHOR_RULE_START, "2026-02-01", "2026-01-05", FOOTING_ANCHOR_REASON_START_CHOSEN },
    { FOOTING_ANCHOR_RULE_PIN, "2025-11-01", "2025-11-01", FOOTING_ANCHOR_REASON_PIN_CHOSEN },
  };
  g_autoptr(GPtrArray) milestones = core_milestones ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FootingScheduleInput input = {
        .milestones = milestones, .start = day ("2026-01-05"), .anchor = cases[i].rule,
        .pin = cases[i].pin != NULL ? day (cases[i].pin) : FOOTING_DAY_NONE,
      };
      g_autoptr(FootingSchedule) result = footing_schedule_new (&input, NULL);

      assert_day (result->anchor, cases[i].anchor);
      g_assert_cmpint (result->reason, ==, cases[i].reason);
      g_assert_cmpint (footing_schedule_find (result, "initial")->due, ==,
                       day (cases[i].anchor) + 14);
      g_assert_nonnull (footing_anchor_reason_to_words (result->reason));
    }
}

static void
test_a_pause_moves_what_lies_behind_it (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause pause = { day ("2026-02-02"), day ("2026-02-15") };
  g_autoptr(FootingSchedule) result = schedule (milestones, "2026-01-05", &pause, 1);

  assert_entry (result, "initial", "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-19");
  /* Fourteen days on: 19 April and 19 July are Sundays. */
  assert_entry (result, "interim", "2026-03-22", "2026-04-19", "2026-04-20", "2026-04-17");
  assert_entry (result, "final", "2026-06-21", "2026-07-19", "2026-07-20", "2026-07-17");
  assert_day (footing_schedule_find (result, "interim")->original, "2026-04-05");
  assert_day (result->ends, "2026-07-19");
}

static void
test_nothing_falls_into_a_pause (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  /* Begins on the first day of being late, so the limit before it stays. */
  FootingPause at_late = { day ("2026-01-20"), day ("2026-01-20") };
  /* Begins on the limit itself, a Monday. */
  FootingPause at_due = { day ("2026-01-19"), day ("2026-01-23") };
  g_autoptr(FootingSchedule) late = schedule (milestones, "2026-01-05", &at_late, 1);
  g_autoptr(FootingSchedule) due = schedule (milestones, "2026-01-05", &at_due, 1);

  assert_entry (late, "initial", "2026-01-05", "2026-01-19", "2026-01-21", "2026-01-19");
  /* Due on Saturday 24 January; the five days before are away, so is that week's Friday. */
  assert_entry (due, "initial", "2026-01-05", "2026-01-24", "2026-01-25", "2026-01-16");
}

static void
test_overlapping_pauses_count_once (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause many[] = {
    { day ("2026-02-10"), day ("2026-02-15") },
    { day ("2026-02-02"), day ("2026-02-12") },
    { day ("2026-02-05"), day ("2026-02-06") },
  };
  FootingPause touching[] = {
    { day ("2026-02-08"), day ("2026-02-15") },
    { day ("2026-02-02"), day ("2026-02-07") },
  };
  FootingPause chain[] = {
    { day ("2026-02-02"), day ("2026-02-15") },
    { day ("2026-04-06"), day ("2026-04-08") }, /* reached only by the first pause */
  };
  g_autoptr(FootingSchedule) overlapping = schedule (milestones, "2026-01-05", many,
                                                     G_N_ELEMENTS (many));
  g_autoptr(FootingSchedule) joined = schedule (milestones, "2026-01-05", touching,
                                                G_N_ELEMENTS (touching));
  g_autoptr(FootingSchedule) chained = schedule (milestones, "2026-01-05", chain,
                                                 G_N_ELEMENTS (chain));

  assert_day (footing_schedule_find (overlapping, "interim")->due, "2026-04-19");
  assert_day (footing_schedule_find (joined, "interim")->due, "2026-04-19");
  assert_day (footing_schedule_find (chained, "interim")->due, "2026-04-22");
}

static void
test_days_before_the_anchor_never_counted (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause before = { day ("2025-12-01"), day ("2026-01-04") };
  FootingPause across = { day ("2025-12-01"), day ("2026-01-06") };
  g_autoptr(FootingSchedule) untouched = schedule (milestones, "2026-01-05", &before, 1);
  g_autoptr(FootingSchedule) two_days = schedule (milestones, "2026-01-05", &across, 1);

  assert_day (footing_schedule_find (untouched, "initial")->due, "2026-01-19");
  assert_day (footing_schedule_find (two_days, "initial")->opens, "2026-01-07");
  assert_day (footing_schedule_find (two_days, "initial")->due, "2026-01-21");
}

static void
test_a_pause_without_end_leaves_the_rest_open (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingPause pauses[] = {
    { day ("2026-04-01"), FOOTING_DAY_NONE },
    { day ("2026-05-01"), day ("2026-05-02") },
    { day ("2026-02-02"), day ("2026-02-03") },
  };
  g_autoptr(FootingSchedule) result = schedule (milestones, "2026-01-05", pauses,
                                                G_N_ELEMENTS (pauses));

  assert_entry (result, "initial", "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-19");
  assert_entry (result, "interim", "2026-03-10", NULL, NULL, NULL);
  assert_entry (result, "final", NULL, NULL, NULL, NULL);
  assert_day (footing_schedule_find (result, "final")->original, "2026-07-05");
  g_assert_cmpint (result->ends, ==, FOOTING_DAY_NONE);
}

static void
assert_refused (FootingScheduleInput  input,
                FootingScheduleError  code,
                const char           *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (footing_schedule_new (&input, &error));
  g_assert_error (error, FOOTING_SCHEDULE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_refuses_in_words (void)
{
  g_autoptr(GPtrArray) milestones = core_milestones ();
  FootingStandardMilestone *final = g_ptr_array_index (milestones, 2);
  FootingScheduleInput good = { .milestones = milestones, .start = day ("2026-01-05"),
                                .pin = FOOTING_DAY_NONE };
  FootingScheduleInput input = good;
  FootingPause pause = { day ("2026-03-10"), day ("2026-03-01") };

  input.start = FOOTING_DAY_NONE;
  assert_refused (input, FOOTING_SCHEDULE_ERROR_START, "start day");

  input = good;
  input.anchor = FOOTING_ANCHOR_RULE_PIN;
  assert_refused (input, FOOTING_SCHEDULE_ERROR_NO_PIN, "PIN");

  input = good;
  input.pin = FOOTING_DAY_LAST + 1;
  assert_refused (input, FOOTING_SCHEDULE_ERROR_RANGE, "1900 and 2199");

  input = good;
  input.pauses = &pause;
  input.n_pauses = 1;
  assert_refused (input, FOOTING_SCHEDULE_ERROR_PAUSE,
                  "begins on 2026-03-10 ends before that, on 2026-03-01");

  pause = (FootingPause) { FOOTING_DAY_NONE, day ("2026-03-01") };
  assert_refused (input, FOOTING_SCHEDULE_ERROR_PAUSE, "first day");

  pause = (FootingPause) { day ("2026-03-01"), FOOTING_DAY_LAST + 1 };
  assert_refused (input, FOOTING_SCHEDULE_ERROR_RANGE, "pause");

  input = good;
  input.start = day ("2199-08-01");
  assert_refused (input, FOOTING_SCHEDULE_ERROR_RANGE, "“final”");

  input.months = 12;
  assert_refused (input, FOOTING_SCHEDULE_ERROR_RANGE, "end of the programme");

  final->name = g_strdup ("Final review");
  final->due = (FootingOffset) { G_MAXINT, G_MININT };
  assert_refused (good, FOOTING_SCHEDULE_ERROR_RANGE, "“Final review”");

  final->due = (FootingOffset) { -2400, 0 };
  assert_refused (good, FOOTING_SCHEDULE_ERROR_RANGE, "“Final review”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule/core-counts-weeks-and-months", test_core_counts_weeks_and_months);
  g_test_add_func ("/schedule/gold-meets-every-two-months", test_gold_meets_every_two_months);
  g_test_add_func ("/schedule/months-end-where-the-calendar-does",
                   test_months_end_where_the_calendar_does);
  g_test_add_func ("/schedule/only-a-local-limit-gives-way", test_only_a_local_limit_gives_way);
  g_test_add_func ("/schedule/a-window-without-working-days-keeps-its-limit",
                   test_a_window_without_working_days_keeps_its_limit);
  g_test_add_func ("/schedule/bank-holidays-come-from-the-calendar",
                   test_bank_holidays_come_from_the_calendar);
  g_test_add_func ("/schedule/chooses-the-anchor-and-says-why",
                   test_chooses_the_anchor_and_says_why);
  g_test_add_func ("/schedule/a-pause-moves-what-lies-behind-it",
                   test_a_pause_moves_what_lies_behind_it);
  g_test_add_func ("/schedule/nothing-falls-into-a-pause", test_nothing_falls_into_a_pause);
  g_test_add_func ("/schedule/overlapping-pauses-count-once", test_overlapping_pauses_count_once);
  g_test_add_func ("/schedule/days-before-the-anchor-never-counted",
                   test_days_before_the_anchor_never_counted);
  g_test_add_func ("/schedule/a-pause-without-end-leaves-the-rest-open",
                   test_a_pause_without_end_leaves_the_rest_open);
  g_test_add_func ("/schedule/refuses-in-words", test_refuses_in_words);

  return g_test_run ();
}

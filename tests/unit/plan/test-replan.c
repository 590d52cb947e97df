/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* The core programme from 5 January 2026: the interim review may be from 8 March to 5 April, Easter
 * Sunday, and the final one from 7 June to 5 July. Good Friday is 3 April, Easter Monday the 6th.
 */

#include "footing-replan.h"
#include "plan-days.h"

#define INITIAL 0
#define INTERIM 1
#define FINAL 2

typedef struct
{
  FootingReplanMeeting meetings[3];
  FootingReplanInput   input;
} Story;

static FootingReplanMeeting
meeting (const char         *id,
         FootingReplanState  state,
         const char         *opens,
         const char         *due,
         const char         *planned)
{
  return (FootingReplanMeeting) {
           .id = id, .state = state, .opens = day (opens), .due = day (due),
           .late = due != NULL ? day (due) + 1 : FOOTING_DAY_NONE,
           .planned = day (planned), .held = FOOTING_DAY_NONE,
  };
}

static void
tell (Story              *self,
      const char         *today,
      FootingReplanState  initial,
      FootingReplanState  interim,
      const char         *interim_on)
{
  self->meetings[INITIAL] = meeting ("initial", initial, "2026-01-05", "2026-01-19", "2026-01-19");
  self->meetings[INTERIM] = meeting ("interim", interim, "2026-03-08", "2026-04-05", interim_on);
  self->meetings[FINAL] = meeting ("final", FOOTING_REPLAN_PLANNED, "2026-06-07", "2026-07-05",
                                   "2026-07-03");
  if (initial == FOOTING_REPLAN_HELD)
    self->meetings[INITIAL].held = day ("2026-01-19");

  self->input = (FootingReplanInput) {
    .meetings = self->meetings, .n_meetings = G_N_ELEMENTS (self->meetings), .today = day (today),
  };
}

static GPtrArray *
replan (const Story *self)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *changes = footing_replan (&self->input, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (changes->len, ==, self->input.n_meetings);

  return changes;
}

static void
assert_change (const GPtrArray     *changes,
               guint                i,
               const char          *after,
               FootingReplanReason  reason,
               const char          *words)
{
  const FootingReplanChange *change = g_ptr_array_index (changes, i);
  g_autofree char *actual = footing_replan_change_to_words (change);

  assert_day (change->after, after);
  g_assert_cmpint (change->reason, ==, reason);
  g_assert_cmpstr (actual, ==, words);
}

static void
assert_one (const Story         *self,
            guint                i,
            const char          *after,
            FootingReplanReason  reason,
            const char          *words)
{
  g_autoptr(GPtrArray) changes = replan (self);

  assert_change (changes, i, after, reason, words);
}

static void
test_a_missed_meeting_is_made_up_for_the_next_day (void)
{
  Story story;
  g_autoptr(GPtrArray) changes = NULL;

  /* A Tuesday: tomorrow will do, and the rest stays. */
  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-03-16");
  changes = replan (&story);
  assert_change (changes, INITIAL, "2026-01-19", FOOTING_REPLAN_STAYS_HELD, "It took place.");
  assert_change (changes, INTERIM, "2026-03-18", FOOTING_REPLAN_MISSED_BEFORE,
                 "It was missed, and is made up for as soon as a day suits.");
  assert_change (changes, FINAL, "2026-07-03", FOOTING_REPLAN_STAYS,
                 "Nothing speaks against its day.");
  g_assert_true (footing_replan_change_moves (g_ptr_array_index (changes, INTERIM)));
  g_assert_false (footing_replan_change_moves (g_ptr_array_index (changes, FINAL)));
}

static void
test_the_limit_goes_before_the_hints (void)
{
  Story story;

  /* A Thursday, then Easter: still inside on Good Friday. */
  tell (&story, "2026-04-02", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-04-02");
  assert_one (&story, INTERIM, "2026-04-03", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits. "
              "It is no working day; another may be agreed on.");

  /* Over by now: the first working day, and told so. */
  tell (&story, "2026-04-05", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-04-02");
  assert_one (&story, INTERIM, "2026-04-07", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits. "
              "This is after its limit, 5 April 2026.");
}

static void
test_a_day_that_passed_unnoticed_is_missed_too (void)
{
  Story story;

  tell (&story, "2026-03-17", FOOTING_REPLAN_WAIVED, FOOTING_REPLAN_PLANNED, "2026-03-16");
  assert_one (&story, INITIAL, "2026-01-19", FOOTING_REPLAN_STAYS_WAIVED, "It was waived.");
  assert_one (&story, INTERIM, "2026-03-18", FOOTING_REPLAN_PASSED,
              "Its day has passed, and nothing says that it was held.");

  /* Today is not over. */
  story.input.today = day ("2026-03-16");
  assert_one (&story, INTERIM, "2026-03-16", FOOTING_REPLAN_STAYS, "Nothing speaks against its day.");

  /* Who booked it is asked. */
  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_BOOKED, "2026-03-16");
  assert_one (&story, INTERIM, "2026-03-16", FOOTING_REPLAN_STAYS_BOOKED_PASSED,
              "Its day has passed. Was it held?");
  story.input.move_booked = TRUE;
  assert_one (&story, INTERIM, "2026-03-18", FOOTING_REPLAN_PASSED,
              "Its day has passed, and nothing says that it was held.");
}

static void
test_the_next_meeting_keeps_its_distance (void)
{
  Story story;
  g_autoptr(GPtrArray) changes = NULL;

  /* The initial meeting is made up for on Monday 23 March. Four weeks on would be 20 April, behind the
   * limit of the interim one, so that goes to the last working day before it.
   */
  tell (&story, "2026-03-20", FOOTING_REPLAN_MISSED, FOOTING_REPLAN_PLANNED, "2026-03-25");
  changes = replan (&story);
  assert_change (changes, INITIAL, "2026-03-23", FOOTING_REPLAN_MISSED_BEFORE,
                 "It was missed, and is made up for as soon as a day suits. "
                 "This is after its limit, 19 January 2026.");
  assert_change (changes, INTERIM, "2026-04-02", FOOTING_REPLAN_CROWDED,
                 "The meeting before it came too near.");
  assert_change (changes, FINAL, "2026-07-03", FOOTING_REPLAN_STAYS, "Nothing speaks against its day.");

  /* It is there already. */
  story.meetings[INTERIM].planned = day ("2026-04-02");
  assert_one (&story, INTERIM, "2026-04-02", FOOTING_REPLAN_STAYS_CLOSE,
              "The meeting before it is near now, but its window has no later day that suits.");

  /* A limit in the middle of May: four weeks on, Monday 20 April. */
  story.meetings[INTERIM] = meeting ("interim", FOOTING_REPLAN_PLANNED, "2026-03-08", "2026-05-15",
                                     "2026-03-25");
  assert_one (&story, INTERIM, "2026-04-20", FOOTING_REPLAN_CROWDED,
              "The meeting before it came too near.");

  /* A booked one stays, however near. */
  story.meetings[INTERIM].state = FOOTING_REPLAN_BOOKED;
  assert_one (&story, INTERIM, "2026-03-25", FOOTING_REPLAN_STAYS_BOOKED, "It is booked, and stays so.");
}

static void
test_two_that_were_missed_are_a_week_apart (void)
{
  Story story;
  g_autoptr(GPtrArray) changes = NULL;

  tell (&story, "2026-04-13", FOOTING_REPLAN_MISSED, FOOTING_REPLAN_MISSED, "2026-04-02");
  changes = replan (&story);
  assert_day (((FootingReplanChange *) g_ptr_array_index (changes, INITIAL))->after, "2026-04-14");
  assert_day (((FootingReplanChange *) g_ptr_array_index (changes, INTERIM))->after, "2026-04-21");
  assert_day (((FootingReplanChange *) g_ptr_array_index (changes, FINAL))->after, "2026-07-03");
}

static void
test_a_day_that_no_longer_suits_moves_a_little (void)
{
  Story story;
  FootingAbsence leave = { day ("2026-03-23"), day ("2026-03-27"), FOOTING_ABSENCE_LEAVE };
  FootingRota rota = { .absences = &leave, .n_absences = 1 };
  const FootingRota *rotas[] = { NULL, &rota };

  /* Wednesday of that week: Friday before it is five days away, Monday after it too. */
  tell (&story, "2026-03-02", FOOTING_REPLAN_HELD, FOOTING_REPLAN_PLANNED, "2026-03-25");
  story.input.hints.rotas = rotas;
  story.input.hints.n_rotas = G_N_ELEMENTS (rotas);
  assert_one (&story, INTERIM, "2026-03-20", FOOTING_REPLAN_OFF,
              "Somebody is off, away or resting after a night on its day.");
  story.meetings[INTERIM].planned = day ("2026-03-26");
  assert_one (&story, INTERIM, "2026-03-30", FOOTING_REPLAN_OFF,
              "Somebody is off, away or resting after a night on its day.");

  /* Away for the whole window: it stays where it is. */
  leave = (FootingAbsence) { day ("2026-03-01"), FOOTING_DAY_NONE, FOOTING_ABSENCE_AWAY };
  assert_one (&story, INTERIM, "2026-03-26", FOOTING_REPLAN_STAYS_ALL_THE_SAME,
              "Its day does not suit, but no other day in its window does.");

  /* Somebody put it on a Sunday, and nobody is away then. */
  story.input.hints.n_rotas = 0;
  story.meetings[INTERIM].planned = day ("2026-03-22");
  assert_one (&story, INTERIM, "2026-03-22", FOOTING_REPLAN_STAYS, "Nothing speaks against its day.");
}

static void
test_what_has_no_day_or_a_wrong_one_gets_one (void)
{
  Story story;

  tell (&story, "2026-03-02", FOOTING_REPLAN_HELD, FOOTING_REPLAN_PLANNED, NULL);
  assert_one (&story, INTERIM, "2026-04-02", FOOTING_REPLAN_NEW, "It had no day yet.");
  story.meetings[INTERIM].planned = day ("2026-04-08");
  assert_one (&story, INTERIM, "2026-04-02", FOOTING_REPLAN_WINDOW, "Its day was outside its window.");
  story.meetings[INTERIM].planned = day ("2026-03-06");
  assert_one (&story, INTERIM, "2026-03-09", FOOTING_REPLAN_WINDOW, "Its day was outside its window.");

  /* Outside, and there is no day inside any more. */
  story.input.today = day ("2026-04-05");
  story.meetings[INTERIM].planned = day ("2026-04-15");
  assert_one (&story, INTERIM, "2026-04-15", FOOTING_REPLAN_STAYS_ALL_THE_SAME,
              "Its day does not suit, but no other day in its window does. "
              "This is after its limit, 5 April 2026.");
}

static void
test_pauses_are_waited_for (void)
{
  Story story;
  FootingPause pause = { day ("2026-03-16"), day ("2026-03-29") };

  /* Windows as the schedule moves them: fourteen days on. */
  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-03-13");
  story.input.pauses = &pause;
  story.input.n_pauses = 1;
  story.meetings[INTERIM].due = day ("2026-04-19");
  assert_one (&story, INTERIM, "2026-03-30", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits.");
  story.meetings[INTERIM].state = FOOTING_REPLAN_PLANNED;
  story.meetings[INTERIM].planned = day ("2026-03-25");
  assert_one (&story, INTERIM, "2026-03-30", FOOTING_REPLAN_PAUSED, "Its day was in a pause.");

  /* Nobody knows until when: before it, or not yet. */
  pause = (FootingPause) { day ("2026-03-20"), FOOTING_DAY_NONE };
  story.meetings[INTERIM] = meeting ("interim", FOOTING_REPLAN_MISSED, "2026-03-08", NULL, "2026-03-13");
  assert_one (&story, INTERIM, "2026-03-18", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits.");
  story.input.today = day ("2026-03-20");
  assert_one (&story, INTERIM, NULL, FOOTING_REPLAN_WAITS, "It waits until the pause ends.");
  story.meetings[FINAL] = meeting ("final", FOOTING_REPLAN_PLANNED, NULL, NULL, NULL);
  assert_one (&story, FINAL, NULL, FOOTING_REPLAN_WAITS, "It waits until the pause ends.");
}

/* It may not be needed any more: the lead decides. */
static void
test_what_a_later_one_has_overtaken_is_said (void)
{
  Story story;
  g_autoptr(GPtrArray) changes = NULL;

  tell (&story, "2026-03-17", FOOTING_REPLAN_MISSED, FOOTING_REPLAN_HELD, "2026-03-16");
  story.meetings[INTERIM].held = day ("2026-03-16");
  changes = replan (&story);
  g_assert_true (((FootingReplanChange *) changes->pdata[INITIAL])->overtaken);
  g_assert_false (((FootingReplanChange *) changes->pdata[INTERIM])->overtaken);
  g_assert_false (((FootingReplanChange *) changes->pdata[FINAL])->overtaken);
  assert_change (changes, INITIAL, "2026-03-18", FOOTING_REPLAN_MISSED_BEFORE,
                 "It was missed, and is made up for as soon as a day suits. This is after its limit, 19 January 2026. "
                 "A later meeting has taken place: this one can be waived instead.");
}

static void
test_what_is_booked_in_a_pause_is_said (void)
{
  Story story;
  FootingPause pause = { day ("2026-03-23"), day ("2026-03-29") };

  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_BOOKED, "2026-03-25");
  story.input.pauses = &pause;
  story.input.n_pauses = 1;
  assert_one (&story, INTERIM, "2026-03-25", FOOTING_REPLAN_STAYS_BOOKED_PAUSED, "It is booked for a day in a pause.");
}

/* One that was added by hand has no window, and perhaps no limit. */
static void
test_what_has_no_window_is_planned_soon (void)
{
  Story story;

  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-03-16");
  story.meetings[INTERIM].opens = FOOTING_DAY_NONE;
  assert_one (&story, INTERIM, "2026-03-18", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits.");
  story.meetings[INTERIM].due = story.meetings[INTERIM].late = FOOTING_DAY_NONE;
  assert_one (&story, INTERIM, "2026-03-18", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits.");
  story.meetings[INTERIM].state = FOOTING_REPLAN_PLANNED;
  story.meetings[INTERIM].planned = FOOTING_DAY_NONE;
  assert_one (&story, INTERIM, NULL, FOOTING_REPLAN_STAYS, "Nothing speaks against its day.");
}

/* Longer than the weeks in which a day is looked for: they begin behind it. */
static void
test_a_long_pause_is_not_waited_for_in_vain (void)
{
  Story story;
  FootingPause pause = { day ("2026-04-10"), day ("2026-06-30") };

  tell (&story, "2026-04-12", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-04-02");
  story.input.pauses = &pause;
  story.input.n_pauses = 1;
  assert_one (&story, INTERIM, "2026-07-01", FOOTING_REPLAN_MISSED_BEFORE,
              "It was missed, and is made up for as soon as a day suits. "
              "This is after its limit, 5 April 2026.");
}

static void
test_a_pause_that_cannot_be_is_refused (void)
{
  Story story;
  FootingPause pause = { day ("2026-03-16"), day ("2026-03-01") };
  g_autoptr(GError) error = NULL;

  tell (&story, "2026-03-17", FOOTING_REPLAN_HELD, FOOTING_REPLAN_MISSED, "2026-03-13");
  story.input.pauses = &pause;
  story.input.n_pauses = 1;
  g_assert_null (footing_replan (&story.input, &error));
  g_assert_nonnull (strstr (error->message, "ends before that"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/replan/a-missed-meeting-is-made-up-for-the-next-day",
                   test_a_missed_meeting_is_made_up_for_the_next_day);
  g_test_add_func ("/replan/the-limit-goes-before-the-hints", test_the_limit_goes_before_the_hints);
  g_test_add_func ("/replan/a-day-that-passed-unnoticed-is-missed-too",
                   test_a_day_that_passed_unnoticed_is_missed_too);
  g_test_add_func ("/replan/the-next-meeting-keeps-its-distance",
                   test_the_next_meeting_keeps_its_distance);
  g_test_add_func ("/replan/two-that-were-missed-are-a-week-apart",
                   test_two_that_were_missed_are_a_week_apart);
  g_test_add_func ("/replan/a-day-that-no-longer-suits-moves-a-little",
                   test_a_day_that_no_longer_suits_moves_a_little);
  g_test_add_func ("/replan/what-has-no-day-or-a-wrong-one-gets-one",
                   test_what_has_no_day_or_a_wrong_one_gets_one);
  g_test_add_func ("/replan/pauses-are-waited-for", test_pauses_are_waited_for);
  g_test_add_func ("/replan/what-a-later-one-has-overtaken-is-said", test_what_a_later_one_has_overtaken_is_said);
  g_test_add_func ("/replan/what-is-booked-in-a-pause-is-said", test_what_is_booked_in_a_pause_is_said);
  g_test_add_func ("/replan/what-has-no-window-is-planned-soon",
                   test_what_has_no_window_is_planned_soon);
  g_test_add_func ("/replan/a-long-pause-is-not-waited-for-in-vain",
                   test_a_long_pause_is_not_waited_for_in_vain);
  g_test_add_func ("/replan/a-pause-that-cannot-be-is-refused", test_a_pause_that_cannot_be_is_refused);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Start on Monday 5 January 2026: the initial meeting may be from then to Monday the 19th. */

#include "footing-schedule.h"
#include "plan-days.h"

typedef struct
{
  FootingRotaPattern patterns[2];
  FootingRota        rotas[2];
  const FootingRota *both[2];
  GPtrArray         *milestones;
} Pair;

static void
pair_clear (Pair *self)
{
  g_ptr_array_unref (self->milestones);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pair, pair_clear)

static void
set_up (Pair       *self,
        const char *preceptee,
        const char *preceptor)
{
  const char *shifts[] = { preceptee, preceptor };

  self->milestones = core_milestones ();

  for (int i = 0; i < 2; i++)
    {
      self->patterns[i] = (FootingRotaPattern) {
        day ("2026-01-05"),
        FOOTING_DAY_NONE,
        shifts[i],
        8 * 60,
        20 * 60,
        20 * 60,
        7 * 60 + 30,
      };
      self->rotas[i] = (FootingRota) { .patterns = &self->patterns[i], .n_patterns = 1 };
      self->both[i] = shifts[i] != NULL ? &self->rotas[i] : NULL;
    }
}

static FootingSchedule *
plan (const Pair *self)
{
  FootingScheduleInput input = {
    .milestones = self->milestones, .months = 6, .start = day ("2026-01-05"), .pin = FOOTING_DAY_NONE,
    .rotas = self->both, .n_rotas = 2,
  };
  g_autoptr(GError) error = NULL;
  FootingSchedule *result = footing_schedule_new (&input, &error);

  g_assert_no_error (error);

  return result;
}

static void
assert_planned (const Pair    *self,
                const char    *milestone,
                const char    *iso,
                FootingDayFit  fit,
                const char    *words)
{
  g_autoptr(FootingSchedule) schedule = plan (self);
  const FootingScheduleEntry *entry = footing_schedule_find (schedule, milestone);

  assert_day (entry->planned, iso);
  g_assert_cmpint (entry->fit, ==, fit);
  g_assert_nonnull (strstr (footing_schedule_entry_to_words (entry), words));
}

/* Nights from Wednesday to Friday, and Saturday to Tuesday off: only a Wednesday is neither off
 * nor after a night. The last one by the 19th is the 14th.
 */
static void
test_night_staff_meet_before_their_first_night (void)
{
  g_auto(Pair) pair = { 0 };

  set_up (&pair, "DDDDDOO", "OONNNOO");
  assert_planned (&pair, "initial", "2026-01-14", FOOTING_DAY_FIT_GOOD, "last day before the limit");
  /* 5 July is a Sunday; the Wednesday before it. */
  assert_planned (&pair, "final", "2026-07-01", FOOTING_DAY_FIT_GOOD, "last day before the limit");
}

static void
test_what_is_not_known_speaks_not_against (void)
{
  g_auto(Pair) pair = { 0 };

  set_up (&pair, NULL, "-------");
  assert_planned (&pair, "initial", "2026-01-19", FOOTING_DAY_FIT_GOOD, "day of the limit");
  assert_planned (&pair, "interim", "2026-04-02", FOOTING_DAY_FIT_GOOD, "last day before the limit");
}

/* Who both work on weekends only meet there: the last Sunday by the 19th is the 18th. */
static void
test_a_shared_weekend_is_better_than_a_day_off (void)
{
  g_auto(Pair) pair = { 0 };

  set_up (&pair, "OOOOODD", "OOOOODD");
  assert_planned (&pair, "initial", "2026-01-18", FOOTING_DAY_FIT_SHARED, "at work");

  /* One of them does not work then. */
  g_ptr_array_unref (pair.milestones);
  set_up (&pair, "OOOOODD", "OOOOOOO");
  assert_planned (&pair, "initial", "2026-01-19", FOOTING_DAY_FIT_WORKING, "may be agreed on");

  g_ptr_array_unref (pair.milestones);
  set_up (&pair, "OOOOODD", NULL);
  assert_planned (&pair, "initial", "2026-01-19", FOOTING_DAY_FIT_WORKING, "may be agreed on");
}

static void
test_leave_for_the_whole_window_forbids_nothing (void)
{
  g_auto(Pair) pair = { 0 };
  FootingAbsence leave = { day ("2026-01-01"), day ("2026-01-31"), FOOTING_ABSENCE_LEAVE };

  set_up (&pair, "DDDDDOO", "DDDDDOO");
  pair.rotas[1].absences = &leave;
  pair.rotas[1].n_absences = 1;
  assert_planned (&pair, "initial", "2026-01-19", FOOTING_DAY_FIT_WORKING, "No day of the window");

  /* Back on Friday the 16th. */
  leave.to = day ("2026-01-15");
  assert_planned (&pair, "initial", "2026-01-19", FOOTING_DAY_FIT_GOOD, "day of the limit");
  leave = (FootingAbsence) { day ("2026-01-17"), day ("2026-01-31"), FOOTING_ABSENCE_LEAVE };
  assert_planned (&pair, "initial", "2026-01-16", FOOTING_DAY_FIT_GOOD, "last day before");
}

/* Easter Sunday, 5 April 2026, is a local limit with a week of grace. Of the days after it, the
 * Monday is a bank holiday, and on the Tuesday the preceptor is off.
 */
static void
test_a_local_limit_waits_for_the_next_day_that_suits (void)
{
  g_auto(Pair) pair = { 0 };
  FootingStandardMilestone *interim = NULL;

  set_up (&pair, "DDDDDOO", "OODDDOO");
  interim = g_ptr_array_index (pair.milestones, 1);
  interim->basis = FOOTING_BASIS_LOCAL;
  interim->late_days = 8;
  assert_planned (&pair, "interim", "2026-04-08", FOOTING_DAY_FIT_GOOD, "local one");

  interim->late_days = 3; /* the 8th would be late */
  assert_planned (&pair, "interim", "2026-04-02", FOOTING_DAY_FIT_GOOD, "last day before");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/schedule-rota/night-staff-meet-before-their-first-night",
                   test_night_staff_meet_before_their_first_night);
  g_test_add_func ("/schedule-rota/what-is-not-known-speaks-not-against",
                   test_what_is_not_known_speaks_not_against);
  g_test_add_func ("/schedule-rota/a-shared-weekend-is-better-than-a-day-off",
                   test_a_shared_weekend_is_better_than_a_day_off);
  g_test_add_func ("/schedule-rota/leave-for-the-whole-window-forbids-nothing",
                   test_leave_for_the_whole_window_forbids_nothing);
  g_test_add_func ("/schedule-rota/a-local-limit-waits-for-the-next-day-that-suits",
                   test_a_local_limit_waits_for_the_next_day_that_suits);

  return g_test_run ();
}

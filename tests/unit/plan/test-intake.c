/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Two start in each of January, February and March 2026, on a programme of six months with three
 * meetings of an hour: in its first, third and sixth month. Two preceptors take two each and
 * have eight protected hours a year.
 */

#include "footing-intake.h"
#include "plan-days.h"

#define HOURS(n) ((n) * 60)

static const int starters[] = { 2, 2, 2 };

typedef struct
{
  FootingIntakePreceptor preceptors[3];
  FootingIntakeInput     input;
} Story;

static void
tell (Story *self)
{
  for (int i = 0; i < 3; i++)
    self->preceptors[i] = (FootingIntakePreceptor) { 2, FOOTING_DAY_NONE, FOOTING_DAY_NONE };

  self->input = (FootingIntakeInput) {
    .first = day ("2026-01-15"), .n_months = 12, .starters = starters, .n_starters = 3,
    .length = 6, .n_meetings = 3, .meeting_minutes = 60, .protected_minutes = HOURS (8),
    .preceptors = self->preceptors, .n_preceptors = 2,
  };
}

static FootingIntake *
work_out (const Story *self)
{
  g_autoptr(GError) error = NULL;
  FootingIntake *intake = footing_intake_new (&self->input, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (intake->months->len, ==, self->input.n_months);

  return intake;
}

static const FootingIntakeMonth *
month (const FootingIntake *intake,
       int                  i)
{
  return &g_array_index (intake->months, FootingIntakeMonth, i);
}

static void
assert_says (const Story *self,
             int          missed,
             const char  *expected)
{
  g_autoptr(FootingIntake) intake = work_out (self);
  g_autofree char *words = footing_intake_to_words (intake);

  g_assert_cmpint (intake->missed, ==, missed);
  g_assert_cmpstr (words, ==, expected);
}

static void
test_counts_month_by_month (void)
{
  static const int on_programme[] = { 2, 4, 6, 6, 6, 6, 4, 2, 0, 0, 0, 0 };
  static const int needed[] = { 120, 120, 240, 120, 120, 120, 120, 120, 0, 0, 0, 0 };
  static const int so_far[] = { 120, 240, 480, 600, 720, 840, 960, 1080, 1080, 1080, 1080, 1080 };
  Story story;
  g_autoptr(FootingIntake) intake = NULL;

  tell (&story);
  intake = work_out (&story);

  for (int i = 0; i < 12; i++)
    {
      g_assert_cmpint (month (intake, i)->on_programme, ==, on_programme[i]);
      g_assert_cmpint (month (intake, i)->needed, ==, needed[i]);
      g_assert_cmpint (month (intake, i)->needed_so_far, ==, so_far[i]);
      g_assert_cmpint (month (intake, i)->places, ==, 4);
      g_assert_cmpint (month (intake, i)->there, ==, 80);
      g_assert_cmpint (month (intake, i)->there_in_year, ==, HOURS (16));
    }

  assert_day (month (intake, 0)->month, "2026-01-01");
  assert_day (month (intake, 11)->month, "2026-12-01");
  g_assert_cmpint (month (intake, 2)->waiting, ==, 2);
  g_assert_cmpint (footing_intake_month_load (month (intake, 2)), ==, 300);
  g_assert_cmpint (intake->most_waiting, ==, 2);
  g_assert_cmpint (intake->most_short, ==, 120);
}

static void
test_says_what_would_be_missed_first (void)
{
  Story story;

  tell (&story);
  assert_says (&story, 2, "2 preceptees would have no preceptor in March 2026. "
                          "Room for 2 more in the busiest month would do.");

  /* Three each is room enough; time runs out with the 17th of 18 hours. */
  story.preceptors[0].limit = story.preceptors[1].limit = 3;
  assert_says (&story, 7, "By August 2026 the meetings of the year would need 18 h, and its protected time "
                          "is 16 h. 2 h more in a year would do.");

  story.input.meeting_minutes = 50; /* 18 × 50 = 900 minutes */
  assert_says (&story, -1, "Preceptors and protected time would do for all 12 months looked at.");
}

/* A third preceptor is prepared by March: room for six, and 400 minutes more in the year. */
static void
test_preceptors_come_and_go (void)
{
  Story story;

  tell (&story);
  story.input.n_preceptors = 3;
  story.preceptors[2].prepared = day ("2026-03-01");
  assert_says (&story, -1, "Preceptors and protected time would do for all 12 months looked at.");

  story.preceptors[2].prepared = day ("2026-03-02"); /* whole months only */
  assert_says (&story, 2, "2 preceptees would have no preceptor in March 2026. "
                          "Room for 2 more in the busiest month would do.");

  story.preceptors[2].prepared = FOOTING_DAY_NONE;
  story.preceptors[2].leaves = day ("2026-06-01");
  assert_says (&story, 5, "2 preceptees would have no preceptor in June 2026. "
                          "Room for 2 more in the busiest month would do.");
  story.preceptors[2].leaves = day ("2026-05-31");
  assert_says (&story, 4, "2 preceptees would have no preceptor in May 2026. "
                          "Room for 2 more in the busiest month would do.");
}

static void
test_absence_takes_places_and_time (void)
{
  Story story;
  g_autoptr(FootingIntake) intake = NULL;

  tell (&story);
  story.preceptors[0].limit = story.preceptors[1].limit = 3;
  story.input.absence = 20;
  intake = work_out (&story);
  g_assert_cmpint (month (intake, 0)->places, ==, 4); /* of 6, 4.8 */
  g_assert_cmpint (month (intake, 0)->there, ==, 64);
  g_assert_cmpint (month (intake, 0)->there_in_year, ==, 768);
  g_assert_cmpint (intake->missed, ==, 2);
  g_assert_cmpint (month (intake, 5)->short_by, ==, 840 - 768);
}

static void
test_the_past_is_still_on_the_programme (void)
{
  Story story;
  g_autoptr(FootingIntake) intake = NULL;

  /* Looked at from March on. */
  tell (&story);
  story.input.first = day ("2026-03-01");
  story.input.n_past = 2;
  intake = work_out (&story);
  g_assert_cmpint (month (intake, 0)->starters, ==, 2);
  g_assert_cmpint (month (intake, 0)->on_programme, ==, 6);
  g_assert_cmpint (month (intake, 0)->needed, ==, 240);
  g_assert_cmpint (month (intake, 0)->needed_so_far, ==, 240); /* a year of its own */
  g_assert_cmpint (month (intake, 5)->on_programme, ==, 2);
  g_assert_cmpint (month (intake, 6)->on_programme, ==, 0);
}

static void
test_each_year_has_its_own_time (void)
{
  static const int one_a_month[24] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
  };
  Story story;
  g_autoptr(FootingIntake) intake = NULL;

  tell (&story);
  story.input.starters = one_a_month;
  story.input.n_starters = 24;
  story.input.n_months = 24;
  story.preceptors[0].limit = story.preceptors[1].limit = 3;
  story.input.meeting_minutes = 30;
  intake = work_out (&story);

  /* 12 first meetings, 10 second ones and 7 last ones in the first year, 36 in the second: 870 and 1080
   * minutes, and 960 in each year.
   */
  g_assert_cmpint (month (intake, 11)->needed_so_far, ==, 29 * 30);
  g_assert_cmpint (month (intake, 12)->needed_so_far, ==, 3 * 30);
  g_assert_cmpint (month (intake, 23)->needed_so_far, ==, 36 * 30);
  g_assert_cmpint (intake->missed, ==, 22); /* 11 × 90 = 990 */
  g_assert_cmpint (month (intake, 22)->rule, ==, FOOTING_INTAKE_PROTECTED);
}

static void
test_nobody_is_no_mistake (void)
{
  Story story;
  g_autoptr(FootingIntake) alone = NULL;
  FootingIntakeMonth eighth = { .on_programme = 1, .preceptors = 8 };

  tell (&story);
  story.input.n_preceptors = 0;
  alone = work_out (&story);
  g_assert_cmpint (alone->missed, ==, 0);
  g_assert_cmpint (footing_intake_month_load (month (alone, 0)), ==, -1);
  g_assert_cmpint (footing_intake_month_load (&eighth), ==, 13); /* 0.125 */

  story.input.n_starters = 0;
  assert_says (&story, -1, "Preceptors and protected time would do for all 12 months looked at.");
  story.input.n_months = 1;
  assert_says (&story, -1, "Preceptors and protected time would do for the 1 month looked at.");
}

static void
test_two_scenarios_stand_side_by_side (void)
{
  Story story;
  g_autoptr(FootingIntake) first = NULL;
  g_autoptr(FootingIntake) second = NULL;
  g_autoptr(GArray) pairs = NULL;
  const FootingIntakePair *pair = NULL;
  g_autofree char *words = NULL;
  g_autofree char *reverse = NULL;
  g_autofree char *same = NULL;

  tell (&story);
  first = work_out (&story);
  story.preceptors[0].limit = story.preceptors[1].limit = 3;
  story.input.first = day ("2025-12-01");
  second = work_out (&story); /* a month earlier, all of it */
  pairs = footing_intake_compare (first, second);

  g_assert_cmpuint (pairs->len, ==, 13);
  pair = &g_array_index (pairs, FootingIntakePair, 0);
  assert_day (pair->month, "2025-12-01");
  g_assert_null (pair->first);
  g_assert_true (pair->second == month (second, 0));
  pair = &g_array_index (pairs, FootingIntakePair, 1);
  g_assert_true (pair->first == month (first, 0) && pair->second == month (second, 1));
  pair = &g_array_index (pairs, FootingIntakePair, 12);
  assert_day (pair->month, "2026-12-01");
  g_assert_null (pair->second);

  words = footing_intake_comparison_to_words (first, second);
  g_assert_cmpstr (words, ==, "In the first, something would be missed from March 2026 on; in the second, not "
                              "before July 2026.");
  reverse = footing_intake_comparison_to_words (second, first);
  g_assert_cmpstr (reverse, ==, "In the second, something would be missed from March 2026 on; in the first, not "
                                "before July 2026.");
  same = footing_intake_comparison_to_words (first, first);
  g_assert_cmpstr (same, ==, "In both, something would be missed from March 2026 on.");
}

static void
test_a_scenario_that_lasts_is_said_so (void)
{
  Story story;
  g_autoptr(FootingIntake) first = NULL;
  g_autoptr(FootingIntake) second = NULL;
  g_autofree char *words = NULL;
  g_autofree char *reverse = NULL;
  g_autofree char *neither = NULL;

  tell (&story);
  first = work_out (&story);
  story.input.n_preceptors = 3;
  second = work_out (&story);

  words = footing_intake_comparison_to_words (first, second);
  g_assert_cmpstr (words, ==, "In the first, something would be missed from March 2026 on; in the second, nothing.");
  reverse = footing_intake_comparison_to_words (second, first);
  g_assert_cmpstr (reverse, ==,
                   "In the second, something would be missed from March 2026 on; in the first, nothing.");
  neither = footing_intake_comparison_to_words (second, second);
  g_assert_cmpstr (neither, ==, "In neither would anything be missed.");
}

static void
assert_refused (const Story *self,
                const char  *words)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (footing_intake_new (&self->input, &error));
  g_assert_error (error, FOOTING_INTAKE_ERROR, FOOTING_INTAKE_ERROR_RANGE);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_refuses_in_words (void)
{
  static const int less_than_nobody[] = { 1, -1 };
  Story story;

#define REFUSE(field, value, words) \
  tell (&story);                    \
  story.field = value;              \
  assert_refused (&story, words)

  REFUSE (input.first, FOOTING_DAY_NONE, "between 1900 and 2188");
  REFUSE (input.first, G_MAXINT32, "between 1900 and 2188");
  REFUSE (input.n_months, 0, "Months to look ahead: a number from 1 to 120");
  REFUSE (input.n_months, 121, "Months to look ahead");
  REFUSE (input.n_past, -1, "Months before the first");
  REFUSE (input.length, 0, "Months of a programme: a number from 1 to 60");
  REFUSE (input.n_meetings, -1, "Meetings");
  REFUSE (input.meeting_minutes, -1, "Minutes of a meeting");
  REFUSE (input.protected_minutes, G_MAXINT, "Protected minutes");
  REFUSE (input.absence, 101, "Absence in per cent: a number from 0 to 100");
  REFUSE (preceptors[1].limit, -1, "Preceptees to a preceptor");

#undef REFUSE

  tell (&story);
  story.input.starters = less_than_nobody;
  story.input.n_starters = 2;
  assert_refused (&story, "Starters in a month");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/intake/counts-month-by-month", test_counts_month_by_month);
  g_test_add_func ("/intake/says-what-would-be-missed-first", test_says_what_would_be_missed_first);
  g_test_add_func ("/intake/preceptors-come-and-go", test_preceptors_come_and_go);
  g_test_add_func ("/intake/absence-takes-places-and-time", test_absence_takes_places_and_time);
  g_test_add_func ("/intake/the-past-is-still-on-the-programme", test_the_past_is_still_on_the_programme);
  g_test_add_func ("/intake/each-year-has-its-own-time", test_each_year_has_its_own_time);
  g_test_add_func ("/intake/nobody-is-no-mistake", test_nobody_is_no_mistake);
  g_test_add_func ("/intake/two-scenarios-stand-side-by-side", test_two_scenarios_stand_side_by_side);
  g_test_add_func ("/intake/a-scenario-that-lasts-is-said-so", test_a_scenario_that_lasts_is_said_so);
  g_test_add_func ("/intake/refuses-in-words", test_refuses_in_words);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <string.h>

#include "footing-workplace.h"
#include "retention-fixture.h"

/* ---- Curves ---- */

/* By direct formula. */
static void
test_a_small_cohort (Fixture       *fixture,
                     gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;
  FootingSurvivalRow row;

  add_small_cohort (fixture);
  report = report_of (fixture);
  group = nth_group (report, 0);

  g_assert_cmpuint (report->n, ==, 8);
  g_assert_cmpuint (report->left, ==, 3);
  assert_row (group, 0, 8, 0, 1);
  assert_row (group, 30, 8, 1, .875);
  assert_row (group, 120, 6, 1, .729167);
  assert_row (group, 200, 4, 1, .546875);
  footing_survival_get_at (group->survival, 200, &row);
  g_assert_near (row.lower, .137238);
  g_assert_near (row.upper, .832429);
}

/* Five are followed up to day 180; of the three left then, who goes on day 200 is not drawn. */
static void
test_a_curve_ends_while_five_are_followed (Fixture       *fixture,
                                           gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;

  add_small_cohort (fixture);
  report = report_of (fixture);
  group = nth_group (report, 0);

  g_assert_cmpfloat (group->from, ==, 0);
  g_assert_cmpfloat (group->until, ==, 180);
  g_assert_cmpuint (group->left_late, ==, 1);
  assert_note (report, "1 person left after the end of the curve, when fewer than five were followed.");
}

/* ---- A book made from a staff file ---- */

/* Ten people who started in ten different months, all of them known since today. One is marked as
 * having left today. Of ten at risk one leaves: .9, from .473009 to .985281, as in the published
 * example whose first of ten leaves at half a month.
 */
static void
add_staff_file (Fixture *fixture)
{
  FootingDay today = fixture->choice.as_of;

  for (guint i = 0; i < 10; i++)
    add_spell (fixture, today - 40 - 30 * (int) i, today, i == 3 ? today : FOOTING_DAY_NONE);
}

static void
test_the_first_day_of_a_book (Fixture       *fixture,
                              gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;
  FootingSurvivalRow row;

  add_staff_file (fixture);
  fixture->choice.clock = footing_retention_clock_for (fixture->spells, fixture->choice.as_of);
  g_assert_cmpint (fixture->choice.clock, ==, FOOTING_RETENTION_SINCE_KNOWN);

  report = report_of (fixture);
  group = nth_group (report, 0);
  g_assert_cmpfloat (group->until, ==, 1);
  assert_row (group, 1, 10, 1, .9);
  footing_survival_get_at (group->survival, 1, &row);
  g_assert_near (row.lower, .473009);
  g_assert_near (row.upper, .985281);
  assert_sentence (report, "Of 10 people followed, 1 has left. After 1 day, about 90% are still here; anything "
                           "from 47% to 99% would fit these figures.");
}

/* From the start, each of them would be the only one followed on some day. */
static void
test_a_curve_does_not_plunge (Fixture       *fixture,
                              gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  g_autofree char *few = NULL;

  add_staff_file (fixture);
  fixture->choice.clock = FOOTING_RETENTION_SINCE_START;
  report = report_of (fixture);

  g_assert_null (nth_group (report, 0)->survival);
  assert_sentence (report, "Of 10 people followed, 1 has left. They are too few to say more.");
  few = footing_retention_report_to_few (report);
  g_assert_cmpstr (few, ==,
                   "Too few people to show: a curve needs five who are followed at the same time.");
}

/* One is known from the first day and leaves on day 10; eight are known from day 20, two of whom
 * leave. By direct formula over the eight: 7/8, then 7/8 * 6/7.
 */
static void
test_a_curve_begins_with_five (Fixture       *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;
  FootingSurvivalRow row;

  add_days (fixture, 0, 10, TRUE);
  add_days (fixture, 20, 100, TRUE);
  add_days (fixture, 20, 150, TRUE);
  add_many (fixture, 6, 20, 200, FALSE);
  report = report_of (fixture);
  group = nth_group (report, 0);

  g_assert_cmpfloat (group->from, ==, 20);
  g_assert_cmpuint (group->left_early, ==, 1);
  assert_row (group, 20, 8, 0, 1);
  assert_row (group, 100, 8, 1, .875);
  assert_row (group, 150, 7, 1, .75);
  footing_survival_get_at (group->survival, 150, &row);
  g_assert_near (row.lower, .314807);
  g_assert_near (row.upper, .930898);
  assert_note (report, "The curve begins on day 20, from which on at least five people are followed at the same "
                       "time. 1 person left before that and is not in it. 8 people were added to the book after "
                       "their first day and are followed from then on.");
}

/* Six are followed for a day around day 20, thirty for 100 days from day 900 on. */
static void
test_a_curve_is_where_most_is_known (Fixture       *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;

  add_many (fixture, 6, 20, 21, FALSE);
  add_many (fixture, 29, 900, 1000, FALSE);
  add_days (fixture, 900, 950, TRUE);
  report = report_of (fixture);
  group = nth_group (report, 0);

  g_assert_cmpfloat (group->from, ==, 900);
  g_assert_cmpfloat (group->until, ==, 1000);
  assert_row (group, 950, 30, 1, 29. / 30);
}

static void
test_the_clock_suits_the_book (Fixture       *fixture,
                               gconstpointer  unused)
{
  FootingDay as_of = fixture->choice.as_of;

  g_assert_cmpint (footing_retention_clock_for (fixture->spells, as_of), ==, FOOTING_RETENTION_SINCE_START);

  /* Known within a month: they can be followed from then on. */
  add_many (fixture, 8, 20, 200, FALSE);
  g_assert_cmpint (footing_retention_clock_for (fixture->spells, as_of), ==, FOOTING_RETENTION_SINCE_START);

  /* Only he was followed on day 10. */
  add_days (fixture, 0, 10, TRUE);
  g_assert_cmpint (footing_retention_clock_for (fixture->spells, as_of), ==, FOOTING_RETENTION_SINCE_KNOWN);

  /* Five more were there on it. */
  add_many (fixture, 5, 0, 400, FALSE);
  g_assert_cmpint (footing_retention_clock_for (fixture->spells, as_of), ==, FOOTING_RETENTION_SINCE_START);

  /* Now 15 of 29 came late: 32 days after the start. */
  add_many (fixture, 15, 32, 300, FALSE);
  g_assert_cmpint (footing_retention_clock_for (fixture->spells, as_of), ==, FOOTING_RETENTION_SINCE_KNOWN);
}

/* ---- Who is counted ---- */

static void
test_who_left_before_is_told (Fixture       *fixture,
                              gconstpointer  unused)
{
  FootingDay today = fixture->choice.as_of;
  g_autoptr(FootingRetentionReport) report = NULL;

  add_many (fixture, 6, 0, 100, FALSE);
  add_spell (fixture, today - 500, today - 100, today - 101);
  add_spell (fixture, today - 500, today - 100, today - 100);
  report = report_of (fixture);

  g_assert_cmpuint (report->n, ==, 7);
  g_assert_cmpuint (report->left, ==, 1);
  g_assert_cmpuint (report->left_before, ==, 1);
  assert_note (report, "1 person is in no figure: 1 left before the book knew them.");
}

static void
test_who_has_not_started_is_told (Fixture       *fixture,
                                  gconstpointer  unused)
{
  FootingDay today = fixture->choice.as_of;
  g_autoptr(FootingRetentionReport) report = NULL;

  add_spell (fixture, today + 1, today, FOOTING_DAY_NONE);
  add_spell (fixture, today, today - 7, FOOTING_DAY_NONE);
  report = report_of (fixture);

  g_assert_cmpuint (report->n, ==, 1);
  g_assert_cmpuint (report->not_started, ==, 1);
  g_assert_cmpuint (report->known_late, ==, 0);
  g_assert_cmpint (report->first_start, ==, today);
  assert_note (report, "1 person is in no figure: 1 starts later.");
}

static void
test_who_is_in_no_figure_is_told (Fixture       *fixture,
                                  gconstpointer  unused)
{
  FootingDay today = fixture->choice.as_of;
  g_autoptr(FootingPerson) no_start = store_fixture_person ("No start-Test");
  g_autoptr(FootingPerson) nor_here = store_fixture_person ("No start either-Test");
  g_autoptr(FootingPerson) carer = store_fixture_person ("A care worker-Test");
  g_autoptr(FootingPerson) counted = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(FootingRetentionReport) report = NULL;

  g_object_set (no_start, "started-on", FOOTING_DAY_NONE, NULL);
  g_object_set (nor_here, "started-on", FOOTING_DAY_NONE, NULL);
  g_object_set (carer, "profession", FOOTING_PROFESSION_UNKNOWN, "started-on", FOOTING_DAY_NONE, NULL);
  store_fixture_save (&fixture->book, no_start);
  store_fixture_save (&fixture->book, nor_here);
  store_fixture_save (&fixture->book, carer);
  store_fixture_save (&fixture->book, counted);
  add_spell (fixture, today - 99, today - 99, FOOTING_DAY_NONE);
  add_spell (fixture, today + 1, today, FOOTING_DAY_NONE);
  read_roster (fixture);
  report = report_of (fixture);

  g_assert_cmpuint (report->n, ==, 1);
  assert_note (report, "4 people are in no figure: 2 have no first day in post, 1 is not known to be on a "
                       "register, 1 starts later.");
}

static void
test_who_leaves_later_is_here (Fixture       *fixture,
                               gconstpointer  unused)
{
  FootingDay today = fixture->choice.as_of;
  g_autoptr(FootingRetentionReport) report = NULL;

  add_many (fixture, 6, 0, 100, FALSE);
  add_spell (fixture, today - 99, today - 99, today + 30);
  report = report_of (fixture);

  g_assert_cmpuint (report->left, ==, 0);
  g_assert_cmpuint (report->leaving_later, ==, 1);
  assert_sentence (report, "7 people are followed, and nobody has left.");
  assert_note (report, "1 person leaves on a later day and is still here.");
}

/* Seven left the employer; only for one of them that counts. The others are followed until then. */
static void
test_what_does_not_count_ends_the_following (Fixture       *fixture,
                                             gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;

  for (guint i = 0; i < 7; i++)
    {
      FootingSpell *spell = add_days (fixture, 0, 50 + 10 * (int) i, TRUE);

      if (i != 2)
        spell->left_on = FOOTING_DAY_NONE;
    }
  fixture->choice.leaving = FOOTING_RETENTION_LEAVING_PROFESSION;
  report = report_of (fixture);

  g_assert_cmpuint (report->n, ==, 7);
  g_assert_cmpuint (report->left, ==, 1);
  assert_row (nth_group (report, 0), 70, 5, 1, .8);
  g_assert_cmpfloat (nth_group (report, 0)->until, ==, 70);
}

static void
test_what_counts_as_leaving (void)
{
  guint employer = 1u << FOOTING_LEAVING_EVENT_LEFT_EMPLOYER;
  guint workplace = 1u << FOOTING_LEAVING_EVENT_LEFT_WORKPLACE;
  guint profession = 1u << FOOTING_LEAVING_EVENT_LEFT_PROFESSION;
  guint move = 1u << FOOTING_LEAVING_EVENT_INTERNAL_MOVE;

  /* Who gives up the profession leaves the employer too. */
  g_assert_cmpuint (footing_retention_events (FOOTING_RETENTION_LEAVING_EMPLOYER), ==, employer | profession);
  g_assert_cmpuint (footing_retention_events (FOOTING_RETENTION_LEAVING_WORKPLACE), ==,
                    employer | profession | workplace);
  g_assert_cmpuint (footing_retention_events (FOOTING_RETENTION_LEAVING_POST), ==,
                    employer | profession | workplace | move);
  g_assert_cmpuint (footing_retention_events (FOOTING_RETENTION_LEAVING_PROFESSION), ==, profession);
}

static void
test_nobody (Fixture       *fixture,
             gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = report_of (fixture);
  g_autofree char *definition = footing_retention_report_to_definition (report);

  g_assert_cmpuint (report->groups->len, ==, 0);
  g_assert_cmpint (report->first_start, ==, FOOTING_DAY_NONE);
  assert_sentence (report, "Nobody is followed yet.");
  assert_note (report, "until 12 Mar 2026.");
  g_assert_nonnull (strstr (definition, "There are none yet."));
}

static void
test_everybody_left (Fixture       *fixture,
                     gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;

  add_many (fixture, 6, 0, 40, TRUE);
  report = report_of (fixture);

  assert_sentence (report, "Of 6 people followed, 6 have left. After about 6 weeks, 0% are still here.");
}

/* ---- After so many months ---- */

static FootingProportion
after_a_year (Fixture    *fixture,
              FootingDay  started_on,
              FootingDay  recorded_on,
              FootingDay  left_on)
{
  g_autoptr(FootingRetentionReport) report = NULL;

  g_ptr_array_set_size (fixture->spells, 0);
  add_spell (fixture, started_on, recorded_on, left_on);
  report = report_of (fixture);
  g_assert_cmpint (footing_retention_mark_months[1], ==, 12);

  return nth_group (report, 0)->stayed[1];
}

static void
assert_counts (FootingProportion proportion,
               guint             x,
               guint             n)
{
  g_assert_cmpuint (proportion.x, ==, x);
  g_assert_cmpuint (proportion.n, ==, n);
}

static void
test_a_year_is_over_on_its_date (Fixture       *fixture,
                                 gconstpointer  unused)
{
  FootingDay start = footing_day_from_ymd (2025, 3, 12);
  FootingDay day = footing_day_from_ymd (2026, 3, 12);

  fixture->choice.as_of = day;
  assert_counts (after_a_year (fixture, start, start, FOOTING_DAY_NONE), 1, 1);
  assert_counts (after_a_year (fixture, start, start, day), 1, 1);
  assert_counts (after_a_year (fixture, start, start, day - 1), 0, 1);

  /* Nobody can have been there for a year on the day before, whether they left or not. */
  fixture->choice.as_of = day - 1;
  assert_counts (after_a_year (fixture, start, start, FOOTING_DAY_NONE), 0, 0);
  assert_counts (after_a_year (fixture, start, start, start + 30), 0, 0);
}

static void
test_a_year_from_a_leap_day (Fixture       *fixture,
                             gconstpointer  unused)
{
  FootingDay start = footing_day_from_ymd (2024, 2, 29);

  assert_counts (after_a_year (fixture, start, start, footing_day_from_ymd (2025, 2, 27)), 0, 1);
  assert_counts (after_a_year (fixture, start, start, footing_day_from_ymd (2025, 2, 28)), 1, 1);
}

/* Who left in the first week could not have been seen by a book that knew them a week later. */
static void
test_a_year_is_seen_from_its_first_day (Fixture       *fixture,
                                        gconstpointer  unused)
{
  FootingDay start = footing_day_from_ymd (2024, 9, 2);

  assert_counts (after_a_year (fixture, start, start + 7, FOOTING_DAY_NONE), 0, 0);

  fixture->choice.clock = FOOTING_RETENTION_SINCE_KNOWN;
  assert_counts (after_a_year (fixture, start, start + 7, FOOTING_DAY_NONE), 1, 1);
  assert_counts (after_a_year (fixture, start, start + 7, start + 371), 0, 1);
  assert_counts (after_a_year (fixture, start, start + 7, start + 372), 1, 1);
}

/* Who goes elsewhere within the year can be said to have neither stayed in the profession for it
 * nor left it.
 */
static void
test_a_year_that_was_not_seen (Fixture       *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingSpell *spell = add_days (fixture, 0, 200, TRUE);

  spell->left_on = FOOTING_DAY_NONE;
  fixture->choice.as_of += 1000;
  report = report_of (fixture);

  assert_counts (nth_group (report, 0)->stayed[0], 1, 1);
  assert_counts (nth_group (report, 0)->stayed[1], 0, 0);
}

/* ---- Groups ---- */

static gint64
save_workplace (Fixture    *fixture,
                const char *name)
{
  g_autoptr(FootingWorkplace) workplace = g_object_new (FOOTING_TYPE_WORKPLACE, "name", name, NULL);

  store_fixture_save (&fixture->book, workplace);

  return footing_record_get_id (FOOTING_RECORD (workplace));
}

/* Two homes may have one name; people of no workplace come last. */
static void
test_by_workplace (Fixture       *fixture,
                   gconstpointer  unused)
{
  gint64 ids[] = { 0, 0, 0 };
  g_autoptr(FootingRetentionReport) report = NULL;
  g_autofree char *few = NULL;

  ids[0] = save_workplace (fixture, "The Rest");
  ids[1] = save_workplace (fixture, "The Rest");
  ids[2] = save_workplace (fixture, "Anchor House");
  read_roster (fixture);

  add_days (fixture, 0, 90, FALSE);
  for (guint i = 0; i < 3; i++)
    add_days (fixture, 0, 80, FALSE)->workplace_id = ids[i];
  for (guint i = 0; i < 5; i++)
    add_days (fixture, 0, 100, i == 0)->workplace_id = ids[2];

  fixture->choice.by = FOOTING_RETENTION_BY_WORKPLACE;
  report = report_of (fixture);

  g_assert_cmpuint (report->groups->len, ==, 4);
  g_assert_cmpstr (nth_group (report, 0)->name, ==, "Anchor House");
  g_assert_cmpuint (nth_group (report, 0)->n, ==, 6);
  g_assert_cmpuint (nth_group (report, 0)->left, ==, 1);
  g_assert_cmpstr (nth_group (report, 1)->name, ==, "The Rest");
  g_assert_cmpstr (nth_group (report, 2)->name, ==, "The Rest");
  g_assert_cmpstr (nth_group (report, 3)->name, ==, "No workplace");

  g_assert_cmpuint (footing_retention_report_count_curves (report), ==, 1);
  few = footing_retention_report_to_few (report);
  g_assert_cmpstr (few, ==, "Too few people to show: The Rest, The Rest, No workplace.");
  assert_sentence (report, "Of 9 people followed, 1 has left.");
}

static void
test_by_programme_and_preceptorship (Fixture       *fixture,
                                     gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) by_programme = NULL;
  g_autoptr(FootingRetentionReport) by_preceptorship = NULL;

  store_fixture_enrol (&fixture->book, "Amara Okafor-Test");
  read_roster (fixture);
  add_days (fixture, 0, 90, FALSE)->programme_id = 1;
  add_days (fixture, 0, 90, FALSE);

  fixture->choice.by = FOOTING_RETENTION_BY_PROGRAMME;
  by_programme = report_of (fixture);
  g_assert_cmpstr (nth_group (by_programme, 0)->name, ==, "Core, autumn");
  g_assert_cmpstr (nth_group (by_programme, 1)->name, ==, "No programme");

  fixture->choice.by = FOOTING_RETENTION_BY_PRECEPTORSHIP;
  by_preceptorship = report_of (fixture);
  g_assert_cmpstr (nth_group (by_preceptorship, 0)->name, ==, "With preceptorship");
  g_assert_cmpstr (nth_group (by_preceptorship, 1)->name, ==, "Without preceptorship");

  assert_note (by_preceptorship, "Somebody who left before they could be enrolled counts as without preceptorship");
}

static void
test_by_start_year (Fixture       *fixture,
                    gconstpointer  unused)
{
  FootingDay new_year = footing_day_from_ymd (2025, 1, 1);
  g_autoptr(FootingRetentionReport) report = NULL;

  add_spell (fixture, new_year, new_year, FOOTING_DAY_NONE);
  add_spell (fixture, new_year - 1, new_year, FOOTING_DAY_NONE);
  fixture->choice.by = FOOTING_RETENTION_BY_START_YEAR;
  report = report_of (fixture);

  g_assert_cmpstr (nth_group (report, 0)->name, ==, "Started in 2024");
  g_assert_cmpstr (nth_group (report, 1)->name, ==, "Started in 2025");
}

/* ---- Reasons ---- */

static void
test_reasons_and_how_often (Fixture       *fixture,
                            gconstpointer  unused)
{
  static const char *const given[] = { "retired", NULL, "health", "", "not-known", "of-another-version" };
  g_autoptr(FootingRetentionReport) report = NULL;
  static const struct { const char *label; guint count; } expected[] = {
    { "Not known", 3 }, { "of-another-version", 1 }, { "Retired", 1 }, { "Went to the health sector", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (given); i++)
    g_set_str (&add_days (fixture, 0, 50, TRUE)->reason, given[i]);
  add_days (fixture, 0, 50, FALSE);
  report = report_of (fixture);

  g_assert_cmpuint (report->reasons->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      guint found = 0;

      /* Which of three with one each comes first is a matter of the language. */
      for (guint j = 0; j < report->reasons->len; j++)
        {
          FootingRetentionReason *reason = g_ptr_array_index (report->reasons, j);

          if (g_str_equal (reason->label, expected[i].label))
            found = reason->count;
        }
      g_assert_cmpuint (found, ==, expected[i].count);
    }
  g_assert_cmpstr (((FootingRetentionReason *) report->reasons->pdata[0])->label, ==, "Not known");
}

/* Five thousand people in forty homes: what a page would wait for. */
static void
test_a_large_provider (Fixture       *fixture,
                       gconstpointer  unused)
{
  g_autoptr(GRand) chance = g_rand_new_with_seed (2026);
  g_autoptr(FootingRetentionReport) report = NULL;
  gint64 begun;

  for (guint i = 0; i < 5000; i++)
    {
      int days = g_rand_int_range (chance, 30, 2000);

      add_days (fixture, g_rand_int_range (chance, 0, days), days, i % 4 == 0)->workplace_id = i % 40;
    }

  begun = g_get_monotonic_time ();
  report = report_of (fixture);
  g_test_minimized_result ((double) (g_get_monotonic_time () - begun) / 1000, "report of 5,000 people: %.1f ms",
                           (double) (g_get_monotonic_time () - begun) / 1000);
  g_assert_cmpuint (report->n, ==, 5000);
  g_assert_cmpuint (report->left, ==, 1250);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  RETENTION_TEST ("/retention-report/a-small-cohort", test_a_small_cohort);
  RETENTION_TEST ("/retention-report/a-curve-ends-while-five-are-followed", test_a_curve_ends_while_five_are_followed);
  RETENTION_TEST ("/retention-report/the-first-day-of-a-book", test_the_first_day_of_a_book);
  RETENTION_TEST ("/retention-report/a-curve-does-not-plunge", test_a_curve_does_not_plunge);
  RETENTION_TEST ("/retention-report/a-curve-begins-with-five", test_a_curve_begins_with_five);
  RETENTION_TEST ("/retention-report/a-curve-is-where-most-is-known", test_a_curve_is_where_most_is_known);
  RETENTION_TEST ("/retention-report/the-clock-suits-the-book", test_the_clock_suits_the_book);
  RETENTION_TEST ("/retention-report/who-left-before-is-told", test_who_left_before_is_told);
  RETENTION_TEST ("/retention-report/who-has-not-started-is-told", test_who_has_not_started_is_told);
  RETENTION_TEST ("/retention-report/who-is-in-no-figure-is-told", test_who_is_in_no_figure_is_told);
  RETENTION_TEST ("/retention-report/who-leaves-later-is-here", test_who_leaves_later_is_here);
  RETENTION_TEST ("/retention-report/what-does-not-count-ends-the-following",
                  test_what_does_not_count_ends_the_following);
  g_test_add_func ("/retention-report/what-counts-as-leaving", test_what_counts_as_leaving);
  RETENTION_TEST ("/retention-report/nobody", test_nobody);
  RETENTION_TEST ("/retention-report/everybody-left", test_everybody_left);
  RETENTION_TEST ("/retention-report/a-year-is-over-on-its-date", test_a_year_is_over_on_its_date);
  RETENTION_TEST ("/retention-report/a-year-from-a-leap-day", test_a_year_from_a_leap_day);
  RETENTION_TEST ("/retention-report/a-year-is-seen-from-its-first-day", test_a_year_is_seen_from_its_first_day);
  RETENTION_TEST ("/retention-report/a-year-that-was-not-seen", test_a_year_that_was_not_seen);
  RETENTION_TEST ("/retention-report/by-workplace", test_by_workplace);
  RETENTION_TEST ("/retention-report/by-programme-and-preceptorship", test_by_programme_and_preceptorship);
  RETENTION_TEST ("/retention-report/by-start-year", test_by_start_year);
  RETENTION_TEST ("/retention-report/reasons-and-how-often", test_reasons_and_how_often);
  RETENTION_TEST ("/retention-report/a-large-provider", test_a_large_provider);

  return g_test_run ();
}

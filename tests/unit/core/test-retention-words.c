/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include <math.h>
#include <string.h>

#include "retention-fixture.h"

/* The 6-MP arm of Freireich and others (Blood 21, 1963), weeks as 7 days. */
static void
test_a_published_curve_in_words (Fixture       *fixture,
                                 gconstpointer  unused)
{
  static const struct { int weeks; gboolean left; } people[] = {
    { 6, TRUE }, { 6, TRUE }, { 6, TRUE }, { 6, FALSE }, { 7, TRUE }, { 9, FALSE }, { 10, TRUE },
    { 10, FALSE }, { 11, FALSE }, { 13, TRUE }, { 16, TRUE }, { 17, FALSE }, { 19, FALSE },
    { 20, FALSE }, { 22, TRUE }, { 23, TRUE }, { 25, FALSE }, { 32, FALSE }, { 32, FALSE },
    { 34, FALSE }, { 35, FALSE },
  };
  g_autoptr(FootingRetentionReport) report = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    add_days (fixture, 0, people[i].weeks * 7, people[i].left);
  report = report_of (fixture);

  assert_row (nth_group (report, 0), 42, 21, 3, .857143);
  assert_row (nth_group (report, 0), 161, 6, 1, .448179);
  g_assert_cmpfloat (nth_group (report, 0)->until, ==, 25 * 7);

  /* S(23) is .448179, from .188052 to .680143; 25 weeks are 5.7 months. */
  assert_sentence (report, "Of 21 people followed, 9 have left. After about 6 months, about 45% are still "
                           "here; anything from 19% to 68% would fit these figures.");
}

/* Those who left before the curve begins are not in its share. 16 of 20 is 80%; by the log-log
 * formula with Greenwood's variance (1 − S) ÷ (n S) for S = 16/20 it is 55.1% to 92.0%.
 */
static void
test_a_curve_that_begins_late (Fixture       *fixture,
                               gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;

  for (int i = 0; i < 3; i++)
    add_days (fixture, 0, 10 + i, TRUE);
  for (int i = 0; i < 4; i++)
    add_days (fixture, 320, 330 + i, TRUE);
  add_many (fixture, 16, 320, 400, FALSE);
  report = report_of (fixture);

  assert_sentence (report, "Of 23 people followed, 7 have left. Of those who were here after about 11 months, "
                           "about 80% are still here after a year; anything from 55% to 92% would fit these "
                           "figures.");
}

static void
assert_words (char       *words,
              const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_shares_in_words (void)
{
  assert_words (footing_retention_share_to_words (1), "100%");
  assert_words (footing_retention_share_to_words (.9951), "over 99%");
  assert_words (footing_retention_share_to_words (.875), "88%");
  assert_words (footing_retention_share_to_words (.004), "under 1%");
  assert_words (footing_retention_share_to_words (0), "0%");
  assert_words (footing_retention_interval_to_words (.621, .961), "62% to 96%");
  assert_words (footing_retention_interval_to_words (NAN, NAN), "none");
}

static void
test_days_in_words (void)
{
  assert_words (footing_retention_days_to_words (0), "the start");
  assert_words (footing_retention_days_to_words (1), "1 day");
  assert_words (footing_retention_days_to_words (13), "13 days");
  assert_words (footing_retention_days_to_words (14), "about 2 weeks");
  assert_words (footing_retention_days_to_words (59), "about 8 weeks");
  assert_words (footing_retention_days_to_words (60), "about 2 months");
  assert_words (footing_retention_days_to_words (120), "about 4 months");
  assert_words (footing_retention_days_to_words (365), "about 12 months");
}

/* Wilson's interval for 4 of 5: .3755 to .9638. */
static void
test_proportions_in_words (void)
{
  FootingProportion stayed = footing_proportion_wilson (4, 5, .95);

  assert_words (footing_retention_counts_to_words (&stayed), "4 of 5");
  assert_words (footing_retention_stayed_to_words (&stayed), "80% still here (38% to 96%)");
  stayed = footing_proportion_wilson (4, 4, .95);
  assert_words (footing_retention_counts_to_words (&stayed), "4 of 4");
  assert_words (footing_retention_stayed_to_words (&stayed), "Too few people to say");
  stayed = footing_proportion_wilson (0, 0, .95);
  assert_words (footing_retention_counts_to_words (&stayed), "Nobody yet");
  assert_words (footing_retention_stayed_to_words (&stayed), "Nobody has been followed for so long from the start");
}

/* Wilson's interval for 4 of 5: .3755 to .9638. */
static void
test_proportions_as_sentences (void)
{
  FootingProportion stayed = footing_proportion_wilson (4, 5, .95);

  assert_words (footing_retention_stayed_to_sentence (6, &stayed),
                "After 6 months, 4 of 5 people are still here: 80%; anything from 38% to 96% would fit these "
                "figures.");
  stayed = footing_proportion_wilson (3, 4, .95);
  assert_words (footing_retention_stayed_to_sentence (12, &stayed),
                "After 12 months, 3 of 4 people are still here; they are too few to say more.");
  stayed = footing_proportion_wilson (0, 0, .95);
  assert_words (footing_retention_stayed_to_sentence (24, &stayed),
                "After 24 months: nobody has been followed for so long from the start.");
}

/* S(120) is .729167, from .276390 to .925353 (direct formula). */
static void
test_points_in_words (Fixture       *fixture,
                      gconstpointer  unused)
{
  g_autoptr(FootingRetentionReport) report = NULL;
  FootingRetentionGroup *group = NULL;

  add_small_cohort (fixture);
  report = report_of (fixture);
  group = nth_group (report, 0);

  assert_words (footing_retention_group_point_to_words (group, 0), "Day 0: 8 at risk, 0 left, 100% still here");
  assert_words (footing_retention_group_point_to_words (group, 120),
                "Day 120 (about 4 months): 6 at risk, 1 left, 73% still here (28% to 93%)");
  assert_words (footing_retention_group_counts_to_words (group), "8 people, 3 have left");
}

static void
test_titles (void)
{
  FootingRetentionChoice choice = { 0, };

  assert_words (footing_retention_choice_to_title (&choice), "Staying with the employer");
  choice.leaving = FOOTING_RETENTION_LEAVING_PROFESSION;
  choice.by = FOOTING_RETENTION_BY_START_YEAR;
  assert_words (footing_retention_choice_to_title (&choice), "Staying in the profession, by year of start");
}

static void
test_what_leaving_means_is_said (Fixture       *fixture,
                                 gconstpointer  unused)
{
  static const char *const means[] = {
    "away from the employer, wherever to", "or to another of its workplaces", "any change of post",
    "giving up the sector or the profession",
  };

  for (guint i = 0; i < G_N_ELEMENTS (means); i++)
    {
      g_autoptr(FootingRetentionReport) report = NULL;
      g_autofree char *definition = NULL;

      fixture->choice.leaving = (FootingRetentionLeaving) i;
      report = report_of (fixture);
      definition = footing_retention_report_to_definition (report);
      g_assert_nonnull (strstr (definition, means[i]));
      g_assert_nonnull (strstr (definition, "“At risk” is the method’s name for whoever was still here"));
      g_assert_true (g_str_has_prefix (footing_retention_leaving_to_share (i), "Still "));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  RETENTION_TEST ("/retention-words/a-published-curve-in-words", test_a_published_curve_in_words);
  RETENTION_TEST ("/retention-words/a-curve-that-begins-late", test_a_curve_that_begins_late);
  g_test_add_func ("/retention-words/shares-in-words", test_shares_in_words);
  g_test_add_func ("/retention-words/days-in-words", test_days_in_words);
  g_test_add_func ("/retention-words/proportions-in-words", test_proportions_in_words);
  g_test_add_func ("/retention-words/proportions-as-sentences", test_proportions_as_sentences);
  g_test_add_func ("/retention-words/titles", test_titles);
  RETENTION_TEST ("/retention-words/points-in-words", test_points_in_words);
  RETENTION_TEST ("/retention-words/what-leaving-means-is-said", test_what_leaving_means_is_said);

  return g_test_run ();
}

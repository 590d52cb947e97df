/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "footing-life-table-private.h"
#include "footing-log-rank.h"
#include "people.h"

static const People three[] = {
  { 6, { 3, 5, 5, 9, 14, 20 }, { 1, 1, 0, 1, 1, 0 } },
  { 7, { 4, 9, 9, 16, 21, 25, 30 }, { 1, 1, 0, 1, 1, 0, 0 } },
  { 8, { 5, 11, 18, 24, 28, 30, 31, 40 }, { 1, 0, 1, 1, 0, 1, 0, 0 } },
};

static GPtrArray *
tables_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) footing_life_table_unref);
}

static FootingLogRank *
compare (const People *a,
         const People *b)
{
  g_autoptr(GPtrArray) tables = tables_new ();

  g_ptr_array_add (tables, table_of (a));
  g_ptr_array_add (tables, table_of (b));

  return footing_log_rank_new (tables);
}

/* The figures of the domain's worked example, and of vectors.py */
static void
test_six_mp_and_control (void)
{
  g_autoptr(FootingLogRank) test = compare (&six_mp, &control);

  g_assert_cmpuint (test->n_groups, ==, 2);
  g_assert_cmpuint (test->observed[0], ==, 9);
  g_assert_cmpuint (test->observed[1], ==, 21);
  g_assert_cmpfloat_with_epsilon (test->expected[0], 19.250500948031, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->expected[1], 10.749499051969, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->variance[0], 6.256960573676, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->variance[1], -6.256960573676, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->chi_squared, 16.792940989217, 1e-10);
  g_assert_cmpuint (test->df, ==, 1);
  g_assert_cmpfloat_with_epsilon (test->p, 4.168809109334e-05, 1e-15);
}

/* R's survdiff() on the data set "aml" prints: observed 7 and 11, expected 10.69 and 7.31,
 * chi-squared 3.4 on 1 degree of freedom, p 0.0653. */
static void
test_as_r_does (void)
{
  g_autoptr(FootingLogRank) test = compare (&maintained, &not_maintained);

  g_assert_cmpuint (test->observed[0], ==, 7);
  g_assert_cmpuint (test->observed[1], ==, 11);
  g_assert_cmpfloat_with_epsilon (test->expected[0], 10.69, 0.005);
  g_assert_cmpfloat_with_epsilon (test->expected[1], 7.31, 0.005);
  g_assert_cmpfloat_with_epsilon (test->chi_squared, 3.396388698978, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->p, 0.0653, 5e-5);
}

/* vectors.py, in whatever order the groups come */
static void
test_three_groups (void)
{
  static const int orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
                                   { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
  static const double expected[] = { 1.794605832764, 3.972596263386, 6.232797903851 };

  for (gsize order = 0; order < G_N_ELEMENTS (orders); order++)
    {
      g_autoptr(GPtrArray) tables = tables_new ();
      g_autoptr(FootingLogRank) test = NULL;

      for (int i = 0; i < 3; i++)
        g_ptr_array_add (tables, table_of (&three[orders[order][i]]));
      test = footing_log_rank_new (tables);

      for (int i = 0; i < 3; i++)
        {
          g_assert_cmpuint (test->observed[i], ==, 4);
          g_assert_cmpfloat_with_epsilon (test->expected[i], expected[orders[order][i]], 1e-11);
        }
      g_assert_cmpuint (test->df, ==, 2);
      g_assert_cmpfloat_with_epsilon (test->chi_squared, 4.011957146654, 1e-11);
      g_assert_cmpfloat_with_epsilon (test->p, 0.1345285851766, 1e-12);
    }
}

/* vectors.py */
static void
test_late_entry (void)
{
  g_autoptr(GPtrArray) tables = tables_new ();
  g_autoptr(FootingLogRank) test = NULL;

  g_ptr_array_add (tables, table_of_late ());
  g_ptr_array_add (tables, table_of (&three[0]));
  test = footing_log_rank_new (tables);

  g_assert_cmpuint (test->observed[0], ==, 5);
  g_assert_cmpuint (test->observed[1], ==, 4);
  g_assert_cmpfloat_with_epsilon (test->expected[0], 4.697222222222, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->chi_squared, 0.045149080944, 1e-11);
  g_assert_cmpfloat_with_epsilon (test->p, 0.8317301368631, 1e-12);
}

static void
test_same_people_do_not_differ (void)
{
  g_autoptr(FootingLogRank) test = compare (&six_mp, &six_mp);

  g_assert_cmpfloat_with_epsilon (test->chi_squared, 0, 1e-25);
  g_assert_cmpfloat_with_epsilon (test->p, 1, 1e-12);
}

static void
test_an_empty_group_takes_no_part (void)
{
  const People nobody = { 0 };
  g_autoptr(GPtrArray) tables = tables_new ();
  g_autoptr(FootingLogRank) test = NULL;

  g_ptr_array_add (tables, table_of (&six_mp));
  g_ptr_array_add (tables, table_of (&nobody));
  g_ptr_array_add (tables, table_of (&control));
  test = footing_log_rank_new (tables);

  g_assert_cmpuint (test->observed[1], ==, 0);
  g_assert_cmpfloat (test->expected[1], ==, 0);
  g_assert_cmpuint (test->df, ==, 1);
  g_assert_cmpfloat_with_epsilon (test->chi_squared, 16.792940989217, 1e-10);
}

static void
test_nothing_to_compare (void)
{
  const People staying = { 2, { 5, 9 }, { 0, 0 } };
  const People early = { 2, { 1, 2 }, { 1, 1 } };
  g_autoptr(GPtrArray) apart = tables_new ();
  g_autoptr(GPtrArray) many = tables_new ();
  FootingLifeTable *later = footing_life_table_new ();

  g_assert_null (compare (&staying, &staying));

  /* The second group comes when the first is gone: nobody was ever at risk together. */
  footing_life_table_add_late (later, 2, 5, TRUE);
  footing_life_table_add_late (later, 3, 6, TRUE);
  g_ptr_array_add (apart, table_of (&early));
  g_assert_null (footing_log_rank_new (apart));
  g_ptr_array_add (apart, later);
  g_assert_null (footing_log_rank_new (apart));

  for (int i = 0; i <= FOOTING_LOG_RANK_MAX_GROUPS; i++)
    g_ptr_array_add (many, table_of (&six_mp));
  g_assert_null (footing_log_rank_new (many));
}

/* Groups of which only two at a time overlap are two tests in one: chi-squared values add up. */
static void
test_pairs_apart (void)
{
  g_autoptr(GPtrArray) tables = tables_new ();
  g_autoptr(FootingLogRank) test = NULL;
  g_autoptr(FootingLogRank) early = compare (&six_mp, &control);
  g_autoptr(FootingLogRank) later = compare (&maintained, &not_maintained);

  g_ptr_array_add (tables, table_of (&six_mp));
  g_ptr_array_add (tables, table_of_shifted (&maintained, 1000));
  g_ptr_array_add (tables, table_of (&control));
  g_ptr_array_add (tables, table_of_shifted (&not_maintained, 1000));
  test = footing_log_rank_new (tables);

  g_assert_cmpuint (test->df, ==, 2);
  g_assert_cmpfloat_with_epsilon (test->chi_squared, early->chi_squared + later->chi_squared, 1e-9);
}

static FootingLifeTable *
table_of_many (guint64 events,
               guint64 censored)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (FootingLifeTableRow));

  for (int i = 1; i <= 10; i++)
    {
      FootingLifeTableRow row = { .time = i, .events = events + i % 3, .censored = censored };

      g_array_append_val (rows, row);
    }

  return _footing_life_table_new_for_rows (rows);
}

/* Two groups of billions and one of twenty-one people: what is left of the second variance when the
 * first is known is a hundred-millionth of it, and must not drown in rounding. */
static void
test_very_unequal_groups (void)
{
  g_autoptr(GPtrArray) tables = tables_new ();
  g_autoptr(GPtrArray) swapped = tables_new ();
  g_autoptr(FootingLogRank) test = NULL;
  g_autoptr(FootingLogRank) test_swapped = NULL;

  for (int i = 0; i < 3; i++)
    {
      g_ptr_array_add (tables, i < 2 ? table_of_many (500000000, 500000000) : table_of (&control));
      g_ptr_array_add (swapped, i > 0 ? table_of_many (500000000, 500000000) : table_of (&control));
    }

  test = footing_log_rank_new (tables);
  test_swapped = footing_log_rank_new (swapped);

  g_assert_cmpuint (test->df, ==, 2);
  g_assert_cmpuint (test_swapped->df, ==, 2);
  g_assert_cmpfloat_with_epsilon (test->chi_squared / test_swapped->chi_squared, 1, 1e-6);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/log-rank/six-mp-and-control", test_six_mp_and_control);
  g_test_add_func ("/log-rank/as-r-does", test_as_r_does);
  g_test_add_func ("/log-rank/three-groups", test_three_groups);
  g_test_add_func ("/log-rank/late-entry", test_late_entry);
  g_test_add_func ("/log-rank/same-people-do-not-differ", test_same_people_do_not_differ);
  g_test_add_func ("/log-rank/an-empty-group-takes-no-part", test_an_empty_group_takes_no_part);
  g_test_add_func ("/log-rank/nothing-to-compare", test_nothing_to_compare);
  g_test_add_func ("/log-rank/pairs-apart", test_pairs_apart);
  g_test_add_func ("/log-rank/very-unequal-groups", test_very_unequal_groups);

  return g_test_run ();
}

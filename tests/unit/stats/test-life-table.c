/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <math.h>

#include "people.h"

static void
assert_row (FootingLifeTable *table,
            gsize             index,
            double            time,
            guint64           entered,
            guint64           events,
            guint64           censored)
{
  gsize n_rows;
  const FootingLifeTableRow *rows = footing_life_table_get_rows (table, &n_rows);

  g_assert_cmpuint (index, <, n_rows);
  g_assert_cmpfloat (rows[index].time, ==, time);
  g_assert_cmpuint (rows[index].entered, ==, entered);
  g_assert_cmpuint (rows[index].events, ==, events);
  g_assert_cmpuint (rows[index].censored, ==, censored);
}

static void
assert_same_rows (FootingLifeTable *a,
                  FootingLifeTable *b)
{
  gsize n_a, n_b;
  const FootingLifeTableRow *rows_a = footing_life_table_get_rows (a, &n_a);
  const FootingLifeTableRow *rows_b = footing_life_table_get_rows (b, &n_b);

  g_assert_cmpmem (rows_a, n_a * sizeof *rows_a, rows_b, n_b * sizeof *rows_b);
  g_assert_cmpuint (footing_life_table_get_n (a), ==, footing_life_table_get_n (b));
  g_assert_cmpuint (footing_life_table_get_at_start (a), ==, footing_life_table_get_at_start (b));
}

static FootingLifeTable *
table_for_days (const FootingSurvivalDays *data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) tables = footing_life_tables_new_for_days (data, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (tables->len, ==, 1);

  return footing_life_table_ref (g_ptr_array_index (tables, 0));
}

static void
test_puts_times_together (void)
{
  g_autoptr(FootingLifeTable) table = footing_life_table_new ();
  gsize n_rows;

  footing_life_table_add (table, 10, TRUE);
  footing_life_table_add (table, 2.5, FALSE);
  footing_life_table_add_late (table, 2.5, 10, TRUE);
  footing_life_table_add_late (table, 1, 2.5, TRUE);
  footing_life_table_add (table, -0.0, TRUE);
  footing_life_table_add (table, 0, FALSE);

  footing_life_table_get_rows (table, &n_rows);
  g_assert_cmpuint (n_rows, ==, 4);
  g_assert_false (signbit (footing_life_table_get_rows (table, &n_rows)[0].time));
  assert_row (table, 0, 0, 0, 1, 1);
  assert_row (table, 1, 1, 1, 0, 0);
  assert_row (table, 2, 2.5, 1, 1, 1);
  assert_row (table, 3, 10, 0, 2, 0);

  g_assert_cmpuint (footing_life_table_get_n (table), ==, 6);
  g_assert_cmpuint (footing_life_table_get_at_start (table), ==, 4);

  footing_life_table_add (table, 1, TRUE);
  assert_row (table, 1, 1, 1, 1, 0);
}

/* By hand: who enters at a time is at risk after it, who leaves at it still is at it. */
static void
test_knows_who_is_at_risk (void)
{
  static const guint64 expected[] = { 2, 2, 2, 3, 4, 4, 4, 5, 4, 5 };
  g_autoptr(FootingLifeTable) table = table_of_late ();

  for (gsize time = 0; time < G_N_ELEMENTS (expected); time++)
    g_assert_cmpuint (footing_life_table_get_at_risk (table, time), ==, expected[time]);

  g_assert_cmpuint (footing_life_table_get_at_risk (table, 12), ==, 3);
  g_assert_cmpuint (footing_life_table_get_at_risk (table, 14), ==, 2);
  g_assert_cmpuint (footing_life_table_get_at_risk (table, 15), ==, 1);
  g_assert_cmpuint (footing_life_table_get_at_risk (table, 15.5), ==, 0);
}

static void
test_stays_small_with_many_people (void)
{
  g_autoptr(FootingLifeTable) table = footing_life_table_new ();
  gsize n_rows;

  for (int i = 0; i < 300000; i++)
    footing_life_table_add (table, (i % 3000 * 7919 % 3000) / 4.0, i % 3 == 0);

  footing_life_table_get_rows (table, &n_rows);
  g_assert_cmpuint (n_rows, ==, 3000);
  for (gsize i = 0; i < n_rows; i++)
    assert_row (table, i, i / 4.0, 0, i % 3 == 0 ? 100 : 0, i % 3 == 0 ? 0 : 100);
}

static void
test_days_are_the_same_as_times (void)
{
  gint32 time[N_MAX], entry[N_MAX];
  FootingSurvivalDays data = { .time = time };
  g_autoptr(FootingLifeTable) by_time = table_of (&six_mp);
  g_autoptr(FootingLifeTable) by_day = NULL;
  g_autoptr(FootingLifeTable) late_by_time = table_of_late ();
  g_autoptr(FootingLifeTable) late_by_day = NULL;

  for (gsize i = 0; i < six_mp.n; i++)
    time[i] = six_mp.time[i];
  data.n = six_mp.n;
  data.event = six_mp.event;
  by_day = table_for_days (&data);
  assert_same_rows (by_day, by_time);

  for (gsize i = 0; i < late.n; i++)
    {
      time[i] = late.time[i];
      entry[i] = late_entry[i];
    }
  data.n = late.n;
  data.event = late.event;
  data.entry = entry;
  late_by_day = table_for_days (&data);
  assert_same_rows (late_by_day, late_by_time);
}

/* Whether the days are counted in buckets or sorted, with or without groups: the same counts. */
static void
test_groups_and_far_days (void)
{
  static const int scales[] = { 1, 40, 400, 400000 };
  gint32 time[500], entry[500];
  guint8 event[500];
  guint32 group[500];
  FootingSurvivalDays data = { 500, time, event, entry, group, 5 };

  for (gsize s = 0; s < G_N_ELEMENTS (scales); s++)
    {
      g_autoptr(GPtrArray) expected =
        g_ptr_array_new_with_free_func ((GDestroyNotify) footing_life_table_unref);
      g_autoptr(GPtrArray) tables = NULL;
      g_autoptr(GError) error = NULL;

      for (int i = 0; i < 5; i++)
        g_ptr_array_add (expected, footing_life_table_new ());

      for (int i = 0; i < 500; i++)
        {
          entry[i] = g_test_rand_int_range (0, 300) * scales[s];
          time[i] = entry[i] + g_test_rand_int_range (1, 900) * scales[s];
          event[i] = g_test_rand_bit ();
          group[i] = g_test_rand_int_range (0, 4);
          footing_life_table_add_late (g_ptr_array_index (expected, group[i]),
                                       entry[i], time[i], event[i]);
        }

      tables = footing_life_tables_new_for_days (&data, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (tables->len, ==, 5);
      for (int i = 0; i < 5; i++)
        assert_same_rows (g_ptr_array_index (tables, i), g_ptr_array_index (expected, i));
      g_assert_cmpuint (footing_life_table_get_n (g_ptr_array_index (tables, 4)), ==, 0);
    }
}

static void
test_the_longest_time_there_is (void)
{
  const gint32 time[] = { G_MAXINT32, 0, G_MAXINT32 };
  const guint8 event[] = { 1, 0, 0 };
  g_autoptr(FootingLifeTable) table = table_for_days (&(FootingSurvivalDays) { 3, time, event });

  assert_row (table, 0, 0, 0, 0, 1);
  assert_row (table, 1, G_MAXINT32, 0, 1, 1);
}

static void
test_nobody (void)
{
  g_autoptr(FootingLifeTable) table = table_for_days (&(FootingSurvivalDays) { 0 });
  gsize n_rows = 7;

  footing_life_table_get_rows (table, &n_rows);
  g_assert_cmpuint (n_rows, ==, 0);
  g_assert_cmpuint (footing_life_table_get_n (table), ==, 0);
  g_assert_cmpuint (footing_life_table_get_at_risk (table, 1), ==, 0);
}

static void
assert_refused (const FootingSurvivalDays *data,
                FootingSurvivalError       code,
                const char                *message)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (footing_life_tables_new_for_days (data, &error));
  g_assert_error (error, FOOTING_SURVIVAL_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_names_the_row_at_fault (void)
{
  gint32 time[] = { 5, 9, 12, 3 }, entry[] = { 0, 8, 2, 1 };
  guint8 event[] = { 1, 0, 1, 1 };
  guint32 group[] = { 0, 1, 1, 0 };
  FootingSurvivalDays data = { 4, time, event, entry, group, 2 };

  entry[1] = 9;
  assert_refused (&data, FOOTING_SURVIVAL_ERROR_ENTRY,
                  "Row 1: the entry 9 is not between 0 and the time 9");
  entry[1] = -1;
  assert_refused (&data, FOOTING_SURVIVAL_ERROR_ENTRY,
                  "Row 1: the entry -1 is not between 0 and the time 9");
  entry[1] = 8;

  time[2] = -12;
  assert_refused (&data, FOOTING_SURVIVAL_ERROR_TIME, "Row 2: the time -12 is negative");
  time[2] = 12;

  event[3] = 2;
  assert_refused (&data, FOOTING_SURVIVAL_ERROR_EVENT, "Row 3: the event 2 is neither 0 nor 1");
  event[3] = 1;

  group[0] = 2;
  assert_refused (&data, FOOTING_SURVIVAL_ERROR_GROUP, "Row 0: there is no group 2");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/life-table/puts-times-together", test_puts_times_together);
  g_test_add_func ("/life-table/knows-who-is-at-risk", test_knows_who_is_at_risk);
  g_test_add_func ("/life-table/stays-small-with-many-people", test_stays_small_with_many_people);
  g_test_add_func ("/life-table/days-are-the-same-as-times", test_days_are_the_same_as_times);
  g_test_add_func ("/life-table/groups-and-far-days", test_groups_and_far_days);
  g_test_add_func ("/life-table/the-longest-time-there-is", test_the_longest_time_there_is);
  g_test_add_func ("/life-table/nobody", test_nobody);
  g_test_add_func ("/life-table/names-the-row-at-fault", test_names_the_row_at_fault);

  return g_test_run ();
}

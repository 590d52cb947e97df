/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Random ledgers against sums that are made day by day, and random years against walking. */

#include "footing-hours-year.h"
#include "footing-hours.h"
#include "plan-days.h"

#define RUNS 10000
#define MOST_ENTRIES 20
#define MOST_PAUSES 3

typedef struct
{
  FootingHoursEntry entries[MOST_ENTRIES];
  FootingHoursEntry planned[MOST_ENTRIES];
  FootingPause      pauses[MOST_PAUSES];
  FootingHoursInput input;
} Case;

static gsize
random_entries (FootingHoursEntry *entries,
                FootingDay         from)
{
  gsize n = (gsize) g_test_rand_int_range (0, MOST_ENTRIES + 1);

  for (gsize i = 0; i < n; i++)
    entries[i] = (FootingHoursEntry) {
      from + g_test_rand_int_range (-20, 260), g_test_rand_int_range (1, 600),
      (FootingHoursKind) g_test_rand_int_range (0, 3), g_test_rand_bit ()
    };

  return n;
}

static gsize
random_pauses (FootingPause *pauses,
               FootingDay    from)
{
  gsize n = (gsize) g_test_rand_int_range (0, MOST_PAUSES + 1);

  for (gsize i = 0; i < n; i++)
    {
      FootingDay first = from + g_test_rand_int_range (-30, 240);

      pauses[i] = (FootingPause) { first, first + g_test_rand_int_range (0, 40) };
    }

  return n;
}

static void
random_case (Case *c)
{
  FootingDay from = footing_day_from_ymd (2024, 1, 1) + g_test_rand_int_range (0, 2000);

  c->input = (FootingHoursInput) {
    .kind = (FootingHoursKind) g_test_rand_int_range (0, 3), .target = g_test_rand_int_range (0, 5000),
    .from = from, .to = from + g_test_rand_int_range (0, 240), .entries = c->entries,
    .n_entries = random_entries (c->entries, from), .planned = c->planned,
    .n_planned = random_entries (c->planned, from), .pauses = c->pauses,
    .n_pauses = random_pauses (c->pauses, from), .today = from + g_test_rand_int_range (-20, 270),
  };
}

static gboolean
counts (const FootingPause *pauses,
        gsize               n_pauses,
        FootingDay          day)
{
  for (gsize i = 0; i < n_pauses; i++)
    if (day >= pauses[i].from && day <= pauses[i].to)
      return FALSE;

  return TRUE;
}

static gint64
sum_on (const Case              *c,
        const FootingHoursEntry *entries,
        gsize                    n_entries,
        FootingDay               day)
{
  gint64 sum = 0;

  for (gsize i = 0; i < n_entries; i++)
    if (entries[i].day == day && entries[i].kind == c->input.kind)
      sum += entries[i].minutes;

  return sum;
}

static void
check_case (const Case *c)
{
  FootingHoursLedger ledger;
  gint64 used = 0, ahead = 0, lapsed = 0;
  int done = 0, left = 0;

  for (FootingDay day = c->input.from; day <= c->input.to; day++)
    {
      gint64 spent = sum_on (c, c->entries, c->input.n_entries, day);
      gint64 planned = sum_on (c, c->planned, c->input.n_planned, day);
      gboolean is_over = day <= c->input.today;

      used += is_over ? spent : 0;
      ahead += is_over ? 0 : spent;
      ahead += day >= c->input.today ? planned : 0;
      lapsed += day >= c->input.today ? 0 : planned;
      done += counts (c->pauses, c->input.n_pauses, day) && is_over;
      left += counts (c->pauses, c->input.n_pauses, day) && !is_over;
    }

  g_assert_true (footing_hours_count (&c->input, &ledger, NULL));
  g_assert_cmpint (ledger.used, ==, used);
  g_assert_cmpint (ledger.ahead, ==, ahead);
  g_assert_cmpint (ledger.lapsed, ==, lapsed);
  g_assert_cmpint (ledger.days_left, ==, left);
  g_assert_cmpint (ledger.used + ledger.left - ledger.beyond, ==, c->input.target);
  g_assert_cmpint (ledger.unplanned, ==, MAX (c->input.target - used - ahead, 0));
  g_assert_cmpint (ledger.expected, ==, used + MAX (ahead, done > 0 ? used * left / done : 0));

  /* The pace is the smallest that does. */
  if (left > 0)
    {
      g_assert_cmpint (ledger.pace * left, >=, ledger.left * 7);
      g_assert_cmpint ((ledger.pace - 1) * left, <, ledger.left * 7);
    }
}

static void
test_sums_are_those_of_the_days (void)
{
  for (int run = 0; run < RUNS; run++)
    {
      Case c;

      random_case (&c);
      check_case (&c);
    }
}

/* Every day from the anchor on lies in exactly one year; none that counts is left out; each but the
 * last has the days of a calendar year that count.
 */
static void
check_years (const FootingHoursYears *years)
{
  FootingHoursYear year, before = { .number = 0, .to = years->anchor - 1 };
  int in_year = 0;

  for (FootingDay day = years->anchor; footing_hours_year_find (years, day, &year, NULL); day++)
    {
      if (year.number != before.number)
        {
          g_assert_cmpint (year.number, ==, before.number + 1);
          g_assert_cmpint (year.from, ==, day);
          g_assert_cmpint (before.to, ==, day - 1);
          g_assert_true (before.number == 0 || in_year == 365 || in_year == 366);
          in_year = 0;
        }

      in_year += counts (years->pauses, years->n_pauses, day);
      before = year;
    }

  g_assert_cmpint (before.to, >=, years->ends);
  if (!before.is_part)
    g_assert_true ((in_year >= 365 && in_year <= 367) || years->ends < years->anchor);
  else
    {
      g_assert_cmpint (before.to, ==, years->ends);
      g_assert_true (before.target * 366 >= years->minutes * in_year - 366);
      g_assert_true (before.target * 365 <= years->minutes * in_year + 365);
    }
}

static void
test_every_day_lies_in_one_year (void)
{
  for (int run = 0; run < RUNS / 100; run++)
    {
      FootingPause pauses[MOST_PAUSES];
      FootingDay anchor = footing_day_from_ymd (2024, 1, 1) + g_test_rand_int_range (0, 2000);
      FootingHoursYears years = {
        .anchor = anchor, .ends = anchor + g_test_rand_int_range (0, 1200),
        .minutes = g_test_rand_int_range (1, 1000), .pro_rata = g_test_rand_bit (),
        .pauses = pauses, .n_pauses = random_pauses (pauses, anchor),
      };

      check_years (&years);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hours-random/sums-are-those-of-the-days", test_sums_are_those_of_the_days);
  g_test_add_func ("/hours-random/every-day-lies-in-one-year", test_every_day_lies_in_one_year);

  return g_test_run ();
}

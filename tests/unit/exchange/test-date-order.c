/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-order.h"

#define DAY FOOTING_DATE_ORDER_DAY_FIRST
#define MONTH FOOTING_DATE_ORDER_MONTH_FIRST
#define YEAR FOOTING_DATE_ORDER_YEAR_FIRST
#define ANY FOOTING_DATE_ORDER_ANY

static FootingDay
today (void)
{
  return footing_day_from_ymd (2026, 3, 12);
}

/* What files of other programs have in a column of dates, and what each can mean. */
static const struct
{
  const char *text;
  FootingDateOrder orders;
  const char *day_first;
  const char *month_first;
} written[] = {
  { "1/9/2026", DAY | MONTH, "2026-09-01", "2026-01-09" },
  { "01.09.2026", DAY | MONTH, "2026-09-01", "2026-01-09" },
  { "13/09/2026", DAY, "2026-09-13", NULL },
  { "09/13/2026", MONTH, NULL, "2026-09-13" },
  { "09-09-26", DAY | MONTH, "2026-09-09", "2026-09-09" },
  { "2026-09-01", YEAR, NULL, NULL },
  { "2026-09-01 00:00:00", YEAR, NULL, NULL },
  { "2026-09-01T09:30:00Z", YEAR, NULL, NULL },
  { "13/09/2026 00:00", DAY, "2026-09-13", NULL },
  { "1 Sep 2026", ANY, "2026-09-01", "2026-09-01" },
  { "1-SEPTEMBER-26", ANY, "2026-09-01", "2026-09-01" },
  { "Sep 1, 2026", ANY, "2026-09-01", "2026-09-01" },
  { "2026 Sep 1", ANY, "2026-09-01", "2026-09-01" },
  { "29/02/2024", DAY, "2024-02-29", NULL },
  { "29/02/2026", 0, NULL, NULL },
  { "1/1/47", DAY | MONTH, "1947-01-01", "1947-01-01" },
  { "1/1/46", DAY | MONTH, "2046-01-01", "2046-01-01" },
  { "46266", 0, NULL, NULL },
  { "9/2026", 0, NULL, NULL },
  { "1/9/026", 0, NULL, NULL },
  { "1/9/20260", 0, NULL, NULL },
  { "13/13/2026", 0, NULL, NULL },
  { "1//9//2026", DAY | MONTH, "2026-09-01", "2026-01-09" },
  { "1 Sept 2026", 0, NULL, NULL },
  { "1/9/2026 or later", 0, NULL, NULL },
  { "Sep Oct 2026", 0, NULL, NULL },
  { "1 2 Sep", 0, NULL, NULL },
  { "soon", 0, NULL, NULL },
  { "", 0, NULL, NULL },
};

static void
assert_day (FootingDateOrder  order,
            const char       *text,
            const char       *expected)
{
  FootingDay day = FOOTING_DAY_NONE;
  g_autofree char *iso = NULL;

  if (expected == NULL)
    return;

  g_assert_true (footing_date_order_parse (order, text, today (), &day));
  iso = footing_day_to_iso (day);
  g_assert_cmpstr (iso, ==, expected);
}

static void
test_reads_what_files_have (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_test_message ("%s", written[i].text);
      g_assert_cmpint (footing_date_orders_of (written[i].text, today ()), ==, written[i].orders);
      assert_day (DAY, written[i].text, written[i].day_first);
      assert_day (MONTH, written[i].text, written[i].month_first);
    }
}

static void
test_year_first (void)
{
  assert_day (YEAR, "2026-09-01", "2026-09-01");
  assert_day (YEAR, "2026/9/1", "2026-09-01");
  assert_day (YEAR, "2026-09-01 00:00:00", "2026-09-01");
}

/* Both orders fit 9 September and both mean the same day; of 1 September they mean two. */
static void
test_only_what_differs_is_asked (void)
{
  g_assert_false (footing_date_order_is_ambiguous (DAY | MONTH, "09/09/2026", today ()));
  g_assert_true (footing_date_order_is_ambiguous (DAY | MONTH, "01/09/2026", today ()));
  g_assert_false (footing_date_order_is_ambiguous (DAY, "01/09/2026", today ()));
  g_assert_false (footing_date_order_is_ambiguous (ANY, "1 Sep 2026", today ()));
}

/* A day of every week from 1950 to 2199 comes back from every order that can write it. */
static void
test_every_day_comes_back (void)
{
  for (FootingDay day = footing_day_from_ymd (1950, 1, 1); day <= footing_day_from_ymd (2199, 12, 31); day += 7)
    {
      char text[3][16];
      FootingDay read = FOOTING_DAY_NONE;
      int y, m, d;

      footing_day_to_ymd (day, &y, &m, &d);
      g_snprintf (text[0], sizeof text[0], "%d/%d/%d", d, m, y);
      g_snprintf (text[1], sizeof text[1], "%02d-%02d-%d", m, d, y);
      g_snprintf (text[2], sizeof text[2], "%d.%02d.%02d", y, m, d);
      for (guint i = 0; i < 3; i++)
        {
          g_assert_true (footing_date_order_parse (1 << i, text[i], today (), &read));
          g_assert_cmpint (read, ==, day);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-order/reads-what-files-have", test_reads_what_files_have);
  g_test_add_func ("/date-order/year-first", test_year_first);
  g_test_add_func ("/date-order/only-what-differs-is-asked", test_only_what_differs_is_asked);
  g_test_add_func ("/date-order/every-day-comes-back", test_every_day_comes_back);

  return g_test_run ();
}

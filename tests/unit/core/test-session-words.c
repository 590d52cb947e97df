/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-session-words.h"

static void
test_times (void)
{
  const struct
  {
    const char *text;
    gint64      minutes;
  } times[] = {
    { "14:30", 14 * 60 + 30 },
    { " 14.30 ", 14 * 60 + 30 },
    { "1430", 14 * 60 + 30 },
    { "930", 9 * 60 + 30 },
    { "9:05", 9 * 60 + 5 },
    { "2:30 pm", 14 * 60 + 30 },
    { "2pm", 14 * 60 },
    { "2 p.m.", 14 * 60 },
    { "12 am", 0 },
    { "12:15pm", 12 * 60 + 15 },
    { "00:00", 0 },
    { "23:59", 23 * 60 + 59 },
    { "", -1 },
    { "   ", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      gint64 minutes = -2;

      g_test_message ("“%s”", times[i].text);
      g_assert_true (footing_time_parse (times[i].text, &minutes));
      g_assert_cmpint (minutes, ==, times[i].minutes);
    }
}

static void
test_no_times (void)
{
  const char *texts[] = { "2", "24:00", "25:70", "12:60", "13 pm", "0 am", "noonish", "14:3", "-1:00", "1:2:3", "14h" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gint64 minutes = 77;

      g_test_message ("“%s”", texts[i]);
      g_assert_false (footing_time_parse (texts[i], &minutes));
      g_assert_cmpint (minutes, ==, 77);
    }
}

static void
assert_minutes (gint64      minutes,
                const char *expected)
{
  g_autofree char *words = footing_minutes_words (minutes);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_minutes (void)
{
  assert_minutes (0, "0 minutes");
  assert_minutes (1, "1 minute");
  assert_minutes (45, "45 minutes");
  assert_minutes (60, "1 hour");
  assert_minutes (61, "1 hour 1 minute");
  assert_minutes (150, "2 hours 30 minutes");
}

static void
test_facts (void)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION,
                                                    "held-on", footing_day_from_ymd (2026, 3, 10),
                                                    "starts-at", (gint64) (14 * 60 + 5),
                                                    "mode", FOOTING_SESSION_MODE_PHONE,
                                                    "actual-minutes", (gint64) 20,
                                                    NULL);
  g_autofree char *with_time = footing_session_facts_words (session, footing_day_from_ymd (2026, 3, 12));
  g_autofree char *without_time = NULL;

  g_assert_cmpstr (with_time, ==, "Tue 10 March, 2 days ago\u00a0· 14:05\u00a0· Phone\u00a0· 20 minutes");

  g_object_set (session, "starts-at", (gint64) -1, "actual-minutes", (gint64) 0, NULL);
  without_time = footing_session_facts_words (session, footing_day_from_ymd (2026, 3, 12));
  g_assert_cmpstr (without_time, ==, "Tue 10 March, 2 days ago\u00a0· Phone");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-words/times", test_times);
  g_test_add_func ("/session-words/no-times", test_no_times);
  g_test_add_func ("/session-words/minutes", test_minutes);
  g_test_add_func ("/session-words/facts", test_facts);

  return g_test_run ();
}

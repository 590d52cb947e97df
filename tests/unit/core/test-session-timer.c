/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-session-begin.h"
#include "footing-session-timer.h"

#define NOW G_GINT64_CONSTANT (1774740600) /* 28 March 2026 23:30 UTC, the night of the clock change */
#define MINUTES(n) (G_GINT64_CONSTANT (60) * (n))

static void
test_a_pause_is_not_counted (void)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, NULL);

  g_assert_cmpint (footing_session_timer_minutes (session, NOW), ==, 0);
  footing_session_timer_start (session, NOW);
  g_assert_true (footing_session_timer_is_running (session));
  footing_session_timer_pause (session, NOW + MINUTES (20));
  g_assert_false (footing_session_timer_is_running (session));
  g_assert_cmpint (footing_session_timer_minutes (session, NOW + MINUTES (40)), ==, 20);

  footing_session_timer_start (session, NOW + MINUTES (40));
  footing_session_timer_start (session, NOW + MINUTES (50)); /* runs already */
  g_assert_cmpint (footing_session_timer_minutes (session, NOW + MINUTES (65)), ==, 45);

  footing_session_timer_reset (session);
  g_assert_cmpint (footing_session_timer_seconds (session, NOW + MINUTES (65)), ==, 0);
}

/* From 23:30 GMT to 02:15 BST: an hour and three quarters, although the clock on the wall says more. */
static void
test_the_night_of_the_clock_change (void)
{
  g_autoptr(GTimeZone) london = g_time_zone_new_identifier ("Europe/London");
  g_autoptr(GDateTime) from = g_date_time_new (london, 2026, 3, 28, 23, 30, 0);
  g_autoptr(GDateTime) to = g_date_time_new (london, 2026, 3, 29, 2, 15, 0);
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, NULL);

  g_assert_cmpint (g_date_time_to_unix (from), ==, NOW);
  footing_session_timer_start (session, g_date_time_to_unix (from));
  footing_session_timer_pause (session, g_date_time_to_unix (to));
  g_assert_cmpint (footing_session_timer_minutes (session, g_date_time_to_unix (to)), ==, 105);
}

static void
test_odd_clocks (void)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION, NULL);

  footing_session_timer_start (session, NOW);
  g_assert_cmpint (footing_session_timer_seconds (session, NOW - 3600), ==, 0);
  g_assert_cmpint (footing_session_timer_minutes (session, NOW + 10), ==, 1);
  g_assert_cmpint (footing_session_timer_minutes (session, NOW + MINUTES (8 * 60)), ==, 480);
  g_assert_false (footing_session_timer_was_forgotten (session, NOW + MINUTES (8 * 60)));

  /* Over a weekend: nobody knows how long it was. */
  g_assert_true (footing_session_timer_was_forgotten (session, NOW + MINUTES (60 * 60)));
  g_assert_cmpint (footing_session_timer_minutes (session, NOW + MINUTES (60 * 60)), ==, 0);
}

static void
test_what_was_planned_begins (void)
{
  FootingDay today = footing_day_from_ymd (2026, 3, 12);
  g_autoptr(FootingMeeting) meeting = g_object_new (FOOTING_TYPE_MEETING, "id", G_GINT64_CONSTANT (4),
                                                    "enrolment-id", G_GINT64_CONSTANT (2), "name", "Initial meeting",
                                                    "minutes", G_GINT64_CONSTANT (60), "planned-on", today + 3, NULL);
  FootingSessionBegin begin = { .meeting = meeting, .today = today, .starts_at = 14 * 60, .now = NOW };
  g_autoptr(GPtrArray) records = footing_session_begin_records (&begin);
  FootingSession *session = g_ptr_array_index (records, 0);
  FootingMeeting *booked = g_ptr_array_index (records, 1);

  g_assert_cmpint (footing_session_get_meeting_id (session), ==, 4);
  g_assert_cmpstr (footing_session_get_title (session), ==, "Initial meeting");
  g_assert_cmpint (footing_session_get_held_on (session), ==, today);
  g_assert_cmpint (footing_session_get_starts_at (session), ==, 840);
  g_assert_cmpint (footing_session_get_planned_minutes (session), ==, 60);
  g_assert_cmpint (footing_session_get_state (session), ==, FOOTING_SESSION_STATE_PLANNED);
  g_assert_true (footing_session_timer_is_running (session));
  g_assert_cmpint (footing_meeting_get_state (booked), ==, FOOTING_MILESTONE_STATE_BOOKED);
  g_assert_cmpint (footing_meeting_get_planned_on (booked), ==, today);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/session-timer/pause", test_a_pause_is_not_counted);
  g_test_add_func ("/session-timer/clock-change", test_the_night_of_the_clock_change);
  g_test_add_func ("/session-timer/odd-clocks", test_odd_clocks);
  g_test_add_func ("/session-timer/begin", test_what_was_planned_begins);

  return g_test_run ();
}

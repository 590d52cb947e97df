/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-not-held.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

/* The interim meeting, booked for Monday 9 March, with what was written down to prepare it. */
typedef struct
{
  FootingMeeting *meeting;
  FootingSession *booked;
  FootingNotHeld  not_held;
} Meeting;

static void
set_up (Meeting       *self,
        gconstpointer  unused)
{
  self->meeting = g_object_new (FOOTING_TYPE_MEETING,
                                "id", G_GINT64_CONSTANT (5),
                                "enrolment-id", G_GINT64_CONSTANT (4),
                                "name", "Interim review",
                                "minutes", G_GINT64_CONSTANT (60),
                                "planned-on", TODAY - 3,
                                "state", FOOTING_MILESTONE_STATE_BOOKED,
                                NULL);
  self->booked = g_object_new (FOOTING_TYPE_SESSION,
                               "id", G_GINT64_CONSTANT (6),
                               "meeting-id", G_GINT64_CONSTANT (5),
                               "title", "Interim review",
                               "held-on", TODAY - 3,
                               "state", FOOTING_SESSION_STATE_PLANNED,
                               "notes", "Ask about nights.",
                               NULL);
  self->not_held = (FootingNotHeld) {
    .meeting = self->meeting, .booked = self->booked, .day = TODAY - 3, .reason = "short-staffed",
    .note = "Two agency nurses cancelled.",
  };
}

static void
tear_down (Meeting       *self,
           gconstpointer  unused)
{
  g_clear_object (&self->meeting);
  g_clear_object (&self->booked);
}

static void
test_a_missed_meeting_stays_in_the_diary (Meeting       *self,
                                          gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_not_held_records (&self->not_held);
  FootingMeeting *meeting = records->pdata[0];
  FootingSession *session = records->pdata[1];

  g_assert_cmpint (footing_meeting_get_state (meeting), ==, FOOTING_MILESTONE_STATE_MISSED);
  g_assert_cmpstr (footing_meeting_get_reason (meeting), ==, "short-staffed");
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (session)), ==, 6);
  g_assert_cmpint (footing_session_get_state (session), ==, FOOTING_SESSION_STATE_MISSED);
  g_assert_cmpstr (footing_session_get_notes (session), ==, "Ask about nights.\n\nTwo agency nurses cancelled.");
}

/* Nobody had agreed on a day: the diary hears of it all the same. */
static void
test_so_does_one_that_was_only_planned (Meeting       *self,
                                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  FootingSession *session = NULL;

  self->not_held.booked = NULL;
  records = footing_not_held_records (&self->not_held);
  session = records->pdata[1];

  g_assert_cmpint (footing_session_get_meeting_id (session), ==, 5);
  g_assert_cmpint (footing_session_get_held_on (session), ==, TODAY - 3);
  g_assert_cmpstr (footing_session_get_title (session), ==, "Interim review");
  g_assert_cmpstr (footing_session_get_notes (session), ==, "Two agency nurses cancelled.");
}

static void
test_a_waived_meeting_leaves_nothing (Meeting       *self,
                                      gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) again = NULL;

  self->not_held.waived = TRUE;
  self->not_held.reason = "does-not-fit";
  records = footing_not_held_records (&self->not_held);
  g_assert_cmpint (footing_meeting_get_state (records->pdata[0]), ==, FOOTING_MILESTONE_STATE_WAIVED);
  g_assert_true (footing_record_is_deleted (records->pdata[1]));

  again = footing_not_held_take_back (records->pdata[0], NULL);
  g_assert_cmpuint (again->len, ==, 1);
  g_assert_cmpint (footing_meeting_get_state (again->pdata[0]), ==, FOOTING_MILESTONE_STATE_PLANNED);
  g_assert_cmpint (footing_meeting_get_planned_on (again->pdata[0]), ==, TODAY - 3);
  g_assert_null (footing_meeting_get_reason (again->pdata[0]));
}

static void
test_a_meeting_was_not_missed_after_all (Meeting       *self,
                                         gconstpointer  unused)
{
  g_autoptr(GPtrArray) missed = footing_not_held_records (&self->not_held);
  g_autoptr(GPtrArray) again = footing_not_held_take_back (missed->pdata[0], missed->pdata[1]);

  g_assert_cmpint (footing_meeting_get_state (again->pdata[0]), ==, FOOTING_MILESTONE_STATE_PLANNED);
  g_assert_cmpint (footing_record_get_id (again->pdata[1]), ==, 6);
  g_assert_true (footing_record_is_deleted (again->pdata[1]));
}

static void
test_nobody_misses_what_is_to_come (Meeting       *self,
                                    gconstpointer  unused)
{
  g_autofree char *today = NULL, *tomorrow = NULL, *waived = NULL;

  self->not_held.day = TODAY;
  today = footing_not_held_refusal (&self->not_held, TODAY);
  self->not_held.day = TODAY + 1;
  tomorrow = footing_not_held_refusal (&self->not_held, TODAY);
  self->not_held.waived = TRUE;
  waived = footing_not_held_refusal (&self->not_held, TODAY);

  g_assert_null (today);
  g_assert_cmpstr (tomorrow, ==, "This day is still to come. A meeting has been missed when its day is here.");
  g_assert_null (waived);
}

#define MEETING_TEST(name, func) g_test_add ("/not-held/" name, Meeting, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  MEETING_TEST ("a-missed-meeting-stays-in-the-diary", test_a_missed_meeting_stays_in_the_diary);
  MEETING_TEST ("so-does-one-that-was-only-planned", test_so_does_one_that_was_only_planned);
  MEETING_TEST ("a-waived-meeting-leaves-nothing", test_a_waived_meeting_leaves_nothing);
  MEETING_TEST ("a-meeting-was-not-missed-after-all", test_a_meeting_was_not_missed_after_all);
  MEETING_TEST ("nobody-misses-what-is-to-come", test_nobody_misses_what_is_to_come);

  return g_test_run ();
}

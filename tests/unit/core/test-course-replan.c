/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-course-replan.h"

#define DAY(month, day) (footing_day_from_ymd (2026, month, day))

/* A preceptorship on Thursday 12 March 2026: the first meeting was missed on Monday, its limit is
 * Friday 27 March; the next one is booked for 24 April and has until 30 April.
 */
static FootingCourse *
course_new (void)
{
  g_autoptr(FootingEnrolment) enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "id", G_GINT64_CONSTANT (4), NULL);
  FootingCourse *course = footing_course_new (enrolment, NULL);

  g_ptr_array_add (course->meetings,
                   g_object_new (FOOTING_TYPE_MEETING, "key", "initial", "state", FOOTING_MILESTONE_STATE_MISSED,
                                 "opens-on", DAY (2, 27), "due-on", DAY (3, 27), "late-on", DAY (3, 28),
                                 "planned-on", DAY (3, 9), NULL));
  g_ptr_array_add (course->meetings,
                   g_object_new (FOOTING_TYPE_MEETING, "key", "month-2", "state", FOOTING_MILESTONE_STATE_BOOKED,
                                 "opens-on", DAY (4, 1), "due-on", DAY (4, 30), "late-on", DAY (5, 1),
                                 "planned-on", DAY (4, 24), "starts-at", G_GINT64_CONSTANT (600), NULL));

  return course;
}

static void
assert_change (GPtrArray           *changes,
               guint                place,
               FootingDay           after,
               FootingReplanReason  reason)
{
  const FootingReplanChange *change = g_ptr_array_index (changes, place);

  g_assert_cmpint (change->after, ==, after);
  g_assert_cmpint (change->reason, ==, reason);
}

static void
test_a_missed_meeting_is_made_up_for (void)
{
  g_autoptr(FootingCourse) course = course_new ();
  g_autoptr(GPtrArray) changes = footing_course_replan (course, NULL, DAY (3, 12), FALSE, NULL);

  g_assert_cmpuint (changes->len, ==, 2);
  g_assert_cmpuint (footing_course_replan_count (changes), ==, 1);
  assert_change (changes, 0, DAY (3, 13), FOOTING_REPLAN_MISSED_BEFORE);
  assert_change (changes, 1, DAY (4, 24), FOOTING_REPLAN_STAYS_BOOKED);
}

/* The preceptor is away from Friday to Wednesday, the preceptee works that Wednesday's night and
 * rests on Thursday: on Friday both can.
 */
static void
test_rotas_are_heeded (void)
{
  g_autoptr(FootingCourse) course = course_new ();
  const FootingAbsence away = { DAY (3, 13), DAY (3, 18), FOOTING_ABSENCE_LEAVE };
  const FootingRotaPattern nights = { DAY (3, 16), DAY (3, 22), "OON-DOO", 450, 1170, 1170, 450 };
  const FootingRota preceptor = { .absences = &away, .n_absences = 1 };
  const FootingRota preceptee = { .patterns = &nights, .n_patterns = 1 };
  const FootingRota *rotas[] = { &preceptor, &preceptee };
  const FootingDayHints hints = { .rotas = rotas, .n_rotas = 2 };
  g_autoptr(GPtrArray) changes = footing_course_replan (course, &hints, DAY (3, 12), FALSE, NULL);

  assert_change (changes, 0, DAY (3, 20), FOOTING_REPLAN_MISSED_BEFORE);
}

static void
test_what_needs_another_day_is_counted (void)
{
  g_autoptr(FootingCourse) course = course_new ();
  g_autoptr(GPtrArray) changes = footing_course_replan (course, NULL, DAY (3, 12), FALSE, NULL), paused = NULL;
  g_autofree char *words = footing_course_replan_to_words (changes), *words_paused = NULL;

  g_ptr_array_add (course->pauses, g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", DAY (4, 20),
                                                 "to-on", DAY (4, 26), NULL));
  paused = footing_course_replan (course, NULL, DAY (3, 12), FALSE, NULL);
  words_paused = footing_course_replan_to_words (paused);

  g_assert_cmpstr (words, ==, "1 meeting needs another day.");
  g_assert_cmpstr (words_paused, ==, "1 meeting needs another day. 1 meeting is booked for a day in a pause.");
  g_ptr_array_set_size (changes, 0);
  g_assert_null (footing_course_replan_to_words (changes));
}

static void
test_nothing_is_planned_in_a_pause (void)
{
  g_autoptr(FootingCourse) course = course_new ();
  g_autoptr(GPtrArray) changes = NULL;

  g_ptr_array_add (course->pauses, g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", DAY (3, 12),
                                                 "to-on", DAY (3, 22), NULL));
  changes = footing_course_replan (course, NULL, DAY (3, 12), FALSE, NULL);

  assert_change (changes, 0, DAY (3, 23), FOOTING_REPLAN_MISSED_BEFORE);
}

static void
test_what_moves_is_agreed_with_nobody (void)
{
  g_autoptr(FootingCourse) course = course_new ();
  FootingReplanChange change = { .before = DAY (4, 24), .after = DAY (4, 27) };
  FootingMeeting *booked = g_ptr_array_index (course->meetings, 1);
  g_autoptr(FootingMeeting) moved = footing_course_replan_apply (booked, &change);

  g_assert_cmpint (footing_meeting_get_planned_on (moved), ==, DAY (4, 27));
  g_assert_cmpint (footing_meeting_get_state (moved), ==, FOOTING_MILESTONE_STATE_PLANNED);
  g_assert_cmpint (footing_meeting_get_starts_at (moved), ==, -1);
  g_assert_cmpint (footing_meeting_get_due_on (moved), ==, DAY (4, 30));
  g_assert_cmpint (footing_meeting_get_planned_on (booked), ==, DAY (4, 24));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/course-replan/a-missed-meeting-is-made-up-for", test_a_missed_meeting_is_made_up_for);
  g_test_add_func ("/course-replan/rotas-are-heeded", test_rotas_are_heeded);
  g_test_add_func ("/course-replan/what-needs-another-day-is-counted", test_what_needs_another_day_is_counted);
  g_test_add_func ("/course-replan/nothing-is-planned-in-a-pause", test_nothing_is_planned_in_a_pause);
  g_test_add_func ("/course-replan/what-moves-is-agreed-with-nobody", test_what_moves_is_agreed_with_nobody);

  return g_test_run ();
}

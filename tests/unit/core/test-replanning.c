/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-enrolling.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "footing-replanning.h"

/* Somebody who started on Monday 5 January 2026 without a PIN, on a core programme. */
typedef struct
{
  FootingReference  *reference;
  GPtrArray         *milestones;
  FootingPerson     *person;
  GPtrArray         *entries;
  FootingCourse     *course;
  FootingDayHints    hints;
  FootingReplanning  replanning;
} Case;

static void
case_set_up (Case          *one,
             gconstpointer  unused)
{
  FootingEnrolling enrolling = { .today = footing_day_from_ymd (2026, 1, 5) };
  FootingEnrollingEntry *entry = NULL;
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(FootingProgramme) programme = NULL;

  one->reference = footing_reference_new ();
  one->milestones = footing_programme_setup_from_standard (footing_reference_get_standard (one->reference, "core"),
                                                           "Core", FOOTING_ANCHOR_RULE_LATER);
  programme = g_ptr_array_steal_index (one->milestones, 0);
  one->person = g_object_new (FOOTING_TYPE_PERSON,
                              "name", "Ana Corrado-Test", "started-on", footing_day_from_ymd (2026, 1, 5), NULL);
  g_ptr_array_add (people, one->person);

  enrolling.programme = programme;
  enrolling.milestones = one->milestones;
  enrolling.calendar = footing_reference_get_calendar (one->reference);
  one->entries = footing_enrolling_preview (&enrolling, people);
  entry = g_ptr_array_index (one->entries, 0);
  one->course = footing_course_new (entry->enrolment, one->person);
  g_ptr_array_extend (one->course->meetings, entry->meetings, (GCopyFunc) (GCallback) g_object_ref, NULL);
  one->hints.calendar = enrolling.calendar;
  one->replanning = (FootingReplanning) {
    .course = one->course,
    .person = one->person,
    .milestones = one->milestones,
    .months = (int) footing_programme_get_months (programme),
    .hints = &one->hints,
  };
}

static void
case_tear_down (Case          *one,
                gconstpointer  unused)
{
  footing_course_free (one->course);
  g_ptr_array_unref (one->entries);
  g_ptr_array_unref (one->milestones);
  g_object_unref (one->person);
  g_object_unref (one->reference);
}

static FootingMeeting *
meeting (Case  *one,
         guint  n)
{
  return g_ptr_array_index (one->course->meetings, n);
}

static void
assert_days (FootingMeeting *meeting,
             FootingDay      due,
             FootingDay      planned)
{
  g_assert_cmpint (footing_meeting_get_due_on (meeting), ==, due);
  g_assert_cmpint (footing_meeting_get_planned_on (meeting), ==, planned);
  g_assert_cmpint (footing_meeting_get_late_on (meeting), ==, due + 1);
}

static void
test_nothing_new (Case          *one,
                  gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_replanning_records (&one->replanning);

  g_assert_cmpuint (records->len, ==, 0);

  /* A PIN before the first day changes nothing: the later of both counts. */
  g_object_set (one->person, "registered-on", footing_day_from_ymd (2025, 11, 3), NULL);
  g_clear_pointer (&records, g_ptr_array_unref);
  records = footing_replanning_records (&one->replanning);
  g_assert_cmpuint (records->len, ==, 0);
}

/* The PIN comes on Monday 2 February: two weeks, three and six months from then. 2 May is a Saturday
 * and 2 August a Sunday, so the Fridays before are planned.
 */
static void
test_pin_comes_later (Case          *one,
                      gconstpointer  unused)
{
  FootingDay pin = footing_day_from_ymd (2026, 2, 2);
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (one->person, "registered-on", pin, NULL);
  records = footing_replanning_records (&one->replanning);

  g_assert_cmpuint (records->len, ==, 4);
  g_assert_cmpint (footing_enrolment_get_anchor_on (g_ptr_array_index (records, 0)), ==, pin);
  assert_days (g_ptr_array_index (records, 1), footing_day_from_ymd (2026, 2, 16), footing_day_from_ymd (2026, 2, 16));
  assert_days (g_ptr_array_index (records, 2), footing_day_from_ymd (2026, 5, 2), footing_day_from_ymd (2026, 5, 1));
  assert_days (g_ptr_array_index (records, 3), footing_day_from_ymd (2026, 8, 2), footing_day_from_ymd (2026, 7, 31));

  /* Nothing is changed until somebody saves it. */
  g_assert_cmpint (footing_meeting_get_due_on (meeting (one, 0)), ==, footing_day_from_ymd (2026, 1, 19));
}

static void
test_what_was_held_stays (Case          *one,
                          gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (meeting (one, 0), "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  g_object_set (meeting (one, 1),
                "state", FOOTING_MILESTONE_STATE_BOOKED,
                "planned-on", footing_day_from_ymd (2026, 4, 1),
                NULL);
  g_object_set (one->person, "registered-on", footing_day_from_ymd (2026, 2, 2), NULL);
  records = footing_replanning_records (&one->replanning);

  /* The enrolment, the booked meeting with its own day, and the last one. */
  g_assert_cmpuint (records->len, ==, 3);
  assert_days (g_ptr_array_index (records, 1), footing_day_from_ymd (2026, 5, 2), footing_day_from_ymd (2026, 4, 1));
}

static void
test_unknown_days (Case          *one,
                   gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (one->person, "started-on", FOOTING_DAY_NONE, NULL);
  records = footing_replanning_records (&one->replanning);
  g_assert_cmpuint (records->len, ==, 0);
}

/* Away from Monday 2 February for four weeks: what was due before stays, what comes after waits as
 * long, and so does the end. 5 April and 28 days is Sunday 3 May; 5 July and 28 days 2 August.
 */
static void
test_a_pause_moves_what_comes_after (Case          *one,
                                     gconstpointer  unused)
{
  g_autoptr(FootingCourse) before = footing_course_new (one->course->enrolment, one->person);
  g_autoptr(GPtrArray) records = NULL;

  g_ptr_array_add (one->course->pauses,
                   g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", footing_day_from_ymd (2026, 2, 2),
                                 "to-on", footing_day_from_ymd (2026, 3, 1), NULL));
  one->replanning.before = before;
  records = footing_replanning_records (&one->replanning);

  g_assert_cmpuint (records->len, ==, 3);
  g_assert_cmpint (footing_enrolment_get_anchor_on (g_ptr_array_index (records, 0)), ==,
                   footing_day_from_ymd (2026, 1, 5));
  g_assert_cmpint (footing_enrolment_get_ends_on (g_ptr_array_index (records, 0)), ==,
                   footing_day_from_ymd (2026, 8, 2));
  assert_days (g_ptr_array_index (records, 1), footing_day_from_ymd (2026, 5, 3), footing_day_from_ymd (2026, 5, 1));
  assert_days (g_ptr_array_index (records, 2), footing_day_from_ymd (2026, 8, 2), footing_day_from_ymd (2026, 7, 31));
}

/* A limit that the lead set a week later stays a week later. */
static void
test_days_set_by_hand_move_with_the_others (Case          *one,
                                            gconstpointer  unused)
{
  g_autoptr(FootingCourse) before = footing_course_new (one->course->enrolment, one->person);
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (meeting (one, 1), "due-on", footing_day_from_ymd (2026, 4, 12),
                "late-on", footing_day_from_ymd (2026, 4, 13), "planned-on", footing_day_from_ymd (2026, 4, 8), NULL);
  g_ptr_array_add (one->course->pauses,
                   g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", footing_day_from_ymd (2026, 2, 2),
                                 "to-on", footing_day_from_ymd (2026, 3, 1), NULL));
  one->replanning.before = before;
  records = footing_replanning_records (&one->replanning);

  assert_days (g_ptr_array_index (records, 1), footing_day_from_ymd (2026, 5, 10), footing_day_from_ymd (2026, 5, 6));
}

/* Nobody knows when it ends: later meetings have no day until then. */
static void
test_a_pause_without_an_end (Case          *one,
                             gconstpointer  unused)
{
  g_autoptr(FootingCourse) before = footing_course_new (one->course->enrolment, one->person);
  g_autoptr(GPtrArray) records = NULL;

  g_ptr_array_add (one->course->pauses,
                   g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", footing_day_from_ymd (2026, 2, 2), NULL));
  one->replanning.before = before;
  records = footing_replanning_records (&one->replanning);

  g_assert_cmpuint (records->len, ==, 3);
  g_assert_cmpint (footing_enrolment_get_ends_on (g_ptr_array_index (records, 0)), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_meeting_get_planned_on (g_ptr_array_index (records, 1)), ==, FOOTING_DAY_NONE);
  g_assert_cmpint (footing_meeting_get_due_on (g_ptr_array_index (records, 2)), ==, FOOTING_DAY_NONE);
}

#define CASE_TEST(path, func) g_test_add (path, Case, NULL, case_set_up, func, case_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  CASE_TEST ("/replanning/nothing-new", test_nothing_new);
  CASE_TEST ("/replanning/pin-comes-later", test_pin_comes_later);
  CASE_TEST ("/replanning/what-was-held-stays", test_what_was_held_stays);
  CASE_TEST ("/replanning/unknown-days", test_unknown_days);

  CASE_TEST ("/replanning/a-pause-moves-what-comes-after", test_a_pause_moves_what_comes_after);
  CASE_TEST ("/replanning/days-set-by-hand-move-with-the-others", test_days_set_by_hand_move_with_the_others);
  CASE_TEST ("/replanning/a-pause-without-an-end", test_a_pause_without_an_end);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-courses.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "store-fixture.h"

/* Two preceptees on one programme, and a book to read them from. */
typedef struct
{
  StoreFixture   book;
  FootingRoster *roster;
  gint64         ana;
  gint64         ben;
} Story;

static void
add (Story   *self,
     gpointer record)
{
  store_fixture_save (&self->book, record);
  g_object_unref (record);
}

static void
add_meeting (Story      *self,
             gint64      enrolment,
             const char *key,
             gint64      position)
{
  add (self, g_object_new (FOOTING_TYPE_MEETING,
                           "enrolment-id", enrolment, "key", key, "name", key, "position", position, NULL));
}

static void
add_pairing (Story      *self,
             gint64      preceptor,
             FootingDay  from,
             FootingDay  to)
{
  add (self, g_object_new (FOOTING_TYPE_PAIRING,
                           "enrolment-id", self->ana, "preceptor-id", preceptor,
                           "from-on", from, "to-on", to, NULL));
}

static void
read_roster (Story *self)
{
  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->ana = store_fixture_enrol (&self->book, "Ana Corrado-Test");
  self->ben = store_fixture_enrol (&self->book, "Ben Iyer-Test");
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->roster);
  store_fixture_tear_down (&self->book, NULL);
}

static FootingCourses *
read_courses (Story              *self,
              FootingCourseScope  scope,
              gint64              id)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  FootingCourses *courses = NULL;

  footing_courses_read_async (self->book.store, self->roster, scope, id, NULL, footing_await_cb, &done);
  courses = footing_courses_read_finish (footing_await (&done), &error);
  g_assert_no_error (error);

  return courses;
}

static void
test_everything_is_where_it_belongs (Story         *self,
                                     gconstpointer  unused)
{
  g_autoptr(FootingCourses) courses = NULL;
  const FootingCourse *ana = NULL, *ben = NULL;

  /* Not in their order, and mixed. */
  add_meeting (self, self->ana, "final", 2);
  add_meeting (self, self->ben, "initial", 0);
  add_meeting (self, self->ana, "initial", 0);
  add (self, g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "enrolment-id", self->ben, "reason", "other",
                           "from-on", footing_day_from_ymd (2026, 2, 2), NULL));
  add (self, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", self->ana, "title", "Second",
                           "held-on", footing_day_from_ymd (2026, 2, 9), "actual-minutes", G_GINT64_CONSTANT (50),
                           "protected-minutes", G_GINT64_CONSTANT (40), NULL));
  add (self, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", self->ana, "title", "First",
                           "held-on", footing_day_from_ymd (2026, 1, 12), NULL));
  read_roster (self);
  courses = read_courses (self, FOOTING_COURSE_SCOPE_ALL, 0);

  g_assert_cmpuint (footing_courses_get_all (courses)->len, ==, 2);
  ana = footing_courses_find (courses, self->ana);
  ben = footing_courses_find (courses, self->ben);
  g_assert_cmpstr (footing_person_get_name (ana->preceptee), ==, "Ana Corrado-Test");
  g_assert_cmpuint (ana->meetings->len, ==, 2);
  g_assert_cmpstr (footing_meeting_get_key (g_ptr_array_index (ana->meetings, 0)), ==, "initial");
  g_assert_cmpuint (ben->meetings->len, ==, 1);
  g_assert_cmpuint (ana->pauses->len, ==, 0);
  g_assert_cmpuint (ben->pauses->len, ==, 1);
  g_assert_nonnull (footing_course_pause_on (ben, footing_day_from_ymd (2030, 1, 1)));
  g_assert_null (footing_course_pause_on (ben, footing_day_from_ymd (2026, 2, 1)));

  g_assert_cmpuint (ana->sessions->len, ==, 2);
  g_assert_cmpint (g_array_index (ana->sessions, FootingSessionTime, 0).held_on, ==,
                   footing_day_from_ymd (2026, 1, 12));
  g_assert_cmpint (g_array_index (ana->sessions, FootingSessionTime, 1).protected_minutes, ==, 40);
}

static void
test_one_course_is_read_alone (Story         *self,
                               gconstpointer  unused)
{
  g_autoptr(FootingCourses) courses = NULL;

  add_meeting (self, self->ana, "initial", 0);
  add_meeting (self, self->ben, "initial", 0);
  read_roster (self);
  courses = read_courses (self, FOOTING_COURSE_SCOPE_ENROLMENT, self->ben);

  g_assert_cmpuint (footing_courses_get_all (courses)->len, ==, 1);
  g_assert_null (footing_courses_find (courses, self->ana));
  g_assert_cmpuint (footing_courses_find (courses, self->ben)->meetings->len, ==, 1);
}

static void
test_who_was_the_preceptor_is_known_for_each_day (Story         *self,
                                                  gconstpointer  unused)
{
  FootingPerson *ewa = store_fixture_person ("Ewa Nowak-Test"), *tom = store_fixture_person ("Tom Reed-Test");
  g_autoptr(FootingCourses) courses = NULL;
  const FootingCourse *ana = NULL;
  gint64 first, second;

  store_fixture_save (&self->book, ewa);
  store_fixture_save (&self->book, tom);
  first = footing_record_get_id (FOOTING_RECORD (ewa));
  second = footing_record_get_id (FOOTING_RECORD (tom));
  g_object_unref (ewa);
  g_object_unref (tom);

  add_pairing (self, first, footing_day_from_ymd (2026, 1, 5), footing_day_from_ymd (2026, 2, 28));
  add_pairing (self, second, footing_day_from_ymd (2026, 3, 9), FOOTING_DAY_NONE);
  read_roster (self);
  courses = read_courses (self, FOOTING_COURSE_SCOPE_ENROLMENT, self->ana);
  ana = footing_courses_find (courses, self->ana);

  g_assert_cmpint (footing_course_preceptor_on (ana, footing_day_from_ymd (2026, 1, 4)), ==, 0);
  g_assert_cmpint (footing_course_preceptor_on (ana, footing_day_from_ymd (2026, 2, 28)), ==, first);
  g_assert_cmpint (footing_course_preceptor_on (ana, footing_day_from_ymd (2026, 3, 1)), ==, 0);
  g_assert_cmpint (footing_course_preceptor_on (ana, footing_day_from_ymd (2027, 3, 1)), ==, second);
}

/* Core counts 14 days, 3 and 6 months from Monday 5 January 2026; 14 days of a pause that begins on
 * 2 February move what comes after it: docs/scheduling.md has the same example.
 */
static void
test_a_course_is_planned_by_its_pauses (Story         *self,
                                        gconstpointer  unused)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GPtrArray) milestones = footing_programme_setup_from_standard (
    footing_reference_get_standard (reference, "core"), "Core", FOOTING_ANCHOR_RULE_LATER);
  g_autoptr(FootingPerson) person = g_object_new (FOOTING_TYPE_PERSON,
                                                  "started-on", footing_day_from_ymd (2026, 1, 5), NULL);
  g_autoptr(FootingEnrolment) enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "anchor", "later", NULL);
  g_autoptr(FootingCourse) course = footing_course_new (enrolment, person);
  g_autoptr(FootingSchedule) schedule = NULL;
  g_autoptr(GError) error = NULL;

  g_ptr_array_remove_index (milestones, 0);
  g_ptr_array_add (course->pauses, g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE,
                                                 "from-on", footing_day_from_ymd (2026, 2, 2),
                                                 "to-on", footing_day_from_ymd (2026, 2, 15), NULL));
  schedule = footing_course_schedule (course, milestones, 6, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpint (footing_schedule_find (schedule, "initial")->due, ==, footing_day_from_ymd (2026, 1, 19));
  g_assert_cmpint (footing_schedule_find (schedule, "interim")->due, ==, footing_day_from_ymd (2026, 4, 19));
  g_assert_cmpint (footing_schedule_find (schedule, "interim")->original, ==, footing_day_from_ymd (2026, 4, 5));
  g_assert_cmpint (schedule->ends, ==, footing_day_from_ymd (2026, 7, 19));
}

static void
test_night_shifts_and_leave_are_known (Story         *self,
                                       gconstpointer  unused)
{
  g_autoptr(FootingPerson) nina = store_fixture_person ("Nina Holt-Test");
  g_autoptr(FootingCourses) courses = NULL;
  const FootingRota *rota = NULL;
  gint64 id;

  store_fixture_save (&self->book, nina);
  id = footing_record_get_id (FOOTING_RECORD (nina));
  add (self, g_object_new (FOOTING_TYPE_WORK_PATTERN, "person-id", id, "pattern", "NNOODDD",
                           "from-on", footing_day_from_ymd (2026, 1, 5),
                           "day-starts-at", G_GINT64_CONSTANT (450), "day-ends-at", G_GINT64_CONSTANT (1200),
                           "night-starts-at", G_GINT64_CONSTANT (1170), "night-ends-at", G_GINT64_CONSTANT (480),
                           NULL));
  add (self, g_object_new (FOOTING_TYPE_TIME_OFF, "person-id", id,
                           "from-on", footing_day_from_ymd (2026, 2, 2),
                           "to-on", footing_day_from_ymd (2026, 2, 8), NULL));
  read_roster (self);
  courses = read_courses (self, FOOTING_COURSE_SCOPE_ENROLMENT, self->ana);
  rota = footing_courses_rota_of (courses, id);

  g_assert_cmpint (footing_rota_ask_day (rota, footing_day_from_ymd (2026, 1, 5)).state, ==, FOOTING_ROTA_NIGHT_SHIFT);
  g_assert_cmpint (footing_rota_ask_day (rota, footing_day_from_ymd (2026, 1, 7)).state, ==, FOOTING_ROTA_AFTER_NIGHT);
  g_assert_cmpint (footing_rota_ask_day (rota, footing_day_from_ymd (2026, 1, 8)).state, ==, FOOTING_ROTA_DAY_OFF);
  g_assert_cmpint (footing_rota_ask_day (rota, footing_day_from_ymd (2026, 2, 6)).state, ==, FOOTING_ROTA_AWAY);
  g_assert_null (footing_courses_rota_of (courses, self->ana));
}

#define STORY_TEST(name, func) \
  g_test_add ("/courses/" name, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORY_TEST ("everything-is-where-it-belongs", test_everything_is_where_it_belongs);
  STORY_TEST ("one-course-is-read-alone", test_one_course_is_read_alone);
  STORY_TEST ("who-was-the-preceptor-is-known-for-each-day", test_who_was_the_preceptor_is_known_for_each_day);
  STORY_TEST ("a-course-is-planned-by-its-pauses", test_a_course_is_planned_by_its_pauses);
  STORY_TEST ("night-shifts-and-leave-are-known", test_night_shifts_and_leave_are_known);

  return g_test_run ();
}

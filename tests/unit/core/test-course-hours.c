/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-course-hours.h"

#define DAY(month, day) (footing_day_from_ymd (2026, month, day))

/* A preceptorship from 5 January to 5 July 2026 that asks for 75 hours beside the numbers and for 8
 * a year of each, on 15 February.
 */
typedef struct
{
  FootingCourse *course;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  g_autoptr(FootingEnrolment) enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "anchor-on", DAY (1, 5),
                                                        "ends-on", DAY (7, 5), "supernumerary-hours", 75.0,
                                                        "preceptor-hours", 8.0, "preceptee-hours", 8.0, NULL);

  self->course = footing_course_new (enrolment, NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  footing_course_free (self->course);
}

static void
enter (Fixture         *self,
       FootingTimeKind  kind,
       FootingDay       day,
       gint64           minutes)
{
  g_ptr_array_add (self->course->time_entries,
                   g_object_new (FOOTING_TYPE_TIME_ENTRY, "kind", kind, "spent-on", day, "minutes", minutes, NULL));
}

static FootingHoursLedger
ledger_of (Fixture         *self,
           FootingTimeKind  kind)
{
  FootingHoursLedger ledger;

  g_assert_true (footing_course_hours (self->course, kind, DAY (2, 15), &ledger));

  return ledger;
}

/* The example of docs/hours.md: 12 of 75 hours, and 189 minutes a week would do. */
static void
test_the_pace_will_not_do (Fixture       *self,
                           gconstpointer  unused)
{
  FootingHoursLedger ledger;

  enter (self, FOOTING_TIME_KIND_SUPERNUMERARY, DAY (1, 12), 12 * 60);
  enter (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTEE, DAY (1, 12), 60);
  ledger = ledger_of (self, FOOTING_TIME_KIND_SUPERNUMERARY);

  g_assert_cmpint (ledger.state, ==, FOOTING_HOURS_WILL_NOT_DO);
  g_assert_cmpint (ledger.used, ==, 12 * 60);
  g_assert_cmpint (ledger.left, ==, 63 * 60);
  g_assert_cmpint (ledger.pace, ==, 189);
  g_assert_cmpint (ledger.to, ==, DAY (7, 5));
}

/* One session of 45 protected minutes, 30 of them for the preceptee too; a meeting to come is planned. */
static void
test_sessions_feed_both (Fixture       *self,
                         gconstpointer  unused)
{
  FootingSessionTime session = {
    .held_on = DAY (2, 2), .state = FOOTING_SESSION_STATE_HELD,
    .protected_minutes = 45, .preceptee_protected_minutes = 30,
  };
  FootingHoursLedger preceptor, preceptee;

  g_array_append_val (self->course->sessions, session);
  g_ptr_array_add (self->course->meetings, g_object_new (FOOTING_TYPE_MEETING, "planned-on", DAY (4, 1),
                                                         "minutes", G_GINT64_CONSTANT (60), NULL));
  enter (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, DAY (2, 3), 120);
  preceptor = ledger_of (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR);
  preceptee = ledger_of (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTEE);

  g_assert_cmpint (preceptor.used, ==, 165);
  g_assert_cmpint (preceptor.by_hand, ==, 120);
  g_assert_cmpint (preceptee.used, ==, 30);
  g_assert_cmpint (preceptee.ahead, ==, 60);
  g_assert_cmpint (preceptee.to, ==, footing_day_from_ymd (2027, 1, 4));
}

static void
test_nobody_asks (Fixture       *self,
                  gconstpointer  unused)
{
  FootingHoursLedger ledger;

  g_object_set (self->course->enrolment, "supernumerary-hours", 0.0, NULL);
  g_assert_false (footing_course_hours (self->course, FOOTING_TIME_KIND_SUPERNUMERARY, DAY (2, 15),
                                        &ledger));
}

#define TEST(name, func) g_test_add ("/course-hours/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("the-pace-will-not-do", test_the_pace_will_not_do);
  TEST ("sessions-feed-both", test_sessions_feed_both);
  TEST ("nobody-asks", test_nobody_asks);

  return g_test_run ();
}

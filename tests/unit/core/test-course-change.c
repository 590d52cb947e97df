/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-course-change.h"
#include "footing-enrolling.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"

#define DAY(month, day) (footing_day_from_ymd (2026, month, day))

/* Somebody who started on Monday 5 January 2026 on a core programme: two weeks, three and six months
 * from then, with a pause from 2 to 15 February that is in the book.
 */
typedef struct
{
  FootingReference    *reference;
  GPtrArray           *milestones;
  FootingPerson       *person;
  FootingCourse       *course;
  FootingCourseChange  change;
} Fixture;

static FootingEnrolmentPause *
pause_new (gint64     id,
           FootingDay from,
           FootingDay to)
{
  return g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "id", id, "from-on", from, "to-on", to, "reason", "leave", NULL);
}

static FootingEnrolmentExtension *
extension_new (gint64     id,
               FootingDay decided,
               FootingDay ends)
{
  return g_object_new (FOOTING_TYPE_ENROLMENT_EXTENSION, "id", id, "decided-on", decided, "ends-on", ends,
                       "reason", "more-time", NULL);
}

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  FootingEnrolling enrolling = { .today = DAY (1, 5) };
  FootingEnrollingEntry *entry = NULL;
  g_autoptr(GPtrArray) people = g_ptr_array_new (), entries = NULL;
  g_autoptr(FootingProgramme) programme = NULL;

  self->reference = footing_reference_new ();
  self->milestones = footing_programme_setup_from_standard (footing_reference_get_standard (self->reference, "core"),
                                                            "Core", FOOTING_ANCHOR_RULE_LATER);
  programme = g_ptr_array_steal_index (self->milestones, 0);
  self->person = g_object_new (FOOTING_TYPE_PERSON, "name", "Ana Corrado-Test", "started-on", DAY (1, 5), NULL);
  g_ptr_array_add (people, self->person);
  enrolling.programme = programme;
  enrolling.milestones = self->milestones;
  entries = footing_enrolling_preview (&enrolling, people);
  entry = g_ptr_array_index (entries, 0);

  self->course = footing_course_new (entry->enrolment, self->person);
  g_ptr_array_extend (self->course->meetings, entry->meetings, (GCopyFunc) (GCallback) g_object_ref, NULL);
  self->change = (FootingCourseChange) {
    .course = self->course,
    .milestones = self->milestones,
    .months = (int) footing_programme_get_months (programme),
  };
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  footing_course_free (self->course);
  g_ptr_array_unref (self->milestones);
  g_object_unref (self->person);
  g_object_unref (self->reference);
}

static void
assert_refused (Fixture    *self,
                gint64      id,
                FootingDay  from,
                FootingDay  to,
                const char *words)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (id, from, to);
  g_autofree char *refusal = footing_course_change_refuse_pause (&self->change, pause);

  g_assert_cmpstr (refusal, ==, words);
}

static void
test_pauses_that_cannot_be (Fixture       *self,
                            gconstpointer  unused)
{
  g_ptr_array_add (self->course->pauses, pause_new (7, DAY (2, 2), DAY (2, 15)));

  assert_refused (self, 0, FOOTING_DAY_NONE, FOOTING_DAY_NONE, "The first day is needed.");
  assert_refused (self, 0, DAY (3, 2), DAY (3, 1), "The last day lies before the first one.");
  assert_refused (self, 0, DAY (2, 15), DAY (3, 1), "There is a pause from 2 Feb 2026 to 15 Feb 2026 already. "
                  "Change that one, or choose days outside of it.");
  assert_refused (self, 0, DAY (1, 20), FOOTING_DAY_NONE, "There is a pause from 2 Feb 2026 to 15 Feb 2026 already. "
                  "Change that one, or choose days outside of it.");
  assert_refused (self, 0, footing_day_from_ymd (2025, 12, 1), DAY (1, 4),
                  "The programme is counted from 5 Jan 2026, and no day before that counts. Let the pause begin then "
                  "or later.");
  assert_refused (self, 0, footing_day_from_ymd (1900, 3, 1), FOOTING_DAY_NONE,
                  "There is a pause from 2 Feb 2026 to 15 Feb 2026 already. Change that one, or choose days outside "
                  "of it.");
  assert_refused (self, 0, DAY (3, 2), footing_day_from_ymd (2062, 3, 1),
                  "That is a pause of more than five years. Check the years; or leave the last day empty as long as "
                  "it is not known.");
  assert_refused (self, 0, DAY (2, 16), DAY (3, 1), NULL);
  assert_refused (self, 7, DAY (2, 9), DAY (3, 1), NULL);

  g_object_set (g_ptr_array_index (self->course->pauses, 0), "to-on", FOOTING_DAY_NONE, NULL);
  assert_refused (self, 0, DAY (6, 1), DAY (6, 7),
                  "There is a pause from 2 Feb 2026 on that has no end yet. Give that one its last day first.");
}

/* Four weeks, from 2 February: the limits of 5 April and 5 July become 3 May and 2 August. */
static void
test_a_pause_tells_what_it_means (Fixture       *self,
                                  gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (0, DAY (2, 2), DAY (3, 1));
  g_autoptr(GPtrArray) records = footing_course_change_records (&self->change, pause);
  g_autofree char *words = footing_course_change_to_words (&self->change, records);

  g_assert_cmpuint (records->len, ==, 4);
  g_assert_cmpstr (words, ==, "2 meetings move. The preceptorship ends on Sunday 2 August 2026.");
  g_assert_true (g_ptr_array_index (records, 3) == (gpointer) pause);
}

static void
test_a_pause_tells_what_is_booked_in_it (Fixture       *self,
                                         gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (0, DAY (3, 16), DAY (3, 29));
  g_autoptr(GPtrArray) records = NULL;
  g_autofree char *words = NULL;

  g_object_set (self->course->meetings->pdata[1],
                "state", FOOTING_MILESTONE_STATE_BOOKED,
                "planned-on", DAY (3, 24), NULL);
  records = footing_course_change_records (&self->change, pause);
  words = footing_course_change_to_words (&self->change, records);

  g_assert_cmpstr (words, ==, "2 meetings move. 1 meeting is booked for a day in this pause: agree on another day. "
                   "The preceptorship ends on Sunday 19 July 2026.");
}

static void
test_a_pause_that_never_ends (Fixture       *self,
                              gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (0, DAY (2, 2), FOOTING_DAY_NONE);
  g_autoptr(GPtrArray) records = footing_course_change_records (&self->change, pause);
  g_autofree char *words = footing_course_change_to_words (&self->change, records);

  g_assert_cmpstr (words, ==, "2 meetings have no day until the pause ends. Note its last day when it is known: "
                   "then they get theirs.");
}

/* As if it had never been. */
static void
test_a_pause_is_taken_away (Fixture       *self,
                            gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (7, DAY (2, 2), DAY (3, 1));
  g_autoptr(FootingEnrolmentPause) gone = pause_new (7, DAY (2, 2), DAY (3, 1));
  g_autoptr(GPtrArray) with = footing_course_change_records (&self->change, pause), without = NULL;

  g_ptr_array_add (self->course->pauses, g_object_ref (pause));
  g_ptr_array_remove_range (self->course->meetings, 1, 2);
  g_ptr_array_add (self->course->meetings, g_object_ref (g_ptr_array_index (with, 1)));
  g_ptr_array_add (self->course->meetings, g_object_ref (g_ptr_array_index (with, 2)));

  g_object_set (gone, "deleted-at", G_GINT64_CONSTANT (1), NULL);
  without = footing_course_change_records (&self->change, gone);

  g_assert_cmpuint (without->len, ==, 4);
  g_assert_cmpint (footing_meeting_get_due_on (g_ptr_array_index (without, 1)), ==, DAY (4, 5));
  g_assert_cmpint (footing_meeting_get_due_on (g_ptr_array_index (without, 2)), ==, DAY (7, 5));
}

/* Puts what would be saved in the place of the meetings of the course. */
static void
take_meetings (Fixture         *self,
               const GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    for (guint j = 0; FOOTING_IS_MEETING (records->pdata[i]) && j < self->course->meetings->len; j++)
      if (g_str_equal (footing_meeting_get_key (records->pdata[i]),
                       footing_meeting_get_key (self->course->meetings->pdata[j])))
        g_set_object ((GObject **) &self->course->meetings->pdata[j], records->pdata[i]);
}

/* Tuesday 24 March was agreed on, four weeks later is Tuesday 21 April. */
static void
test_a_day_that_was_agreed_on_moves_and_comes_back (Fixture       *self,
                                                    gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (7, DAY (2, 2), DAY (3, 1));
  g_autoptr(FootingEnrolmentPause) gone = pause_new (7, DAY (2, 2), DAY (3, 1));
  g_autoptr(GPtrArray) with = NULL, without = NULL;
  FootingMeeting **meeting = (FootingMeeting **) &self->course->meetings->pdata[1];

  g_object_set (*meeting, "planned-on", DAY (3, 24), NULL);
  with = footing_course_change_records (&self->change, pause);
  take_meetings (self, with);
  g_assert_cmpint (footing_meeting_get_planned_on (*meeting), ==, DAY (4, 21));

  g_ptr_array_add (self->course->pauses, g_object_ref (pause));
  g_object_set (gone, "deleted-at", G_GINT64_CONSTANT (1), NULL);
  without = footing_course_change_records (&self->change, gone);
  take_meetings (self, without);
  g_assert_cmpint (footing_meeting_get_planned_on (*meeting), ==, DAY (3, 24));
}

/* Three days later it would be Friday 27 March; four days later a Saturday, and Friday is the nearest. */
static void
test_a_day_that_was_agreed_on_stays_a_working_day (Fixture       *self,
                                                   gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentPause) pause = pause_new (0, DAY (2, 2), DAY (2, 5));
  g_autoptr(GPtrArray) records = NULL;
  FootingMeeting **meeting = (FootingMeeting **) &self->course->meetings->pdata[1];

  g_object_set (*meeting, "planned-on", DAY (3, 24), NULL);
  records = footing_course_change_records (&self->change, pause);
  take_meetings (self, records);
  g_assert_cmpint (footing_meeting_get_planned_on (*meeting), ==, DAY (3, 27));
}

static void
test_extensions (Fixture       *self,
                 gconstpointer  unused)
{
  g_autoptr(FootingEnrolmentExtension) shorter = extension_new (0, DAY (6, 1), DAY (7, 5));
  g_autoptr(FootingEnrolmentExtension) longer = extension_new (0, DAY (6, 1), DAY (8, 31));
  g_autoptr(FootingEnrolmentExtension) mistyped = extension_new (0, DAY (6, 1), footing_day_from_ymd (2062, 8, 31));
  g_autofree char *typo = footing_course_change_refuse_extension (&self->change, mistyped);
  g_autoptr(GPtrArray) records = footing_course_change_records (&self->change, longer);
  g_autofree char *no = footing_course_change_refuse_extension (&self->change, shorter);
  g_autofree char *yes = footing_course_change_refuse_extension (&self->change, longer);
  g_autofree char *words = footing_course_change_to_words (&self->change, records);

  g_assert_cmpstr (no, ==, "The preceptorship lasts until 5 Jul 2026 already. Choose a later day.");
  g_assert_null (yes);
  g_assert_cmpstr (typo, ==, "That is more than five years later. Check the year.");
  g_assert_cmpstr (words, ==, "1 meeting moves. The preceptorship ends on Monday 31 August 2026.");
}

#define TEST(name, func) g_test_add ("/course-change/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("pauses-that-cannot-be", test_pauses_that_cannot_be);
  TEST ("a-pause-tells-what-it-means", test_a_pause_tells_what_it_means);
  TEST ("a-pause-tells-what-is-booked-in-it", test_a_pause_tells_what_is_booked_in_it);
  TEST ("a-pause-that-never-ends", test_a_pause_that_never_ends);
  TEST ("a-pause-is-taken-away", test_a_pause_is_taken_away);
  TEST ("a-day-that-was-agreed-on-moves-and-comes-back", test_a_day_that_was_agreed_on_moves_and_comes_back);
  TEST ("a-day-that-was-agreed-on-stays-a-working-day", test_a_day_that_was_agreed_on_stays_a_working_day);
  TEST ("extensions", test_extensions);

  return g_test_run ();
}

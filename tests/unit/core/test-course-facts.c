/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-course-facts.h"
#include "footing-leaving.h"
#include "footing-reference.h"
#include "store-fixture.h"

/* A preceptorship from 5 January 2026, told record by record, looked at on 12 March. */
typedef struct
{
  StoreFixture        book;
  FootingRoster      *roster;
  FootingCourse      *course;
  FootingCourseFacts *facts;
  gint64              enrolment;
  gint64              nadia;
} Story;

#define D(month, day) footing_day_from_ymd (2026, month, day)

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(FootingPerson) nadia = store_fixture_person ("Nadia Fell-Test");
  g_autoptr(GError) error = NULL;
  FootingEnrolment *enrolment = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  self->enrolment = store_fixture_enrol (&self->book, "Ana Corrado-Test");
  g_object_set (nadia, "registered-on", footing_day_from_ymd (2024, 9, 2), "prepared-on", D (2, 2), NULL);
  store_fixture_save (&self->book, nadia);
  self->nadia = footing_record_get_id (FOOTING_RECORD (nadia));

  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);

  enrolment = footing_roster_find_enrolment (self->roster, self->enrolment);
  g_object_set (enrolment, "ends-on", D (7, 5), NULL);
  self->course = footing_course_new (enrolment, footing_roster_find_person (
                                                  self->roster, footing_enrolment_get_preceptee_id (enrolment)));
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_pointer (&self->facts, footing_course_facts_free);
  g_clear_pointer (&self->course, footing_course_free);
  g_clear_object (&self->roster);
  store_fixture_tear_down (&self->book, NULL);
}

static const FootingLivedFacts *
look (Story *self)
{
  g_clear_pointer (&self->facts, footing_course_facts_free);
  self->facts = footing_course_facts_new (self->course, self->roster, D (3, 12));

  return &self->facts->facts;
}

static void
add_session (Story      *self,
             gint64      meeting,
             FootingDay  day,
             int         minutes)
{
  FootingSessionTime session = {
    .meeting_id = meeting, .held_on = day, .state = FOOTING_SESSION_STATE_HELD,
    .protected_minutes = minutes, .preceptee_protected_minutes = minutes - 10,
  };

  g_array_append_val (self->course->sessions, session);
}

static void
add_time (Story           *self,
          FootingTimeKind  kind,
          FootingDay       day,
          gint64           minutes)
{
  g_ptr_array_add (self->course->time_entries,
                   g_object_new (FOOTING_TYPE_TIME_ENTRY, "kind", kind, "spent-on", day, "minutes", minutes, NULL));
}

static void
add_pairing (Story      *self,
             gint64      preceptor,
             FootingDay  from,
             FootingDay  to)
{
  g_ptr_array_add (self->course->pairings,
                   g_object_new (FOOTING_TYPE_PAIRING, "preceptor-id", preceptor, "from-on", from, "to-on", to, NULL));
}

static void
add_meeting (Story                 *self,
             gint64                 id,
             FootingDay             planned,
             FootingMilestoneState  state)
{
  g_ptr_array_add (self->course->meetings,
                   g_object_new (FOOTING_TYPE_MEETING, "id", id, "key", "one", "name", "One", "opens-on", planned - 7,
                                 "due-on", planned + 7, "planned-on", planned, "state", state, NULL));
}

/* Nobody wrote anything down, so nothing is known, and nothing is made up. */
static void
test_nothing_is_known (Story         *self,
                       gconstpointer  unused)
{
  const FootingLivedFacts *facts = look (self);

  g_assert_cmpint (facts->anchor, ==, D (1, 5));
  g_assert_cmpint (facts->ends, ==, D (7, 5));
  g_assert_cmpint (facts->completed, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (facts->stopped, ==, FOOTING_DAY_NONE);
  g_assert_cmpuint (facts->n_meetings, ==, 0);
  g_assert_cmpint (facts->supernumerary_used, ==, FOOTING_DESIGN_UNKNOWN);
  g_assert_cmpuint (facts->n_preceptor_years, ==, 1);
  g_assert_cmpint (facts->preceptor_years[0].used, ==, FOOTING_DESIGN_UNKNOWN);
  g_assert_cmpint (facts->preceptor_years[0].ends, ==, footing_day_from_ymd (2027, 1, 4));
  g_assert_cmpint (facts->has_preceptor, ==, FOOTING_FACT_NO);
  g_assert_cmpint (facts->same_discipline, ==, FOOTING_FACT_UNKNOWN);
}

static void
test_meetings (Story         *self,
               gconstpointer  unused)
{
  const FootingLivedFacts *facts = NULL;

  add_meeting (self, 1, D (1, 12), FOOTING_MILESTONE_STATE_HELD);
  add_meeting (self, 2, D (2, 12), FOOTING_MILESTONE_STATE_HELD); /* ticked off */
  add_meeting (self, 3, D (4, 6), FOOTING_MILESTONE_STATE_PLANNED);
  add_session (self, 1, D (1, 14), 60);
  add_session (self, 0, D (1, 28), 30); /* in between */
  facts = look (self);

  g_assert_cmpuint (facts->n_meetings, ==, 4);
  g_assert_cmpint (facts->meetings[0].held, ==, D (1, 14));
  g_assert_cmpint (facts->meetings[0].due, ==, D (1, 19));
  g_assert_cmpint (facts->meetings[1].held, ==, D (2, 12));
  g_assert_cmpint (facts->meetings[2].held, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (facts->meetings[3].held, ==, D (1, 28));
  g_assert_cmpint (facts->meetings[3].due, ==, FOOTING_DAY_NONE);
}

/* 60 and 30 minutes in sessions are protected time of both; 45 more were entered for the preceptor,
 * who plans another 120. */
static void
test_hours (Story         *self,
            gconstpointer  unused)
{
  const FootingLivedFacts *facts = NULL;

  add_session (self, 0, D (1, 14), 60);
  add_session (self, 0, D (1, 28), 30);
  add_time (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, D (2, 4), 45);
  add_time (self, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, D (4, 1), 120);
  add_time (self, FOOTING_TIME_KIND_SUPERNUMERARY, D (1, 6), 450);
  add_time (self, FOOTING_TIME_KIND_SUPERNUMERARY, D (1, 7), 450);
  add_time (self, FOOTING_TIME_KIND_SUPERNUMERARY, D (1, 2), 450); /* before it began */
  facts = look (self);

  g_assert_cmpint (facts->preceptor_years[0].used, ==, 135);
  g_assert_cmpint (facts->preceptor_years[0].planned, ==, 255);
  g_assert_cmpint (facts->preceptee_years[0].used, ==, 70); /* two sessions, ten minutes less each */
  g_assert_cmpint (facts->preceptee_years[0].planned, ==, FOOTING_DESIGN_UNKNOWN);
  g_assert_cmpint (facts->supernumerary_used, ==, 900);
  g_assert_cmpint (facts->supernumerary_planned, ==, FOOTING_DESIGN_UNKNOWN);
}

/* A pause of four weeks moves the end of the year by as much. */
static void
test_pause (Story         *self,
            gconstpointer  unused)
{
  const FootingLivedFacts *facts = NULL;

  g_ptr_array_add (self->course->pauses,
                   g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "reason", "other", "from-on", D (2, 2),
                                 "to-on", D (3, 1), NULL));
  facts = look (self);

  g_assert_cmpuint (facts->pauses->len, ==, 1);
  g_assert_cmpint (facts->preceptor_years[0].ends, ==, footing_day_from_ymd (2027, 2, 1));
}

static void
test_preceptor (Story         *self,
                gconstpointer  unused)
{
  const FootingLivedFacts *facts = NULL;

  add_pairing (self, 0, D (1, 5), D (1, 31)); /* somebody who is in the book no more */
  add_pairing (self, self->nadia, D (2, 1), FOOTING_DAY_NONE);
  add_pairing (self, 77, D (5, 1), FOOTING_DAY_NONE); /* agreed for later */
  facts = look (self);

  g_assert_cmpint (facts->has_preceptor, ==, FOOTING_FACT_YES);
  g_assert_cmpint (facts->first_preceptor_from, ==, D (1, 5));
  g_assert_cmpint (facts->preceptor_from, ==, D (2, 1));
  g_assert_cmpint (facts->preceptor_registered, ==, footing_day_from_ymd (2024, 9, 2));
  g_assert_cmpint (facts->preceptor_prepared, ==, FOOTING_FACT_YES);
  g_assert_cmpint (facts->preceptor_prepared_on, ==, D (2, 2));
  g_assert_cmpint (facts->same_discipline, ==, FOOTING_FACT_YES);
}

static void
test_disciplines (Story         *self,
                  gconstpointer  unused)
{
  add_pairing (self, self->nadia, D (1, 5), FOOTING_DAY_NONE);
  g_object_set (self->course->preceptee, "profession", FOOTING_PROFESSION_NURSING_ASSOCIATE, NULL);
  g_assert_cmpint (look (self)->same_discipline, ==, FOOTING_FACT_YES);
  g_object_set (self->course->preceptee, "profession", FOOTING_PROFESSION_MIDWIFE, NULL);
  g_assert_cmpint (look (self)->same_discipline, ==, FOOTING_FACT_NO);
  g_object_set (self->course->preceptee, "profession", FOOTING_PROFESSION_UNKNOWN, NULL);
  g_assert_cmpint (look (self)->same_discipline, ==, FOOTING_FACT_UNKNOWN);
}

static void
test_the_end (Story         *self,
              gconstpointer  unused)
{
  g_object_set (self->course->enrolment, "state", FOOTING_ENROLMENT_STATE_ENDED, "completed-on", D (2, 20), NULL);
  g_assert_cmpint (look (self)->stopped, ==, D (2, 20));
  g_assert_cmpint (look (self)->completed, ==, FOOTING_DAY_NONE);

  g_object_set (self->course->enrolment, "state", FOOTING_ENROLMENT_STATE_COMPLETED, NULL);
  g_assert_cmpint (look (self)->stopped, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (look (self)->completed, ==, D (2, 20));
}

#define STORY(path, func) g_test_add ("/course-facts/" path, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORY ("nothing-is-known", test_nothing_is_known);
  STORY ("meetings", test_meetings);
  STORY ("hours", test_hours);
  STORY ("pause", test_pause);
  STORY ("preceptor", test_preceptor);
  STORY ("disciplines", test_disciplines);
  STORY ("the-end", test_the_end);

  return g_test_run ();
}

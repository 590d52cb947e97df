/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-course-story.h"
#include "footing-move.h"
#include "store-fixture.h"

#define DAY(month, day) (footing_day_from_ymd (2026, month, day))

/* One preceptee, Ewa who supports, and the day it is: 12 March 2026. */
typedef struct
{
  StoreFixture      book;
  FootingReference *reference;
  FootingRoster    *roster;
  FootingCourse    *course;
  GPtrArray        *moves;
  gint64            ewa;
} Story;

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingPerson) ewa = store_fixture_person ("Ewa Nowak-Test");
  gint64 id;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  id = store_fixture_enrol (&self->book, "Ana Corrado-Test");
  store_fixture_save (&self->book, ewa);
  self->ewa = footing_record_get_id (FOOTING_RECORD (ewa));
  self->reference = footing_reference_new ();
  self->roster = footing_roster_new (self->book.store);
  while (footing_roster_get_loading (self->roster))
    g_main_context_iteration (NULL, TRUE);
  self->course = footing_course_new (footing_roster_find_enrolment (self->roster, id), NULL);
  self->moves = g_ptr_array_new_with_free_func (g_object_unref);
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  footing_course_free (self->course);
  g_ptr_array_unref (self->moves);
  g_clear_object (&self->roster);
  g_clear_object (&self->reference);
  store_fixture_tear_down (&self->book, NULL);
}

static GPtrArray *
tell (Story *self)
{
  return footing_course_story (self->course, self->moves, self->roster, self->reference, DAY (3, 12));
}

static void
assert_event (GPtrArray  *story,
              guint       place,
              const char *title,
              const char *words)
{
  const FootingStoryEvent *event = g_ptr_array_index (story, place);

  g_assert_cmpstr (event->title, ==, title);
  g_assert_cmpstr (event->words, ==, words);
}

static void
test_who_supported_and_who_covered (Story         *self,
                                    gconstpointer  unused)
{
  g_autoptr(GPtrArray) story = NULL;

  g_ptr_array_add (self->course->pairings,
                   g_object_new (FOOTING_TYPE_PAIRING, "preceptor-id", self->ewa, "from-on", DAY (3, 2), NULL));
  g_ptr_array_add (self->course->pairings,
                   g_object_new (FOOTING_TYPE_PAIRING, "preceptor-id", G_GINT64_CONSTANT (99), "from-on", DAY (1, 5),
                                 "to-on", DAY (3, 1), "reason", "planned-handover", "note", "Goal two is open.", NULL));
  g_ptr_array_add (self->course->pairings,
                   g_object_new (FOOTING_TYPE_PAIRING, "preceptor-id", self->ewa, "from-on", DAY (2, 2),
                                 "to-on", DAY (2, 2), "kind", FOOTING_PAIRING_KIND_COVER, NULL));
  story = tell (self);

  g_assert_cmpuint (story->len, ==, 3);
  assert_event (story, 0, "Supported by somebody who is not in the book",
                "5 Jan 2026 to 1 Mar 2026 · A handover that was planned · Goal two is open.");
  assert_event (story, 1, "Covered by Ewa Nowak-Test", "2 Feb 2026");
  assert_event (story, 2, "Supported by Ewa Nowak-Test", "Since 2 Mar 2026");
}

static void
test_pauses_and_extensions (Story         *self,
                            gconstpointer  unused)
{
  g_autoptr(GPtrArray) story = NULL;

  g_ptr_array_add (self->course->pauses,
                   g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "from-on", DAY (4, 1), "reason", "leave", NULL));
  g_ptr_array_add (self->course->extensions,
                   g_object_new (FOOTING_TYPE_ENROLMENT_EXTENSION, "decided-on", DAY (3, 9), "ends-on", DAY (9, 30),
                                 "reason", "no-such-reason", NULL));
  story = tell (self);

  g_assert_cmpuint (story->len, ==, 2);
  assert_event (story, 0, "Extended to 30 Sep 2026", "Agreed on 9 Mar 2026");
  assert_event (story, 1, "Pause", "From 1 Apr 2026 · Leave");
}

static void
test_moves (Story         *self,
            gconstpointer  unused)
{
  g_autoptr(GPtrArray) story = NULL;

  g_ptr_array_add (self->moves, g_object_new (FOOTING_TYPE_MOVE, "moved-on", DAY (2, 2), "was", "Harbour Test House",
                                              "became", "Pine Test Lodge", "reason", "staffing", NULL));
  g_ptr_array_add (self->moves, g_object_new (FOOTING_TYPE_MOVE, "moved-on", DAY (1, 5), "was", "Spring",
                                              "kind", FOOTING_MOVE_KIND_COHORT, NULL));
  story = tell (self);

  g_assert_cmpuint (story->len, ==, 2);
  assert_event (story, 0, "Left the cohort", "On 5 Jan 2026, from Spring");
  assert_event (story, 1, "Moved to Pine Test Lodge", "On 2 Feb 2026, from Harbour Test House · Needed there");
}

#define TEST(name, func) g_test_add ("/course-story/" name, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("who-supported-and-who-covered", test_who_supported_and_who_covered);
  TEST ("pauses-and-extensions", test_pauses_and_extensions);
  TEST ("moves", test_moves);

  return g_test_run ();
}

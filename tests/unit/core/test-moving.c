/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-move.h"
#include "footing-moving.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

/* Amara (3) works at Seaview and is in the spring cohort, which has room for two; Ewa, who supports
 * her, works at Seaview as well. */
typedef struct
{
  FootingPerson    *amara;
  FootingPerson    *ewa;
  FootingEnrolment *enrolment;
  FootingWorkplace *seaview;
  FootingWorkplace *harbour;
  FootingCohort    *spring;
  FootingCohort    *autumn;
  FootingMoving     moving;
} Fixture;

static gpointer
named (GType       type,
       gint64      id,
       const char *name)
{
  return g_object_new (type, "id", id, "name", name, NULL);
}

static void
set_up (Fixture       *self,
        gconstpointer  unused)
{
  self->amara = named (FOOTING_TYPE_PERSON, 3, "Amara Test-Brook");
  self->ewa = named (FOOTING_TYPE_PERSON, 7, "Ewa Test-Hill");
  self->seaview = named (FOOTING_TYPE_WORKPLACE, 1, "Seaview");
  self->harbour = named (FOOTING_TYPE_WORKPLACE, 2, "Harbour Lodge");
  self->spring = named (FOOTING_TYPE_COHORT, 5, "Spring");
  self->autumn = named (FOOTING_TYPE_COHORT, 6, "Autumn");
  self->enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "id", G_GINT64_CONSTANT (4),
                                  "preceptee-id", G_GINT64_CONSTANT (3), "cohort-id", G_GINT64_CONSTANT (5), NULL);
  g_object_set (self->amara, "workplace-id", G_GINT64_CONSTANT (1), "started-on", TODAY - 20, NULL);
  g_object_set (self->autumn, "capacity", G_GINT64_CONSTANT (2), NULL);

  self->moving = (FootingMoving) {
    .person = self->amara, .enrolment = self->enrolment, .workplace = self->seaview, .new_workplace = self->seaview,
    .cohort = self->spring, .new_cohort = self->spring, .on = TODAY - 2, .reason = "staffing", .note = "Until May.",
  };
}

static void
tear_down (Fixture       *self,
           gconstpointer  unused)
{
  g_clear_object (&self->amara);
  g_clear_object (&self->ewa);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->seaview);
  g_clear_object (&self->harbour);
  g_clear_object (&self->spring);
  g_clear_object (&self->autumn);
}

static void
test_who_stays_changes_nothing (Fixture       *self,
                                gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_moving_records (&self->moving);
  g_autofree char *effect = footing_moving_effect (&self->moving, self->ewa, self->seaview, 0);

  g_assert_false (footing_moving_changes (&self->moving));
  g_assert_cmpuint (records->len, ==, 0);
  g_assert_cmpstr (effect, ==, "");
}

/* The name of the old workplace stays told after it has been renamed or deleted. */
static void
test_another_workplace (Fixture       *self,
                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  g_autofree char *effect = NULL;
  FootingMove *move = NULL;

  self->moving.new_workplace = self->harbour;
  records = footing_moving_records (&self->moving);
  effect = footing_moving_effect (&self->moving, self->ewa, self->seaview, 0);

  g_assert_cmpuint (records->len, ==, 2);
  g_assert_true (FOOTING_IS_PERSON (records->pdata[0]));
  g_assert_cmpint (footing_person_get_workplace_id (records->pdata[0]), ==, 2);
  g_assert_cmpint (footing_person_get_workplace_id (self->amara), ==, 1);

  move = records->pdata[1];
  g_assert_cmpint (footing_move_get_person_id (move), ==, 3);
  g_assert_cmpint (footing_move_get_enrolment_id (move), ==, 4);
  g_assert_cmpint (footing_move_get_kind (move), ==, FOOTING_MOVE_KIND_WORKPLACE);
  g_assert_cmpint (footing_move_get_moved_on (move), ==, TODAY - 2);
  g_assert_cmpstr (footing_move_get_was (move), ==, "Seaview");
  g_assert_cmpstr (footing_move_get_became (move), ==, "Harbour Lodge");
  g_assert_cmpstr (footing_move_get_reason (move), ==, "staffing");
  g_assert_cmpstr (footing_move_get_note (move), ==, "Until May.");

  g_assert_cmpstr (effect, ==,
                   "All meetings keep their days. Ewa Test-Hill, who supports them, works at Seaview.");
}

static void
test_where_the_preceptor_works_nothing_is_said (Fixture       *self,
                                                gconstpointer  unused)
{
  g_autofree char *effect = NULL;

  self->moving.new_workplace = self->harbour;
  effect = footing_moving_effect (&self->moving, self->ewa, self->harbour, 0);

  g_assert_cmpstr (effect, ==, "All meetings keep their days.");
}

static void
test_a_full_cohort_is_said_and_not_forbidden (Fixture       *self,
                                              gconstpointer  unused)
{
  g_autofree char *with_room = NULL, *full = NULL, *refusal = NULL;

  self->moving.new_cohort = self->autumn;
  with_room = footing_moving_effect (&self->moving, NULL, NULL, 1);
  full = footing_moving_effect (&self->moving, NULL, NULL, 2);
  refusal = footing_moving_refusal (&self->moving, TODAY);

  g_assert_cmpstr (with_room, ==, "All meetings keep their days.");
  g_assert_cmpstr (full, ==, "All meetings keep their days. All places of Autumn are taken; this is one more.");
  g_assert_null (refusal);
}

static void
test_out_of_the_cohort_and_elsewhere_at_once (Fixture       *self,
                                              gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  self->moving.new_workplace = self->harbour;
  self->moving.new_cohort = NULL;
  records = footing_moving_records (&self->moving);

  g_assert_cmpuint (records->len, ==, 4);
  g_assert_cmpint (footing_enrolment_get_cohort_id (records->pdata[2]), ==, 0);
  g_assert_cmpint (footing_move_get_kind (records->pdata[3]), ==, FOOTING_MOVE_KIND_COHORT);
  g_assert_cmpstr (footing_move_get_was (records->pdata[3]), ==, "Spring");
  g_assert_null (footing_move_get_became (records->pdata[3]));
}

static void
assert_refused (Fixture    *self,
                FootingDay  day,
                const char *words)
{
  g_autofree char *refusal = NULL;

  self->moving.new_workplace = self->harbour;
  self->moving.on = day;
  refusal = footing_moving_refusal (&self->moving, TODAY);
  g_assert_cmpstr (refusal, ==, words);
}

static void
test_days_that_cannot_be (Fixture       *self,
                          gconstpointer  unused)
{
  assert_refused (self, FOOTING_DAY_NONE, "The first day is needed.");
  assert_refused (self, TODAY + 1, "This day is still to come. Note the move on the day, or afterwards.");
  assert_refused (self, TODAY - 21, "They started on 20 Feb 2026. Choose a later day.");
  assert_refused (self, TODAY, NULL);
}

static FootingMove *
move_new (gint64           id,
          FootingMoveKind  kind,
          FootingDay       on,
          const char      *became)
{
  return g_object_new (FOOTING_TYPE_MOVE, "id", id, "kind", kind, "moved-on", on, "became", became, NULL);
}

/* To Harbour Lodge on 5 March, and back to Seaview on the 10th; the cohort is another matter. */
static void
test_moves_keep_their_order (void)
{
  g_autoptr(GPtrArray) moves = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *too_late = NULL, *too_early = NULL;

  g_ptr_array_add (moves, move_new (1, FOOTING_MOVE_KIND_WORKPLACE, TODAY - 7, "Harbour Lodge"));
  g_ptr_array_add (moves, move_new (2, FOOTING_MOVE_KIND_WORKPLACE, TODAY - 2, "Seaview"));
  g_ptr_array_add (moves, move_new (3, FOOTING_MOVE_KIND_COHORT, TODAY - 4, "Autumn"));

  too_late = footing_moving_order_refusal (moves->pdata[0], TODAY - 1, moves);
  too_early = footing_moving_order_refusal (moves->pdata[1], TODAY - 8, moves);
  g_assert_cmpstr (too_late, ==, "The move after this one, to Seaview, was on 10 Mar 2026. Choose that day or an "
                   "earlier one.");
  g_assert_cmpstr (too_early, ==, "The move before this one, to Harbour Lodge, was on 5 Mar 2026. Choose that day or "
                   "a later one.");
  g_assert_null (footing_moving_order_refusal (moves->pdata[0], TODAY - 2, moves));
  g_assert_null (footing_moving_order_refusal (moves->pdata[1], TODAY - 7, moves));
  g_assert_null (footing_moving_order_refusal (moves->pdata[2], TODAY - 20, moves));
}

#define MOVING_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  MOVING_TEST ("/moving/who-stays-changes-nothing", test_who_stays_changes_nothing);
  MOVING_TEST ("/moving/another-workplace", test_another_workplace);
  MOVING_TEST ("/moving/where-the-preceptor-works-nothing-is-said", test_where_the_preceptor_works_nothing_is_said);
  MOVING_TEST ("/moving/a-full-cohort-is-said-and-not-forbidden", test_a_full_cohort_is_said_and_not_forbidden);
  MOVING_TEST ("/moving/out-of-the-cohort-and-elsewhere-at-once", test_out_of_the_cohort_and_elsewhere_at_once);
  MOVING_TEST ("/moving/days-that-cannot-be", test_days_that_cannot_be);
  g_test_add_func ("/moving/moves-keep-their-order", test_moves_keep_their_order);

  return g_test_run ();
}

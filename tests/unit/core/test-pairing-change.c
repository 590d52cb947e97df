/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-pairing-change.h"

#define MONDAY (footing_day_from_ymd (2026, 3, 2))

/* Ewa (7) has supported somebody since 5 January; Tom (9) takes over. */
typedef struct
{
  FootingEnrolment     *enrolment;
  FootingPerson        *tom;
  GPtrArray            *pairings;
  FootingPairingChange  change;
} Handover;

static void
set_up (Handover      *self,
        gconstpointer  unused)
{
  self->enrolment = g_object_new (FOOTING_TYPE_ENROLMENT, "id", G_GINT64_CONSTANT (4),
                                  "preceptor-id", G_GINT64_CONSTANT (7), NULL);
  self->tom = g_object_new (FOOTING_TYPE_PERSON, "id", G_GINT64_CONSTANT (9), "name", "Tom Reed-Test",
                            "is-preceptor", TRUE, NULL);
  self->pairings = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->pairings, g_object_new (FOOTING_TYPE_PAIRING,
                                                 "id", G_GINT64_CONSTANT (1),
                                                 "enrolment-id", G_GINT64_CONSTANT (4),
                                                 "preceptor-id", G_GINT64_CONSTANT (7),
                                                 "from-on", footing_day_from_ymd (2026, 1, 5),
                                                 NULL));
  self->change = (FootingPairingChange) {
    .enrolment = self->enrolment, .pairings = self->pairings, .preceptor = self->tom, .from = MONDAY,
    .reason = "moved", .note = "Goals two and three are open.",
  };
}

static void
tear_down (Handover      *self,
           gconstpointer  unused)
{
  g_clear_object (&self->enrolment);
  g_clear_object (&self->tom);
  g_clear_pointer (&self->pairings, g_ptr_array_unref);
}

/* The @n-th pairing among @records. */
static FootingPairing *
nth_pairing (GPtrArray *records,
             guint      n)
{
  for (guint i = 0; i < records->len; i++)
    if (FOOTING_IS_PAIRING (g_ptr_array_index (records, i)) && n-- == 0)
      return g_ptr_array_index (records, i);

  return NULL;
}

static void
test_the_one_before_stops_the_day_before (Handover      *self,
                                          gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_pairing_change_records (&self->change, MONDAY);
  FootingPairing *before = nth_pairing (records, 0), *after = nth_pairing (records, 1);

  g_assert_cmpuint (records->len, ==, 3);
  g_assert_cmpint (footing_enrolment_get_preceptor_id (g_ptr_array_index (records, 0)), ==, 9);

  g_assert_cmpint (footing_pairing_get_preceptor_id (before), ==, 7);
  g_assert_cmpint (footing_pairing_get_to_on (before), ==, footing_day_from_ymd (2026, 3, 1));
  g_assert_cmpstr (footing_pairing_get_reason (before), ==, "moved");
  g_assert_cmpstr (footing_pairing_get_note (before), ==, "Goals two and three are open.");

  g_assert_cmpint (footing_pairing_get_preceptor_id (after), ==, 9);
  g_assert_cmpint (footing_pairing_get_from_on (after), ==, MONDAY);
  g_assert_cmpint (footing_pairing_get_to_on (after), ==, FOOTING_DAY_NONE);
}

/* As in a book whose preceptors were never noted with their days. */
static void
test_what_nobody_noted_is_told (Handover      *self,
                                gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;
  FootingPairing *before = NULL;

  g_ptr_array_set_size (self->pairings, 0);
  g_object_set (self->enrolment, "anchor-on", footing_day_from_ymd (2026, 1, 12), NULL);
  records = footing_pairing_change_records (&self->change, MONDAY);
  before = nth_pairing (records, 0);

  g_assert_cmpint (footing_pairing_get_preceptor_id (before), ==, 7);
  g_assert_cmpint (footing_pairing_get_from_on (before), ==, footing_day_from_ymd (2026, 1, 12));
  g_assert_cmpint (footing_pairing_get_to_on (before), ==, footing_day_from_ymd (2026, 3, 1));
  g_assert_cmpstr (footing_pairing_get_reason (before), ==, "moved");
  g_assert_cmpint (footing_pairing_get_preceptor_id (nth_pairing (records, 1)), ==, 9);
}

static void
test_who_never_began_is_replaced (Handover      *self,
                                  gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  self->change.from = footing_day_from_ymd (2026, 1, 5);
  records = footing_pairing_change_records (&self->change, MONDAY);

  g_assert_true (footing_record_is_deleted (FOOTING_RECORD (nth_pairing (records, 0))));
  g_assert_cmpint (footing_pairing_get_from_on (nth_pairing (records, 1)), ==, footing_day_from_ymd (2026, 1, 5));
}

static void
test_there_may_be_nobody_for_a_while (Handover      *self,
                                      gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  self->change.preceptor = NULL;
  records = footing_pairing_change_records (&self->change, MONDAY);

  g_assert_cmpint (footing_enrolment_get_preceptor_id (g_ptr_array_index (records, 0)), ==, 0);
  g_assert_nonnull (nth_pairing (records, 0));
  g_assert_null (nth_pairing (records, 1));
}

static void
test_cover_goes_on (Handover      *self,
                    gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  g_ptr_array_add (self->pairings, g_object_new (FOOTING_TYPE_PAIRING,
                                                 "id", G_GINT64_CONSTANT (2),
                                                 "kind", FOOTING_PAIRING_KIND_COVER,
                                                 "preceptor-id", G_GINT64_CONSTANT (8),
                                                 "from-on", footing_day_from_ymd (2026, 2, 16),
                                                 NULL));
  records = footing_pairing_change_records (&self->change, MONDAY);

  g_assert_cmpint (footing_pairing_get_preceptor_id (nth_pairing (records, 0)), ==, 7);
  g_assert_cmpint (footing_pairing_get_preceptor_id (nth_pairing (records, 1)), ==, 9);
  g_assert_null (nth_pairing (records, 2));
}

static void
test_the_past_is_not_rewritten (Handover      *self,
                                gconstpointer  unused)
{
  g_autofree char *fine = footing_pairing_change_refusal (&self->change, MONDAY);
  g_autofree char *ahead = footing_pairing_change_refusal (&self->change, MONDAY - 7);
  g_autofree char *before = NULL, *none = NULL;

  self->change.from = footing_day_from_ymd (2026, 1, 4);
  before = footing_pairing_change_refusal (&self->change, MONDAY);
  self->change.from = FOOTING_DAY_NONE;
  none = footing_pairing_change_refusal (&self->change, MONDAY);

  g_assert_null (fine);
  g_assert_null (ahead);
  g_assert_cmpstr (before, ==, "The present preceptor began on 5 Jan 2026. Choose that day or a later one.");
  g_assert_cmpstr (none, ==, "The first day is needed.");
}

/* On 23 February, for 2 March. */
static void
test_a_change_to_come_names_nobody_yet (Handover      *self,
                                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = footing_pairing_change_records (&self->change, MONDAY - 7);

  g_assert_cmpuint (records->len, ==, 2);
  g_assert_cmpint (footing_pairing_get_to_on (nth_pairing (records, 0)), ==, MONDAY - 1);
  g_assert_cmpint (footing_pairing_get_from_on (nth_pairing (records, 1)), ==, MONDAY);
  g_assert_null (footing_pairing_change_dropped (&self->change, MONDAY - 7));
}

/* Somebody else was to begin on 9 March; today is 23 February. */
static void
test_a_newer_change_replaces_one_to_come (Handover      *self,
                                          gconstpointer  unused)
{
  FootingPairing *planned = g_object_new (FOOTING_TYPE_PAIRING,
                                          "id", G_GINT64_CONSTANT (2),
                                          "preceptor-id", G_GINT64_CONSTANT (8),
                                          "from-on", MONDAY + 7,
                                          NULL);
  g_autofree char *refusal = NULL;
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (g_ptr_array_index (self->pairings, 0), "to-on", MONDAY + 6, NULL);
  g_ptr_array_add (self->pairings, planned);
  refusal = footing_pairing_change_refusal (&self->change, MONDAY - 7);
  records = footing_pairing_change_records (&self->change, MONDAY - 7);

  g_assert_null (refusal);
  g_assert_true (footing_pairing_change_dropped (&self->change, MONDAY - 7) == planned);
  g_assert_cmpint (footing_pairing_get_to_on (nth_pairing (records, 0)), ==, MONDAY - 1);
  g_assert_true (footing_record_is_deleted (FOOTING_RECORD (nth_pairing (records, 1))));
  g_assert_cmpint (footing_pairing_get_from_on (nth_pairing (records, 2)), ==, MONDAY);
}

/* She left on 25 February; somebody is found a few days later. */
static void
test_who_has_left_stopped_then (Handover      *self,
                                gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  self->change.left = g_object_new (FOOTING_TYPE_LEAVING, "left-on", MONDAY - 5, NULL);
  records = footing_pairing_change_records (&self->change, MONDAY);
  g_object_unref (self->change.left);

  g_assert_cmpint (footing_pairing_get_to_on (nth_pairing (records, 0)), ==, MONDAY - 5);
  g_assert_cmpint (footing_pairing_get_from_on (nth_pairing (records, 1)), ==, MONDAY);
}

/* Tom was to begin on 2 March, and Jo (8) on 6 April; today is 23 February. */
static void
plan_two_changes (Handover *self)
{
  g_object_set (g_ptr_array_index (self->pairings, 0), "to-on", MONDAY - 1, "reason", "moved", NULL);
  g_ptr_array_add (self->pairings, g_object_new (FOOTING_TYPE_PAIRING,
                                                 "id", G_GINT64_CONSTANT (2),
                                                 "preceptor-id", G_GINT64_CONSTANT (9),
                                                 "from-on", MONDAY,
                                                 "to-on", MONDAY + 34,
                                                 "reason", "preceptor-full",
                                                 NULL));
  g_ptr_array_add (self->pairings, g_object_new (FOOTING_TYPE_PAIRING,
                                                 "id", G_GINT64_CONSTANT (3),
                                                 "preceptor-id", G_GINT64_CONSTANT (8),
                                                 "from-on", MONDAY + 35,
                                                 NULL));
}

static void
test_who_was_to_stop_goes_on (Handover      *self,
                              gconstpointer  unused)
{
  g_autoptr(GPtrArray) first = NULL;
  g_autoptr(GPtrArray) second = NULL;

  plan_two_changes (self);
  first = footing_pairing_change_cancel (self->pairings, g_ptr_array_index (self->pairings, 1), MONDAY - 7);
  second = footing_pairing_change_cancel (self->pairings, g_ptr_array_index (self->pairings, 2), MONDAY - 7);

  g_assert_cmpuint (first->len, ==, 2);
  g_assert_true (footing_record_is_deleted (first->pdata[0]));
  g_assert_cmpint (footing_pairing_get_preceptor_id (first->pdata[1]), ==, 7);
  g_assert_cmpint (footing_pairing_get_to_on (first->pdata[1]), ==, MONDAY + 34);
  g_assert_cmpstr (footing_pairing_get_reason (first->pdata[1]), ==, "preceptor-full");

  g_assert_cmpint (footing_pairing_get_preceptor_id (second->pdata[1]), ==, 9);
  g_assert_cmpint (footing_pairing_get_to_on (second->pdata[1]), ==, FOOTING_DAY_NONE);
  g_assert_null (footing_pairing_get_reason (second->pdata[1]));
}

/* She was to stop on 8 March, and nobody to follow. */
static void
test_an_end_to_come_can_be_cancelled (Handover      *self,
                                      gconstpointer  unused)
{
  g_autoptr(GPtrArray) records = NULL;

  g_object_set (g_ptr_array_index (self->pairings, 0), "to-on", MONDAY + 6, "reason", "moved", NULL);
  records = footing_pairing_change_cancel (self->pairings, g_ptr_array_index (self->pairings, 0), MONDAY);

  g_assert_cmpuint (records->len, ==, 1);
  g_assert_cmpint (footing_pairing_get_to_on (records->pdata[0]), ==, FOOTING_DAY_NONE);
  g_assert_null (footing_pairing_get_reason (records->pdata[0]));
}

static void
test_what_has_been_cannot_be_cancelled (Handover      *self,
                                        gconstpointer  unused)
{
  plan_two_changes (self);

  for (guint i = 0; i < 2; i++)
    g_assert_null (footing_pairing_change_cancel (self->pairings, g_ptr_array_index (self->pairings, i), MONDAY));
}

#define PAIRING_TEST(name, func) \
  g_test_add ("/pairing-change/" name, Handover, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  PAIRING_TEST ("the-one-before-stops-the-day-before", test_the_one_before_stops_the_day_before);
  PAIRING_TEST ("what-nobody-noted-is-told", test_what_nobody_noted_is_told);
  PAIRING_TEST ("who-never-began-is-replaced", test_who_never_began_is_replaced);
  PAIRING_TEST ("there-may-be-nobody-for-a-while", test_there_may_be_nobody_for_a_while);
  PAIRING_TEST ("cover-goes-on", test_cover_goes_on);
  PAIRING_TEST ("the-past-is-not-rewritten", test_the_past_is_not_rewritten);

  PAIRING_TEST ("a-change-to-come-names-nobody-yet", test_a_change_to_come_names_nobody_yet);
  PAIRING_TEST ("a-newer-change-replaces-one-to-come", test_a_newer_change_replaces_one_to_come);
  PAIRING_TEST ("who-has-left-stopped-then", test_who_has_left_stopped_then);
  PAIRING_TEST ("who-was-to-stop-goes-on", test_who_was_to_stop_goes_on);
  PAIRING_TEST ("an-end-to-come-can-be-cancelled", test_an_end_to_come_can_be_cancelled);
  PAIRING_TEST ("what-has-been-cannot-be-cancelled", test_what_has_been_cannot_be_cancelled);

  return g_test_run ();
}

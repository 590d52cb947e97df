/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-pairing.h"
#include "footing-store-pairings.h"
#include "store-fixture.h"

#define DAY(month, day) (footing_day_from_ymd (2026, month, day))

static void
open_book (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
}

static gint64
add_preceptor (StoreFixture *fixture,
               const char   *name)
{
  g_autoptr(FootingPerson) person = store_fixture_person (name);

  store_fixture_save (fixture, person);

  return footing_record_get_id (FOOTING_RECORD (person));
}

static void
add_pairing (StoreFixture       *fixture,
             gint64              enrolment_id,
             gint64              preceptor_id,
             FootingPairingKind  kind,
             FootingDay          from,
             FootingDay          to)
{
  g_autoptr(FootingPairing) pairing =
    g_object_new (FOOTING_TYPE_PAIRING, "enrolment-id", enrolment_id, "preceptor-id", preceptor_id, "kind", kind,
                  "from-on", from, "to-on", to, NULL);

  store_fixture_save (fixture, pairing);
}

static void
settle (StoreFixture *fixture,
        FootingDay    today)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_settle_pairings_async (fixture->store, today, NULL, footing_await_cb, &done);
  footing_store_finish_write (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
}

static gint64
preceptor_of (StoreFixture *fixture)
{
  g_autoptr(GPtrArray) enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);

  g_assert_cmpuint (enrolments->len, ==, 1);

  return footing_enrolment_get_preceptor_id (g_ptr_array_index (enrolments, 0));
}

static void
test_a_change_comes_on_its_day (StoreFixture  *fixture,
                                gconstpointer  unused)
{
  gint64 enrolment, ewa, tom;

  open_book (fixture);
  enrolment = store_fixture_enrol (fixture, "Ana Corrado-Test");
  ewa = add_preceptor (fixture, "Ewa Nowak-Test");
  tom = add_preceptor (fixture, "Tom Reed-Test");
  add_pairing (fixture, enrolment, ewa, FOOTING_PAIRING_KIND_NAMED, DAY (1, 5), DAY (3, 15));
  add_pairing (fixture, enrolment, tom, FOOTING_PAIRING_KIND_NAMED, DAY (3, 16), DAY (4, 30));
  add_pairing (fixture, enrolment, tom, FOOTING_PAIRING_KIND_COVER, DAY (2, 1), DAY (2, 28));

  settle (fixture, DAY (2, 10));
  g_assert_cmpint (preceptor_of (fixture), ==, ewa);
  settle (fixture, DAY (3, 15));
  g_assert_cmpint (preceptor_of (fixture), ==, ewa);
  settle (fixture, DAY (3, 16));
  g_assert_cmpint (preceptor_of (fixture), ==, tom);
  settle (fixture, DAY (5, 1));
  g_assert_cmpint (preceptor_of (fixture), ==, 0);
}

/* Before the first day, and in a book that never noted who supported whom. */
static void
test_what_is_not_noted_stays (StoreFixture  *fixture,
                              gconstpointer  unused)
{
  g_autoptr(GPtrArray) enrolments = NULL;
  gint64 ewa, tom;

  open_book (fixture);
  store_fixture_enrol (fixture, "Ana Corrado-Test");
  ewa = add_preceptor (fixture, "Ewa Nowak-Test");
  tom = add_preceptor (fixture, "Tom Reed-Test");
  enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);
  g_object_set (g_ptr_array_index (enrolments, 0), "preceptor-id", ewa, NULL);
  store_fixture_save (fixture, g_ptr_array_index (enrolments, 0));

  settle (fixture, DAY (3, 12));
  g_assert_cmpint (preceptor_of (fixture), ==, ewa);

  add_pairing (fixture, footing_record_get_id (g_ptr_array_index (enrolments, 0)), tom, FOOTING_PAIRING_KIND_NAMED,
               DAY (4, 1), FOOTING_DAY_NONE);
  settle (fixture, DAY (3, 12));
  g_assert_cmpint (preceptor_of (fixture), ==, ewa);
}

static void
note_change (FootingStoreChange *noted,
             FootingStoreChange  change)
{
  *noted |= change;
}

/* Every start asks, and pages read again only when something became another. */
static void
test_nothing_is_told_when_nothing_changes (StoreFixture  *fixture,
                                           gconstpointer  unused)
{
  FootingStoreChange noted = FOOTING_STORE_CHANGE_NONE;
  gint64 enrolment, ewa;

  open_book (fixture);
  enrolment = store_fixture_enrol (fixture, "Ana Corrado-Test");
  ewa = add_preceptor (fixture, "Ewa Nowak-Test");
  add_pairing (fixture, enrolment, ewa, FOOTING_PAIRING_KIND_NAMED, DAY (1, 5), FOOTING_DAY_NONE);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (note_change), &noted);

  settle (fixture, DAY (3, 12));
  g_assert_cmpuint (noted, ==, FOOTING_STORE_CHANGE_ENROLMENTS);
  noted = FOOTING_STORE_CHANGE_NONE;
  settle (fixture, DAY (3, 13));
  g_assert_cmpuint (noted, ==, FOOTING_STORE_CHANGE_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/store-pairings/a-change-comes-on-its-day", test_a_change_comes_on_its_day);
  STORE_TEST ("/store-pairings/what-is-not-noted-stays", test_what_is_not_noted_stays);
  STORE_TEST ("/store-pairings/nothing-is-told-when-nothing-changes", test_nothing_is_told_when_nothing_changes);

  return g_test_run ();
}

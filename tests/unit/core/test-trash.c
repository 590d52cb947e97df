/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-cohort.h"
#include "footing-enrolment.h"
#include "footing-meeting.h"
#include "footing-person.h"
#include "footing-programme.h"
#include "footing-promise.h"
#include "footing-session.h"
#include "footing-trash.h"
#include "footing-store-records.h"
#include "store-fixture.h"

/* Somebody on a programme, and a session with them. */
typedef struct
{
  StoreFixture      fixture;
  FootingTrash     *trash;
  FootingPerson    *person;
  FootingPerson    *preceptor;
  FootingProgramme *programme;
  FootingEnrolment *enrolment;
  FootingSession   *session;
} Bin;

static void
bin_fill (Bin *bin)
{
  bin->person = store_fixture_person ("Ana Test");
  bin->preceptor = store_fixture_person ("Preceptor Test");
  bin->programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                                 "name", "Core", "standard", "core", "standard-version", "1",
                                 "anchor", "start", "months", (gint64) 6, NULL);
  store_fixture_save (&bin->fixture, bin->person);
  store_fixture_save (&bin->fixture, bin->preceptor);
  store_fixture_save (&bin->fixture, bin->programme);
  bin->enrolment = g_object_new (FOOTING_TYPE_ENROLMENT,
                                 "preceptee-id", footing_record_get_id (FOOTING_RECORD (bin->person)),
                                 "preceptor-id", footing_record_get_id (FOOTING_RECORD (bin->preceptor)),
                                 "programme-id", footing_record_get_id (FOOTING_RECORD (bin->programme)),
                                 "standard", "core", "standard-version", "1", "anchor", "start",
                                 "anchor-on", footing_day_from_ymd (2026, 1, 5), NULL);
  store_fixture_save (&bin->fixture, bin->enrolment);
  bin->session = g_object_new (FOOTING_TYPE_SESSION,
                               "enrolment-id", footing_record_get_id (FOOTING_RECORD (bin->enrolment)),
                               "title", "First", "held-on", footing_day_from_ymd (2026, 1, 19), NULL);
  store_fixture_save (&bin->fixture, bin->session);
}

static void
wait_until_known (Bin *bin)
{
  while (footing_trash_get_loading (bin->trash))
    g_main_context_iteration (NULL, TRUE);
}

static void
bin_set_up (Bin           *bin,
            gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&bin->fixture, NULL);
  store_fixture_open (&bin->fixture, NULL, FOOTING_STORE_OPEN_NEW, &error);
  g_assert_no_error (error);
  bin_fill (bin);
}

static void
bin_tear_down (Bin           *bin,
               gconstpointer  unused)
{
  g_clear_object (&bin->trash);
  g_clear_object (&bin->person);
  g_clear_object (&bin->preceptor);
  g_clear_object (&bin->programme);
  g_clear_object (&bin->enrolment);
  g_clear_object (&bin->session);
  store_fixture_tear_down (&bin->fixture, NULL);
}

/* As a deletion at @moment would leave it. */
static void
put (Bin      *bin,
     gpointer  record,
     gint64    moment)
{
  g_object_set (record, "deleted-at", moment, NULL);
  store_fixture_save (&bin->fixture, record);
}

static void
test_what_went_together (Bin           *bin,
                         gconstpointer  unused)
{
  g_autoptr(GPtrArray) batches = NULL;
  FootingTrashBatch *first = NULL;

  put (bin, bin->session, 2000);
  put (bin, bin->enrolment, 2000);
  put (bin, bin->programme, 3000);
  bin->trash = footing_trash_new (bin->fixture.store);
  wait_until_known (bin);
  batches = footing_trash_list (bin->trash);

  g_assert_cmpuint (batches->len, ==, 2);
  first = g_ptr_array_index (batches, 0);
  g_assert_cmpint (first->deleted_at, ==, 3000);
  g_assert_true (FOOTING_IS_PROGRAMME (g_ptr_array_index (first->records, 0)));
  first = g_ptr_array_index (batches, 1);
  g_assert_cmpuint (first->records->len, ==, 2);
  g_assert_true (FOOTING_IS_ENROLMENT (g_ptr_array_index (first->records, 0)));
}

/* A session alone leads nowhere; a preceptor who was deleted stays so. */
static void
test_what_it_belongs_to_comes_back (Bin           *bin,
                                    gconstpointer  unused)
{
  g_autoptr(GPtrArray) batches = NULL;
  g_autoptr(GPtrArray) records = NULL;

  put (bin, bin->session, 4000);
  put (bin, bin->enrolment, 3000);
  put (bin, bin->person, 2000);
  put (bin, bin->preceptor, 2000);
  bin->trash = footing_trash_new (bin->fixture.store);
  wait_until_known (bin);
  batches = footing_trash_list (bin->trash);
  records = footing_trash_to_restore (bin->trash, g_ptr_array_index (batches, 0));

  g_assert_cmpuint (records->len, ==, 3);
  g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (records, 0)), ==, "Ana Test");
  g_assert_true (FOOTING_IS_ENROLMENT (g_ptr_array_index (records, 1)));
  g_assert_true (FOOTING_IS_SESSION (g_ptr_array_index (records, 2)));
}

/* The people of a cohort stay, so it goes alone. */
static void
test_a_cohort_can_come_back (Bin           *bin,
                             gconstpointer  unused)
{
  g_autoptr(FootingCohort) cohort = NULL;
  g_autoptr(GPtrArray) batches = NULL;
  FootingTrashBatch *first = NULL;

  cohort = g_object_new (FOOTING_TYPE_COHORT, "name", "Autumn",
                         "programme-id", footing_record_get_id (FOOTING_RECORD (bin->programme)),
                         "starts-on", footing_day_from_ymd (2026, 1, 5), NULL);
  store_fixture_save (&bin->fixture, cohort);
  put (bin, cohort, 2000);
  bin->trash = footing_trash_new (bin->fixture.store);
  wait_until_known (bin);
  batches = footing_trash_list (bin->trash);

  g_assert_cmpuint (batches->len, ==, 1);
  first = g_ptr_array_index (batches, 0);
  g_assert_true (FOOTING_IS_COHORT (g_ptr_array_index (first->records, 0)));
}

static void
test_what_is_not_there (Bin           *bin,
                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) batches = NULL;

  bin->trash = footing_trash_new (bin->fixture.store);
  wait_until_known (bin);
  batches = footing_trash_list (bin->trash);

  g_assert_cmpuint (batches->len, ==, 0);
  g_assert_null (footing_trash_get_error (bin->trash));
}

#define BIN_TEST(path, func) g_test_add (path, Bin, NULL, bin_set_up, func, bin_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  BIN_TEST ("/trash/what-went-together", test_what_went_together);
  BIN_TEST ("/trash/what-it-belongs-to-comes-back", test_what_it_belongs_to_comes_back);
  BIN_TEST ("/trash/a-cohort-can-come-back", test_a_cohort_can_come_back);
  BIN_TEST ("/trash/what-is-not-there", test_what_is_not_there);

  return g_test_run ();
}

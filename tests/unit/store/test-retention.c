/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-leaving.h"
#include "footing-store-retention.h"
#include "store-fixture.h"

#define LEFT(event) (1u << FOOTING_LEAVING_EVENT_##event)

static GPtrArray *
spells (StoreFixture *fixture,
        guint         events)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *list = NULL;

  footing_store_list_spells_async (fixture->store, events, NULL, footing_await_cb, &done);
  list = footing_store_list_spells_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return list;
}

static void
leave (StoreFixture        *fixture,
       gint64               person,
       FootingDay           day,
       FootingLeavingEvent  event)
{
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", person,
                                                    "left-on", day,
                                                    "reason", "ascwds-1",
                                                    "event", event,
                                                    NULL);

  store_fixture_save (fixture, leaving);
}

static void
test_who_stays_has_no_end (StoreFixture *fixture,
                           gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;
  FootingSpell *spell = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_object_set (person, "first-recorded-on", footing_day_from_ymd (2026, 4, 1), NULL);
  store_fixture_save (fixture, person);

  list = spells (fixture, LEFT (LEFT_EMPLOYER));
  g_assert_cmpuint (list->len, ==, 1);
  spell = g_ptr_array_index (list, 0);
  g_assert_cmpint (spell->started_on, ==, footing_day_from_ymd (2026, 1, 5));
  g_assert_cmpint (spell->recorded_on, ==, footing_day_from_ymd (2026, 4, 1));
  g_assert_cmpint (spell->left_on, ==, FOOTING_DAY_NONE);
  g_assert_null (spell->reason);
}

static void
test_what_counts_as_leaving_is_chosen (StoreFixture *fixture,
                                       gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) all = NULL;
  g_autoptr(GPtrArray) employer = NULL;
  g_autoptr(GError) error = NULL;
  gint64 id;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, person);
  id = footing_record_get_id (FOOTING_RECORD (person));
  leave (fixture, id, footing_day_from_ymd (2026, 6, 30), FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  leave (fixture, id, footing_day_from_ymd (2026, 3, 31), FOOTING_LEAVING_EVENT_INTERNAL_MOVE);

  employer = spells (fixture, LEFT (LEFT_EMPLOYER));
  g_assert_cmpint (((FootingSpell *) employer->pdata[0])->left_on, ==, footing_day_from_ymd (2026, 6, 30));
  g_assert_cmpstr (((FootingSpell *) employer->pdata[0])->reason, ==, "ascwds-1");

  all = spells (fixture, LEFT (LEFT_EMPLOYER) | LEFT (INTERNAL_MOVE));
  g_assert_cmpint (((FootingSpell *) all->pdata[0])->left_on, ==, footing_day_from_ymd (2026, 3, 31));
  g_assert_cmpint (((FootingSpell *) all->pdata[0])->event, ==, FOOTING_LEAVING_EVENT_INTERNAL_MOVE);
}

/* What ends the observation of somebody is not always what counts as leaving. */
static void
test_the_end_of_employment_is_told (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;
  FootingSpell *spell = NULL;
  gint64 id;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, person);
  id = footing_record_get_id (FOOTING_RECORD (person));
  leave (fixture, id, footing_day_from_ymd (2026, 3, 31), FOOTING_LEAVING_EVENT_LEFT_WORKPLACE);
  leave (fixture, id, footing_day_from_ymd (2026, 6, 30), FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);

  list = spells (fixture, LEFT (LEFT_PROFESSION));
  spell = g_ptr_array_index (list, 0);
  g_assert_cmpint (spell->left_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (spell->ended_on, ==, footing_day_from_ymd (2026, 6, 30));
}

/* Amara's first day is 5 January 2026. */
static void
test_who_came_back_is_there (StoreFixture *fixture,
                             gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;
  FootingSpell *spell = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  store_fixture_save (fixture, person);
  leave (fixture, footing_record_get_id (FOOTING_RECORD (person)), footing_day_from_ymd (2026, 1, 4),
         FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);

  list = spells (fixture, LEFT (LEFT_EMPLOYER));
  spell = g_ptr_array_index (list, 0);
  g_assert_cmpint (spell->left_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (spell->ended_on, ==, FOOTING_DAY_NONE);
}

static void
test_only_registered_people_count (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(FootingPerson) carer = store_fixture_person ("A care worker-Test");
  g_autoptr(FootingPerson) no_start = store_fixture_person ("No start-Test");
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_object_set (carer, "profession", FOOTING_PROFESSION_UNKNOWN, NULL);
  g_object_set (no_start, "started-on", FOOTING_DAY_NONE, NULL);
  store_fixture_save (fixture, carer);
  store_fixture_save (fixture, no_start);
  store_fixture_enrol (fixture, "Amara Okafor-Test");

  list = spells (fixture, LEFT (LEFT_EMPLOYER));
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpint (((FootingSpell *) list->pdata[0])->programme_id, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/retention/who-stays-has-no-end", test_who_stays_has_no_end);
  STORE_TEST ("/retention/what-counts-as-leaving-is-chosen", test_what_counts_as_leaving_is_chosen);
  STORE_TEST ("/retention/the-end-of-employment-is-told", test_the_end_of_employment_is_told);
  STORE_TEST ("/retention/who-came-back-is-there", test_who_came_back_is_there);
  STORE_TEST ("/retention/only-registered-people-count", test_only_registered_people_count);

  return g_test_run ();
}

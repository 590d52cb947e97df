/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-kept-stay.h"
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

static void
keep_stay (StoreFixture *fixture,
           gint64        days,
           gboolean      has_left,
           gboolean      received)
{
  g_autoptr(FootingKeptStay) stay = g_object_new (FOOTING_TYPE_KEPT_STAY,
                                                  "started-year", G_GINT64_CONSTANT (2025),
                                                  "entry-days", G_GINT64_CONSTANT (31), "days", days,
                                                  "has-left", has_left, "received", received, NULL);

  store_fixture_save (fixture, stay);
}

/* Of the deleted only the lengths are known: 31 and 100 days after 1 January 2025 are 1 February and 11
 * April.
 */
static void
test_who_was_deleted_still_counts (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(GPtrArray) list = NULL, other = NULL;
  g_autoptr(GError) error = NULL;
  FootingSpell *gone = NULL, *stayed = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  keep_stay (fixture, 100, TRUE, TRUE);
  keep_stay (fixture, 100, FALSE, FALSE);

  list = spells (fixture, LEFT (LEFT_EMPLOYER));
  g_assert_cmpuint (list->len, ==, 2);
  stayed = g_ptr_array_index (list, 0);
  gone = g_ptr_array_index (list, 1);
  g_assert_cmpint (gone->recorded_on, ==, footing_day_from_ymd (2025, 2, 1));
  g_assert_cmpint (gone->left_on, ==, footing_day_from_ymd (2025, 4, 11));
  g_assert_cmpint (gone->programme_id, ==, FOOTING_SPELL_NOT_KEPT);
  g_assert_cmpint (stayed->left_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (stayed->ended_on, ==, footing_day_from_ymd (2025, 4, 11));
  g_assert_cmpint (stayed->programme_id, ==, 0);

  /* A question that does not count leaving the employer sees both until then. */
  other = spells (fixture, LEFT (INTERNAL_MOVE));
  gone = g_ptr_array_index (other, 1);
  g_assert_cmpint (gone->left_on, ==, FOOTING_DAY_NONE);
  g_assert_cmpint (gone->ended_on, ==, footing_day_from_ymd (2025, 4, 11));
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
  STORE_TEST ("/retention/who-was-deleted-still-counts", test_who_was_deleted_still_counts);

  return g_test_run ();
}

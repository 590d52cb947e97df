/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-promise.h"
#include "footing-roster.h"
#include "footing-store-records.h"
#include "store-fixture.h"

/* A home with a preceptor and two preceptees on one programme, as the roster of it knows them. */
typedef struct
{
  StoreFixture      fixture;
  FootingRoster    *roster;
  FootingWorkplace *home;
  FootingProgramme *programme;
  FootingPerson    *preceptor;
  FootingPerson    *ana;
  FootingPerson    *bo;
  guint             changes;
} Home;

static void
save (Home      *home,
      GPtrArray *records)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_try_save (&home->fixture, records, &error));
  g_assert_no_error (error);
}

static FootingEnrolment *
make_enrolment (Home                  *home,
                FootingPerson         *preceptee,
                FootingDay             anchor_on,
                FootingEnrolmentState  state)
{
  return g_object_new (FOOTING_TYPE_ENROLMENT,
                       "preceptee-id", footing_promise_id (preceptee),
                       "preceptor-id", footing_promise_id (home->preceptor),
                       "programme-id", footing_promise_id (home->programme),
                       "standard", "core",
                       "standard-version", "1",
                       "anchor", "start",
                       "anchor-on", anchor_on,
                       "state", state,
                       NULL);
}

static void
home_add_people (Home *home)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  home->home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Gull Court", NULL);
  home->programme = g_object_new (FOOTING_TYPE_PROGRAMME,
                                  "name", "Core", "standard", "core", "standard-version", "1",
                                  "anchor", "start", "months", (gint64) 6,
                                  NULL);
  home->preceptor = store_fixture_person ("Preceptor Test");
  home->ana = store_fixture_person ("Ana Test");
  home->bo = store_fixture_person ("Bo Test");

  g_ptr_array_add (records, home->home);
  g_ptr_array_add (records, home->programme);
  g_ptr_array_add (records, home->preceptor);
  g_ptr_array_add (records, home->ana);
  g_ptr_array_add (records, home->bo);
  save (home, records);
}

static void
count_cb (Home *home)
{
  home->changes++;
}

static void
wait_until_known (Home *home)
{
  while (footing_roster_get_loading (home->roster))
    g_main_context_iteration (NULL, TRUE);
}

/* Saves, and waits until the roster has taken it in, which may be before the save comes home. */
static void
save_and_wait (Home     *home,
               gpointer  record)
{
  guint before = home->changes;

  store_fixture_save (&home->fixture, record);
  while (home->changes == before)
    g_main_context_iteration (NULL, TRUE);
}

static void
home_set_up (Home          *home,
             gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&home->fixture, NULL);
  g_assert_true (store_fixture_open (&home->fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  home_add_people (home);
  home->roster = footing_roster_new (home->fixture.store);
  g_signal_connect_swapped (home->roster, "changed", G_CALLBACK (count_cb), home);
  wait_until_known (home);
}

static void
home_tear_down (Home          *home,
                gconstpointer  unused)
{
  g_assert_finalize_object (home->roster);
  g_clear_object (&home->home);
  g_clear_object (&home->programme);
  g_clear_object (&home->preceptor);
  g_clear_object (&home->ana);
  g_clear_object (&home->bo);
  store_fixture_tear_down (&home->fixture, NULL);
}

static gint64
id_of (gpointer record)
{
  return footing_record_get_id (record);
}

static void
save_enrolment (Home                  *home,
                FootingPerson         *preceptee,
                FootingDay             anchor_on,
                FootingEnrolmentState  state)
{
  g_autoptr(FootingEnrolment) enrolment = make_enrolment (home, preceptee, anchor_on, state);

  save_and_wait (home, enrolment);
}

/* ---- Stories ---- */

static void
test_everybody_is_found (Home          *home,
                         gconstpointer  unused)
{
  g_assert_cmpuint (g_list_model_get_n_items (footing_roster_get_people (home->roster)), ==, 3);
  g_assert_cmpstr (footing_person_get_name (footing_roster_find_person (home->roster, id_of (home->bo))), ==,
                   "Bo Test");
  g_assert_cmpstr (footing_workplace_get_name (footing_roster_find_workplace (home->roster, id_of (home->home))), ==,
                   "Gull Court");
  g_assert_nonnull (footing_roster_find_programme (home->roster, id_of (home->programme)));
  g_assert_null (footing_roster_find_person (home->roster, 0));
  g_assert_null (footing_roster_find_person (home->roster, 999));
  g_assert_null (footing_roster_get_error (home->roster));
}

static void
test_a_preceptor_carries_only_active_preceptees (Home          *home,
                                                 gconstpointer  unused)
{
  FootingDay day = footing_day_from_ymd (2026, 1, 5);

  g_assert_cmpuint (footing_roster_load_of (home->roster, id_of (home->preceptor)), ==, 0);

  save_enrolment (home, home->ana, day, FOOTING_ENROLMENT_STATE_ACTIVE);
  save_enrolment (home, home->bo, day, FOOTING_ENROLMENT_STATE_COMPLETED);

  g_assert_cmpuint (footing_roster_load_of (home->roster, id_of (home->preceptor)), ==, 1);
  g_assert_cmpuint (footing_roster_count_on (home->roster, id_of (home->programme)), ==, 1);
  g_assert_cmpuint (footing_roster_load_of (home->roster, id_of (home->ana)), ==, 0);
}

static void
test_the_latest_enrolment_is_the_one (Home          *home,
                                      gconstpointer  unused)
{
  FootingEnrolment *enrolment = NULL;

  g_assert_null (footing_roster_enrolment_of (home->roster, id_of (home->ana)));

  save_enrolment (home, home->ana, footing_day_from_ymd (2024, 1, 8), FOOTING_ENROLMENT_STATE_ENDED);
  save_enrolment (home, home->ana, footing_day_from_ymd (2026, 1, 5), FOOTING_ENROLMENT_STATE_ACTIVE);

  enrolment = footing_roster_enrolment_of (home->roster, id_of (home->ana));
  g_assert_cmpint (footing_enrolment_get_state (enrolment), ==, FOOTING_ENROLMENT_STATE_ACTIVE);
  g_assert_cmpstr (footing_roster_name_of_enrolment (home->roster, id_of (enrolment)), ==, "Ana Test");
  g_assert_cmpstr (footing_roster_name_of_enrolment (home->roster, 999), ==, "");
}

static void
test_a_leaving_is_known (Home          *home,
                         gconstpointer  unused)
{
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", id_of (home->ana),
                                                    "left-on", footing_day_from_ymd (2026, 3, 2),
                                                    "reason", "health",
                                                    NULL);

  g_assert_null (footing_roster_leaving_of (home->roster, id_of (home->ana)));
  save_and_wait (home, leaving);

  g_assert_cmpstr (footing_leaving_get_reason (footing_roster_leaving_of (home->roster, id_of (home->ana))), ==,
                   "health");
  g_assert_null (footing_roster_leaving_of (home->roster, id_of (home->bo)));
}

/* Whoever has left supports nobody from that day on; a move within the organisation changes nothing. */
static void
test_a_preceptor_who_has_left_supports_nobody (Home          *home,
                                               gconstpointer  unused)
{
  FootingDay day = footing_day_from_ymd (2026, 3, 2);
  FootingEnrolment *enrolment = NULL;
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", id_of (home->preceptor),
                                                    "left-on", day,
                                                    "reason", "health",
                                                    "event", FOOTING_LEAVING_EVENT_LEFT_WORKPLACE,
                                                    NULL);

  save_enrolment (home, home->ana, footing_day_from_ymd (2026, 1, 5), FOOTING_ENROLMENT_STATE_ACTIVE);
  enrolment = footing_roster_enrolment_of (home->roster, id_of (home->ana));
  save_and_wait (home, leaving);
  g_assert_true (footing_roster_preceptor_of (home->roster, enrolment, day) ==
                 footing_roster_find_person (home->roster, id_of (home->preceptor)));

  g_object_set (leaving, "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER, NULL);
  save_and_wait (home, leaving);
  g_assert_nonnull (footing_roster_preceptor_of (home->roster, enrolment, day - 1));
  g_assert_null (footing_roster_preceptor_of (home->roster, enrolment, day));
  g_assert_null (footing_roster_preceptor_of (home->roster, NULL, day));
}

/* As in the figures: whoever started again after a leaving is here. */
static void
test_who_came_back_has_not_left (Home          *home,
                                 gconstpointer  unused)
{
  FootingDay day = footing_day_from_ymd (2026, 3, 2);
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", id_of (home->ana),
                                                    "left-on", day,
                                                    "reason", "health",
                                                    "event", FOOTING_LEAVING_EVENT_LEFT_EMPLOYER,
                                                    NULL);

  save_and_wait (home, leaving);
  g_assert_nonnull (footing_roster_left_by (home->roster, id_of (home->ana), day + 30));

  g_object_set (home->ana, "started-on", day + 10, NULL);
  save_and_wait (home, home->ana);
  g_assert_null (footing_roster_left_by (home->roster, id_of (home->ana), day + 30));
}

static void
test_who_supports_somebody_is_a_preceptor (Home          *home,
                                           gconstpointer  unused)
{
  g_assert_false (footing_roster_is_preceptor (home->roster, home->preceptor));
  save_enrolment (home, home->ana, footing_day_from_ymd (2026, 1, 5), FOOTING_ENROLMENT_STATE_ACTIVE);
  g_assert_true (footing_roster_is_preceptor (home->roster, home->preceptor));
  g_assert_false (footing_roster_is_preceptor (home->roster, home->ana));
}

static void
trash (Home     *home,
       gpointer  record)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  footing_store_trash_async (home->fixture.store, records, TRUE, NULL, footing_await_cb, &done);
  footing_store_finish_write (home->fixture.store, footing_await (&done), &error);
  g_assert_no_error (error);
}

static void
look_for_ana_cb (Home *home)
{
  g_assert_null (footing_roster_find_person (home->roster, id_of (home->ana)));
  count_cb (home);
}

/* A page looks people up while the list is telling it that one of them is gone. */
static void
test_who_is_gone_is_not_found_any_more (Home          *home,
                                        gconstpointer  unused)
{
  GListModel *people = footing_roster_get_people (home->roster);
  guint before;

  g_assert_nonnull (footing_roster_find_person (home->roster, id_of (home->ana)));
  g_signal_connect_swapped (people, "items-changed", G_CALLBACK (look_for_ana_cb), home);
  before = home->changes;
  trash (home, home->ana);
  while (home->changes < before + 2)
    g_main_context_iteration (NULL, TRUE);

  g_assert_null (footing_roster_find_person (home->roster, id_of (home->ana)));
}

static FootingPerson *
save_namesake (Home       *home,
               gint64      workplace_id,
               FootingDay  started_on)
{
  FootingPerson *person = store_fixture_person ("Ana Test");

  g_object_set (person, "workplace-id", workplace_id, "started-on", started_on, NULL);
  save_and_wait (home, person);

  return person;
}

/* Two of one name are told apart by their home, and by their first day where that is the same too. */
static void
test_people_of_one_name_are_told_apart (Home          *home,
                                        gconstpointer  unused)
{
  g_autoptr(FootingPerson) second = NULL;
  g_autoptr(FootingPerson) third = NULL;

  g_object_set (home->ana, "workplace-id", id_of (home->home), "started-on", footing_day_from_ymd (2026, 1, 5), NULL);
  save_and_wait (home, home->ana);
  g_assert_cmpstr (footing_roster_name_of (home->roster, home->ana), ==, "Ana Test");

  second = save_namesake (home, 0, footing_day_from_ymd (2026, 1, 5));
  g_assert_cmpstr (footing_roster_name_of (home->roster, home->ana), ==, "Ana Test (Gull Court)");
  g_assert_cmpstr (footing_roster_name_of (home->roster, second), ==, "Ana Test");
  g_assert_cmpstr (footing_roster_name_of (home->roster, home->bo), ==, "Bo Test");

  third = save_namesake (home, id_of (home->home), footing_day_from_ymd (2026, 2, 2));
  g_assert_cmpstr (footing_roster_name_of (home->roster, home->ana), ==, "Ana Test (Gull Court), since 5 Jan 2026");
  g_assert_cmpstr (footing_roster_name_of (home->roster, third), ==, "Ana Test (Gull Court), since 2 Feb 2026");

  trash (home, third);
  while (g_list_model_get_n_items (footing_roster_get_people (home->roster)) > 4)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (footing_roster_name_of (home->roster, home->ana), ==, "Ana Test (Gull Court)");
}

static void
test_a_failure_is_told_and_can_be_tried_again (Home          *home,
                                               gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_close (&home->fixture);
  footing_roster_reload (home->roster);
  while (footing_roster_get_error (home->roster) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (footing_roster_get_error (home->roster), FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED);
  g_assert_nonnull (footing_roster_find_person (home->roster, id_of (home->ana)));

  g_assert_true (store_fixture_open (&home->fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error));
  g_assert_no_error (error);
  footing_roster_reload (home->roster);
  while (footing_roster_get_error (home->roster) != NULL)
    g_main_context_iteration (NULL, TRUE);
}

#define HOME_TEST(path, func) g_test_add (path, Home, NULL, home_set_up, func, home_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  HOME_TEST ("/roster/everybody-is-found", test_everybody_is_found);
  HOME_TEST ("/roster/a-preceptor-carries-only-active-preceptees",
             test_a_preceptor_carries_only_active_preceptees);
  HOME_TEST ("/roster/the-latest-enrolment-is-the-one", test_the_latest_enrolment_is_the_one);
  HOME_TEST ("/roster/a-leaving-is-known", test_a_leaving_is_known);
  HOME_TEST ("/roster/a-preceptor-who-has-left-supports-nobody", test_a_preceptor_who_has_left_supports_nobody);
  HOME_TEST ("/roster/who-came-back-has-not-left", test_who_came_back_has_not_left);
  HOME_TEST ("/roster/who-supports-somebody-is-a-preceptor", test_who_supports_somebody_is_a_preceptor);
  HOME_TEST ("/roster/who-is-gone-is-not-found-any-more", test_who_is_gone_is_not_found_any_more);
  HOME_TEST ("/roster/people-of-one-name-are-told-apart", test_people_of_one_name_are_told_apart);
  HOME_TEST ("/roster/a-failure-is-told-and-can-be-tried-again",
             test_a_failure_is_told_and_can_be_tried_again);

  return g_test_run ();
}

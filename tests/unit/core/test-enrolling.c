/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-enrolling.h"
#include "footing-enrolment-item.h"
#include "footing-pairing.h"
#include "footing-programme-setup.h"
#include "footing-promise.h"
#include "footing-reference.h"
#include "footing-store-programmes.h"
#include "store-fixture.h"

/* A core programme that counts from the later of start and PIN, and people for it. */
typedef struct
{
  FootingReference *reference;
  GPtrArray        *milestones;
  GPtrArray        *people;
  FootingEnrolling  enrolling;
} Plan;

static void
plan_set_anchor (Plan              *plan,
                 FootingAnchorRule  anchor)
{
  const FootingStandard *core = footing_reference_get_standard (plan->reference, "core");
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (core, "Core, autumn", anchor);

  g_clear_object (&plan->enrolling.programme);
  g_clear_pointer (&plan->milestones, g_ptr_array_unref);

  plan->enrolling.programme = g_object_ref (g_ptr_array_index (records, 0));
  g_ptr_array_remove_index (records, 0);
  plan->milestones = g_steal_pointer (&records);
  plan->enrolling.milestones = plan->milestones;
}

static void
plan_set_up (Plan *plan)
{
  *plan = (Plan) { .reference = footing_reference_new () };

  plan->people = g_ptr_array_new_with_free_func (g_object_unref);
  plan->enrolling.calendar = footing_reference_get_calendar (plan->reference);
  plan->enrolling.today = footing_day_from_ymd (2026, 1, 5);
  plan_set_anchor (plan, FOOTING_ANCHOR_RULE_LATER);
}

static void
plan_clear (Plan *plan)
{
  g_clear_object (&plan->enrolling.programme);
  g_clear_pointer (&plan->milestones, g_ptr_array_unref);
  g_clear_pointer (&plan->people, g_ptr_array_unref);
  g_clear_object (&plan->reference);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plan, plan_clear)

static FootingPerson *
plan_add (Plan       *plan,
          const char *name,
          FootingDay  started_on,
          FootingDay  registered_on)
{
  FootingPerson *person = g_object_new (FOOTING_TYPE_PERSON,
                                        "name", name,
                                        "profession", FOOTING_PROFESSION_RN_ADULT,
                                        "started-on", started_on,
                                        "registered-on", registered_on,
                                        NULL);

  g_ptr_array_add (plan->people, person);

  return person;
}

static void
assert_day (FootingDay  day,
            const char *iso)
{
  g_autofree char *text = footing_day_to_iso (day);

  g_assert_cmpstr (text, ==, iso);
}

static FootingEnrollingEntry *
nth (GPtrArray *entries,
     guint      n)
{
  g_assert_cmpuint (n, <, entries->len);

  return g_ptr_array_index (entries, n);
}

/* Monday 5 January 2026: two weeks, three months, six months. 5 April is Easter Sunday and
 * 5 July a Sunday, so the last working days before are planned: Thursday 2 April (Good Friday is
 * the 3rd) and Friday 3 July.
 */
static void
test_everybody_gets_true_dates (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;
  FootingEnrollingEntry *entry = NULL;
  const char *days[][4] = {
    { "2026-01-05", "2026-01-19", "2026-01-20", "2026-01-19" },
    { "2026-03-08", "2026-04-05", "2026-04-06", "2026-04-02" },
    { "2026-06-07", "2026-07-05", "2026-07-06", "2026-07-03" },
  };

  plan_set_up (&plan);
  plan_add (&plan, "Ana Corrado-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);
  entry = nth (entries, 0);

  g_assert_cmpint (entry->answer, ==, FOOTING_ENROLLING_READY);
  assert_day (entry->ends_on, "2026-07-05");
  g_assert_cmpstr (entry->words, ==,
                   "From 5 Jan 2026. Counted from the start, because the day of the PIN is not known.");
  g_assert_cmpuint (entry->meetings->len, ==, G_N_ELEMENTS (days));

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (entry->meetings, i);

      assert_day (footing_meeting_get_opens_on (meeting), days[i][0]);
      assert_day (footing_meeting_get_due_on (meeting), days[i][1]);
      assert_day (footing_meeting_get_late_on (meeting), days[i][2]);
      assert_day (footing_meeting_get_planned_on (meeting), days[i][3]);
      g_assert_cmpint (footing_meeting_get_position (meeting), ==, i);
      g_assert_cmpint (footing_meeting_get_state (meeting), ==, FOOTING_MILESTONE_STATE_PLANNED);
      g_assert_true (footing_meeting_get_required (meeting));
      g_assert_nonnull (footing_meeting_get_agenda (meeting));
    }
}

static void
test_the_later_of_both_days_is_counted_from (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Bo Lindal-Test", footing_day_from_ymd (2026, 1, 5), footing_day_from_ymd (2026, 2, 9));
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  assert_day (footing_enrolment_get_anchor_on (nth (entries, 0)->enrolment), "2026-02-09");
  g_assert_cmpstr (footing_enrolment_get_anchor (nth (entries, 0)->enrolment), ==, "later");
  g_assert_nonnull (strstr (nth (entries, 0)->words, "PIN"));
}

static void
test_it_says_which_day_to_ask_for (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan_set_anchor (&plan, FOOTING_ANCHOR_RULE_PIN);
  plan_add (&plan, "No-Start Test", FOOTING_DAY_NONE, footing_day_from_ymd (2026, 2, 9));
  plan_add (&plan, "No-Pin Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  plan_add (&plan, "Far-Away Test", FOOTING_DAY_LAST, FOOTING_DAY_LAST);
  plan_add (&plan, "Has-Both Test", footing_day_from_ymd (2026, 1, 5), footing_day_from_ymd (2026, 2, 9));
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpint (nth (entries, 0)->answer, ==, FOOTING_ENROLLING_NO_START);
  g_assert_cmpint (nth (entries, 1)->answer, ==, FOOTING_ENROLLING_NO_PIN);
  g_assert_cmpint (nth (entries, 2)->answer, ==, FOOTING_ENROLLING_DAYS);
  g_assert_cmpint (nth (entries, 3)->answer, ==, FOOTING_ENROLLING_READY);

  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpstr (nth (entries, i)->words, !=, NULL);
      g_assert_null (nth (entries, i)->enrolment);
      g_assert_cmpuint (nth (entries, i)->meetings->len, ==, 0);
    }
}

static void
test_nobody_is_their_own_preceptor (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan.enrolling.preceptor = plan_add (&plan, "Self Test", plan.enrolling.today, FOOTING_DAY_NONE);
  plan_add (&plan, "Other Test", plan.enrolling.today, FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpint (nth (entries, 0)->answer, ==, FOOTING_ENROLLING_OWN_PRECEPTOR);
  g_assert_cmpint (nth (entries, 1)->answer, ==, FOOTING_ENROLLING_READY);
}

static void
test_a_name_given_twice_is_one_person (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Twice Test", plan.enrolling.today, FOOTING_DAY_NONE);
  g_ptr_array_add (plan.people, g_object_ref (g_ptr_array_index (plan.people, 0)));
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpuint (entries->len, ==, 1);
}

/* A slip of the year is seen before anybody is enrolled, and nobody wonders why a month ends early. */
static void
test_odd_days_are_remarked_on (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Old-Pin Test", footing_day_from_ymd (2026, 1, 5), footing_day_from_ymd (2020, 1, 5));
  plan_add (&plan, "Month-End Test", footing_day_from_ymd (2025, 12, 31), FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_true (g_str_has_suffix (nth (entries, 0)->words,
                                   "The PIN was received 6 years before the start. If that is right, nothing needs "
                                   "to change."));
  g_assert_nonnull (strstr (nth (entries, 1)->words,
                            "Months are counted from 31 December 2025; where one is too short"));
}

/* Somebody who began four months ago: the initial meeting and the interim review are late. */
static void
test_what_is_late_at_once_is_said (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Early Test", footing_day_from_ymd (2025, 9, 5), FOOTING_DAY_NONE);
  plan_add (&plan, "On-Time Test", footing_day_from_ymd (2025, 12, 22), FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpuint (nth (entries, 0)->n_past, ==, 2);
  g_assert_true (g_str_has_suffix (nth (entries, 0)->words, "2 meetings are late already."));
  /* Due on 5 January, which is today: not late yet. */
  g_assert_cmpuint (nth (entries, 1)->n_past, ==, 0);
}

/* ---- In a book ---- */

static void
save (StoreFixture *fixture,
      GPtrArray    *records)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_try_save (fixture, records, &error));
  g_assert_no_error (error);
}

static void
save_plan (StoreFixture *fixture,
           Plan         *plan)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  g_ptr_array_extend (records, plan->people, NULL, NULL);
  g_ptr_array_add (records, plan->enrolling.programme);
  g_ptr_array_extend (records, plan->milestones, NULL, NULL);
  save (fixture, records);
}

static FootingRoster *
read_roster (StoreFixture *fixture)
{
  FootingRoster *roster = footing_roster_new (fixture->store);

  while (footing_roster_get_loading (roster))
    g_main_context_iteration (NULL, TRUE);

  return roster;
}

static void
test_a_new_cohort_is_saved_with_its_people (StoreFixture *fixture,
                                            gconstpointer unused)
{
  g_auto(Plan) plan;
  g_autoptr(FootingCohort) cohort = NULL;
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(FootingRoster) roster = NULL;
  FootingEnrolment *enrolment = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "First Test", plan.enrolling.today, FOOTING_DAY_NONE);
  plan_add (&plan, "Second Test", FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  plan_add (&plan, "Third Test", plan.enrolling.today, FOOTING_DAY_NONE);
  save_plan (fixture, &plan);
  cohort = g_object_new (FOOTING_TYPE_COHORT,
                         "programme-id", footing_promise_id (plan.enrolling.programme),
                         "name", "January",
                         NULL);
  plan.enrolling.cohort = cohort;

  entries = footing_enrolling_preview (&plan.enrolling, plan.people);
  records = footing_enrolling_records (&plan.enrolling, entries);
  g_assert_cmpuint (records->len, ==, 1 + 2 * (1 + 3));
  save (fixture, records);

  roster = read_roster (fixture);
  enrolment = footing_roster_enrolment_of (roster, footing_record_get_id (g_ptr_array_index (plan.people, 2)));
  g_assert_nonnull (enrolment);
  g_assert_cmpint (footing_enrolment_get_cohort_id (enrolment), ==, footing_record_get_id (FOOTING_RECORD (cohort)));
  g_assert_cmpint (footing_enrolment_get_preceptor_id (enrolment), ==, 0);
  g_assert_null (footing_roster_enrolment_of (roster, footing_record_get_id (g_ptr_array_index (plan.people, 1))));
}

static void
leave (StoreFixture        *fixture,
       FootingPerson       *person,
       FootingLeavingEvent  event)
{
  g_autoptr(FootingLeaving) leaving = g_object_new (FOOTING_TYPE_LEAVING,
                                                    "person-id", footing_promise_id (person),
                                                    "left-on", footing_day_from_ymd (2026, 1, 2),
                                                    "reason", "not-known",
                                                    "event", event,
                                                    NULL);

  store_fixture_save (fixture, leaving);
}

static void
test_the_book_knows_who_is_enrolled_or_gone (StoreFixture *fixture,
                                             gconstpointer unused)
{
  g_auto(Plan) plan;
  g_autoptr(FootingRoster) roster = NULL;
  g_autoptr(GPtrArray) first = NULL;
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) again = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Enrolled Test", plan.enrolling.today, FOOTING_DAY_NONE);
  save_plan (fixture, &plan);
  first = footing_enrolling_preview (&plan.enrolling, plan.people);
  records = footing_enrolling_records (&plan.enrolling, first);
  save (fixture, records);

  store_fixture_save (fixture, plan_add (&plan, "Gone Test", plan.enrolling.today - 90, FOOTING_DAY_NONE));
  store_fixture_save (fixture, plan_add (&plan, "Moved Test", plan.enrolling.today - 90, FOOTING_DAY_NONE));
  leave (fixture, g_ptr_array_index (plan.people, 1), FOOTING_LEAVING_EVENT_LEFT_EMPLOYER);
  leave (fixture, g_ptr_array_index (plan.people, 2), FOOTING_LEAVING_EVENT_INTERNAL_MOVE);

  roster = read_roster (fixture);
  plan.enrolling.roster = roster;
  again = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpint (nth (again, 0)->answer, ==, FOOTING_ENROLLING_ALREADY);
  g_assert_cmpstr (nth (again, 0)->words, ==, "Is on “Core, autumn” already.");
  g_assert_cmpint (nth (again, 1)->answer, ==, FOOTING_ENROLLING_LEFT);
  g_assert_cmpstr (nth (again, 1)->words, ==, "Left on 2 Jan 2026.");
  g_assert_cmpint (nth (again, 2)->answer, ==, FOOTING_ENROLLING_READY);
}

static void
test_nobody_ready_means_nothing_to_save (void)
{
  g_auto(Plan) plan;
  g_autoptr(FootingCohort) cohort = g_object_new (FOOTING_TYPE_COHORT, "name", "Empty", NULL);
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) records = NULL;

  plan_set_up (&plan);
  plan.enrolling.cohort = cohort;
  plan_add (&plan, "No-Start Test", FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);
  records = footing_enrolling_records (&plan.enrolling, entries);

  g_assert_cmpuint (records->len, ==, 0);
}

/* ---- What belongs to an enrolment ---- */

static gpointer
find_other (FootingEnrollingEntry *entry,
            GType                  type)
{
  for (guint i = 0; i < entry->others->len; i++)
    if (G_OBJECT_TYPE (g_ptr_array_index (entry->others, i)) == type)
      return g_ptr_array_index (entry->others, i);

  return NULL;
}

static void
test_what_the_standard_asks_for_is_kept (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;
  FootingEnrollingEntry *entry = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Ana Corrado-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);
  entry = nth (entries, 0);

  assert_day (footing_enrolment_get_ends_on (entry->enrolment), "2026-07-05");
  g_assert_cmpint (footing_enrolment_get_programme_version (entry->enrolment), ==, 1);
  assert_day (footing_meeting_get_standard_on (g_ptr_array_index (entry->meetings, 1)), "2026-04-05");
  g_assert_cmpint (footing_meeting_get_kind (g_ptr_array_index (entry->meetings, 0)), ==,
                   FOOTING_MILESTONE_KIND_INITIAL);
  g_assert_cmpint (footing_meeting_get_kind (g_ptr_array_index (entry->meetings, 2)), ==,
                   FOOTING_MILESTONE_KIND_FINAL);
  g_assert_cmpuint (entry->others->len, ==, 0);
}

/* Four weeks after 5 January is 2 February. */
static void
test_study_days_and_documents_come_with_it (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  FootingEnrolmentItem *item = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Ana Corrado-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  g_ptr_array_add (items, g_object_new (FOOTING_TYPE_PROGRAMME_ITEM,
                                        "kind", FOOTING_ITEM_KIND_DOCUMENT,
                                        "key", "learning-plan", "name", "Learning plan",
                                        "due-days", G_GINT64_CONSTANT (28), "required", TRUE,
                                        NULL));
  plan.enrolling.items = items;
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  item = find_other (nth (entries, 0), FOOTING_TYPE_ENROLMENT_ITEM);
  g_assert_nonnull (item);
  g_assert_cmpint (footing_enrolment_item_get_kind (item), ==, FOOTING_ITEM_KIND_DOCUMENT);
  g_assert_cmpstr (footing_enrolment_item_get_key (item), ==, "learning-plan");
  assert_day (footing_enrolment_item_get_due_on (item), "2026-02-02");
  assert_day (footing_enrolment_item_get_done_on (item), NULL);
}

static void
test_a_pair_goes_before_the_preceptor_of_all (void)
{
  g_auto(Plan) plan;
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GHashTable) pairs = g_hash_table_new (NULL, NULL);
  g_autoptr(FootingPerson) all = g_object_new (FOOTING_TYPE_PERSON, "name", "For all-Test", NULL);
  g_autoptr(FootingPerson) one = g_object_new (FOOTING_TYPE_PERSON, "name", "For one-Test", NULL);
  FootingPerson *ana = NULL;

  plan_set_up (&plan);
  ana = plan_add (&plan, "Ana Corrado-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  plan_add (&plan, "Ben Iyer-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  plan_add (&plan, "Cai Rees-Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  g_hash_table_insert (pairs, ana, one);
  plan.enrolling.preceptor = all;
  plan.enrolling.pairs = pairs;
  entries = footing_enrolling_preview (&plan.enrolling, plan.people);

  g_assert_cmpint (footing_enrolment_get_preceptor_id (nth (entries, 0)->enrolment), ==, footing_promise_id (one));
  g_assert_cmpint (footing_enrolment_get_preceptor_id (nth (entries, 1)->enrolment), ==, footing_promise_id (all));
  assert_day (footing_pairing_get_from_on (find_other (nth (entries, 1), FOOTING_TYPE_PAIRING)), "2026-01-05");

  /* Both are marked as preceptors, each once; then three enrolments of three meetings and a pairing. */
  records = footing_enrolling_records (&plan.enrolling, entries);
  g_assert_cmpuint (records->len, ==, 2 + 3 * (1 + 3 + 1));
}

/* What a thread works out is what is worked out here: the days of the test above. */
static void
test_a_thread_works_out_the_same (void)
{
  g_auto(Plan) plan;
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GError) error = NULL;
  FootingPerson *ama = NULL;

  plan_set_up (&plan);
  ama = plan_add (&plan, "Ama Test", footing_day_from_ymd (2026, 1, 5), footing_day_from_ymd (2025, 9, 1));
  plan_add (&plan, "Bao Test", FOOTING_DAY_NONE, FOOTING_DAY_NONE);
  g_assert_cmpuint (footing_enrolling_count_ready (&plan.enrolling, plan.people), ==, 1);

  footing_enrolling_preview_async (&plan.enrolling, plan.people, progress, NULL, footing_await_cb, &done);
  entries = footing_enrolling_preview_finish (footing_await (&done), &error);
  g_assert_no_error (error);

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_true (nth (entries, 0)->person == ama);
  g_assert_cmpint (nth (entries, 0)->answer, ==, FOOTING_ENROLLING_READY);
  g_assert_cmpint (nth (entries, 1)->answer, ==, FOOTING_ENROLLING_NO_START);
  assert_day (footing_meeting_get_due_on (g_ptr_array_index (nth (entries, 0)->meetings, 0)), "2026-01-19");
  assert_day (footing_meeting_get_due_on (g_ptr_array_index (nth (entries, 0)->meetings, 2)), "2026-07-05");
  g_assert_cmpint (footing_enrolment_get_preceptee_id (nth (entries, 0)->enrolment), ==, footing_promise_id (ama));
  g_assert_cmpfloat (footing_progress_get_fraction (progress), ==, 1);
}

static void
test_a_preview_can_be_cancelled (void)
{
  g_auto(Plan) plan;
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GPtrArray) entries = NULL;
  g_autoptr(GError) error = NULL;

  plan_set_up (&plan);
  plan_add (&plan, "Ama Test", footing_day_from_ymd (2026, 1, 5), FOOTING_DAY_NONE);
  g_cancellable_cancel (cancellable);

  footing_enrolling_preview_async (&plan.enrolling, plan.people, progress, cancellable, footing_await_cb, &done);
  entries = footing_enrolling_preview_finish (footing_await (&done), &error);
  g_assert_null (entries);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/enrolling/what-the-standard-asks-for-is-kept", test_what_the_standard_asks_for_is_kept);
  g_test_add_func ("/enrolling/study-days-and-documents-come-with-it", test_study_days_and_documents_come_with_it);
  g_test_add_func ("/enrolling/a-pair-goes-before-the-preceptor-of-all", test_a_pair_goes_before_the_preceptor_of_all);
  g_test_add_func ("/enrolling/everybody-gets-true-dates", test_everybody_gets_true_dates);
  g_test_add_func ("/enrolling/the-later-of-both-days-is-counted-from",
                   test_the_later_of_both_days_is_counted_from);
  g_test_add_func ("/enrolling/it-says-which-day-to-ask-for", test_it_says_which_day_to_ask_for);
  g_test_add_func ("/enrolling/nobody-is-their-own-preceptor", test_nobody_is_their_own_preceptor);
  g_test_add_func ("/enrolling/a-name-given-twice-is-one-person", test_a_name_given_twice_is_one_person);
  g_test_add_func ("/enrolling/what-is-late-at-once-is-said", test_what_is_late_at_once_is_said);
  g_test_add_func ("/enrolling/odd-days-are-remarked-on", test_odd_days_are_remarked_on);
  g_test_add_func ("/enrolling/nobody-ready-means-nothing-to-save", test_nobody_ready_means_nothing_to_save);
  g_test_add_func ("/enrolling/a-thread-works-out-the-same", test_a_thread_works_out_the_same);
  g_test_add_func ("/enrolling/a-preview-can-be-cancelled", test_a_preview_can_be_cancelled);
  STORE_TEST ("/enrolling/a-new-cohort-is-saved-with-its-people", test_a_new_cohort_is_saved_with_its_people);
  STORE_TEST ("/enrolling/the-book-knows-who-is-enrolled-or-gone", test_the_book_knows_who_is_enrolled_or_gone);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-document-field.h"
#include "footing-document.h"
#include "footing-meeting.h"
#include "footing-programme.h"
#include "footing-standard-profile.h"
#include "footing-store-changes.h"
#include "footing-store-sessions.h"
#include "footing-store-programmes.h"
#include "footing-workplace.h"
#include "store-fixture.h"

static void
open_new (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
}

static GPtrArray *
list_linked (StoreFixture *fixture,
             GType         type,
             const char   *link,
             gint64        id)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GPtrArray *records = NULL;

  footing_store_list_linked_async (fixture->store, type, link, id, NULL, footing_await_cb, &done);
  records = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return records;
}

static void
test_all_values_come_back (StoreFixture *fixture,
                           gconstpointer unused)
{
  g_autoptr(FootingWorkplace) home = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Seaview House", NULL);
  g_autoptr(FootingPerson) person = store_fixture_person ("Zoë O’Brien-Test");
  g_autoptr(GPtrArray) people = NULL;
  FootingPerson *read = NULL;

  open_new (fixture);
  store_fixture_save (fixture, home);
  g_object_set (person,
                "workplace-id", footing_record_get_id (FOOTING_RECORD (home)),
                "contract-hours", 37.5,
                "is-preceptor", TRUE,
                "registered-on", footing_day_from_ymd (2024, 2, 29),
                NULL);
  store_fixture_save (fixture, person);
  g_assert_cmpint (footing_record_get_id (FOOTING_RECORD (person)), >, 0);

  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  read = g_ptr_array_index (people, 0);
  g_assert_cmpstr (footing_person_get_name (read), ==, "Zoë O’Brien-Test");
  g_assert_cmpint (footing_person_get_workplace_id (read), ==, footing_record_get_id (FOOTING_RECORD (home)));
  g_assert_cmpint (footing_person_get_profession (read), ==, FOOTING_PROFESSION_RN_ADULT);
  g_assert_cmpfloat (footing_person_get_contract_hours (read), ==, 37.5);
  g_assert_true (footing_person_get_is_preceptor (read));
  g_assert_cmpint (footing_person_get_registered_on (read), ==, footing_day_from_ymd (2024, 2, 29));
  g_assert_cmpint (footing_person_get_prepared_on (read), ==, FOOTING_DAY_NONE);
  g_assert_null (footing_person_get_worker_key (read));
  g_assert_cmpstr (footing_record_get_uid (FOOTING_RECORD (read)), ==,
                   footing_record_get_uid (FOOTING_RECORD (person)));
}

static void
test_a_second_save_changes_the_row (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) people = NULL;

  open_new (fixture);
  store_fixture_save (fixture, person);
  g_object_set (person, "name", "Amara Adeyemi-Test", NULL);
  store_fixture_save (fixture, person);

  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 1);
  g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (people, 0)), ==, "Amara Adeyemi-Test");
}

/* 9 in the morning of 5 January 2026. */
#define LONG_AGO G_GINT64_CONSTANT (1767603600)

static void
test_what_comes_from_elsewhere_keeps_its_times (StoreFixture *fixture,
                                                gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Restored-Test");
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  gint64 created_at;

  open_new (fixture);
  g_object_set (person, "created-at", LONG_AGO, "updated-at", LONG_AGO, NULL);
  g_ptr_array_add (records, person);
  footing_store_restore_async (fixture->store, records, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
  g_assert_no_error (error);
  g_assert_cmpint (footing_record_get_updated_at (FOOTING_RECORD (person)), ==, LONG_AGO);

  store_fixture_save (fixture, person);
  g_object_get (person, "created-at", &created_at, NULL);
  g_assert_cmpint (created_at, ==, LONG_AGO);
  g_assert_cmpint (footing_record_get_updated_at (FOOTING_RECORD (person)), >, LONG_AGO);
}

static void
test_a_batch_is_saved_whole_or_not_at_all (StoreFixture *fixture,
                                           gconstpointer unused)
{
  g_autoptr(GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  g_ptr_array_add (batch, store_fixture_person ("Amara Okafor-Test"));
  g_ptr_array_add (batch, store_fixture_person (""));
  g_assert_false (store_fixture_try_save (fixture, batch, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);
  g_assert_cmpint (footing_record_get_id (g_ptr_array_index (batch, 0)), ==, 0);

  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (people->len, ==, 0);
}

static void
test_a_promised_id_is_kept (StoreFixture *fixture,
                            gconstpointer unused)
{
  g_autoptr(FootingPerson) first = store_fixture_person ("Somebody first-Test");
  g_autoptr(GPtrArray) enrolments = NULL;
  g_autoptr(GPtrArray) people = NULL;
  gint64 enrolment;

  open_new (fixture);
  store_fixture_save (fixture, first);
  enrolment = store_fixture_enrol (fixture, "Amara Okafor-Test");

  enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);
  people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (enrolments->len, ==, 1);
  g_assert_cmpint (footing_record_get_id (g_ptr_array_index (enrolments, 0)), ==, enrolment);
  g_assert_cmpint (footing_enrolment_get_preceptee_id (g_ptr_array_index (enrolments, 0)), ==,
                   footing_record_get_id (g_ptr_array_index (people, 1)));
}

static void
test_a_broken_promise_is_an_error (StoreFixture *fixture,
                                   gconstpointer unused)
{
  g_autoptr(GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  FootingPerson *person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  g_object_set (person, "workplace-id", (gint64) -7, NULL);
  g_ptr_array_add (batch, person);
  g_assert_false (store_fixture_try_save (fixture, batch, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);
}

static void
test_nobody_is_enrolled_twice (StoreFixture *fixture,
                               gconstpointer unused)
{
  g_autoptr(GPtrArray) enrolments = NULL;
  g_autoptr(GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  FootingRecord *again = NULL;
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  store_fixture_enrol (fixture, "Amara Okafor-Test");
  enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);

  again = footing_record_copy (g_ptr_array_index (enrolments, 0));
  g_object_set (again, "id", (gint64) 0, "uid", NULL, NULL);
  g_ptr_array_add (batch, again);
  g_assert_false (store_fixture_try_save (fixture, batch, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);
}

static void
trash (StoreFixture *fixture,
       gpointer      record,
       gboolean      trashed)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  g_ptr_array_add (records, record);
  footing_store_trash_async (fixture->store, records, trashed, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
  g_assert_no_error (error);
}

static void
purge (StoreFixture *fixture,
       gint64        before)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  footing_store_purge_async (fixture->store, before, NULL, footing_await_cb, &done);
  g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
  g_assert_no_error (error);
}

static guint
count (StoreFixture *fixture,
       GType         type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (fixture, type);

  return records->len;
}

static void
test_what_is_trashed_can_come_back (StoreFixture *fixture,
                                    gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) all = NULL;
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  store_fixture_save (fixture, person);

  trash (fixture, person, TRUE);
  g_assert_true (footing_record_is_deleted (FOOTING_RECORD (person)));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PERSON), ==, 0);

  footing_store_list_with_trash_async (fixture->store, FOOTING_TYPE_PERSON, NULL, footing_await_cb, &done);
  all = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (all->len, ==, 1);

  trash (fixture, person, FALSE);
  g_assert_false (footing_record_is_deleted (FOOTING_RECORD (person)));
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PERSON), ==, 1);
}

static void
test_the_trash_is_emptied_by_age (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  open_new (fixture);
  store_fixture_save (fixture, person);
  trash (fixture, person, TRUE);

  purge (fixture, now - 60);
  trash (fixture, person, FALSE);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PERSON), ==, 1);

  trash (fixture, person, TRUE);
  purge (fixture, now + 60);
  trash (fixture, person, FALSE);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_PERSON), ==, 0);
}

/* What was planned under a standard is held against it for good. */
static void
test_a_standard_in_use_stays_in_the_trash (StoreFixture *fixture,
                                           gconstpointer unused)
{
  g_autoptr(FootingStandardProfile) used = g_object_new (FOOTING_TYPE_STANDARD_PROFILE, "key", "ours", "version", "1",
                                                         "title", "Ours", "document", "{}", NULL);
  g_autoptr(FootingStandardProfile) unused_one = g_object_new (FOOTING_TYPE_STANDARD_PROFILE, "key", "ours",
                                                               "version", "2", "title", "Ours", "document", "{}",
                                                               NULL);
  g_autoptr(FootingProgramme) programme = g_object_new (FOOTING_TYPE_PROGRAMME, "name", "Autumn", "standard", "ours",
                                                        "standard-version", "1", "months", G_GINT64_CONSTANT (6),
                                                        "anchor", "later", NULL);

  open_new (fixture);
  store_fixture_save (fixture, used);
  store_fixture_save (fixture, unused_one);
  store_fixture_save (fixture, programme);
  trash (fixture, used, TRUE);
  trash (fixture, unused_one, TRUE);

  purge (fixture, g_get_real_time () / G_USEC_PER_SEC + 60);
  trash (fixture, used, FALSE);
  trash (fixture, unused_one, FALSE);
  g_assert_cmpuint (count (fixture, FOOTING_TYPE_STANDARD_PROFILE), ==, 1);
}

static GPtrArray *
only (gpointer record)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, record);

  return records;
}

/* One has the name changed and another the limit; then the name is taken back, twice. */
static void
test_only_what_was_changed_is_written (StoreFixture *fixture,
                                       gconstpointer unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) renamed = NULL;
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  store_fixture_save (fixture, person);
  before = only (footing_record_copy (person));
  renamed = only (footing_record_copy (person));
  g_object_set (g_ptr_array_index (renamed, 0), "name", "Amara Adeyemi-Test", NULL);
  g_object_set (person, "preceptee-limit", (gint64) 4, NULL);
  store_fixture_save (fixture, person);

  {
    g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
    g_autoptr(GPtrArray) people = NULL;

    footing_store_change_async (fixture->store, before, renamed, NULL, footing_await_cb, &done);
    g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
    people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
    g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (people, 0)), ==, "Amara Adeyemi-Test");
    g_assert_cmpint (footing_person_get_preceptee_limit (g_ptr_array_index (people, 0)), ==, 4);
  }

  for (int i = 0; i < 2; i++)
    {
      g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
      g_autoptr(GPtrArray) people = NULL;
      const char *expected = i == 0 ? "Amara Okafor-Test" : "Amara Third-Test";

      footing_store_take_back_async (fixture->store, renamed, before, NULL, footing_await_cb, &done);
      g_assert_true (footing_store_finish_write (fixture->store, footing_await (&done), &error));
      people = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
      g_assert_cmpstr (footing_person_get_name (g_ptr_array_index (people, 0)), ==, expected);

      /* A name that somebody gave since is no longer what was done. */
      g_object_set (g_ptr_array_index (people, 0), "name", "Amara Third-Test", NULL);
      store_fixture_save (fixture, g_ptr_array_index (people, 0));
    }
}

static FootingSession *
session_on (gint64      enrolment,
            FootingDay  day,
            const char *title)
{
  return g_object_new (FOOTING_TYPE_SESSION,
                       "enrolment-id", enrolment,
                       "title", title,
                       "held-on", day,
                       NULL);
}

static void
test_the_diary_is_read_by_window (StoreFixture *fixture,
                                  gconstpointer unused)
{
  FootingDay march = footing_day_from_ymd (2026, 3, 1);
  const FootingSessionQuery query = { .from = march, .to = march + 30 };
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) sessions = NULL;
  g_autoptr(GError) error = NULL;
  gint64 enrolment;

  open_new (fixture);
  enrolment = store_fixture_enrol (fixture, "Amara Okafor-Test");
  for (int i = -1; i <= 31; i++)
    {
      g_autofree char *title = g_strdup_printf ("Day %d", i);
      g_autoptr(FootingSession) session = session_on (enrolment, march + i, title);

      store_fixture_save (fixture, session);
    }

  footing_store_list_sessions_async (fixture->store, &query, NULL, footing_await_cb, &done);
  sessions = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (sessions->len, ==, 31);
  g_assert_cmpstr (footing_session_get_title (g_ptr_array_index (sessions, 0)), ==, "Day 30");
  g_assert_cmpstr (footing_session_get_title (g_ptr_array_index (sessions, 30)), ==, "Day 0");
}

static void
test_only_open_meetings_are_due (StoreFixture *fixture,
                                 gconstpointer unused)
{
  FootingDay today = footing_day_from_ymd (2026, 3, 12);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) meetings = NULL;
  g_autoptr(GError) error = NULL;
  gint64 enrolment;

  open_new (fixture);
  enrolment = store_fixture_enrol (fixture, "Amara Okafor-Test");
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *key = g_strdup_printf ("m%d", i);
      g_autoptr(FootingMeeting) meeting = g_object_new (FOOTING_TYPE_MEETING,
                                                        "enrolment-id", enrolment,
                                                        "key", key,
                                                        "name", key,
                                                        "position", (gint64) i,
                                                        "planned-on", today - 1 + i,
                                                        "state", i == 0 ? FOOTING_MILESTONE_STATE_HELD
                                                                        : FOOTING_MILESTONE_STATE_PLANNED,
                                                        NULL);

      store_fixture_save (fixture, meeting);
    }

  footing_store_list_open_meetings_async (fixture->store, today, NULL, footing_await_cb, &done);
  meetings = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (meetings->len, ==, 1);
  g_assert_cmpstr (footing_meeting_get_key (g_ptr_array_index (meetings, 0)), ==, "m1");
}

static void
test_a_cancelled_list_is_silent (StoreFixture *fixture,
                                 gconstpointer unused)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  open_new (fixture);
  for (int i = 0; i < 2000; i++)
    g_ptr_array_add (batch, store_fixture_person ("Somebody-Test"));
  g_assert_true (store_fixture_try_save (fixture, batch, &error));

  g_cancellable_cancel (cancellable);
  footing_store_list_async (fixture->store, FOOTING_TYPE_PERSON, cancellable, footing_await_cb, &done);
  g_assert_null (footing_store_list_finish (fixture->store, footing_await (&done), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* ---- Documents ---- */

static gint64
save_document (StoreFixture         *fixture,
               FootingDocumentField *field)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Okafor-Test");
  g_autoptr(FootingDocument) document = NULL;

  store_fixture_save (fixture, person);
  document = g_object_new (FOOTING_TYPE_DOCUMENT,
                           "person-id", footing_record_get_id (FOOTING_RECORD (person)),
                           "form", "charter", "form-version", "1", "title", "Charter",
                           "dated-on", footing_day_from_ymd (2026, 1, 5),
                           NULL);
  store_fixture_save (fixture, document);
  g_object_set (field, "document-id", footing_record_get_id (FOOTING_RECORD (document)), "key", "promise", NULL);
  store_fixture_save (fixture, field);
  g_object_set (document, "state", FOOTING_DOCUMENT_STATE_SIGNED, "digest", "0a1b", "signed-at", LONG_AGO, NULL);
  store_fixture_save (fixture, document);

  return footing_record_get_id (FOOTING_RECORD (document));
}

static void
test_a_signed_document_is_locked (StoreFixture *fixture,
                                  gconstpointer unused)
{
  g_autoptr(FootingDocumentField) field = g_object_new (FOOTING_TYPE_DOCUMENT_FIELD, "body", "We meet on time.", NULL);
  g_autoptr(GPtrArray) batch = g_ptr_array_new ();
  g_autoptr(GPtrArray) fields = NULL;
  g_autoptr(GError) error = NULL;
  gint64 document;

  open_new (fixture);
  document = save_document (fixture, field);

  g_object_set (field, "body", "We meet when we can.", NULL);
  g_ptr_array_add (batch, field);
  g_assert_false (store_fixture_try_save (fixture, batch, &error));
  g_assert_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT);

  fields = list_linked (fixture, FOOTING_TYPE_DOCUMENT_FIELD, "document_id", document);
  g_assert_cmpuint (fields->len, ==, 1);
  g_assert_cmpstr (footing_document_field_get_body (g_ptr_array_index (fields, 0)), ==, "We meet on time.");
}

/* Stops the writing when a few have been written. */
static gpointer
cancel_when_begun (gpointer user_data)
{
  gpointer *both = user_data;

  while (footing_progress_get_fraction (both[0]) == 0)
    g_thread_yield ();
  g_cancellable_cancel (both[1]);

  return NULL;
}

static void
test_a_cancelled_save_leaves_nothing (StoreFixture *fixture,
                                      gconstpointer unused)
{
  g_autoptr(FootingProgress) progress = footing_progress_new ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  gpointer both[] = { progress, cancellable };
  g_autoptr(GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) found = NULL;
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  GThread *stopper = NULL;

  open_new (fixture);
  for (int i = 0; i < 4000; i++)
    g_ptr_array_add (people, store_fixture_person ("Ama Test-Cove"));

  stopper = g_thread_new ("stopper", cancel_when_begun, both);
  footing_store_save_watched_async (fixture->store, people, progress, cancellable, footing_await_cb, &done);
  g_assert_false (footing_store_finish_write (fixture->store, footing_await (&done), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (stopper);

  g_assert_cmpfloat (footing_progress_get_fraction (progress), >, 0);
  g_assert_cmpfloat (footing_progress_get_fraction (progress), <, 1);
  found = store_fixture_list (fixture, FOOTING_TYPE_PERSON);
  g_assert_cmpuint (found->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/records/all-values-come-back", test_all_values_come_back);
  STORE_TEST ("/records/a-second-save-changes-the-row", test_a_second_save_changes_the_row);
  STORE_TEST ("/records/what-comes-from-elsewhere-keeps-its-times",
              test_what_comes_from_elsewhere_keeps_its_times);
  STORE_TEST ("/records/a-batch-is-saved-whole-or-not-at-all", test_a_batch_is_saved_whole_or_not_at_all);
  STORE_TEST ("/records/a-promised-id-is-kept", test_a_promised_id_is_kept);
  STORE_TEST ("/records/a-broken-promise-is-an-error", test_a_broken_promise_is_an_error);
  STORE_TEST ("/records/nobody-is-enrolled-twice", test_nobody_is_enrolled_twice);
  STORE_TEST ("/records/what-is-trashed-can-come-back", test_what_is_trashed_can_come_back);
  STORE_TEST ("/records/only-what-was-changed-is-written", test_only_what_was_changed_is_written);
  STORE_TEST ("/records/the-trash-is-emptied-by-age", test_the_trash_is_emptied_by_age);
  STORE_TEST ("/records/standard-in-use", test_a_standard_in_use_stays_in_the_trash);
  STORE_TEST ("/records/the-diary-is-read-by-window", test_the_diary_is_read_by_window);
  STORE_TEST ("/records/only-open-meetings-are-due", test_only_open_meetings_are_due);
  STORE_TEST ("/records/a-signed-document-is-locked", test_a_signed_document_is_locked);
  STORE_TEST ("/records/a-cancelled-save-leaves-nothing", test_a_cancelled_save_leaves_nothing);
  STORE_TEST ("/records/a-cancelled-list-is-silent", test_a_cancelled_list_is_silent);

  return g_test_run ();
}

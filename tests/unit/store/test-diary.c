/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-action.h"
#include "footing-await.h"
#include "footing-enrolment-pause.h"
#include "footing-enrolment.h"
#include "footing-meeting.h"
#include "footing-session.h"
#include "footing-store-agreements.h"
#include "footing-store-diary.h"
#include "store-fixture.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

static gint64
save (StoreFixture *fixture,
      gpointer      record)
{
  gint64 id;

  store_fixture_save (fixture, record);
  id = footing_record_get_id (record);
  g_object_unref (record);

  return id;
}

static gint64
open_with_somebody (StoreFixture *fixture)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (store_fixture_open (fixture, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);

  return store_fixture_enrol (fixture, "Amara Okafor-Test");
}

static gint64
meet (StoreFixture        *fixture,
      gint64               enrolment,
      FootingDay           day,
      FootingSessionState  state,
      const char          *notes)
{
  return save (fixture, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", enrolment, "title", "Catch-up", "held-on",
                                      day, "state", state, "notes", notes, NULL));
}

static void
plan (StoreFixture *fixture,
      gint64        enrolment,
      const char   *key,
      FootingDay    day)
{
  save (fixture, g_object_new (FOOTING_TYPE_MEETING, "enrolment-id", enrolment, "key", key, "name", key, "planned-on",
                               day, NULL));
}

static guint
count_contacts (StoreFixture *fixture,
                FootingDay    today)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = NULL;

  footing_store_list_last_contacts_async (fixture->store, today, NULL, footing_await_cb, &done);
  sessions = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  if (sessions->len > 0)
    g_assert_cmpint (footing_session_get_held_on (g_ptr_array_index (sessions, 0)), ==, TODAY - 60);

  return sessions->len;
}

/* The plan has 14 days between its first two meetings and 60 between the next: after 61 days without a
 * word it is time to ask.
 */
static void
test_longer_than_between_two_meetings (StoreFixture *fixture,
                                       gconstpointer unused)
{
  gint64 enrolment = open_with_somebody (fixture);

  plan (fixture, enrolment, "initial", TODAY - 74);
  plan (fixture, enrolment, "month-1", TODAY - 60);
  plan (fixture, enrolment, "interim", TODAY);
  meet (fixture, enrolment, TODAY - 74, FOOTING_SESSION_STATE_HELD, NULL);
  meet (fixture, enrolment, TODAY - 60, FOOTING_SESSION_STATE_HELD, NULL);
  /* To be missed is no contact, and neither is what is planned. */
  meet (fixture, enrolment, TODAY - 10, FOOTING_SESSION_STATE_MISSED, NULL);
  meet (fixture, enrolment, TODAY + 5, FOOTING_SESSION_STATE_PLANNED, NULL);

  g_assert_cmpuint (count_contacts (fixture, TODAY), ==, 0);
  g_assert_cmpuint (count_contacts (fixture, TODAY + 1), ==, 1);
}

static void
test_nobody_is_asked_about_in_a_pause (StoreFixture *fixture,
                                       gconstpointer unused)
{
  gint64 enrolment = open_with_somebody (fixture);

  plan (fixture, enrolment, "initial", TODAY - 60);
  plan (fixture, enrolment, "interim", TODAY - 20);
  meet (fixture, enrolment, TODAY - 60, FOOTING_SESSION_STATE_HELD, NULL);
  g_assert_cmpuint (count_contacts (fixture, TODAY), ==, 1);

  save (fixture, g_object_new (FOOTING_TYPE_ENROLMENT_PAUSE, "enrolment-id", enrolment, "from-on", TODAY - 5,
                               "to-on", TODAY + 5, "reason", "leave", NULL));
  g_assert_cmpuint (count_contacts (fixture, TODAY), ==, 0);
  g_assert_cmpuint (count_contacts (fixture, TODAY + 6), ==, 1);
}

static guint
count_begun (StoreFixture *fixture)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = NULL;

  footing_store_list_begun_sessions_async (fixture->store, TODAY, NULL, footing_await_cb, &done);
  sessions = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);

  return sessions->len;
}

static void
test_what_was_begun_and_not_logged (StoreFixture *fixture,
                                    gconstpointer unused)
{
  gint64 enrolment = open_with_somebody (fixture);

  meet (fixture, enrolment, TODAY - 3, FOOTING_SESSION_STATE_HELD, "Logged");
  meet (fixture, enrolment, TODAY, FOOTING_SESSION_STATE_PLANNED, NULL);
  meet (fixture, enrolment, TODAY + 3, FOOTING_SESSION_STATE_PLANNED, "For another day");
  g_assert_cmpuint (count_begun (fixture), ==, 0);

  meet (fixture, enrolment, TODAY, FOOTING_SESSION_STATE_PLANNED, "Written before it is logged");
  g_assert_cmpuint (count_begun (fixture), ==, 1);
  meet (fixture, enrolment, TODAY - 1, FOOTING_SESSION_STATE_PLANNED, NULL);
  g_assert_cmpuint (count_begun (fixture), ==, 2);
  save (fixture, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", enrolment, "title", "Catch-up", "held-on", TODAY,
                               "state", FOOTING_SESSION_STATE_PLANNED, "timer-started-at", G_GINT64_CONSTANT (1),
                               NULL));
  g_assert_cmpuint (count_begun (fixture), ==, 3);
}

/* Returns: the words of the open actions, in their order */
static char *
open_actions (StoreFixture *fixture)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) actions = NULL;
  g_autoptr(GString) words = g_string_new (NULL);

  footing_store_list_actions_async (fixture->store, TRUE, 10, NULL, footing_await_cb, &done);
  actions = footing_store_list_finish (fixture->store, footing_await (&done), &error);
  g_assert_no_error (error);
  for (guint i = 0; i < actions->len; i++)
    g_string_append_printf (words, "%s;", footing_action_get_words (g_ptr_array_index (actions, i)));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
agree (StoreFixture *fixture,
       gint64        enrolment,
       const char   *words,
       FootingDay    due,
       gboolean      done)
{
  save (fixture, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", enrolment, "words", words, "agreed-on", TODAY,
                               "due-on", due, "state", done ? FOOTING_ACTION_STATE_DONE : FOOTING_ACTION_STATE_OPEN,
                               "closed-on", done ? TODAY : FOOTING_DAY_NONE, NULL));
}

static void
test_actions_come_by_the_day_they_are_due (StoreFixture *fixture,
                                           gconstpointer unused)
{
  gint64 enrolment = open_with_somebody (fixture);
  g_autoptr(GPtrArray) enrolments = NULL;
  g_autofree char *under_way = NULL;
  g_autofree char *completed = NULL;

  agree (fixture, enrolment, "no day", FOOTING_DAY_NONE, FALSE);
  agree (fixture, enrolment, "later", TODAY + 9, FALSE);
  agree (fixture, enrolment, "done", TODAY, TRUE);
  agree (fixture, enrolment, "late", TODAY - 9, FALSE);
  under_way = open_actions (fixture);
  g_assert_cmpstr (under_way, ==, "late;later;no day;");

  /* When a preceptorship is over, nothing of it is to be done any more. */
  enrolments = store_fixture_list (fixture, FOOTING_TYPE_ENROLMENT);
  g_object_set (g_ptr_array_index (enrolments, 0), "state", FOOTING_ENROLMENT_STATE_COMPLETED,
                "completed-on", TODAY, NULL);
  store_fixture_save (fixture, g_ptr_array_index (enrolments, 0));
  completed = open_actions (fixture);
  g_assert_cmpstr (completed, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/diary/longer-than-between-two-meetings", test_longer_than_between_two_meetings);
  STORE_TEST ("/diary/in-a-pause", test_nobody_is_asked_about_in_a_pause);
  STORE_TEST ("/diary/begun-and-not-logged", test_what_was_begun_and_not_logged);
  STORE_TEST ("/diary/actions-by-due-day", test_actions_come_by_the_day_they_are_due);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-session-agenda.h"
#include "store-fixture.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

typedef struct
{
  StoreFixture       book;
  gint64             enrolment;
  FootingAgreements *agreements;
} Story;

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  self->enrolment = store_fixture_enrol (&self->book, "Amara Okafor-Test");
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->agreements);
  store_fixture_tear_down (&self->book, NULL);
}

static gint64
save (Story    *self,
      gpointer  record)
{
  gint64 id;

  store_fixture_save (&self->book, record);
  id = footing_record_get_id (record);
  g_object_unref (record);

  return id;
}

static gint64
agree (Story      *self,
       const char *words,
       FootingDay  due,
       gboolean    promised,
       gint64      session_id)
{
  return save (self, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", self->enrolment, "session-id", session_id,
                                   "words", words, "promised", promised, "agreed-on", TODAY - 30, "due-on", due,
                                   "owner", promised ? FOOTING_ACTION_OWNER_PRECEPTOR : FOOTING_ACTION_OWNER_PRECEPTEE,
                                   NULL));
}

static gint64
aim (Story      *self,
     const char *words,
     FootingDay  set_on)
{
  return save (self, g_object_new (FOOTING_TYPE_GOAL, "enrolment-id", self->enrolment, "words", words,
                                   "set-on", set_on, NULL));
}

static void
notice (Story      *self,
        FootingDay  day)
{
  save (self, g_object_new (FOOTING_TYPE_OPPORTUNITY, "enrolment-id", self->enrolment, "what", "A study day",
                            "happened-on", day, NULL));
}

/* Returns: the agenda, a line for each: “promise:Ask about nights” */
static char *
agenda_of (Story          *self,
           FootingMeeting *meeting,
           gint64          session_id)
{
  static const char * const kinds[] = { "milestone", "promise", "action", "goal", "gap" };
  g_autoptr(GPtrArray) items = NULL;
  g_autoptr(GString) lines = g_string_new (NULL);

  g_clear_object (&self->agreements);
  self->agreements = footing_agreements_new (self->book.store, self->enrolment);
  while (!footing_agreements_get_ready (self->agreements))
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (footing_agreements_get_error (self->agreements));

  items = footing_session_agenda (self->agreements, meeting, session_id, TODAY - 90, TODAY, FALSE);
  for (guint i = 0; i < items->len; i++)
    {
      const FootingAgendaItem *item = g_ptr_array_index (items, i);

      g_string_append_printf (lines, "%s%s:%s%s", i > 0 ? "\n" : "", kinds[item->kind], item->words,
                              item->is_late ? " (late)" : "");
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
test_what_was_promised_comes_before_what_was_agreed (Story         *self,
                                                     gconstpointer  unused)
{
  g_autoptr(FootingMeeting) meeting = g_object_new (FOOTING_TYPE_MEETING,
                                                    "agenda", "How was the first week?\n\nCharter", NULL);
  g_autofree char *agenda = NULL;

  agree (self, "Shadow a pharmacist", FOOTING_DAY_NONE, FALSE, 0);
  agree (self, "Read the falls policy", TODAY + 3, FALSE, 0);
  agree (self, "Finish the medicines workbook", TODAY - 1, FALSE, 0);
  agree (self, "Ask the manager about nights", TODAY, TRUE, 0);
  aim (self, "Lead a handover by myself", TODAY - 10);
  notice (self, TODAY - 59);
  agenda = agenda_of (self, meeting, 0);

  g_assert_cmpstr (agenda, ==,
                   "milestone:How was the first week?\n"
                   "milestone:Charter\n"
                   "promise:Ask the manager about nights\n"
                   "action:Finish the medicines workbook (late)\n"
                   "action:Read the falls policy\n"
                   "action:Shadow a pharmacist\n"
                   "goal:Lead a handover by myself");
}

static void
test_what_is_closed_or_agreed_just_now_is_no_point (Story         *self,
                                                    gconstpointer  unused)
{
  gint64 session = save (self, g_object_new (FOOTING_TYPE_SESSION, "enrolment-id", self->enrolment,
                                             "title", "Catch-up", "held-on", TODAY, NULL));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  aim (self, "Speak up in the team meeting", TODAY);
  notice (self, TODAY);
  agree (self, "Agreed in this session", TODAY + 7, FALSE, session);
  save (self, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", self->enrolment, "words", "Done long ago",
                            "agreed-on", TODAY - 30, "state", FOOTING_ACTION_STATE_DONE, "closed-on", TODAY - 2, NULL));
  before = agenda_of (self, NULL, session);
  after = agenda_of (self, NULL, 0);

  g_assert_cmpstr (before, ==, "goal:Speak up in the team meeting");
  g_assert_cmpstr (after, ==, "action:Agreed in this session\ngoal:Speak up in the team meeting");
}

static void
test_what_was_not_spoken_of_for_two_months_is_a_gap (Story         *self,
                                                     gconstpointer  unused)
{
  g_autofree char *agenda = agenda_of (self, NULL, 0);
  g_autoptr(GPtrArray) items = NULL;
  const FootingAgendaItem *goal = NULL;
  gint64 id;

  g_assert_cmpstr (agenda, ==,
                   "gap:No goal has been written down yet\n"
                   "gap:No opportunity has been noted for two months");

  id = aim (self, "Lead a handover by myself", TODAY - 80);
  notice (self, TODAY - 60);
  notice (self, TODAY - 40);
  g_free (g_steal_pointer (&agenda));
  agenda = agenda_of (self, NULL, 0);
  g_assert_cmpstr (agenda, ==, "goal:Lead a handover by myself");
  items = footing_session_agenda (self->agreements, NULL, 0, TODAY - 90, TODAY, FALSE);
  goal = g_ptr_array_index (items, 0);
  g_assert_nonnull (strstr (goal->detail, "22 Dec 2025")); /* 80 days before 12 March 2026 */

  /* Somebody speaks of it: then it is no gap any more. */
  save (self, g_object_new (FOOTING_TYPE_GOAL_REVIEW, "goal-id", id, "reviewed-on", TODAY - 20, NULL));
  g_free (g_steal_pointer (&agenda));
  agenda = agenda_of (self, NULL, 0);
  g_ptr_array_unref (g_steal_pointer (&items));
  items = footing_session_agenda (self->agreements, NULL, 0, TODAY - 90, TODAY, FALSE);
  g_assert_null (strstr (((FootingAgendaItem *) g_ptr_array_index (items, 0))->detail, "2025"));
}

#define TEST(name, func) g_test_add ("/session-agenda/" name, Story, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  TEST ("promises-first", test_what_was_promised_comes_before_what_was_agreed);
  TEST ("closed-or-new", test_what_is_closed_or_agreed_just_now_is_no_point);
  TEST ("gaps", test_what_was_not_spoken_of_for_two_months_is_a_gap);

  return g_test_run ();
}

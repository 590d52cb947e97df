/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-diary-days.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "store-fixture.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

typedef struct
{
  StoreFixture      book;
  FootingContext   *context;
  FootingDiaryDays *days;
  gint64            amara;
  guint             n_changes;
} Story;

static void
changed_cb (Story *self)
{
  self->n_changes++;
}

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(FootingReference) reference = footing_reference_new ();
  g_autoptr(GError) error = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  self->amara = store_fixture_enrol (&self->book, "Amara Okafor-Test");

  self->context = footing_context_new (self->book.store, reference);
  footing_context_set_today (self->context, TODAY);
  while (footing_roster_get_loading (footing_context_get_roster (self->context)))
    g_main_context_iteration (NULL, TRUE);
  self->days = footing_diary_days_new (self->context);
  g_signal_connect_swapped (self->days, "changed", G_CALLBACK (changed_cb), self);
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->days);
  g_clear_object (&self->context);
  store_fixture_tear_down (&self->book, NULL);
}

static void
meet (Story               *self,
      const char          *title,
      FootingDay           day,
      int                  starts_at,
      FootingSessionState  state)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION,
                                                    "enrolment-id", self->amara,
                                                    "title", title,
                                                    "held-on", day,
                                                    "starts-at", (gint64) starts_at,
                                                    "state", state,
                                                    NULL);

  store_fixture_save (&self->book, session);
}

static void
plan (Story      *self,
      const char *name,
      FootingDay  day)
{
  g_autoptr(FootingMeeting) meeting = g_object_new (FOOTING_TYPE_MEETING,
                                                    "enrolment-id", self->amara,
                                                    "key", name,
                                                    "name", name,
                                                    "planned-on", day,
                                                    "due-on", day + 14,
                                                    NULL);

  store_fixture_save (&self->book, meeting);
}

/* Saving lets the loop run, so what follows a change is counted from before it. */
static void
wait_for_more_than (Story *self,
                    guint  n_changes)
{
  while (self->n_changes <= n_changes)
    g_main_context_iteration (NULL, TRUE);
  g_assert_no_error (footing_diary_days_get_error (self->days));
}

static void
show (Story                     *self,
      const FootingSessionQuery *query)
{
  guint before = self->n_changes;

  footing_diary_days_show (self->days, query);
  wait_for_more_than (self, before);
}

/* Returns: the entries of a day, a line for each */
static char *
words_on (Story      *self,
          FootingDay  day)
{
  const GPtrArray *entries = footing_diary_days_list (self->days, day);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      g_autofree char *words = footing_diary_entry_words (g_ptr_array_index (entries, i));

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", words);
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
assert_on (Story      *self,
           FootingDay  day,
           const char *expected)
{
  g_autofree char *words = words_on (self, day);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_sessions_and_meetings_stand_side_by_side (Story         *self,
                                               gconstpointer  unused)
{
  const FootingSessionQuery march = { .from = TODAY - 11, .to = TODAY + 19 };

  meet (self, "Catch-up", TODAY, 16 * 60, FOOTING_SESSION_STATE_PLANNED);
  meet (self, "Delegation", TODAY, 9 * 60 + 30, FOOTING_SESSION_STATE_HELD);
  meet (self, "A day", TODAY, -1, FOOTING_SESSION_STATE_MISSED);
  meet (self, "Forgotten", TODAY - 1, 600, FOOTING_SESSION_STATE_PLANNED);
  meet (self, "Another month", TODAY + 20, 600, FOOTING_SESSION_STATE_PLANNED);
  plan (self, "Interim review", TODAY + 1);
  show (self, &march);

  assert_on (self, TODAY,
             "A day with Amara Okafor-Test, Missed\n"
             "09:30, Delegation with Amara Okafor-Test\n"
             "16:00, Catch-up with Amara Okafor-Test, Planned");
  assert_on (self, TODAY - 1, "10:00, Forgotten with Amara Okafor-Test, Not logged");
  assert_on (self, TODAY + 1, "Interim review with Amara Okafor-Test, Not booked");
  assert_on (self, TODAY + 20, "");
}

static void
test_the_days_follow_the_book (Story         *self,
                               gconstpointer  unused)
{
  const FootingSessionQuery week = { .from = TODAY - 3, .to = TODAY + 3 };
  guint before;

  show (self, &week);
  assert_on (self, TODAY, "");
  before = self->n_changes;
  meet (self, "Catch-up", TODAY, 600, FOOTING_SESSION_STATE_PLANNED);
  wait_for_more_than (self, before);
  assert_on (self, TODAY, "10:00, Catch-up with Amara Okafor-Test, Planned");
}

static void
test_a_filter_is_for_both (Story         *self,
                           gconstpointer  unused)
{
  FootingSessionQuery query = { .from = TODAY, .to = TODAY, .words = "inter" };

  meet (self, "Catch-up", TODAY, 600, FOOTING_SESSION_STATE_PLANNED);
  meet (self, "International nurses", TODAY, 660, FOOTING_SESSION_STATE_HELD);
  plan (self, "Interim review", TODAY);
  show (self, &query);
  assert_on (self, TODAY,
             "Interim review with Amara Okafor-Test, Not booked\n"
             "11:00, International nurses with Amara Okafor-Test");

  query.words = NULL;
  query.kind = FOOTING_SESSION_KIND_CONTACT;
  query.states = FOOTING_SESSION_STATES_PLANNED;
  show (self, &query);
  assert_on (self, TODAY, "10:00, Catch-up with Amara Okafor-Test, Planned");

  query = (FootingSessionQuery) { .from = TODAY, .to = TODAY, .person_id = 999 };
  show (self, &query);
  assert_on (self, TODAY, "");
}

static void
add (const char *path,
     void      (*test) (Story *, gconstpointer))
{
  g_test_add (path, Story, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/diary-days/sessions-and-meetings-stand-side-by-side", test_sessions_and_meetings_stand_side_by_side);
  add ("/diary-days/the-days-follow-the-book", test_the_days_follow_the_book);
  add ("/diary-days/a-filter-is-for-both", test_a_filter_is_for_both);

  return g_test_run ();
}

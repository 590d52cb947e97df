/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-session-paper.h"
#include "store-fixture.h"

#define TODAY (footing_day_from_ymd (2026, 3, 12))

typedef struct
{
  StoreFixture        book;
  FootingSessionPaper paper;
  GListStore         *sessions;
} Story;

static void
set_up (Story         *self,
        gconstpointer  unused)
{
  g_autoptr(GError) error = NULL;
  FootingAgreements *agreements = NULL;

  store_fixture_set_up (&self->book, NULL);
  g_assert_true (store_fixture_open (&self->book, NULL, FOOTING_STORE_OPEN_NEW, &error));
  g_assert_no_error (error);
  agreements = footing_agreements_new (self->book.store, store_fixture_enrol (&self->book, "Amara Okafor-Test"));
  while (!footing_agreements_get_ready (agreements))
    g_main_context_iteration (NULL, TRUE);
  self->paper = (FootingSessionPaper) { "Amara Okafor-Test", agreements, TODAY };
  self->sessions = g_list_store_new (FOOTING_TYPE_SESSION);
}

static void
tear_down (Story         *self,
           gconstpointer  unused)
{
  g_clear_object (&self->sessions);
  g_clear_object (&self->paper.agreements);
  store_fixture_tear_down (&self->book, NULL);
}

static void
meet (Story               *self,
      const char          *title,
      FootingDay           day,
      FootingSessionState  state)
{
  g_autoptr(FootingSession) session = g_object_new (FOOTING_TYPE_SESSION,
                                                    "title", title,
                                                    "held-on", day,
                                                    "state", state,
                                                    "notes", "You said it calmly, with the numbers.",
                                                    NULL);

  g_list_store_append (self->sessions, session);
}

static FootingPaper *
record_of (Story      *self,
           FootingDay  from,
           FootingDay  to)
{
  return footing_session_paper_new_record (&self->paper, G_LIST_MODEL (self->sessions), from, to);
}

static guint
count_headings (FootingPaper *paper)
{
  guint n = 0;

  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    {
      g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);

      for (guint i = 0; i < pieces->len; i++)
        n += g_str_equal (g_array_index (pieces, FootingPaperPiece, i).style, "H2");
    }

  return n;
}

/* What is planned is no record, and neither end of the days is left out. */
static void
test_the_record_of_these_days (Story         *self,
                               gconstpointer  unused)
{
  g_autoptr(FootingPaper) paper = NULL;

  meet (self, "Too early", TODAY - 91, FOOTING_SESSION_STATE_HELD);
  meet (self, "First day", TODAY - 90, FOOTING_SESSION_STATE_HELD);
  meet (self, "Missed", TODAY - 40, FOOTING_SESSION_STATE_MISSED);
  meet (self, "Last day", TODAY, FOOTING_SESSION_STATE_HELD);
  meet (self, "Tonight", TODAY, FOOTING_SESSION_STATE_PLANNED);

  paper = record_of (self, TODAY - 90, TODAY);
  g_assert_nonnull (paper);
  g_assert_cmpuint (count_headings (paper), ==, 3);
}

static void
test_days_without_a_session (Story         *self,
                             gconstpointer  unused)
{
  meet (self, "Later", TODAY + 1, FOOTING_SESSION_STATE_PLANNED);
  meet (self, "Before", TODAY - 400, FOOTING_SESSION_STATE_HELD);

  g_assert_null (record_of (self, TODAY - 90, TODAY + 90));
}

/* A year of long notes: each heading stands above the first line of its session. */
static void
test_no_heading_stands_alone (Story         *self,
                              gconstpointer  unused)
{
  g_autoptr(FootingPaper) paper = NULL;

  for (int day = 0; day < 120; day++)
    meet (self, "Meeting", TODAY - day, FOOTING_SESSION_STATE_HELD);
  paper = record_of (self, TODAY - 365, TODAY);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), >, 5);
  for (guint page = 0; page < footing_paper_get_n_pages (paper); page++)
    {
      g_autoptr(GArray) pieces = footing_paper_list_pieces (paper, page);
      const FootingPaperPiece *first = &g_array_index (pieces, FootingPaperPiece, 0);

      g_assert_cmpstr (first->style, ==, page == 0 ? "H1" : "H2");
    }
}

static void
test_one_session (Story         *self,
                  gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingPaper) paper = NULL;

  meet (self, "Initial meeting", TODAY, FOOTING_SESSION_STATE_HELD);
  session = g_list_model_get_item (G_LIST_MODEL (self->sessions), 0);
  paper = footing_session_paper_new (&self->paper, session);

  g_assert_cmpuint (footing_paper_get_n_pages (paper), ==, 1);
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

  add ("/session-paper/the-record-of-these-days", test_the_record_of_these_days);
  add ("/session-paper/days-without-a-session", test_days_without_a_session);
  add ("/session-paper/no-heading-stands-alone", test_no_heading_stands_alone);
  add ("/session-paper/one-session", test_one_session);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-words.h"
#include "footing-enrolment-item.h"
#include "footing-journey.h"
#include "footing-learning-dialog.h"
#include "footing-meeting-row.h"
#include "footing-roster.h"
#include "footing-time-entry.h"
#include "footing-week-axis.h"
#include "test-diary-book.h"

static gboolean
has_axis (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_WEEK_AXIS, NULL, NULL) != NULL;
}

/* Returns: (transfer none): the weeks of Bao, who started on 16 February and met nobody yet */
static gpointer
open_journey (Book *book)
{
  FootingEnrolment *enrolment = NULL;
  gpointer journey = g_object_new (FOOTING_TYPE_JOURNEY, NULL);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  enrolment = footing_roster_find_enrolment (footing_context_get_roster (book->context), book->bao);
  footing_journey_show (journey, book->context, enrolment);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), journey);
  book_show_page (book, adw_navigation_page_new (scrolled, "Journey"));
  wait_until (has_axis, book->shell);

  return journey;
}

static void
add_study_day (Book *book)
{
  g_autoptr(FootingEnrolmentItem) item = NULL;

  item = g_object_new (FOOTING_TYPE_ENROLMENT_ITEM,
                       "enrolment-id", book->bao,
                       "kind", FOOTING_ITEM_KIND_STUDY_DAY,
                       "key", "voice",
                       "name", "Finding your voice",
                       "due-on", footing_day_from_ymd (2026, 3, 9),
                       "minutes", (gint64) 450,
                       "required", TRUE,
                       NULL);
  store_fixture_save (&book->fixture, item);
}

static gboolean
says (gpointer    shell,
      const char *words)
{
  return find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle", words) != NULL;
}

static gboolean
says_overdue (gpointer shell)
{
  return says (shell, "Study day · Was due by 9 Mar 2026 · 7 hours 30 minutes");
}

static gboolean
says_done (gpointer shell)
{
  return says (shell, "Study day · Done on 12 Mar 2026 · 7 hours 30 minutes · With the whole cohort");
}

static gboolean
has_learning_dialog (gpointer shell)
{
  gpointer dialog = find_widget (shell, FOOTING_TYPE_LEARNING_DIALOG, NULL, NULL);

  return dialog != NULL && find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Note") != NULL;
}

static gpointer
row_of (gpointer    journey,
        const char *title)
{
  return find_widget (journey, FOOTING_TYPE_MEETING_ROW, "title", title);
}

static gboolean
says_late (gpointer journey)
{
  GtkWidget *mark = find_widget (journey, GTK_TYPE_WIDGET, "tooltip-text",
                                 "Initial meeting\nInitial meeting, Late, Was due by Monday 2 March 2026");

  return mark != NULL && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (mark)) == GTK_ACCESSIBLE_ROLE_BUTTON;
}

static gboolean
says_held (gpointer journey)
{
  return find_widget (journey, GTK_TYPE_WIDGET, "tooltip-text",
                      "Initial meeting\nInitial meeting, Held, Held on Monday 9 March 2026") != NULL;
}

/* A point says in words what its shape shows, and follows what is written down. */
static void
test_points_say_what_became_of_meetings (Book          *book,
                                         gconstpointer  unused)
{
  gpointer journey = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  journey = open_journey (book);
  wait_until (says_late, journey);

  session = book_add_session (book, book->bao, "Initial meeting", book_today () - 3, NULL);
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->baos_initial)), NULL);
  store_fixture_save (&book->fixture, session);
  g_object_set (book->baos_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);
  wait_until (says_held, journey);
}

static void
test_a_point_opens_its_meeting (Book          *book,
                                gconstpointer  unused)
{
  gpointer journey = NULL, row = NULL;

  book_fill (book);
  journey = open_journey (book);
  row = row_of (journey, "Initial meeting");
  g_assert_false (adw_expander_row_get_expanded (row));

  g_signal_emit_by_name (find_widget (journey, FOOTING_TYPE_WEEK_AXIS, NULL, NULL), "opened", "initial");
  g_assert_true (adw_expander_row_get_expanded (row));
}

static gboolean
has_limit_of_standard (gpointer journey)
{
  return find_widget (journey, ADW_TYPE_ACTION_ROW, "title", "Limit of the Standard") != NULL;
}

/* The standard's own limit is told beside the one that was agreed, and only then. */
static void
test_limit_of_the_standard (Book          *book,
                            gconstpointer  unused)
{
  gpointer journey = NULL;
  AdwActionRow *row = NULL;
  FootingDay standard = FOOTING_DAY_NONE;
  g_autofree char *words = NULL;

  book_fill (book);
  standard = footing_meeting_get_due_on (book->baos_initial);
  words = footing_date_words_long (standard);

  journey = open_journey (book);
  adw_expander_row_set_expanded (row_of (journey, "Initial meeting"), TRUE);
  g_assert_false (has_limit_of_standard (journey));

  g_object_set (book->baos_initial, "standard-on", standard, "due-on", standard + 28, NULL);
  store_fixture_save (&book->fixture, book->baos_initial);
  wait_until (has_limit_of_standard, journey);

  row = find_widget (journey, ADW_TYPE_ACTION_ROW, "title", "Limit of the Standard");
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, words);
}

/* What the programme asks for beside meetings is there to be seen, and to be noted as done. */
static void
test_a_study_day_is_done (Book          *book,
                          gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  add_study_day (book);
  open_journey (book);
  wait_until (says_overdue, book->shell);

  adw_action_row_activate (find_widget (book->shell, ADW_TYPE_ACTION_ROW, "title", "Finding your voice"));
  wait_until (has_learning_dialog, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_LEARNING_DIALOG, NULL, NULL);
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Note"), "With the whole cohort");
  g_signal_emit_by_name (find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save"), "clicked");
  wait_until (says_done, book->shell);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "“Finding your voice” is noted as done");

  test_shell_undo (book->shell);
  wait_until (says_overdue, book->shell);
}

static gint64
preceptee_of (Book   *book,
              gint64  enrolment_id)
{
  return footing_enrolment_get_preceptee_id (footing_roster_find_enrolment (footing_context_get_roster (book->context),
                                                                            enrolment_id));
}

static gboolean
shows_unasked (gpointer journey)
{
  gpointer row = find_widget (journey, ADW_TYPE_EXPANDER_ROW, "subtitle", "Noted, and not asked for");

  if (row != NULL)
    adw_expander_row_set_expanded (row, TRUE);

  return find_widget (journey, ADW_TYPE_ACTION_ROW, "subtitle", "5 h 0 min") != NULL;
}

/* The programme asks for none, and yet what was written down can be found again. */
static void
test_hours_that_nobody_asks_for (Book          *book,
                                 gconstpointer  unused)
{
  g_autoptr(FootingTimeEntry) entry = NULL;

  book_fill (book);
  entry = g_object_new (FOOTING_TYPE_TIME_ENTRY,
                        "enrolment-id", book->bao,
                        "person-id", preceptee_of (book, book->bao),
                        "kind", FOOTING_TIME_KIND_PROTECTED_PRECEPTEE,
                        "spent-on", book_today () - 1,
                        "minutes", (gint64) 300,
                        NULL);
  store_fixture_save (&book->fixture, entry);
  wait_until (shows_unasked, open_journey (book));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/journey/points-say-what-became-of-meetings", test_points_say_what_became_of_meetings);
  BOOK_TEST ("/journey/a-point-opens-its-meeting", test_a_point_opens_its_meeting);
  BOOK_TEST ("/journey/limit-of-the-standard", test_limit_of_the_standard);
  BOOK_TEST ("/journey/a-study-day-is-done", test_a_study_day_is_done);
  BOOK_TEST ("/journey/hours-that-nobody-asks-for", test_hours_that_nobody_asks_for);

  return g_test_run ();
}

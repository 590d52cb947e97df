/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-cohort.h"
#include "footing-date-row.h"
#include "footing-move-dialog.h"
#include "footing-move.h"
#include "footing-person-page.h"
#include "footing-reason-row.h"
#include "footing-record-row.h"
#include "footing-roster.h"
#include "footing-workplace.h"
#include "test-diary-book.h"

static FootingRoster *
roster_of (Book *book)
{
  return footing_context_get_roster (book->context);
}

static FootingEnrolment *
amaras_enrolment (Book *book)
{
  return footing_roster_find_enrolment (roster_of (book), book->amara);
}

static gboolean
knows_both (gpointer roster)
{
  return g_list_model_get_n_items (footing_roster_get_workplaces (roster)) >= 2 &&
         g_list_model_get_n_items (footing_roster_get_cohorts (roster)) == 1;
}

/* Harbour Lodge and Marina Court, and a cohort of the programme. */
static void
fill (Book *book)
{
  g_autoptr(FootingWorkplace) harbour = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Harbour Lodge", NULL);
  g_autoptr(FootingWorkplace) marina = g_object_new (FOOTING_TYPE_WORKPLACE, "name", "Marina Court", NULL);
  g_autoptr(FootingCohort) autumn = NULL;

  book_fill (book);
  autumn = g_object_new (FOOTING_TYPE_COHORT,
                         "name", "Autumn",
                         "programme-id", footing_enrolment_get_programme_id (amaras_enrolment (book)),
                         "starts-on", book_today (),
                         NULL);
  store_fixture_save (&book->fixture, harbour);
  store_fixture_save (&book->fixture, marina);
  store_fixture_save (&book->fixture, autumn);
  wait_until (knows_both, roster_of (book));
}

static gboolean
has_dialog (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_RECORD_ROW, "title", "Cohort") != NULL;
}

static gpointer
open_dialog (Book *book)
{
  FootingPerson *amara = footing_roster_find_person (roster_of (book),
                                                     footing_enrolment_get_preceptee_id (amaras_enrolment (book)));
  gpointer page = footing_person_page_new (book->context, amara);

  book_show_page (book, page);
  gtk_widget_activate_action (page, "person.move", NULL);
  wait_until (has_dialog, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_MOVE_DIALOG, NULL, NULL);
}

static void
choose (gpointer    dialog,
        const char *row_title,
        const char *name)
{
  AdwComboRow *row = find_widget (dialog, FOOTING_TYPE_RECORD_ROW, "title", row_title);
  GListModel *names = NULL;

  g_assert_nonnull (row);
  names = adw_combo_row_get_model (row);
  for (guint i = 0; i < g_list_model_get_n_items (names); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (names), i), name))
      adw_combo_row_set_selected (row, i);
  g_assert_cmpstr (gtk_string_list_get_string (GTK_STRING_LIST (names), adw_combo_row_get_selected (row)), ==, name);
}

static void
choose_reason (gpointer dialog)
{
  footing_reason_row_set (find_widget (dialog, FOOTING_TYPE_REASON_ROW, NULL, NULL), "staffing");
}

static gboolean
is_ready (gpointer dialog)
{
  gboolean ready;

  g_object_get (dialog, "ready", &ready, NULL);

  return ready;
}

static gboolean
shows_both (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label", "Moved to Autumn") != NULL &&
         find_widget (shell, GTK_TYPE_LABEL, "label", "Moved to Harbour Lodge") != NULL &&
         find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle", "Autumn") != NULL;
}

static gboolean
shows_none (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label", "Moved to Autumn") == NULL &&
         find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle", "Autumn") == NULL;
}

/* To another home and into a cohort, and back with one step. */
static void
test_moves_and_returns (Book          *book,
                        gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autoptr(GPtrArray) moves = NULL;

  fill (book);
  dialog = open_dialog (book);
  g_assert_false (is_ready (dialog));

  choose (dialog, "Workplace", "Harbour Lodge");
  choose (dialog, "Cohort", "Autumn");
  g_assert_false (is_ready (dialog));
  choose_reason (dialog);
  g_assert_true (is_ready (dialog));

  press (dialog, "_Save");
  wait_until (shows_both, book->shell);
  moves = store_fixture_list (&book->fixture, FOOTING_TYPE_MOVE);
  g_assert_cmpuint (moves->len, ==, 2);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The move has been noted");

  test_shell_undo (book->shell);
  wait_until (shows_none, book->shell);
  g_clear_pointer (&moves, g_ptr_array_unref);
  moves = store_fixture_list (&book->fixture, FOOTING_TYPE_MOVE);
  g_assert_cmpuint (moves->len, ==, 0);
}

/* Whoever chooses where they are already has not moved. */
static void
test_staying_is_no_move (Book          *book,
                         gconstpointer  unused)
{
  gpointer dialog = NULL;

  fill (book);
  dialog = open_dialog (book);
  choose_reason (dialog);
  g_assert_false (is_ready (dialog));

  choose (dialog, "Workplace", "Marina Court");
  g_assert_true (is_ready (dialog));
}

static gboolean
is_noted (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_ACTION_ROW, "title", "Moved to Harbour Lodge") != NULL;
}

static gboolean
corrects (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_BUTTON_ROW, "title", "_Remove") != NULL;
}

static gpointer
open_noted (Book *book)
{
  wait_until (is_noted, book->shell);
  adw_action_row_activate (find_widget (book->shell, ADW_TYPE_ACTION_ROW, "title", "Moved to Harbour Lodge"));
  wait_until (corrects, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_MOVE_DIALOG, NULL, NULL);
}

static gboolean
shows_the_day_before (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_ACTION_ROW, "subtitle", "On 11 Mar 2026 · Needed there") != NULL;
}

static gboolean
is_gone (gpointer shell)
{
  return !is_noted (shell);
}

/* The wrong day was noted; then it turns out that there was no move at all. */
static void
test_can_be_corrected (Book          *book,
                       gconstpointer  unused)
{
  gpointer dialog = NULL;
  FootingPerson *amara = NULL;

  fill (book);
  dialog = open_dialog (book);
  choose (dialog, "Workplace", "Harbour Lodge");
  choose_reason (dialog);
  press (dialog, "_Save");

  dialog = open_noted (book);
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, NULL, NULL), book_today () - 1);
  press (dialog, "_Save");
  wait_until (shows_the_day_before, book->shell);

  dialog = open_noted (book);
  g_signal_emit_by_name (find_widget (dialog, ADW_TYPE_BUTTON_ROW, "title", "_Remove"), "activated");
  wait_until (is_gone, book->shell);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The move has been taken back");
  amara = footing_roster_find_person (roster_of (book),
                                      footing_enrolment_get_preceptee_id (amaras_enrolment (book)));
  g_assert_cmpint (footing_person_get_workplace_id (amara), ==, 0);

  test_shell_undo (book->shell);
  wait_until (shows_the_day_before, book->shell);
  g_assert_cmpint (footing_person_get_workplace_id (amara), !=, 0);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/move-dialog/moves-and-returns", test_moves_and_returns);
  BOOK_TEST ("/move-dialog/staying-is-no-move", test_staying_is_no_move);
  BOOK_TEST ("/move-dialog/can-be-corrected", test_can_be_corrected);

  return g_test_run ();
}

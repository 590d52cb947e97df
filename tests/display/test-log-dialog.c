/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-date-row.h"
#include "footing-log-dialog.h"
#include "footing-stage-card.h"
#include "footing-text-view.h"
#include "footing-time-row.h"
#include "test-diary-book.h"

static const char *
chosen (gpointer    dialog,
        const char *title)
{
  AdwComboRow *row = find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", title);
  GtkStringObject *item = adw_combo_row_get_selected_item (row);

  return item != NULL ? gtk_string_object_get_string (item) : NULL;
}

static gboolean
is_ready (gpointer dialog)
{
  gboolean ready;

  g_object_get (dialog, "ready", &ready, NULL);

  return ready;
}

/* The dialog comes up with its window, which may be later than the answer of the book. */
static gboolean
can_be_used (gpointer dialog)
{
  return is_ready (dialog) && find_widget (dialog, FOOTING_TYPE_TEXT_VIEW, NULL, NULL) != NULL;
}

static gpointer
open_dialog (Book      *book,
             AdwDialog *dialog)
{
  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (can_be_used, dialog);

  return dialog;
}

static void
write_notes (gpointer    dialog,
             const char *words)
{
  GtkTextView *view = find_widget (dialog, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), words, -1);
}

static void
set_minutes (gpointer    dialog,
             const char *title,
             double      minutes)
{
  AdwSpinRow *row = find_widget (dialog, ADW_TYPE_SPIN_ROW, "title", title);

  adw_spin_row_set_value (row, minutes);
}

static const char *
words_below (gpointer    dialog,
             const char *title)
{
  AdwActionRow *row = find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", title);

  return adw_action_row_get_subtitle (row);
}

static gboolean
has_toast (gpointer shell)
{
  return test_shell_get_toast (shell) != NULL;
}

static guint
count_sessions (Book *book)
{
  g_autoptr(GPtrArray) sessions = store_fixture_list (&book->fixture, FOOTING_TYPE_SESSION);

  return sessions->len;
}

static void
test_guesses (Book          *book,
              gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));

  /* Four days to Amara's meeting, but Bao's has been waiting for ten. */
  g_assert_cmpstr (chosen (dialog, "Preceptee"), ==, "Bao Test-Reed");
  g_assert_cmpstr (chosen (dialog, "Meeting"), ==, "Initial meeting");
  g_assert_cmpint (footing_date_row_get_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, NULL, NULL)), ==,
                   book_today ());
}

static void
test_logs_and_undoes (Book          *book,
                      gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new_for (book->context, book->bao));
  write_notes (dialog, "We agreed on Tuesdays.");
  set_minutes (dialog, "Minutes", 40);
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);

  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "Session with Bao Test-Reed logged");
  session = book_get_session (book);
  g_assert_cmpstr (footing_session_get_title (session), ==, "Initial meeting");
  g_assert_cmpstr (footing_session_get_notes (session), ==, "We agreed on Tuesdays.");
  g_assert_cmpint (footing_session_get_state (session), ==, FOOTING_SESSION_STATE_HELD);
  g_assert_cmpint (footing_session_get_held_on (session), ==, book_today ());
  g_assert_cmpint (footing_session_get_planned_minutes (session), ==, 60);
  g_assert_cmpint (footing_session_get_actual_minutes (session), ==, 40);
  /* Nobody has said that any of it was protected. */
  g_assert_cmpint (footing_session_get_protected_minutes (session), ==, 0);
  g_assert_cmpint (book_state_of (book, book->baos_initial), ==, FOOTING_MILESTONE_STATE_HELD);

  test_shell_undo (book->shell);
  let_pass (200);
  g_assert_cmpuint (count_sessions (book), ==, 0);
  g_assert_cmpint (book_state_of (book, book->baos_initial), ==, FOOTING_MILESTONE_STATE_PLANNED);
}

/* Bao's initial meeting was for 2 March, ten days ago; another is planned for tomorrow. */
static void
test_what_is_late_comes_first (Book          *book,
                               gconstpointer  unused)
{
  g_autoptr(FootingSession) near = NULL;
  gpointer dialog = NULL;

  book_fill (book);
  near = book_add_session (book, book->bao, "Round together", book_today () + 1, NULL);
  g_object_set (near, "state", FOOTING_SESSION_STATE_PLANNED, NULL);
  store_fixture_save (&book->fixture, near);

  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  g_assert_cmpstr (chosen (dialog, "Preceptee"), ==, "Bao Test-Reed");
  g_assert_cmpstr (chosen (dialog, "Meeting"), ==, "Initial meeting");
}

static char *
notes_of (gpointer dialog)
{
  return footing_stage_card_dup_text (find_widget (dialog, FOOTING_TYPE_STAGE_CARD, NULL, NULL));
}

static gboolean
is_closed (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_LOG_DIALOG, NULL, NULL) == NULL;
}

static void
answer (Book       *book,
        const char *response)
{
  AdwDialog *alert = adw_window_get_visible_dialog (ADW_WINDOW (book->shell));

  g_assert_true (ADW_IS_ALERT_DIALOG (alert));
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (alert), response);
  adw_dialog_close (alert);
}

static void
close_with (Book       *book,
            gpointer    dialog,
            const char *response)
{
  adw_dialog_close (dialog);
  answer (book, response);
  wait_until (is_closed, book->shell);
  let_pass (500);
}

/* What is in the book after two seconds is there after a crash. The second dialog is as one that is
 * opened after it: it shares nothing with the first but the book.
 */
static void
test_words_are_kept_until_it_is_logged (Book          *book,
                                        gconstpointer  unused)
{
  gpointer dialog = NULL;
  gpointer again = NULL;
  g_autoptr(FootingSession) session = NULL;
  g_autofree char *notes = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new_for (book->context, book->amara));
  write_notes (dialog, "She asked for nights.");
  set_minutes (dialog, "Minutes", 25);
  let_pass (2000);
  g_assert_cmpuint (count_sessions (book), ==, 0);

  again = open_dialog (book, footing_log_dialog_new (book->context));
  notes = notes_of (again);
  g_assert_cmpstr (notes, ==, "She asked for nights.");
  g_assert_cmpstr (chosen (again, "Preceptee"), ==, "Amara Test-Brook");
  g_assert_cmpstr (chosen (again, "Meeting"), ==, "Initial meeting");
  adw_dialog_close (again);
  answer (book, "write");

  press (again, "_Log It");
  wait_until (has_toast, book->shell);
  session = book_get_session (book);
  g_assert_cmpstr (footing_session_get_notes (session), ==, "She asked for nights.");
  g_assert_cmpint (footing_session_get_actual_minutes (session), ==, 25);
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_HELD);
}

static void
test_an_undo_gives_the_words_back (Book          *book,
                                   gconstpointer  unused)
{
  gpointer dialog = NULL;
  gpointer again = NULL;
  g_autofree char *notes = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new_for (book->context, book->bao));
  write_notes (dialog, "We agreed on Tuesdays.");
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);
  test_shell_undo (book->shell);
  let_pass (200);
  g_assert_cmpuint (count_sessions (book), ==, 0);

  again = open_dialog (book, footing_log_dialog_new_for_meeting (book->context, book->baos_initial));
  notes = notes_of (again);
  g_assert_cmpstr (notes, ==, "We agreed on Tuesdays.");
}

static void
test_kept_or_discarded (Book          *book,
                        gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *discarded = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  write_notes (dialog, "Interrupted");
  close_with (book, dialog, "keep");

  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  kept = notes_of (dialog);
  g_assert_cmpstr (kept, ==, "Interrupted");
  close_with (book, dialog, "discard");

  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  discarded = notes_of (dialog);
  g_assert_cmpstr (discarded, ==, "");
}

/* Words about a planned session move into it, and are not offered again. */
static void
test_a_draft_goes_into_what_was_planned (Book          *book,
                                         gconstpointer  unused)
{
  g_autoptr(FootingSession) planned = NULL;
  g_autoptr(FootingSession) held = NULL;
  g_autofree char *notes = NULL;
  gpointer dialog = NULL;

  book_fill (book);
  planned = book_add_session (book, book->amara, "Round together", book_today () - 1, "Bring the chart.");
  g_object_set (planned, "state", FOOTING_SESSION_STATE_PLANNED, NULL);
  store_fixture_save (&book->fixture, planned);

  dialog = open_dialog (book, footing_log_dialog_new_for_session (book->context, planned));
  write_notes (dialog, "She led it.");
  let_pass (2000);
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);
  held = book_get_session (book);
  g_assert_cmpstr (footing_session_get_notes (held), ==, "Bring the chart.\n\nShe led it.");

  test_shell_undo (book->shell);
  let_pass (200);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  notes = notes_of (dialog);
  g_assert_cmpstr (notes, ==, "");
}

static void
test_contact_in_between (Book          *book,
                         gconstpointer  unused)
{
  gpointer dialog = NULL;
  AdwComboRow *meetings = NULL;
  AdwEntryRow *title = NULL;
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new_for (book->context, book->bao));
  g_assert_null (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "What it was about"));

  meetings = find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", "Meeting");
  adw_combo_row_set_selected (meetings, g_list_model_get_n_items (adw_combo_row_get_model (meetings)) - 1);
  title = find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "What it was about");
  gtk_editable_set_text (GTK_EDITABLE (title), "A hard night");
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);

  session = book_get_session (book);
  g_assert_cmpstr (footing_session_get_title (session), ==, "A hard night");
  g_assert_cmpint (footing_session_get_meeting_id (session), ==, 0);
  g_assert_cmpint (footing_session_get_protected_minutes (session), ==, 0);
  g_assert_null (footing_session_get_notes (session));
  g_assert_cmpint (book_state_of (book, book->baos_initial), ==, FOOTING_MILESTONE_STATE_PLANNED);
}

static void
test_what_cannot_be (Book          *book,
                     gconstpointer  unused)
{
  gpointer dialog = NULL;
  FootingTimeRow *time = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  footing_date_row_set_day (find_widget (dialog, FOOTING_TYPE_DATE_ROW, NULL, NULL), book_today () + 1);
  set_minutes (dialog, "Minutes", 0);
  set_minutes (dialog, "Protected Minutes", 5);
  time = find_widget (dialog, FOOTING_TYPE_TIME_ROW, NULL, NULL);
  gtk_editable_set_text (GTK_EDITABLE (find_widget (time, GTK_TYPE_ENTRY, NULL, NULL)), "25:70");
  press (dialog, "_Log It");

  g_assert_cmpstr (words_below (dialog, "Day"), ==,
                   "This day is still to come, so the session cannot have been held on it.");
  g_assert_cmpstr (words_below (dialog, "Start Time"), ==,
                   "This is no time of day. Write it like 14:30 or 2:30 pm.");
  g_assert_cmpstr (words_below (dialog, "Minutes"), ==, "A session that was held took at least a minute.");
  g_assert_cmpstr (words_below (dialog, "Protected Minutes"), ==,
                   "No more can have been protected than the session took.");
  let_pass (200);
  g_assert_cmpuint (count_sessions (book), ==, 0);
  g_assert_null (test_shell_get_toast (book->shell));
}

static gboolean
has_problem (gpointer dialog)
{
  gboolean has;

  g_object_get (dialog, "has-problem", &has, NULL);

  return has;
}

/* A closed book stands for whatever may be in the way of saving. */
static void
test_keeps_all_when_saving_fails (Book          *book,
                                  gconstpointer  unused)
{
  gpointer dialog = NULL;
  g_autofree char *notes = NULL;
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(GError) error = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  write_notes (dialog, "Not to be lost");
  store_fixture_close (&book->fixture);
  press (dialog, "_Log It");
  wait_until (has_problem, dialog);

  notes = footing_stage_card_dup_text (find_widget (dialog, FOOTING_TYPE_STAGE_CARD, NULL, NULL));
  g_assert_cmpstr (notes, ==, "Not to be lost");
  g_assert_true (is_ready (dialog));
  g_assert_null (test_shell_get_toast (book->shell));

  store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error);
  g_assert_no_error (error);
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);
  session = book_get_session (book);
  g_assert_cmpstr (footing_session_get_notes (session), ==, "Not to be lost");
}

/* A session that was planned does not become a second one. */
static void
test_planned_becomes_held (Book          *book,
                           gconstpointer  unused)
{
  g_autoptr(FootingSession) planned = NULL;
  g_autoptr(FootingSession) held = NULL;
  gpointer dialog = NULL;

  book_fill (book);
  planned = book_add_session (book, book->amara, "Round together", book_today () - 1, "Bring the chart.");
  g_object_set (planned,
                "state", FOOTING_SESSION_STATE_PLANNED,
                "starts-at", (gint64) 600,
                "mode", FOOTING_SESSION_MODE_VIDEO,
                NULL);
  store_fixture_save (&book->fixture, planned);

  dialog = open_dialog (book, footing_log_dialog_new_for_session (book->context, planned));
  g_assert_cmpstr (chosen (dialog, "Meeting"), ==, "Round together");
  write_notes (dialog, "She led it.");
  press (dialog, "_Log It");
  wait_until (has_toast, book->shell);

  held = book_get_session (book);
  g_assert_cmpint (footing_session_get_state (held), ==, FOOTING_SESSION_STATE_HELD);
  g_assert_cmpint (footing_session_get_held_on (held), ==, book_today () - 1);
  g_assert_cmpint (footing_session_get_starts_at (held), ==, 600);
  g_assert_cmpint (footing_session_get_mode (held), ==, FOOTING_SESSION_MODE_VIDEO);
  g_assert_cmpstr (footing_session_get_notes (held), ==, "Bring the chart.\n\nShe led it.");
}

static void
test_asked_for_meeting (Book          *book,
                        gconstpointer  unused)
{
  g_autoptr(GPtrArray) meetings = NULL;
  gpointer dialog = NULL;

  book_fill (book);
  meetings = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);
  dialog = open_dialog (book, footing_log_dialog_new_for_meeting (book->context, g_ptr_array_index (meetings, 2)));

  g_assert_cmpstr (chosen (dialog, "Preceptee"), ==, "Amara Test-Brook");
  g_assert_cmpstr (chosen (dialog, "Meeting"), ==, "Interim review");
}

static gboolean
says_nobody (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "Nobody Is Enrolled Yet") != NULL;
}

static gboolean
has_focus (gpointer dialog)
{
  GtkWidget *focus = adw_dialog_get_focus (dialog);

  return focus != NULL && gtk_widget_get_mapped (focus) && gtk_widget_is_focus (focus);
}

/* Without a focus no key would be heard, not even the one that closes the dialog. */
static void
test_nobody (Book          *book,
             gconstpointer  unused)
{
  AdwDialog *dialog = footing_log_dialog_new (book->context);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (says_nobody, dialog);
  g_assert_false (is_ready (dialog));
  wait_until (has_focus, dialog);
}

static void
test_closes_at_once_without_notes (Book          *book,
                                   gconstpointer  unused)
{
  book_fill (book);
  adw_dialog_close (open_dialog (book, footing_log_dialog_new (book->context)));
  wait_until (is_closed, book->shell);
}

static void
test_asks_before_discarding (Book          *book,
                             gconstpointer  unused)
{
  gpointer dialog = NULL;

  book_fill (book);
  dialog = open_dialog (book, footing_log_dialog_new (book->context));
  write_notes (dialog, "A sentence");
  adw_dialog_close (dialog);
  answer (book, "write");
  g_assert_true (adw_window_get_visible_dialog (ADW_WINDOW (book->shell)) == dialog);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/log-dialog/guesses", test_guesses);
  BOOK_TEST ("/log-dialog/logs-and-undoes", test_logs_and_undoes);
  BOOK_TEST ("/log-dialog/what-is-late-comes-first", test_what_is_late_comes_first);
  BOOK_TEST ("/log-dialog/words-are-kept-until-it-is-logged", test_words_are_kept_until_it_is_logged);
  BOOK_TEST ("/log-dialog/an-undo-gives-the-words-back", test_an_undo_gives_the_words_back);
  BOOK_TEST ("/log-dialog/kept-or-discarded", test_kept_or_discarded);
  BOOK_TEST ("/log-dialog/a-draft-goes-into-what-was-planned", test_a_draft_goes_into_what_was_planned);
  BOOK_TEST ("/log-dialog/contact-in-between", test_contact_in_between);
  BOOK_TEST ("/log-dialog/what-cannot-be", test_what_cannot_be);
  BOOK_TEST ("/log-dialog/keeps-all-when-saving-fails", test_keeps_all_when_saving_fails);
  BOOK_TEST ("/log-dialog/planned-becomes-held", test_planned_becomes_held);
  BOOK_TEST ("/log-dialog/asked-for-meeting", test_asked_for_meeting);
  BOOK_TEST ("/log-dialog/nobody", test_nobody);
  BOOK_TEST ("/log-dialog/closes-at-once-without-notes", test_closes_at_once_without_notes);
  BOOK_TEST ("/log-dialog/asks-before-discarding", test_asks_before_discarding);

  return g_test_run ();
}

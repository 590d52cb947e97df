/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-correct-dialog.h"
#include "footing-date-row.h"
#include "footing-log-dialog.h"
#include "footing-session-page.h"
#include "footing-text-view.h"
#include "test-diary-book.h"

typedef struct
{
  Book       *book;
  const char *notes;
  gint64      minutes;
} Expected;

static gboolean
is_saved (gpointer user_data)
{
  Expected *expected = user_data;
  g_autoptr(FootingSession) session = book_get_session (expected->book);

  return g_strcmp0 (footing_session_get_notes (session), expected->notes) == 0 &&
         footing_session_get_actual_minutes (session) == expected->minutes;
}

static gpointer
open_session (Book           *book,
              FootingSession *session)
{
  AdwNavigationPage *below = adw_navigation_page_new (gtk_label_new (NULL), "Below");
  AdwNavigationPage *page = footing_session_page_new (book->context, session);

  book_show_page (book, below);
  footing_shell_push (GTK_WIDGET (book->shell), page);

  return page;
}

static void
test_notes_save_themselves (Book          *book,
                            gconstpointer  unused)
{
  Expected expected = { book, "Before. And after.", 45 };
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;
  GtkTextView *view = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, "Before.");
  page = open_session (book, session);

  view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), " And after.", -1);
  wait_until (is_saved, &expected);

  /* The page was given a copy, so nobody else's record has changed. */
  g_assert_cmpstr (footing_session_get_notes (session), ==, "Before.");
}

static void
test_minutes_save_themselves (Book          *book,
                              gconstpointer  unused)
{
  Expected expected = { book, NULL, 50 };
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  page = open_session (book, session);

  adw_spin_row_set_value (find_widget (page, ADW_TYPE_SPIN_ROW, "title", "Minutes"), 50);
  wait_until (is_saved, &expected);
}

/* On the way to 20/3/2026 stands 20 March 2020. */
static void
test_a_half_typed_day_is_not_saved (Book          *book,
                                    gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingSession) half = NULL;
  g_autoptr(FootingSession) whole = NULL;
  FootingDay day = book_today () + 2;
  GtkEditable *entry = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", day, NULL);
  g_object_set (session, "state", FOOTING_SESSION_STATE_PLANNED, NULL);
  store_fixture_save (&book->fixture, session);
  entry = find_widget (find_widget (open_session (book, session), FOOTING_TYPE_DATE_ROW, NULL, NULL),
                       GTK_TYPE_ENTRY, NULL, NULL);

  gtk_editable_set_text (entry, "20/3/20");
  let_pass (1500);
  half = book_get_session (book);
  g_assert_cmpint (footing_session_get_held_on (half), ==, day);

  gtk_editable_set_text (entry, "20/3/2026");
  g_signal_emit_by_name (entry, "activate");
  let_pass (1500);
  whole = book_get_session (book);
  g_assert_cmpint (footing_session_get_held_on (whole), ==, footing_day_from_ymd (2026, 3, 20));
}

static gboolean
complains (gpointer row)
{
  return gtk_widget_has_css_class (row, "warning");
}

static void
test_what_cannot_be_is_not_saved (Book          *book,
                                  gconstpointer  unused)
{
  Expected expected = { book, NULL, 45 };
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;
  AdwSpinRow *minutes = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  page = open_session (book, session);

  minutes = find_widget (page, ADW_TYPE_SPIN_ROW, "title", "Minutes");
  adw_spin_row_set_value (minutes, 0);
  wait_until (complains, minutes);
  let_pass (1200);
  g_assert_true (is_saved (&expected));
  g_assert_cmpint ((int) adw_spin_row_get_value (minutes), ==, 0);
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
test_deletes_and_undoes (Book          *book,
                         gconstpointer  unused)
{
  Expected expected = { book, "Written in the last second", 45 };
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;
  GtkTextView *view = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Initial meeting", book_today () - 2, NULL);
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)), NULL);
  store_fixture_save (&book->fixture, session);
  g_object_set (book->amaras_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);

  page = open_session (book, session);
  let_pass (200);
  view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), "Written in the last second", -1);
  gtk_widget_activate_action (page, "session.delete", NULL);
  wait_until (has_toast, book->shell);
  g_assert_cmpuint (count_sessions (book), ==, 0);
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_PLANNED);

  test_shell_undo (book->shell);
  let_pass (200);
  g_assert_true (is_saved (&expected));
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_HELD);
}

static gboolean
can_be_changed (gpointer shell)
{
  gpointer dialog = find_widget (shell, FOOTING_TYPE_CORRECT_DIALOG, NULL, NULL);
  gpointer button = dialog != NULL ? find_widget (dialog, GTK_TYPE_BUTTON, "label", "C_hange") : NULL;

  return button != NULL && gtk_widget_is_sensitive (button);
}

/* Logged for Amara, but it was with Bao: his initial meeting was held, and hers was not. */
static void
test_was_with_somebody_else (Book          *book,
                             gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;
  g_autoptr(FootingSession) corrected = NULL;
  gpointer page = NULL;
  gpointer dialog = NULL;
  AdwComboRow *people = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Initial meeting", book_today (), "We agreed on Tuesdays.");
  g_object_set (session, "meeting-id", footing_record_get_id (FOOTING_RECORD (book->amaras_initial)), NULL);
  store_fixture_save (&book->fixture, session);
  g_object_set (book->amaras_initial, "state", FOOTING_MILESTONE_STATE_HELD, NULL);
  store_fixture_save (&book->fixture, book->amaras_initial);

  page = open_session (book, session);
  let_pass (200);
  gtk_widget_activate_action (page, "session.correct", NULL);
  wait_until (can_be_changed, book->shell);
  dialog = find_widget (book->shell, FOOTING_TYPE_CORRECT_DIALOG, NULL, NULL);
  people = find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", "Preceptee");
  adw_combo_row_set_selected (people, 1 - adw_combo_row_get_selected (people));
  wait_until (can_be_changed, book->shell);
  adw_combo_row_set_selected (find_widget (dialog, ADW_TYPE_COMBO_ROW, "title", "Meeting"), 0);
  press (dialog, "C_hange");
  wait_until (has_toast, book->shell);

  corrected = book_get_session (book);
  g_assert_cmpint (footing_session_get_enrolment_id (corrected), ==, book->bao);
  g_assert_cmpint (footing_session_get_meeting_id (corrected), ==,
                   footing_record_get_id (FOOTING_RECORD (book->baos_initial)));
  g_assert_cmpstr (footing_session_get_notes (corrected), ==, "We agreed on Tuesdays.");
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_PLANNED);
  g_assert_cmpint (book_state_of (book, book->baos_initial), ==, FOOTING_MILESTONE_STATE_HELD);

  test_shell_undo (book->shell);
  let_pass (300);
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_HELD);
  g_assert_cmpint (book_state_of (book, book->baos_initial), ==, FOOTING_MILESTONE_STATE_PLANNED);
}

static gboolean
can_be_logged (gpointer shell)
{
  gpointer dialog = find_widget (shell, FOOTING_TYPE_LOG_DIALOG, NULL, NULL);
  gpointer button = dialog != NULL ? find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Log It") : NULL;

  return button != NULL && gtk_widget_is_sensitive (button);
}

/* Logs a planned session on whose page somebody has just been writing. */
static void
log_from_page (Book           *book,
               FootingSession *session,
               const char     *words)
{
  gpointer page = open_session (book, session);
  GtkTextView *view = NULL;

  let_pass (200);
  view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), words, -1);
  gtk_widget_activate_action (page, "session.log", NULL);
  wait_until (can_be_logged, book->shell);
  press (find_widget (book->shell, FOOTING_TYPE_LOG_DIALOG, NULL, NULL), "_Log It");
  wait_until (has_toast, book->shell);
}

static FootingSession *
add_planned (Book *book)
{
  FootingSession *session = book_add_session (book, book->amara, "Round together", book_today (), "Bring the chart.");

  g_object_set (session, "state", FOOTING_SESSION_STATE_PLANNED, NULL);
  store_fixture_save (&book->fixture, session);

  return session;
}

static void
test_what_was_just_written_is_logged (Book          *book,
                                      gconstpointer  unused)
{
  g_autoptr(FootingSession) planned = NULL;
  g_autoptr(FootingSession) held = NULL;

  book_fill (book);
  planned = add_planned (book);
  log_from_page (book, planned, " And the keys.");
  let_pass (1500);

  held = book_get_session (book);
  g_assert_cmpint (footing_session_get_state (held), ==, FOOTING_SESSION_STATE_HELD);
  g_assert_cmpstr (footing_session_get_notes (held), ==, "Bring the chart. And the keys.");
}

static void
test_an_undo_keeps_what_was_written_since (Book          *book,
                                           gconstpointer  unused)
{
  g_autoptr(FootingSession) planned = NULL;
  g_autoptr(FootingSession) undone = NULL;
  gpointer page = NULL;
  GtkTextView *view = NULL;

  book_fill (book);
  planned = add_planned (book);
  log_from_page (book, planned, " And the keys.");
  let_pass (200);

  page = adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (adw_window_get_content (ADW_WINDOW (book->shell))));
  view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), " She led it.", -1);
  let_pass (1500);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), " Well done.", -1);
  test_shell_undo (book->shell);
  let_pass (1500);

  undone = book_get_session (book);
  g_assert_cmpint (footing_session_get_state (undone), ==, FOOTING_SESSION_STATE_PLANNED);
  g_assert_cmpstr (footing_session_get_notes (undone), ==, "Bring the chart. And the keys. She led it. Well done.");
}

static gboolean
shows_below (gpointer shell)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (adw_window_get_content (shell));

  return g_strcmp0 (adw_navigation_page_get_title (adw_navigation_view_get_visible_page (view)), "Below") == 0;
}

/* As when somebody takes back that the session was logged. */
static void
test_leaves_when_it_is_gone (Book          *book,
                             gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  open_session (book, session);
  let_pass (200);
  g_assert_false (shows_below (book->shell));

  g_object_set (session, "deleted-at", (gint64) 1, NULL);
  store_fixture_save (&book->fixture, session);
  wait_until (shows_below, book->shell);
  let_pass (200);
  g_assert_cmpuint (count_sessions (book), ==, 0);
}

static gboolean
is_unsaved (gpointer page)
{
  AdwBanner *banner = find_widget (page, ADW_TYPE_BANNER, NULL, NULL);

  return banner != NULL && adw_banner_get_revealed (banner);
}

static void
test_says_that_it_is_not_saved (Book          *book,
                                gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;
  GtkTextView *view = NULL;
  g_autoptr(GError) error = NULL;

  book_fill (book);
  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  page = open_session (book, session);
  let_pass (200);
  store_fixture_close (&book->fixture);

  view = find_widget (page, FOOTING_TYPE_TEXT_VIEW, NULL, NULL);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), "Kept", -1);
  wait_until (is_unsaved, page);

  /* It is tried again until it is on the disk. */
  store_fixture_open (&book->fixture, NULL, FOOTING_STORE_OPEN_EXISTING, &error);
  g_assert_no_error (error);
  wait_until (is_saved, &(Expected) { book, "Kept", 45 });
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/session-page/notes-save-themselves", test_notes_save_themselves);
  BOOK_TEST ("/session-page/minutes-save-themselves", test_minutes_save_themselves);
  BOOK_TEST ("/session-page/a-half-typed-day-is-not-saved", test_a_half_typed_day_is_not_saved);
  BOOK_TEST ("/session-page/what-cannot-be-is-not-saved", test_what_cannot_be_is_not_saved);
  BOOK_TEST ("/session-page/deletes-and-undoes", test_deletes_and_undoes);
  BOOK_TEST ("/session-page/was-with-somebody-else", test_was_with_somebody_else);
  BOOK_TEST ("/session-page/what-was-just-written-is-logged", test_what_was_just_written_is_logged);
  BOOK_TEST ("/session-page/an-undo-keeps-what-was-written-since", test_an_undo_keeps_what_was_written_since);
  BOOK_TEST ("/session-page/leaves-when-it-is-gone", test_leaves_when_it_is_gone);
  BOOK_TEST ("/session-page/says-that-it-is-not-saved", test_says_that_it_is_not_saved);

  return g_test_run ();
}

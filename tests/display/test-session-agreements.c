/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "footing-action-entry.h"
#include "footing-action-row.h"
#include "footing-action.h"
#include "footing-agenda-group.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-opportunity.h"
#include "footing-prepare-page.h"
#include "footing-session-page.h"
#include "footing-timer-row.h"
#include "test-diary-book.h"

/* ---- The book ---- */

static gpointer
only (Book  *book,
      GType  type)
{
  g_autoptr(GPtrArray) records = store_fixture_list (&book->fixture, type);

  return records->len == 1 ? g_object_ref (g_ptr_array_index (records, 0)) : NULL;
}

typedef struct
{
  Book       *book;
  GType       type;
  const char *property;
  const char *text;  /* NULL for no record at all */
} Expected;

static gboolean
is_in_book (gpointer user_data)
{
  Expected *expected = user_data;
  g_autoptr(GPtrArray) records = store_fixture_list (&expected->book->fixture, expected->type);
  g_autofree char *text = NULL;

  if (expected->text == NULL || records->len != 1)
    return expected->text == NULL && records->len == 0;

  g_object_get (g_ptr_array_index (records, 0), expected->property, &text, NULL);

  return g_strcmp0 (text, expected->text) == 0;
}

static void
wait_for_book (Book       *book,
               GType       type,
               const char *property,
               const char *text)
{
  Expected expected = { book, type, property, text };

  wait_until (is_in_book, &expected);
}

typedef struct
{
  gpointer    root;
  GType       type;
  const char *title;
  gboolean    there;
} Sought;

static gboolean
is_found (gpointer user_data)
{
  Sought *sought = user_data;

  return (find_widget (sought->root, sought->type, "title", sought->title) != NULL) == sought->there;
}

static gpointer
wait_for_row (gpointer    root,
              GType       type,
              const char *title)
{
  Sought sought = { root, type, title, TRUE };

  wait_until (is_found, &sought);

  return find_widget (root, type, "title", title);
}

static void
save (Book     *book,
      gpointer  record)
{
  store_fixture_save (&book->fixture, record);
  g_object_unref (record);
}

static gpointer
open_session (Book *book)
{
  g_autoptr(FootingSession) session = NULL;
  gpointer page = NULL;

  session = book_add_session (book, book->amara, "Catch-up", book_today () - 2, NULL);
  page = footing_session_page_new (book->context, session);
  book_show_page (book, page);

  return page;
}

/* ---- Stories ---- */

/* What is being typed is in the book before Enter, so that a power cut takes no sentence. */
static void
test_an_action_is_kept_while_it_is_typed (Book          *book,
                                          gconstpointer  unused)
{
  g_autoptr(FootingAction) action = NULL;
  gpointer page = NULL, entry = NULL;

  book_fill (book);
  page = open_session (book);
  entry = wait_for_row (page, FOOTING_TYPE_ACTION_ENTRY, "Add an action");

  gtk_editable_set_text (entry, "  Read the falls");
  wait_for_book (book, FOOTING_TYPE_ACTION, "words", "Read the falls");
  g_assert_null (find_widget (page, FOOTING_TYPE_ACTION_ROW, NULL, NULL));

  gtk_editable_set_text (entry, "Read the falls policy");
  g_signal_emit_by_name (entry, "entry-activated");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_cmpstr (adw_preferences_row_get_title (entry), ==, "Add an action");
  wait_for_row (page, FOOTING_TYPE_ACTION_ROW, "Read the falls policy");
  wait_for_book (book, FOOTING_TYPE_ACTION, "words", "Read the falls policy");

  action = only (book, FOOTING_TYPE_ACTION);
  g_assert_cmpint (footing_action_get_owner (action), ==, FOOTING_ACTION_OWNER_PRECEPTEE);
  g_assert_false (footing_action_get_promised (action));
  g_assert_cmpint (footing_action_get_agreed_on (action), ==, book_today () - 2);
  /* By the next meeting, which is Amara's initial one. */
  g_assert_cmpint (footing_action_get_due_on (action), ==, footing_meeting_get_planned_on (book->amaras_initial));
}

static void
test_words_taken_away_leave_nothing (Book          *book,
                                     gconstpointer  unused)
{
  gpointer page = NULL, entry = NULL;

  book_fill (book);
  page = open_session (book);
  entry = wait_for_row (page, FOOTING_TYPE_ACTION_ENTRY, "Add a promise of yours");

  gtk_editable_set_text (entry, "Ask about nights");
  wait_for_book (book, FOOTING_TYPE_ACTION, "words", "Ask about nights");
  gtk_editable_set_text (entry, "");
  wait_for_book (book, FOOTING_TYPE_ACTION, NULL, NULL);

  /* And are there again when somebody thinks better of it. */
  gtk_editable_set_text (entry, "Ask the manager about nights");
  wait_for_book (book, FOOTING_TYPE_ACTION, "words", "Ask the manager about nights");
}

static gboolean
is_done (gpointer user_data)
{
  g_autoptr(FootingAction) action = only (user_data, FOOTING_TYPE_ACTION);

  return action != NULL && footing_action_get_state (action) == FOOTING_ACTION_STATE_DONE &&
         footing_action_get_closed_on (action) == book_today ();
}

static gboolean
is_open (gpointer user_data)
{
  g_autoptr(FootingAction) action = only (user_data, FOOTING_TYPE_ACTION);

  return action != NULL && footing_action_get_state (action) == FOOTING_ACTION_STATE_OPEN &&
         footing_action_get_closed_on (action) == FOOTING_DAY_NONE;
}

static gboolean
can_undo (gpointer user_data)
{
  return test_shell_can_undo (((Book *) user_data)->shell);
}

static void
test_what_was_agreed_before_is_ticked_off_on_the_agenda (Book          *book,
                                                         gconstpointer  unused)
{
  gpointer page = NULL, row = NULL;

  book_fill (book);
  save (book, g_object_new (FOOTING_TYPE_ACTION, "enrolment-id", book->amara, "words", "Shadow the pharmacist",
                            "agreed-on", book_today () - 20, "due-on", book_today () - 3, NULL));
  page = footing_prepare_page_new (book->context, book->amaras_initial);
  book_show_page (book, page);
  row = wait_for_row (page, FOOTING_TYPE_ACTION_ROW, "Shadow the pharmacist");
  g_assert_nonnull (find_widget (row, GTK_TYPE_LABEL, "label", "Late"));

  gtk_check_button_set_active (find_widget (row, GTK_TYPE_CHECK_BUTTON, NULL, NULL), TRUE);
  wait_until (is_done, book);
  wait_until (can_undo, book);
  test_shell_undo (book->shell);
  wait_until (is_open, book);
}

static gboolean
has_begun (gpointer user_data)
{
  g_autoptr(FootingSession) session = only (user_data, FOOTING_TYPE_SESSION);

  return session != NULL && footing_session_get_timer_started_at (session) != 0;
}

static gboolean
rests (gpointer user_data)
{
  g_autoptr(FootingSession) session = only (user_data, FOOTING_TYPE_SESSION);

  return session != NULL && footing_session_get_timer_started_at (session) == 0;
}

static gboolean
can_begin (gpointer user_data)
{
  gpointer button = find_widget (((Book *) user_data)->shell, GTK_TYPE_BUTTON, "label", "_Begin Session");

  return button != NULL && gtk_widget_is_sensitive (button);
}

/* Begin on the page to prepare; the page of the session that comes up has the timer running. */
static void
test_a_session_begins_with_its_timer (Book          *book,
                                      gconstpointer  unused)
{
  g_autoptr(FootingSession) session = NULL;
  gpointer row = NULL;

  book_fill (book);
  book_show_page (book, footing_prepare_page_new (book->context, book->amaras_initial));
  wait_until (can_begin, book);
  press (book->shell, "_Begin Session");
  wait_until (has_begun, book);

  session = only (book, FOOTING_TYPE_SESSION);
  g_assert_cmpint (footing_session_get_state (session), ==, FOOTING_SESSION_STATE_PLANNED);
  g_assert_cmpint (footing_session_get_held_on (session), ==, book_today ());
  g_assert_cmpint (book_state_of (book, book->amaras_initial), ==, FOOTING_MILESTONE_STATE_BOOKED);

  row = wait_for_row (book->shell, FOOTING_TYPE_TIMER_ROW, "Timer");
  press (row, "_Pause");
  wait_until (rests, book);
}

#define TEST(name, func) BOOK_TEST ("/session-agreements/" name, func)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  TEST ("kept-while-typed", test_an_action_is_kept_while_it_is_typed);
  TEST ("words-taken-away", test_words_taken_away_leave_nothing);
  TEST ("ticked-off", test_what_was_agreed_before_is_ticked_off_on_the_agenda);
  TEST ("begins", test_a_session_begins_with_its_timer);

  return g_test_run ();
}

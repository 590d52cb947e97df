/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Two people were missing from a staff file, and somebody has the time to say what became of them. */

#include "announcements.h"
#include "footing-date-row.h"
#include "footing-leaver-dialog.h"
#include "footing-leaver-questions.h"
#include "footing-leaving-dialog.h"
#include "footing-people-page.h"
#include "footing-possible-leaver.h"
#include "footing-roster.h"
#include "test-diary-book.h"

/* Place of the reason, after the row that asks: the codes of ASC-WDS are in order. */
#define WENT_TO_HEALTH 2
#define OTHER_ROLE_HERE 4

#define LAST_DAY (book_today () - 9)

static FootingPerson *
person_of (Book   *book,
           gint64  enrolment)
{
  FootingRoster *roster = footing_context_get_roster (book->context);

  return footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (
                                               footing_roster_find_enrolment (roster, enrolment)));
}

static void
ask_about (Book          *book,
           FootingPerson *person)
{
  g_autoptr(FootingPossibleLeaver) question =
    g_object_new (FOOTING_TYPE_POSSIBLE_LEAVER,
                  "person-id", footing_record_get_id (FOOTING_RECORD (person)), "noticed-on", book_today (), NULL);

  store_fixture_save (&book->fixture, question);
}

static void
fill_in_questions (Book *book)
{
  g_autoptr(FootingPerson) bao = NULL;

  book_fill (book);
  bao = footing_record_copy (person_of (book, book->bao));
  g_object_set (bao, "establishment-key", "Seaview House", "worker-key", "SV004", NULL);
  store_fixture_save (&book->fixture, bao);
  ask_about (book, person_of (book, book->amara));
  ask_about (book, bao);
}

static gboolean
has_two_questions (gpointer questions)
{
  return g_list_model_get_n_items (questions) == 2;
}

static gboolean
has_one_question (gpointer questions)
{
  return g_list_model_get_n_items (questions) == 1;
}

static gboolean
has_no_questions (gpointer questions)
{
  return g_list_model_get_n_items (questions) == 0;
}

static gboolean
is_up (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Still Here") != NULL;
}

static gpointer
open_dialog (Book       *book,
             GListModel *questions)
{
  AdwDialog *dialog = NULL;

  wait_until (has_two_questions, questions);
  dialog = footing_leaver_dialog_new (book->context, questions);
  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (is_up, dialog);

  return dialog;
}

static gboolean
asks_about (gpointer    dialog,
            const char *name)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", name) != NULL;
}

/* Returns: what was answered about whoever it was asked of @place, from 0 */
static FootingPossibleLeaverAnswer
answer_at (Book  *book,
           guint  place)
{
  g_autoptr(GPtrArray) questions = store_fixture_list (&book->fixture, FOOTING_TYPE_POSSIBLE_LEAVER);

  return footing_possible_leaver_get_answer (g_ptr_array_index (questions, place));
}

static void
test_still_here (Book          *book,
                 gconstpointer  unused)
{
  g_autoptr(GListModel) questions = NULL;
  g_autofree char *said = NULL;
  gpointer dialog = NULL;

  fill_in_questions (book);
  questions = footing_leaver_questions_new (book->context);
  dialog = open_dialog (book, questions);
  g_assert_true (asks_about (dialog, "Amara Test-Brook"));
  g_assert_nonnull (find_widget (dialog, GTK_TYPE_LABEL, "label", "1 more after this"));

  g_free (announcements_take ());
  press (dialog, "_Still Here");
  wait_until (has_one_question, questions);
  said = announcements_take ();
  g_assert_cmpstr (said, ==, "Bao Test-Reed");
  g_assert_true (asks_about (dialog, "Bao Test-Reed"));
  g_assert_cmpint (answer_at (book, 0), ==, FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE);

  test_shell_undo (book->shell);
  wait_until (has_two_questions, questions);
  g_assert_cmpint (answer_at (book, 0), ==, FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED);
}

static void
test_not_now (Book          *book,
              gconstpointer  unused)
{
  g_autoptr(GListModel) questions = NULL;
  gpointer dialog = NULL;

  fill_in_questions (book);
  questions = footing_leaver_questions_new (book->context);
  dialog = open_dialog (book, questions);
  press (dialog, "_Ask Me Later");
  g_assert_true (asks_about (dialog, "Bao Test-Reed"));
  press (dialog, "_Ask Me Later");
  g_assert_nonnull (find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "No More Questions"));
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, 2);
}

static gpointer
visible_child (Book *book)
{
  return adw_dialog_get_child (adw_window_get_visible_dialog (ADW_WINDOW (book->shell)));
}

static gboolean
asks_why (gpointer book)
{
  return find_widget (visible_child (book), ADW_TYPE_COMBO_ROW, "title", "Reason") != NULL;
}

static void
mark_as_left (Book     *book,
              gpointer  dialog,
              guint     reason)
{
  gpointer leaving = NULL;

  press (dialog, "Has _Left or Moved…");
  wait_until (asks_why, book);
  leaving = visible_child (book);
  adw_combo_row_set_selected (find_widget (leaving, ADW_TYPE_COMBO_ROW, "title", "Reason"), reason);
  /* The last day is asked, never guessed: it was before the file. */
  g_assert_false (gtk_widget_is_sensitive (find_widget (leaving, GTK_TYPE_BUTTON, "label", "_Mark as Left")));
  footing_date_row_set_day (find_widget (leaving, FOOTING_TYPE_DATE_ROW, "title", "Last Day"), LAST_DAY);
  press (leaving, "_Mark as Left");
}

static void
test_has_left (Book          *book,
               gconstpointer  unused)
{
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(GPtrArray) leavings = NULL;
  gpointer dialog = NULL;

  fill_in_questions (book);
  questions = footing_leaver_questions_new (book->context);
  dialog = open_dialog (book, questions);
  mark_as_left (book, dialog, WENT_TO_HEALTH);
  wait_until (has_one_question, questions);

  leavings = store_fixture_list (&book->fixture, FOOTING_TYPE_LEAVING);
  g_assert_cmpuint (leavings->len, ==, 1);
  g_assert_cmpint (footing_leaving_get_left_on (g_ptr_array_index (leavings, 0)), ==, LAST_DAY);
  g_assert_cmpint (answer_at (book, 0), ==, FOOTING_POSSIBLE_LEAVER_ANSWER_LEFT);
  g_assert_true (asks_about (dialog, "Bao Test-Reed"));
}

/* Under the old ids nobody would be found again; a later file may have them under new ones. */
static void
test_has_moved (Book          *book,
                gconstpointer  unused)
{
  g_autoptr(GListModel) questions = NULL;
  gpointer dialog = NULL;

  fill_in_questions (book);
  questions = footing_leaver_questions_new (book->context);
  dialog = open_dialog (book, questions);
  press (dialog, "_Ask Me Later");
  mark_as_left (book, dialog, OTHER_ROLE_HERE);
  wait_until (has_one_question, questions);

  g_assert_cmpint (answer_at (book, 1), ==, FOOTING_POSSIBLE_LEAVER_ANSWER_MOVED);
  let_pass (100);
  g_assert_null (footing_person_get_worker_key (person_of (book, book->bao)));

  test_shell_undo (book->shell);
  wait_until (has_two_questions, questions);
  let_pass (100);
  g_assert_cmpstr (footing_person_get_worker_key (person_of (book, book->bao)), ==, "SV004");
}

/* ---- Where it is offered ---- */

static gboolean
has_banner (gpointer page)
{
  AdwBanner *banner = find_widget (page, ADW_TYPE_BANNER, NULL, NULL);

  return banner != NULL && adw_banner_get_revealed (banner);
}

static void
test_people_page_says_so (Book          *book,
                          gconstpointer  unused)
{
  g_autoptr(GListModel) questions = NULL;
  gpointer page = NULL;

  fill_in_questions (book);
  page = g_object_new (FOOTING_TYPE_PEOPLE_PAGE, "context", book->context, NULL);
  book_show_page (book, page);
  wait_until (has_banner, page);
  g_assert_nonnull (find_widget (page, ADW_TYPE_BANNER, "title", "2 people were missing from a staff file."));

  press (page, "_Answer…");
  questions = footing_leaver_questions_new (book->context);
  wait_until (has_two_questions, questions);
  wait_until (is_up, visible_child (book));
  press (visible_child (book), "_Still Here");
  wait_until (has_one_question, questions);
  press (visible_child (book), "_Still Here");
  wait_until (has_no_questions, questions);
  g_assert_false (adw_banner_get_revealed (find_widget (page, ADW_TYPE_BANNER, NULL, NULL)));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/leaver-dialog/still-here", test_still_here);
  BOOK_TEST ("/leaver-dialog/not-now", test_not_now);
  BOOK_TEST ("/leaver-dialog/has-left", test_has_left);
  BOOK_TEST ("/leaver-dialog/has-moved", test_has_moved);
  BOOK_TEST ("/leaver-dialog/people-page-says-so", test_people_page_says_so);

  return g_test_run ();
}

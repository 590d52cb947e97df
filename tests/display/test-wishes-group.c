/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-person-page.h"
#include "footing-record-row.h"
#include "footing-roster.h"
#include "footing-wish-dialog.h"
#include "footing-wishes-group.h"
#include "test-diary-book.h"

static FootingRoster *
roster_of (Book *book)
{
  return footing_context_get_roster (book->context);
}

static gboolean
has_three (gpointer roster)
{
  return g_list_model_get_n_items (footing_roster_get_people (roster)) == 3;
}

/* Returns: (transfer none): what Amara's page says of wishes; Ewa is a preceptor */
static gpointer
open_group (Book *book)
{
  g_autoptr(FootingPerson) ewa =
    g_object_new (FOOTING_TYPE_PERSON, "name", "Ewa Test-Hill", "is-preceptor", TRUE, NULL);
  FootingEnrolment *enrolment = NULL;

  book_fill (book);
  store_fixture_save (&book->fixture, ewa);
  wait_until (has_three, roster_of (book));
  enrolment = footing_roster_find_enrolment (roster_of (book), book->amara);
  book_show_page (book, footing_person_page_new (book->context,
                                                 footing_roster_find_person (
                                                   roster_of (book), footing_enrolment_get_preceptee_id (enrolment))));
  let_pass (100);

  return find_widget (book->shell, FOOTING_TYPE_WISHES_GROUP, NULL, NULL);
}

static gboolean
has_form (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_RECORD_ROW, "title", "About") != NULL;
}

static gboolean
has_no_form (gpointer shell)
{
  return !has_form (shell);
}

static gboolean
is_sensitive (Book *book)
{
  return gtk_widget_is_sensitive (find_widget (book->shell, GTK_TYPE_BUTTON, "label", "_Save"));
}

static void
choose (Book       *book,
        const char *title,
        guint       place)
{
  adw_combo_row_set_selected (find_widget (book->shell, ADW_TYPE_COMBO_ROW, "title", title), place);
}

static gboolean
is_told (gpointer group)
{
  return find_widget (group, ADW_TYPE_ACTION_ROW, "title", "Please do not pair with Ewa Test-Hill") != NULL;
}

static gboolean
is_not_told (gpointer group)
{
  return !is_told (group);
}

static void
add_wish (Book     *book,
          gpointer  group)
{
  press (group, "Add a _Wish…");
  wait_until (has_form, book->shell);
  g_assert_false (is_sensitive (book));
  choose (book, "Wish", FOOTING_WISH_AVOIDS);
  choose (book, "About", 1);
  g_assert_true (is_sensitive (book));
  press (book->shell, "_Save");
  wait_until (is_told, group);
  wait_until (has_no_form, book->shell);
}

/* What somebody would rather not is told on their page, and taken back with one step. */
static void
test_a_wish_is_noted (Book          *book,
                      gconstpointer  unused)
{
  gpointer group = open_group (book);
  g_autoptr(GPtrArray) wishes = NULL;

  add_wish (book, group);
  g_assert_nonnull (find_widget (group, ADW_TYPE_ACTION_ROW, "subtitle", "The preceptee, 12 Mar 2026"));
  wishes = store_fixture_list (&book->fixture, FOOTING_TYPE_PAIR_WISH);
  g_assert_cmpuint (wishes->len, ==, 1);
  g_assert_cmpint (footing_pair_wish_get_side (wishes->pdata[0]), ==, FOOTING_WISH_SIDE_PRECEPTEE);

  test_shell_undo (book->shell);
  wait_until (is_not_told, group);
}

/* The book keeps one wish of each side; a second one would be refused there. */
static void
test_the_same_side_says_it_once (Book          *book,
                                 gconstpointer  unused)
{
  gpointer group = open_group (book);

  add_wish (book, group);
  press (group, "Add a _Wish…");
  wait_until (has_form, book->shell);
  choose (book, "About", 1);
  g_assert_false (is_sensitive (book));

  choose (book, "Who Said It", FOOTING_WISH_SIDE_LEAD);
  g_assert_true (is_sensitive (book));
}

static void
test_a_wish_is_removed (Book          *book,
                        gconstpointer  unused)
{
  gpointer group = open_group (book);

  add_wish (book, group);
  adw_action_row_activate (find_widget (group, ADW_TYPE_ACTION_ROW, "title", "Please do not pair with Ewa Test-Hill"));
  wait_until (has_form, book->shell);
  g_signal_emit_by_name (find_widget (book->shell, ADW_TYPE_BUTTON_ROW, "title", "_Remove"), "activated");
  wait_until (is_not_told, group);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/wishes-group/a-wish-is-noted", test_a_wish_is_noted);
  BOOK_TEST ("/wishes-group/the-same-side-says-it-once", test_the_same_side_says_it_once);
  BOOK_TEST ("/wishes-group/a-wish-is-removed", test_a_wish_is_removed);

  return g_test_run ();
}

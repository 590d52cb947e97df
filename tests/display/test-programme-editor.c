/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-changes-page.h"
#include "footing-milestone.h"
#include "footing-programme-editor.h"
#include "footing-programme-page.h"
#include "footing-programme-setup.h"
#include "footing-programme-version.h"
#include "footing-version-page.h"
#include "footing-reference.h"
#include "footing-week-axis.h"
#include "test-diary-book.h"

static void
save_core (Book *book)
{
  const FootingStandard *core = footing_reference_get_standard (book->reference, "core");
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (core, "Ours", FOOTING_ANCHOR_RULE_START);
  g_autoptr(GError) error = NULL;

  store_fixture_try_save (&book->fixture, records, &error);
  g_assert_no_error (error);
}

static AdwNavigationPage *
visible_page (Book *book)
{
  AdwNavigationView *view = find_widget (book->shell, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL);

  return adw_navigation_view_get_visible_page (view);
}

static gboolean
is_editor_open (gpointer user_data)
{
  return FOOTING_IS_PROGRAMME_EDITOR (visible_page (user_data));
}

static gboolean
is_programme_open (gpointer user_data)
{
  return FOOTING_IS_PROGRAMME_PAGE (visible_page (user_data));
}

static gboolean
has_met (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Met") != NULL ||
         find_widget (page, GTK_TYPE_LABEL, "label", "Not met") != NULL;
}

/* Returns: (transfer none): the page on which the first programme of the book is changed */
static gpointer
open_editor (Book *book)
{
  g_autoptr(GPtrArray) programmes = store_fixture_list (&book->fixture, FOOTING_TYPE_PROGRAMME);
  AdwNavigationPage *page = footing_programme_page_new (book->context, g_ptr_array_index (programmes, 0));

  book_show_page (book, adw_navigation_page_new (gtk_label_new ("Below"), "Below"));
  footing_shell_push (GTK_WIDGET (book->shell), page);
  wait_until (has_met, page);
  gtk_widget_activate_action (GTK_WIDGET (page), "programme.change", NULL);
  wait_until (is_editor_open, book);

  return visible_page (book);
}

static guint
count_labels (GtkWidget  *widget,
              const char *text)
{
  guint n = GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), text) == 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, text);

  return n;
}

static void
move (gpointer    editor,
      const char *key,
      int         due)
{
  g_signal_emit_by_name (find_widget (editor, FOOTING_TYPE_WEEK_AXIS, NULL, NULL), "moved", key, due);
}

/* Core asks for a first meeting within two weeks (domain reference 2.1). */
static void
test_the_check_follows_each_move (Book          *book,
                                  gconstpointer  unused)
{
  gpointer editor = NULL;

  save_core (book);
  editor = open_editor (book);
  g_assert_cmpuint (count_labels (editor, "Not met"), ==, 0);

  move (editor, "initial", 15);
  move (editor, "initial", 20);
  g_assert_cmpuint (count_labels (editor, "Not met"), ==, 1);
  g_assert_nonnull (find_widget (editor, ADW_TYPE_EXPANDER_ROW, "subtitle", "After 20 days · 60 minutes"));

  gtk_widget_activate_action (editor, "editor.undo", NULL);
  g_assert_cmpuint (count_labels (editor, "Not met"), ==, 0);
}

static void
test_a_programme_without_people_is_saved_at_once (Book          *book,
                                                  gconstpointer  unused)
{
  gpointer editor = NULL;
  g_autoptr(GPtrArray) milestones = NULL;

  save_core (book);
  editor = open_editor (book);
  move (editor, "initial", 7);
  gtk_widget_activate_action (editor, "editor.save", NULL);
  wait_until (is_programme_open, book);

  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "The programme has been changed");
  milestones = store_fixture_list (&book->fixture, FOOTING_TYPE_MILESTONE);
  g_assert_cmpuint (milestones->len, ==, 3);
  g_assert_cmpint (footing_milestone_get_due_days (g_ptr_array_index (milestones, 0)), ==, 7);
}

static gboolean
has_people (gpointer user_data)
{
  return FOOTING_IS_CHANGES_PAGE (visible_page (user_data)) &&
         find_widget (visible_page (user_data), ADW_TYPE_EXPANDER_ROW, NULL, NULL) != NULL;
}

static AdwExpanderRow *
row_of (gpointer    page,
        const char *name)
{
  AdwExpanderRow *row = find_widget (page, ADW_TYPE_EXPANDER_ROW, "title", name);

  g_assert_nonnull (row);

  return row;
}

/* Amara and Bao are on the programme of the fixture, whose milestones are only theirs. */
static void
test_everybody_on_it_is_asked_for (Book          *book,
                                   gconstpointer  unused)
{
  gpointer editor = NULL, changes = NULL, bao = NULL;
  g_autoptr(GPtrArray) before = NULL, after = NULL;

  book_fill (book);
  before = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);
  editor = open_editor (book);
  gtk_widget_activate_action (editor, "editor.add-milestone", NULL);
  gtk_widget_activate_action (editor, "editor.save", NULL);
  wait_until (has_people, book);
  changes = visible_page (book);

  bao = find_widget (row_of (changes, "Bao Test-Reed"), GTK_TYPE_SWITCH, NULL, NULL);
  gtk_switch_set_active (bao, FALSE);
  adw_expander_row_set_expanded (row_of (changes, "Bao Test-Reed"), TRUE);
  g_assert_true (adw_expander_row_get_expanded (row_of (changes, "Bao Test-Reed")));
  gtk_widget_activate_action (changes, "changes.save", NULL);
  wait_until (is_programme_open, book);

  after = store_fixture_list (&book->fixture, FOOTING_TYPE_MEETING);
  for (guint i = 0; i < after->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (after, i);

      if (g_str_has_prefix (footing_meeting_get_key (meeting), "meeting-"))
        g_assert_cmpint (footing_meeting_get_enrolment_id (meeting), ==, book->amara);
    }
  g_assert_cmpuint (before->len, >, 0);
}

static gboolean
is_version_open (gpointer user_data)
{
  return FOOTING_IS_VERSION_PAGE (visible_page (user_data));
}

static gboolean
has_version (gpointer user_data)
{
  return is_programme_open (user_data) &&
         find_widget (visible_page (user_data), ADW_TYPE_ACTION_ROW, "title", "Version 1") != NULL;
}

/* Whoever did not take a change over is still on what the programme was. */
static void
test_what_it_was_can_be_read (Book          *book,
                              gconstpointer  unused)
{
  gpointer editor = NULL;

  book_fill (book);
  editor = open_editor (book);
  gtk_widget_activate_action (editor, "editor.add-milestone", NULL);
  gtk_widget_activate_action (editor, "editor.save", NULL);
  wait_until (has_people, book);
  gtk_widget_activate_action (GTK_WIDGET (visible_page (book)), "changes.save", NULL);
  wait_until (has_version, book);
  g_assert_nonnull (find_widget (visible_page (book), ADW_TYPE_EXPANDER_ROW, "title", "Meeting"));

  adw_action_row_activate (find_widget (visible_page (book), ADW_TYPE_ACTION_ROW, "title", "Version 1"));
  wait_until (is_version_open, book);

  g_assert_nonnull (find_widget (visible_page (book), GTK_TYPE_LABEL, "label", "Core, spring"));
  g_assert_null (find_widget (visible_page (book), ADW_TYPE_EXPANDER_ROW, "title", "Meeting"));
}

static gboolean
is_kept (gpointer user_data)
{
  Book *book = user_data;
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GPtrArray) programmes = NULL;

  footing_store_list_with_trash_async (book->fixture.store, FOOTING_TYPE_PROGRAMME_VERSION, NULL,
                                       footing_await_cb, &done);
  programmes = footing_store_list_finish (book->fixture.store, footing_await (&done), NULL);

  return programmes->len == 1;
}

/* Whoever is called away finds the page as they left it. */
static void
test_what_was_begun_is_there_again (Book          *book,
                                    gconstpointer  unused)
{
  gpointer editor = NULL;
  AdwBanner *banner = NULL;

  save_core (book);
  editor = open_editor (book);
  move (editor, "initial", 7);
  wait_until (is_kept, book);

  editor = open_editor (book);
  wait_until (has_met, editor);
  let_pass (100);
  banner = find_widget (editor, ADW_TYPE_BANNER, "title", "These changes were begun earlier and are not saved yet.");
  g_assert_nonnull (banner);
  g_assert_nonnull (find_widget (editor, ADW_TYPE_EXPANDER_ROW, "subtitle", "Within 7 days · 60 minutes"));

  g_signal_emit_by_name (banner, "button-clicked");
  g_assert_nonnull (find_widget (editor, ADW_TYPE_EXPANDER_ROW, "subtitle", "Within 14 days · 60 minutes"));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/programme-editor/the-check-follows-each-move", test_the_check_follows_each_move);
  BOOK_TEST ("/programme-editor/a-programme-without-people-is-saved-at-once",
             test_a_programme_without_people_is_saved_at_once);
  BOOK_TEST ("/programme-editor/everybody-on-it-is-asked-for", test_everybody_on_it_is_asked_for);
  BOOK_TEST ("/programme-editor/what-it-was-can-be-read", test_what_it_was_can_be_read);
  BOOK_TEST ("/programme-editor/what-was-begun-is-there-again", test_what_was_begun_is_there_again);

  return g_test_run ();
}

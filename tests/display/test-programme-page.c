/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-enrolled-row.h"
#include "footing-programme-page.h"
#include "footing-programme-setup.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "test-diary-book.h"

static FootingProgramme *
first_programme (Book *book)
{
  g_autoptr(GPtrArray) programmes = store_fixture_list (&book->fixture, FOOTING_TYPE_PROGRAMME);

  g_assert_cmpuint (programmes->len, ==, 1);

  return g_object_ref (g_ptr_array_index (programmes, 0));
}

/* Below another page, as it is in the app, so that there is a way back. */
static gpointer
open_programme (Book *book)
{
  g_autoptr(FootingProgramme) programme = first_programme (book);
  AdwNavigationPage *page = footing_programme_page_new (book->context, programme);

  book_show_page (book, adw_navigation_page_new (gtk_label_new ("Below"), "Below"));
  footing_shell_push (GTK_WIDGET (book->shell), page);

  return page;
}

static void
save_core (Book *book)
{
  const FootingStandard *core = footing_reference_get_standard (book->reference, "core");
  g_autoptr(GPtrArray) records = footing_programme_setup_from_standard (core, "Ours", FOOTING_ANCHOR_RULE_START);
  g_autoptr(GError) error = NULL;

  store_fixture_try_save (&book->fixture, records, &error);
  g_assert_no_error (error);
}

static gboolean
has_check (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Met") != NULL;
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

/* Domain reference 2.1: within two weeks, in the middle, at completion. A plan shows seven of
 * its rules: length, first meeting, number of meetings, the middle and the last of them,
 * supernumerary and protected hours.
 */
static void
test_core (Book          *book,
           gconstpointer  unused)
{
  gpointer page = NULL;

  save_core (book);
  page = open_programme (book);
  wait_until (has_check, page);

  g_assert_nonnull (find_widget (page, ADW_TYPE_EXPANDER_ROW, "subtitle", "Within 14 days · 60 minutes"));
  g_assert_nonnull (find_widget (page, ADW_TYPE_EXPANDER_ROW, "subtitle", "After 3 months · 60 minutes"));
  g_assert_nonnull (find_widget (page, ADW_TYPE_EXPANDER_ROW, "subtitle", "After 6 months · 60 minutes"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Nobody is enrolled yet."));
  g_assert_cmpuint (count_labels (page, "Met"), ==, 7);
  g_assert_cmpuint (count_labels (page, "Not met"), ==, 0);
}

static gboolean
has_finding (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Not met") != NULL;
}

/* The programme of the fixture has no milestones and no hours. */
static void
test_not_met (Book          *book,
              gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = open_programme (book);
  wait_until (has_finding, page);

  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle",
                                 "0 meetings are planned. 3 required meetings more would meet it."));
  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle", "It lasts 6 months."));
}

static gboolean
has_meetings (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Was due by Mon 2 March, 10 days ago") != NULL;
}

static void
test_people (Book          *book,
             gconstpointer  unused)
{
  gpointer page = NULL;
  GtkWidget *first = NULL;

  book_fill (book);
  page = open_programme (book);
  wait_until (has_meetings, page);

  /* Whose meeting is first comes first. */
  first = find_widget (page, FOOTING_TYPE_ENROLLED_ROW, NULL, NULL);
  g_assert_nonnull (find_widget (first, GTK_TYPE_LABEL, "label", "Bao Test-Reed"));
  g_assert_nonnull (find_widget (first, GTK_TYPE_LABEL, "label", "No preceptor yet"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_LABEL, "label", "Mon 16 March, in 4 days"));
}

static gboolean
is_deleted (gpointer shell)
{
  return g_strcmp0 (test_shell_get_toast (shell), "“Ours” has been deleted") == 0;
}

static gboolean
has_programme (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_programmes (footing_context_get_roster (context))) == 1;
}

static gboolean
roster_is_read (gpointer context)
{
  return !footing_roster_get_loading (footing_context_get_roster (context)) && has_programme (context);
}

static gboolean
has_no_programme (gpointer context)
{
  return !has_programme (context);
}

static void
test_delete (Book          *book,
             gconstpointer  unused)
{
  gpointer page = NULL;
  g_autoptr(GPtrArray) milestones = NULL;

  save_core (book);
  wait_until (roster_is_read, book->context);
  page = open_programme (book);
  wait_until (has_check, page);

  g_assert_true (gtk_widget_activate_action (page, "programme.delete", NULL));
  wait_until (is_deleted, book->shell);
  wait_until (has_no_programme, book->context);
  g_assert_nonnull (find_widget (book->shell, GTK_TYPE_LABEL, "label", "Below"));

  test_shell_undo (book->shell);
  wait_until (has_programme, book->context);
  milestones = store_fixture_list (&book->fixture, FOOTING_TYPE_MILESTONE);
  g_assert_cmpuint (milestones->len, ==, 3);
}

static gboolean
says_why_not (gpointer shell)
{
  return find_widget (shell, GTK_TYPE_LABEL, "label", 
                      "2 people are or were on “Core, spring”, and their history needs it. If that was "
                      "a mistake, take them off it first, in the menu of their own pages.") != NULL;
}

static void
test_delete_in_use (Book          *book,
                    gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = open_programme (book);
  wait_until (has_meetings, page);

  gtk_widget_activate_action (page, "programme.delete", NULL);
  wait_until (says_why_not, book->shell);
  g_assert_null (test_shell_get_toast (book->shell));
  g_assert_true (has_programme (book->context));
}

static gboolean
is_renamed (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Core, winter") != NULL;
}

static gboolean
has_old_name (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label", "Core, spring") != NULL;
}

static gboolean
has_entry (gpointer shell)
{
  return find_widget (shell, ADW_TYPE_ENTRY_ROW, "title", "Name") != NULL;
}

static void
test_rename (Book          *book,
             gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  page = open_programme (book);
  wait_until (has_meetings, page);

  gtk_widget_activate_action (page, "programme.rename", NULL);
  wait_until (has_entry, book->shell);
  gtk_editable_set_text (find_widget (book->shell, ADW_TYPE_ENTRY_ROW, "title", "Name"), " Core, winter ");
  press (book->shell, "_Rename");
  wait_until (is_renamed, page);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "“Core, spring” is called “Core, winter” now");

  test_shell_undo (book->shell);
  wait_until (has_old_name, page);
}

static gboolean
has_two_programmes (gpointer user_data)
{
  Book *book = user_data;
  g_autoptr(GPtrArray) programmes = store_fixture_list (&book->fixture, FOOTING_TYPE_PROGRAMME);

  return programmes->len == 2;
}

static gboolean
has_one_programme (gpointer user_data)
{
  return !has_two_programmes (user_data);
}

static gboolean
has_toast (gpointer user_data)
{
  return test_shell_count_toasts (((Book *) user_data)->shell) > 0;
}

static void
test_copy (Book          *book,
           gconstpointer  unused)
{
  gpointer page = NULL;

  save_core (book);
  page = open_programme (book);
  wait_until (has_check, page);
  gtk_widget_activate_action (page, "programme.copy", NULL);
  wait_until (has_two_programmes, book);
  wait_until (has_toast, book);
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==, "“Copy of Ours” has been made");

  test_shell_undo (book->shell);
  wait_until (has_one_programme, book);
}

static gboolean
is_archived (gpointer page)
{
  return find_widget (page, GTK_TYPE_LABEL, "label",
                      "Archived on Thursday 12 March 2026. Nobody can be enrolled on it; "
                      "whoever is on it goes on.") != NULL;
}

static gboolean
is_not_archived (gpointer page)
{
  return !is_archived (page);
}

static void
test_archive (Book          *book,
              gconstpointer  unused)
{
  gpointer page = NULL;

  save_core (book);
  page = open_programme (book);
  wait_until (has_check, page);
  gtk_widget_activate_action (page, "programme.archive", NULL);
  wait_until (is_archived, page);

  gtk_widget_activate_action (page, "programme.unarchive", NULL);
  wait_until (is_not_archived, page);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/programme-page/core", test_core);
  BOOK_TEST ("/programme-page/not-met", test_not_met);
  BOOK_TEST ("/programme-page/people", test_people);
  BOOK_TEST ("/programme-page/delete", test_delete);
  BOOK_TEST ("/programme-page/delete-in-use", test_delete_in_use);
  BOOK_TEST ("/programme-page/rename", test_rename);
  BOOK_TEST ("/programme-page/copy", test_copy);
  BOOK_TEST ("/programme-page/archive", test_archive);

  return g_test_run ();
}

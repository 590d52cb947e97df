/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-choice-row.h"
#include "footing-milestone.h"
#include "footing-programme-dialog.h"
#include "footing-programme-page.h"
#include "footing-programme-row.h"
#include "footing-programmes-page.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"
#include "test-diary-book.h"

static gpointer
open_programmes (Book *book)
{
  gpointer page = g_object_new (FOOTING_TYPE_PROGRAMMES_PAGE, "context", book->context, NULL);

  book_show_page (book, page);

  return page;
}

static gboolean
is_empty (gpointer page)
{
  return find_widget (page, ADW_TYPE_STATUS_PAGE, "title", "No Programme Yet") != NULL;
}

static gboolean
has_row (gpointer page)
{
  return find_widget (page, FOOTING_TYPE_PROGRAMME_ROW, NULL, NULL) != NULL;
}

static gboolean
has_page (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_PROGRAMME_PAGE, NULL, NULL) != NULL;
}

static GtkEditable *
name_of (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name");
}

static gboolean
has_form (gpointer shell)
{
  return name_of (shell) != NULL;
}

static gpointer
open_dialog (Book *book)
{
  gpointer page = open_programmes (book);

  wait_until (is_empty, page);
  press (page, "_New Programme…");
  wait_until (has_form, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_PROGRAMME_DIALOG, NULL, NULL);
}

static void
choose (gpointer    dialog,
        const char *title)
{
  FootingChoiceRow *row = find_widget (dialog, FOOTING_TYPE_CHOICE_ROW, "title", title);

  g_assert_nonnull (row);
  footing_choice_row_choose (row);
}

static void
test_list (Book          *book,
           gconstpointer  unused)
{
  gpointer page = open_programmes (book);

  wait_until (is_empty, page);
  g_assert_null (find_widget (page, GTK_TYPE_BUTTON, "label", "_New Programme"));

  book_fill (book);
  wait_until (has_row, page);
  g_assert_nonnull (find_widget (page, FOOTING_TYPE_PROGRAMME_ROW, "title", "Core, spring"));
  g_assert_nonnull (find_widget (page, FOOTING_TYPE_PROGRAMME_ROW, "subtitle",
                                 "Nursing, core standard · 6 months · 2 people at present"));
  g_assert_nonnull (find_widget (page, GTK_TYPE_BUTTON, "label", "_New Programme"));
}

/* A name follows the standard until somebody has typed one. */
static void
test_name (Book          *book,
           gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);

  g_assert_cmpstr (gtk_editable_get_text (name_of (dialog)), ==, "Preceptorship 2026, core");
  choose (dialog, "Nursing, gold standard");
  g_assert_cmpstr (gtk_editable_get_text (name_of (dialog)), ==, "Preceptorship 2026, gold");

  gtk_editable_set_text (name_of (dialog), "Ours");
  choose (dialog, "Nursing, core standard");
  g_assert_cmpstr (gtk_editable_get_text (name_of (dialog)), ==, "Ours");

  gtk_editable_set_text (name_of (dialog), "  ");
  g_assert_false (gtk_widget_is_sensitive (find_widget (dialog, GTK_TYPE_BUTTON, "label", "C_reate")));
}

static gboolean
has_programme (gpointer context)
{
  return g_list_model_get_n_items (footing_roster_get_programmes (footing_context_get_roster (context))) == 1;
}

/* No two programmes are called alike without a word. */
static void
test_name_is_taken (Book          *book,
                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  const char *words = "Another programme has this name. You can still go on.";
  g_autoptr(FootingProgramme) programme =
    g_object_new (FOOTING_TYPE_PROGRAMME,
                  "name", "Preceptorship 2026, gold", "standard", "gold", "standard-version", "1",
                  "anchor", "start", "months", (gint64) 12, NULL);

  store_fixture_save (&book->fixture, programme);
  wait_until (has_programme, book->context);
  choose (dialog, "Nursing, gold standard");
  g_assert_cmpstr (gtk_editable_get_text (name_of (dialog)), ==, "Preceptorship 2026, gold (2)");
  g_assert_null (find_widget (dialog, ADW_TYPE_PREFERENCES_GROUP, "description", words));

  gtk_editable_set_text (name_of (dialog), "preceptorship 2026, Gold");
  g_assert_nonnull (find_widget (dialog, ADW_TYPE_PREFERENCES_GROUP, "description", words));
  g_assert_true (gtk_widget_is_sensitive (find_widget (dialog, GTK_TYPE_BUTTON, "label", "C_reate")));
}

static gboolean
has_kept_core (gpointer shelf)
{
  g_autoptr(FootingStandardProfile) copy =
    footing_standard_shelf_make_copy (shelf, footing_standard_shelf_find_newest (shelf, "core"));

  return copy == NULL;
}

/* Domain reference 2.1: the core standard asks for six months and three meetings. */
static void
test_create (Book          *book,
             gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  g_autoptr(GPtrArray) programmes = NULL;
  g_autoptr(GPtrArray) milestones = NULL;
  FootingProgramme *programme = NULL;

  choose (dialog, "First Day in the Job");
  press (dialog, "C_reate");
  wait_until (has_page, book->shell);

  programmes = store_fixture_list (&book->fixture, FOOTING_TYPE_PROGRAMME);
  milestones = store_fixture_list (&book->fixture, FOOTING_TYPE_MILESTONE);
  g_assert_cmpuint (programmes->len, ==, 1);
  g_assert_cmpuint (milestones->len, ==, 3);

  programme = g_ptr_array_index (programmes, 0);
  g_assert_cmpstr (footing_programme_get_name (programme), ==, "Preceptorship 2026, core");
  g_assert_cmpstr (footing_programme_get_standard (programme), ==, "core");
  g_assert_cmpstr (footing_programme_get_anchor (programme), ==, "start");
  g_assert_cmpint (footing_programme_get_months (programme), ==, 6);
}

/* What the programme is held against stays in the book, whatever ships one day; once is enough. */
static void
test_standard_is_kept (Book          *book,
                       gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  g_autoptr(GPtrArray) kept = NULL;
  FootingStandardProfile *profile = NULL;
  FootingStandardShelf *shelf = footing_context_get_standards (book->context);

  press (dialog, "C_reate");
  wait_until (has_page, book->shell);

  kept = store_fixture_list (&book->fixture, FOOTING_TYPE_STANDARD_PROFILE);
  g_assert_cmpuint (kept->len, ==, 1);
  profile = g_ptr_array_index (kept, 0);
  g_assert_cmpstr (footing_standard_profile_get_key (profile), ==, "core");
  g_assert_cmpstr (footing_standard_profile_get_version (profile), ==, "2022.10");

  wait_until (has_kept_core, shelf);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/programmes-page/list", test_list);
  BOOK_TEST ("/programmes-page/name", test_name);
  BOOK_TEST ("/programmes-page/name-is-taken", test_name_is_taken);
  BOOK_TEST ("/programmes-page/create", test_create);
  BOOK_TEST ("/programmes-page/standard-is-kept", test_standard_is_kept);

  return g_test_run ();
}

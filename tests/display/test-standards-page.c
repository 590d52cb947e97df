/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-rule-editor.h"
#include "footing-standard-dialog.h"
#include "footing-standard-document.h"
#include "footing-standard-edit.h"
#include "footing-standard-page.h"
#include "footing-standard-shelf.h"
#include "footing-standards-page.h"
#include "test-diary-book.h"

static const FootingStandard *
ours (Book *book)
{
  return footing_standard_shelf_find_newest (footing_context_get_standards (book->context), "ours");
}

static gboolean
is_there (gpointer book)
{
  return ours (book) != NULL;
}

static gboolean
is_gone (gpointer book)
{
  return ours (book) == NULL;
}

static gboolean
has_dialog (gpointer shell)
{
  return find_widget (shell, FOOTING_TYPE_RULE_EDITOR, NULL, NULL) != NULL;
}

static gboolean
has_no_dialog (gpointer shell)
{
  return !has_dialog (shell);
}

static gpointer
open_dialog (Book       *book,
             gpointer    page,
             const char *action)
{
  gtk_widget_activate_action (page, action, NULL);
  wait_until (has_dialog, book->shell);

  return find_widget (book->shell, FOOTING_TYPE_STANDARD_DIALOG, NULL, NULL);
}

static gboolean
is_open (gpointer rule)
{
  return find_widget (rule, ADW_TYPE_ENTRY_ROW, NULL, NULL) != NULL;
}

/* The rule editor whose title is @words, unfolded. */
static gpointer
rule_of (gpointer    dialog,
         const char *words)
{
  gpointer rule = find_widget (dialog, FOOTING_TYPE_RULE_EDITOR, "title", words);

  adw_expander_row_set_expanded (rule, TRUE);
  wait_until (is_open, rule);

  return rule;
}

static gpointer
make_ours (Book *book)
{
  gpointer page = footing_standard_page_new (book->context, "core");
  gpointer dialog = NULL;
  gpointer rule = NULL;

  book_show_page (book, page);
  dialog = open_dialog (book, page, "standard.derive");
  gtk_editable_set_text (find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", "Name"), "Ours");
  rule = rule_of (dialog, "The preceptor has eight hours of protected time a year, for preparation and meetings.");
  adw_spin_row_set_value (find_widget (rule, ADW_TYPE_SPIN_ROW, NULL, NULL), 7);
  adw_spin_row_set_value (find_widget (rule, ADW_TYPE_SPIN_ROW, NULL, NULL), 6);
  press (dialog, "_Save");
  wait_until (is_there, book);
  wait_until (has_no_dialog, book->shell);

  return page;
}

/* Six hours instead of eight, in two steps: the rule speaks of eight, a programme begins with six, and the page
 * says that less is asked for. */
static void
test_made_from_one_that_ships (Book          *book,
                               gconstpointer  unused)
{
  const FootingStandardRule *rule = NULL;
  gpointer page = NULL;

  book_fill (book);
  make_ours (book);
  rule = footing_standard_find_rule (ours (book), "protected-preceptor");

  g_assert_cmpint (rule->value, ==, 6);
  g_assert_cmpstr (rule->source, ==, "Our own; before, it asked for 8 protected hours a year for the preceptor");
  g_assert_cmpint (rule->date, ==, footing_day_from_ymd (2026, 3, 12));
  g_assert_cmpfloat (ours (book)->protected_hours_preceptor, ==, 6);
  g_assert_cmpstr (ours (book)->base, ==, "core");

  page = footing_standard_page_new (book->context, "ours");
  book_show_page (book, page);
  g_assert_nonnull (find_widget (page, ADW_TYPE_PREFERENCES_GROUP, "title", "Compared with “Nursing, core standard”"));
  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "subtitle", "Asks for less"));

  page = g_object_new (FOOTING_TYPE_STANDARDS_PAGE, "context", book->context, NULL);
  book_show_page (book, page);
  g_assert_nonnull (find_widget (page, ADW_TYPE_ACTION_ROW, "title", "Ours"));
}

/* The same as the dialog saves, without what a dialog takes. */
static void
save_ours (Book *book)
{
  const FootingStandard *base = footing_standard_shelf_find_newest (footing_context_get_standards (book->context),
                                                                    "core");
  g_autoptr(FootingStandard) standard = footing_standard_derive (base, "ours", "Ours", "1",
                                                                 footing_day_from_ymd (2026, 3, 12));
  g_autofree char *document = footing_standard_document_write (standard);
  g_autoptr(FootingStandardProfile) profile = g_object_new (FOOTING_TYPE_STANDARD_PROFILE, "key", "ours",
                                                            "version", "1", "title", "Ours", "document", document,
                                                            NULL);

  store_fixture_save (&book->fixture, profile);
  wait_until (is_there, book);
}

/* A rule without a sentence keeps a standard from being saved, and says so. */
static void
test_a_change_is_another_version (Book          *book,
                                  gconstpointer  unused)
{
  gpointer page = NULL;
  gpointer dialog = NULL;
  gpointer rule = NULL;
  gpointer save = NULL;

  book_fill (book);
  save_ours (book);
  page = footing_standard_page_new (book->context, "ours");
  book_show_page (book, page);
  dialog = open_dialog (book, page, "standard.change");
  save = find_widget (dialog, GTK_TYPE_BUTTON, "label", "_Save");
  g_assert_false (gtk_widget_is_sensitive (save));

  g_signal_emit_by_name (find_widget (dialog, ADW_TYPE_BUTTON_ROW, "title", "_Add a Rule"), "activated");
  rule = rule_of (dialog, "New Rule");
  g_assert_nonnull (rule);
  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ACTION_ROW, "subtitle", "A rule needs a sentence."));
  gtk_editable_set_text (find_widget (rule, ADW_TYPE_ENTRY_ROW, "title", "The Rule in One Sentence"), "Tea is served.");
  gtk_editable_set_text (find_widget (rule, ADW_TYPE_ENTRY_ROW, "title", "What Shows It"), "The kettle.");
  g_assert_true (gtk_widget_is_sensitive (save));
  press (dialog, "_Save");
  wait_until (has_no_dialog, book->shell);

  while (g_strcmp0 (ours (book)->version, "2") != 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (footing_standard_find_rule (ours (book), "own-1"));
  g_assert_nonnull (footing_standard_shelf_find (footing_context_get_standards (book->context), "ours", "1"));

  test_shell_undo (book->shell);
  while (g_strcmp0 (ours (book)->version, "1") != 0)
    g_main_context_iteration (NULL, TRUE);
}

/* It comes once the page knows all versions. */
static gboolean
has_menu (gpointer page)
{
  return find_widget (page, GTK_TYPE_MENU_BUTTON, NULL, NULL) != NULL;
}

static void
test_deleted_and_back (Book          *book,
                       gconstpointer  unused)
{
  gpointer page = NULL;

  book_fill (book);
  save_ours (book);
  page = footing_standard_page_new (book->context, "ours");
  book_show_page (book, page);

  wait_until (has_menu, page);
  gtk_widget_activate_action (page, "standard.delete", NULL);
  wait_until (is_gone, book);
  g_assert_nonnull (footing_standard_shelf_find (footing_context_get_standards (book->context), "ours", "1"));

  test_shell_undo (book->shell);
  wait_until (is_there, book);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  /* All rows would be measured for each step of each, which takes long here. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  BOOK_TEST ("/standards-page/made-from-one-that-ships", test_made_from_one_that_ships);
  BOOK_TEST ("/standards-page/a-change-is-another-version", test_a_change_is_another_version);
  BOOK_TEST ("/standards-page/deleted-and-back", test_deleted_and_back);

  return g_test_run ();
}

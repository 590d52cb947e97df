/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <unistd.h>

#include "footing-export-dialog.h"
#include "footing-store.h"
#include "test-diary-book.h"

static gboolean
can_choose (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_BUTTON, "label", "Choose _File…") != NULL;
}

static gpointer
open_dialog (Book *book)
{
  AdwDialog *dialog = footing_export_dialog_new (book->context);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (can_choose, dialog);

  return dialog;
}

static gboolean
is_closed (gpointer dialog)
{
  return !gtk_widget_get_mapped (dialog);
}

static gboolean
has_problem (gpointer dialog)
{
  AdwBanner *banner = find_widget (dialog, ADW_TYPE_BANNER, NULL, NULL);

  return banner != NULL && adw_banner_get_revealed (banner);
}

static void
test_says_that_it_is_not_encrypted (Book          *book,
                                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);

  g_assert_nonnull (find_widget (dialog, ADW_TYPE_ACTION_ROW, "title", "Who Can Read It"));
  gtk_widget_activate_action (dialog, "export.cancel", NULL);
}

static void
test_writes_a_file (Book          *book,
                    gconstpointer  unused)
{
  g_autoptr(GtkWidget) dialog = g_object_ref (open_dialog (book));
  g_autofree char *path = g_build_filename (book->fixture.folder, "all.json", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  footing_export_dialog_write (FOOTING_EXPORT_DIALOG (dialog), file);
  wait_until (is_closed, dialog);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpstr (test_shell_get_toast (book->shell), ==,
                   "All of the book is in “all.json”, which is not encrypted");
  unlink (path);
}

static void
test_leaves_books_alone (Book          *book,
                         gconstpointer  unused)
{
  gpointer dialog = open_dialog (book);
  const char *path = footing_store_get_path (footing_context_get_store (book->context));
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *words = g_strdup_printf ("“%s” is a record book, or belongs to one, so it was left as it is. "
                                            "Please choose another name.",
                                            name);

  footing_export_dialog_write (dialog, file);
  wait_until (has_problem, dialog);
  g_assert_cmpstr (adw_banner_get_title (find_widget (dialog, ADW_TYPE_BANNER, NULL, NULL)), ==, words);
  g_assert_true (can_choose (dialog));
  gtk_widget_activate_action (dialog, "export.cancel", NULL);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  BOOK_TEST ("/export-dialog/says-that-it-is-not-encrypted", test_says_that_it_is_not_encrypted);
  BOOK_TEST ("/export-dialog/writes-a-file", test_writes_a_file);
  BOOK_TEST ("/export-dialog/leaves-books-alone", test_leaves_books_alone);

  return g_test_run ();
}

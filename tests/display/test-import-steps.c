/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include <string.h>

#include "footing-import-dialog.h"
#include "footing-import-row.h"
#include "footing-person.h"
#include "footing-roster.h"
#include "test-import-steps.h"

GListStore *to_choose;

/* In place of those of GTK. */
void
gtk_file_dialog_open_multiple (GtkFileDialog       *self,
                               GtkWindow           *parent,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);

  if (to_choose != NULL)
    g_task_return_pointer (task, g_object_ref (to_choose), g_object_unref);
  else
    g_task_return_new_error (task, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_FAILED, "No portal");
}

GListModel *
gtk_file_dialog_open_multiple_finish (GtkFileDialog  *self,
                                      GAsyncResult   *result,
                                      GError        **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Returns: (transfer full): the file beside the book, which is removed together with it */
GFile *
write_named_file (Book       *book,
                  const char *name,
                  const char *text)
{
  g_autofree char *path = g_build_filename (book->fixture.folder, name, NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

GFile *
write_file (Book       *book,
            const char *text)
{
  return write_named_file (book, "staff.csv", text);
}

AdwNavigationPage *
page_of (gpointer dialog)
{
  return adw_navigation_view_get_visible_page (find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL));
}

/* Not before the dialog is on the screen. */
gboolean
has_preview (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL) != NULL &&
         g_strcmp0 (adw_navigation_page_get_tag (page_of (dialog)), "preview") == 0;
}

gboolean
has_trouble (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_STATUS_PAGE, "title", "This File Cannot Be Imported") != NULL;
}

gboolean
can_choose (gpointer dialog)
{
  return find_widget (dialog, GTK_TYPE_BUTTON, "label", "Choose _File…") != NULL;
}

gpointer
open_empty (Book *book)
{
  AdwDialog *dialog = footing_import_dialog_new (book->context);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (can_choose, dialog);

  return dialog;
}

gpointer
open_with (Book       *book,
           const char *text,
           gboolean  (*condition) (gpointer))
{
  g_autoptr(GFile) file = write_file (book, text);
  AdwDialog *dialog = footing_import_dialog_new_for_file (book->context, file);

  adw_dialog_present (dialog, GTK_WIDGET (book->shell));
  wait_until (condition, dialog);

  return dialog;
}

guint
count_people (Book *book)
{
  g_autoptr(GPtrArray) people = store_fixture_list (&book->fixture, FOOTING_TYPE_PERSON);

  return people->len;
}

/* What the other pages show, once they have read again what has changed. */
typedef struct
{
  FootingRoster *roster;
  guint n_people;
  guint n_workplaces;
} Shown;

static gboolean
is_shown (gpointer data)
{
  const Shown *shown = data;

  return g_list_model_get_n_items (footing_roster_get_people (shown->roster)) == shown->n_people &&
         g_list_model_get_n_items (footing_roster_get_workplaces (shown->roster)) == shown->n_workplaces;
}

void
wait_for_people (Book  *book,
                 guint  n_people)
{
  Shown shown = { footing_context_get_roster (book->context), n_people, n_people > 0 ? 1 : 0 };

  wait_until (is_shown, &shown);
  g_assert_cmpuint (count_people (book), ==, n_people);
}

gboolean
is_closed (gpointer dialog)
{
  return !gtk_widget_get_mapped (dialog);
}

/* Presses a button that closes the dialog, which goes gently. */
void
press_and_close (gpointer    dialog,
                 const char *label)
{
  g_autoptr(GtkWidget) kept = g_object_ref (dialog);

  press (page_of (dialog), label);
  wait_until (is_closed, kept);
}

gboolean
says (gpointer    dialog,
      const char *text)
{
  return find_widget (page_of (dialog), GTK_TYPE_LABEL, "label", text) != NULL;
}

typedef struct
{
  TestShell *shell;
  const char *words;
} Toast;

static gboolean
has_toast (gpointer data)
{
  const Toast *toast = data;

  return g_strcmp0 (test_shell_get_toast (toast->shell), toast->words) == 0;
}

void
wait_for_toast (Book       *book,
                const char *words)
{
  Toast toast = { book->shell, words };

  wait_until (has_toast, &toast);
}

void
open_list (gpointer    dialog,
           const char *title)
{
  GtkWidget *row = find_widget (page_of (dialog), ADW_TYPE_ACTION_ROW, "title", title);

  g_assert_nonnull (row);
  gtk_widget_activate (row);
}

gboolean
has_rows (gpointer dialog)
{
  return find_widget (page_of (dialog), FOOTING_TYPE_IMPORT_ROW, NULL, NULL) != NULL;
}

/* The mark beside a name in the list that is open. */
GtkCheckButton *
mark_of (GtkWidget  *widget,
         const char *name)
{
  GtkCheckButton *found = NULL;

  if (FOOTING_IS_IMPORT_ROW (widget) && find_widget (widget, GTK_TYPE_LABEL, "label", name) != NULL)
    return find_widget (widget, GTK_TYPE_CHECK_BUTTON, NULL, NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = mark_of (child, name);

  return found;
}

void
set_mark (gpointer    dialog,
          const char *name,
          gboolean    marked)
{
  GtkCheckButton *mark = NULL;

  wait_until (has_rows, dialog);
  mark = mark_of (GTK_WIDGET (page_of (dialog)), name);
  g_assert_nonnull (mark);
  gtk_check_button_set_active (mark, marked);
}

/* Presses the button for it in the list that is open. */
void
assert_copies (gpointer    dialog,
               const char *expected)
{
  GtkWidget *button = find_widget (page_of (dialog), GTK_TYPE_BUTTON, "tooltip-text", "Copy All");
  GdkClipboard *clipboard = gtk_widget_get_clipboard (dialog);
  g_auto(GValue) copied = G_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_true (gdk_clipboard_is_local (clipboard));

  g_value_init (&copied, G_TYPE_STRING);
  gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &copied, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (g_value_get_string (&copied), ==, expected);
}

void
go_back (gpointer dialog)
{
  adw_navigation_view_pop (find_widget (dialog, ADW_TYPE_NAVIGATION_VIEW, NULL, NULL));
  wait_until (has_preview, dialog);
}


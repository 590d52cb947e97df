/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "announcements.h"
#include "footing-new-book-dialog.h"
#include "test-diary-book.h"

static GtkEditable *
row (gpointer    dialog,
     const char *title)
{
  GtkEditable *found = find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", (gpointer) title);

  g_assert_nonnull (found);

  return found;
}

static void
assert_described (GtkEditable *editable,
                  const char  *words)
{
  gtk_test_accessible_assert_property (gtk_editable_get_delegate (editable),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
}

static void
assert_invalid (GtkEditable *editable,
                gboolean     invalid)
{
  gtk_test_accessible_assert_state (gtk_editable_get_delegate (editable), GTK_ACCESSIBLE_STATE_INVALID,
                                    invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE);
}

static gboolean
is_shown (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_ENTRY_ROW, "title", (gpointer) "Name") != NULL;
}

static void
press_enter (GtkEditable *editable)
{
  g_signal_emit_by_name (editable, "entry-activated");
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* With each field it is said what it still wants, and Enter says it again and goes there. */
static void
test_says_what_is_missing (void)
{
  GtkWidget *window = adw_window_new ();
  gpointer dialog = footing_new_book_dialog_new ();
  GtkEditable *name, *passphrase, *again;
  const char *of_name = "Give the book a name, for instance that of your team.";
  g_autofree char *said = NULL;
  guint created = 0;

  adw_window_set_content (ADW_WINDOW (window), gtk_label_new (""));
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  wait_until (is_shown, dialog);
  name = row (dialog, "Name");
  passphrase = row (dialog, "Passphrase");
  again = row (dialog, "Passphrase Again");

  g_signal_connect_swapped (dialog, "create", G_CALLBACK (count_cb), &created);
  assert_described (name, of_name);
  assert_invalid (name, FALSE);

  press_enter (name);
  assert_invalid (name, TRUE);
  said = announcements_take ();
  g_assert_cmpstr (said, ==, of_name);

  gtk_editable_set_text (name, "Seaview");
  assert_invalid (name, FALSE);
  assert_described (name, "");
  assert_described (passphrase, "Choose at least eight characters. Four or five words in a row are easy to "
                                "remember and hard to guess.");

  gtk_editable_set_text (passphrase, "tide and time");
  press_enter (passphrase);
  assert_invalid (again, TRUE);
  g_assert_cmpuint (created, ==, 0);

  gtk_editable_set_text (again, "tide and time");
  press_enter (again);
  g_assert_cmpuint (created, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/new-book-dialog/says-what-is-missing", test_says_what_is_missing);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-choice-row.h"
#include "footing-date-row.h"
#include "footing-person-dialog.h"
#include "footing-programme-dialog.h"
#include "test-diary-book.h"

static AdwDialog *
in_front (Book *book)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (book->shell));
}

static gboolean
nothing_is_open (gpointer book)
{
  return in_front (book) == NULL;
}

/* A dialog comes up with its window, which may be a little later. */
static gboolean
is_up (gpointer dialog)
{
  return find_widget (dialog, ADW_TYPE_PREFERENCES_ROW, NULL, NULL) != NULL;
}

static gpointer
open_dialog (Book              *book,
             FootingFormDialog *dialog)
{
  footing_form_dialog_open (dialog, GTK_WIDGET (book->shell));
  wait_until (is_up, dialog);

  return dialog;
}

static gpointer
field_of (gpointer    dialog,
          const char *title)
{
  gpointer row = find_widget (dialog, ADW_TYPE_PREFERENCES_ROW, "title", title);

  return FOOTING_IS_DATE_ROW (row) ? find_widget (row, GTK_TYPE_ENTRY, NULL, NULL) : row;
}

static void
answer (Book       *book,
        const char *response)
{
  AdwDialog *alert = in_front (book);

  g_assert_true (ADW_IS_ALERT_DIALOG (alert));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (alert)), ==, "Discard What You Wrote?");
  g_assert_cmpstr (adw_alert_dialog_get_default_response (ADW_ALERT_DIALOG (alert)), ==, "write");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (alert), response);
  adw_dialog_close (alert);
}

static void
test_nothing_typed (Book          *book,
                    gconstpointer  unused)
{
  g_autoptr(FootingPerson) person = store_fixture_person ("Amara Test-Brook");
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, person));

  gtk_editable_set_text (field_of (dialog, "Name"), "Amara Test-Brook ");
  gtk_editable_set_text (field_of (dialog, "First Day in the Job"), "2/3/26");
  adw_dialog_close (dialog);
  wait_until (nothing_is_open, book);
}

static void
test_typed (Book          *book,
            gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));

  gtk_widget_grab_focus (field_of (dialog, "Name"));
  gtk_editable_set_text (field_of (dialog, "Name"), "Zoë Test-Łęg");
  gtk_widget_activate_action (dialog, "dialog.close", NULL);
  answer (book, "write");
  g_assert_true (in_front (book) == dialog);
  g_assert_cmpstr (gtk_editable_get_text (field_of (dialog, "Name")), ==, "Zoë Test-Łęg");
  let_pass (300);
  g_assert_false (gtk_editable_get_selection_bounds (field_of (dialog, "Name"), NULL, NULL));

  adw_dialog_close (dialog);
  answer (book, "discard");
  wait_until (nothing_is_open, book);
}

static void
test_window_closed (Book          *book,
                    gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_person_dialog_new (book->context, NULL));

  gtk_editable_set_text (field_of (dialog, "Name"), "Zoë Test-Łęg");
  gtk_window_close (GTK_WINDOW (book->shell));
  let_pass (100);
  answer (book, "write");
  g_assert_true (in_front (book) == dialog);
}

/* The app has typed the name, and with another standard another name. */
static void
test_suggested (Book          *book,
                gconstpointer  unused)
{
  gpointer dialog = open_dialog (book, footing_programme_dialog_new (book->context));
  g_autofree char *before = g_strdup (gtk_editable_get_text (field_of (dialog, "Name")));

  footing_choice_row_choose (find_widget (dialog, FOOTING_TYPE_CHOICE_ROW, "title", "Midwifery, core standard"));
  g_assert_cmpstr (gtk_editable_get_text (field_of (dialog, "Name")), !=, before);
  adw_dialog_close (dialog);
  wait_until (nothing_is_open, book);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  BOOK_TEST ("/typed-words/nothing-typed", test_nothing_typed);
  BOOK_TEST ("/typed-words/typed", test_typed);
  BOOK_TEST ("/typed-words/window-closed", test_window_closed);
  BOOK_TEST ("/typed-words/suggested", test_suggested);

  return g_test_run ();
}

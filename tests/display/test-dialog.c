/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-dialog.h"

typedef struct
{
  GtkWidget *window;
  GtkWidget *button;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  fixture->window = adw_window_new ();
  fixture->button = gtk_button_new_with_label ("Log It");
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->button);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static guint
count_dialogs (Fixture *fixture)
{
  g_autoptr(GListModel) dialogs = adw_window_get_dialogs (ADW_WINDOW (fixture->window));

  return g_list_model_get_n_items (dialogs);
}

/* A tired hand clicks twice. */
static void
test_two_clicks_mean_one (Fixture       *fixture,
                          gconstpointer  unused)
{
  AdwDialog *first = adw_dialog_new ();

  footing_dialog_present (first, fixture->button);
  footing_dialog_present (adw_dialog_new (), fixture->button);

  g_assert_cmpuint (count_dialogs (fixture), ==, 1);
  g_assert_true (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) == first);
}

static void
test_another_kind_comes_on_top (Fixture       *fixture,
                                gconstpointer  unused)
{
  AdwDialog *other = adw_about_dialog_new ();

  footing_dialog_present (adw_dialog_new (), fixture->button);
  footing_dialog_present (other, fixture->button);

  g_assert_cmpuint (count_dialogs (fixture), ==, 2);
  g_assert_true (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) == other);
}

static void
test_it_can_be_opened_again (Fixture       *fixture,
                             gconstpointer  unused)
{
  AdwDialog *again = adw_dialog_new ();

  footing_dialog_present (adw_dialog_new (), fixture->button);
  adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  footing_dialog_present (again, fixture->button);

  g_assert_true (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)) == again);
}

static gboolean
has_passed_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static void
let_pass (guint milliseconds)
{
  gboolean has_passed = FALSE;

  g_timeout_add (milliseconds, has_passed_cb, &has_passed);
  while (!has_passed)
    g_main_context_iteration (NULL, TRUE);
}

/* In a narrow window it is a sheet, and still one types where one begins to. */
static void
test_focus_in_a_narrow_window (Fixture       *fixture,
                               gconstpointer  unused)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *focus = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 600);
  gtk_widget_set_size_request (fixture->button, 300, 300);
  let_pass (300);

  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Cancel"));
  gtk_box_append (GTK_BOX (box), gtk_entry_new ());
  gtk_box_append (GTK_BOX (box), entry);
  adw_dialog_set_child (dialog, box);
  adw_dialog_set_focus (dialog, entry);
  footing_dialog_present (dialog, fixture->button);
  let_pass (500);

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, entry));
}

#define DIALOG_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  DIALOG_TEST ("/dialog/two-clicks-mean-one", test_two_clicks_mean_one);
  DIALOG_TEST ("/dialog/another-kind-comes-on-top", test_another_kind_comes_on_top);
  DIALOG_TEST ("/dialog/it-can-be-opened-again", test_it_can_be_opened_again);
  DIALOG_TEST ("/dialog/focus-in-a-narrow-window", test_focus_in_a_narrow_window);

  return g_test_run ();
}

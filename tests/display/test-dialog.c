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

  return g_test_run ();
}

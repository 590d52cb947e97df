/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-dialog-title.h"
#include "footing-row-layout.h"
#include "test-diary-book.h"

#define WIDE 700
#define NARROW 340
#define SUFFIX 300

typedef struct
{
  GtkWindow    *window;
  AdwActionRow *row;
  GtkWidget    *suffix;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  GtkWidget *list = gtk_list_box_new ();

  fixture->row = g_object_new (ADW_TYPE_ACTION_ROW,
                               "title", "First day in the job",
                               "subtitle", "The day from which all meetings are counted",
                               NULL);
  fixture->suffix = gtk_button_new_with_label ("Change");
  gtk_widget_set_size_request (fixture->suffix, SUFFIX, -1);
  adw_action_row_add_suffix (fixture->row, fixture->suffix);
  footing_row_layout_install (fixture->row);

  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (fixture->row));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_child (fixture->window, list);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (fixture->window);
}

static void
show (Fixture *fixture,
      int      width)
{
  gtk_window_set_default_size (fixture->window, width, -1);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
}

static graphene_rect_t
bounds (Fixture   *fixture,
        GtkWidget *widget)
{
  graphene_rect_t rect;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (fixture->row), &rect));

  return rect;
}

static graphene_rect_t
bounds_of_title (Fixture *fixture)
{
  return bounds (fixture, find_widget (fixture->row, GTK_TYPE_LABEL, "label", "First day in the job"));
}

static void
test_beside (Fixture       *fixture,
             gconstpointer  unused)
{
  graphene_rect_t title, suffix;

  show (fixture, WIDE);
  title = bounds_of_title (fixture);
  suffix = bounds (fixture, fixture->suffix);

  g_assert_cmpfloat (suffix.origin.x, >, title.origin.x + title.size.width);
  g_assert_cmpfloat (suffix.origin.x + suffix.size.width, >, WIDE - 30);
}

static void
test_below (Fixture       *fixture,
            gconstpointer  unused)
{
  graphene_rect_t title, suffix;

  show (fixture, NARROW);
  title = bounds_of_title (fixture);
  suffix = bounds (fixture, fixture->suffix);

  g_assert_cmpfloat (suffix.origin.y, >=, title.origin.y + title.size.height);
  g_assert_cmpfloat (suffix.origin.x, ==, title.origin.x);
  g_assert_cmpfloat (suffix.origin.y + suffix.size.height, <, gtk_widget_get_height (GTK_WIDGET (fixture->row)));
}

static void
test_mirrored (Fixture       *fixture,
               gconstpointer  unused)
{
  graphene_rect_t title, suffix;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  show (fixture, WIDE);
  title = bounds_of_title (fixture);
  suffix = bounds (fixture, fixture->suffix);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_assert_cmpfloat (suffix.origin.x, <, 30);
  g_assert_cmpfloat (title.origin.x, >, suffix.origin.x + suffix.size.width);
}

/* As much room as either needs, not both side by side. */
static void
test_asks_for_little (Fixture       *fixture,
                      gconstpointer  unused)
{
  int minimum, natural;

  show (fixture, -1);
  gtk_widget_measure (GTK_WIDGET (fixture->row), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);

  g_assert_cmpint (minimum, >=, SUFFIX);
  g_assert_cmpint (minimum, <, SUFFIX + 40);
  g_assert_cmpint (natural, >, SUFFIX + 200);
}

/* ---- titles of dialogs ---- */

static gboolean
has_title (gpointer header)
{
  return adw_header_bar_get_show_title (header);
}

static gboolean
has_no_title (gpointer header)
{
  return !has_title (header);
}

static void
test_title_of_dialog (void)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *header = adw_header_bar_new ();
  AdwDialog *dialog = g_object_new (ADW_TYPE_DIALOG, "title", "Log a Session", "child", view, NULL);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), header);
  footing_dialog_title_install (dialog);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 192 * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 500);
  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);

  wait_until (has_no_title, header);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
  wait_until (has_title, header);

  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ROW_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ROW_TEST ("/row-layout/beside", test_beside);
  ROW_TEST ("/row-layout/below", test_below);
  ROW_TEST ("/row-layout/mirrored", test_mirrored);
  ROW_TEST ("/row-layout/asks-for-little", test_asks_for_little);
  g_test_add_func ("/dialog-title/below", test_title_of_dialog);

  return g_test_run ();
}

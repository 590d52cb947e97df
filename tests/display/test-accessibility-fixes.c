/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-accessibility-fixes.h"

#include <adwaita.h>

#define STYLE ".frame-to-lose { padding: 17px; border: 3px solid; margin: 5px; }"

typedef struct
{
  GtkWidget *window;
  GtkWidget *box;
} Fixture;

static void
fixture_set_up (Fixture       *fixture,
                gconstpointer  unused)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_string (provider, STYLE);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  fixture->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (fixture->box, "frame-to-lose");

  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->box);
}

static void
fixture_show (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_test_widget_wait_for_draw (fixture->window);
}

static void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

/* What assistive technology does to learn where a thing is: it adds up the steps outwards. */
static graphene_rect_t
add_up_bounds (GtkWidget *widget)
{
  graphene_rect_t sum = GRAPHENE_RECT_INIT_ZERO;
  int x, y, width, height;

  g_assert_true (gtk_accessible_get_bounds (GTK_ACCESSIBLE (widget), &x, &y, &width, &height));
  graphene_rect_init (&sum, x, y, width, height);

  while ((widget = gtk_widget_get_parent (widget)) != NULL)
    {
      g_assert_true (gtk_accessible_get_bounds (GTK_ACCESSIBLE (widget), &x, &y, &width, &height));
      graphene_rect_offset (&sum, x, y);
    }

  return sum;
}

static void
test_places_are_where_one_sees_them (Fixture       *fixture,
                                     gconstpointer  unused)
{
  GtkWidget *first = gtk_button_new_with_label ("First");
  GtkWidget *second = gtk_button_new_with_label ("Second");
  graphene_rect_t told, seen;

  gtk_box_append (GTK_BOX (fixture->box), first);
  gtk_box_append (GTK_BOX (fixture->box), second);
  fixture_show (fixture);

  told = add_up_bounds (second);
  g_assert_true (gtk_widget_compute_bounds (second, fixture->window, &seen));

  g_assert_cmpfloat_with_epsilon (told.origin.x, seen.origin.x, 1.0);
  g_assert_cmpfloat_with_epsilon (told.origin.y, seen.origin.y, 1.0);
  g_assert_cmpfloat_with_epsilon (told.size.width, seen.size.width, 1.0);
  g_assert_cmpfloat_with_epsilon (told.size.height, seen.size.height, 1.0);
}

static GtkWidget *
find_by_type_name (GtkWidget  *widget,
                   const char *type_name)
{
  GtkWidget *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_by_type_name (child, type_name);

  return found;
}

static void
test_menu_items_have_names (Fixture       *fixture,
                            gconstpointer  unused)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *item;

  g_menu_append (menu, "_Open Record Book…", "win.open");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_box_append (GTK_BOX (fixture->box), button);
  fixture_show (fixture);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));

  item = find_by_type_name (button, "GtkModelButton");
  g_assert_nonnull (item);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, "Open Record Book…");
}

static void
test_check_buttons_can_be_pressed (Fixture       *fixture,
                                   gconstpointer  unused)
{
  GtkWidget *button = gtk_check_button_new_with_label ("Agree");

  gtk_box_append (GTK_BOX (fixture->box), button);
  fixture_show (fixture);

  g_assert_true (gtk_widget_activate_action (button, "accessibility.click", NULL));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));

  /* Shown again, it must not get a second action that would undo the first. */
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_set_visible (button, TRUE);
  g_assert_true (gtk_widget_activate_action (button, "accessibility.click", NULL));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
}

int
main (int    argc,
      char **argv)
{
  footing_accessibility_fixes_install ();
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

#define ADD(name, function) \
  g_test_add ("/accessibility-fixes/" name, Fixture, NULL, \
              fixture_set_up, function, fixture_tear_down)

  ADD ("places-are-where-one-sees-them", test_places_are_where_one_sees_them);
  ADD ("menu-items-have-names", test_menu_items_have_names);
  ADD ("check-buttons-can-be-pressed", test_check_buttons_can_be_pressed);

#undef ADD

  return g_test_run ();
}

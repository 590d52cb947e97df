/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-choice-row.h"
#include "test-editor-input.h"

typedef struct
{
  GtkWidget        *window;
  GtkWidget        *before;
  FootingChoiceRow *rows[3];
  GtkWidget        *after;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  static const char * const titles[] = { "Driscoll", "Gibbs", "Kolb" };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *group = adw_preferences_group_new ();

  fixture->before = gtk_button_new_with_label ("Before");
  fixture->after = gtk_button_new_with_label ("After");
  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), group);
  gtk_box_append (GTK_BOX (box), fixture->after);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      fixture->rows[i] = footing_choice_row_new (titles[i], "What it asks for", i > 0 ? fixture->rows[0] : NULL);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (fixture->rows[i]));
    }
  footing_choice_row_choose (fixture->rows[1]);

  fixture->window = input_show (box, 400, 500);
  gtk_widget_grab_focus (fixture->before);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
}

static gboolean
has_focus (Fixture *fixture,
           gpointer widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
test_is_one_stop (Fixture       *fixture,
                  gconstpointer  unused)
{
  input_press_keys ("Tab");
  input_wait_until (has_focus (fixture, fixture->rows[1]));
  input_press_keys ("Tab");
  input_wait_until (has_focus (fixture, fixture->after));

  input_press_keys ("Shift_L+Tab");
  input_wait_until (has_focus (fixture, fixture->rows[1]));
  input_press_keys ("Shift_L+Tab");
  input_wait_until (has_focus (fixture, fixture->before));
}

static void
test_arrows_choose (Fixture       *fixture,
                    gconstpointer  unused)
{
  input_press_keys ("Tab");
  input_wait_until (has_focus (fixture, fixture->rows[1]));

  input_press_keys ("Down");
  input_wait_until (has_focus (fixture, fixture->rows[2]));
  g_assert_true (footing_choice_row_get_active (fixture->rows[2]));

  input_press_keys ("Down");
  input_let_pass (200);
  g_assert_true (has_focus (fixture, fixture->rows[2]));

  input_press_keys ("Up");
  input_wait_until (has_focus (fixture, fixture->rows[1]));
  g_assert_true (footing_choice_row_get_active (fixture->rows[1]));
  g_assert_false (footing_choice_row_get_active (fixture->rows[2]));
}

static GtkWidget *
find_check_button (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_CHECK_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_check_button (child);

  return found;
}

static void
test_says_what_it_means (Fixture       *fixture,
                         gconstpointer  unused)
{
  GtkWidget *button = find_check_button (GTK_WIDGET (fixture->rows[0]));

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, "Driscoll");
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "What it asks for");
}

#define ADD(name, function) g_test_add ("/choice-row/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("is-one-stop", test_is_one_stop);
  ADD ("arrows-choose", test_arrows_choose);
  ADD ("says-what-it-means", test_says_what_it_means);

  return g_test_run ();
}

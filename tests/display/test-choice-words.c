/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "footing-choice-words.h"

#define SHORT "No session in particular"
#define LONG "Month 10 meeting with Nirmala Gannetry-Marram, Thursday 12 March, today"
#define PATIENCE_US (10 * G_USEC_PER_SEC)

typedef struct
{
  GtkWindow *window;
  GtkWidget *box;
} Fixture;

static const char * const words[] = { SHORT, LONG, NULL };

static void
set_up (Fixture       *fixture,
        gconstpointer  unused)
{
  fixture->box = gtk_list_box_new ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (fixture->window, 360, 400);
  gtk_window_set_child (fixture->window, fixture->box);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  unused)
{
  gtk_window_destroy (fixture->window);
}

static void
show (Fixture   *fixture,
      GtkWidget *chooser)
{
  gtk_list_box_append (GTK_LIST_BOX (fixture->box), chooser);
  gtk_window_present (fixture->window);
  gtk_test_widget_wait_for_draw (GTK_WIDGET (fixture->window));
  footing_choice_words_install (chooser);
}

static GtkWidget *
combo_row_new (void)
{
  g_autoptr(GtkStringList) model = gtk_string_list_new (words);

  return g_object_new (ADW_TYPE_COMBO_ROW, "title", "Looks Back On", "model", model, NULL);
}

static GtkWidget *
find (GtkWidget  *widget,
      const char *type_name,
      const char *label)
{
  GtkWidget *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name) &&
      (label == NULL || g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), label) == 0))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type_name, label);

  return found;
}

/* The words in the list, once it is open. */
static GtkWidget *
wait_in_list (GtkWidget  *chooser,
              const char *label)
{
  GtkWidget *popover = find (chooser, "GtkPopover", NULL);
  gint64 deadline = g_get_monotonic_time () + PATIENCE_US;
  GtkWidget *found = NULL;

  g_assert_nonnull (popover);
  gtk_popover_popup (GTK_POPOVER (popover));

  while (found == NULL || !gtk_widget_get_mapped (found) || gtk_widget_get_width (found) == 0)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, TRUE);
      found = find (popover, "GtkLabel", label);
    }

  return found;
}

static void
test_says_what_is_chosen (Fixture       *fixture,
                          gconstpointer  unused)
{
  GtkWidget *row = combo_row_new ();

  show (fixture, row);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, SHORT);

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, LONG);

  g_assert_cmpstr (gtk_widget_get_tooltip_text (row), ==, LONG);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), "The latest ones");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, LONG ". The latest ones");
}

static void
test_says_a_subtitle_once (Fixture       *fixture,
                           gconstpointer  unused)
{
  GtkWidget *row = combo_row_new ();

  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  show (fixture, row);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);

  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, LONG);
  g_assert_null (gtk_widget_get_tooltip_text (row));
}

static void
check_list (GtkWidget *chooser)
{
  GtkWidget *label = wait_in_list (chooser, LONG);
  GtkWidget *item = gtk_widget_get_ancestor (label, g_type_from_name ("GtkListItemWidget"));

  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
  g_assert_cmpint (gtk_widget_get_width (label), <, 360);
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, LONG);
}

static void
test_list_of_a_row (Fixture       *fixture,
                    gconstpointer  unused)
{
  GtkWidget *row = combo_row_new ();

  show (fixture, row);
  check_list (row);
}

static void
test_list_of_a_drop_down (Fixture       *fixture,
                          gconstpointer  unused)
{
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (words);

  show (fixture, drop_down);
  check_list (drop_down);
}

static void
test_drop_down_says_what_is_chosen (Fixture       *fixture,
                                    gconstpointer  unused)
{
  GtkWidget *drop_down = gtk_drop_down_new_from_strings (words);

  show (fixture, drop_down);
  gtk_test_accessible_assert_property (drop_down, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, SHORT);
  g_assert_false (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_RELATION_LABELLED_BY));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), 1);
  gtk_test_accessible_assert_property (drop_down, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, LONG);
}

#define ADD(name, function) g_test_add ("/choice-words/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("says-what-is-chosen", test_says_what_is_chosen);
  ADD ("says-a-subtitle-once", test_says_a_subtitle_once);
  ADD ("list-of-a-row", test_list_of_a_row);
  ADD ("list-of-a-drop-down", test_list_of_a_drop_down);
  ADD ("drop-down-says-what-is-chosen", test_drop_down_says_what_is_chosen);

  return g_test_run ();
}

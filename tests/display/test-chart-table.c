/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "chart-samples.h"
#include "footing-chart-table.h"

static char *
format_name (FootingSeries *series,
             gsize          point,
             gpointer       user_data)
{
  return g_strdup (footing_series_get_name (series));
}

static char *
format_day (FootingSeries *series,
            gsize          point,
            gpointer       user_data)
{
  gsize n_points;

  return g_strdup_printf ("%s%.0f", (const char *) user_data,
                          footing_series_get_points (series, &n_points)[point].x);
}

static FootingChartTable *
make_table (void)
{
  FootingChartTable *table = FOOTING_CHART_TABLE (footing_chart_table_new ());
  g_autoptr(GListStore) list = g_list_store_new (FOOTING_TYPE_SERIES);
  g_autoptr(FootingSeries) small = chart_samples_small ();
  g_autoptr(FootingSeries) treated = chart_samples_treated (1);

  g_list_store_append (list, small);
  g_list_store_append (list, treated);
  footing_chart_table_set_title (table, "Retention in figures");
  footing_chart_table_add_column (table, "Group", FALSE, format_name, NULL, NULL);
  footing_chart_table_add_column (table, "Day", TRUE, format_day, g_strdup ("day "), g_free);
  footing_chart_table_set_series (table, G_LIST_MODEL (list));

  return table;
}

static GtkWidget *
show_table (FootingChartTable *table)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (table));
  gtk_window_set_default_size (GTK_WINDOW (window), 400, 900);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);

  return window;
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkColumnView *
get_view (FootingChartTable *table)
{
  return GTK_COLUMN_VIEW (find_widget (GTK_WIDGET (table), GTK_TYPE_COLUMN_VIEW));
}

static guint
count_rows (FootingChartTable *table)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (get_view (table))));
}

static void
collect_texts (GtkWidget *widget,
               GPtrArray *texts)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (texts, g_strdup (gtk_label_get_text (GTK_LABEL (widget))));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static GtkAccessible *
get_first_row (FootingChartTable *table)
{
  GtkWidget *list = find_widget (GTK_WIDGET (table), GTK_TYPE_LIST_VIEW);

  return GTK_ACCESSIBLE (find_widget (list, g_type_from_name ("GtkColumnViewRowWidget")));
}

/* Small has three leaving times, a start and an end; 6-MP seven, a start and an end. */
static void
test_rows (void)
{
  FootingChartTable *table = make_table ();
  GtkWidget *window = show_table (table);
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (count_rows (table), ==, 5 + 9);

  collect_texts (GTK_WIDGET (table), texts);
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "Group", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "Day", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "Small home", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "day 30", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (texts, "day 245", g_str_equal, NULL));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_follows_series (void)
{
  static const FootingPoint point = { 77, 1, 0, 1 };
  FootingChartTable *table = make_table ();
  GtkWidget *window = show_table (table);
  GListStore *list = G_LIST_STORE (footing_chart_table_get_series (table));
  g_autoptr(FootingSeries) small = g_list_model_get_item (G_LIST_MODEL (list), 0);

  footing_series_set_points (small, &point, 1);
  g_assert_cmpuint (count_rows (table), ==, 1 + 9);

  g_list_store_remove (list, 1);
  g_assert_cmpuint (count_rows (table), ==, 1);

  footing_chart_table_set_series (table, NULL);
  g_assert_cmpuint (count_rows (table), ==, 0);

  footing_series_set_points (small, NULL, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_accessible (void)
{
  FootingChartTable *table = make_table ();
  GtkWidget *window = show_table (table);

  gtk_test_accessible_assert_role (get_view (table), GTK_ACCESSIBLE_ROLE_TREE_GRID);
  gtk_test_accessible_assert_property (get_view (table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Retention in figures");

  /* One stop for Tab, not one a row. */
  g_assert_cmpint (gtk_column_view_get_tab_behavior (get_view (table)), ==, GTK_LIST_TAB_ITEM);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The headings are far away from whoever hears a row; a column that is not seen is heard too. */
static void
test_rows_say_what_they_are (void)
{
  FootingChartTable *table = make_table ();
  GtkWidget *window = show_table (table);

  gtk_test_accessible_assert_property (get_first_row (table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Group: Small home, Day: day 0");

  footing_chart_table_show_column (table, 1, FALSE);
  gtk_test_widget_wait_for_draw (window);
  gtk_test_accessible_assert_property (get_first_row (table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Group: Small home, Day: day 0");

  footing_chart_table_show_sentences (table, TRUE);
  gtk_test_widget_wait_for_draw (window);
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (find_widget (GTK_WIDGET (table), g_type_from_name ("GtkListItemWidget"))),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "Group: Small home, Day: day 0");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_freed (void)
{
  FootingChartTable *table = make_table ();
  GtkWidget *window = show_table (table);

  g_object_add_weak_pointer (G_OBJECT (table), (gpointer *) &table);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (table);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/table/rows", test_rows);
  g_test_add_func ("/chart/table/follows-series", test_follows_series);
  g_test_add_func ("/chart/table/accessible", test_accessible);
  g_test_add_func ("/chart/table/rows-say-what-they-are", test_rows_say_what_they_are);
  g_test_add_func ("/chart/table/freed", test_freed);

  return g_test_run ();
}

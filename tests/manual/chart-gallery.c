/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/*
 * Charts to look at: chart-gallery [FOLDER]. Without a folder it opens a window; with one it
 * saves a picture of each chart at each width there, in the colours that the environment asks
 * for (ADW_DEBUG_COLOR_SCHEME, ADW_DEBUG_HIGH_CONTRAST, CHART_GALLERY_RTL) and with the text
 * size of the display. A second argument walks before it saves: n to the next point, d to the
 * next curve.
 */

#include <adwaita.h>

#include "chart-samples.h"
#include "footing-chart.h"
#include "footing-chart-table.h"

typedef GListModel *(*MakeSeries) (void);

static GListModel *
list_of (FootingSeries *first,
         ...)
{
  GListStore *list = g_list_store_new (FOOTING_TYPE_SERIES);
  va_list more;

  va_start (more, first);
  for (FootingSeries *series = first; series != NULL; series = va_arg (more, FootingSeries *))
    {
      g_list_store_append (list, series);
      g_object_unref (series);
    }
  va_end (more);

  return G_LIST_MODEL (list);
}

static GListModel *
make_small (void)
{
  return list_of (chart_samples_small (), NULL);
}

static GListModel *
make_two (void)
{
  return list_of (chart_samples_treated (0), chart_samples_control (1), NULL);
}

static GListModel *
make_one (void)
{
  return list_of (chart_samples_invented ("All homes", 0, 180, 900, 730), NULL);
}

static GListModel *
make_six (void)
{
  return list_of (chart_samples_invented ("Anchor House", 0, 60, 2400, 730),
                  chart_samples_invented ("Beacon Court", 1, 48, 1500, 730),
                  chart_samples_invented ("Cove Lodge", 2, 55, 1000, 700),
                  chart_samples_invented ("Driftwood", 3, 40, 750, 730),
                  chart_samples_invented ("Estuary View", 4, 52, 560, 500),
                  chart_samples_invented ("Fairhaven", 5, 44, 420, 730), NULL);
}

static GListModel *
make_empty (void)
{
  return list_of (footing_series_new ("Nobody yet", 0), NULL);
}

static GListModel *
make_stayed (void)
{
  static const ChartSample people[] = {
    { 40, FALSE }, { 150, FALSE }, { 210, FALSE }, { 300, FALSE },
  };

  return list_of (chart_samples_survival ("Stayed", 0, people, G_N_ELEMENTS (people)), NULL);
}

static const struct
{
  const char *name;
  MakeSeries  make;
  double      last;
} charts[] = {
  { "one", make_one, 730 },
  { "two", make_two, 245 },
  { "six", make_six, 730 },
  { "small", make_small, 400 },
  { "stayed", make_stayed, 300 },
  { "empty", make_empty, 365 },
};

static GtkWidget *
make_chart (gsize i)
{
  GtkWidget *chart = footing_chart_new ();
  g_autoptr(FootingAxis) x_axis = footing_axis_new_days ("Months since start", charts[i].last);
  g_autoptr(FootingAxis) y_axis = footing_axis_new_percent ("Still in post");
  g_autoptr(GListModel) series = charts[i].make ();

  footing_chart_set_title (FOOTING_CHART (chart), "Staying after the first day in post");
  footing_chart_set_summary (FOOTING_CHART (chart), "A sentence that says what the chart shows.");
  footing_chart_set_x_axis (FOOTING_CHART (chart), x_axis);
  footing_chart_set_y_axis (FOOTING_CHART (chart), y_axis);
  footing_chart_set_series (FOOTING_CHART (chart), series);

  return chart;
}

static char *
format_name (FootingSeries *series,
             gsize          i,
             gpointer       user_data)
{
  return g_strdup (footing_series_get_name (series));
}

static char *
format_day (FootingSeries *series,
            gsize          i,
            gpointer       user_data)
{
  gsize n_points;

  return g_strdup_printf ("%.0f", footing_series_get_points (series, &n_points)[i].x);
}

static char *
format_share (FootingSeries *series,
              gsize          i,
              gpointer       user_data)
{
  gsize n_points;

  return g_strdup_printf ("%.1f%%", 100 * footing_series_get_points (series, &n_points)[i].y);
}

static GtkWidget *
make_table (gsize i)
{
  GtkWidget *widget = footing_chart_table_new ();
  FootingChartTable *table = FOOTING_CHART_TABLE (widget);
  g_autoptr(GListModel) series = charts[i].make ();

  footing_chart_table_set_title (table, "Staying in figures");
  footing_chart_table_add_column (table, "Group", FALSE, format_name, NULL, NULL);
  footing_chart_table_add_column (table, "Day", TRUE, format_day, NULL, NULL);
  footing_chart_table_add_column (table, "Still in post", TRUE, format_share, NULL, NULL);
  footing_chart_table_set_series (table, series);

  return widget;
}

static void
save_widget (GtkWidget  *widget,
             const char *path)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr(GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  gtk_snapshot_scale (snapshot, 2, 2);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_renderer_realize_for_display (renderer, gtk_widget_get_display (widget), NULL);
  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0, 0, 2 * width, 2 * height));
  gsk_renderer_unrealize (renderer);
  gdk_texture_save_to_png (texture, path);
}

static GtkWidget *
make_window (GtkWidget *chart,
             int        width)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_margin_top (chart, 12);
  gtk_widget_set_margin_bottom (chart, 12);
  gtk_widget_set_margin_start (chart, 12);
  gtk_widget_set_margin_end (chart, 12);
  gtk_box_append (GTK_BOX (box), chart);
  adw_window_set_content (ADW_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), width, -1);
  gtk_window_set_title (GTK_WINDOW (window), "Charts");

  return window;
}

static void
save_all (const char *folder,
          const char *walk)
{
  static const int widths[] = { 360, 640, 1100 };

  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        GtkWidget *chart = make_chart (i);
        GtkWidget *window = make_window (chart, widths[j]);
        g_autofree char *path = g_strdup_printf ("%s/%s-%d.png", folder, charts[i].name, widths[j]);

        gtk_window_present (GTK_WINDOW (window));
        gtk_test_widget_wait_for_draw (window);
        for (const char *step = walk; step != NULL && *step != '\0'; step++)
          gtk_widget_activate_action (chart, *step == 'd' ? "series.next" : "point.next", NULL);
        gtk_test_widget_wait_for_draw (window);
        save_widget (window, path);
        gtk_window_destroy (GTK_WINDOW (window));
      }
}

static void
save_table (const char *folder)
{
  GtkWidget *window = make_window (make_table (1), 480);
  g_autofree char *path = g_strdup_printf ("%s/table.png", folder);

  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);
  save_widget (window, path);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
save_pictures (const char *folder)
{
  for (gsize i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autoptr(GtkWidget) chart = g_object_ref_sink (make_chart (i));
      g_autoptr(GdkTexture) picture = footing_chart_create_picture (FOOTING_CHART (chart), 800, 2);
      g_autofree char *path = g_strdup_printf ("%s/%s-picture.png", folder, charts[i].name);

      gdk_texture_save_to_png (picture, path);
    }
}

int
main (int   argc,
      char *argv[])
{
  GtkWidget *window;

  adw_init ();
  if (g_getenv ("CHART_GALLERY_RTL") != NULL)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  if (argc > 1)
    {
      save_all (argv[1], argc > 2 ? argv[2] : NULL);
      save_table (argv[1]);
      save_pictures (argv[1]);
      return 0;
    }

  window = make_window (make_chart (1), 800);
  gtk_window_present (GTK_WINDOW (window));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  return 0;
}

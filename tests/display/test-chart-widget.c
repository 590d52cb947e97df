/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#include "config.h"

#include "announcements.h"
#include "chart-samples.h"
#include "footing-chart-private.h"

/* ---- a chart in a window ---- */

static GListModel *
make_list (FootingSeries *first,
           FootingSeries *second)
{
  GListStore *list = g_list_store_new (FOOTING_TYPE_SERIES);
  FootingSeries *series[] = { first, second };

  for (gsize i = 0; i < G_N_ELEMENTS (series) && series[i] != NULL; i++)
    {
      g_list_store_append (list, series[i]);
      g_object_unref (series[i]);
    }

  return G_LIST_MODEL (list);
}

static FootingChart *
make_chart (FootingSeries *first,
            FootingSeries *second)
{
  FootingChart *chart = FOOTING_CHART (footing_chart_new ());
  g_autoptr(FootingAxis) x_axis = footing_axis_new_days ("Months", 400);
  g_autoptr(FootingAxis) y_axis = footing_axis_new_percent ("Still in post");
  g_autoptr(GListModel) series = make_list (first, second);

  footing_chart_set_x_axis (chart, x_axis);
  footing_chart_set_y_axis (chart, y_axis);
  footing_chart_set_series (chart, series);

  return chart;
}

static GtkWidget *
show_chart (FootingChart *chart)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (chart));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Elsewhere"));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 500);
  gtk_window_present (GTK_WINDOW (window));
  gtk_test_widget_wait_for_draw (window);

  return window;
}

static void
walk (FootingChart *chart,
      const char   *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (chart), action, NULL));
}

static char *
format_place (FootingSeries *series,
              gsize          point,
              gpointer       user_data)
{
  return g_strdup_printf ("%s %" G_GSIZE_FORMAT, footing_series_get_name (series), point);
}

static FootingChart *
make_walkable (void)
{
  FootingChart *chart = make_chart (chart_samples_treated (0), chart_samples_control (1));

  footing_chart_set_point_formatter (chart, format_place, NULL, NULL);

  return chart;
}

/* ---- what assistive technologies are told ---- */

static void
test_accessible (void)
{
  g_autoptr(FootingChart) chart = g_object_ref_sink (make_chart (chart_samples_small (), NULL));

  footing_chart_set_title (chart, "Retention of twelve months");
  footing_chart_set_summary (chart, "Five of eight people stayed.");

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Retention of twelve months");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Five of eight people stayed. Left and Right go from point to point.");
  gtk_test_accessible_assert_property (chart, GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, "chart");

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (chart)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_test_accessible_assert_role (child, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
test_properties (void)
{
  g_autoptr(FootingChart) chart = g_object_ref_sink (make_chart (chart_samples_small (), NULL));
  g_autofree char *title = NULL;
  g_autoptr(FootingAxis) axis = NULL;
  g_autoptr(GListModel) series = NULL;

  g_object_set (chart, "title", "A", "summary", "B", NULL);
  g_object_get (chart, "title", &title, "y-axis", &axis, "series", &series, NULL);

  g_assert_cmpstr (title, ==, "A");
  g_assert_cmpstr (footing_chart_get_summary (chart), ==, "B");
  g_assert_true (axis == footing_chart_get_y_axis (chart));
  g_assert_true (series == footing_chart_get_series (chart));
}

static void
test_template (void)
{
  static const char ui[] = "<interface><object class='FootingChart' id='chart'>"
                           "<property name='title'>From a template</property>"
                           "</object></interface>";
  g_autoptr(GtkBuilder) builder = NULL;
  GObject *chart;

  g_type_ensure (FOOTING_TYPE_CHART);
  builder = gtk_builder_new_from_string (ui, -1);

  chart = gtk_builder_get_object (builder, "chart");
  g_assert_cmpstr (footing_chart_get_title (FOOTING_CHART (chart)), ==, "From a template");
}

/* ---- walking ---- */

/* Nine points each way: 6-MP has 7 leaving times, a start and an end; the other 12 and a start. */
static void
test_walk_along (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);

  g_assert_null (footing_chart_get_readout (chart));

  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 0");
  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 1");
  walk (chart, "point.last");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 8");
  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 8");
  walk (chart, "point.previous");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 7");
  walk (chart, "point.first");
  walk (chart, "point.previous");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 0");
  walk (chart, "point.leave");
  g_assert_null (footing_chart_get_readout (chart));
  walk (chart, "point.previous");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 8");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The other curve is entered where it is at the same time: week 13 is after weeks 11 and 12. */
static void
test_walk_across (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);

  walk (chart, "series.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 0");

  for (guint i = 0; i < 4; i++)
    walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 4");
  walk (chart, "series.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Before it began 8");
  walk (chart, "series.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Before it began 8");
  walk (chart, "series.previous");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 3");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_walk_over_gaps (void)
{
  static const FootingPoint points[] = {
    { 0, NAN, NAN, NAN }, { 30, .9, NAN, NAN }, { 60, NAN, NAN, NAN }, { 90, .7, NAN, NAN },
    { 120, NAN, NAN, NAN },
  };
  FootingSeries *gaps = footing_series_new ("Gaps", 1);
  FootingChart *chart;
  GtkWidget *window;

  footing_series_set_points (gaps, points, G_N_ELEMENTS (points));
  chart = make_chart (footing_series_new ("Empty", 0), gaps);
  footing_chart_set_point_formatter (chart, format_place, NULL, NULL);
  window = show_chart (chart);

  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Gaps 1");
  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Gaps 3");
  walk (chart, "point.last");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Gaps 3");
  walk (chart, "series.previous");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Gaps 3");
  walk (chart, "point.first");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Gaps 1");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_walk_nowhere (void)
{
  static const char * const actions[] = {
    "point.next", "point.previous", "point.first", "point.last",
    "series.next", "series.previous", "point.leave",
  };
  FootingChart *empty = make_chart (footing_series_new ("Empty", 0), NULL);
  FootingChart *bare = FOOTING_CHART (footing_chart_new ());
  GtkWidget *windows[] = { show_chart (empty), show_chart (bare) };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      walk (empty, actions[i]);
      walk (bare, actions[i]);
      g_assert_null (footing_chart_get_readout (empty));
      g_assert_null (footing_chart_get_readout (bare));
    }

  gtk_window_destroy (GTK_WINDOW (windows[0]));
  gtk_window_destroy (GTK_WINDOW (windows[1]));
}

static void
test_usual_readout (void)
{
  FootingChart *chart = make_chart (chart_samples_small (), NULL);
  GtkWidget *window = show_chart (chart);

  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==,
                   "Small home\nMonths: 0\nStill in post: 100%");
  walk (chart, "point.last");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==,
                   "Small home\nMonths: 13\nStill in post: 55% (14% to 83%)");

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
assert_said (const char *expected)
{
  g_autofree char *said = announcements_take ();

  g_assert_cmpstr (said, ==, expected);
}

/* Spoken is what a step leads to, and what was reached already when there is nothing further. */
static void
test_announcements (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);

  g_free (announcements_take ());
  walk (chart, "point.next");
  assert_said ("With preceptorship 0");
  walk (chart, "series.next");
  assert_said ("Before it began 0");
  walk (chart, "point.previous");
  assert_said ("Before it began 0");
  walk (chart, "point.leave");
  assert_said (NULL);

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_focus_ends_walk (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (chart)));
  walk (chart, "point.next");
  g_assert_nonnull (footing_chart_get_readout (chart));
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_next_sibling (GTK_WIDGET (chart))));
  g_assert_null (footing_chart_get_readout (chart));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Who comes with the keyboard sees how to go on, who comes with the pointer need not. */
static void
test_focus_says_how_to_walk (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);
  GtkLabel *said = GTK_LABEL (chart->readout);

  gtk_window_set_focus_visible (GTK_WINDOW (window), FALSE);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (chart)));
  g_assert_cmpstr (gtk_label_get_text (said), ==, "");

  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  g_assert_cmpstr (gtk_label_get_text (said), ==,
                   "Left and Right go from point to point, Up and Down from curve to curve.");
  gtk_test_widget_wait_for_draw (window);
  g_assert_true (gtk_widget_get_mapped (chart->readout));
  g_assert_null (footing_chart_get_readout (chart));

  walk (chart, "point.next");
  g_assert_cmpstr (gtk_label_get_text (said), ==, "With preceptorship 0");
  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_next_sibling (GTK_WIDGET (chart))));
  g_assert_cmpstr (gtk_label_get_text (said), ==, "");

  gtk_window_destroy (GTK_WINDOW (window));
}

/* The label stands within the chart and not over its own point, wherever that is. */
static void
test_readout_in_place (void)
{
  FootingChart *chart = make_chart (chart_samples_treated (0), NULL);
  GtkWidget *window = show_chart (chart);
  g_autoptr(FootingSeries) series = g_list_model_get_item (footing_chart_get_series (chart), 0);
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (series, &n_points);

  for (gsize i = 0; i < n_points; i++)
    {
      GtkWidget *widget = GTK_WIDGET (chart);
      graphene_rect_t box;
      graphene_point_t point;

      walk (chart, "point.next");
      gtk_test_widget_wait_for_draw (window);
      point.x = _footing_geometry_x (&chart->plot->geometry, points[i].x);
      point.y = _footing_geometry_y (&chart->plot->geometry, points[i].y);
      g_assert_true (gtk_widget_compute_bounds (chart->readout, widget, &box));
      g_assert_false (graphene_rect_contains_point (&box, &point));
      g_assert_cmpfloat (box.origin.x, >=, 0);
      g_assert_cmpfloat (box.origin.y, >=, 0);
      g_assert_cmpfloat (box.origin.x + box.size.width, <=, gtk_widget_get_width (widget));
      g_assert_cmpfloat (box.origin.y + box.size.height, <=, gtk_widget_get_height (widget));
    }

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- following the data ---- */

static void
test_follows_series (void)
{
  static const FootingPoint one = { 0, 1, NAN, NAN };
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);
  GListStore *list = G_LIST_STORE (footing_chart_get_series (chart));
  g_autoptr(FootingSeries) first = g_list_model_get_item (G_LIST_MODEL (list), 0);

  walk (chart, "point.last");
  footing_series_set_points (first, &one, 1);
  g_assert_null (footing_chart_get_readout (chart));
  walk (chart, "point.last");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "With preceptorship 0");

  g_list_store_remove (list, 0);
  g_assert_null (footing_chart_get_readout (chart));
  gtk_test_widget_wait_for_draw (window);
  walk (chart, "point.next");
  g_assert_cmpstr (footing_chart_get_readout (chart), ==, "Before it began 0");

  footing_chart_set_series (chart, NULL);
  gtk_test_widget_wait_for_draw (window);
  walk (chart, "point.next");
  g_assert_null (footing_chart_get_readout (chart));

  gtk_window_destroy (GTK_WINDOW (window));
}

/* Moving along the points redraws the highlight alone; other data are drawn anew. */
static void
test_backdrop_is_kept (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);
  g_autoptr(GskRenderNode) backdrop = gsk_render_node_ref (chart->backdrop);
  g_autoptr(FootingSeries) first = g_list_model_get_item (footing_chart_get_series (chart), 0);
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (first, &n_points);
  g_autofree FootingPoint *fewer = g_memdup2 (points, (n_points - 1) * sizeof *points);

  walk (chart, "point.next");
  gtk_test_widget_wait_for_draw (window);
  walk (chart, "series.next");
  gtk_test_widget_wait_for_draw (window);
  g_assert_true (chart->backdrop == backdrop);

  footing_series_set_points (first, fewer, n_points - 1);
  gtk_test_widget_wait_for_draw (window);
  g_assert_false (chart->backdrop == backdrop);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- size and looks ---- */

static void
test_measure (void)
{
  g_autoptr(FootingChart) chart =
    g_object_ref_sink (make_chart (chart_samples_treated (0), chart_samples_control (1)));
  int least, any, last = G_MAXINT;

  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 320);
  gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_VERTICAL, -1, &any, NULL, NULL, NULL);

  /* More width never needs more height, or windows could not agree with the chart. */
  for (int width = least; width < 1400; width += 37)
    {
      int minimum, natural;

      gtk_widget_measure (GTK_WIDGET (chart), GTK_ORIENTATION_VERTICAL, width,
                          &minimum, &natural, NULL, NULL);
      g_assert_cmpint (minimum, <=, natural);
      g_assert_cmpint (minimum, <=, last);
      g_assert_cmpint (any, <=, minimum);
      last = minimum;
    }
}

static GdkTexture *
render (GtkWidget *widget)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr(GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr(GskRenderNode) node = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GdkTexture *texture;
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_renderer_realize_for_display (renderer, gtk_widget_get_display (widget), NULL);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gsk_renderer_unrealize (renderer);

  return texture;
}

static GBytes *
get_pixels (GdkTexture *texture)
{
  gsize stride = 4 * (gsize) gdk_texture_get_width (texture);
  gsize size = stride * (gsize) gdk_texture_get_height (texture);
  guchar *data = g_malloc (size);

  gdk_texture_download (texture, data, stride);

  return g_bytes_new_take (data, size);
}

static GBytes *
render_to_pixels (GtkWidget *widget)
{
  g_autoptr(GdkTexture) texture = render (widget);

  return get_pixels (texture);
}

static void
test_focus_ring (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;

  g_assert_true (gtk_widget_grab_focus (gtk_widget_get_next_sibling (GTK_WIDGET (chart))));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  gtk_test_widget_wait_for_draw (window);
  before = render_to_pixels (GTK_WIDGET (chart));

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (chart)));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  gtk_test_widget_wait_for_draw (window);
  after = render_to_pixels (GTK_WIDGET (chart));

  g_assert_false (g_bytes_equal (before, after));

  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_picture (void)
{
  g_autoptr(FootingChart) chart = g_object_ref_sink (make_chart (chart_samples_small (), NULL));
  g_autoptr(FootingChart) bare = g_object_ref_sink (FOOTING_CHART (footing_chart_new ()));
  g_autoptr(GdkTexture) plain = NULL;
  g_autoptr(GdkTexture) titled = NULL;
  g_autoptr(GBytes) pixels = NULL;
  const guchar *data;

  plain = footing_chart_create_picture (chart, 600, 2);
  g_assert_cmpint (gdk_texture_get_width (plain), ==, 1200);

  pixels = get_pixels (plain);
  data = g_bytes_get_data (pixels, NULL);
  for (gsize i = 0; i < 4; i++)
    g_assert_cmpuint (data[i], ==, 255);

  footing_chart_set_title (chart, "Retention");
  footing_chart_set_summary (chart, "Five of eight people stayed.");
  titled = footing_chart_create_picture (chart, 600, 2);
  g_assert_cmpint (gdk_texture_get_height (titled), >, gdk_texture_get_height (plain));

  g_assert_null (footing_chart_create_picture (bare, 600, 2));
}

static void
test_freed (void)
{
  FootingChart *chart = make_walkable ();
  GtkWidget *window = show_chart (chart);
  g_autoptr(FootingSeries) series = g_list_model_get_item (footing_chart_get_series (chart), 0);

  walk (chart, "point.next");
  g_object_add_weak_pointer (G_OBJECT (chart), (gpointer *) &chart);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (chart);

  /* Nobody listens any more. */
  footing_series_set_points (series, NULL, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/widget/accessible", test_accessible);
  g_test_add_func ("/chart/widget/properties", test_properties);
  g_test_add_func ("/chart/widget/template", test_template);
  g_test_add_func ("/chart/widget/walk-along", test_walk_along);
  g_test_add_func ("/chart/widget/walk-across", test_walk_across);
  g_test_add_func ("/chart/widget/walk-over-gaps", test_walk_over_gaps);
  g_test_add_func ("/chart/widget/walk-nowhere", test_walk_nowhere);
  g_test_add_func ("/chart/widget/usual-readout", test_usual_readout);
  g_test_add_func ("/chart/widget/announcements", test_announcements);
  g_test_add_func ("/chart/widget/focus-ends-walk", test_focus_ends_walk);
  g_test_add_func ("/chart/widget/focus-says-how-to-walk", test_focus_says_how_to_walk);
  g_test_add_func ("/chart/widget/readout-in-place", test_readout_in_place);
  g_test_add_func ("/chart/widget/follows-series", test_follows_series);
  g_test_add_func ("/chart/widget/backdrop-is-kept", test_backdrop_is_kept);
  g_test_add_func ("/chart/widget/measure", test_measure);
  g_test_add_func ("/chart/widget/focus-ring", test_focus_ring);
  g_test_add_func ("/chart/widget/picture", test_picture);
  g_test_add_func ("/chart/widget/freed", test_freed);

  return g_test_run ();
}

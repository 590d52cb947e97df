/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Layout and drawing of a chart, without a display: to a cairo image, read pixel by pixel. */

#include "config.h"

#include "chart-samples.h"
#include "footing-plot-private.h"

typedef struct
{
  PangoContext *context;
  GPtrArray    *layers;
  FootingPlot  *plot;
} Scene;

static void
scene_add (Scene         *scene,
           FootingSeries *series)
{
  if (scene->layers == NULL)
    scene->layers = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (scene->layers, _footing_step_layer_new (series));
  g_object_unref (series);
}

static void
scene_lay_out (Scene            *scene,
               float             width,
               float             height,
               int               font_size,
               GtkTextDirection  direction)
{
  g_autoptr(FootingAxis) x_axis = footing_axis_new_days ("Months since start", 400);
  g_autoptr(FootingAxis) y_axis = footing_axis_new_percent ("Still in post");
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_absolute_size (font, font_size * PANGO_SCALE);
  scene->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  pango_context_set_font_description (scene->context, font);
  pango_font_description_free (font);
  scene->plot = _footing_plot_new (&(FootingPlotRequest) {
    .context = scene->context,
    .direction = direction,
    .x_axis = x_axis,
    .y_axis = y_axis,
    .layers = scene->layers,
    .width = width,
    .height = height,
  });
  _footing_plot_place_layers (scene->plot);
}

static void
scene_clear (Scene *scene)
{
  g_clear_pointer (&scene->plot, _footing_plot_free);
  g_clear_pointer (&scene->layers, g_ptr_array_unref);
  g_clear_object (&scene->context);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Scene, scene_clear)

/* ---- pixels ---- */

static cairo_surface_t *
scene_draw (Scene *scene)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  _footing_plot_snapshot (scene->plot, snapshot, &_footing_inks_paper);
  node = gtk_snapshot_free_to_node (snapshot);

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                        (int) scene->plot->width, (int) scene->plot->height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
pixel_at (cairo_surface_t *surface,
          float            x,
          float            y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  return *(const guint32 *) (gconstpointer) (data + (int) y * stride + 4 * (int) x) & 0xffffff;
}

static guint32
to_pixel (const GdkRGBA *color)
{
  return (guint32) lroundf (color->red * 255) << 16 |
         (guint32) lroundf (color->green * 255) << 8 |
         (guint32) lroundf (color->blue * 255);
}

static gboolean
is_curve (cairo_surface_t *surface,
          Scene           *scene,
          double           day,
          double           share)
{
  return pixel_at (surface,
                   _footing_geometry_x (&scene->plot->geometry, day),
                   _footing_geometry_y (&scene->plot->geometry, share)) ==
         to_pixel (&_footing_inks_paper.series[0]);
}

/* Between the grid lines, so that what is not white is a band or a curve. */
static gboolean
is_blank (cairo_surface_t *surface,
          Scene           *scene,
          double           day,
          double           share)
{
  return pixel_at (surface,
                   _footing_geometry_x (&scene->plot->geometry, day),
                   _footing_geometry_y (&scene->plot->geometry, share)) == 0xffffff;
}

/* Survival of the small sample: .875 from day 30, .729167 from 120, .546875 from 200 to 400. */
static void
test_curve (void)
{
  g_auto(Scene) scene = { NULL };
  cairo_surface_t *surface;

  scene_add (&scene, chart_samples_small ());
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_true (is_curve (surface, &scene, 15, 1));
  g_assert_true (is_curve (surface, &scene, 70, .875));
  g_assert_true (is_curve (surface, &scene, 150, .729167));
  g_assert_true (is_curve (surface, &scene, 300, .546875));
  g_assert_true (is_curve (surface, &scene, 30, .95));
  g_assert_true (is_curve (surface, &scene, 200, .65));
  g_assert_false (is_curve (surface, &scene, 70, .8));
  g_assert_false (is_curve (surface, &scene, 410, .546875));

  /* A tick across the curve where somebody was last seen: on day 90, reaching above it. */
  g_assert_true (is_curve (surface, &scene, 90, .885));
  g_assert_false (is_curve (surface, &scene, 100, .885));

  cairo_surface_destroy (surface);
}

/* 0 is at the lower left and everything at the upper right, whatever else there is around. */
static void
test_geometry (void)
{
  const FootingGeometry geometry = {
    .area = GRAPHENE_RECT_INIT (50, 20, 400, 200),
    .x_last = 365,
    .y_last = 1,
    .scale = 1,
  };

  g_assert_cmpfloat (_footing_geometry_x (&geometry, 0), ==, 50);
  g_assert_cmpfloat (_footing_geometry_x (&geometry, 365), ==, 450);
  g_assert_cmpfloat (_footing_geometry_y (&geometry, 0), ==, 220);
  g_assert_cmpfloat (_footing_geometry_y (&geometry, 1), ==, 20);
  g_assert_cmpfloat (_footing_geometry_y (&geometry, .75), ==, 70);
  g_assert_cmpfloat_with_epsilon (_footing_geometry_x_at (&geometry, 250), 182.5, 1e-9);
}

/* A curve that was ended early, because too few were left, has no ticks in the air behind it. */
static void
test_marks_end_with_curve (void)
{
  static const FootingPoint points[] = { { 0, .6, NAN, NAN }, { 200, .6, NAN, NAN } };
  static const double marks[] = { 150, 300 };
  g_auto(Scene) scene = { NULL };
  FootingSeries *series = footing_series_new ("Ended", 0);
  cairo_surface_t *surface;

  footing_series_set_points (series, points, G_N_ELEMENTS (points));
  footing_series_set_marks (series, marks, G_N_ELEMENTS (marks));
  scene_add (&scene, series);
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_true (is_curve (surface, &scene, 150, .61));
  g_assert_true (is_blank (surface, &scene, 300, .61));
  g_assert_true (is_blank (surface, &scene, 300, .6));

  cairo_surface_destroy (surface);
}

/* The interval of the small sample at day 200 is .137238 to .832429. */
static void
test_band (void)
{
  g_auto(Scene) scene = { NULL };
  cairo_surface_t *surface;

  scene_add (&scene, chart_samples_small ());
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_false (is_blank (surface, &scene, 300, .16));
  g_assert_false (is_blank (surface, &scene, 300, .81));
  g_assert_true (is_blank (surface, &scene, 300, .12));
  g_assert_true (is_blank (surface, &scene, 300, .86));

  /* Nothing is known about the interval while everybody is there. */
  g_assert_true (is_blank (surface, &scene, 15, .9));
  g_assert_true (is_blank (surface, &scene, 15, .6));

  cairo_surface_destroy (surface);
}

static void
test_no_band_at_zero (void)
{
  g_auto(Scene) scene = { NULL };
  cairo_surface_t *surface;

  /* The last of them left in week 23, day 161, and survival was 0 from then on. */
  scene_add (&scene, chart_samples_control (0));
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_false (is_blank (surface, &scene, 158, .15));
  g_assert_true (is_blank (surface, &scene, 166, .15));

  cairo_surface_destroy (surface);
}

static gsize
count_inked (cairo_surface_t *surface,
             Scene           *scene)
{
  const graphene_rect_t *area = &scene->plot->geometry.area;
  guint32 ink = to_pixel (&_footing_inks_paper.series[0]);
  gsize n = 0;

  for (int y = (int) area->origin.y - 6; y < area->origin.y + area->size.height + 6; y++)
    for (int x = (int) area->origin.x; x < area->origin.x + area->size.width; x++)
      n += pixel_at (surface, x, y) == ink;

  return n;
}

static void
test_nothing_to_draw (void)
{
  g_auto(Scene) empty = { NULL };
  g_auto(Scene) none = { NULL };
  cairo_surface_t *surface;

  scene_add (&empty, footing_series_new ("Nobody", 0));
  scene_lay_out (&empty, 400, 300, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&empty);
  g_assert_cmpuint (count_inked (surface, &empty), ==, 0);
  cairo_surface_destroy (surface);

  none.layers = g_ptr_array_new ();
  scene_lay_out (&none, 400, 300, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&none);
  g_assert_cmpuint (count_inked (surface, &none), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_one_point (void)
{
  static const FootingPoint point = { 200, .6, NAN, NAN };
  g_auto(Scene) scene = { NULL };
  FootingSeries *series = footing_series_new ("One", 0);
  cairo_surface_t *surface;

  footing_series_set_points (series, &point, 1);
  scene_add (&scene, series);
  scene_lay_out (&scene, 400, 300, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_true (is_curve (surface, &scene, 200, .6));
  g_assert_cmpuint (count_inked (surface, &scene), <, 100);

  cairo_surface_destroy (surface);
}

static void
test_all_stayed (void)
{
  static const ChartSample people[] = { { 100, FALSE }, { 200, FALSE }, { 300, FALSE } };
  g_auto(Scene) scene = { NULL };
  cairo_surface_t *surface;

  scene_add (&scene, chart_samples_survival ("Stayed", 0, people, G_N_ELEMENTS (people)));
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_true (is_curve (surface, &scene, 50, 1));
  g_assert_true (is_curve (surface, &scene, 250, 1));
  g_assert_false (is_curve (surface, &scene, 320, 1));
  for (double share = .07; share < .95; share += .1)
    g_assert_true (is_blank (surface, &scene, 150, share));

  cairo_surface_destroy (surface);
}

/* What is not a number leaves a gap, and numbers beyond all measure stay within the plot. */
static void
test_not_numbers (void)
{
  static const FootingPoint points[] = {
    { 0, 1, NAN, NAN },
    { 50, .9, .8, NAN },
    { 100, NAN, .2, .9 },
    { 150, .6, .4, .8 },
    { 250, .55, -INFINITY, INFINITY },
    { 300, -1e300, -1e300, 1e300 },
    { 1e300, .5, .4, .6 },
    { INFINITY, .5, .4, .6 },
  };
  static const double marks[] = { NAN, 60, 120, INFINITY };
  g_auto(Scene) scene = { NULL };
  FootingSeries *series = footing_series_new ("Odd", 0);
  cairo_surface_t *surface;

  footing_series_set_points (series, points, G_N_ELEMENTS (points));
  footing_series_set_marks (series, marks, G_N_ELEMENTS (marks));
  scene_add (&scene, series);
  scene_lay_out (&scene, 640, 400, 15, GTK_TEXT_DIR_LTR);
  surface = scene_draw (&scene);

  g_assert_true (is_curve (surface, &scene, 75, .9));
  g_assert_true (is_blank (surface, &scene, 75, .85));
  for (double share = .07; share < .95; share += .1)
    g_assert_true (is_blank (surface, &scene, 125, share));
  g_assert_true (is_curve (surface, &scene, 200, .6));
  g_assert_false (is_blank (surface, &scene, 200, .45));
  g_assert_true (is_blank (surface, &scene, 270, .9));

  for (int i = 0; i < cairo_image_surface_get_width (surface); i++)
    g_assert_cmphex (pixel_at (surface, i, 1), !=, to_pixel (&_footing_inks_paper.series[0]));

  cairo_surface_destroy (surface);
}

/* ---- layout ---- */

/* Names short and long, numbers of one to four digits, ends close together and far apart. */
static GPtrArray *
make_homes (void)
{
  static const char * const names[] = {
    "Anchor House", "A home with quite a long name by the sea", "Cove", "Driftwood", "Estuary View",
    "Fairhaven", "Gull Rock",
  };
  GPtrArray *homes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (homes, chart_samples_invented (names[i], i, i == 2 ? 3000 : 40,
                                                    300 + 100 * i, 390));

  return homes;
}

static void
add_homes (Scene     *scene,
           GPtrArray *homes,
           guint      n)
{
  for (guint i = 0; i < n; i++)
    scene_add (scene, g_object_ref (g_ptr_array_index (homes, i)));
}

static void
assert_apart (const FootingPlotLabel *one,
              const FootingPlotLabel *two)
{
  graphene_rect_t both;

  if (!graphene_rect_intersection (&one->box, &two->box, &both))
    return;

  /* Lines of text may touch, as they do in a paragraph. */
  if (both.size.width < 1 || both.size.height < 2)
    return;

  g_test_message ("“%s” and “%s” overlap by %g × %g",
                  pango_layout_get_text (one->layout), pango_layout_get_text (two->layout),
                  both.size.width, both.size.height);
  g_test_fail ();
}

static void
assert_within (const FootingPlotLabel *label,
               const FootingPlot      *plot)
{
  if (label->box.origin.x >= -1 && label->box.origin.x + label->box.size.width <= plot->width + 1 &&
      label->box.origin.y >= -1 && label->box.origin.y + label->box.size.height <= plot->height + 1)
    return;

  g_test_message ("“%s” is cut off", pango_layout_get_text (label->layout));
  g_test_fail ();
}

static void
assert_readable (const FootingPlot *plot)
{
  for (guint i = 0; i < plot->labels->len; i++)
    {
      const FootingPlotLabel *label = &g_array_index (plot->labels, FootingPlotLabel, i);

      assert_within (label, plot);
      for (guint j = i + 1; j < plot->labels->len; j++)
        assert_apart (label, &g_array_index (plot->labels, FootingPlotLabel, j));
    }
}

static void
test_nothing_collides (void)
{
  static const float widths[] = { 200, 260, 312, 360, 480, 640, 900, 1600 };
  static const int fonts[] = { 12, 15, 22, 30 };
  static const GtkTextDirection directions[] = { GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_RTL };
  g_autoptr(GPtrArray) homes = make_homes ();

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (fonts); j++)
      for (gsize k = 0; k < G_N_ELEMENTS (directions); k++)
        for (guint n = 1; n <= 7; n += 2)
          {
            g_auto(Scene) scene = { NULL };

            add_homes (&scene, homes, n);
            scene_lay_out (&scene, widths[i], -1, fonts[j], directions[k]);
            g_test_message ("%g pixels, text of %d, direction %d, %u curves",
                            widths[i], fonts[j], directions[k], n);
            assert_readable (scene.plot);
            g_assert_cmpuint (scene.plot->n_x_ticks, >=, 1);
            g_assert_cmpfloat (scene.plot->geometry.area.size.width, >=, widths[i] * 0.4);
          }
}

static void
test_least_height (void)
{
  g_autoptr(GPtrArray) homes = make_homes ();
  g_auto(Scene) scene = { NULL };
  g_auto(Scene) least = { NULL };

  add_homes (&scene, homes, 3);
  scene_lay_out (&scene, 360, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpfloat (scene.plot->least_height, <=, scene.plot->height);

  add_homes (&least, homes, 3);
  scene_lay_out (&least, 360, scene.plot->least_height, 15, GTK_TEXT_DIR_LTR);
  assert_readable (least.plot);
}

static gsize
count_labels (const FootingPlot    *plot,
              FootingPlotLabelKind  kind)
{
  gsize n = 0;

  for (guint i = 0; i < plot->labels->len; i++)
    n += g_array_index (plot->labels, FootingPlotLabel, i).kind == kind;

  return n;
}

/* Four hundred days are 15 months: all six ticks where there is room, fewer where there is not. */
static void
test_ticks_thin_out (void)
{
  g_auto(Scene) wide = { NULL };
  g_auto(Scene) narrow = { NULL };

  scene_add (&wide, chart_samples_small ());
  scene_lay_out (&wide, 640, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (wide.plot->n_x_ticks, ==, 6);
  g_assert_cmpuint (count_labels (wide.plot, FOOTING_PLOT_ROW_NUMBER), ==, 6);

  scene_add (&narrow, chart_samples_small ());
  scene_lay_out (&narrow, 200, -1, 30, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (narrow.plot->n_x_ticks, <, 4);
  g_assert_cmpuint (count_labels (narrow.plot, FOOTING_PLOT_ROW_NUMBER), ==,
                    narrow.plot->n_x_ticks);
}

static void
test_names_move_under_the_plot (void)
{
  g_auto(Scene) wide = { NULL };
  g_auto(Scene) narrow = { NULL };
  g_auto(Scene) single = { NULL };

  scene_add (&wide, chart_samples_treated (0));
  scene_add (&wide, chart_samples_control (1));
  scene_lay_out (&wide, 1000, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (count_labels (wide.plot, FOOTING_PLOT_CURVE_LABEL), ==, 2);
  g_assert_cmpuint (wide.plot->keys->len, ==, 2 + 2);

  scene_add (&narrow, chart_samples_treated (0));
  scene_add (&narrow, chart_samples_control (1));
  scene_lay_out (&narrow, 320, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (count_labels (narrow.plot, FOOTING_PLOT_CURVE_LABEL), ==, 0);
  g_assert_cmpuint (narrow.plot->keys->len, ==, 2);

  scene_add (&single, chart_samples_treated (0));
  scene_lay_out (&single, 1000, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (count_labels (single.plot, FOOTING_PLOT_CURVE_LABEL), ==, 0);
  g_assert_cmpuint (single.plot->keys->len, ==, 0);
}

/* The 6-MP arm is followed for 245 days and ends at .448179. What stands right of that, at its
 * height, would be taken for more of the curve.
 */
static void
test_nothing_is_drawn_after_the_end (void)
{
  g_auto(Scene) scene = { NULL };
  cairo_surface_t *surface;

  scene_add (&scene, chart_samples_treated (0));
  scene_add (&scene, chart_samples_control (1));
  scene_lay_out (&scene, 1000, -1, 15, GTK_TEXT_DIR_LTR);
  g_assert_cmpuint (count_labels (scene.plot, FOOTING_PLOT_CURVE_LABEL), ==, 2);
  surface = scene_draw (&scene);

  for (double day = 255; day < scene.plot->geometry.x_last; day++)
    g_assert_true (is_blank (surface, &scene, day, .448179));

  cairo_surface_destroy (surface);
}

/* Time runs the same way everywhere; what is beside the numbers stands where reading begins. */
static void
test_right_to_left (void)
{
  g_auto(Scene) scene = { NULL };
  const FootingGeometry *geometry;

  scene_add (&scene, chart_samples_treated (0));
  scene_add (&scene, chart_samples_control (1));
  scene_lay_out (&scene, 1000, -1, 15, GTK_TEXT_DIR_RTL);
  geometry = &scene.plot->geometry;

  g_assert_cmpfloat (_footing_geometry_x (geometry, 0), <, _footing_geometry_x (geometry, 400));
  for (guint i = 0; i < scene.plot->keys->len; i++)
    g_assert_cmpfloat (g_array_index (scene.plot->keys, FootingPlotKey, i).box.origin.x, >,
                       geometry->area.origin.x + geometry->area.size.width);
}

/* ---- many steps ---- */

static FootingSeries *
make_long_series (gsize n_points)
{
  FootingSeries *series = footing_series_new ("Long", 0);
  g_autofree FootingPoint *points = g_new (FootingPoint, n_points);

  for (gsize i = 0; i < n_points; i++)
    {
      double y = 1 - (i + 1) / (n_points + 1.0);

      points[i] = (FootingPoint) { 400.0 * i / n_points, y, y * .9, y + (1 - y) * .1 };
    }

  footing_series_set_points (series, points, n_points);

  return series;
}

static gboolean
count_operation (GskPathOperation        op,
                 const graphene_point_t *points,
                 gsize                   n_points,
                 float                   weight,
                 gpointer                user_data)
{
  (*(gsize *) user_data)++;

  return TRUE;
}

static gsize
count_path_operations (GskRenderNode *node)
{
  gsize n = 0;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        n += count_path_operations (gsk_container_node_get_child (node, i));
      break;
    case GSK_CLIP_NODE:
      n = count_path_operations (gsk_clip_node_get_child (node));
      break;
    case GSK_FILL_NODE:
      gsk_path_foreach (gsk_fill_node_get_path (node), 0, count_operation, &n);
      break;
    case GSK_STROKE_NODE:
      gsk_path_foreach (gsk_stroke_node_get_path (node), 0, count_operation, &n);
      break;
    default:
      break;
    }

  return n;
}

/* A hundred thousand steps cost what can be seen of them, not what there are. */
static void
test_many_steps (void)
{
  g_auto(Scene) scene = { NULL };
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  gint64 begin;
  cairo_surface_t *surface;

  scene_add (&scene, make_long_series (100000));
  scene_lay_out (&scene, 800, 400, 15, GTK_TEXT_DIR_LTR);

  _footing_plot_snapshot (scene.plot, snapshot, &_footing_inks_paper);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_cmpuint (count_path_operations (node), <, 50000);

  surface = scene_draw (&scene);
  g_assert_true (is_curve (surface, &scene, 100, .75));
  g_assert_true (is_curve (surface, &scene, 300, .25));
  cairo_surface_destroy (surface);

  begin = g_get_monotonic_time ();
  surface = scene_draw (&scene);
  g_test_message ("drawn again in %.1f ms", (g_get_monotonic_time () - begin) / 1000.0);
  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  /* Registers the kinds of nodes, because GTK is not initialised here. */
  g_type_ensure (GSK_TYPE_COLOR_NODE);

  g_test_add_func ("/chart/plot/geometry", test_geometry);
  g_test_add_func ("/chart/plot/curve", test_curve);
  g_test_add_func ("/chart/plot/marks-end-with-curve", test_marks_end_with_curve);
  g_test_add_func ("/chart/plot/band", test_band);
  g_test_add_func ("/chart/plot/no-band-at-zero", test_no_band_at_zero);
  g_test_add_func ("/chart/plot/nothing-to-draw", test_nothing_to_draw);
  g_test_add_func ("/chart/plot/one-point", test_one_point);
  g_test_add_func ("/chart/plot/all-stayed", test_all_stayed);
  g_test_add_func ("/chart/plot/not-numbers", test_not_numbers);
  g_test_add_func ("/chart/plot/nothing-collides", test_nothing_collides);
  g_test_add_func ("/chart/plot/least-height", test_least_height);
  g_test_add_func ("/chart/plot/ticks-thin-out", test_ticks_thin_out);
  g_test_add_func ("/chart/plot/names-move-under-the-plot", test_names_move_under_the_plot);
  g_test_add_func ("/chart/plot/nothing-is-drawn-after-the-end", test_nothing_is_drawn_after_the_end);
  g_test_add_func ("/chart/plot/right-to-left", test_right_to_left);
  g_test_add_func ("/chart/plot/many-steps", test_many_steps);

  return g_test_run ();
}

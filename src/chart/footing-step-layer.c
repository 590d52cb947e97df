/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-step-layer-private.h"

#define CURVE_WIDTH 2.5f
#define EDGE_WIDTH 1
#define MARK_WIDTH 1.5f
#define MARK_REACH 4.5f
#define MARKER_RADIUS 4

/* Steps closer than this to the last one drawn cannot be seen, however many there are. */
#define FINEST 0.25f

typedef enum
{
  BAND,
  EDGES,
  CURVE,
  MARKS,
  MARKERS,
  N_PATHS
} PathKind;

struct _FootingStepLayer
{
  GObject          parent_instance;

  FootingSeries   *series;
  FootingGeometry  geometry;
  double          *markers;
  gsize            n_markers;

  GskPath         *paths[N_PATHS];
};

G_DEFINE_FINAL_TYPE (FootingStepLayer, _footing_step_layer, G_TYPE_OBJECT)

static gboolean
has_value (const FootingPoint *point)
{
  return isfinite (point->x) && isfinite (point->y);
}

static gboolean
has_interval (const FootingPoint *point)
{
  return has_value (point) && isfinite (point->lower) && isfinite (point->upper);
}

/* A run of points that all have what is to be drawn, as a stairway of corners. */
typedef struct
{
  const FootingGeometry *geometry;
  const FootingPoint    *points;
  gsize                  from;
  gsize                  to;
  gsize                  n_points;
} Run;

static gboolean
next_run (Run      *run,
          gboolean (*has) (const FootingPoint *point))
{
  run->from = run->to;
  while (run->from < run->n_points && !has (&run->points[run->from]))
    run->from++;

  run->to = run->from;
  while (run->to < run->n_points && has (&run->points[run->to]))
    run->to++;

  return run->from < run->to;
}

static void
add_corner (GArray *corners,
            float   x,
            float   y)
{
  g_array_append_val (corners, ((graphene_point_t) { x, y }));
}

static void
add_step (GArray *corners,
          float   x,
          float   y)
{
  add_corner (corners, x, g_array_index (corners, graphene_point_t, corners->len - 1).y);
  add_corner (corners, x, y);
}

static gboolean
is_near (GArray *corners,
         float   x,
         float   y)
{
  const graphene_point_t *last = &g_array_index (corners, graphene_point_t, corners->len - 1);

  return fabsf (x - last->x) < FINEST && fabsf (y - last->y) < FINEST;
}

/* A value holds until the next point, so a run reaches up to the point that ends it. */
static GArray *
run_to_corners (const Run *run,
                gsize      member)
{
  GArray *corners = g_array_new (FALSE, FALSE, sizeof (graphene_point_t));
  gsize last = run->to < run->n_points && isfinite (run->points[run->to].x) ? run->to : run->to - 1;
  float y = 0;

  for (gsize i = run->from; i <= last; i++)
    {
      float x = _footing_geometry_x (run->geometry, run->points[i].x);

      if (i < run->to)
        y = _footing_geometry_y (run->geometry, G_STRUCT_MEMBER (double, &run->points[i], member));

      if (corners->len == 0)
        add_corner (corners, x, y);
      else if (i == last || !is_near (corners, x, y))
        add_step (corners, x, y);
    }

  return corners;
}

static void
append_corners (GskPathBuilder *builder,
                GArray         *corners)
{
  for (gsize i = 0; i < corners->len; i++)
    {
      const graphene_point_t *corner = &g_array_index (corners, graphene_point_t, i);

      if (i == 0)
        gsk_path_builder_move_to (builder, corner->x, corner->y);
      else
        gsk_path_builder_line_to (builder, corner->x, corner->y);
    }
}

static void
append_corners_backwards (GskPathBuilder *builder,
                          GArray         *corners)
{
  for (gsize i = corners->len; i > 0; i--)
    {
      const graphene_point_t *corner = &g_array_index (corners, graphene_point_t, i - 1);

      gsk_path_builder_line_to (builder, corner->x, corner->y);
    }

  gsk_path_builder_close (builder);
}

static Run
start_run (FootingStepLayer *self)
{
  Run run = { .geometry = &self->geometry };

  run.points = footing_series_get_points (self->series, &run.n_points);

  return run;
}

static void
build_curve (FootingStepLayer *self)
{
  g_autoptr(GskPathBuilder) builder = gsk_path_builder_new ();
  Run run = start_run (self);

  while (next_run (&run, has_value))
    {
      g_autoptr(GArray) corners = run_to_corners (&run, G_STRUCT_OFFSET (FootingPoint, y));

      append_corners (builder, corners);
    }

  self->paths[CURVE] = gsk_path_builder_to_path (builder);
}

/* An interval at the very end of a curve has no width: a line across it shows it. */
static void
join (GskPathBuilder *builder,
      GArray         *from,
      GArray         *to)
{
  const graphene_point_t *one = &g_array_index (from, graphene_point_t, 0);
  const graphene_point_t *two = &g_array_index (to, graphene_point_t, 0);

  gsk_path_builder_move_to (builder, one->x, one->y);
  gsk_path_builder_line_to (builder, two->x, two->y);
}

static void
build_band (FootingStepLayer *self)
{
  g_autoptr(GskPathBuilder) fill = gsk_path_builder_new ();
  g_autoptr(GskPathBuilder) edges = gsk_path_builder_new ();
  Run run = start_run (self);

  while (next_run (&run, has_interval))
    {
      g_autoptr(GArray) upper = run_to_corners (&run, G_STRUCT_OFFSET (FootingPoint, upper));
      g_autoptr(GArray) lower = run_to_corners (&run, G_STRUCT_OFFSET (FootingPoint, lower));

      append_corners (fill, upper);
      append_corners_backwards (fill, lower);
      append_corners (edges, upper);
      append_corners (edges, lower);

      if (upper->len == 1)
        join (edges, upper, lower);
    }

  self->paths[BAND] = gsk_path_builder_to_path (fill);
  self->paths[EDGES] = gsk_path_builder_to_path (edges);
}

/* Where the curve is at @x: FALSE before it begins and after it ends. */
static gboolean
locate (FootingStepLayer *self,
        double            x,
        graphene_point_t *place)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (self->series, &n_points);
  gssize i = isfinite (x) ? footing_series_find (self->series, x) : -1;

  if (i < 0 || !has_value (&points[i]) || x > points[n_points - 1].x)
    return FALSE;

  place->x = _footing_geometry_x (&self->geometry, x);
  place->y = _footing_geometry_y (&self->geometry, points[i].y);

  return TRUE;
}

static void
build_marks (FootingStepLayer *self)
{
  g_autoptr(GskPathBuilder) builder = gsk_path_builder_new ();
  gsize n_marks;
  const double *marks = footing_series_get_marks (self->series, &n_marks);
  graphene_point_t last = { -FLT_MAX, 0 };

  for (gsize i = 0; i < n_marks; i++)
    {
      graphene_point_t place;

      if (!locate (self, marks[i], &place) || place.x - last.x < 1)
        continue;

      gsk_path_builder_move_to (builder, place.x, place.y - MARK_REACH * self->geometry.scale);
      gsk_path_builder_line_to (builder, place.x, place.y + MARK_REACH * self->geometry.scale);
      last = place;
    }

  self->paths[MARKS] = gsk_path_builder_to_path (builder);
}

static void
build_markers (FootingStepLayer *self)
{
  float radius = MARKER_RADIUS * self->geometry.scale;
  g_autoptr(GskPathBuilder) builder = gsk_path_builder_new ();
  guint look = footing_series_get_look (self->series);
  graphene_point_t place;
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (self->series, &n_points);

  for (gsize i = 0; i < self->n_markers; i++)
    if (locate (self, self->markers[i], &place))
      _footing_look_add_marker (builder, look, place.x, place.y, radius);

  /* A single point has no length, so it would leave no trace but for its marker. */
  if (n_points == 1 && locate (self, points[0].x, &place))
    _footing_look_add_marker (builder, look, place.x, place.y, radius);

  self->paths[MARKERS] = gsk_path_builder_to_path (builder);
}

static void
clear_paths (FootingStepLayer *self)
{
  for (gsize i = 0; i < N_PATHS; i++)
    g_clear_pointer (&self->paths[i], gsk_path_unref);
}

static void
ensure_paths (FootingStepLayer *self)
{
  if (self->paths[CURVE] != NULL)
    return;

  build_band (self);
  build_curve (self);
  build_marks (self);
  build_markers (self);
}

static void
_footing_step_layer_finalize (GObject *object)
{
  FootingStepLayer *self = FOOTING_STEP_LAYER (object);

  clear_paths (self);
  g_clear_object (&self->series);
  g_free (self->markers);

  G_OBJECT_CLASS (_footing_step_layer_parent_class)->finalize (object);
}

static void
_footing_step_layer_class_init (FootingStepLayerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = _footing_step_layer_finalize;
}

static void
_footing_step_layer_init (FootingStepLayer *self)
{
}

FootingStepLayer *
_footing_step_layer_new (FootingSeries *series)
{
  FootingStepLayer *self = g_object_new (FOOTING_TYPE_STEP_LAYER, NULL);

  self->series = g_object_ref (series);

  return self;
}

FootingSeries *
_footing_step_layer_get_series (FootingStepLayer *self)
{
  return self->series;
}

void
_footing_step_layer_set_place (FootingStepLayer      *self,
                               const FootingGeometry *geometry,
                               const double          *markers,
                               gsize                  n_markers)
{
  clear_paths (self);

  g_free (self->markers);
  self->geometry = *geometry;
  self->markers = g_memdup2 (markers, n_markers * sizeof *markers);
  self->n_markers = n_markers;
}

static void
stroke_path (GtkSnapshot   *snapshot,
             GskPath       *path,
             GskStroke     *stroke,
             const GdkRGBA *color)
{
  if (!gsk_path_is_empty (path))
    gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
fill_path (GtkSnapshot   *snapshot,
           GskPath       *path,
           const GdkRGBA *color)
{
  if (!gsk_path_is_empty (path))
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
}

void
_footing_step_layer_snapshot_band (FootingStepLayer  *self,
                                   GtkSnapshot       *snapshot,
                                   const FootingInks *inks,
                                   gboolean           crowded)
{
  static const float dash[] = { 3, 2 };
  guint look = footing_series_get_look (self->series);
  g_autoptr(GskStroke) stroke = gsk_stroke_new (EDGE_WIDTH * self->geometry.scale);
  GdkRGBA fill = _footing_inks_band (inks, look, crowded);
  GdkRGBA edge = _footing_inks_band_edge (inks, look);

  ensure_paths (self);

  gsk_stroke_set_dash (stroke, dash, G_N_ELEMENTS (dash));
  fill_path (snapshot, self->paths[BAND], &fill);
  stroke_path (snapshot, self->paths[EDGES], stroke, &edge);
}

void
_footing_step_layer_snapshot_curve (FootingStepLayer  *self,
                                    GtkSnapshot       *snapshot,
                                    const FootingInks *inks)
{
  guint look = footing_series_get_look (self->series);
  const GdkRGBA *color = &inks->series[look % FOOTING_N_LOOKS];
  g_autoptr(GskStroke) curve = _footing_look_stroke (look, CURVE_WIDTH * self->geometry.scale);
  g_autoptr(GskStroke) mark = gsk_stroke_new (MARK_WIDTH * self->geometry.scale);

  ensure_paths (self);

  stroke_path (snapshot, self->paths[CURVE], curve, color);
  stroke_path (snapshot, self->paths[MARKS], mark, color);
  fill_path (snapshot, self->paths[MARKERS], color);
}

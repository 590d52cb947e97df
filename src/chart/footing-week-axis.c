/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-css-private.h"
#include "footing-ink-private.h"
#include "footing-week-axis.h"
#include "footing-week-mark-private.h"

#define SIDE 14         /* room beside the axis, for the first and the last point */
#define GAP 8           /* between two labels */
#define POINT 6         /* radius */
#define BAND 10         /* height of a window */
#define AXIS_HEIGHT 20  /* of the part with the windows */
#define TICK_ROOM 56    /* the least distance of two numbers */

/* One point, with the label that has its focus. */
typedef struct
{
  char      *key;
  int        opens;
  int        due;
  int        late;
  FootingWeekShape shape;
  GtkWidget *mark;
  int        lane; /* of the label, from 0 above the axis */
  int        x;
  int        width;
} Point;

struct _FootingWeekAxis
{
  GtkWidget  parent_instance;

  GPtrArray *points;
  int        length;
  int        n_lanes;
  int        lane_height;

  GtkWidget *axis_ink;
  GtkWidget *window_ink;
  GtkWidget *point_ink;

  char      *dragged;
  int        dragged_from;

  gboolean   fixed;
  int        today;
};

enum
{
  MOVED,
  MOVE_ENDED,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingWeekAxis, footing_week_axis, GTK_TYPE_WIDGET)

static void
point_free (gpointer data)
{
  Point *point = data;

  g_clear_pointer (&point->mark, gtk_widget_unparent);
  g_free (point->key);
  g_free (point);
}

static Point *
nth (FootingWeekAxis *self,
     guint            n)
{
  return g_ptr_array_index (self->points, n);
}

static gboolean
is_mirrored (FootingWeekAxis *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* ---- Where things are ---- */

static double
x_of (FootingWeekAxis *self,
      double           day,
      int              width)
{
  double x = SIDE + CLAMP (day, 0, self->length) / MAX (self->length, 1) * MAX (width - 2 * SIDE, 1);

  return is_mirrored (self) ? width - x : x;
}

/* How many days a distance on the screen is. */
static int
days_of (FootingWeekAxis *self,
         double           distance,
         int              width)
{
  double days = distance * self->length / MAX (width - 2 * SIDE, 1);

  return (int) (days < 0 ? days - 0.5 : days + 0.5) * (is_mirrored (self) ? -1 : 1);
}

/* A label begins at its point, so that the stems of later points stand behind it: it lies above all
 * of them that it reaches.
 */
static int
lane_of (FootingWeekAxis *self,
         guint            n,
         int              width)
{
  const Point *point = nth (self, n);
  int lane = 0;

  for (guint i = n + 1; i < self->points->len; i++)
    {
      const Point *later = nth (self, i);
      int stem = (int) x_of (self, later->due, width);
      gboolean reaches = point->x < later->x + later->width + GAP && later->x < point->x + point->width + GAP;

      if (reaches || (stem >= point->x && stem < point->x + point->width))
        lane = MAX (lane, later->lane + 1);
    }

  return lane;
}

static void
lay_out (FootingWeekAxis *self,
         int              width)
{
  self->n_lanes = 0;
  self->lane_height = 0;

  for (guint i = self->points->len; i-- > 0;)
    {
      Point *point = nth (self, i);
      int height, x = (int) x_of (self, point->due, width);

      gtk_widget_measure (point->mark, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &point->width, NULL, NULL);
      gtk_widget_measure (point->mark, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      point->width = MIN (point->width, MAX (width, 1));
      x += is_mirrored (self) ? POINT - point->width : -POINT;
      point->x = CLAMP (x, 0, MAX (width - point->width, 0));
      point->lane = lane_of (self, i, width);
      self->n_lanes = MAX (self->n_lanes, point->lane + 1);
      self->lane_height = MAX (self->lane_height, height);
    }
}

static int
text_height (FootingWeekAxis *self)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "0");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static int
lanes_height (FootingWeekAxis *self)
{
  return self->n_lanes * (self->lane_height + 2);
}

static GtkSizeRequestMode
footing_week_axis_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
footing_week_axis_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  FootingWeekAxis *self = FOOTING_WEEK_AXIS (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 240;
      *natural = 700;
      return;
    }

  lay_out (self, for_size > 0 ? for_size : 700);
  *minimum = *natural = lanes_height (self) + AXIS_HEIGHT + text_height (self) + 4;
}

static void
footing_week_axis_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FootingWeekAxis *self = FOOTING_WEEK_AXIS (widget);

  lay_out (self, width);

  for (guint i = 0; i < self->points->len; i++)
    {
      Point *point = nth (self, i);
      int y = (self->n_lanes - 1 - point->lane) * (self->lane_height + 2);

      gtk_widget_size_allocate (point->mark,
                                &(GtkAllocation) { point->x, y, point->width, self->lane_height }, -1);
    }
}

/* ---- Drawing ---- */

static void
append_box (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            float          x,
            float          y,
            float          width,
            float          height,
            float          radius)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x, y, width, height), radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, &outline.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
draw_number (FootingWeekAxis *self,
             GtkSnapshot     *snapshot,
             const GdkRGBA   *color,
             int              week,
             int              width,
             float            y)
{
  g_autofree char *text = g_strdup_printf ("%d", week);
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  double x = x_of (self, week * 7, width);
  int text_width;

  pango_layout_get_pixel_size (layout, &text_width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) CLAMP (x - text_width / 2.0, 0, width - text_width), y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* Every week, second week and so on, as far apart as they can be read. */
static int
weeks_between_numbers (FootingWeekAxis *self,
                       int              width)
{
  static const int steps[] = { 1, 2, 4, 8, 13, 26, 52 };
  double week = 7.0 / MAX (self->length, 1) * MAX (width - 2 * SIDE, 1);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * week >= TICK_ROOM)
      return steps[i];

  return 104;
}

static void
draw_weeks (FootingWeekAxis *self,
            GtkSnapshot     *snapshot,
            int              width,
            float            middle)
{
  int step = weeks_between_numbers (self, width);
  GdkRGBA color;

  gtk_widget_get_color (self->axis_ink, &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (SIDE, middle - 0.5f, width - 2 * SIDE, 1));

  for (int week = 0; week * 7 <= self->length; week++)
    {
      float x = (float) x_of (self, week * 7, width);
      float size = week % step == 0 ? 4 : 2;

      gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x - 0.5f, middle - size, 1, 2 * size));
      if (week % step == 0)
        draw_number (self, snapshot, &color, week, width, middle + AXIS_HEIGHT / 2.0f + 2);
    }
}

static void
draw_stem (FootingWeekAxis *self,
           GtkSnapshot     *snapshot,
           const Point     *point,
           float            x,
           float            middle)
{
  float top = (float) (self->n_lanes - point->lane) * (self->lane_height + 2) - 2;
  GdkRGBA color;

  gtk_widget_get_color (self->axis_ink, &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x - 0.5f, top, 1, middle - top));
}

static void
draw_cross (GtkSnapshot   *snapshot,
            const GdkRGBA *color,
            float          x,
            float          middle)
{
  g_autoptr(GskStroke) stroke = gsk_stroke_new (2);
  g_autoptr(GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr(GskPath) path = NULL;

  gsk_path_builder_move_to (builder, x - POINT + 1, middle - POINT + 1);
  gsk_path_builder_line_to (builder, x + POINT - 1, middle + POINT - 1);
  gsk_path_builder_move_to (builder, x - POINT + 1, middle + POINT - 1);
  gsk_path_builder_line_to (builder, x + POINT - 1, middle - POINT + 1);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, color);
}

static void
draw_point (FootingWeekAxis *self,
            GtkSnapshot     *snapshot,
            const Point     *point,
            float            x,
            float            middle)
{
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_widget_get_color (self->point_ink, &color);
  if (point->shape == FOOTING_WEEK_SHAPE_FULL)
    {
      append_box (snapshot, &color, x - POINT, middle - POINT, 2 * POINT, 2 * POINT, POINT);
      return;
    }
  if (point->shape == FOOTING_WEEK_SHAPE_CROSS)
    {
      draw_cross (snapshot, &color, x, middle);
      return;
    }

  gsk_rounded_rect_init_from_rect (&outline, &GRAPHENE_RECT_INIT (x - POINT, middle - POINT, 2 * POINT, 2 * POINT),
                                   POINT);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 2, 2, 2, 2 },
                              (GdkRGBA[4]) { color, color, color, color });
}

static void
draw_window (FootingWeekAxis *self,
             GtkSnapshot     *snapshot,
             const Point     *point,
             int              width,
             float            middle)
{
  float from = (float) x_of (self, point->opens, width), to = (float) x_of (self, point->late, width);
  GdkRGBA color;

  gtk_widget_get_color (self->window_ink, &color);
  append_box (snapshot, &color, MIN (from, to), middle - BAND / 2.0f, MAX (ABS (to - from), 2), BAND, 3);
}

static void
draw_today (FootingWeekAxis *self,
            GtkSnapshot     *snapshot,
            int              width,
            float            middle)
{
  float x = (float) x_of (self, self->today, width);
  GdkRGBA color;

  if (!self->fixed || self->today < 0 || self->today > self->length)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (x - 1, middle - AXIS_HEIGHT / 2.0f, 2, AXIS_HEIGHT));
}

static void
footing_week_axis_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FootingWeekAxis *self = FOOTING_WEEK_AXIS (widget);
  int width = gtk_widget_get_width (widget);
  float middle = (float) lanes_height (self) + AXIS_HEIGHT / 2.0f;

  for (guint i = 0; i < self->points->len; i++)
    draw_window (self, snapshot, nth (self, i), width, middle);

  draw_weeks (self, snapshot, width, middle);
  draw_today (self, snapshot, width, middle);

  for (guint i = 0; i < self->points->len; i++)
    {
      float x = (float) x_of (self, nth (self, i)->due, width);

      draw_stem (self, snapshot, nth (self, i), x, middle);
      draw_point (self, snapshot, nth (self, i), x, middle);
    }

  GTK_WIDGET_CLASS (footing_week_axis_parent_class)->snapshot (widget, snapshot);
}

/* ---- Moving ---- */

/* Returns: (transfer none) (nullable) */
static Point *
find (FootingWeekAxis *self,
      const char      *key)
{
  for (guint i = 0; key != NULL && i < self->points->len; i++)
    if (g_str_equal (nth (self, i)->key, key))
      return nth (self, i);

  return NULL;
}

static Point *
point_of_mark (FootingWeekAxis *self,
               GtkWidget       *mark)
{
  for (guint i = 0; i < self->points->len; i++)
    if (nth (self, i)->mark == mark)
      return nth (self, i);

  return NULL;
}

static void
move (FootingWeekAxis *self,
      Point           *point,
      int              due)
{
  g_autofree char *key = g_strdup (point->key);

  due = CLAMP (due, 0, self->length);
  if (due != point->due)
    g_signal_emit (self, signals[MOVED], 0, key, due);
}

static void
mark_nudged_cb (FootingWeekAxis *self,
                int              days,
                GtkWidget       *mark)
{
  Point *point = point_of_mark (self, mark);

  if (point != NULL && !self->fixed)
    move (self, point, point->due + days);
}

static void
mark_opened_cb (FootingWeekAxis *self,
                GtkWidget       *mark)
{
  Point *point = point_of_mark (self, mark);

  if (point != NULL)
    g_signal_emit (self, signals[OPENED], 0, point->key);
}

/* The point or the label under the pointer, the one that was drawn last. */
static Point *
pick (FootingWeekAxis *self,
      double           x,
      double           y)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int middle = lanes_height (self) + AXIS_HEIGHT / 2;

  for (guint i = self->points->len; i-- > 0;)
    {
      Point *point = nth (self, i);
      int top = (self->n_lanes - 1 - point->lane) * (self->lane_height + 2);

      if (ABS (x - x_of (self, point->due, width)) <= 12 && ABS (y - middle) <= 12)
        return point;
      if (x >= point->x && x < point->x + point->width && y >= top && y < top + self->lane_height)
        return point;
    }

  return NULL;
}

static void
drag_begin_cb (FootingWeekAxis *self,
               double           x,
               double           y,
               GtkGestureDrag  *gesture)
{
  Point *point = pick (self, x, y);

  g_clear_pointer (&self->dragged, g_free);
  if (point == NULL)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }

  self->dragged = g_strdup (point->key);
  self->dragged_from = point->due;
  gtk_widget_grab_focus (point->mark);
}

static void
drag_update_cb (FootingWeekAxis *self,
                double           x,
                double           y,
                GtkGestureDrag  *gesture)
{
  Point *point = find (self, self->dragged);
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  if (point == NULL || self->fixed || !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) x, 0))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  move (self, point, self->dragged_from + days_of (self, x, width));
}

/* Where nothing can be moved, a press on a point opens it. */
static void
drag_end_cb (FootingWeekAxis *self)
{
  if (self->fixed && self->dragged != NULL)
    g_signal_emit (self, signals[OPENED], 0, self->dragged);

  g_clear_pointer (&self->dragged, g_free);
  g_signal_emit (self, signals[MOVE_ENDED], 0);
}

/* Two moves by key are one until the focus goes elsewhere. */
static void
mark_left_cb (FootingWeekAxis *self)
{
  g_signal_emit (self, signals[MOVE_ENDED], 0);
}

/* ---- The object ---- */

static void
footing_week_axis_dispose (GObject *object)
{
  FootingWeekAxis *self = FOOTING_WEEK_AXIS (object);

  g_ptr_array_set_size (self->points, 0);
  g_clear_pointer (&self->axis_ink, gtk_widget_unparent);
  g_clear_pointer (&self->window_ink, gtk_widget_unparent);
  g_clear_pointer (&self->point_ink, gtk_widget_unparent);

  G_OBJECT_CLASS (footing_week_axis_parent_class)->dispose (object);
}

static void
footing_week_axis_finalize (GObject *object)
{
  FootingWeekAxis *self = FOOTING_WEEK_AXIS (object);

  g_ptr_array_unref (self->points);
  g_free (self->dragged);

  G_OBJECT_CLASS (footing_week_axis_parent_class)->finalize (object);
}

static void
footing_week_axis_class_init (FootingWeekAxisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_week_axis_dispose;
  object_class->finalize = footing_week_axis_finalize;
  widget_class->get_request_mode = footing_week_axis_get_request_mode;
  widget_class->measure = footing_week_axis_measure;
  widget_class->size_allocate = footing_week_axis_size_allocate;
  widget_class->snapshot = footing_week_axis_snapshot;

  signals[MOVED] =
    g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
  signals[MOVE_ENDED] =
    g_signal_new ("move-ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[OPENED] =
    g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_css_name (widget_class, "weekaxis");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
add_ink (FootingWeekAxis *self,
         const char      *css_class)
{
  GtkWidget *ink = _footing_ink_new (css_class);

  gtk_widget_set_parent (ink, GTK_WIDGET (self));

  return ink;
}

static void
footing_week_axis_init (FootingWeekAxis *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  _footing_chart_css_load ();
  self->points = g_ptr_array_new_with_free_func (point_free);
  self->axis_ink = add_ink (self, "axis");
  self->window_ink = add_ink (self, "window");
  self->point_ink = add_ink (self, "point");

  /* Before the labels, whose tooltips would have it otherwise. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (drag), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Weeks after the start"),
                                  -1);
}

GtkWidget *
footing_week_axis_new (void)
{
  return g_object_new (FOOTING_TYPE_WEEK_AXIS, NULL);
}

void
footing_week_axis_set_fixed (FootingWeekAxis *self,
                             int              today)
{
  g_return_if_fail (FOOTING_IS_WEEK_AXIS (self));

  self->fixed = TRUE;
  self->today = today;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GtkWidget *
add_mark (FootingWeekAxis *self)
{
  GtkWidget *mark = _footing_week_mark_new (self->fixed);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (mark_left_cb), self);
  gtk_widget_add_controller (mark, focus);
  g_signal_connect_swapped (mark, "nudged", G_CALLBACK (mark_nudged_cb), self);
  g_signal_connect_swapped (mark, "opened", G_CALLBACK (mark_opened_cb), self);
  gtk_widget_set_parent (mark, GTK_WIDGET (self));

  return mark;
}

/* Returns: (transfer full): the point that was there, or a new one */
static Point *
take_point (FootingWeekAxis *self,
            const char      *key)
{
  Point *point = NULL;

  for (guint i = 0; i < self->points->len; i++)
    if (g_str_equal (nth (self, i)->key, key))
      return g_ptr_array_steal_index (self->points, i);

  point = g_new0 (Point, 1);
  point->key = g_strdup (key);
  point->mark = add_mark (self);

  return point;
}

void
footing_week_axis_show (FootingWeekAxis       *self,
                        int                    length,
                        const FootingWeekSpan *spans,
                        gsize                  n_spans)
{
  g_autoptr(GPtrArray) points = g_ptr_array_new_with_free_func (point_free);
  GtkWidget *before = self->point_ink;

  g_return_if_fail (FOOTING_IS_WEEK_AXIS (self));

  self->length = MAX (length, 7);

  for (gsize i = 0; i < n_spans; i++)
    {
      Point *point = take_point (self, spans[i].key);

      point->opens = spans[i].opens;
      point->due = spans[i].due;
      point->late = spans[i].late;
      point->shape = spans[i].shape;
      _footing_week_mark_set (FOOTING_WEEK_MARK (point->mark), spans[i].name, spans[i].due, self->length,
                              spans[i].words);
      /* The Tab key goes through the points in their order. */
      gtk_widget_insert_after (point->mark, GTK_WIDGET (self), before);
      before = point->mark;
      g_ptr_array_add (points, point);
    }

  /* What is left of the ones before goes. */
  g_ptr_array_unref (self->points);
  self->points = g_steal_pointer (&points);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-chart-private.h"

/* Walking along the points of a chart, by keys, actions and pointer. */

static FootingSeries *
get_series (FootingChart *self,
            guint         i)
{
  return _footing_step_layer_get_series (g_ptr_array_index (self->layers, i));
}

static gboolean
can_stop (FootingSeries *series,
          gssize         point)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (series, &n_points);

  return point >= 0 && (gsize) point < n_points &&
         isfinite (points[point].x) && isfinite (points[point].y);
}

/* The first place from @point on, in steps of @step, that has numbers; -1 when there is none. */
static gssize
seek (FootingSeries *series,
      gssize         point,
      int            step)
{
  gsize n_points;

  footing_series_get_points (series, &n_points);
  while (point >= 0 && (gsize) point < n_points && !can_stop (series, point))
    point += step;

  return can_stop (series, point) ? point : -1;
}

/* With nowhere to go the place is said again, so that a key never seems to be lost. */
static void
go_to (FootingChart  *self,
       FootingSeries *series,
       gssize         point)
{
  FootingChartPlace place = point >= 0 ? (FootingChartPlace) { series, point } : self->place;

  self->pointed = FALSE;
  if (place.series != NULL)
    _footing_chart_set_place (self, place, TRUE);
}

static gssize
first_of (FootingSeries *series)
{
  return seek (series, 0, 1);
}

static gssize
last_of (FootingSeries *series)
{
  gsize n_points;

  footing_series_get_points (series, &n_points);

  return seek (series, (gssize) n_points - 1, -1);
}

static FootingSeries *
current_series (FootingChart *self)
{
  if (self->place.series != NULL)
    return self->place.series;

  for (guint i = 0; i < self->layers->len; i++)
    if (first_of (get_series (self, i)) >= 0)
      return get_series (self, i);

  return NULL;
}

static void
go_along (FootingChart *self,
          int           step)
{
  FootingSeries *series = current_series (self);

  if (series == NULL)
    return;

  if (self->place.series == NULL)
    go_to (self, series, step > 0 ? first_of (series) : last_of (series));
  else
    go_to (self, series, seek (series, (gssize) self->place.point + step, step));
}

/* To where the other curve is at the same time, and to its nearest point when it is not there. */
static gssize
find_same_time (FootingChart  *self,
                FootingSeries *series)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (self->place.series, &n_points);
  gssize point = footing_series_find (series, points[self->place.point].x);
  gssize found = seek (series, point, -1);

  return found >= 0 ? found : first_of (series);
}

static void
go_across (FootingChart *self,
           int           step)
{
  gint64 i = 0;
  gssize point = -1;

  if (self->place.series == NULL)
    {
      go_along (self, 1);
      return;
    }

  while (get_series (self, (guint) i) != self->place.series)
    i++;

  for (i += step; point < 0 && i >= 0 && i < self->layers->len; i += step)
    point = find_same_time (self, get_series (self, (guint) i));

  go_to (self, get_series (self, (guint) CLAMP (i - step, 0, self->layers->len - 1)), point);
}

/* ---- actions ---- */

static void
next_point_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  go_along (FOOTING_CHART (widget), 1);
}

static void
previous_point_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  go_along (FOOTING_CHART (widget), -1);
}

static void
first_point_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  FootingChart *self = FOOTING_CHART (widget);
  FootingSeries *series = current_series (self);

  if (series != NULL)
    go_to (self, series, first_of (series));
}

static void
last_point_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  FootingChart *self = FOOTING_CHART (widget);
  FootingSeries *series = current_series (self);

  if (series != NULL)
    go_to (self, series, last_of (series));
}

static void
next_series_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  go_across (FOOTING_CHART (widget), 1);
}

static void
previous_series_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  go_across (FOOTING_CHART (widget), -1);
}

static void
leave (FootingChart *self)
{
  _footing_chart_set_place (self, (FootingChartPlace) { NULL, 0 }, FALSE);
}

static void
leave_point_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  leave (FOOTING_CHART (widget));
}

/* Escape closes dialogs, so it is only taken while there is something to leave. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  FootingChart *self = FOOTING_CHART (widget);

  if (self->place.series == NULL)
    return GDK_EVENT_PROPAGATE;

  leave (self);

  return GDK_EVENT_STOP;
}

static const struct
{
  const char                  *name;
  GtkWidgetActionActivateFunc  activate;
  guint                        keys[2];
} walks[] = {
  { "point.next", next_point_action, { GDK_KEY_Right, GDK_KEY_KP_Right } },
  { "point.previous", previous_point_action, { GDK_KEY_Left, GDK_KEY_KP_Left } },
  { "point.first", first_point_action, { GDK_KEY_Home, GDK_KEY_KP_Home } },
  { "point.last", last_point_action, { GDK_KEY_End, GDK_KEY_KP_End } },
  { "series.next", next_series_action, { GDK_KEY_Down, GDK_KEY_KP_Down } },
  { "series.previous", previous_series_action, { GDK_KEY_Up, GDK_KEY_KP_Up } },
};

void
_footing_chart_class_add_walk (GtkWidgetClass *widget_class)
{
  for (gsize i = 0; i < G_N_ELEMENTS (walks); i++)
    {
      gtk_widget_class_install_action (widget_class, walks[i].name, NULL, walks[i].activate);
      for (gsize j = 0; j < G_N_ELEMENTS (walks[i].keys); j++)
        gtk_widget_class_add_binding_action (widget_class, walks[i].keys[j], 0,
                                             walks[i].name, NULL);
    }

  gtk_widget_class_install_action (widget_class, "point.leave", NULL, leave_point_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

/* ---- pointer ---- */

/* Of all curves the one nearest to the pointer, at the point whose value holds there. */
static FootingChartPlace
find_place (FootingChart *self,
            double        x,
            double        y)
{
  const FootingGeometry *geometry = &self->plot->geometry;
  FootingChartPlace place = { NULL, 0 };
  double nearest = G_MAXDOUBLE;

  for (guint i = 0; i < self->layers->len; i++)
    {
      FootingSeries *series = get_series (self, i);
      gssize point = footing_series_find (series, _footing_geometry_x_at (geometry, x));
      gsize n_points;
      const FootingPoint *points = footing_series_get_points (series, &n_points);
      double distance;

      if (!can_stop (series, point))
        continue;

      distance = fabs (_footing_geometry_y (geometry, points[point].y) - y);
      if (distance < nearest)
        {
          nearest = distance;
          place = (FootingChartPlace) { series, point };
        }
    }

  return place;
}

/* What keys have chosen is not the pointer's to take away. */
static void
leave_pointed (FootingChart *self)
{
  if (self->pointed)
    leave (self);
  self->pointed = FALSE;
}

static void
go_to_pointer (FootingChart *self)
{
  if (_footing_chart_ensure_plot (self) == NULL)
    return;

  if (graphene_rect_contains_point (&self->plot->geometry.area, &self->pointer))
    {
      self->pointed = TRUE;
      _footing_chart_set_place (self, find_place (self, self->pointer.x, self->pointer.y), FALSE);
    }
  else
    leave_pointed (self);
}

/* A pointer at rest is heard of whenever something moves under it. */
static void
follow_pointer (FootingChart *self,
                double        x,
                double        y)
{
  graphene_point_t pointer = GRAPHENE_POINT_INIT (x, y);

  if (graphene_point_equal (&pointer, &self->pointer))
    return;

  self->pointer = pointer;
  go_to_pointer (self);
}

static void
pressed_cb (FootingChart *self,
            int           n_press,
            double        x,
            double        y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->pointer = GRAPHENE_POINT_INIT (x, y);
  go_to_pointer (self);
}

void
_footing_chart_add_pointer (FootingChart *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (follow_pointer), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_pointed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (leave), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);

  /* Touch has no motion without a press. */
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

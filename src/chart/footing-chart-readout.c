/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-private.h"

/* The point that pointer or keys are at: its mark, its words, and where the words stand. */

#define DISTANCE 12
#define HINT_DISTANCE 6
#define RADIUS 5.5f
#define RING 2

/* ---- words ---- */

static char *
format_interval (FootingAxis        *axis,
                 const FootingPoint *point)
{
  g_autofree char *lower = NULL;
  g_autofree char *upper = NULL;

  if (!isfinite (point->lower) || !isfinite (point->upper))
    return g_strdup ("");

  lower = footing_axis_format (axis, point->lower);
  upper = footing_axis_format (axis, point->upper);

  /* translators: the two ends of an interval, after the value: 82% (70% to 90%) */
  return g_strdup_printf (_(" (%s to %s)"), lower, upper);
}

char *
_footing_chart_format_point (FootingSeries *series,
                             gsize          i,
                             gpointer       user_data)
{
  FootingChart *self = user_data;
  gsize n_points;
  const FootingPoint *point = footing_series_get_points (series, &n_points) + i;
  g_autofree char *x = footing_axis_format (self->x_axis, point->x);
  g_autofree char *y = footing_axis_format (self->y_axis, point->y);
  g_autofree char *interval = format_interval (self->y_axis, point);

  /* translators: a point of a chart: name of the curve, then name and value of both axes */
  return g_strdup_printf (_("%s\n%s: %s\n%s: %s%s"), footing_series_get_name (series),
                          footing_axis_get_title (self->x_axis), x,
                          footing_axis_get_title (self->y_axis), y, interval);
}

static const char *
hint_of (FootingChart *self)
{
  if (self->layers->len == 0)
    return NULL;

  return self->layers->len == 1 ? _("Left and Right go from point to point.")
                                : _("Left and Right go from point to point, Up and Down from curve to curve.");
}

void
_footing_chart_describe (FootingChart *self)
{
  const char *hint = hint_of (self);
  const char *summary = self->summary != NULL ? self->summary : "";
  g_autofree char *words = NULL;

  if (hint == NULL || *summary == '\0')
    words = g_strdup (hint != NULL ? hint : summary);
  else
    /* translators: two sentences, one after the other */
    words = g_strdup_printf (_("%1$s %2$s"), summary, hint);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

/* ---- what is shown ---- */

static gboolean
shows_focus (FootingChart *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0;
}

void
_footing_chart_update_readout (FootingChart *self)
{
  g_autofree char *text = NULL;

  if (self->place.series != NULL)
    text = self->format (self->place.series, self->place.point, self->format_data);
  else if (shows_focus (self))
    text = g_strdup (hint_of (self));

  gtk_label_set_text (GTK_LABEL (self->readout), text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
_footing_chart_set_place (FootingChart      *self,
                          FootingChartPlace  place,
                          gboolean           speak)
{
  if (self->place.series == place.series && self->place.point == place.point && !speak)
    return;

  g_set_object (&self->place.series, place.series);
  self->place.point = place.point;

  _footing_chart_update_readout (self);
  if (place.series != NULL && speak)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (GTK_LABEL (self->readout)),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  g_object_notify (G_OBJECT (self), "readout");
}

/* ---- places ---- */

static graphene_point_t
get_place_position (FootingChart *self)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (self->place.series, &n_points);
  const FootingPoint *point = &points[self->place.point];

  return GRAPHENE_POINT_INIT (_footing_geometry_x (&self->plot->geometry, point->x),
                              _footing_geometry_y (&self->plot->geometry, point->y));
}

/* Above the point, or below where there is no room. */
static float
top_beside_point (graphene_point_t position,
                  int              height)
{
  float y = position.y - DISTANCE - height;

  return y < 0 ? position.y + DISTANCE : y;
}

/* Where curves come last. */
static graphene_point_t
get_hint_position (FootingChart *self)
{
  const graphene_rect_t *area = &self->plot->geometry.area;

  return GRAPHENE_POINT_INIT (area->origin.x + area->size.width / 2,
                              area->origin.y + area->size.height - HINT_DISTANCE);
}

/* Never past the edges of the chart. */
void
_footing_chart_allocate_readout (FootingChart *self,
                                 int           chart_width)
{
  gboolean placed = self->place.series != NULL;
  graphene_point_t position;
  GskTransform *transform;
  int least, width, height;
  float x, y;

  gtk_widget_measure (self->readout, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  width = MAX (least, MIN (width, chart_width));
  gtk_widget_measure (self->readout, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  position = placed ? get_place_position (self) : get_hint_position (self);
  x = CLAMP (position.x - width / 2, 0, MAX (0, chart_width - width));
  y = placed ? top_beside_point (position, height) : position.y - height;

  transform = gsk_transform_translate (NULL, &GRAPHENE_POINT_INIT (roundf (x), roundf (y)));
  gtk_widget_allocate (self->readout, width, height, -1, transform);
}

void
_footing_chart_snapshot_place (FootingChart *self,
                               GtkSnapshot  *snapshot)
{
  const graphene_rect_t *area = &self->plot->geometry.area;
  graphene_point_t position = get_place_position (self);
  const GdkRGBA *color =
    &self->backdrop_inks.series[footing_series_get_look (self->place.series) % FOOTING_N_LOOKS];
  g_autoptr(GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr(GskStroke) stroke = gsk_stroke_new (RING);
  g_autoptr(GskPath) path = NULL;

  gtk_snapshot_append_color (snapshot, &self->backdrop_inks.axis,
                             &GRAPHENE_RECT_INIT (roundf (position.x), area->origin.y,
                                                  1, area->size.height));

  _footing_look_add_marker (builder, 0, position.x, position.y, RADIUS);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, color);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &self->backdrop_inks.text);
}

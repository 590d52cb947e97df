/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-chart-private.h"

/* The point that pointer or keys are at: its mark, its words, and where the words stand. */

#define DISTANCE 12
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

void
_footing_chart_set_place (FootingChart      *self,
                          FootingChartPlace  place,
                          gboolean           speak)
{
  g_autofree char *text = NULL;

  if (self->place.series == place.series && self->place.point == place.point && !speak)
    return;

  g_set_object (&self->place.series, place.series);
  self->place.point = place.point;

  if (place.series != NULL)
    text = self->format (place.series, place.point, self->format_data);
  if (text != NULL && speak)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);

  gtk_label_set_text (GTK_LABEL (self->readout), text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
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

/* Above the point, or below where there is no room, and never past the edges of the chart. */
void
_footing_chart_allocate_readout (FootingChart *self,
                                 int           chart_width)
{
  graphene_point_t position;
  GskTransform *transform;
  int least, width, height;
  float x, y;

  gtk_widget_measure (self->readout, GTK_ORIENTATION_HORIZONTAL, -1, &least, &width, NULL, NULL);
  width = MAX (least, MIN (width, chart_width));
  gtk_widget_measure (self->readout, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  position = get_place_position (self);
  x = CLAMP (position.x - width / 2, 0, MAX (0, chart_width - width));
  y = position.y - DISTANCE - height;
  if (y < 0)
    y = position.y + DISTANCE;

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

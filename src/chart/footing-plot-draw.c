/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-plot-private.h"

#define KEY_WIDTH 2.5f
#define KEY_RADIUS 3.5f
#define TICK_LENGTH 4

/* So many bands can lie on each other and be told apart. */
#define CROWD 2

/* A curve along the edge of the plot is drawn with its whole width, a marker whole. */
#define OVERHANG 6

/* Hairlines are filled boxes on whole pixels: a stroke between two would be grey and blurred. */
static void
draw_hairline (GtkSnapshot   *snapshot,
               float          x,
               float          y,
               float          width,
               float          height,
               const GdkRGBA *color)
{
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (roundf (x), roundf (y), width, height));
}

static void
draw_grid (const FootingPlot *self,
           GtkSnapshot       *snapshot,
           const FootingInks *inks)
{
  const graphene_rect_t *area = &self->geometry.area;

  for (gsize i = 1; i < self->n_y_ticks; i++)
    draw_hairline (snapshot,
                   area->origin.x, _footing_geometry_y (&self->geometry, self->y_ticks[i]),
                   area->size.width, 1, &inks->grid);
}

static void
draw_axis (const FootingPlot *self,
           GtkSnapshot       *snapshot,
           const FootingInks *inks)
{
  const graphene_rect_t *area = &self->geometry.area;
  float bottom = area->origin.y + area->size.height;

  draw_hairline (snapshot, area->origin.x, bottom, area->size.width + 1, 1, &inks->axis);

  for (gsize i = 0; i < self->n_x_ticks; i++)
    draw_hairline (snapshot,
                   _footing_geometry_x (&self->geometry, self->x_ticks[i]), bottom + 1,
                   1, TICK_LENGTH, &inks->axis);
}

static void
draw_labels (const FootingPlot *self,
             GtkSnapshot       *snapshot,
             const FootingInks *inks)
{
  for (guint i = 0; i < self->labels->len; i++)
    {
      const FootingPlotLabel *label = &g_array_index (self->labels, FootingPlotLabel, i);
      gboolean quiet = label->kind == FOOTING_PLOT_TICK_LABEL ||
                       label->kind == FOOTING_PLOT_AXIS_TITLE;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &label->box.origin);
      gtk_snapshot_append_layout (snapshot, label->layout, quiet ? &inks->label : &inks->text);
      gtk_snapshot_restore (snapshot);
    }
}

static void
draw_keys (const FootingPlot *self,
           GtkSnapshot       *snapshot,
           const FootingInks *inks)
{
  for (guint i = 0; i < self->keys->len; i++)
    {
      const FootingPlotKey *key = &g_array_index (self->keys, FootingPlotKey, i);
      const GdkRGBA *color = &inks->series[key->look % FOOTING_N_LOOKS];
      float x = key->box.origin.x;
      float y = roundf (key->box.origin.y + key->box.size.height / 2);
      g_autoptr(GskPathBuilder) line = gsk_path_builder_new ();
      g_autoptr(GskPathBuilder) marker = gsk_path_builder_new ();
      float width = KEY_WIDTH * self->geometry.scale;
      g_autoptr(GskStroke) stroke = _footing_look_stroke (key->look, width);
      g_autoptr(GskPath) line_path = NULL;
      g_autoptr(GskPath) marker_path = NULL;

      gsk_path_builder_move_to (line, x, y);
      gsk_path_builder_line_to (line, x + key->box.size.width, y);
      line_path = gsk_path_builder_to_path (line);
      _footing_look_add_marker (marker, key->look, x + key->box.size.width / 2, y,
                                KEY_RADIUS * self->geometry.scale);
      marker_path = gsk_path_builder_to_path (marker);

      gtk_snapshot_append_stroke (snapshot, line_path, stroke, color);
      gtk_snapshot_append_fill (snapshot, marker_path, GSK_FILL_RULE_WINDING, color);
    }
}

static void
draw_layers (const FootingPlot *self,
             GtkSnapshot       *snapshot,
             const FootingInks *inks)
{
  graphene_rect_t clip = self->geometry.area;

  graphene_rect_inset (&clip, -OVERHANG, -OVERHANG);
  gtk_snapshot_push_clip (snapshot, &clip);

  for (guint i = 0; i < self->layers->len; i++)
    _footing_step_layer_snapshot_band (g_ptr_array_index (self->layers, i), snapshot, inks,
                                       self->layers->len > CROWD);

  for (guint i = 0; i < self->layers->len; i++)
    _footing_step_layer_snapshot_curve (g_ptr_array_index (self->layers, i), snapshot, inks);

  gtk_snapshot_pop (snapshot);
}

void
_footing_plot_snapshot (const FootingPlot *self,
                        GtkSnapshot       *snapshot,
                        const FootingInks *inks)
{
  draw_grid (self, snapshot, inks);
  draw_axis (self, snapshot, inks);
  draw_layers (self, snapshot, inks);
  draw_keys (self, snapshot, inks);
  draw_labels (self, snapshot, inks);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-plot-builder-private.h"

#define MOST_X_TICKS 7

static gboolean
columns_fit (const FootingPlotBuilder *self,
             const double             *ticks,
             gsize                     n_ticks)
{
  for (gsize i = 1; i < n_ticks; i++)
    {
      float distance = _footing_geometry_x (&self->plot->geometry, ticks[i]) -
                       _footing_geometry_x (&self->plot->geometry, ticks[i - 1]);
      float needed = _footing_plot_column_width (self, ticks[i - 1]) / 2 + self->gap +
                     _footing_plot_column_width (self, ticks[i]) / 2;

      if (distance < needed)
        return FALSE;
    }

  return TRUE;
}

static void
choose_ticks (FootingPlotBuilder *self)
{
  FootingPlot *plot = self->plot;
  guint most = MOST_X_TICKS;

  do
    {
      g_free (plot->x_ticks);
      plot->x_ticks = footing_axis_dup_ticks (self->request->x_axis, most, &plot->n_x_ticks);
    }
  while (!columns_fit (self, plot->x_ticks, plot->n_x_ticks) && --most >= 2);

  /* Not even two fit: the start alone is better than two labels in one place. */
  if (most < 2)
    plot->n_x_ticks = 1;

  most = (guint) (plot->geometry.area.size.height / (1.5f * self->line)) + 1;
  most = CLAMP (most, 2, FOOTING_PLOT_MOST_Y_TICKS);
  plot->y_ticks = footing_axis_dup_ticks (self->request->y_axis, most, &plot->n_y_ticks);
}

static void
set_lengths (FootingPlotBuilder *self,
             float               line)
{
  self->line = line;
  self->gap = line * 0.5f;
  self->tick = line * 0.25f;
  self->row = line * 1.2f;
  self->key = line * 1.9f;
  self->short_key = line;
}

static PangoAttrList *
small_attributes (void)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));

  return attributes;
}

static void
clear_label (gpointer data)
{
  FootingPlotLabel *label = data;

  g_object_unref (label->layout);
}

FootingPlot *
_footing_plot_new (const FootingPlotRequest *request)
{
  g_autoptr(PangoAttrList) attributes = small_attributes ();
  g_autoptr(GHashTable) widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  FootingPlot *plot = g_new0 (FootingPlot, 1);
  FootingPlotBuilder self = {
    .request = request,
    .plot = plot,
    .attributes = attributes,
    .widths = widths,
  };

  plot->layers = g_ptr_array_ref (request->layers);
  plot->labels = g_array_new (FALSE, FALSE, sizeof (FootingPlotLabel));
  plot->keys = g_array_new (FALSE, FALSE, sizeof (FootingPlotKey));
  g_array_set_clear_func (plot->labels, clear_label);
  set_lengths (&self, _footing_plot_line_height (&self));

  _footing_plot_choose_margins (&self);
  _footing_plot_choose_size (&self);
  choose_ticks (&self);

  _footing_plot_add_axis_titles (&self);
  _footing_plot_add_tick_labels (&self);
  if (self.curve_labels)
    _footing_plot_add_curve_labels (&self);
  if (self.rows != FOOTING_PLOT_ROWS_NONE)
    _footing_plot_add_rows (&self);

  return plot;
}

void
_footing_plot_place_layers (FootingPlot *self)
{
  gboolean many = self->layers->len > 1;

  /* Nothing to tell apart at the start, where all curves begin in one point. */
  for (guint i = 0; i < self->layers->len; i++)
    _footing_step_layer_set_place (g_ptr_array_index (self->layers, i),
                                   &self->geometry,
                                   self->x_ticks + 1,
                                   many ? self->n_x_ticks - 1 : 0);
}

void
_footing_plot_free (FootingPlot *self)
{
  g_ptr_array_unref (self->layers);
  g_free (self->x_ticks);
  g_free (self->y_ticks);
  g_array_unref (self->labels);
  g_array_unref (self->keys);
  g_free (self);
}

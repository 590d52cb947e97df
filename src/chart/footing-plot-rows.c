/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-plot-builder-private.h"

/* The rows under a plot: which curve is which, and how many people stand behind it. */

static void
add_row_label (FootingPlotBuilder *self,
               const char         *text,
               float               indent,
               float               y)
{
  PangoLayout *layout = _footing_plot_layout_new (self, text);
  graphene_size_t size = _footing_plot_layout_size (layout);
  float most = self->request->width - indent;
  gboolean mirrored = self->request->direction == GTK_TEXT_DIR_RTL;

  if (size.width > most)
    {
      pango_layout_set_width (layout, (int) most * PANGO_SCALE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      size = _footing_plot_layout_size (layout);
    }

  _footing_plot_add_layout (self, FOOTING_PLOT_ROW_LABEL, layout,
                            mirrored ? self->request->width - indent - size.width : indent, y);
}

static void
add_key (FootingPlotBuilder *self,
         guint               look,
         float               y)
{
  float width = self->key;
  gboolean mirrored = self->request->direction == GTK_TEXT_DIR_RTL;
  FootingPlotKey key = {
    GRAPHENE_RECT_INIT (mirrored ? self->request->width - width : 0, y, width, self->line),
    look,
  };

  g_array_append_val (self->plot->keys, key);
}

static void
add_numbers (FootingPlotBuilder *self,
             guint               i,
             float               y)
{
  for (gsize j = 0; j < self->plot->n_x_ticks; j++)
    {
      double x = self->plot->x_ticks[j];
      g_autofree char *text = _footing_plot_number_text (self, i, x);

      _footing_plot_add_centred (self, FOOTING_PLOT_ROW_NUMBER, text,
                                 _footing_geometry_x (&self->plot->geometry, x), y);
    }
}

void
_footing_plot_add_rows (FootingPlotBuilder *self)
{
  float y = self->plot->height - _footing_plot_rows_height (self) + self->gap;
  gboolean single = _footing_plot_count_series (self) == 1;

  if (self->numbers && !single)
    {
      add_row_label (self, _("At risk"), 0, y);
      y += self->row;
    }

  for (guint i = 0; i < _footing_plot_count_series (self); i++)
    {
      FootingSeries *series = _footing_plot_get_series (self, i);

      if (single)
        add_row_label (self, _("At risk"), 0, y);
      else
        {
          add_key (self, footing_series_get_look (series), y);
          add_row_label (self, footing_series_get_name (series), self->key + self->gap, y);
        }

      if (footing_series_has_at_risk (series))
        add_numbers (self, i, self->rows == FOOTING_PLOT_ROWS_ABOVE ? y + self->line : y);

      y += _footing_plot_row_height (self);
    }
}

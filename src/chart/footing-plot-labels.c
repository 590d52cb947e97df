/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-plot-builder-private.h"

/* What is written along the axes and at the ends of the curves. */

void
_footing_plot_add_tick_labels (FootingPlotBuilder *self)
{
  FootingPlot *plot = self->plot;
  const graphene_rect_t *area = &plot->geometry.area;
  float below = area->origin.y + area->size.height + self->tick;

  for (gsize i = 0; i < plot->n_x_ticks; i++)
    {
      g_autofree char *text = footing_axis_format (self->request->x_axis, plot->x_ticks[i]);

      _footing_plot_add_centred (self, FOOTING_PLOT_TICK_LABEL, text,
                                 _footing_geometry_x (&plot->geometry, plot->x_ticks[i]), below);
    }

  for (gsize i = 0; i < plot->n_y_ticks; i++)
    {
      g_autofree char *text = footing_axis_format (self->request->y_axis, plot->y_ticks[i]);
      PangoLayout *layout = _footing_plot_layout_new (self, text);
      graphene_size_t size = _footing_plot_layout_size (layout);

      _footing_plot_add_layout (self, FOOTING_PLOT_TICK_LABEL, layout,
                  area->origin.x - self->gap - size.width,
                  _footing_geometry_y (&plot->geometry, plot->y_ticks[i]) - size.height / 2);
    }
}

void
_footing_plot_add_axis_titles (FootingPlotBuilder *self)
{
  const graphene_rect_t *area = &self->plot->geometry.area;
  float below = area->origin.y + area->size.height + self->tick + self->line;
  float y_labels = area->origin.x - self->gap - _footing_plot_widest_y_label (self);
  FootingAxis *axes[] = { self->request->y_axis, self->request->x_axis };

  for (gsize i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      const char *title = footing_axis_get_title (axes[i]);
      PangoLayout *layout;
      float width, x;

      if (title == NULL || *title == '\0')
        continue;

      layout = _footing_plot_wrapped_layout (self, title);
      pango_layout_set_auto_dir (layout, FALSE);
      width = _footing_plot_layout_size (layout).width;
      x = i == 0 ? y_labels : area->origin.x + (area->size.width - width) / 2;

      _footing_plot_add_layout (self, FOOTING_PLOT_AXIS_TITLE, layout,
                                CLAMP (x, 0, MAX (0, self->request->width - width)),
                                i == 0 ? 0 : below);
    }
}

/* ---- labels at the ends of curves ---- */

typedef struct
{
  PangoLayout      *layout;
  guint             look;
  float             y;
} End;

static gboolean
find_end (const FootingPlotBuilder *self,
          FootingSeries            *series,
          End                      *end)
{
  gsize n_points;
  const FootingPoint *points = footing_series_get_points (series, &n_points);

  while (n_points > 0 && !(isfinite (points[n_points - 1].x) && isfinite (points[n_points - 1].y)))
    n_points--;

  if (n_points == 0)
    return FALSE;

  end->look = footing_series_get_look (series);
  end->layout = _footing_plot_layout_new (self, footing_series_get_name (series));
  end->y = _footing_geometry_y (&self->plot->geometry, points[n_points - 1].y) - self->line / 2;

  return TRUE;
}

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  const End *one = a;
  const End *two = b;

  return (one->y > two->y) - (one->y < two->y);
}

/* Pushes labels that would overlap apart: down first, and up again from the foot of the plot. */
static void
spread_ends (FootingPlotBuilder *self,
             GArray             *ends)
{
  const graphene_rect_t *area = &self->plot->geometry.area;
  float limit = area->origin.y + area->size.height - self->line / 2;
  float previous = -self->line;

  g_array_sort (ends, compare_ends);

  for (guint i = 0; i < ends->len; i++)
    {
      End *end = &g_array_index (ends, End, i);

      end->y = MAX (end->y, previous + self->line);
      previous = end->y;
    }

  for (guint i = ends->len; i > 0; i--)
    {
      End *end = &g_array_index (ends, End, i - 1);

      end->y = MIN (end->y, limit);
      limit = end->y - self->line;
    }
}

/* A key says whose name it is. A line from the end of the curve would look like more of the curve,
 * where nothing is known.
 */
void
_footing_plot_add_curve_labels (FootingPlotBuilder *self)
{
  const graphene_rect_t *area = &self->plot->geometry.area;
  float x = area->origin.x + area->size.width + self->gap;
  g_autoptr(GArray) ends = g_array_new (FALSE, FALSE, sizeof (End));

  for (guint i = 0; i < _footing_plot_count_series (self); i++)
    {
      End end;

      if (find_end (self, _footing_plot_get_series (self, i), &end))
        g_array_append_val (ends, end);
    }

  spread_ends (self, ends);

  for (guint i = 0; i < ends->len; i++)
    {
      const End *end = &g_array_index (ends, End, i);
      FootingPlotKey key = { GRAPHENE_RECT_INIT (x, end->y, self->short_key, self->line), end->look };

      _footing_plot_add_layout (self, FOOTING_PLOT_CURVE_LABEL, end->layout,
                                x + self->short_key + self->gap, end->y);
      g_array_append_val (self->plot->keys, key);
    }
}

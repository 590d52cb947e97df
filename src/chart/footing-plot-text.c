/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-plot-builder-private.h"

/* What a plot measures and writes, and the series it takes its words and numbers from. */

PangoLayout *
_footing_plot_layout_new (const FootingPlotBuilder *self,
                          const char               *text)
{
  PangoLayout *layout = pango_layout_new (self->request->context);

  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_text (layout, text, -1);

  return layout;
}

graphene_size_t
_footing_plot_layout_size (PangoLayout *layout)
{
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);

  return GRAPHENE_SIZE_INIT (width, height);
}

/* The same few texts are measured for every choice there is, and shaping text is slow. */
float
_footing_plot_text_width (const FootingPlotBuilder *self,
                          const char               *text)
{
  gpointer width;

  if (!g_hash_table_lookup_extended (self->widths, text, NULL, &width))
    {
      g_autoptr(PangoLayout) layout = _footing_plot_layout_new (self, text);

      width = GINT_TO_POINTER ((int) _footing_plot_layout_size (layout).width);
      g_hash_table_insert (self->widths, g_strdup (text), width);
    }

  return GPOINTER_TO_INT (width);
}

float
_footing_plot_line_height (const FootingPlotBuilder *self)
{
  g_autoptr(PangoLayout) layout = _footing_plot_layout_new (self, "0");

  return _footing_plot_layout_size (layout).height;
}

PangoLayout *
_footing_plot_wrapped_layout (const FootingPlotBuilder *self,
                              const char               *text)
{
  PangoLayout *layout = _footing_plot_layout_new (self, text);

  pango_layout_set_width (layout, (int) self->request->width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

float
_footing_plot_title_height (const FootingPlotBuilder *self,
                            FootingAxis              *axis)
{
  const char *title = footing_axis_get_title (axis);
  g_autoptr(PangoLayout) layout = NULL;

  if (title == NULL || *title == '\0')
    return 0;

  layout = _footing_plot_wrapped_layout (self, title);

  return _footing_plot_layout_size (layout).height;
}

void
_footing_plot_add_layout (FootingPlotBuilder   *self,
                          FootingPlotLabelKind  kind,
                          PangoLayout          *layout,
                          float                 x,
                          float                 y)
{
  graphene_size_t size = _footing_plot_layout_size (layout);
  FootingPlotLabel label = {
    .layout = layout,
    .box = GRAPHENE_RECT_INIT (roundf (x), roundf (y), size.width, size.height),
    .kind = kind,
  };

  g_array_append_val (self->plot->labels, label);
}

void
_footing_plot_add_centred (FootingPlotBuilder   *self,
                           FootingPlotLabelKind  kind,
                           const char           *text,
                           float                 x,
                           float                 y)
{
  PangoLayout *layout = _footing_plot_layout_new (self, text);
  float width = _footing_plot_layout_size (layout).width;

  _footing_plot_add_layout (self, kind, layout, x - width / 2, y);
}

FootingSeries *
_footing_plot_get_series (const FootingPlotBuilder *self,
                          guint                     i)
{
  return _footing_step_layer_get_series (g_ptr_array_index (self->request->layers, i));
}

guint
_footing_plot_count_series (const FootingPlotBuilder *self)
{
  return self->request->layers->len;
}

gboolean
_footing_plot_has_numbers (const FootingPlotBuilder *self)
{
  for (guint i = 0; i < _footing_plot_count_series (self); i++)
    if (footing_series_has_at_risk (_footing_plot_get_series (self, i)))
      return TRUE;

  return FALSE;
}

float
_footing_plot_widest_name (const FootingPlotBuilder *self)
{
  float widest = 0;

  for (guint i = 0; i < _footing_plot_count_series (self); i++)
    {
      const char *name = footing_series_get_name (_footing_plot_get_series (self, i));

      widest = MAX (widest, _footing_plot_text_width (self, name));
    }

  return widest;
}

char *
_footing_plot_number_text (const FootingPlotBuilder *self,
                           guint                     i,
                           double                    x)
{
  return g_strdup_printf ("%u", footing_series_get_at_risk (_footing_plot_get_series (self, i), x));
}

/* How wide the labels under a tick are: its own, and the numbers of all rows. */
float
_footing_plot_column_width (const FootingPlotBuilder *self,
                            double                    x)
{
  g_autofree char *label = footing_axis_format (self->request->x_axis, x);
  float widest = _footing_plot_text_width (self, label);

  for (guint i = 0; self->numbers && i < _footing_plot_count_series (self); i++)
    {
      g_autofree char *number = _footing_plot_number_text (self, i, x);

      widest = MAX (widest, _footing_plot_text_width (self, number));
    }

  return widest;
}

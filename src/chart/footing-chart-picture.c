/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-chart-private.h"

/* A chart for a document: the same drawing, dark on white, under its title and summary. */

#define MARGIN 24
#define SPACING 12
#define LEAST_WIDTH 200

/* Adds a paragraph and returns where the next one begins. */
static float
append_paragraph (FootingChart   *self,
                  GtkSnapshot    *snapshot,
                  const char     *text,
                  PangoAttribute *attribute,
                  float           width,
                  float           y)
{
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  int height;

  pango_attr_list_insert (attributes, attribute);

  if (text == NULL || *text == '\0')
    return y;

  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, (int) width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, &height);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, y));
  gtk_snapshot_append_layout (snapshot, layout, &_footing_inks_paper.text);
  gtk_snapshot_restore (snapshot);

  return y + height + SPACING;
}

static GskRenderNode *
draw_picture (FootingChart *self,
              int           width,
              float        *height)
{
  float inner = width - 2 * MARGIN;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr(GPtrArray) layers = _footing_chart_create_layers (self);
  g_autoptr(FootingPlot) plot = _footing_chart_create_plot (self, layers, inner, -1);
  float y = MARGIN;

  y = append_paragraph (self, snapshot, self->title,
                        pango_attr_weight_new (PANGO_WEIGHT_BOLD), inner, y);
  y = append_paragraph (self, snapshot, self->summary,
                        pango_attr_scale_new (PANGO_SCALE_MEDIUM), inner, y);

  _footing_plot_place_layers (plot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, y));
  _footing_plot_snapshot (plot, snapshot, &_footing_inks_paper);

  *height = y + plot->height + MARGIN;

  return gtk_snapshot_free_to_node (snapshot);
}

/* By cairo and not by the renderer of the window, so that a hidden chart has a picture too. */
static GdkTexture *
paint (GskRenderNode *node,
       int            width,
       int            height,
       double         scale)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * scale), (int) (height * scale));
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GBytes) bytes = NULL;
  gsize stride;
  GdkTexture *texture;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                       stride * cairo_image_surface_get_height (surface));
  /* Cairo keeps pixels in the byte order of the machine, the fourth byte unused. */
  texture = gdk_memory_texture_new (cairo_image_surface_get_width (surface),
                                    cairo_image_surface_get_height (surface),
                                    G_BYTE_ORDER == G_LITTLE_ENDIAN ? GDK_MEMORY_B8G8R8X8
                                                                    : GDK_MEMORY_X8R8G8B8,
                                    bytes, stride);
  cairo_surface_destroy (surface);

  return texture;
}

GdkTexture *
footing_chart_create_picture (FootingChart *self,
                              int           width,
                              double        scale)
{
  g_autoptr(GskRenderNode) node = NULL;
  float height;

  g_return_val_if_fail (FOOTING_IS_CHART (self), NULL);
  g_return_val_if_fail (width >= LEAST_WIDTH, NULL);
  g_return_val_if_fail (scale > 0, NULL);

  if (self->x_axis == NULL || self->y_axis == NULL)
    return NULL;

  node = draw_picture (self, width, &height);

  return paint (node, width, (int) ceilf (height), scale);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-look-private.h"

#define BYTE(hex, shift) (((hex) >> (shift) & 0xff) / 255.f)
#define RGB(hex) { BYTE (hex, 16), BYTE (hex, 8), BYTE (hex, 0), 1 }
#define GREY(alpha) { 0, 0, 0, alpha }

/* The colours of chart.css as they come out in the light scheme. */
const FootingInks _footing_inks_paper = {
  .text = GREY (.85f),
  .label = GREY (.7f),
  .axis = GREY (.5f),
  .grid = GREY (.12f),
  .series = { RGB (0x395fae), RGB (0xae7c24), RGB (0x2e9c98),
              RGB (0x844154), RGB (0x312185), RGB (0x4d270e) },
};

/* Lengths in units of the line width: on, off, on, off; 0 ends a pattern. The first is solid. */
static const float dashes[FOOTING_N_LOOKS][4] = {
  { 0 },
  { 4, 2 },
  { 1.25f, 1.5f },
  { 6, 1.5f, 1.25f, 1.5f },
  { 8, 3 },
  { 2.5f, 1.25f },
};

GdkRGBA
_footing_inks_band (const FootingInks *self,
                    guint              look,
                    gboolean           crowded)
{
  GdkRGBA color = self->series[look % FOOTING_N_LOOKS];

  color.alpha *= crowded ? .06f : .13f;

  return color;
}

GdkRGBA
_footing_inks_band_edge (const FootingInks *self,
                         guint              look)
{
  GdkRGBA color = self->series[look % FOOTING_N_LOOKS];

  color.alpha *= MIN (self->grid.alpha * 2, 1);

  return color;
}

GskStroke *
_footing_look_stroke (guint look,
                      float width)
{
  const float *pattern = dashes[look % FOOTING_N_LOOKS];
  GskStroke *stroke = gsk_stroke_new (width);
  float scaled[4];
  gsize n = 0;

  for (; n < G_N_ELEMENTS (scaled) && pattern[n] > 0; n++)
    scaled[n] = pattern[n] * width;

  gsk_stroke_set_line_join (stroke, n > 0 ? GSK_LINE_JOIN_MITER : GSK_LINE_JOIN_ROUND);
  if (n > 0)
    gsk_stroke_set_dash (stroke, scaled, n);

  return stroke;
}

static void
add_polygon (GskPathBuilder         *builder,
             const graphene_point_t *corners,
             gsize                   n_corners,
             float                   x,
             float                   y,
             float                   radius)
{
  gsk_path_builder_move_to (builder, x + corners[0].x * radius, y + corners[0].y * radius);
  for (gsize i = 1; i < n_corners; i++)
    gsk_path_builder_line_to (builder, x + corners[i].x * radius, y + corners[i].y * radius);
  gsk_path_builder_close (builder);
}

void
_footing_look_add_marker (GskPathBuilder *builder,
                          guint           look,
                          float           x,
                          float           y,
                          float           radius)
{
  /* Sized so that all shapes cover about the same area as the circle. */
  static const graphene_point_t square[] = {
    { -.9f, -.9f }, { .9f, -.9f }, { .9f, .9f }, { -.9f, .9f },
  };
  static const graphene_point_t up[] = { { 0, -1.3f }, { 1.25f, .9f }, { -1.25f, .9f } };
  static const graphene_point_t diamond[] = {
    { 0, -1.35f }, { 1.35f, 0 }, { 0, 1.35f }, { -1.35f, 0 },
  };
  static const graphene_point_t down[] = { { 0, 1.3f }, { 1.25f, -.9f }, { -1.25f, -.9f } };
  static const graphene_point_t plus[] = {
    { -.4f, -1.3f }, { .4f, -1.3f }, { .4f, -.4f }, { 1.3f, -.4f }, { 1.3f, .4f }, { .4f, .4f },
    { .4f, 1.3f }, { -.4f, 1.3f }, { -.4f, .4f }, { -1.3f, .4f }, { -1.3f, -.4f }, { -.4f, -.4f },
  };

  switch (look % FOOTING_N_LOOKS)
    {
    case 0:
      gsk_path_builder_add_circle (builder, &GRAPHENE_POINT_INIT (x, y), radius);
      break;
    case 1:
      add_polygon (builder, square, G_N_ELEMENTS (square), x, y, radius);
      break;
    case 2:
      add_polygon (builder, up, G_N_ELEMENTS (up), x, y, radius);
      break;
    case 3:
      add_polygon (builder, diamond, G_N_ELEMENTS (diamond), x, y, radius);
      break;
    case 4:
      add_polygon (builder, down, G_N_ELEMENTS (down), x, y, radius);
      break;
    default:
      add_polygon (builder, plus, G_N_ELEMENTS (plus), x, y, radius);
      break;
    }
}

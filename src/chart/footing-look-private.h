/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTING_N_LOOKS 6

/* What a chart is drawn with: CSS decides on the screen, fixed values on paper. */
typedef struct
{
  GdkRGBA text;
  GdkRGBA label;
  GdkRGBA axis;
  GdkRGBA grid;
  GdkRGBA series[FOOTING_N_LOOKS];
} FootingInks;

extern const FootingInks _footing_inks_paper;

/* Many bands on top of each other are fainter each, so that the curves stay what is seen. */
GdkRGBA    _footing_inks_band       (const FootingInks *self,
                                     guint              look,
                                     gboolean           crowded);

/* The edge of a band is as strong as the theme draws borders, so that high contrast shows it. */
GdkRGBA    _footing_inks_band_edge  (const FootingInks *self,
                                     guint              look);

/* Every look has a dash and a marker of its own, so that a chart can be read in grey. */
GskStroke *_footing_look_stroke     (guint              look,
                                     float              width);

void       _footing_look_add_marker (GskPathBuilder    *builder,
                                     guint              look,
                                     float              x,
                                     float              y,
                                     float              radius);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-step-layer-private.h"

G_BEGIN_DECLS

/* What a plot is made from. @height may be -1: as high as the plot would like to be. */
typedef struct
{
  PangoContext     *context;
  GtkTextDirection  direction;
  FootingAxis      *x_axis;
  FootingAxis      *y_axis;
  GPtrArray        *layers;  /* FootingStepLayer */
  float             width;
  float             height;
} FootingPlotRequest;

typedef enum
{
  FOOTING_PLOT_TICK_LABEL,
  FOOTING_PLOT_AXIS_TITLE,
  FOOTING_PLOT_CURVE_LABEL,
  FOOTING_PLOT_ROW_LABEL,
  FOOTING_PLOT_ROW_NUMBER,
} FootingPlotLabelKind;

typedef struct
{
  PangoLayout          *layout;
  graphene_rect_t       box;
  FootingPlotLabelKind  kind;
} FootingPlotLabel;

/* A piece of line with a marker, that says which curve a name belongs to. */
typedef struct
{
  graphene_rect_t box;
  guint           look;
} FootingPlotKey;

/*
 * A chart laid out for one size and one font: where everything is, nothing about colours. It
 * is made anew when anything changes, and can be made without a display.
 *
 *   still in post                           axis title
 *   100% ─┬──────────────────────────
 *         └───┐
 *    50%      └───────────┐                 grid
 *                         └─────── ─●─ Name curve label
 *     0% ─┬──────┬──────┬──────┬───         axis
 *         0      3      6      9            tick labels
 *             Months since start            axis title
 *  At risk                                  row label
 *  ─●─ Name
 *         12     10     6      1            row numbers
 */
typedef struct
{
  GPtrArray       *layers;
  FootingGeometry  geometry;
  double          *x_ticks;
  gsize            n_x_ticks;
  double          *y_ticks;
  gsize            n_y_ticks;

  GArray          *labels;
  GArray          *keys;

  float            width;
  float            height;
  float            least_height;
} FootingPlot;

FootingPlot *_footing_plot_new          (const FootingPlotRequest *request);

void         _footing_plot_free         (FootingPlot              *self);

/* To be done once before drawing; a plot that is only measured leaves the layers alone. */
void         _footing_plot_place_layers (FootingPlot              *self);

void         _footing_plot_snapshot     (const FootingPlot        *self,
                                         GtkSnapshot              *snapshot,
                                         const FootingInks        *inks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPlot, _footing_plot_free)

G_END_DECLS

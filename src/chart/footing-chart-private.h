/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-chart.h"
#include "footing-plot-private.h"

G_BEGIN_DECLS

/* Where pointer or keys are: a point of a series, or nowhere when @series is NULL. */
typedef struct
{
  FootingSeries *series;
  gsize          point;
} FootingChartPlace;

struct _FootingChart
{
  GtkWidget               parent_instance;

  char                   *title;
  char                   *summary;
  FootingAxis            *x_axis;
  FootingAxis            *y_axis;
  GListModel             *series;
  GPtrArray              *layers;

  FootingPointFormatFunc  format;
  gpointer                format_data;
  GDestroyNotify          format_destroy;

  GPtrArray              *inks;
  GtkWidget              *readout;
  FootingChartPlace       place;
  graphene_point_t        pointer;
  gboolean                pointed; /* whether the pointer has chosen the place */

  /* What was last measured, because every move of the pointer asks again. */
  int                     measured_for;
  guint                   measured_serial;
  int                     least_height;
  int                     liked_height;

  /* The layout, and all of it but the highlighted point as it was last drawn. */
  FootingPlot            *plot;
  guint                   plot_serial;
  GskRenderNode          *backdrop;
  FootingInks             backdrop_inks;
};

/* footing-chart.c */
FootingPlot *_footing_chart_ensure_plot      (FootingChart      *self);

FootingPlot *_footing_chart_create_plot      (FootingChart      *self,
                                              GPtrArray         *layers,
                                              float              width,
                                              float              height);

GPtrArray   *_footing_chart_create_layers    (FootingChart      *self);

/* footing-chart-readout.c */

/* Says, besides the summary, how one walks. */
void         _footing_chart_describe         (FootingChart      *self);

/* Shows what is known of the place, or how one gets to one while the keyboard is here. */
void         _footing_chart_update_readout   (FootingChart      *self);

/* Shows what @place is; @speak when a screen reader is to say it. */
void         _footing_chart_set_place        (FootingChart      *self,
                                              FootingChartPlace  place,
                                              gboolean           speak);

/* The usual formatter of points; @user_data is the chart. */
char        *_footing_chart_format_point     (FootingSeries     *series,
                                              gsize              i,
                                              gpointer           user_data);

/* Needs a plot. */
void         _footing_chart_allocate_readout (FootingChart      *self,
                                              int                chart_width);

/* Needs a plot and a place. */
void         _footing_chart_snapshot_place   (FootingChart      *self,
                                              GtkSnapshot       *snapshot);

/* footing-chart-walk.c */
void         _footing_chart_class_add_walk   (GtkWidgetClass    *widget_class);

void         _footing_chart_add_pointer      (FootingChart      *self);

G_END_DECLS

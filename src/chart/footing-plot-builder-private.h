/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-plot-private.h"

G_BEGIN_DECLS

#define FOOTING_PLOT_MOST_Y_TICKS 6

/* Where the names of the curves stand under the plot: with their numbers, or in a line above. */
typedef enum
{
  FOOTING_PLOT_ROWS_NONE,
  FOOTING_PLOT_ROWS_BESIDE,
  FOOTING_PLOT_ROWS_ABOVE,
} FootingPlotRows;

/*
 * What is known of a plot while it is made. All lengths follow from the height of a line of small
 * text, so that a chart grows with the text of its reader.
 */
typedef struct
{
  const FootingPlotRequest *request;
  FootingPlot              *plot;
  PangoAttrList            *attributes;
  GHashTable               *widths;

  float                     line;
  float                     gap;
  float                     tick;
  float                     row;
  float                     key;
  float                     short_key;

  float                     left;
  float                     right;
  float                     top;
  float                     bottom;

  gboolean                  curve_labels;
  gboolean                  numbers;
  FootingPlotRows           rows;
} FootingPlotBuilder;

/* footing-plot-text.c */
PangoLayout     *_footing_plot_layout_new       (const FootingPlotBuilder *self,
                                                 const char               *text);

PangoLayout     *_footing_plot_wrapped_layout   (const FootingPlotBuilder *self,
                                                 const char               *text);

graphene_size_t  _footing_plot_layout_size      (PangoLayout              *layout);

float            _footing_plot_text_width       (const FootingPlotBuilder *self,
                                                 const char               *text);

float            _footing_plot_line_height      (const FootingPlotBuilder *self);

float            _footing_plot_title_height     (const FootingPlotBuilder *self,
                                                 FootingAxis              *axis);

/* Takes @layout. */
void             _footing_plot_add_layout       (FootingPlotBuilder       *self,
                                                 FootingPlotLabelKind      kind,
                                                 PangoLayout              *layout,
                                                 float                     x,
                                                 float                     y);

void             _footing_plot_add_centred      (FootingPlotBuilder       *self,
                                                 FootingPlotLabelKind      kind,
                                                 const char               *text,
                                                 float                     x,
                                                 float                     y);

FootingSeries   *_footing_plot_get_series       (const FootingPlotBuilder *self,
                                                 guint                     i);

guint            _footing_plot_count_series     (const FootingPlotBuilder *self);

gboolean         _footing_plot_has_numbers      (const FootingPlotBuilder *self);

float            _footing_plot_widest_name      (const FootingPlotBuilder *self);

char            *_footing_plot_number_text      (const FootingPlotBuilder *self,
                                                 guint                     i,
                                                 double                    x);

/* How wide the labels under a tick are: its own, and the numbers of all rows. */
float            _footing_plot_column_width     (const FootingPlotBuilder *self,
                                                 double                    x);

/* footing-plot-margins.c */
float            _footing_plot_widest_y_label   (const FootingPlotBuilder *self);

float            _footing_plot_row_height       (const FootingPlotBuilder *self);

float            _footing_plot_rows_height      (const FootingPlotBuilder *self);

void             _footing_plot_choose_margins   (FootingPlotBuilder       *self);

void             _footing_plot_choose_size      (FootingPlotBuilder       *self);

/* footing-plot-labels.c */
void             _footing_plot_add_tick_labels  (FootingPlotBuilder       *self);

void             _footing_plot_add_axis_titles  (FootingPlotBuilder       *self);

void             _footing_plot_add_curve_labels (FootingPlotBuilder       *self);

/* footing-plot-rows.c */
void             _footing_plot_add_rows         (FootingPlotBuilder       *self);

G_END_DECLS

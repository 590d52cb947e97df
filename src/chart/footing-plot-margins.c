/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-plot-builder-private.h"

/* How much room a plot leaves around itself, and where the names of its curves go. */

#define ROW_AFTER_NUMBERS 1.5f
#define LEAST_PLOT 8
#define MOST_PLOT 20

/* What a line of small text measures in pixels before anybody makes it larger. */
#define USUAL_LINE 16
#define MOST_SCALE 1.75f

/* The share of the width that must remain for the plot; labels beside it give way. */
#define PLOT_SHARE 0.55f

float
_footing_plot_widest_y_label (const FootingPlotBuilder *self)
{
  gsize n_ticks;
  g_autofree double *ticks =
    footing_axis_dup_ticks (self->request->y_axis, FOOTING_PLOT_MOST_Y_TICKS, &n_ticks);
  float widest = 0;

  for (gsize i = 0; i < n_ticks; i++)
    {
      g_autofree char *label = footing_axis_format (self->request->y_axis, ticks[i]);

      widest = MAX (widest, _footing_plot_text_width (self, label));
    }

  return widest;
}

/* With one curve the row needs no name and no key: the title of the chart says what it is. */
static float
row_label_width (const FootingPlotBuilder *self)
{
  float heading = _footing_plot_text_width (self, _("At risk"));

  if (_footing_plot_count_series (self) == 1)
    return heading;

  return MAX (heading, self->key + self->gap + _footing_plot_widest_name (self));
}

float
_footing_plot_row_height (const FootingPlotBuilder *self)
{
  if (self->rows == FOOTING_PLOT_ROWS_ABOVE && self->numbers)
    return self->line * (1 + ROW_AFTER_NUMBERS);

  return self->row;
}

float
_footing_plot_rows_height (const FootingPlotBuilder *self)
{
  guint n = _footing_plot_count_series (self);
  float height = self->gap + n * _footing_plot_row_height (self);

  if (self->rows == FOOTING_PLOT_ROWS_NONE)
    return 0;

  /* One curve has its heading in the place of the name. */
  if (self->numbers && n > 1)
    height += self->row;

  return height;
}

/* What stands to the left and the right of the plot, for where the names are to go. */
static void
choose_sides (FootingPlotBuilder *self)
{
  float gap = self->gap;
  float first_column = _footing_plot_column_width (self, 0) / 2;
  double last = footing_axis_get_last (self->request->x_axis);
  float last_column = _footing_plot_column_width (self, last) / 2;
  float gutter = self->line + row_label_width (self);

  self->left = MAX (_footing_plot_widest_y_label (self) + gap, first_column);
  self->right = last_column;

  if (self->rows == FOOTING_PLOT_ROWS_BESIDE && self->request->direction == GTK_TEXT_DIR_RTL)
    self->right = last_column + gutter;
  else if (self->rows == FOOTING_PLOT_ROWS_BESIDE)
    self->left = MAX (self->left, first_column + gutter);

  if (self->curve_labels)
    self->right = MAX (self->right, 2 * gap + self->short_key + _footing_plot_widest_name (self));
}

static gboolean
leaves_room (const FootingPlotBuilder *self)
{
  return self->request->width - self->left - self->right >= self->request->width * PLOT_SHARE;
}

/*
 * Names stand at the ends of the curves, where the eye is, as long as the plot stays wide; and
 * beside their numbers rather than above them, which takes a line for each. Each choice needs less
 * width than the one before and no less height, so that a wider chart is never a higher one.
 */
static void
choose_places_of_names (FootingPlotBuilder *self)
{
  guint n = _footing_plot_count_series (self);
  gboolean can_label = n > 1 && n <= FOOTING_N_LOOKS;
  const struct
  {
    gboolean curve_labels;
    FootingPlotRows     rows;
  } choices[] = {
    { can_label, FOOTING_PLOT_ROWS_BESIDE },
    { FALSE, FOOTING_PLOT_ROWS_BESIDE },
    { FALSE, FOOTING_PLOT_ROWS_ABOVE },
  };

  self->numbers = _footing_plot_has_numbers (self);

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      self->curve_labels = choices[i].curve_labels;
      self->rows = choices[i].rows;

      /* Without numbers, rows are a legend, for curves that have no name yet. */
      if (!self->numbers)
        self->rows = n > 1 && !self->curve_labels ? FOOTING_PLOT_ROWS_ABOVE
                                                  : FOOTING_PLOT_ROWS_NONE;

      choose_sides (self);
      if (leaves_room (self))
        return;
    }
}

void
_footing_plot_choose_margins (FootingPlotBuilder *self)
{
  choose_places_of_names (self);

  self->top = _footing_plot_title_height (self, self->request->y_axis) + 0.75f * self->line;
  self->bottom = self->tick + self->line +
                 _footing_plot_title_height (self, self->request->x_axis) +
                 _footing_plot_rows_height (self);
}

void
_footing_plot_choose_size (FootingPlotBuilder *self)
{
  FootingPlot *plot = self->plot;
  float chrome = self->top + self->bottom;
  float width = MAX (self->request->width - self->left - self->right, 1);
  float liked = CLAMP (width * 0.5f, LEAST_PLOT * self->line, MOST_PLOT * self->line);
  float height;

  plot->least_height = ceilf (chrome + LEAST_PLOT * self->line);
  plot->width = self->request->width;
  plot->height = self->request->height >= 0 ? self->request->height : ceilf (chrome + liked);
  height = MAX (plot->height - chrome, 1);

  plot->geometry = (FootingGeometry) {
    .area = GRAPHENE_RECT_INIT (roundf (self->left), roundf (self->top),
                                floorf (width), floorf (height)),
    .x_last = footing_axis_get_last (self->request->x_axis),
    .y_last = footing_axis_get_last (self->request->y_axis),
    .scale = CLAMP (self->line / USUAL_LINE, 1, MOST_SCALE),
  };
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "footing-axis.h"

/* More ticks say nothing more, however wide the chart: two years are 0, 6, 12, 18, 24. */
#define MOST_TICKS 7

/* Distances between ticks, each a multiple of the one before it; 0 ends a list. */
static const double month_steps[] = { 1, 3, 6, 12, 24, 48, 96, 192, 0 };

/* A day more, such as that of a leap year, does not need three months more of axis. */
#define SLACK 1

/* No fifths: half is the line that a median is read at. */
static const double share_steps[] = { 0.25, 0.5, 1, 0 };

static const double counts[] = { 1, 5, 10, 20, 100, 200, 1000, 2000, 10000, 20000, 0 };

struct _FootingAxis
{
  GObject                parent_instance;

  char                  *title;
  double                 last;
  double                 unit;
  const double          *steps;

  FootingAxisFormatFunc  format;
  gpointer               format_data;
  GDestroyNotify         format_destroy;
};

G_DEFINE_FINAL_TYPE (FootingAxis, footing_axis, G_TYPE_OBJECT)

/* Half a millionth of a step: what sums of fractions go wrong by must not cost the last tick. */
static gsize
count_steps (double length,
             double step)
{
  return (gsize) floor (length / step + 5e-7);
}

static double
choose_step (const double *steps,
             double        unit,
             double        length,
             guint         most)
{
  gsize i = 0;

  while (steps[i + 1] > 0 && count_steps (length, steps[i] * unit) + 1 > most)
    i++;

  return steps[i] * unit;
}

static char *
format_months (double   days,
               gpointer user_data)
{
  return g_strdup_printf ("%.0f", days / FOOTING_AXIS_MONTH);
}

static char *
format_percent (double   share,
                gpointer user_data)
{
  /* translators: a share on the scale of a chart, such as 75% */
  return g_strdup_printf (_("%.0f%%"), share * 100);
}

static char *
format_count (double   count,
              gpointer user_data)
{
  return g_strdup_printf ("%.0f", count);
}

static void
footing_axis_finalize (GObject *object)
{
  FootingAxis *self = FOOTING_AXIS (object);

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  g_free (self->title);

  G_OBJECT_CLASS (footing_axis_parent_class)->finalize (object);
}

static void
footing_axis_class_init (FootingAxisClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_axis_finalize;
}

static void
footing_axis_init (FootingAxis *self)
{
}

FootingAxis *
footing_axis_new_days (const char *title,
                       double      last)
{
  FootingAxis *self = g_object_new (FOOTING_TYPE_AXIS, NULL);
  double step;

  self->title = g_strdup (title);
  self->unit = FOOTING_AXIS_MONTH;
  self->steps = month_steps;
  self->format = format_months;

  /* One tick less, because rounding up to the end may add one. */
  last = isfinite (last) ? fmax (last - SLACK, 1) : 1;
  step = choose_step (self->steps, self->unit, last, MOST_TICKS - 1);
  self->last = ceil (last / step) * step;

  return self;
}

FootingAxis *
footing_axis_new_percent (const char *title)
{
  FootingAxis *self = g_object_new (FOOTING_TYPE_AXIS, NULL);

  self->title = g_strdup (title);
  self->unit = 1;
  self->last = 1;
  self->steps = share_steps;
  self->format = format_percent;

  return self;
}

FootingAxis *
footing_axis_new_count (const char *title,
                        double      last)
{
  FootingAxis *self = g_object_new (FOOTING_TYPE_AXIS, NULL);
  double step;

  self->title = g_strdup (title);
  self->unit = 1;
  self->steps = counts;
  self->format = format_count;

  last = isfinite (last) ? fmax (last, 1) : 1;
  step = choose_step (self->steps, self->unit, last, MOST_TICKS - 1);
  self->last = ceil (last / step) * step;

  return self;
}

const char *
footing_axis_get_title (FootingAxis *self)
{
  g_return_val_if_fail (FOOTING_IS_AXIS (self), NULL);

  return self->title;
}

double
footing_axis_get_last (FootingAxis *self)
{
  g_return_val_if_fail (FOOTING_IS_AXIS (self), 1);

  return self->last;
}

void
footing_axis_set_formatter (FootingAxis           *self,
                            FootingAxisFormatFunc  func,
                            gpointer               user_data,
                            GDestroyNotify         destroy)
{
  g_return_if_fail (FOOTING_IS_AXIS (self));

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  if (func == NULL)
    func = self->steps == month_steps ? format_months : self->steps == counts ? format_count : format_percent;

  self->format = func;
  self->format_data = user_data;
  self->format_destroy = destroy;
}

char *
footing_axis_format (FootingAxis *self,
                     double       value)
{
  g_return_val_if_fail (FOOTING_IS_AXIS (self), NULL);

  return self->format (value, self->format_data);
}

double *
footing_axis_dup_ticks (FootingAxis *self,
                        guint        most,
                        gsize       *n_ticks)
{
  double *ticks;
  double step;

  g_return_val_if_fail (FOOTING_IS_AXIS (self), NULL);
  g_return_val_if_fail (most >= 2, NULL);
  g_return_val_if_fail (n_ticks != NULL, NULL);

  step = choose_step (self->steps, self->unit, self->last, MIN (most, MOST_TICKS));
  *n_ticks = count_steps (self->last, step) + 1;
  ticks = g_new (double, *n_ticks);

  for (gsize i = 0; i < *n_ticks; i++)
    ticks[i] = i * step;

  return ticks;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-series.h"

struct _FootingSeries
{
  GObject        parent_instance;

  char          *name;
  guint          look;

  FootingPoint  *points;
  gsize          n_points;
  double        *marks;
  gsize          n_marks;
  FootingAtRisk *at_risk;
  gsize          n_at_risk;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingSeries, footing_series, G_TYPE_OBJECT)

/* All three kinds of entry begin with their x, so one search serves them. */
static gsize
count_until (gconstpointer entries,
             gsize         n_entries,
             gsize         size,
             double        x,
             gboolean      inclusive)
{
  gsize from = 0;
  gsize to = n_entries;

  while (from < to)
    {
      gsize middle = from + (to - from) / 2;
      double here = *(const double *) ((const char *) entries + middle * size);

      if (here < x || (inclusive && here == x))
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

static void
footing_series_finalize (GObject *object)
{
  FootingSeries *self = FOOTING_SERIES (object);

  g_free (self->name);
  g_free (self->points);
  g_free (self->marks);
  g_free (self->at_risk);

  G_OBJECT_CLASS (footing_series_parent_class)->finalize (object);
}

static void
footing_series_class_init (FootingSeriesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_series_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  FOOTING_TYPE_SERIES,
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_series_init (FootingSeries *self)
{
}

FootingSeries *
footing_series_new (const char *name,
                    guint       look)
{
  FootingSeries *self = g_object_new (FOOTING_TYPE_SERIES, NULL);

  self->name = g_strdup (name);
  self->look = look;

  return self;
}

const char *
footing_series_get_name (FootingSeries *self)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), NULL);

  return self->name;
}

guint
footing_series_get_look (FootingSeries *self)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), 0);

  return self->look;
}

void
footing_series_set_points (FootingSeries      *self,
                           const FootingPoint *points,
                           gsize               n_points)
{
  g_return_if_fail (FOOTING_IS_SERIES (self));

  g_free (self->points);
  self->points = g_memdup2 (points, n_points * sizeof *points);
  self->n_points = n_points;

  g_signal_emit (self, signals[CHANGED], 0);
}

const FootingPoint *
footing_series_get_points (FootingSeries *self,
                           gsize         *n_points)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), NULL);

  *n_points = self->n_points;

  return self->points;
}

gssize
footing_series_find (FootingSeries *self,
                     double         x)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), -1);

  return (gssize) count_until (self->points, self->n_points, sizeof *self->points, x, TRUE) - 1;
}

void
footing_series_set_marks (FootingSeries *self,
                          const double  *marks,
                          gsize          n_marks)
{
  g_return_if_fail (FOOTING_IS_SERIES (self));

  g_free (self->marks);
  self->marks = g_memdup2 (marks, n_marks * sizeof *marks);
  self->n_marks = n_marks;

  g_signal_emit (self, signals[CHANGED], 0);
}

const double *
footing_series_get_marks (FootingSeries *self,
                          gsize         *n_marks)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), NULL);

  *n_marks = self->n_marks;

  return self->marks;
}

void
footing_series_set_at_risk (FootingSeries       *self,
                            const FootingAtRisk *at_risk,
                            gsize                n_at_risk)
{
  g_return_if_fail (FOOTING_IS_SERIES (self));

  g_free (self->at_risk);
  self->at_risk = g_memdup2 (at_risk, n_at_risk * sizeof *at_risk);
  self->n_at_risk = n_at_risk;

  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
footing_series_has_at_risk (FootingSeries *self)
{
  g_return_val_if_fail (FOOTING_IS_SERIES (self), FALSE);

  return self->n_at_risk > 0;
}

guint
footing_series_get_at_risk (FootingSeries *self,
                            double         x)
{
  gsize i;

  g_return_val_if_fail (FOOTING_IS_SERIES (self), 0);

  i = count_until (self->at_risk, self->n_at_risk, sizeof *self->at_risk, x, FALSE);

  return i < self->n_at_risk ? self->at_risk[i].n : 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-load-strip.h"

#define WIDTH 104
#define HEIGHT 28
#define GAP 2

struct _FootingLoadStrip
{
  GtkWidget  parent_instance;

  GArray    *loads;
  guint      limit;
};

G_DEFINE_FINAL_TYPE (FootingLoadStrip, footing_load_strip, GTK_TYPE_WIDGET)

static guint
most (FootingLoadStrip *self)
{
  guint n = MAX (self->limit, 1);

  for (guint i = 0; i < self->loads->len; i++)
    n = MAX (n, g_array_index (self->loads, guint, i));

  return n;
}

static void
draw_bars (FootingLoadStrip *self,
           GtkSnapshot      *snapshot,
           const GdkRGBA    *color,
           float             unit)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float step = (float) gtk_widget_get_width (GTK_WIDGET (self)) / (float) MAX (self->loads->len, 1);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < self->loads->len; i++)
    {
      guint load = g_array_index (self->loads, guint, mirrored ? self->loads->len - 1 - i : i);
      /* A week without anybody is a line on the ground, not a gap. */
      float bar = MAX (unit * (float) load, 1);

      gtk_snapshot_append_color (snapshot, color,
                                 &GRAPHENE_RECT_INIT (step * (float) i, height - bar, step - GAP, bar));
    }
}

static void
footing_load_strip_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  FootingLoadStrip *self = FOOTING_LOAD_STRIP (widget);
  float height = (float) gtk_widget_get_height (widget), width = (float) gtk_widget_get_width (widget);
  float unit = (height - 2) / (float) most (self);
  GdkRGBA color, line;

  gtk_widget_get_color (widget, &line);
  color = line;
  color.alpha *= 0.45f;

  draw_bars (self, snapshot, &color, unit);
  gtk_snapshot_append_color (snapshot, &line,
                             &GRAPHENE_RECT_INIT (0, height - unit * (float) self->limit - 1, width, 1));
}

static void
footing_load_strip_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
footing_load_strip_finalize (GObject *object)
{
  g_array_unref (FOOTING_LOAD_STRIP (object)->loads);

  G_OBJECT_CLASS (footing_load_strip_parent_class)->finalize (object);
}

static void
footing_load_strip_class_init (FootingLoadStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = footing_load_strip_finalize;
  widget_class->measure = footing_load_strip_measure;
  widget_class->snapshot = footing_load_strip_snapshot;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
footing_load_strip_init (FootingLoadStrip *self)
{
  self->loads = g_array_new (FALSE, FALSE, sizeof (guint));
}

void
footing_load_strip_show (FootingLoadStrip *self,
                         const guint      *loads,
                         gsize             n_loads,
                         guint             limit)
{
  g_return_if_fail (FOOTING_IS_LOAD_STRIP (self));

  g_array_set_size (self->loads, 0);
  g_array_append_vals (self->loads, loads, (guint) n_loads);
  self->limit = limit;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

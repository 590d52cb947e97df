/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include "footing-ink-private.h"

struct _FootingInk
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (FootingInk, _footing_ink, GTK_TYPE_WIDGET)

/* The ink has no place on the screen of its own, so its parent is what must be drawn again. */
static void
_footing_ink_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  GTK_WIDGET_CLASS (_footing_ink_parent_class)->css_changed (widget, change);

  if (parent != NULL)
    gtk_widget_queue_draw (parent);
}

static void
_footing_ink_class_init (FootingInkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = _footing_ink_css_changed;

  gtk_widget_class_set_css_name (widget_class, "ink");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
_footing_ink_init (FootingInk *self)
{
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
_footing_ink_new (const char *css_class)
{
  GtkWidget *self = g_object_new (FOOTING_TYPE_INK, NULL);

  gtk_widget_add_css_class (self, css_class);

  return self;
}

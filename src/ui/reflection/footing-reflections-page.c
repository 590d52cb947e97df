/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-reflections-page.h"

struct _FootingReflectionsPage
{
  FootingPage parent_instance;
};

G_DEFINE_FINAL_TYPE (FootingReflectionsPage, footing_reflections_page, FOOTING_TYPE_PAGE)

static void
footing_reflections_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_REFLECTIONS_PAGE);

  G_OBJECT_CLASS (footing_reflections_page_parent_class)->dispose (object);
}

static void
footing_reflections_page_class_init (FootingReflectionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_reflections_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-reflections-page.ui");
}

static void
footing_reflections_page_init (FootingReflectionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

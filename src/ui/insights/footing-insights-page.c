/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-insights-page.h"

struct _FootingInsightsPage
{
  FootingPage parent_instance;
};

G_DEFINE_FINAL_TYPE (FootingInsightsPage, footing_insights_page, FOOTING_TYPE_PAGE)

static void
footing_insights_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_INSIGHTS_PAGE);

  G_OBJECT_CLASS (footing_insights_page_parent_class)->dispose (object);
}

static void
footing_insights_page_class_init (FootingInsightsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_insights_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/footing_app/Footing/ui/insights/footing-insights-page.ui");
}

static void
footing_insights_page_init (FootingInsightsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

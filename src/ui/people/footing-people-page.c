/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-people-page.h"

struct _FootingPeoplePage
{
  FootingPage parent_instance;
};

G_DEFINE_FINAL_TYPE (FootingPeoplePage, footing_people_page, FOOTING_TYPE_PAGE)

static void
footing_people_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PEOPLE_PAGE);

  G_OBJECT_CLASS (footing_people_page_parent_class)->dispose (object);
}

static void
footing_people_page_class_init (FootingPeoplePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_people_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/footing_app/Footing/ui/people/footing-people-page.ui");
}

static void
footing_people_page_init (FootingPeoplePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-area-row.h"

struct _FootingAreaRow
{
  GtkListBoxRow  parent_instance;

  GtkImage      *icon;
  GtkLabel      *name_label;
  GtkLabel      *count_label;
};

G_DEFINE_FINAL_TYPE (FootingAreaRow, footing_area_row, GTK_TYPE_LIST_BOX_ROW)

static void
footing_area_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_AREA_ROW);

  G_OBJECT_CLASS (footing_area_row_parent_class)->dispose (object);
}

static void
footing_area_row_class_init (FootingAreaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_area_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-area-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingAreaRow, icon);
  gtk_widget_class_bind_template_child (widget_class, FootingAreaRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingAreaRow, count_label);
}

static void
footing_area_row_init (FootingAreaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_area_row_new (const char *name,
                      const char *icon_name)
{
  FootingAreaRow *self = g_object_new (FOOTING_TYPE_AREA_ROW, NULL);

  gtk_image_set_from_icon_name (self->icon, icon_name);
  gtk_label_set_label (self->name_label, name);
  footing_area_row_set_count (self, 0, NULL);

  return GTK_WIDGET (self);
}

void
footing_area_row_set_count (FootingAreaRow *self,
                            guint           count,
                            const char     *words)
{
  const char *name = NULL;
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *described = NULL;

  g_return_if_fail (FOOTING_IS_AREA_ROW (self));

  name = gtk_label_get_label (self->name_label);
  if (words != NULL)
    /* translators: an area and what is to be done there: “Today: 3 meetings are late or due today” */
    described = g_strdup_printf (_("%1$s: %2$s"), name, words);

  gtk_label_set_label (self->count_label, number);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), words != NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, described != NULL ? described : name, -1);
}

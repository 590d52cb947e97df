/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-import-row.h"

struct _FootingImportRow
{
  GtkBox          parent_instance;

  GBinding       *binding; /* of the check mark to the entry shown */

  GtkCheckButton *check_button;
  GtkLabel       *title_label;
  GtkLabel       *subtitle_label;
};

G_DEFINE_FINAL_TYPE (FootingImportRow, footing_import_row, GTK_TYPE_BOX)

static void
footing_import_row_dispose (GObject *object)
{
  footing_import_row_set_entry (FOOTING_IMPORT_ROW (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_IMPORT_ROW);

  G_OBJECT_CLASS (footing_import_row_parent_class)->dispose (object);
}

static void
footing_import_row_class_init (FootingImportRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_import_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/transfer/footing-import-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingImportRow, check_button);
  gtk_widget_class_bind_template_child (widget_class, FootingImportRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingImportRow, subtitle_label);
}

static void
footing_import_row_init (FootingImportRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_import_row_new (void)
{
  return g_object_new (FOOTING_TYPE_IMPORT_ROW, NULL);
}

static void
unbind (FootingImportRow *self)
{
  if (self->binding != NULL)
    g_binding_unbind (g_steal_pointer (&self->binding));
}

void
footing_import_row_set_entry (FootingImportRow   *self,
                              FootingImportEntry *entry)
{
  gboolean choosable;

  g_return_if_fail (FOOTING_IS_IMPORT_ROW (self));

  unbind (self);
  if (entry == NULL)
    return;

  choosable = footing_import_entry_get_choosable (entry);
  gtk_label_set_label (self->title_label, footing_import_entry_get_title (entry));
  gtk_label_set_label (self->subtitle_label, footing_import_entry_get_subtitle (entry));
  gtk_widget_set_visible (GTK_WIDGET (self->check_button), choosable);

  if (choosable)
    self->binding = g_object_bind_property (entry, "active", self->check_button, "active",
                                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

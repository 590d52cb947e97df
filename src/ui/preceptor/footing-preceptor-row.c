/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-load-strip.h"
#include "footing-person-words.h"
#include "footing-preceptor-row.h"

struct _FootingPreceptorRow
{
  GtkListBoxRow     parent_instance;

  FootingPerson    *person;

  GtkLabel         *name_label;
  GtkLabel         *eligibility_label;
  GtkLabel         *load_label;
  FootingLoadStrip *strip;
};

G_DEFINE_FINAL_TYPE (FootingPreceptorRow, footing_preceptor_row, GTK_TYPE_LIST_BOX_ROW)

static void
footing_preceptor_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PRECEPTOR_ROW);
  g_clear_object (&FOOTING_PRECEPTOR_ROW (object)->person);

  G_OBJECT_CLASS (footing_preceptor_row_parent_class)->dispose (object);
}

static void
footing_preceptor_row_class_init (FootingPreceptorRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_preceptor_row_dispose;

  g_type_ensure (FOOTING_TYPE_LOAD_STRIP);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/preceptor/footing-preceptor-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorRow, eligibility_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorRow, load_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreceptorRow, strip);
}

static void
footing_preceptor_row_init (FootingPreceptorRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_preceptor_row_new (FootingContext             *context,
                           const FootingRegisterEntry *entry)
{
  FootingPreceptorRow *self = g_object_new (FOOTING_TYPE_PRECEPTOR_ROW, NULL);
  const char *name = footing_person_words_name (context, entry->person);
  g_autofree char *eligibility = footing_register_entry_eligibility (entry);
  g_autofree char *load = footing_register_entry_load (entry);
  g_autofree char *place = footing_person_words_line (load, footing_person_words_workplace (context, entry->person),
                                                      NULL);
  g_autofree char *whole = footing_person_words_line (name, place, eligibility, NULL);

  self->person = g_object_ref (entry->person);
  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->load_label, place);
  gtk_label_set_label (self->eligibility_label, eligibility);
  footing_load_strip_show (self->strip, entry->loads, G_N_ELEMENTS (entry->loads), entry->limit);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, whole, -1);

  return GTK_WIDGET (self);
}

FootingPerson *
footing_preceptor_row_get_person (FootingPreceptorRow *self)
{
  g_return_val_if_fail (FOOTING_IS_PRECEPTOR_ROW (self), NULL);

  return self->person;
}

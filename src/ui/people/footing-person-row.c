/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-person-row.h"
#include "footing-person-words.h"

struct _FootingPersonRow
{
  AdwBin          parent_instance;

  FootingContext *context;
  FootingPerson  *person;
  char           *description;

  GtkLabel       *name_label;
  GtkLabel       *roles_label;
  GtkLabel       *place_label;
};

enum
{
  PROP_0,
  PROP_DESCRIPTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingPersonRow, footing_person_row, ADW_TYPE_BIN)

static void
refresh (FootingPersonRow *self)
{
  g_autofree char *roles = footing_person_words_roles (self->context, self->person);
  g_autofree char *since = footing_person_words_since (self->person);
  const char *name = footing_person_get_name (self->person);
  const char *workplace = footing_person_words_workplace (self->context, self->person);
  g_autofree char *place = footing_person_words_line (workplace, since, NULL);
  g_autofree char *description = NULL;

  gtk_label_set_label (self->name_label, name);
  gtk_label_set_label (self->roles_label, roles);
  gtk_label_set_label (self->place_label, place);

  description = footing_person_words_line (name, roles, place, NULL);
  if (g_set_str (&self->description, description))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

static void
footing_person_row_dispose (GObject *object)
{
  FootingPersonRow *self = FOOTING_PERSON_ROW (object);

  footing_person_row_show (self, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PERSON_ROW);

  G_OBJECT_CLASS (footing_person_row_parent_class)->dispose (object);
}

static void
footing_person_row_finalize (GObject *object)
{
  g_free (FOOTING_PERSON_ROW (object)->description);

  G_OBJECT_CLASS (footing_person_row_parent_class)->finalize (object);
}

static void
footing_person_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DESCRIPTION:
      g_value_set_string (value, FOOTING_PERSON_ROW (object)->description);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_person_row_class_init (FootingPersonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_person_row_dispose;
  object_class->finalize = footing_person_row_finalize;
  object_class->get_property = footing_person_row_get_property;

  properties[PROP_DESCRIPTION] =
    g_param_spec_string ("description", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPersonRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonRow, roles_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPersonRow, place_label);
}

static void
footing_person_row_init (FootingPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
forget (FootingPersonRow *self)
{
  if (self->context != NULL)
    g_signal_handlers_disconnect_by_func (footing_context_get_roster (self->context), refresh, self);

  g_clear_object (&self->context);
  g_clear_object (&self->person);
}

void
footing_person_row_show (FootingPersonRow *self,
                         FootingContext   *context,
                         FootingPerson    *person)
{
  g_return_if_fail (FOOTING_IS_PERSON_ROW (self));

  forget (self);

  if (person == NULL)
    return;

  self->context = g_object_ref (context);
  self->person = g_object_ref (person);
  g_signal_connect_swapped (footing_context_get_roster (context), "changed", G_CALLBACK (refresh), self);
  refresh (self);
}

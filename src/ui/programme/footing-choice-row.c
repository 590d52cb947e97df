/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-choice-row.h"

struct _FootingChoiceRow
{
  AdwActionRow    parent_instance;

  GtkCheckButton *button; /* borrowed from the row */
};

enum
{
  PROP_0,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingChoiceRow, footing_choice_row, ADW_TYPE_ACTION_ROW)

static void
toggled_cb (FootingChoiceRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTIVE]);
}

static void
footing_choice_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ACTIVE:
      g_value_set_boolean (value, footing_choice_row_get_active (FOOTING_CHOICE_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_choice_row_class_init (FootingChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footing_choice_row_get_property;

  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_choice_row_init (FootingChoiceRow *self)
{
  GtkWidget *button = gtk_check_button_new ();

  self->button = GTK_CHECK_BUTTON (button);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), button);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (toggled_cb), self);
}

FootingChoiceRow *
footing_choice_row_new (const char       *title,
                        const char       *subtitle,
                        FootingChoiceRow *other)
{
  FootingChoiceRow *self = g_object_new (FOOTING_TYPE_CHOICE_ROW, "title", title, "subtitle", subtitle, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_check_button_set_group (self->button, other != NULL ? other->button : NULL);

  return self;
}

gboolean
footing_choice_row_get_active (FootingChoiceRow *self)
{
  g_return_val_if_fail (FOOTING_IS_CHOICE_ROW (self), FALSE);

  return gtk_check_button_get_active (self->button);
}

void
footing_choice_row_choose (FootingChoiceRow *self)
{
  g_return_if_fail (FOOTING_IS_CHOICE_ROW (self));

  gtk_check_button_set_active (self->button, TRUE);
}

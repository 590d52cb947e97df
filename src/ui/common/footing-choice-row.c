/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-choice-row.h"

struct _FootingChoiceRow
{
  AdwPreferencesRow  parent_instance;

  GtkCheckButton    *button;
  GtkLabel          *subtitle_label;
};

enum
{
  PROP_0,
  PROP_ACTIVE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingChoiceRow, footing_choice_row, ADW_TYPE_PREFERENCES_ROW)

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

static FootingChoiceRow *
find_chosen (FootingChoiceRow *self)
{
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (self));

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (FOOTING_IS_CHOICE_ROW (row) && footing_choice_row_get_active (FOOTING_CHOICE_ROW (row)))
      return FOOTING_CHOICE_ROW (row);

  return self;
}

/* The list asks one row only, the first or the last, and one comes to what is chosen. Who is in
 * the list goes on to what is behind it.
 */
static gboolean
footing_choice_row_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, gtk_widget_get_parent (widget)))
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (find_chosen (FOOTING_CHOICE_ROW (widget))));
}

static gboolean
footing_choice_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FOOTING_CHOICE_ROW (widget)->button));
}

/* Arrow keys choose, as in every group of radio buttons; the list would only go on. */
static gboolean
choose_next (GtkWidget *widget,
             GVariant  *forward,
             gpointer   user_data)
{
  GtkWidget *next = g_variant_get_boolean (forward) ? gtk_widget_get_next_sibling (widget)
                                                    : gtk_widget_get_prev_sibling (widget);

  if (FOOTING_IS_CHOICE_ROW (next))
    {
      footing_choice_row_choose (FOOTING_CHOICE_ROW (next));
      gtk_widget_grab_focus (next);
    }

  return TRUE;
}

static void
footing_choice_row_class_init (FootingChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = footing_choice_row_get_property;
  widget_class->focus = footing_choice_row_focus;
  widget_class->grab_focus = footing_choice_row_grab_focus;

  properties[PROP_ACTIVE] =
    g_param_spec_boolean ("active", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, 0, choose_next, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Up, 0, choose_next, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, 0, choose_next, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Down, 0, choose_next, "b", TRUE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/common/footing-choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingChoiceRow, button);
  gtk_widget_class_bind_template_child (widget_class, FootingChoiceRow, subtitle_label);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
footing_choice_row_init (FootingChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingChoiceRow *
footing_choice_row_new (const char       *title,
                        const char       *subtitle,
                        FootingChoiceRow *other)
{
  FootingChoiceRow *self = g_object_new (FOOTING_TYPE_CHOICE_ROW, "title", title, NULL);

  gtk_label_set_label (self->subtitle_label, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle_label), subtitle != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle,
                                  -1);
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

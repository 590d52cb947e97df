/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-list-section.h"

/* Rows that can be taken in at a glance, and that “More” adds. */
#define FIRST_ROWS 5
#define MORE_ROWS 50

struct _FootingListSection
{
  AdwBin             parent_instance;

  char              *title;
  char              *description;
  GListModel        *things;
  GtkSliceListModel *shown;

  GtkListBox        *list_box;
  GtkButton         *more_button;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_DESCRIPTION,
  N_PROPS
};

enum
{
  ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingListSection, footing_list_section, ADW_TYPE_BIN)

static void
update (FootingListSection *self)
{
  guint n = g_list_model_get_n_items (self->things);
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->shown));
  g_autofree char *label = g_strdup_printf (ngettext ("Show %u _More", "Show %u _More", n - n_shown), n - n_shown);

  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n > n_shown);
  gtk_button_set_label (self->more_button, label);
}

static void
more_cb (FootingListSection *self)
{
  gtk_slice_list_model_set_size (self->shown, gtk_slice_list_model_get_size (self->shown) + MORE_ROWS);
  update (self);
}

static void
row_activated_cb (FootingListSection *self,
                  GtkListBoxRow      *row)
{
  g_signal_emit (self, signals[ACTIVATED], 0, row);
}

static void
footing_list_section_dispose (GObject *object)
{
  FootingListSection *self = FOOTING_LIST_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_LIST_SECTION);
  g_clear_object (&self->shown);
  g_clear_object (&self->things);

  G_OBJECT_CLASS (footing_list_section_parent_class)->dispose (object);
}

static void
footing_list_section_finalize (GObject *object)
{
  FootingListSection *self = FOOTING_LIST_SECTION (object);

  g_free (self->title);
  g_free (self->description);

  G_OBJECT_CLASS (footing_list_section_parent_class)->finalize (object);
}

static void
footing_list_section_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  FootingListSection *self = FOOTING_LIST_SECTION (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, self->description);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_list_section_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  FootingListSection *self = FOOTING_LIST_SECTION (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, self->title, -1);
      break;
    case PROP_DESCRIPTION:
      g_set_str (&self->description, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_list_section_class_init (FootingListSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = footing_list_section_dispose;
  object_class->finalize = footing_list_section_finalize;
  object_class->get_property = footing_list_section_get_property;
  object_class->set_property = footing_list_section_set_property;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_DESCRIPTION] =
    g_param_spec_string ("description", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[ACTIVATED] =
    g_signal_new ("activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, GTK_TYPE_LIST_BOX_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/common/footing-list-section.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingListSection, list_box);
  gtk_widget_class_bind_template_child (widget_class, FootingListSection, more_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
footing_list_section_init (FootingListSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_list_section_bind (FootingListSection         *self,
                           GListModel                 *things,
                           GtkListBoxCreateWidgetFunc  create,
                           gpointer                    user_data)
{
  g_return_if_fail (FOOTING_IS_LIST_SECTION (self));
  g_return_if_fail (self->things == NULL);

  self->things = g_object_ref (things);
  self->shown = gtk_slice_list_model_new (g_object_ref (things), 0, FIRST_ROWS);
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->shown), create, user_data, NULL);

  g_signal_connect_object (things, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  update (self);
}

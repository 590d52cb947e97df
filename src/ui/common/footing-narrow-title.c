/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-narrow-title.h"

struct _FootingNarrowTitle
{
  AdwBin    parent_instance;

  GtkLabel *label;
};

enum
{
  PROP_0,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (FootingNarrowTitle, footing_narrow_title, ADW_TYPE_BIN)

static void
footing_narrow_title_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gtk_label_get_label (FOOTING_NARROW_TITLE (object)->label));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_narrow_title_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  const char *title = NULL;

  switch (prop_id)
    {
    case PROP_TITLE:
      title = g_value_get_string (value);
      gtk_label_set_label (FOOTING_NARROW_TITLE (object)->label, title != NULL ? title : "");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_narrow_title_class_init (FootingNarrowTitleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footing_narrow_title_get_property;
  object_class->set_property = footing_narrow_title_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_narrow_title_init (FootingNarrowTitle *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                              "xalign", 0.0,
                              "wrap", TRUE,
                              "wrap-mode", PANGO_WRAP_WORD_CHAR,
                              "margin-top", 6,
                              "margin-bottom", 6,
                              "margin-start", 18,
                              "margin-end", 12,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "title-2");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->label));
}

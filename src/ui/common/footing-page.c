/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-narrow-title.h"
#include "footing-page.h"

typedef struct
{
  FootingContext *context;
  gboolean        narrow;
} FootingPagePrivate;

enum
{
  PROP_0,
  PROP_CONTEXT,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FootingPage, footing_page, ADW_TYPE_NAVIGATION_PAGE)

static void
footing_page_constructed (GObject *object)
{
  FootingPage *self = FOOTING_PAGE (object);
  FootingPagePrivate *priv = footing_page_get_instance_private (self);
  FootingPageClass *klass = FOOTING_PAGE_GET_CLASS (self);

  G_OBJECT_CLASS (footing_page_parent_class)->constructed (object);

  if (klass->context_set != NULL)
    klass->context_set (self, priv->context);
}

static void
footing_page_dispose (GObject *object)
{
  FootingPagePrivate *priv = footing_page_get_instance_private (FOOTING_PAGE (object));

  g_clear_object (&priv->context);

  G_OBJECT_CLASS (footing_page_parent_class)->dispose (object);
}

static void
set_narrow (FootingPage *self,
            gboolean     narrow)
{
  FootingPagePrivate *priv = footing_page_get_instance_private (self);

  if (priv->narrow == narrow)
    return;

  priv->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
footing_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  FootingPagePrivate *priv = footing_page_get_instance_private (FOOTING_PAGE (object));

  switch (prop_id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, priv->context);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  FootingPagePrivate *priv = footing_page_get_instance_private (FOOTING_PAGE (object));

  switch (prop_id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      set_narrow (FOOTING_PAGE (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_page_class_init (FootingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = footing_page_constructed;
  object_class->dispose = footing_page_dispose;
  object_class->get_property = footing_page_get_property;
  object_class->set_property = footing_page_set_property;

  /* Templates of pages have it. */
  g_type_ensure (FOOTING_TYPE_NARROW_TITLE);

  properties[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, FOOTING_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /* For a breakpoint of the page: few words fit on a line, and headings are smaller. */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
footing_page_init (FootingPage *self)
{
}

FootingContext *
footing_page_get_context (FootingPage *self)
{
  FootingPagePrivate *priv = footing_page_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_PAGE (self), NULL);

  return priv->context;
}

gint64
footing_page_get_enrolment (FootingPage *self)
{
  FootingPageClass *klass = NULL;

  g_return_val_if_fail (FOOTING_IS_PAGE (self), 0);

  klass = FOOTING_PAGE_GET_CLASS (self);

  return klass->enrolment != NULL ? klass->enrolment (self) : 0;
}

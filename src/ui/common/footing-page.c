/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-page.h"

typedef struct
{
  FootingContext *context;
} FootingPagePrivate;

enum
{
  PROP_0,
  PROP_CONTEXT,
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

  properties[PROP_CONTEXT] =
    g_param_spec_object ("context", NULL, NULL, FOOTING_TYPE_CONTEXT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

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

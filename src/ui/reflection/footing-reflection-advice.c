/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-reflection-advice.h"

struct _FootingReflectionAdvice
{
  AdwBin     parent_instance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (FootingReflectionAdvice, footing_reflection_advice, ADW_TYPE_BIN)

static void
understood_cb (FootingReflectionAdvice *self)
{
  g_settings_set_boolean (self->settings, "show-reflection-advice", FALSE);
}

static void
footing_reflection_advice_dispose (GObject *object)
{
  g_clear_object (&FOOTING_REFLECTION_ADVICE (object)->settings);

  G_OBJECT_CLASS (footing_reflection_advice_parent_class)->dispose (object);
}

static void
footing_reflection_advice_class_init (FootingReflectionAdviceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_reflection_advice_dispose;
}

static void
footing_reflection_advice_init (FootingReflectionAdvice *self)
{
  GtkWidget *banner = adw_banner_new (_("Reflections can be asked for in legal proceedings. Write about what "
                                        "you learned; leave out who."));

  adw_banner_set_use_markup (ADW_BANNER (banner), FALSE);
  adw_banner_set_button_label (ADW_BANNER (banner), _("_Understood"));
  g_signal_connect_object (banner, "button-clicked", G_CALLBACK (understood_cb), self, G_CONNECT_SWAPPED);

  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "show-reflection-advice", banner, "revealed", G_SETTINGS_BIND_GET);
  adw_bin_set_child (ADW_BIN (self), banner);
}

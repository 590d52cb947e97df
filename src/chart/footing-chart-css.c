/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-chart"

#include "config.h"

#include <gtk/gtk.h>

#include "footing-chart-css-private.h"
#include "footing-chart-resources.h"

#define CSS_PATH "/io/github/footing_app/Footing/chart/chart.css"

void
_footing_chart_css_load (void)
{
  static gboolean loaded;
  g_autoptr(GtkCssProvider) provider = NULL;

  if (loaded)
    return;

  loaded = TRUE;
  provider = gtk_css_provider_new ();

  /* By hand, because a linker drops constructors that nothing in a static library refers to. */
  footing_chart_register_resource ();

  gtk_css_provider_load_from_resource (provider, CSS_PATH);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

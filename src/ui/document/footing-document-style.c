/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-document-style.h"

void
footing_document_style_load (void)
{
  static gsize done = 0;
  g_autoptr(GtkCssProvider) provider = NULL;

  if (!g_once_init_enter (&done))
    return;

  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/io/github/footing_app/Footing/ui/document/document.css");

  /* Below the style of the application, which has the last word. */
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION - 1);
  g_once_init_leave (&done, 1);
}

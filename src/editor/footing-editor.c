/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include <gtksourceview/gtksource.h>
#include <libspelling.h>

#include "footing-editor-private.h"
#include "footing-editor-resources.h"

static void
load_style (void)
{
  g_autoptr(GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider,
                                       "/io/github/footing_app/Footing/editor/editor.css");

  /* Below the style of the application, which has the last word. */
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION - 2);
}

void
_footing_editor_init (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;

  footing_editor_register_resource ();
  gtk_source_init ();
  spelling_init ();
  load_style ();

  g_once_init_leave (&done, 1);
}

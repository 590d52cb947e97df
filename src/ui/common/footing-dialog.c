/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-dialog.h"

static AdwDialog *
dialog_in_front (GtkWidget *opener)
{
  GtkRoot *root = gtk_widget_get_root (opener);

  if (ADW_IS_APPLICATION_WINDOW (root))
    return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root));

  return ADW_IS_WINDOW (root) ? adw_window_get_visible_dialog (ADW_WINDOW (root)) : NULL;
}

void
footing_dialog_present (AdwDialog *dialog,
                        GtkWidget *opener)
{
  AdwDialog *other = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (GTK_IS_WIDGET (opener));

  other = dialog_in_front (opener);

  if (other != NULL && G_OBJECT_TYPE (other) == G_OBJECT_TYPE (dialog))
    {
      g_object_ref_sink (dialog);
      g_object_unref (dialog);
      return;
    }

  adw_dialog_present (dialog, opener);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-dialog.h"

#define FRAMES_UNTIL_LAID_OUT 3

static AdwDialog *
dialog_in_front (GtkWidget *opener)
{
  GtkRoot *root = gtk_widget_get_root (opener);

  if (ADW_IS_APPLICATION_WINDOW (root))
    return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root));

  return ADW_IS_WINDOW (root) ? adw_window_get_visible_dialog (ADW_WINDOW (root)) : NULL;
}

typedef struct
{
  GWeakRef wanted; /* what has the focus first */
  guint    frames;
} FirstFocus;

static FirstFocus *
first_focus_new (GtkWidget *wanted)
{
  FirstFocus *self = g_new0 (FirstFocus, 1);

  g_weak_ref_init (&self->wanted, wanted);

  return self;
}

static void
first_focus_free (gpointer data)
{
  FirstFocus *self = data;

  g_weak_ref_clear (&self->wanted);
  g_free (self);
}

/* A narrow window makes a sheet of the dialog when both are laid out, and the sheet puts the focus elsewhere. */
static gboolean
laid_out_cb (GtkWidget     *dialog,
             GdkFrameClock *clock,
             gpointer       user_data)
{
  FirstFocus *self = user_data;
  g_autoptr(GtkWidget) wanted = g_weak_ref_get (&self->wanted);
  GtkRoot *root = gtk_widget_get_root (dialog);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (++self->frames < FRAMES_UNTIL_LAID_OUT)
    return G_SOURCE_CONTINUE;

  if (wanted != NULL && focus != wanted && (focus == NULL || !gtk_widget_is_ancestor (focus, wanted)))
    gtk_widget_grab_focus (wanted);

  return G_SOURCE_REMOVE;
}

void
footing_dialog_present (AdwDialog *dialog,
                        GtkWidget *opener)
{
  AdwDialog *other = NULL;
  GtkWidget *wanted = NULL;

  g_return_if_fail (ADW_IS_DIALOG (dialog));
  g_return_if_fail (GTK_IS_WIDGET (opener));

  other = dialog_in_front (opener);

  if (other != NULL && G_OBJECT_TYPE (other) == G_OBJECT_TYPE (dialog))
    {
      g_object_ref_sink (dialog);
      g_object_unref (dialog);
      return;
    }

  wanted = adw_dialog_get_focus (dialog);
  adw_dialog_present (dialog, opener);
  if (wanted != NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (dialog), laid_out_cb, first_focus_new (wanted), first_focus_free);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-window-private.h"

/* A text undoes its own changes, and when it has no more of them the key does nothing: whoever
 * takes back words does not mean the session that was saved before. Nor does somebody in a dialog
 * mean what is behind it.
 */
static gboolean
has_own_undo (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus) ||
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

static gboolean
undo_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  if (!has_own_undo (widget))
    gtk_widget_activate_action (widget, "win.undo", NULL);

  return GDK_EVENT_STOP;
}

static void
undo_dismissed_cb (AdwToast      *toast,
                   FootingWindow *self)
{
  if (self->undo_toast == toast)
    self->undo_toast = NULL;
}

/* What was offered by a message that has gone can still be undone: ten seconds are short for
 * somebody who has to hear the message, or to find the key.
 */
static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingUndoFunc undo = g_steal_pointer (&self->undo);
  g_autofree char *words = NULL;
  gboolean is_said;

  if (undo == NULL)
    {
      footing_shell_toast (widget, _("There is nothing to undo"));
      return;
    }

  /* translators: %s is what was done, as in “Undone: Session deleted” */
  words = g_strdup_printf (_("Undone: %s"), self->undo_words);
  is_said = undo (self->undo_data);
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);

  _footing_window_forget_undo (self);
  if (is_said)
    footing_shell_toast (widget, words);
}

void
_footing_window_forget_undo (FootingWindow *self)
{
  GDestroyNotify destroy = g_steal_pointer (&self->undo_destroy);
  AdwToast *toast = g_steal_pointer (&self->undo_toast);

  if (destroy != NULL)
    destroy (self->undo_data);

  self->undo = NULL;
  self->undo_data = NULL;
  g_clear_pointer (&self->undo_words, g_free);

  /* An older message must not stay: its button would undo the newer thing. */
  if (toast != NULL)
    adw_toast_dismiss (toast);
}

void
_footing_window_set_undo (FootingShell    *shell,
                          AdwToast        *toast,
                          FootingUndoFunc  undo,
                          gpointer         user_data,
                          GDestroyNotify   destroy)
{
  FootingWindow *self = FOOTING_WINDOW (shell);

  _footing_window_forget_undo (self);
  if (toast == NULL)
    return;

  self->undo = undo;
  self->undo_data = user_data;
  self->undo_destroy = destroy;
  self->undo_toast = toast;
  self->undo_words = g_strdup (adw_toast_get_title (toast));
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (undo_dismissed_cb), self, 0);
}

void
_footing_window_class_install_undo (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_action);
  gtk_widget_class_add_binding (klass, GDK_KEY_z, GDK_CONTROL_MASK, undo_pressed_cb, NULL);
}

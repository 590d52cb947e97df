/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-book-file.h"
#include "footing-book-shelf.h"
#include "footing-keyring.h"
#include "footing-shell.h"
#include "footing-window-private.h"

/* A passphrase that this computer remembers, of the book that is open or being opened. */

static gboolean
is_gone (FootingWindow *self)
{
  return self->settings == NULL;
}

static void
set_remembered (FootingWindow *self,
                gboolean       remembered)
{
  self->is_remembered = remembered;
  _footing_window_update_actions (self);
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  char *passphrase = footing_keyring_find_finish (result, &error);

  /* Another book, or the window was closed. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL)
    g_debug ("There is no keyring to ask: %s", error->message);

  self->has_keyring = error == NULL;
  self->is_remembered = passphrase != NULL;

  if (passphrase != NULL)
    _footing_window_start_opening (self, passphrase, FOOTING_STORE_OPEN_EXISTING);
  else
    _footing_window_ask_for_passphrase (self, FOOTING_UNLOCK_FIRST);

  footing_keyring_wipe (passphrase);
}

void
_footing_window_unlock (FootingWindow *self)
{
  g_autoptr(GError) error = NULL;

  self->book_id = footing_book_file_get_id (self->path, &error);

  if (self->book_id == NULL)
    {
      _footing_window_fail_to_open (self, error);
      return;
    }

  self->finding = g_cancellable_new ();
  _footing_window_show_opening (self);
  footing_keyring_find_async (self->book_id, self->finding, found_cb, g_object_ref (self));
}

void
_footing_window_reset_unlocking (FootingWindow *self)
{
  g_cancellable_cancel (self->finding);
  g_clear_object (&self->finding);
  g_clear_pointer (&self->book_id, g_free);
  g_clear_pointer (&self->to_remember, footing_keyring_wipe);
  self->is_remembered = FALSE;
}

static void
outdated_forgotten_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  /* It will be tried once more, and forgotten then. */
  if (!footing_keyring_forget_finish (result, &error))
    g_debug ("The passphrase is still remembered: %s", error->message);
}

void
_footing_window_passphrase_was_wrong (FootingWindow *self)
{
  FootingUnlockReason reason = self->is_remembered ? FOOTING_UNLOCK_OUTDATED : FOOTING_UNLOCK_WRONG;

  if (self->is_remembered)
    footing_keyring_forget_async (self->book_id, outdated_forgotten_cb, NULL);

  self->is_remembered = FALSE;
  g_clear_pointer (&self->to_remember, footing_keyring_wipe);
  _footing_window_ask_for_passphrase (self, reason);
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean kept = footing_keyring_keep_finish (result, &error);

  if (is_gone (self))
    return;

  if (kept)
    {
      set_remembered (self, TRUE);
      return;
    }

  g_debug ("The passphrase is not remembered: %s", error->message);
  footing_shell_toast (GTK_WIDGET (self), _("This computer could not remember the passphrase. It will be asked for "
                                            "next time."));
}

void
_footing_window_passphrase_was_right (FootingWindow *self)
{
  g_autofree char *name = footing_book_shelf_name (self->path);
  g_autofree char *label = NULL;

  if (self->to_remember == NULL)
    return;

  /* translators: in the list of passwords of the desktop; %s is the name of a record book */
  label = g_strdup_printf (_("Footing record book “%s”"), name);
  footing_keyring_keep_async (self->book_id, label, self->to_remember, kept_cb, g_object_ref (self));
  g_clear_pointer (&self->to_remember, footing_keyring_wipe);
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  gboolean forgotten = footing_keyring_forget_finish (result, &error);

  if (is_gone (self))
    return;

  if (forgotten)
    {
      set_remembered (self, FALSE);
      footing_shell_toast (GTK_WIDGET (self), _("The passphrase is forgotten. It will be asked for next time."));
      return;
    }

  g_debug ("The passphrase is still remembered: %s", error->message);
  footing_shell_toast (GTK_WIDGET (self), _("This computer could not forget the passphrase just now. Please try "
                                            "again."));
}

static void
forget_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  footing_keyring_forget_async (FOOTING_WINDOW (widget)->book_id, forgotten_cb, g_object_ref (widget));
}

void
_footing_window_class_install_keyring_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.forget-passphrase", NULL, forget_action);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-book-shelf.h"
#include "footing-lent-book.h"
#include "footing-window-private.h"

static void
say_copied (FootingWindow *self)
{
  g_autofree char *name = footing_book_shelf_name (self->path);
  g_autofree char *words = NULL;

  /* translators: %s is the name of a record book */
  words = g_strdup_printf (_("“%s” was copied into Footing’s own folder. The file you chose stays as it is."), name);
  footing_shell_toast (GTK_WIDGET (self), words);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *copy = footing_lent_book_copy_finish (result, &error);

  if (copy == NULL)
    {
      _footing_window_fail_to_open (self, error);
      return;
    }

  /* The copy is among the other books for another day. */
  if (_footing_window_stop_opening (self))
    return;

  g_set_str (&self->path, copy);
  _footing_window_open_in_place (self);
  say_copied (self);
}

void
_footing_window_open_lent (FootingWindow *self)
{
  self->opening = OPENING_BUSY;
  _footing_window_show_opening (self);
  footing_lent_book_copy_async (self->path, copied_cb, g_object_ref (self));
}

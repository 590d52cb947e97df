/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <string.h>

#include "footing-import-dialog.h"
#include "footing-log-dialog.h"
#include "footing-window-private.h"

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingContext *context = footing_book_view_get_context (self->book_view);

  adw_dialog_present (footing_import_dialog_new (context), widget);
}

static void
log_session_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  FootingWindow *self = FOOTING_WINDOW (widget);
  FootingContext *context = footing_book_view_get_context (self->book_view);

  adw_dialog_present (footing_log_dialog_new (context), widget);
}

void
_footing_window_class_install_book_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.import", NULL, import_action);
  gtk_widget_class_install_action (klass, "win.log-session", NULL, log_session_action);
}

void
_footing_window_forget_passphrase (FootingWindow *self)
{
  if (self->new_passphrase != NULL)
    explicit_bzero (self->new_passphrase, strlen (self->new_passphrase));

  g_clear_pointer (&self->new_passphrase, g_free);
}

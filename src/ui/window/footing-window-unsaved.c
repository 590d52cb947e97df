/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-window-private.h"

static void
answered_cb (FootingWindow *self,
             const char    *answer)
{
  FootingWindowFunc then = g_steal_pointer (&self->after_close);

  if (g_str_equal (answer, "keep") || self->book_view == NULL)
    return;

  if (g_str_equal (answer, "discard"))
    footing_context_abandon_unsaved (footing_book_view_get_context (self->book_view));

  _footing_window_close_book (self, then);
}

void
_footing_window_ask_about_unsaved (FootingWindow *self,
                                   const GError  *error)
{
  g_autofree char *reason = footing_error_words (error, NULL);
  AdwDialog *dialog = adw_alert_dialog_new (_("The Last Words Are Not Saved"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog),
                                /* translators: %s is some sentences that say why */
                                _("%s\n\nAs long as the book is open, nothing that you see is lost."), reason);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep", _("_Keep Open"),
                                  "retry", _("_Try Again"),
                                  "discard", _("Close _Without Them"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "retry");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

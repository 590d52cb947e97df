/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-error-words.h"
#include "footing-shell.h"

G_DEFINE_INTERFACE (FootingShell, footing_shell, GTK_TYPE_WIDGET)

static void
footing_shell_default_init (FootingShellInterface *iface)
{
}

/* NULL for a page that has been taken out of the window meanwhile. */
static FootingShell *
shell_of (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return FOOTING_IS_SHELL (root) ? FOOTING_SHELL (root) : NULL;
}

/* Words hold names of people, which are no markup. */
static AdwToast *
plain_toast_new (const char *words)
{
  return g_object_new (ADW_TYPE_TOAST, "use-markup", FALSE, "title", words, NULL);
}

void
footing_shell_toast (GtkWidget  *widget,
                     const char *words)
{
  FootingShell *self = shell_of (widget);

  if (self != NULL)
    FOOTING_SHELL_GET_IFACE (self)->add_toast (self, plain_toast_new (words));
}

void
footing_shell_offer_undo (GtkWidget       *widget,
                          const char      *words,
                          FootingUndoFunc  undo,
                          gpointer         user_data,
                          GDestroyNotify   destroy)
{
  FootingShell *self = shell_of (widget);
  AdwToast *toast = NULL;

  if (self == NULL)
    {
      if (destroy != NULL)
        destroy (user_data);
      return;
    }

  toast = plain_toast_new (words);
  /* Without a letter to press, whose underscore would be read out; there is Ctrl+Z. */
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_set_timeout (toast, 10);
  /* It must not wait for other messages, after which nobody would know what it speaks of. */
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);

  FOOTING_SHELL_GET_IFACE (self)->set_undo (self, toast, undo, user_data, destroy);
  FOOTING_SHELL_GET_IFACE (self)->add_toast (self, toast);
}

void
footing_shell_forget_undo (GtkWidget *widget)
{
  FootingShell *self = shell_of (widget);

  if (self != NULL)
    FOOTING_SHELL_GET_IFACE (self)->set_undo (self, NULL, NULL, NULL, NULL);
}

void
footing_shell_report (GtkWidget    *widget,
                      const GError *error)
{
  FootingShell *self = shell_of (widget);
  g_autofree char *words = NULL;

  if (self == NULL || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  words = footing_error_words (error, NULL);
  FOOTING_SHELL_GET_IFACE (self)->show_problem (self, words);
}

void
footing_shell_push (GtkWidget         *widget,
                    AdwNavigationPage *page)
{
  FootingShell *self = shell_of (widget);

  g_return_if_fail (self != NULL);

  FOOTING_SHELL_GET_IFACE (self)->push (self, page);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingShell:
 *
 * What pages ask of the window they are in, without knowing it.
 */
#define FOOTING_TYPE_SHELL (footing_shell_get_type ())
G_DECLARE_INTERFACE (FootingShell, footing_shell, FOOTING, SHELL, GtkWidget)

/**
 * FootingUndoFunc:
 *
 * Takes back what the toast speaks of.
 *
 * Returns: whether the window is to say so; %FALSE where it takes a while and is told when it is done
 */
typedef gboolean (*FootingUndoFunc) (gpointer user_data);

struct _FootingShellInterface
{
  GTypeInterface parent_iface;

  void (*add_toast)    (FootingShell *self,
                        AdwToast     *toast);
  /* Without a toast nothing can be undone any more. */
  void (*set_undo)     (FootingShell    *self,
                        AdwToast        *toast,
                        FootingUndoFunc  undo,
                        gpointer         user_data,
                        GDestroyNotify   destroy);
  void (*show_problem) (FootingShell *self,
                        const char   *words);
  void (*push)         (FootingShell      *self,
                        AdwNavigationPage *page);
};

/** Says in passing that something has been done. @widget is anywhere in the window. */
void footing_shell_toast      (GtkWidget         *widget,
                               const char        *words);

/**
 * footing_shell_offer_undo:
 * @undo: takes back what was done; called at most once
 * @destroy: (nullable): frees @user_data when the offer has passed
 *
 * Says that something has been done, with a button that undoes it. Ctrl+Z does so as well, also
 * when the toast has gone, until something else can be undone.
 */
void footing_shell_offer_undo (GtkWidget         *widget,
                               const char        *words,
                               FootingUndoFunc    undo,
                               gpointer           user_data,
                               GDestroyNotify     destroy);

/**
 * footing_shell_forget_undo:
 *
 * Lets Ctrl+Z take nothing back. For what cannot be undone: otherwise the key would undo what came
 * before it, which nobody means then.
 */
void footing_shell_forget_undo (GtkWidget        *widget);

/**
 * footing_shell_report:
 * @error: why something could not be written or read
 *
 * Says in a banner, which stays until it is dismissed, what went wrong, what is safe and what to
 * do. Says nothing of what was cancelled.
 */
void footing_shell_report     (GtkWidget         *widget,
                               const GError      *error);

/** Shows @page on top of the present one, with a way back. Takes a floating reference. */
void footing_shell_push       (GtkWidget         *widget,
                               AdwNavigationPage *page);

G_END_DECLS

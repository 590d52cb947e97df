/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-page-return.h"
#include "footing-shell.h"

/* A page that has been left, and the view that it was in, which may be gone before it is asked back. */
typedef struct
{
  AdwNavigationPage *page;
  GWeakRef           view;
} Left;

static void
left_free (gpointer data)
{
  Left *self = data;

  g_clear_object (&self->page);
  g_weak_ref_clear (&self->view);
  g_free (self);
}

static gboolean
come_back (gpointer data)
{
  Left *self = data;
  g_autoptr(GtkWidget) view = g_weak_ref_get (&self->view);

  if (view != NULL)
    footing_shell_push (view, self->page);

  return FALSE;
}

static void
popped_cb (AdwNavigationPage *page,
           AdwNavigationPage *popped,
           AdwNavigationView *view)
{
  FootingPageUnsavedFunc is_unsaved = g_object_get_data (G_OBJECT (page), "is-unsaved");
  Left *left = NULL;
  g_autofree char *words = NULL;

  if (popped != page || !is_unsaved (FOOTING_PAGE (page)))
    return;

  left = g_new0 (Left, 1);
  left->page = g_object_ref (page);
  g_weak_ref_init (&left->view, view);
  /* translators: %s is the title of a page */
  words = g_strdup_printf (_("“%s” was left, and nothing was saved"), adw_navigation_page_get_title (page));
  footing_shell_offer_undo (GTK_WIDGET (view), words, come_back, left, left_free);
}

static void
shown_cb (AdwNavigationPage *page)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (page), ADW_TYPE_NAVIGATION_VIEW);

  if (view == NULL)
    return;

  g_signal_handlers_disconnect_by_func (view, popped_cb, page);
  g_signal_connect_object (view, "popped", G_CALLBACK (popped_cb), page, G_CONNECT_SWAPPED);
}

void
footing_page_return_offer_when_left (FootingPage            *page,
                                     FootingPageUnsavedFunc  is_unsaved)
{
  g_return_if_fail (FOOTING_IS_PAGE (page));
  g_return_if_fail (is_unsaved != NULL);

  g_object_set_data (G_OBJECT (page), "is-unsaved", is_unsaved);
  g_signal_connect (page, "shown", G_CALLBACK (shown_cb), NULL);
}

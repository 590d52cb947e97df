/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-window-private.h"

/* When what had the keyboard goes away, with a page or a message, GTK leaves it nowhere, and a
 * screen reader has nothing to say. It goes to the first thing on what is shown then.
 */

static GtkWidget *
find_toolbar_view (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_child_visible (widget))
    return NULL;

  if (ADW_IS_TOOLBAR_VIEW (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_toolbar_view (child);

  return found;
}

static gboolean
is_in_text (GtkWidget *widget)
{
  return GTK_IS_TEXT (gtk_root_get_focus (gtk_widget_get_root (widget)));
}

/* Rather what a page is about than the buttons in its header, and no field for a search, which
 * would take what one types and Ctrl+Z for itself.
 */
static void
focus_first (GtkWidget *page)
{
  GtkWidget *view = find_toolbar_view (page);
  GtkWidget *content = view != NULL ? adw_toolbar_view_get_content (ADW_TOOLBAR_VIEW (view)) : NULL;

  if (content == NULL || !gtk_widget_child_focus (content, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  else if (is_in_text (page))
    gtk_widget_child_focus (content, GTK_DIR_TAB_FORWARD);
}

static gboolean
is_lost (FootingWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return (focus == NULL || !gtk_widget_get_mapped (focus)) &&
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;
}

static gboolean
focus_cb (gpointer user_data)
{
  FootingWindow *self = user_data;

  self->focus_id = 0;
  if (!is_lost (self))
    return G_SOURCE_REMOVE;

  if (self->book_view != NULL)
    focus_first (footing_book_view_get_visible_page (self->book_view));
  else if (gtk_stack_get_visible_child (self->stack) != NULL)
    focus_first (gtk_stack_get_visible_child (self->stack));

  return G_SOURCE_REMOVE;
}

/* After whoever takes something away has had time to say what comes next. */
static void
look_soon (FootingWindow *self)
{
  if (self->focus_id == 0 && is_lost (self))
    self->focus_id = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, focus_cb, self, NULL);
}

void
_footing_window_keep_focus (FootingWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (look_soon), NULL);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (look_soon), NULL);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
}

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

/* GTK begins where the keyboard was last; when that has gone, it finds nothing there, however often
 * one presses Tab.
 */
static void
forget_where_it_was (GtkWidget *widget)
{
  GtkWidget *child = NULL;

  for (; widget != NULL; widget = child)
    {
      child = gtk_widget_get_focus_child (widget);
      gtk_widget_set_focus_child (widget, NULL);
    }
}

static gboolean
is_on_toast (FootingWindow *self,
             GtkWidget     *focus)
{
  GtkWidget *content = NULL;

  if (focus == NULL || self->toast_overlay == NULL ||
      !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->toast_overlay)))
    return FALSE;

  content = adw_toast_overlay_get_child (self->toast_overlay);

  return focus != content && !gtk_widget_is_ancestor (focus, content);
}

static gboolean
is_lost (FootingWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return (focus == NULL || !gtk_widget_get_mapped (focus) || self->is_astray) &&
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) == NULL;
}

static gboolean
focus_cb (gpointer user_data)
{
  FootingWindow *self = user_data;

  self->focus_id = 0;
  if (!is_lost (self))
    return G_SOURCE_REMOVE;

  self->is_astray = FALSE;
  forget_where_it_was (adw_toast_overlay_get_child (self->toast_overlay));
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

/* When something goes, GTK goes on to what comes next. Where that is a toast, Enter would undo what
 * was just done.
 */
static void
focus_widget_cb (FootingWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  self->is_astray = is_on_toast (self, focus) && (self->focus == NULL || !gtk_widget_get_mapped (self->focus));
  g_set_weak_pointer (&self->focus, focus);
  look_soon (self);
}

void
_footing_window_keep_focus (FootingWindow *self)
{
  g_signal_connect (self, "notify::focus-widget", G_CALLBACK (focus_widget_cb), NULL);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (look_soon), NULL);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (look_soon), self, G_CONNECT_SWAPPED);
}

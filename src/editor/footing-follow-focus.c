/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-editor"

#include "config.h"

#include "footing-follow-focus.h"

/* How much of the page stays in sight above and below what is followed, in pixels. */
#define MARGIN 48

/* After the frame in which a text has grown, and after GtkTextView has measured its lines. */
#define PRIORITY (GDK_PRIORITY_REDRAW + 10)

typedef struct
{
  GtkViewport *viewport;
  GtkRoot *root;
  GSignalGroup *buffer;
  GSignalGroup *adjustment;
  guint scroll_id;
  gboolean is_following; /* until somebody scrolls elsewhere */
  gboolean is_scrolling;
} Follower;

/* Where the caret of a text is, or all of another widget, on the page that scrolls. */
static gboolean
find_place (GtkWidget       *widget,
            GtkWidget       *page,
            graphene_rect_t *place)
{
  GtkTextView *view;
  GdkRectangle caret;
  graphene_point_t point;
  int x, y;

  if (!GTK_IS_TEXT_VIEW (widget))
    return gtk_widget_compute_bounds (widget, page, place);

  view = GTK_TEXT_VIEW (widget);
  gtk_text_view_get_cursor_locations (view, NULL, &caret, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, caret.x, caret.y, &x, &y);

  if (!gtk_widget_compute_point (widget, page, &GRAPHENE_POINT_INIT (x, y), &point))
    return FALSE;

  graphene_rect_init (place, point.x, point.y, caret.width, caret.height);

  return TRUE;
}

static void
scroll_to (Follower  *self,
           GtkWidget *focus)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->viewport));
  graphene_rect_t place;

  if (!find_place (focus, gtk_viewport_get_child (self->viewport), &place))
    return;

  self->is_scrolling = TRUE;
  gtk_adjustment_clamp_page (adjustment,
                             place.origin.y - MARGIN,
                             place.origin.y + place.size.height + MARGIN);
  self->is_scrolling = FALSE;
}

static gboolean
scroll_cb (gpointer user_data)
{
  Follower *self = user_data;
  GtkWidget *focus = self->root != NULL ? gtk_root_get_focus (self->root) : NULL;

  self->scroll_id = 0;

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->viewport)))
    scroll_to (self, focus);

  return G_SOURCE_REMOVE;
}

static void
queue_scroll (Follower *self)
{
  if (self->scroll_id == 0)
    self->scroll_id = g_idle_add_full (PRIORITY, scroll_cb, self, NULL);
}

static void
caret_moved_cb (Follower *self)
{
  self->is_following = TRUE;
  queue_scroll (self);
}

/* The page has become longer or shorter, perhaps above the caret. */
static void
page_changed_cb (Follower *self)
{
  if (self->is_following)
    queue_scroll (self);
}

static void
scrolled_cb (Follower *self)
{
  if (!self->is_scrolling && self->scroll_id == 0)
    self->is_following = FALSE;
}

static void
focus_changed_cb (Follower *self)
{
  GtkWidget *focus = gtk_root_get_focus (self->root);
  GtkTextBuffer *buffer = GTK_IS_TEXT_VIEW (focus)
                            ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus))
                            : NULL;

  g_signal_group_set_target (self->buffer, buffer);
  self->is_following = TRUE;
  queue_scroll (self);
}

static void
root_changed_cb (Follower *self)
{
  if (self->root != NULL)
    g_signal_handlers_disconnect_by_data (self->root, self);

  g_set_weak_pointer (&self->root, gtk_widget_get_root (GTK_WIDGET (self->viewport)));

  if (self->root == NULL)
    return;

  g_signal_connect_swapped (self->root, "notify::focus-widget",
                            G_CALLBACK (focus_changed_cb), self);
  focus_changed_cb (self);
}

static void
follower_free (Follower *self)
{
  if (self->root != NULL)
    g_signal_handlers_disconnect_by_data (self->root, self);

  g_clear_weak_pointer (&self->root);
  g_clear_handle_id (&self->scroll_id, g_source_remove);
  g_clear_object (&self->buffer);
  g_clear_object (&self->adjustment);
  g_free (self);
}

void
footing_follow_focus (GtkViewport *viewport)
{
  Follower *self;

  g_return_if_fail (GTK_IS_VIEWPORT (viewport));

  self = g_new0 (Follower, 1);
  self->viewport = viewport;
  self->buffer = g_signal_group_new (GTK_TYPE_TEXT_BUFFER);
  g_signal_group_connect_swapped (self->buffer, "notify::cursor-position",
                                  G_CALLBACK (caret_moved_cb), self);
  self->adjustment = g_signal_group_new (GTK_TYPE_ADJUSTMENT);
  g_signal_group_connect_swapped (self->adjustment, "changed",
                                  G_CALLBACK (page_changed_cb), self);
  g_signal_group_connect_swapped (self->adjustment, "value-changed",
                                  G_CALLBACK (scrolled_cb), self);

  gtk_viewport_set_scroll_to_focus (viewport, FALSE);
  g_signal_connect_swapped (viewport, "notify::root", G_CALLBACK (root_changed_cb), self);
  g_object_bind_property (viewport, "vadjustment", self->adjustment, "target",
                          G_BINDING_SYNC_CREATE);
  g_object_set_data_full (G_OBJECT (viewport), "footing-follow-focus",
                          self, (GDestroyNotify) follower_free);
  root_changed_cb (self);
}

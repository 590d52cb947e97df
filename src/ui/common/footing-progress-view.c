/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-progress-view.h"

/* Milliseconds between two looks, and before the first. */
#define PATIENCE 200

#define RESOURCES "/io/github/footing_app/Footing/ui/common/"

struct _FootingProgressView
{
  AdwBin           parent_instance;

  FootingProgress *progress;
  GCancellable    *cancellable;
  guint            source;

  AdwStatusPage   *status_page;
  GtkProgressBar  *progress_bar;
  GtkWidget       *cancel_button;
};

enum
{
  SLOW,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingProgressView, footing_progress_view, ADW_TYPE_BIN)

/* What began the work has gone, or cannot be pressed twice: keys would lead nowhere. */
static void
take_lost_focus (FootingProgressView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root != NULL && gtk_widget_get_mapped (self->cancel_button) &&
      (focus == NULL || !gtk_widget_get_mapped (focus) || !gtk_widget_is_sensitive (focus)))
    gtk_widget_grab_focus (self->cancel_button);
}

static gboolean
look_cb (gpointer user_data)
{
  FootingProgressView *self = user_data;

  gtk_progress_bar_set_fraction (self->progress_bar, footing_progress_get_fraction (self->progress));
  g_signal_emit (self, signals[SLOW], 0);
  take_lost_focus (self);

  return G_SOURCE_CONTINUE;
}

static void
cancel_cb (FootingProgressView *self)
{
  footing_progress_view_cancel (self);
}

static void
footing_progress_view_dispose (GObject *object)
{
  FootingProgressView *self = FOOTING_PROGRESS_VIEW (object);

  g_cancellable_cancel (self->cancellable);
  footing_progress_view_end (self);
  /* A child that is bound as well is not let go of otherwise. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_PROGRESS_VIEW);

  G_OBJECT_CLASS (footing_progress_view_parent_class)->dispose (object);
}

static void
footing_progress_view_class_init (FootingProgressViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_progress_view_dispose;

  signals[SLOW] =
    g_signal_new ("slow",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-progress-view.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProgressView, status_page);
  gtk_widget_class_bind_template_child (widget_class, FootingProgressView, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, FootingProgressView, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
footing_progress_view_init (FootingProgressView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingProgress *
footing_progress_view_begin (FootingProgressView *self,
                             const char          *title)
{
  g_return_val_if_fail (FOOTING_IS_PROGRESS_VIEW (self), NULL);

  g_cancellable_cancel (self->cancellable);
  footing_progress_view_end (self);

  self->progress = footing_progress_new ();
  self->cancellable = g_cancellable_new ();
  self->source = g_timeout_add (PATIENCE, look_cb, self);
  adw_status_page_set_title (self->status_page, title);
  gtk_progress_bar_set_fraction (self->progress_bar, 0);
  gtk_widget_set_sensitive (self->cancel_button, TRUE);

  return self->progress;
}

GCancellable *
footing_progress_view_get_cancellable (FootingProgressView *self)
{
  g_return_val_if_fail (FOOTING_IS_PROGRESS_VIEW (self), NULL);

  return self->cancellable;
}

void
footing_progress_view_end (FootingProgressView *self)
{
  g_return_if_fail (FOOTING_IS_PROGRESS_VIEW (self));

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->progress, footing_progress_unref);
  g_clear_object (&self->cancellable);
}

void
footing_progress_view_cancel (FootingProgressView *self)
{
  g_return_if_fail (FOOTING_IS_PROGRESS_VIEW (self));

  g_cancellable_cancel (self->cancellable);
  gtk_widget_set_sensitive (self->cancel_button, FALSE);
}

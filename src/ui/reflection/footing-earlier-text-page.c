/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-earlier-text-page.h"

struct _FootingEarlierTextPage
{
  AdwNavigationPage  parent_instance;

  AdwWindowTitle    *window_title;
  GtkTextView       *text_view;
};

enum
{
  RESTORE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEarlierTextPage, footing_earlier_text_page, ADW_TYPE_NAVIGATION_PAGE)

static void
restore_cb (FootingEarlierTextPage *self)
{
  g_signal_emit (self, signals[RESTORE], 0);
}

static void
footing_earlier_text_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_EARLIER_TEXT_PAGE);

  G_OBJECT_CLASS (footing_earlier_text_page_parent_class)->dispose (object);
}

static void
footing_earlier_text_page_class_init (FootingEarlierTextPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_earlier_text_page_dispose;

  signals[RESTORE] =
    g_signal_new ("restore",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/reflection/footing-earlier-text-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, FootingEarlierTextPage, text_view);
  gtk_widget_class_bind_template_callback (widget_class, restore_cb);
}

static void
footing_earlier_text_page_init (FootingEarlierTextPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingEarlierTextPage *
footing_earlier_text_page_new (const char      *label,
                               const char      *when,
                               FootingRevision *revision)
{
  FootingEarlierTextPage *self = g_object_new (FOOTING_TYPE_EARLIER_TEXT_PAGE, "title", label, NULL);

  adw_window_title_set_title (self->window_title, label);
  adw_window_title_set_subtitle (self->window_title, when);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view), footing_revision_get_body (revision), -1);

  return self;
}

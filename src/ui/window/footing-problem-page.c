/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-problem-page.h"

struct _FootingProblemPage
{
  AdwBin         parent_instance;

  AdwStatusPage *status_page;
};

enum
{
  TRY_AGAIN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingProblemPage, footing_problem_page, ADW_TYPE_BIN)

static void
try_again_cb (FootingProblemPage *self)
{
  g_signal_emit (self, signals[TRY_AGAIN], 0);
}

static void
footing_problem_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PROBLEM_PAGE);

  G_OBJECT_CLASS (footing_problem_page_parent_class)->dispose (object);
}

static void
footing_problem_page_class_init (FootingProblemPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_problem_page_dispose;

  signals[TRY_AGAIN] =
    g_signal_new ("try-again",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/window/footing-problem-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingProblemPage, status_page);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
}

static void
footing_problem_page_init (FootingProblemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_problem_page_explain (FootingProblemPage *self,
                              const char         *words)
{
  g_return_if_fail (FOOTING_IS_PROBLEM_PAGE (self));

  adw_status_page_set_description (self->status_page, words);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-log-dialog.h"

struct _FootingLogDialog
{
  AdwDialog       parent_instance;

  FootingContext *context;
};

G_DEFINE_FINAL_TYPE (FootingLogDialog, footing_log_dialog, ADW_TYPE_DIALOG)

static void
footing_log_dialog_dispose (GObject *object)
{
  g_clear_object (&FOOTING_LOG_DIALOG (object)->context);

  G_OBJECT_CLASS (footing_log_dialog_parent_class)->dispose (object);
}

static void
footing_log_dialog_class_init (FootingLogDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_log_dialog_dispose;
}

static void
footing_log_dialog_init (FootingLogDialog *self)
{
}

AdwDialog *
footing_log_dialog_new (FootingContext *context)
{
  FootingLogDialog *self = g_object_new (FOOTING_TYPE_LOG_DIALOG, NULL);

  self->context = g_object_ref (context);

  return ADW_DIALOG (self);
}

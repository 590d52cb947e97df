/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-import-dialog.h"

struct _FootingImportDialog
{
  AdwDialog       parent_instance;

  FootingContext *context;
};

G_DEFINE_FINAL_TYPE (FootingImportDialog, footing_import_dialog, ADW_TYPE_DIALOG)

static void
footing_import_dialog_dispose (GObject *object)
{
  g_clear_object (&FOOTING_IMPORT_DIALOG (object)->context);

  G_OBJECT_CLASS (footing_import_dialog_parent_class)->dispose (object);
}

static void
footing_import_dialog_class_init (FootingImportDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_import_dialog_dispose;
}

static void
footing_import_dialog_init (FootingImportDialog *self)
{
}

AdwDialog *
footing_import_dialog_new (FootingContext *context)
{
  FootingImportDialog *self = g_object_new (FOOTING_TYPE_IMPORT_DIALOG, NULL);

  self->context = g_object_ref (context);

  return ADW_DIALOG (self);
}

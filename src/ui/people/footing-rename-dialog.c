/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-name-limit.h"
#include "footing-record-undo.h"
#include "footing-rename-dialog.h"

struct _FootingRenameDialog
{
  FootingFormDialog  parent_instance;

  GPtrArray         *before; /* a copy of the record, alone */

  AdwEntryRow       *name_row;
};

G_DEFINE_FINAL_TYPE (FootingRenameDialog, footing_rename_dialog, FOOTING_TYPE_FORM_DIALOG)

static char *
chosen_name (FootingRenameDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name_row))));
}

static char *
name_before (FootingRenameDialog *self)
{
  char *name = NULL;

  g_object_get (g_ptr_array_index (self->before, 0), "name", &name, NULL);

  return name;
}

static void
changed_cb (FootingRenameDialog *self)
{
  g_autofree char *name = chosen_name (self);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), *name != '\0');
}

static void
save_cb (FootingRenameDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *name = chosen_name (self);
  g_autofree char *before = name_before (self);
  gpointer renamed = NULL;

  if (g_strcmp0 (name, before) == 0)
    {
      adw_dialog_close (ADW_DIALOG (self));
      return;
    }

  renamed = footing_record_copy (g_ptr_array_index (self->before, 0));
  g_object_set (renamed, "name", name, NULL);
  g_ptr_array_add (records, renamed);
  footing_form_dialog_change (FOOTING_FORM_DIALOG (self), self->before, records);
}

static void
footing_rename_dialog_saved (FootingFormDialog *dialog,
                             GPtrArray         *records)
{
  FootingRenameDialog *self = FOOTING_RENAME_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *name = chosen_name (self);
  g_autofree char *before = name_before (self);
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  /* translators: the old name and the new one */
  words = g_strdup_printf (_("“%1$s” is called “%2$s” now"), before, name);
  footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), words, records, self->before);
}

static void
footing_rename_dialog_dispose (GObject *object)
{
  FootingRenameDialog *self = FOOTING_RENAME_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_RENAME_DIALOG);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_rename_dialog_parent_class)->dispose (object);
}

static void
footing_rename_dialog_class_init (FootingRenameDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_rename_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_rename_dialog_saved;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-rename-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingRenameDialog, name_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_rename_dialog_init (FootingRenameDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
}

FootingFormDialog *
footing_rename_dialog_new (FootingContext *context,
                           FootingRecord  *record,
                           const char     *title)
{
  FootingRenameDialog *self = g_object_new (FOOTING_TYPE_RENAME_DIALOG, "context", context, "title", title, NULL);
  g_autofree char *name = NULL;

  g_ptr_array_add (self->before, footing_record_copy (record));
  name = name_before (self);
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), name);

  return FOOTING_FORM_DIALOG (self);
}

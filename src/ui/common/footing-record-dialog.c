/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-record-dialog.h"
#include "footing-record-undo.h"

typedef struct
{
  FootingRecord      *known;  /* as it is in the book */
  FootingRecord      *record; /* as it is being filled in */
  GPtrArray          *before;

  AdwToolbarView     *toolbar_view;
  AdwBanner          *banner;
  GtkWidget          *save_button;
  AdwPreferencesPage *page;
} FootingRecordDialogPrivate;

enum
{
  PROP_0,
  PROP_PAGE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (FootingRecordDialog, footing_record_dialog, FOOTING_TYPE_FORM_DIALOG)

/* ---- Saving ---- */

static void
save_record (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  g_ptr_array_add (records, footing_record_copy (priv->record));
  g_ptr_array_add (known, priv->known);
  g_clear_pointer (&priv->before, g_ptr_array_unref);
  priv->before = footing_record_undo_remember (records, known);

  if (footing_record_dialog_is_new (self))
    footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
  else
    footing_form_dialog_change (FOOTING_FORM_DIALOG (self), known, records);
}

static void
save_cb (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  g_object_set (priv->record, "deleted-at", G_GINT64_CONSTANT (0), NULL);
  FOOTING_RECORD_DIALOG_GET_CLASS (self)->give (self, priv->record);
  save_record (self);
}

static void
remove_cb (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  g_clear_object (&priv->record);
  priv->record = footing_record_undo_trashed (priv->known);
  save_record (self);
}

static void
footing_record_dialog_saved (FootingFormDialog *dialog,
                             GPtrArray         *records)
{
  FootingRecordDialog *self = FOOTING_RECORD_DIALOG (dialog);
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  gboolean removed = footing_record_is_deleted (priv->record);

  if (opener != NULL)
    footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog),
                               FOOTING_RECORD_DIALOG_GET_CLASS (self)->words (self, removed), records, priv->before);
}

/* ---- The object ---- */

static GtkWidget *
remove_group_new (FootingRecordDialog *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", _("_Remove"), "use-underline", TRUE, NULL);

  gtk_widget_add_css_class (row, "destructive-action");
  g_signal_connect_object (row, "activated", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return group;
}

static void
set_page (FootingRecordDialog *self,
          AdwPreferencesPage  *page)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  priv->page = page;
  adw_toolbar_view_set_content (priv->toolbar_view, GTK_WIDGET (page));
}

static void
footing_record_dialog_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (FOOTING_RECORD_DIALOG (object));

  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_object (value, priv->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_record_dialog_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_PAGE:
      set_page (FOOTING_RECORD_DIALOG (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_record_dialog_finalize (GObject *object)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (FOOTING_RECORD_DIALOG (object));

  g_clear_object (&priv->known);
  g_clear_object (&priv->record);
  g_clear_pointer (&priv->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_record_dialog_parent_class)->finalize (object);
}

static void
footing_record_dialog_class_init (FootingRecordDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = footing_record_dialog_get_property;
  object_class->set_property = footing_record_dialog_set_property;
  object_class->finalize = footing_record_dialog_finalize;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_record_dialog_saved;

  properties[PROP_PAGE] =
    g_param_spec_object ("page", NULL, NULL, ADW_TYPE_PREFERENCES_PAGE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GtkWidget *
header_new (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);
  GtkWidget *bar = g_object_new (ADW_TYPE_HEADER_BAR, "show-start-title-buttons", FALSE,
                                 "show-end-title-buttons", FALSE, NULL);
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_("_Cancel"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "dialog.close");
  adw_header_bar_pack_start (ADW_HEADER_BAR (bar), cancel);

  priv->save_button = gtk_button_new_with_mnemonic (_("_Save"));
  gtk_widget_add_css_class (priv->save_button, "suggested-action");
  g_object_bind_property (self, "ready", priv->save_button, "sensitive", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (priv->save_button, "clicked", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  adw_header_bar_pack_end (ADW_HEADER_BAR (bar), priv->save_button);

  return bar;
}

static GtkWidget *
banner_new (FootingRecordDialog *self)
{
  GtkWidget *banner = g_object_new (ADW_TYPE_BANNER, "use-markup", FALSE, NULL);

  g_object_bind_property (self, "problem", banner, "title", G_BINDING_DEFAULT);
  g_object_bind_property (self, "has-problem", banner, "revealed", G_BINDING_DEFAULT);

  return banner;
}

/* Without a template, because those that derive from it have theirs. */
static void
footing_record_dialog_init (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  priv->toolbar_view = ADW_TOOLBAR_VIEW (adw_toolbar_view_new ());
  adw_toolbar_view_add_top_bar (priv->toolbar_view, header_new (self));
  adw_toolbar_view_add_top_bar (priv->toolbar_view, banner_new (self));
  adw_dialog_set_child (ADW_DIALOG (self), GTK_WIDGET (priv->toolbar_view));
  adw_dialog_set_default_widget (ADW_DIALOG (self), priv->save_button);
  adw_dialog_set_content_width (ADW_DIALOG (self), 500);
}

void
footing_record_dialog_set_record (FootingRecordDialog *self,
                                  gpointer             record)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  g_return_if_fail (FOOTING_IS_RECORD_DIALOG (self));
  g_return_if_fail (FOOTING_IS_RECORD (record) && priv->known == NULL);

  priv->known = footing_record_copy (record);
  priv->record = footing_record_copy (record);
  if (!footing_record_dialog_is_new (self))
    adw_preferences_page_add (priv->page, ADW_PREFERENCES_GROUP (remove_group_new (self)));
  FOOTING_RECORD_DIALOG_GET_CLASS (self)->fill (self, priv->record);
}

gpointer
footing_record_dialog_get_record (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD_DIALOG (self), NULL);

  return priv->record;
}

gboolean
footing_record_dialog_is_new (FootingRecordDialog *self)
{
  FootingRecordDialogPrivate *priv = footing_record_dialog_get_instance_private (self);

  g_return_val_if_fail (FOOTING_IS_RECORD_DIALOG (self), FALSE);

  return priv->known == NULL || footing_record_get_id (priv->known) == 0;
}

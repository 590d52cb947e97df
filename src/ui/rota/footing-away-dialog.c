/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-away-dialog.h"
#include "footing-date-row.h"
#include "footing-record-undo.h"

struct _FootingAwayDialog
{
  FootingFormDialog    parent_instance;

  FootingTimeOff      *known;    /* as they are in the book; new when they are not */
  FootingTimeOff      *time_off; /* as they are being filled in */
  GPtrArray           *before;

  AdwComboRow         *kind_row;
  FootingDateRow      *from_row;
  FootingDateRow      *to_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingAwayDialog, footing_away_dialog, FOOTING_TYPE_FORM_DIALOG)

const char *
footing_away_kind_words (FootingTimeOffKind kind)
{
  switch (kind)
    {
    case FOOTING_TIME_OFF_KIND_LEAVE:
      return _("Leave");
    case FOOTING_TIME_OFF_KIND_TRAINING:
      return _("Training");
    case FOOTING_TIME_OFF_KIND_OTHER:
    default:
      return _("Something else");
    }
}

static FootingContext *
context_of (FootingAwayDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- Being filled in ---- */

static void
changed_cb (FootingAwayDialog *self)
{
  FootingDay from = footing_date_row_get_day (self->from_row), to = footing_date_row_get_day (self->to_row);
  gboolean known = from != FOOTING_DAY_NONE && to != FOOTING_DAY_NONE;

  if (self->time_off == NULL)
    return;

  footing_date_row_set_complaint (self->to_row, known && to < from ? _("The last day is before the first one.") : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    known && to >= from && footing_date_row_get_valid (self->from_row) &&
                                    footing_date_row_get_valid (self->to_row));
}

/* ---- Saving ---- */

static void
save (FootingAwayDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  g_ptr_array_add (records, footing_record_copy (self->time_off));
  if (footing_record_get_id (FOOTING_RECORD (self->known)) != 0)
    g_ptr_array_add (known, self->known);

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
save_cb (FootingAwayDialog *self)
{
  g_object_set (self->time_off,
                "kind", adw_combo_row_get_selected (self->kind_row),
                "from-on", footing_date_row_get_day (self->from_row),
                "to-on", footing_date_row_get_day (self->to_row),
                NULL);
  save (self);
}

static void
remove_cb (FootingAwayDialog *self)
{
  g_object_set (self->time_off, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  save (self);
}

static void
footing_away_dialog_saved (FootingFormDialog *dialog,
                           GPtrArray         *records)
{
  FootingAwayDialog *self = FOOTING_AWAY_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  gboolean removed = footing_record_is_deleted (FOOTING_RECORD (self->time_off));

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self),
                               removed ? _("The days away have been removed") : _("The days away have been noted"),
                               records, self->before);
}

/* ---- The object ---- */

static void
footing_away_dialog_dispose (GObject *object)
{
  FootingAwayDialog *self = FOOTING_AWAY_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_AWAY_DIALOG);
  g_clear_object (&self->known);
  g_clear_object (&self->time_off);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_away_dialog_parent_class)->dispose (object);
}

static void
footing_away_dialog_class_init (FootingAwayDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_away_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_away_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/rota/footing-away-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingAwayDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, FootingAwayDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, FootingAwayDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, FootingAwayDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_away_dialog_init (FootingAwayDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_in (FootingAwayDialog *self)
{
  FootingDay today = footing_context_get_today (context_of (self));
  g_autoptr(GtkStringList) kinds = gtk_string_list_new (NULL);

  for (int kind = FOOTING_TIME_OFF_KIND_LEAVE; kind <= FOOTING_TIME_OFF_KIND_OTHER; kind++)
    gtk_string_list_append (kinds, footing_away_kind_words (kind));

  adw_combo_row_set_model (self->kind_row, G_LIST_MODEL (kinds));
  adw_combo_row_set_selected (self->kind_row, footing_time_off_get_kind (self->time_off));
  footing_date_row_set_today (self->from_row, today);
  footing_date_row_set_today (self->to_row, today);

  if (footing_record_get_id (FOOTING_RECORD (self->known)) == 0)
    return;

  footing_date_row_set_day (self->from_row, footing_time_off_get_from_on (self->time_off));
  footing_date_row_set_day (self->to_row, footing_time_off_get_to_on (self->time_off));
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), TRUE);
}

FootingFormDialog *
footing_away_dialog_new (FootingContext *context,
                         FootingTimeOff *time_off)
{
  FootingAwayDialog *self = g_object_new (FOOTING_TYPE_AWAY_DIALOG, "context", context, NULL);

  self->known = footing_record_copy (time_off);
  self->time_off = footing_record_copy (time_off);
  fill_in (self);
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

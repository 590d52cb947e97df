/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-learning-dialog.h"
#include "footing-programme-words.h"
#include "footing-record-undo.h"

struct _FootingLearningDialog
{
  FootingFormDialog     parent_instance;

  FootingEnrolmentItem *item;
  GPtrArray            *before;

  AdwPreferencesGroup  *what_group;
  FootingDateRow       *done_row;
  AdwEntryRow          *note_row;
};

G_DEFINE_FINAL_TYPE (FootingLearningDialog, footing_learning_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingLearningDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- Being filled in ---- */

static void
changed_cb (FootingLearningDialog *self)
{
  gboolean to_come = FALSE;

  if (self->item == NULL)
    return;

  to_come = footing_date_row_get_day (self->done_row) > footing_context_get_today (context_of (self));
  footing_date_row_set_complaint (self->done_row, to_come ? _("It is done when that day has come") : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    footing_date_row_get_valid (self->done_row) && !to_come);
}

/* ---- Saving ---- */

static void
save_cb (FootingLearningDialog *self)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  FootingEnrolmentItem *item = footing_record_copy (self->item);

  g_object_set (item,
                "done-on", footing_date_row_get_day (self->done_row),
                "note", *note != '\0' ? note : NULL,
                NULL);
  g_ptr_array_add (records, item);
  g_ptr_array_add (known, self->item);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_learning_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingLearningDialog *self = FOOTING_LEARNING_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  gboolean done = footing_date_row_get_day (self->done_row) != FOOTING_DAY_NONE;
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  /* translators: %s is the name of a study day or a topic */
  words = g_strdup_printf (done ? _("“%s” is noted as done") : _("“%s” is still to come"),
                           footing_enrolment_item_get_name (self->item));
  footing_record_undo_offer (opener, context_of (self), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_learning_dialog_dispose (GObject *object)
{
  FootingLearningDialog *self = FOOTING_LEARNING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_LEARNING_DIALOG);
  g_clear_object (&self->item);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_learning_dialog_parent_class)->dispose (object);
}

static void
footing_learning_dialog_class_init (FootingLearningDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_learning_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_learning_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/course/footing-learning-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingLearningDialog, what_group);
  gtk_widget_class_bind_template_child (widget_class, FootingLearningDialog, done_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLearningDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_learning_dialog_init (FootingLearningDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingFormDialog *
footing_learning_dialog_new (FootingContext       *context,
                             FootingEnrolmentItem *item)
{
  FootingLearningDialog *self = g_object_new (FOOTING_TYPE_LEARNING_DIALOG, "context", context, NULL);
  FootingDay done = footing_enrolment_item_get_done_on (item);
  const char *note = footing_enrolment_item_get_note (item);

  self->item = footing_record_copy (item);
  adw_dialog_set_title (ADW_DIALOG (self), footing_item_words_kind (footing_enrolment_item_get_kind (item)));
  adw_preferences_group_set_title (self->what_group, footing_enrolment_item_get_name (item));
  footing_date_row_set_today (self->done_row, footing_context_get_today (context));
  footing_date_row_set_day (self->done_row, done != FOOTING_DAY_NONE ? done : footing_context_get_today (context));
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  changed_cb (self);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_enrolment_item_get_enrolment_id (item));

  return FOOTING_FORM_DIALOG (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-dialog.h"
#include "footing-agreement-words.h"
#include "footing-date-row.h"
#include "footing-name-limit.h"

struct _FootingActionDialog
{
  FootingRecordDialog  parent_instance;

  AdwEntryRow         *words_row;
  AdwComboRow         *owner_row;
  GtkStringList       *owners;
  AdwSwitchRow        *promised_row;
  FootingDateRow      *due_row;
  AdwComboRow         *state_row;
  FootingDateRow      *closed_row;
  AdwEntryRow         *note_row;
};

G_DEFINE_FINAL_TYPE (FootingActionDialog, footing_action_dialog, FOOTING_TYPE_RECORD_DIALOG)

static FootingDay
get_today (FootingActionDialog *self)
{
  return footing_context_get_today (footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));
}

static FootingActionOwner
get_owner (FootingActionDialog *self)
{
  return (FootingActionOwner) adw_combo_row_get_selected (self->owner_row);
}

static FootingActionState
get_state (FootingActionDialog *self)
{
  return (FootingActionState) adw_combo_row_get_selected (self->state_row);
}

static char *
text_in (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* ---- Filling in ---- */

static gboolean
is_closed_rightly (FootingActionDialog *self)
{
  FootingDay day = footing_date_row_get_day (self->closed_row);

  if (get_state (self) == FOOTING_ACTION_STATE_OPEN)
    return TRUE;

  footing_date_row_set_complaint (self->closed_row, day != FOOTING_DAY_NONE && day > get_today (self)
                                                      ? _("This day is still to come.")
                                                      : NULL);

  return footing_date_row_get_valid (self->closed_row) && day != FOOTING_DAY_NONE && day <= get_today (self);
}

static void
changed_cb (FootingActionDialog *self)
{
  gboolean open = get_state (self) == FOOTING_ACTION_STATE_OPEN;
  g_autofree char *words = text_in (self->words_row);

  gtk_widget_set_visible (GTK_WIDGET (self->promised_row), get_owner (self) == FOOTING_ACTION_OWNER_PRECEPTOR);
  gtk_widget_set_visible (GTK_WIDGET (self->closed_row), !open);
  gtk_widget_set_visible (GTK_WIDGET (self->note_row), !open);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *words != '\0' && footing_date_row_get_valid (self->due_row) &&
                                      is_closed_rightly (self));
}

static void
footing_action_dialog_fill (FootingRecordDialog *dialog,
                            gpointer             record)
{
  FootingActionDialog *self = FOOTING_ACTION_DIALOG (dialog);
  FootingAction *action = record;
  FootingDay closed = footing_action_get_closed_on (action);
  const char *words = footing_action_get_words (action);
  const char *note = footing_action_get_note (action);

  footing_date_row_set_today (self->due_row, get_today (self));
  footing_date_row_set_today (self->closed_row, get_today (self));
  gtk_editable_set_text (GTK_EDITABLE (self->words_row), words != NULL ? words : "");
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  adw_combo_row_set_selected (self->owner_row, (guint) footing_action_get_owner (action));
  adw_switch_row_set_active (self->promised_row, footing_action_get_promised (action));
  footing_date_row_set_day (self->due_row, footing_action_get_due_on (action));
  footing_date_row_set_day (self->closed_row, closed != FOOTING_DAY_NONE ? closed : get_today (self));
  adw_combo_row_set_selected (self->state_row, (guint) footing_action_get_state (action));
  changed_cb (self);
}

static void
footing_action_dialog_give (FootingRecordDialog *dialog,
                            gpointer             record)
{
  FootingActionDialog *self = FOOTING_ACTION_DIALOG (dialog);
  g_autofree char *words = text_in (self->words_row);
  g_autofree char *note = text_in (self->note_row);
  gboolean open = get_state (self) == FOOTING_ACTION_STATE_OPEN;

  g_object_set (record,
                "words", words,
                "owner", get_owner (self),
                "promised", get_owner (self) == FOOTING_ACTION_OWNER_PRECEPTOR &&
                              adw_switch_row_get_active (self->promised_row),
                "due-on", footing_date_row_get_day (self->due_row),
                "state", get_state (self),
                "closed-on", open ? FOOTING_DAY_NONE : footing_date_row_get_day (self->closed_row),
                "note", *note != '\0' ? note : NULL,
                NULL);
}

static const char *
footing_action_dialog_words (FootingRecordDialog *dialog,
                             gboolean             removed)
{
  return removed ? _("The action has been removed") : _("The action has been saved");
}

/* ---- The object ---- */

static void
footing_action_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_ACTION_DIALOG);

  G_OBJECT_CLASS (footing_action_dialog_parent_class)->dispose (object);
}

static void
footing_action_dialog_class_init (FootingActionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_action_dialog_dispose;
  dialog_class->fill = footing_action_dialog_fill;
  dialog_class->give = footing_action_dialog_give;
  dialog_class->words = footing_action_dialog_words;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/footing-action-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, words_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, owner_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, owners);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, promised_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, due_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, state_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, closed_row);
  gtk_widget_class_bind_template_child (widget_class, FootingActionDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_action_dialog_init (FootingActionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (int owner = FOOTING_ACTION_OWNER_PRECEPTEE; owner <= FOOTING_ACTION_OWNER_OTHER; owner++)
    gtk_string_list_append (self->owners, footing_action_owner_words ((FootingActionOwner) owner));
  footing_line_limit_apply (self->words_row, FOOTING_SENTENCE_LIMIT);
  footing_line_limit_apply (self->note_row, FOOTING_SENTENCE_LIMIT);
}

FootingFormDialog *
footing_action_dialog_new (FootingContext *context,
                           FootingAction  *action)
{
  FootingActionDialog *self = g_object_new (FOOTING_TYPE_ACTION_DIALOG, "context", context, NULL);

  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_action_get_enrolment_id (action));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), action);

  return FOOTING_FORM_DIALOG (self);
}

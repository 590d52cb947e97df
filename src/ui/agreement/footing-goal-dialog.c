/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-goal-dialog.h"
#include "footing-name-limit.h"

struct _FootingGoalDialog
{
  FootingRecordDialog  parent_instance;

  AdwEntryRow         *words_row;
  AdwEntryRow         *support_row;
  FootingDateRow      *due_row;
  AdwComboRow         *state_row;
  FootingDateRow      *closed_row;
};

G_DEFINE_FINAL_TYPE (FootingGoalDialog, footing_goal_dialog, FOOTING_TYPE_RECORD_DIALOG)

static FootingDay
get_today (FootingGoalDialog *self)
{
  return footing_context_get_today (footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));
}

static FootingGoalState
get_state (FootingGoalDialog *self)
{
  return (FootingGoalState) adw_combo_row_get_selected (self->state_row);
}

static char *
text_in (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

/* ---- Filling in ---- */

static gboolean
is_closed_rightly (FootingGoalDialog *self)
{
  FootingDay day = footing_date_row_get_day (self->closed_row);

  if (get_state (self) == FOOTING_GOAL_STATE_OPEN)
    return TRUE;

  footing_date_row_set_complaint (self->closed_row, day != FOOTING_DAY_NONE && day > get_today (self)
                                                      ? _("This day is still to come.")
                                                      : NULL);

  return footing_date_row_get_valid (self->closed_row) && day != FOOTING_DAY_NONE && day <= get_today (self);
}

static void
changed_cb (FootingGoalDialog *self)
{
  g_autofree char *words = text_in (self->words_row);

  gtk_widget_set_visible (GTK_WIDGET (self->closed_row), get_state (self) != FOOTING_GOAL_STATE_OPEN);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *words != '\0' && footing_date_row_get_valid (self->due_row) &&
                                      is_closed_rightly (self));
}

static void
footing_goal_dialog_fill (FootingRecordDialog *dialog,
                          gpointer             record)
{
  FootingGoalDialog *self = FOOTING_GOAL_DIALOG (dialog);
  FootingGoal *goal = record;
  FootingDay closed = footing_goal_get_closed_on (goal);
  const char *words = footing_goal_get_words (goal);
  const char *support = footing_goal_get_support (goal);

  footing_date_row_set_today (self->due_row, get_today (self));
  footing_date_row_set_today (self->closed_row, get_today (self));
  gtk_editable_set_text (GTK_EDITABLE (self->words_row), words != NULL ? words : "");
  gtk_editable_set_text (GTK_EDITABLE (self->support_row), support != NULL ? support : "");
  footing_date_row_set_day (self->due_row, footing_goal_get_due_on (goal));
  footing_date_row_set_day (self->closed_row, closed != FOOTING_DAY_NONE ? closed : get_today (self));
  adw_combo_row_set_selected (self->state_row, (guint) footing_goal_get_state (goal));
  gtk_widget_set_visible (GTK_WIDGET (self->state_row), !footing_record_dialog_is_new (dialog));
  changed_cb (self);
}

static void
footing_goal_dialog_give (FootingRecordDialog *dialog,
                          gpointer             record)
{
  FootingGoalDialog *self = FOOTING_GOAL_DIALOG (dialog);
  g_autofree char *words = text_in (self->words_row);
  g_autofree char *support = text_in (self->support_row);
  gboolean open = get_state (self) == FOOTING_GOAL_STATE_OPEN;

  g_object_set (record,
                "words", words,
                "support", *support != '\0' ? support : NULL,
                "due-on", footing_date_row_get_day (self->due_row),
                "state", get_state (self),
                "closed-on", open ? FOOTING_DAY_NONE : footing_date_row_get_day (self->closed_row),
                NULL);
}

static const char *
footing_goal_dialog_words (FootingRecordDialog *dialog,
                           gboolean             removed)
{
  return removed ? _("The goal has been removed") : _("The goal has been saved");
}

/* ---- The object ---- */

static void
footing_goal_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_GOAL_DIALOG);

  G_OBJECT_CLASS (footing_goal_dialog_parent_class)->dispose (object);
}

static void
footing_goal_dialog_class_init (FootingGoalDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_goal_dialog_dispose;
  dialog_class->fill = footing_goal_dialog_fill;
  dialog_class->give = footing_goal_dialog_give;
  dialog_class->words = footing_goal_dialog_words;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/footing-goal-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingGoalDialog, words_row);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalDialog, support_row);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalDialog, due_row);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalDialog, state_row);
  gtk_widget_class_bind_template_child (widget_class, FootingGoalDialog, closed_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_goal_dialog_init (FootingGoalDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  footing_line_limit_apply (self->words_row, FOOTING_SENTENCE_LIMIT);
  footing_line_limit_apply (self->support_row, FOOTING_SENTENCE_LIMIT);
}

FootingFormDialog *
footing_goal_dialog_new (FootingContext *context,
                         FootingGoal    *goal)
{
  FootingGoalDialog *self = g_object_new (FOOTING_TYPE_GOAL_DIALOG, "context", context, NULL);

  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_goal_get_enrolment_id (goal));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), goal);

  return FOOTING_FORM_DIALOG (self);
}

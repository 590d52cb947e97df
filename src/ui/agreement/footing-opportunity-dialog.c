/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-name-limit.h"
#include "footing-opportunity-dialog.h"
#include "footing-reason-row.h"
#include "footing-stage-card.h"

struct _FootingOpportunityDialog
{
  FootingRecordDialog  parent_instance;

  AdwToggleGroup      *kind_group;
  AdwEntryRow         *what_row;
  FootingReasonRow    *obstacle_row;
  FootingStageCard    *done_card;
  FootingStageCard    *outcome_card;
  FootingDateRow      *day_row;
};

G_DEFINE_FINAL_TYPE (FootingOpportunityDialog, footing_opportunity_dialog, FOOTING_TYPE_RECORD_DIALOG)

static FootingContext *
get_context (FootingOpportunityDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static FootingOpportunityKind
get_kind (FootingOpportunityDialog *self)
{
  return (FootingOpportunityKind) adw_toggle_group_get_active (self->kind_group);
}

/* ---- Filling in ---- */

static void
changed_cb (FootingOpportunityDialog *self)
{
  FootingDay today = footing_context_get_today (get_context (self));
  FootingDay day = footing_date_row_get_day (self->day_row);
  g_autofree char *what = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->what_row))));

  gtk_widget_set_visible (GTK_WIDGET (self->obstacle_row), get_kind (self) == FOOTING_OPPORTUNITY_KIND_OBSTRUCTED);
  footing_date_row_set_complaint (self->day_row, day != FOOTING_DAY_NONE && day > today
                                                   ? _("This day is still to come.")
                                                   : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *what != '\0' && footing_date_row_get_valid (self->day_row) &&
                                      day != FOOTING_DAY_NONE && day <= today);
}

static void
footing_opportunity_dialog_fill (FootingRecordDialog *dialog,
                                 gpointer             record)
{
  FootingOpportunityDialog *self = FOOTING_OPPORTUNITY_DIALOG (dialog);
  FootingOpportunity *opportunity = record;
  const char *what = footing_opportunity_get_what (opportunity);

  footing_reason_row_list (self->obstacle_row, footing_context_get_reference (get_context (self)),
                           FOOTING_CHANGE_OBSTRUCTED);
  footing_reason_row_set (self->obstacle_row, footing_opportunity_get_obstacle (opportunity));
  footing_date_row_set_today (self->day_row, footing_context_get_today (get_context (self)));
  footing_date_row_set_day (self->day_row, footing_opportunity_get_happened_on (opportunity));
  adw_toggle_group_set_active (self->kind_group, (guint) footing_opportunity_get_kind (opportunity));
  gtk_editable_set_text (GTK_EDITABLE (self->what_row), what != NULL ? what : "");
  footing_stage_card_set_text (self->done_card, footing_opportunity_get_done (opportunity));
  footing_stage_card_set_text (self->outcome_card, footing_opportunity_get_outcome (opportunity));
  changed_cb (self);
}

static char *
text_in (FootingStageCard *card)
{
  char *text = g_strstrip (footing_stage_card_dup_text (card));

  if (*text == '\0')
    g_clear_pointer (&text, g_free);

  return text;
}

static void
footing_opportunity_dialog_give (FootingRecordDialog *dialog,
                                 gpointer             record)
{
  FootingOpportunityDialog *self = FOOTING_OPPORTUNITY_DIALOG (dialog);
  gboolean obstructed = get_kind (self) == FOOTING_OPPORTUNITY_KIND_OBSTRUCTED;
  g_autofree char *what = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->what_row))));
  g_autofree char *done = text_in (self->done_card);
  g_autofree char *outcome = text_in (self->outcome_card);

  g_object_set (record,
                "kind", get_kind (self),
                "what", what,
                "obstacle", obstructed ? footing_reason_row_get (self->obstacle_row) : NULL,
                "done", done,
                "outcome", outcome,
                "happened-on", footing_date_row_get_day (self->day_row),
                NULL);
}

static const char *
footing_opportunity_dialog_words (FootingRecordDialog *dialog,
                                  gboolean             removed)
{
  return removed ? _("The opportunity has been removed") : _("The opportunity has been saved");
}

/* ---- The object ---- */

static void
footing_opportunity_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_OPPORTUNITY_DIALOG);

  G_OBJECT_CLASS (footing_opportunity_dialog_parent_class)->dispose (object);
}

static void
footing_opportunity_dialog_class_init (FootingOpportunityDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FootingRecordDialogClass *dialog_class = FOOTING_RECORD_DIALOG_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_opportunity_dialog_dispose;
  dialog_class->fill = footing_opportunity_dialog_fill;
  dialog_class->give = footing_opportunity_dialog_give;
  dialog_class->words = footing_opportunity_dialog_words;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_STAGE_CARD);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/agreement/"
                                               "footing-opportunity-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, kind_group);
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, what_row);
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, obstacle_row);
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, done_card);
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, outcome_card);
  gtk_widget_class_bind_template_child (widget_class, FootingOpportunityDialog, day_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
footing_opportunity_dialog_init (FootingOpportunityDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  footing_line_limit_apply (self->what_row, FOOTING_SENTENCE_LIMIT);
}

FootingFormDialog *
footing_opportunity_dialog_new (FootingContext     *context,
                                FootingOpportunity *opportunity)
{
  FootingOpportunityDialog *self = g_object_new (FOOTING_TYPE_OPPORTUNITY_DIALOG, "context", context, NULL);

  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_opportunity_get_enrolment_id (opportunity));
  footing_record_dialog_set_record (FOOTING_RECORD_DIALOG (self), opportunity);

  return FOOTING_FORM_DIALOG (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-row.h"
#include "footing-date-row.h"
#include "footing-judgement-dialog.h"
#include "footing-name-limit.h"
#include "footing-record-undo.h"

#define N_STATES (FOOTING_EVIDENCE_STATE_NOT_MET + 1)

struct _FootingJudgementDialog
{
  FootingFormDialog    parent_instance;

  char                *standard;
  char                *rule;
  FootingChoiceRow    *state_rows[N_STATES];

  AdwPreferencesGroup *state_group;
  AdwEntryRow         *note_row;
  AdwEntryRow         *name_row;
  FootingDateRow      *day_row;
};

G_DEFINE_FINAL_TYPE (FootingJudgementDialog, footing_judgement_dialog, FOOTING_TYPE_FORM_DIALOG)

static char *
text_of (AdwEntryRow *row)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
}

static FootingEvidenceState
chosen_state (FootingJudgementDialog *self)
{
  for (guint i = 0; i < N_STATES; i++)
    if (footing_choice_row_get_active (self->state_rows[i]))
      return (FootingEvidenceState) i;

  return FOOTING_EVIDENCE_STATE_UNKNOWN;
}

/* A judgement without a reason, a name and a day is worth nothing to an inspector. */
static void
changed_cb (FootingJudgementDialog *self)
{
  g_autofree char *note = text_of (self->note_row);
  g_autofree char *name = text_of (self->name_row);
  FootingDay day = footing_date_row_get_day (self->day_row);
  gboolean to_come = day > footing_context_get_today (footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));

  footing_date_row_set_complaint (self->day_row, to_come ? _("This day is still to come.") : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    *note != '\0' && *name != '\0' && footing_date_row_get_valid (self->day_row) &&
                                      day != FOOTING_DAY_NONE && !to_come);
}

static void
save_cb (FootingJudgementDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *note = text_of (self->note_row);
  g_autofree char *name = text_of (self->name_row);

  g_ptr_array_add (records, g_object_new (FOOTING_TYPE_EVIDENCE,
                                          "standard", self->standard,
                                          "rule", self->rule,
                                          "state", chosen_state (self),
                                          "judged-on", footing_date_row_get_day (self->day_row),
                                          "judged-by", name,
                                          "note", note,
                                          NULL));
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_judgement_dialog_saved (FootingFormDialog *dialog,
                                GPtrArray         *records)
{
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autoptr(GPtrArray) before = g_ptr_array_new_with_free_func (g_object_unref);

  if (opener == NULL)
    return;

  g_ptr_array_add (before, footing_record_undo_trashed (g_ptr_array_index (records, 0)));
  footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), _("The judgement is saved"), records,
                             before);
}

/* ---- The object ---- */

static void
add_states (FootingJudgementDialog *self)
{
  static const struct
  {
    FootingEvidenceState  state;
    const char           *title;
  } states[N_STATES] = {
    { FOOTING_EVIDENCE_STATE_MET, N_("Met") },
    { FOOTING_EVIDENCE_STATE_NOT_MET, N_("Not Met") },
    { FOOTING_EVIDENCE_STATE_UNKNOWN, N_("Not Yet Known") },
  };

  for (guint i = 0; i < N_STATES; i++)
    {
      FootingChoiceRow *first = i > 0 ? self->state_rows[states[0].state] : NULL;
      FootingChoiceRow *row = footing_choice_row_new (_(states[i].title), NULL, first);

      self->state_rows[states[i].state] = row;
      adw_preferences_group_add (self->state_group, GTK_WIDGET (row));
    }
}

/* Who judges again judges with the same evidence at hand. */
static void
show_latest (FootingJudgementDialog *self,
             FootingEvidence        *latest)
{
  const char *note = latest != NULL ? footing_evidence_get_note (latest) : NULL;

  footing_choice_row_choose (self->state_rows[latest != NULL ? footing_evidence_get_state (latest)
                                                             : FOOTING_EVIDENCE_STATE_UNKNOWN]);
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  gtk_editable_set_text (GTK_EDITABLE (self->name_row), latest != NULL ? footing_evidence_get_judged_by (latest) : "");
}

static void
footing_judgement_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_JUDGEMENT_DIALOG);

  G_OBJECT_CLASS (footing_judgement_dialog_parent_class)->dispose (object);
}

static void
footing_judgement_dialog_finalize (GObject *object)
{
  FootingJudgementDialog *self = FOOTING_JUDGEMENT_DIALOG (object);

  g_free (self->standard);
  g_free (self->rule);

  G_OBJECT_CLASS (footing_judgement_dialog_parent_class)->finalize (object);
}

static void
footing_judgement_dialog_class_init (FootingJudgementDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_judgement_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_judgement_dialog_finalize;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_judgement_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/standard/footing-judgement-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingJudgementDialog, state_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJudgementDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJudgementDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJudgementDialog, day_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_judgement_dialog_init (FootingJudgementDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_name_limit_apply (self->name_row);
  add_states (self);
}

FootingFormDialog *
footing_judgement_dialog_new (FootingContext            *context,
                              const FootingStandard     *standard,
                              const FootingStandardRule *rule,
                              FootingEvidence           *latest)
{
  FootingJudgementDialog *self = g_object_new (FOOTING_TYPE_JUDGEMENT_DIALOG, "context", context, NULL);
  g_autofree char *markup = g_markup_escape_text (rule->words, -1);

  self->standard = g_strdup (standard->id);
  self->rule = g_strdup (rule->id);
  adw_preferences_group_set_description (self->state_group, markup);
  footing_date_row_set_today (self->day_row, footing_context_get_today (context));
  footing_date_row_set_day (self->day_row, footing_context_get_today (context));
  show_latest (self, latest);

  return FOOTING_FORM_DIALOG (self);
}

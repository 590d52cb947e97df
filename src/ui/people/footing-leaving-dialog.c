/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-date-words.h"
#include "footing-leaving-dialog.h"
#include "footing-person-words.h"
#include "footing-record-undo.h"
#include "footing-reference.h"

struct _FootingLeavingDialog
{
  FootingFormDialog      parent_instance;

  FootingPerson         *person;
  FootingLeaving        *leaving;  /* that is being corrected; NULL for a new one */
  FootingPossibleLeaver *question; /* that is answered by it; may be NULL */
  GPtrArray             *before;   /* records as they are again after an undo */

  GtkButton             *save_button;
  FootingDateRow        *day_row;
  AdwComboRow           *reason_row;
  AdwComboRow           *event_row;
  AdwEntryRow           *note_row;
  GtkLabel              *effect_label;
};

G_DEFINE_FINAL_TYPE (FootingLeavingDialog, footing_leaving_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingLeavingDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static const GPtrArray *
reasons_of (FootingLeavingDialog *self)
{
  return footing_reference_get_leave_reasons (footing_context_get_reference (context_of (self)));
}

/* The first place of the row asks for a choice: a reason that stood there would be taken for one. */
static const FootingLeaveReason *
chosen_reason (FootingLeavingDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->reason_row);

  return selected > 0 && selected <= reasons_of (self)->len ? g_ptr_array_index (reasons_of (self), selected - 1)
                                                            : NULL;
}

static gboolean
ends_preceptorship (FootingLeavingDialog *self)
{
  FootingLeavingEvent event = adw_combo_row_get_selected (self->event_row);

  return event == FOOTING_LEAVING_EVENT_LEFT_EMPLOYER || event == FOOTING_LEAVING_EVENT_LEFT_PROFESSION;
}

/* ---- Words ---- */

/* Returns: (transfer full) (nullable): why the last day cannot be right. */
static char *
find_complaint (FootingLeavingDialog *self)
{
  FootingDay day = footing_date_row_get_day (self->day_row);
  FootingDay start = footing_person_get_started_on (self->person);
  g_autofree char *start_words = NULL;

  if (day == FOOTING_DAY_NONE)
    return NULL;

  if (day > footing_context_get_today (context_of (self)))
    return g_strdup (_("This day is still to come. Come back when it is here; until then nothing changes."));

  if (start == FOOTING_DAY_NONE || day >= start)
    return NULL;

  start_words = footing_date_words_short (start);
  /* translators: %s is a date */
  return g_strdup_printf (_("This is before the first day in the job, %s."), start_words);
}

static char *
describe_preceptees (FootingLeavingDialog *self)
{
  guint load = footing_roster_load_of (footing_context_get_roster (context_of (self)),
                                       footing_record_get_id (FOOTING_RECORD (self->person)));

  if (load == 0)
    return g_strdup ("");

  return g_strdup_printf (ngettext (" %u preceptee will need another preceptor.",
                                    " %u preceptees will need another preceptor.", load), load);
}

static char *
describe_move (const char *name,
               gboolean    enrolled)
{
  if (enrolled)
    /* translators: %s is somebody's name */
    return g_strdup_printf (_("%s stays in the lists and on the programme. Insights counts the move only "
                              "where moves within the organisation are asked for."), name);

  /* translators: %s is somebody's name */
  return g_strdup_printf (_("%s stays in the lists. Insights counts the move only "
                            "where moves within the organisation are asked for."), name);
}

static char *
describe_effect (FootingLeavingDialog *self)
{
  const char *name = footing_person_get_name (self->person);
  gboolean enrolled = footing_person_active_enrolment (context_of (self), self->person) != NULL;
  g_autofree char *preceptees = NULL;

  if (!ends_preceptorship (self))
    return describe_move (name, enrolled);

  preceptees = describe_preceptees (self);

  if (!enrolled)
    /* translators: 1 is somebody's name, 2 another sentence or nothing */
    return g_strdup_printf (_("In Insights %1$s counts as having left on that day. Nothing is deleted.%2$s"),
                            name, preceptees);

  /* translators: 1 is somebody's name, 2 another sentence or nothing */
  return g_strdup_printf (_("In Insights %1$s counts as having left on that day. The preceptorship ends, and "
                            "nobody asks for its open meetings any more. Nothing is deleted.%2$s"), name, preceptees);
}

/* ---- Filling in ---- */

static void
changed_cb (FootingLeavingDialog *self)
{
  g_autofree char *complaint = NULL;
  g_autofree char *effect = NULL;

  if (self->person == NULL)
    return;

  complaint = find_complaint (self);
  effect = describe_effect (self);

  footing_date_row_set_complaint (self->day_row, complaint);
  gtk_label_set_label (self->effect_label, effect);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    footing_date_row_get_day (self->day_row) != FOOTING_DAY_NONE &&
                                    complaint == NULL && chosen_reason (self) != NULL);
}

static void
reason_chosen_cb (FootingLeavingDialog *self)
{
  const FootingLeaveReason *reason = NULL;

  if (self->person == NULL)
    return;

  reason = chosen_reason (self);
  if (reason != NULL)
    adw_combo_row_set_selected (self->event_row, reason->event);

  changed_cb (self);
}

static void
list_reasons (FootingLeavingDialog *self)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new ((const char *[]) { _("Choose a reason"), NULL });
  const GPtrArray *reasons = reasons_of (self);

  for (guint i = 0; i < reasons->len; i++)
    gtk_string_list_append (labels, ((const FootingLeaveReason *) g_ptr_array_index (reasons, i))->label);

  adw_combo_row_set_model (self->reason_row, G_LIST_MODEL (labels));
}

static void
fill_in_leaving (FootingLeavingDialog *self)
{
  const GPtrArray *reasons = reasons_of (self);
  const char *note = footing_leaving_get_note (self->leaving);

  for (guint i = 0; i < reasons->len; i++)
    if (g_strcmp0 (((const FootingLeaveReason *) g_ptr_array_index (reasons, i))->id,
                   footing_leaving_get_reason (self->leaving)) == 0)
      adw_combo_row_set_selected (self->reason_row, i + 1);

  footing_date_row_set_day (self->day_row, footing_leaving_get_left_on (self->leaving));
  adw_combo_row_set_selected (self->event_row, footing_leaving_get_event (self->leaving));
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  gtk_button_set_label (self->save_button, _("_Save"));
}

/* ---- Saving ---- */

static void
read_form (FootingLeavingDialog *self,
           FootingLeaving       *leaving)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  g_object_set (leaving,
                "person-id", footing_record_get_id (FOOTING_RECORD (self->person)),
                "left-on", footing_date_row_get_day (self->day_row),
                "reason", chosen_reason (self)->id,
                "event", adw_combo_row_get_selected (self->event_row),
                "note", *note != '\0' ? note : NULL,
                NULL);
}

/* Who has left is on no programme; who is found to have stayed is on theirs again. */
static void
change_enrolment (FootingLeavingDialog *self,
                  GPtrArray            *records)
{
  FootingEnrolment *enrolment =
    footing_roster_enrolment_of (footing_context_get_roster (context_of (self)),
                                 footing_record_get_id (FOOTING_RECORD (self->person)));
  FootingEnrolmentState from = FOOTING_ENROLMENT_STATE_ACTIVE, to = FOOTING_ENROLMENT_STATE_ENDED;
  FootingEnrolment *changed = NULL;

  if (!ends_preceptorship (self))
    {
      if (self->leaving == NULL)
        return;
      from = FOOTING_ENROLMENT_STATE_ENDED;
      to = FOOTING_ENROLMENT_STATE_ACTIVE;
    }

  if (enrolment == NULL || footing_enrolment_get_state (enrolment) != from)
    return;

  g_ptr_array_add (self->before, footing_record_copy (enrolment));
  changed = footing_record_copy (enrolment);
  g_object_set (changed, "state", to, NULL);
  g_ptr_array_add (records, changed);
}

/* Who has moved will have other ids: under the old ones nobody is missing any more. */
static void
release_ids (FootingLeavingDialog *self,
             GPtrArray            *records)
{
  FootingPerson *released = footing_record_copy (self->person);

  g_object_set (released, "establishment-key", NULL, "worker-key", NULL, NULL);
  g_ptr_array_add (self->before, footing_record_copy (self->person));
  g_ptr_array_add (records, released);
}

static void
answer_question (FootingLeavingDialog *self,
                 GPtrArray            *records)
{
  gboolean has_left = ends_preceptorship (self);
  FootingPossibleLeaver *answered = NULL;

  if (self->question == NULL)
    return;

  answered = footing_record_copy (self->question);
  g_object_set (answered,
                "answer", has_left ? FOOTING_POSSIBLE_LEAVER_ANSWER_LEFT : FOOTING_POSSIBLE_LEAVER_ANSWER_MOVED,
                "answered-on", footing_context_get_today (context_of (self)),
                NULL);
  g_ptr_array_add (self->before, footing_record_copy (self->question));
  g_ptr_array_add (records, answered);

  if (!has_left)
    release_ids (self, records);
}

static void
save_cb (FootingLeavingDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingLeaving *leaving = self->leaving != NULL ? footing_record_copy (self->leaving)
                                                  : g_object_new (FOOTING_TYPE_LEAVING, NULL);

  g_ptr_array_set_size (self->before, 0);
  if (self->leaving != NULL)
    g_ptr_array_add (self->before, footing_record_copy (self->leaving));

  read_form (self, leaving);
  g_ptr_array_add (records, leaving);
  change_enrolment (self, records);
  answer_question (self, records);

  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_leaving_dialog_saved (FootingFormDialog *dialog,
                              GPtrArray         *records)
{
  FootingLeavingDialog *self = FOOTING_LEAVING_DIALOG (dialog);
  FootingLeaving *leaving = g_ptr_array_index (records, 0);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  if (self->leaving == NULL)
    g_ptr_array_insert (self->before, 0, footing_record_undo_trashed (leaving));

  words = ends_preceptorship (self)
            /* translators: %s is somebody's name */
            ? g_strdup_printf (_("%s is marked as having left"), footing_person_get_name (self->person))
            /* translators: %s is somebody's name; they went to another home or role of the organisation */
            : g_strdup_printf (_("The move of %s has been noted"), footing_person_get_name (self->person));
  footing_record_undo_offer (opener, context_of (self), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_leaving_dialog_context_set (FootingFormDialog *dialog,
                                    FootingContext    *context)
{
  FootingLeavingDialog *self = FOOTING_LEAVING_DIALOG (dialog);

  footing_date_row_set_today (self->day_row, footing_context_get_today (context));
  list_reasons (self);
}

static void
footing_leaving_dialog_dispose (GObject *object)
{
  FootingLeavingDialog *self = FOOTING_LEAVING_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_LEAVING_DIALOG);
  g_clear_object (&self->person);
  g_clear_object (&self->leaving);
  g_clear_object (&self->question);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_leaving_dialog_parent_class)->dispose (object);
}

static void
footing_leaving_dialog_class_init (FootingLeavingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_leaving_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->context_set = footing_leaving_dialog_context_set;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_leaving_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-leaving-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, event_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLeavingDialog, effect_label);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_leaving_dialog_init (FootingLeavingDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingFormDialog *
footing_leaving_dialog_new (FootingContext *context,
                            FootingPerson  *person)
{
  FootingLeavingDialog *self = g_object_new (FOOTING_TYPE_LEAVING_DIALOG, "context", context, NULL);
  FootingLeaving *leaving = footing_person_leaving (context, person);

  self->person = g_object_ref (person);

  if (leaving != NULL)
    {
      self->leaving = g_object_ref (leaving);
      fill_in_leaving (self);
    }
  else
    footing_date_row_set_day (self->day_row, footing_context_get_today (context));

  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

void
footing_leaving_dialog_set_question (FootingLeavingDialog  *self,
                                     FootingPossibleLeaver *question)
{
  g_return_if_fail (FOOTING_IS_LEAVING_DIALOG (self));

  g_set_object (&self->question, question);
  if (question == NULL || self->leaving != NULL)
    return;

  /* They were gone before somebody noticed, and a day that is offered is soon taken for the true one. */
  g_object_set (self->day_row, "hint", _("The file does not say it"), NULL);
  footing_date_row_set_day (self->day_row, FOOTING_DAY_NONE);
}

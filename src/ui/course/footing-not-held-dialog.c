/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-choice-row.h"
#include "footing-date-row.h"
#include "footing-not-held-dialog.h"
#include "footing-not-held.h"
#include "footing-reason-row.h"
#include "footing-record-undo.h"

struct _FootingNotHeldDialog
{
  FootingFormDialog    parent_instance;

  FootingMeeting      *meeting;
  FootingSession      *booked; /* may be NULL */
  GPtrArray           *before;

  AdwPreferencesGroup *what_group;
  FootingChoiceRow    *missed_row;
  FootingChoiceRow    *waived_row;
  FootingDateRow      *day_row;
  FootingReasonRow    *reason_row;
  AdwEntryRow         *note_row;
};

G_DEFINE_FINAL_TYPE (FootingNotHeldDialog, footing_not_held_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingNotHeldDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static gboolean
is_waived (FootingNotHeldDialog *self)
{
  return footing_choice_row_get_active (self->waived_row);
}

/* ---- Being filled in ---- */

static FootingNotHeld
read_form (FootingNotHeldDialog *self)
{
  return (FootingNotHeld) {
    .meeting = self->meeting,
    .booked = self->booked,
    .waived = is_waived (self),
    .day = footing_date_row_get_day (self->day_row),
    .reason = footing_reason_row_get (self->reason_row),
  };
}

static void
changed_cb (FootingNotHeldDialog *self)
{
  FootingNotHeld not_held = { 0 };
  g_autofree char *refusal = NULL;

  if (self->meeting == NULL)
    return;

  not_held = read_form (self);
  refusal = footing_not_held_refusal (&not_held, footing_context_get_today (context_of (self)));
  /* An empty row says what is needed by itself. */
  footing_date_row_set_complaint (self->day_row, not_held.day != FOOTING_DAY_NONE ? refusal : NULL);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    refusal == NULL && not_held.reason != NULL &&
                                    (not_held.waived || footing_date_row_get_valid (self->day_row)));
}

/* What was missed has other reasons than what is not needed, and a day. */
static void
what_changed_cb (FootingNotHeldDialog *self)
{
  FootingReference *reference = footing_context_get_reference (context_of (self));

  footing_reason_row_list (self->reason_row, reference, is_waived (self) ? FOOTING_CHANGE_WAIVED
                                                                         : FOOTING_CHANGE_MISSED);
  gtk_widget_set_visible (GTK_WIDGET (self->day_row), !is_waived (self));
  gtk_widget_set_visible (GTK_WIDGET (self->note_row), !is_waived (self));
  changed_cb (self);
}

/* ---- Saving ---- */

static void
save_cb (FootingNotHeldDialog *self)
{
  FootingNotHeld not_held = read_form (self);
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));
  g_autoptr(GPtrArray) records = NULL;
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  not_held.note = *note != '\0' ? note : NULL;
  records = footing_not_held_records (&not_held);

  g_ptr_array_add (known, self->meeting);
  if (self->booked != NULL)
    g_ptr_array_add (known, self->booked);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
footing_not_held_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingNotHeldDialog *self = FOOTING_NOT_HELD_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  /* translators: %s is the name of a meeting */
  words = g_strdup_printf (is_waived (self) ? _("“%s” is not asked for any more")
                                            : _("“%s” is noted as missed"),
                           footing_meeting_get_name (self->meeting));
  footing_record_undo_offer (opener, context_of (self), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_not_held_dialog_dispose (GObject *object)
{
  FootingNotHeldDialog *self = FOOTING_NOT_HELD_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_NOT_HELD_DIALOG);
  g_clear_object (&self->meeting);
  g_clear_object (&self->booked);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_not_held_dialog_parent_class)->dispose (object);
}

static void
footing_not_held_dialog_class_init (FootingNotHeldDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_not_held_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_not_held_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/footing_app/Footing/ui/course/footing-not-held-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingNotHeldDialog, what_group);
  gtk_widget_class_bind_template_child (widget_class, FootingNotHeldDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNotHeldDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingNotHeldDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_not_held_dialog_init (FootingNotHeldDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->missed_row = footing_choice_row_new (_("Missed"),
                                             _("It is still to be made up for: the rest can be planned anew."), NULL);
  self->waived_row = footing_choice_row_new (_("Waived"), _("It is not needed here, and nobody asks for it any more."),
                                             self->missed_row);
  adw_preferences_group_add (self->what_group, GTK_WIDGET (self->missed_row));
  adw_preferences_group_add (self->what_group, GTK_WIDGET (self->waived_row));
}

/* What has been missed already can only be given up. */
static void
fill_in (FootingNotHeldDialog *self)
{
  FootingDay today = footing_context_get_today (context_of (self));
  FootingDay planned = self->booked != NULL ? footing_session_get_held_on (self->booked)
                                            : footing_meeting_get_planned_on (self->meeting);
  gboolean missed = footing_meeting_get_state (self->meeting) == FOOTING_MILESTONE_STATE_MISSED;

  adw_preferences_group_set_title (self->what_group, footing_meeting_get_name (self->meeting));
  footing_date_row_set_today (self->day_row, today);
  footing_date_row_set_day (self->day_row, planned != FOOTING_DAY_NONE ? MIN (planned, today) : today);
  gtk_widget_set_visible (GTK_WIDGET (self->missed_row), !missed);
  footing_choice_row_choose (missed || planned > today ? self->waived_row : self->missed_row);
  g_signal_connect_swapped (self->waived_row, "notify::active", G_CALLBACK (what_changed_cb), self);
  what_changed_cb (self);
}

FootingFormDialog *
footing_not_held_dialog_new (FootingContext *context,
                             FootingMeeting *meeting,
                             FootingSession *booked)
{
  FootingNotHeldDialog *self = g_object_new (FOOTING_TYPE_NOT_HELD_DIALOG, "context", context, NULL);

  self->meeting = footing_record_copy (meeting);
  self->booked = booked != NULL ? footing_record_copy (booked) : NULL;
  fill_in (self);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_meeting_get_enrolment_id (meeting));

  return FOOTING_FORM_DIALOG (self);
}

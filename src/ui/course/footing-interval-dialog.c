/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-change.h"
#include "footing-date-row.h"
#include "footing-interval-dialog.h"
#include "footing-reason-row.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

struct _FootingIntervalDialog
{
  FootingFormDialog    parent_instance;

  FootingLiveCourse   *course;
  FootingRecord       *record; /* the pause or extension as it is being filled in */
  GPtrArray           *before;
  gboolean             filling;

  AdwPreferencesGroup *effect_group;
  FootingDateRow      *from_row;
  FootingDateRow      *to_row;
  FootingReasonRow    *reason_row;
  AdwEntryRow         *note_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingIntervalDialog, footing_interval_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingIntervalDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static gboolean
is_pause (FootingIntervalDialog *self)
{
  return FOOTING_IS_ENROLMENT_PAUSE (self->record);
}

static FootingCourseChange
change_of (FootingIntervalDialog *self)
{
  const FootingCourse *course = footing_live_course_get (self->course);
  FootingProgramme *programme = footing_roster_find_programme (footing_context_get_roster (context_of (self)),
                                                               footing_enrolment_get_programme_id (course->enrolment));

  return (FootingCourseChange) {
    .course = course,
    .milestones = footing_live_course_get_milestones (self->course),
    .months = programme != NULL ? (int) footing_programme_get_months (programme) : 0,
    .hints = footing_live_course_get_hints (self->course),
  };
}

/* ---- Filling in ---- */

static void
read_form (FootingIntervalDialog *self)
{
  const char *reason = footing_reason_row_get (self->reason_row);
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  g_object_set (self->record,
                is_pause (self) ? "from-on" : "decided-on", footing_date_row_get_day (self->from_row),
                is_pause (self) ? "to-on" : "ends-on", footing_date_row_get_day (self->to_row),
                "reason", reason,
                "note", *note != '\0' ? note : NULL,
                "deleted-at", G_GINT64_CONSTANT (0),
                NULL);
}

/* Returns: (transfer full) (nullable): why it cannot be */
static char *
find_refusal (FootingIntervalDialog     *self,
              const FootingCourseChange *change)
{
  return is_pause (self)
           ? footing_course_change_refuse_pause (change, FOOTING_ENROLMENT_PAUSE (self->record))
           : footing_course_change_refuse_extension (change, FOOTING_ENROLMENT_EXTENSION (self->record));
}

static void
show_effect (FootingIntervalDialog *self,
             const char            *words)
{
  g_autofree char *markup = g_markup_escape_text (words, -1);

  adw_preferences_group_set_description (self->effect_group, markup);
}

static void
changed_cb (FootingIntervalDialog *self)
{
  gboolean valid = footing_date_row_get_valid (self->from_row) && footing_date_row_get_valid (self->to_row);
  FootingCourseChange change = { 0 };
  g_autofree char *refusal = NULL, *effect = NULL;
  g_autoptr(GPtrArray) records = NULL;

  if (self->filling || footing_live_course_get (self->course) == NULL)
    return;

  read_form (self);
  change = change_of (self);
  refusal = find_refusal (self, &change);
  if (refusal == NULL)
    {
      records = footing_course_change_records (&change, self->record);
      effect = footing_course_change_to_words (&change, records);
    }

  show_effect (self, refusal != NULL ? refusal : effect);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    valid && refusal == NULL && footing_reason_row_get (self->reason_row) != NULL);
}

/* ---- Saving ---- */

static void
save (FootingIntervalDialog *self)
{
  FootingCourseChange change = change_of (self);
  g_autoptr(GPtrArray) records = footing_course_change_records (&change, self->record);
  g_autoptr(GPtrArray) known = footing_course_change_known (&change);

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
save_cb (FootingIntervalDialog *self)
{
  read_form (self);
  save (self);
}

static void
remove_cb (FootingIntervalDialog *self)
{
  g_object_set (self->record, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  save (self);
}

static const char *
words_done (FootingIntervalDialog *self)
{
  if (footing_record_is_deleted (self->record))
    return is_pause (self) ? _("The pause has been removed") : _("The extension has been removed");

  return is_pause (self) ? _("The pause has been noted") : _("The extension has been noted");
}

static void
footing_interval_dialog_saved (FootingFormDialog *dialog,
                               GPtrArray         *records)
{
  FootingIntervalDialog *self = FOOTING_INTERVAL_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self), words_done (self), records, self->before);
}

/* ---- The object ---- */

static void
footing_interval_dialog_dispose (GObject *object)
{
  FootingIntervalDialog *self = FOOTING_INTERVAL_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_INTERVAL_DIALOG);
  g_clear_object (&self->course);
  g_clear_object (&self->record);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_interval_dialog_parent_class)->dispose (object);
}

static void
footing_interval_dialog_class_init (FootingIntervalDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_interval_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_interval_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);
  g_type_ensure (FOOTING_TYPE_REASON_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/course/footing-interval-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, effect_group);
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, from_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, to_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, reason_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingIntervalDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_interval_dialog_init (FootingIntervalDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_rows (FootingIntervalDialog *self)
{
  adw_dialog_set_title (ADW_DIALOG (self), is_pause (self) ? _("Pause") : _("Extension"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->from_row), is_pause (self) ? _("From") : _("Agreed On"));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->to_row),
                                 is_pause (self) ? _("Last Day, If Known") : _("New Last Day"));
}

static void
fill_in (FootingIntervalDialog *self)
{
  FootingContext *context = context_of (self);
  FootingDay today = footing_context_get_today (context);
  FootingDay from, to;
  g_autofree char *reason = NULL, *note = NULL;

  g_object_get (self->record, is_pause (self) ? "from-on" : "decided-on", &from,
                is_pause (self) ? "to-on" : "ends-on", &to, "reason", &reason, "note", &note, NULL);
  footing_reason_row_list (self->reason_row, footing_context_get_reference (context),
                           is_pause (self) ? FOOTING_CHANGE_PAUSE : FOOTING_CHANGE_EXTENSION);
  footing_date_row_set_today (self->from_row, today);
  footing_date_row_set_today (self->to_row, today);
  footing_date_row_set_day (self->from_row, from != FOOTING_DAY_NONE ? from : today);
  footing_date_row_set_day (self->to_row, to);
  if (reason != NULL)
    footing_reason_row_set (self->reason_row, reason);
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), footing_record_get_id (self->record) > 0);
}

FootingFormDialog *
footing_interval_dialog_new (FootingContext    *context,
                             FootingLiveCourse *course,
                             gpointer           record)
{
  FootingIntervalDialog *self = g_object_new (FOOTING_TYPE_INTERVAL_DIALOG, "context", context, NULL);
  gpointer enrolment = footing_live_course_get (course)->enrolment;

  self->course = g_object_ref (course);
  self->record = footing_record_copy (record);
  name_rows (self);
  fill_in (self);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_record_get_id (enrolment));
  self->filling = FALSE;
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

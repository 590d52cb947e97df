/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-row.h"
#include "footing-hours-dialog.h"
#include "footing-record-undo.h"

#define MINUTES_PER_DAY (24 * 60)
#define MINUTES_PER_HOUR 60

struct _FootingHoursDialog
{
  FootingFormDialog    parent_instance;

  FootingTimeEntry    *entry; /* as it is being filled in */
  GPtrArray           *known; /* as it is in the book; empty when it is new */
  GPtrArray           *before;
  gint64               preceptee_id;
  gint64               preceptor_id;

  AdwComboRow         *kind_row;
  FootingDateRow      *day_row;
  AdwSpinRow          *hours_row;
  AdwSpinRow          *minutes_row;
  AdwEntryRow         *note_row;
  AdwPreferencesGroup *remove_group;
};

G_DEFINE_FINAL_TYPE (FootingHoursDialog, footing_hours_dialog, FOOTING_TYPE_FORM_DIALOG)

/* ---- Filling in ---- */

static gint64
minutes_of (FootingHoursDialog *self)
{
  return (gint64) adw_spin_row_get_value (self->hours_row) * MINUTES_PER_HOUR +
         (gint64) adw_spin_row_get_value (self->minutes_row);
}

static FootingTimeKind
kind_of (FootingHoursDialog *self)
{
  return (FootingTimeKind) adw_combo_row_get_selected (self->kind_row);
}

static gint64
person_of (FootingHoursDialog *self)
{
  return kind_of (self) == FOOTING_TIME_KIND_PROTECTED_PRECEPTOR ? self->preceptor_id : self->preceptee_id;
}

/* The subtitle is what was chosen, unless it cannot be. */
static void
say_who_is_missing (FootingHoursDialog *self)
{
  gboolean has_person = person_of (self) != 0;

  if (adw_combo_row_get_use_subtitle (self->kind_row) == has_person)
    return;

  adw_combo_row_set_use_subtitle (self->kind_row, has_person);
  if (!has_person)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->kind_row),
                                 _("Nobody supports the preceptee; choose somebody first"));
}

static void
changed_cb (FootingHoursDialog *self)
{
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self),
                                    minutes_of (self) > 0 && minutes_of (self) <= MINUTES_PER_DAY &&
                                    person_of (self) != 0 &&
                                    footing_date_row_get_valid (self->day_row) &&
                                    footing_date_row_get_day (self->day_row) != FOOTING_DAY_NONE);
  say_who_is_missing (self);
}

/* ---- Saving ---- */

static void
save (FootingHoursDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (self->entry));
  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = footing_record_undo_remember (records, self->known);
  footing_form_dialog_save (FOOTING_FORM_DIALOG (self), records);
}

static void
save_cb (FootingHoursDialog *self)
{
  g_autofree char *note = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->note_row))));

  g_object_set (self->entry,
                "person-id", person_of (self),
                "kind", kind_of (self),
                "spent-on", footing_date_row_get_day (self->day_row),
                "minutes", minutes_of (self),
                "note", *note != '\0' ? note : NULL,
                "deleted-at", G_GINT64_CONSTANT (0),
                NULL);
  save (self);
}

static void
remove_cb (FootingHoursDialog *self)
{
  g_object_set (self->entry, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);
  save (self);
}

static void
footing_hours_dialog_saved (FootingFormDialog *dialog,
                            GPtrArray         *records)
{
  FootingHoursDialog *self = FOOTING_HOURS_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  const char *words = footing_record_is_deleted (FOOTING_RECORD (self->entry)) ? _("The hours have been removed")
                                                                               : _("The hours have been noted");

  if (opener != NULL)
    footing_record_undo_offer (opener, footing_form_dialog_get_context (dialog), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_hours_dialog_dispose (GObject *object)
{
  FootingHoursDialog *self = FOOTING_HOURS_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_HOURS_DIALOG);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->known, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_hours_dialog_parent_class)->dispose (object);
}

static void
footing_hours_dialog_class_init (FootingHoursDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_hours_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_hours_dialog_saved;

  g_type_ensure (FOOTING_TYPE_DATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/course/footing-hours-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, kind_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, day_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, hours_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, FootingHoursDialog, remove_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
footing_hours_dialog_init (FootingHoursDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_in (FootingHoursDialog *self)
{
  FootingDay today = footing_context_get_today (footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self)));
  gboolean is_new = footing_record_get_id (FOOTING_RECORD (self->entry)) == 0;
  gint64 minutes = footing_time_entry_get_minutes (self->entry);
  const char *note = footing_time_entry_get_note (self->entry);

  footing_date_row_set_today (self->day_row, today);
  footing_date_row_set_day (self->day_row, is_new ? today : footing_time_entry_get_spent_on (self->entry));
  adw_combo_row_set_selected (self->kind_row, (guint) footing_time_entry_get_kind (self->entry));
  adw_spin_row_set_value (self->hours_row, (double) (minutes / MINUTES_PER_HOUR));
  adw_spin_row_set_value (self->minutes_row, (double) (minutes % MINUTES_PER_HOUR));
  gtk_editable_set_text (GTK_EDITABLE (self->note_row), note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->remove_group), !is_new);
}

FootingFormDialog *
footing_hours_dialog_new (FootingContext    *context,
                          FootingLiveCourse *live,
                          FootingTimeEntry  *entry)
{
  FootingHoursDialog *self = g_object_new (FOOTING_TYPE_HOURS_DIALOG, "context", context, NULL);
  FootingEnrolment *enrolment = footing_live_course_get (live)->enrolment;

  self->known = g_ptr_array_new_with_free_func (g_object_unref);
  self->preceptee_id = footing_enrolment_get_preceptee_id (enrolment);
  self->preceptor_id = footing_enrolment_get_preceptor_id (enrolment);
  if (entry != NULL)
    g_ptr_array_add (self->known, g_object_ref (entry));
  self->entry = entry != NULL
                  ? footing_record_copy (entry)
                  : g_object_new (FOOTING_TYPE_TIME_ENTRY,
                                  "enrolment-id", footing_record_get_id (FOOTING_RECORD (enrolment)), NULL);
  fill_in (self);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_record_get_id (FOOTING_RECORD (enrolment)));
  changed_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

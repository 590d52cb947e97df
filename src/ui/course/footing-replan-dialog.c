/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-replan.h"
#include "footing-date-words.h"
#include "footing-plain-row.h"
#include "footing-record-undo.h"
#include "footing-replan-dialog.h"

struct _FootingReplanDialog
{
  FootingFormDialog    parent_instance;

  GPtrArray           *meetings; /* as they were when the dialog opened */
  FootingLiveCourse   *course;
  GPtrArray           *changes;  /* in the order of @meetings */
  GPtrArray           *rows;     /* one for each change, NULL for those that stay; not owned */
  GPtrArray           *before;

  AdwPreferencesGroup *changes_group;
  AdwSwitchRow        *booked_row;
};

G_DEFINE_FINAL_TYPE (FootingReplanDialog, footing_replan_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
context_of (FootingReplanDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

/* ---- What would change ---- */

static char *
words_days (FootingReplanDialog       *self,
            const FootingReplanChange *change)
{
  FootingDay today = footing_context_get_today (context_of (self));
  g_autofree char *before = footing_date_words (change->before, today);
  g_autofree char *after = footing_date_words (change->after, today);

  if (change->after == FOOTING_DAY_NONE)
    return g_strdup (_("No day as long as the pause lasts"));
  if (change->before == FOOTING_DAY_NONE)
    return g_steal_pointer (&after);

  /* translators: the day of a meeting as it would be, and as it is until now */
  return g_strdup_printf (_("%1$s; until now %2$s"), after, before);
}

static gboolean
is_accepted (FootingReplanDialog *self,
             guint                place)
{
  AdwSwitchRow *row = g_ptr_array_index (self->rows, place);

  return row != NULL && adw_switch_row_get_active (row);
}

static void
accepted_cb (FootingReplanDialog *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->rows->len; i++)
    any = any || is_accepted (self, i);

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), any);
}

static GtkWidget *
row_new (FootingReplanDialog       *self,
         FootingMeeting            *meeting,
         const FootingReplanChange *change)
{
  g_autofree char *days = words_days (self, change);
  g_autofree char *why = footing_replan_change_to_words (change);
  g_autofree char *words = g_strjoin ("\n", days, why, NULL);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_SWITCH_ROW, "title", footing_meeting_get_name (meeting),
                                          "subtitle", words,
                                          "subtitle-lines", 0,
                                          "active", !change->overtaken,
                                          NULL);

  g_signal_connect_object (row, "notify::active", G_CALLBACK (accepted_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
forget_rows (FootingReplanDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      adw_preferences_group_remove (self->changes_group, g_ptr_array_index (self->rows, i));

  g_ptr_array_set_size (self->rows, 0);
}

static void
show_changes (FootingReplanDialog *self)
{
  forget_rows (self);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const FootingReplanChange *change = g_ptr_array_index (self->changes, i);
      GtkWidget *row = NULL;

      if (footing_replan_change_moves (change))
        {
          row = row_new (self, g_ptr_array_index (self->meetings, i), change);
          adw_preferences_group_add (self->changes_group, row);
        }
      g_ptr_array_add (self->rows, row);
    }

  adw_preferences_group_set_description (self->changes_group,
                                         footing_course_replan_count (self->changes) > 0
                                           ? _("What is switched off stays on its day.")
                                           : _("Nothing: every meeting that is to come has a day that suits."));
  accepted_cb (self);
}

static void
plan_cb (FootingReplanDialog *self)
{
  const FootingCourse *course = self->course != NULL ? footing_live_course_get (self->course) : NULL;
  g_autoptr(GError) error = NULL;

  if (course == NULL)
    return;

  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  self->meetings = g_ptr_array_copy (course->meetings, (GCopyFunc) (GCallback) g_object_ref, NULL);
  self->changes = footing_course_replan (course, footing_live_course_get_hints (self->course),
                                         footing_context_get_today (context_of (self)),
                                         adw_switch_row_get_active (self->booked_row), &error);
  if (self->changes != NULL)
    {
      show_changes (self);
      return;
    }

  forget_rows (self);
  adw_preferences_group_set_description (self->changes_group, error->message);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), FALSE);
}

/* ---- Accepting ---- */

static void
save_cb (FootingReplanDialog *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_clear_pointer (&self->before, g_ptr_array_unref);
  self->before = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->changes->len; i++)
    if (is_accepted (self, i))
      {
        FootingMeeting *meeting = g_ptr_array_index (self->meetings, i);

        g_ptr_array_add (self->before, footing_record_copy (meeting));
        g_ptr_array_add (records, footing_course_replan_apply (meeting, g_ptr_array_index (self->changes, i)));
      }

  footing_form_dialog_change (FOOTING_FORM_DIALOG (self), self->before, records);
}

static void
footing_replan_dialog_saved (FootingFormDialog *dialog,
                             GPtrArray         *records)
{
  FootingReplanDialog *self = FOOTING_REPLAN_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *words = g_strdup_printf (ngettext ("%u meeting has been planned anew",
                                                      "%u meetings have been planned anew", records->len),
                                            records->len);

  if (opener != NULL)
    footing_record_undo_offer (opener, context_of (self), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_replan_dialog_dispose (GObject *object)
{
  FootingReplanDialog *self = FOOTING_REPLAN_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_REPLAN_DIALOG);
  g_clear_object (&self->course);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_replan_dialog_parent_class)->dispose (object);
}

static void
footing_replan_dialog_class_init (FootingReplanDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_replan_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_replan_dialog_saved;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/course/footing-replan-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingReplanDialog, changes_group);
  gtk_widget_class_bind_template_child (widget_class, FootingReplanDialog, booked_row);
  gtk_widget_class_bind_template_callback (widget_class, plan_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
footing_replan_dialog_init (FootingReplanDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

FootingFormDialog *
footing_replan_dialog_new (FootingContext    *context,
                           FootingLiveCourse *course)
{
  FootingReplanDialog *self = g_object_new (FOOTING_TYPE_REPLAN_DIALOG, "context", context, NULL);
  gpointer enrolment = footing_live_course_get (course)->enrolment;

  self->course = g_object_ref (course);
  footing_form_dialog_set_enrolment (FOOTING_FORM_DIALOG (self), footing_record_get_id (enrolment));
  plan_cb (self);

  return FOOTING_FORM_DIALOG (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-dialog.h"
#include "footing-due-meetings.h"
#include "footing-log-dialog.h"
#include "footing-due-meeting-row.h"
#include "footing-meeting-words.h"
#include "footing-roster.h"

struct _FootingDueMeetingRow
{
  AdwActionRow       parent_instance;

  FootingContext    *context;
  FootingMeeting    *meeting;
  FootingRecordList *planned;

  GtkWidget         *late_label;
  GtkWidget         *log_button;
};

G_DEFINE_FINAL_TYPE (FootingDueMeetingRow, footing_due_meeting_row, ADW_TYPE_ACTION_ROW)

static void
refresh (FootingDueMeetingRow *self)
{
  g_autofree char *what = footing_meeting_words (self->context, self->meeting);
  g_autofree char *when = footing_meeting_words_when (self->context, self->meeting,
                                                     footing_planned_start (self->planned, self->meeting));
  g_autofree char *exact = footing_meeting_words_exact (self->context, self->meeting);
  FootingDay today = footing_context_get_today (self->context);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), what);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), when);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), exact);
  gtk_widget_set_visible (self->late_label, footing_due_of (self->meeting, today) == FOOTING_DUE_LATE);

  /* Its name is what is written on it; which meeting it is about is said after that. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->log_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, what, -1);
}

static void
log_cb (FootingDueMeetingRow *self)
{
  AdwDialog *dialog = footing_log_dialog_new_for_meeting (self->context, self->meeting);

  footing_dialog_present (dialog, GTK_WIDGET (self));
}

static void
footing_due_meeting_row_dispose (GObject *object)
{
  FootingDueMeetingRow *self = FOOTING_DUE_MEETING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_DUE_MEETING_ROW);
  g_clear_object (&self->meeting);
  g_clear_object (&self->planned);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_due_meeting_row_parent_class)->dispose (object);
}

static void
footing_due_meeting_row_class_init (FootingDueMeetingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_due_meeting_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/today/footing-due-meeting-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingDueMeetingRow, late_label);
  gtk_widget_class_bind_template_child (widget_class, FootingDueMeetingRow, log_button);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
}

static void
footing_due_meeting_row_init (FootingDueMeetingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_due_meeting_row_new (FootingContext    *context,
                             FootingMeeting    *meeting,
                             FootingRecordList *planned)
{
  FootingDueMeetingRow *self = g_object_new (FOOTING_TYPE_DUE_MEETING_ROW, NULL);

  self->context = g_object_ref (context);
  self->meeting = g_object_ref (meeting);
  self->planned = g_object_ref (planned);
  g_signal_connect_object (planned, "reloaded", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (meeting, "notify", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

FootingMeeting *
footing_due_meeting_row_get_meeting (FootingDueMeetingRow *self)
{
  g_return_val_if_fail (FOOTING_IS_DUE_MEETING_ROW (self), NULL);

  return self->meeting;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-dialog.h"
#include "footing-due-meetings.h"
#include "footing-log-dialog.h"
#include "footing-meeting-words.h"
#include "footing-next-meeting.h"
#include "footing-prepare-page.h"
#include "footing-session-words.h"
#include "footing-shell.h"

struct _FootingNextMeeting
{
  AdwBin          parent_instance;

  FootingContext *context;
  FootingMeeting *meeting;
  gint64          starts_at;   /* when somebody said so; or -1 */

  GtkLabel       *kind_label;
  GtkLabel       *what_label;
  GtkLabel       *when_label;
};

G_DEFINE_FINAL_TYPE (FootingNextMeeting, footing_next_meeting, ADW_TYPE_BIN)

static void
prepare_cb (FootingNextMeeting *self)
{
  footing_shell_push (GTK_WIDGET (self), footing_prepare_page_new (self->context, self->meeting));
}

static void
log_cb (FootingNextMeeting *self)
{
  AdwDialog *dialog = footing_log_dialog_new_for_meeting (self->context, self->meeting);

  footing_dialog_present (dialog, GTK_WIDGET (self));
}

static void
describe (FootingNextMeeting *self)
{
  gint64 minutes = footing_meeting_get_minutes (self->meeting);
  g_autofree char *what = footing_meeting_words (self->context, self->meeting);
  g_autofree char *when = footing_meeting_words_when (self->context, self->meeting, self->starts_at);
  g_autofree char *length = footing_minutes_words (minutes);
  g_autofree char *when_and_length = g_strjoin ("\u00a0· ", when, length, NULL);
  g_autofree char *exact = footing_meeting_words_exact (self->context, self->meeting);
  const char *kind = footing_due_of (self->meeting, footing_context_get_today (self->context)) == FOOTING_DUE_LATE
                       ? _("Late meeting") : _("Next meeting");

  gtk_label_set_label (self->kind_label, kind);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, kind, -1);
  gtk_label_set_label (self->what_label, what);
  gtk_label_set_label (self->when_label, minutes > 0 ? when_and_length : when);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->when_label), exact);
}

/* ---- The object ---- */

static void
footing_next_meeting_dispose (GObject *object)
{
  FootingNextMeeting *self = FOOTING_NEXT_MEETING (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_NEXT_MEETING);
  g_clear_object (&self->meeting);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_next_meeting_parent_class)->dispose (object);
}

static void
footing_next_meeting_class_init (FootingNextMeetingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_next_meeting_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/today/footing-next-meeting.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, kind_label);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, what_label);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, when_label);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
}

static void
footing_next_meeting_init (FootingNextMeeting *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_next_meeting_show (FootingNextMeeting *self,
                           FootingContext     *context,
                           FootingMeeting     *meeting,
                           gint64              starts_at)
{
  g_return_if_fail (FOOTING_IS_NEXT_MEETING (self));

  g_set_object (&self->context, context);
  g_set_object (&self->meeting, meeting);
  self->starts_at = starts_at;
  gtk_widget_set_visible (GTK_WIDGET (self), meeting != NULL);
  if (meeting != NULL)
    describe (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agenda.h"
#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-due-meetings.h"
#include "footing-log-dialog.h"
#include "footing-meeting-words.h"
#include "footing-next-meeting.h"
#include "footing-prompt-use.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-session-page.h"
#include "footing-session-words.h"
#include "footing-shell.h"
#include "footing-store-diary.h"
#include "footing-store-reflections.h"

struct _FootingNextMeeting
{
  AdwBin           parent_instance;

  FootingContext  *context;
  FootingMeeting  *meeting;
  gint64           starts_at;   /* when somebody said so; or -1 */
  FootingSession  *last;        /* the latest session with the same preceptee; or NULL */
  GStrv            hidden;      /* prompts nobody wants to see again */
  GPtrArray       *asked;       /* ids of prompts, the newest first, as long as the card is there */
  GCancellable    *cancellable;

  GtkLabel        *kind_label;
  GtkLabel        *what_label;
  GtkLabel        *when_label;
  GtkToggleButton *prepare_button;
  GtkWidget       *question_box;
  GtkLabel        *question_label;
  GtkWidget       *agenda_box;
  GtkBox          *points_box;
  GtkLabel        *last_heading;
  GtkLabel        *last_label;
  GtkWidget       *last_button;
};

G_DEFINE_FINAL_TYPE (FootingNextMeeting, footing_next_meeting, ADW_TYPE_BIN)

/* ---- The question ---- */

/* The same one all day, until somebody asks for another. */
static guint64
seed_of (FootingNextMeeting *self)
{
  gint64 day = footing_context_get_today (self->context);
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->meeting));

  return (guint64) (id * 1000003 + day) + self->asked->len;
}

static void
ask (FootingNextMeeting *self)
{
  FootingReference *reference = footing_context_get_reference (self->context);
  g_autoptr(GPtrArray) recent = g_ptr_array_copy (self->asked, NULL, NULL);
  g_autoptr(GPtrArray) prompts = NULL;
  FootingPromptWish wish = {
    .phase = FOOTING_PROMPT_BEFORE,
    .audience = FOOTING_PROMPT_FOR_PRECEPTOR,
    .hidden = (const char * const *) self->hidden,
    .seed = seed_of (self),
  };

  g_ptr_array_add (recent, NULL);
  wish.recent = (const char * const *) recent->pdata;
  prompts = footing_prompts_choose (footing_reference_get_prompts (reference), &wish);

  gtk_widget_set_visible (self->question_box, prompts->len > 0);
  if (prompts->len > 0)
    {
      FootingPrompt *prompt = g_ptr_array_index (prompts, 0);

      gtk_label_set_label (self->question_label, prompt->text);
      g_ptr_array_insert (self->asked, 0, g_strdup (prompt->id));
    }
}

static void
another_cb (FootingNextMeeting *self)
{
  ask (self);
}

static void
hidden_listed_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingNextMeeting) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) uses = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Without them the question may be one that somebody has put away: better than none. */

  for (guint i = 0; uses != NULL && i < uses->len; i++)
    g_strv_builder_add (ids, footing_prompt_use_get_prompt (g_ptr_array_index (uses, i)));

  g_clear_pointer (&self->hidden, g_strfreev);
  self->hidden = g_strv_builder_end (ids);
  if (self->asked->len == 0)
    ask (self);
}

/* ---- What was written last time ---- */

static gboolean
has_notes (FootingSession *session)
{
  const char *notes = footing_session_get_notes (session);

  return footing_session_get_state (session) == FOOTING_SESSION_STATE_HELD && notes != NULL && *notes != '\0';
}

static void
show_last (FootingNextMeeting *self)
{
  g_autofree char *facts = NULL;
  g_autofree char *heading = NULL;

  gtk_widget_set_visible (self->last_button, self->last != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->last_label), self->last != NULL);

  if (self->last == NULL)
    {
      gtk_label_set_label (self->last_heading, _("Nothing has been written down about earlier sessions."));
      return;
    }

  facts = footing_date_words (footing_session_get_held_on (self->last), footing_context_get_today (self->context));
  /* translators: above notes: Last time: Initial meeting, Thu 5 March, 7 days ago */
  heading = g_strdup_printf (_("Last time: %1$s, %2$s"), footing_session_get_title (self->last), facts);
  gtk_label_set_label (self->last_heading, heading);
  gtk_label_set_label (self->last_label, footing_session_get_notes (self->last));
}

static void
sessions_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingNextMeeting) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (sessions == NULL)
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  g_clear_object (&self->last);
  for (guint i = 0; i < sessions->len && self->last == NULL; i++)
    if (has_notes (g_ptr_array_index (sessions, i)))
      self->last = g_object_ref (g_ptr_array_index (sessions, i));

  show_last (self);
}

static void
open_last_cb (FootingNextMeeting *self)
{
  footing_shell_push (GTK_WIDGET (self), footing_session_page_new (self->context, self->last));
}

/* ---- The meeting ---- */

static void
show_agenda (FootingNextMeeting *self)
{
  gtk_widget_set_visible (self->agenda_box,
                          footing_agenda_fill (self->points_box, footing_meeting_get_agenda (self->meeting)));
}

static void
prepare_cb (FootingNextMeeting *self)
{
  FootingStore *store = NULL;

  if (self->meeting == NULL || !gtk_toggle_button_get_active (self->prepare_button))
    return;

  store = footing_context_get_store (self->context);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  footing_store_list_hidden_prompts_async (store, self->cancellable, hidden_listed_cb, g_object_ref (self));
  footing_store_list_sessions_of_async (store, footing_meeting_get_enrolment_id (self->meeting),
                                        self->cancellable, sessions_listed_cb, g_object_ref (self));
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
  show_agenda (self);
}

static void
footing_next_meeting_dispose (GObject *object)
{
  FootingNextMeeting *self = FOOTING_NEXT_MEETING (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_NEXT_MEETING);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->last);
  g_clear_object (&self->meeting);
  g_clear_object (&self->context);
  g_clear_pointer (&self->hidden, g_strfreev);
  g_clear_pointer (&self->asked, g_ptr_array_unref);

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
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, prepare_button);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, question_box);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, question_label);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, agenda_box);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, points_box);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, last_heading);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, last_label);
  gtk_widget_class_bind_template_child (widget_class, FootingNextMeeting, last_button);
  gtk_widget_class_bind_template_callback (widget_class, prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
  gtk_widget_class_bind_template_callback (widget_class, another_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_last_cb);
}

static void
footing_next_meeting_init (FootingNextMeeting *self)
{
  self->asked = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_next_meeting_show (FootingNextMeeting *self,
                           FootingContext     *context,
                           FootingMeeting     *meeting,
                           gint64              starts_at)
{
  gboolean is_another = meeting != self->meeting;

  g_return_if_fail (FOOTING_IS_NEXT_MEETING (self));

  g_set_object (&self->context, context);
  g_set_object (&self->meeting, meeting);
  self->starts_at = starts_at;
  gtk_widget_set_visible (GTK_WIDGET (self), meeting != NULL);
  if (meeting == NULL)
    return;

  describe (self);
  if (!is_another)
    return;

  /* Who has a meeting today is preparing it. */
  g_ptr_array_set_size (self->asked, 0);
  gtk_toggle_button_set_active (self->prepare_button, FALSE);
  gtk_toggle_button_set_active (self->prepare_button, footing_meeting_get_planned_on (meeting) <=
                                                        footing_context_get_today (context));
}

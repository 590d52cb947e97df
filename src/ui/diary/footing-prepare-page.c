/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-agenda-group.h"
#include "footing-dialog.h"
#include "footing-follow-focus.h"
#include "footing-last-session.h"
#include "footing-log-dialog.h"
#include "footing-meeting-words.h"
#include "footing-person-page.h"
#include "footing-prepare-page.h"
#include "footing-question-card.h"
#include "footing-record-list.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-session-begin.h"
#include "footing-session-page.h"
#include "footing-session-timer.h"
#include "footing-session-words.h"
#include "footing-shell.h"
#include "footing-store-diary.h"

struct _FootingPreparePage
{
  FootingPage          parent_instance;

  FootingMeeting      *meeting;
  FootingAgreements   *agreements;
  FootingRecordList   *sessions;  /* of the same preceptee */
  gboolean             saving;

  GtkButton           *begin_button;
  GtkViewport         *viewport;
  GtkLabel            *title_label;
  GtkLabel            *when_label;
  FootingQuestionCard *question_card;
  FootingAgendaGroup  *agenda_group;
  FootingLastSession  *last_session;
};

G_DEFINE_FINAL_TYPE (FootingPreparePage, footing_prepare_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingPreparePage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingStore *
get_store (FootingPreparePage *self)
{
  return footing_context_get_store (get_context (self));
}

/* Returns: (transfer full) (nullable): the session that is booked for the meeting, or has begun */
static FootingSession *
find_booked (FootingPreparePage *self)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->meeting));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->sessions)); i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (G_LIST_MODEL (self->sessions), i);

      if (footing_session_get_meeting_id (session) == id &&
          footing_session_get_state (session) == FOOTING_SESSION_STATE_PLANNED)
        return g_steal_pointer (&session);
    }

  return NULL;
}

/* ---- What is shown ---- */

static void
show_when (FootingPreparePage *self)
{
  g_autoptr(FootingSession) booked = find_booked (self);
  gint64 starts_at = booked != NULL ? footing_session_get_starts_at (booked)
                                    : footing_meeting_get_starts_at (self->meeting);
  g_autofree char *what = footing_meeting_words (get_context (self), self->meeting);
  g_autofree char *when = footing_meeting_words_when (get_context (self), self->meeting, starts_at);
  g_autofree char *length = footing_minutes_words (footing_meeting_get_minutes (self->meeting));
  g_autofree char *both = g_strjoin ("\u00a0· ", when, length, NULL);
  g_autofree char *exact = footing_meeting_words_exact (get_context (self), self->meeting);

  gtk_label_set_label (self->title_label, what);
  gtk_label_set_label (self->when_label, footing_meeting_get_minutes (self->meeting) > 0 ? both : when);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->when_label), exact);
}

static void
sessions_reloaded_cb (FootingPreparePage *self)
{
  g_autoptr(FootingSession) last = footing_last_session_find (G_LIST_MODEL (self->sessions), NULL);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prepare.begin", TRUE);
  footing_last_session_show (self->last_session, get_context (self), last);
  show_when (self);
}

static void
load_sessions (FootingStore        *store,
               gpointer             user_data,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  gint64 *enrolment_id = user_data;

  footing_store_list_sessions_of_async (store, *enrolment_id, cancellable, callback, callback_data);
}

static void
read_sessions (FootingPreparePage *self)
{
  gint64 id = footing_meeting_get_enrolment_id (self->meeting);

  self->sessions = footing_record_list_new (get_store (self), FOOTING_TYPE_SESSION, FOOTING_STORE_CHANGE_SESSIONS,
                                            load_sessions, g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (self->sessions, "reloaded", G_CALLBACK (sessions_reloaded_cb), self, G_CONNECT_SWAPPED);
}

static void
show_agreements (FootingPreparePage *self)
{
  FootingContext *context = get_context (self);
  FootingDay today = footing_context_get_today (context);

  self->agreements = footing_agreements_new (get_store (self), footing_meeting_get_enrolment_id (self->meeting));
  footing_agenda_group_show (self->agenda_group, context, self->agreements, self->meeting, 0,
                             MAX (footing_meeting_get_planned_on (self->meeting), today), FALSE);
}

/* The same one all day, until somebody asks for another. */
static guint64
seed_of (FootingPreparePage *self)
{
  gint64 day = footing_context_get_today (get_context (self));
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->meeting));

  return (guint64) (id * 1000003 + day);
}

/* ---- Beginning ---- */

typedef struct
{
  FootingPreparePage *page;
  GPtrArray          *records;
  GPtrArray          *before;
} Begun;

static void
begun_free (Begun *begun)
{
  g_object_unref (begun->page);
  g_ptr_array_unref (begun->records);
  g_ptr_array_unref (begun->before);
  g_free (begun);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Begun, begun_free)

static void
begun_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Begun) begun = user_data;
  FootingPreparePage *self = begun->page;
  g_autoptr(GError) error = NULL;

  self->saving = FALSE;
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  footing_shell_push (GTK_WIDGET (self),
                      footing_session_page_new (get_context (self), g_ptr_array_index (begun->records, 0)));
  footing_record_undo_offer (GTK_WIDGET (self), get_context (self), _("The session has begun"), begun->records,
                             begun->before);
}

static int
minute_of_day (void)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_get_hour (now) * 60 + g_date_time_get_minute (now);
}

static void
begin (FootingPreparePage *self,
       FootingSession     *booked)
{
  FootingSessionBegin wish = {
    .meeting = self->meeting,
    .booked = booked,
    .today = footing_context_get_today (get_context (self)),
    .starts_at = minute_of_day (),
    .now = g_get_real_time () / G_USEC_PER_SEC,
  };
  Begun *begun = g_new0 (Begun, 1);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();

  g_ptr_array_add (known, self->meeting);
  if (booked != NULL)
    g_ptr_array_add (known, booked);
  begun->page = g_object_ref (self);
  begun->records = footing_session_begin_records (&wish);
  begun->before = footing_record_undo_remember (begun->records, known);
  self->saving = TRUE;
  footing_store_save_async (get_store (self), begun->records, NULL, begun_cb, begun);
}

/* What has begun goes on. */
static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingPreparePage *self = FOOTING_PREPARE_PAGE (widget);
  g_autoptr(FootingSession) booked = find_booked (self);

  if (self->saving)
    return;

  if (booked != NULL && footing_session_timer_is_running (booked))
    footing_shell_push (widget, footing_session_page_new (get_context (self), booked));
  else
    begin (self, booked);
}

static void
log_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  FootingPreparePage *self = FOOTING_PREPARE_PAGE (widget);

  footing_dialog_present (footing_log_dialog_new_for_meeting (get_context (self), self->meeting), widget);
}

static void
person_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingPreparePage *self = FOOTING_PREPARE_PAGE (widget);
  FootingRoster *roster = footing_context_get_roster (get_context (self));
  FootingEnrolment *enrolment = footing_roster_find_enrolment (roster,
                                                               footing_meeting_get_enrolment_id (self->meeting));
  FootingPerson *person = enrolment != NULL
                            ? footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment))
                            : NULL;

  if (person != NULL)
    footing_shell_push (widget, footing_person_page_new (get_context (self), person));
}

/* ---- The object ---- */

static gint64
footing_prepare_page_enrolment (FootingPage *page)
{
  return footing_meeting_get_enrolment_id (FOOTING_PREPARE_PAGE (page)->meeting);
}

static void
footing_prepare_page_dispose (GObject *object)
{
  FootingPreparePage *self = FOOTING_PREPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_PREPARE_PAGE);
  g_clear_object (&self->sessions);
  g_clear_object (&self->agreements);
  g_clear_object (&self->meeting);

  G_OBJECT_CLASS (footing_prepare_page_parent_class)->dispose (object);
}

static void
footing_prepare_page_class_init (FootingPreparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_prepare_page_dispose;
  FOOTING_PAGE_CLASS (klass)->enrolment = footing_prepare_page_enrolment;

  g_type_ensure (FOOTING_TYPE_AGENDA_GROUP);
  g_type_ensure (FOOTING_TYPE_LAST_SESSION);
  g_type_ensure (FOOTING_TYPE_QUESTION_CARD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-prepare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, viewport);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, when_label);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, question_card);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, agenda_group);
  gtk_widget_class_bind_template_child (widget_class, FootingPreparePage, last_session);

  gtk_widget_class_install_action (widget_class, "prepare.begin", NULL, begin_action);
  gtk_widget_class_install_action (widget_class, "prepare.log", NULL, log_action);
  gtk_widget_class_install_action (widget_class, "prepare.person", NULL, person_action);
}

static void
footing_prepare_page_init (FootingPreparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_follow_focus (self->viewport);
}

AdwNavigationPage *
footing_prepare_page_new (FootingContext *context,
                          FootingMeeting *meeting)
{
  FootingPreparePage *self = g_object_new (FOOTING_TYPE_PREPARE_PAGE, "context", context, NULL);

  self->meeting = footing_record_copy (meeting);
  /* Until it is known whether a session is booked for it. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "prepare.begin", FALSE);
  read_sessions (self);
  show_agreements (self);
  show_when (self);
  footing_question_card_ask (self->question_card, context, seed_of (self));

  return ADW_NAVIGATION_PAGE (self);
}

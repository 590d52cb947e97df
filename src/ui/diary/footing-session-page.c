/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-actions-group.h"
#include "footing-agenda-group.h"
#include "footing-correct-dialog.h"
#include "footing-dialog.h"
#include "footing-error-words.h"
#include "footing-follow-focus.h"
#include "footing-goals-group.h"
#include "footing-known-words.h"
#include "footing-last-session.h"
#include "footing-log-dialog.h"
#include "footing-meeting-days.h"
#include "footing-opportunities-group.h"
#include "footing-person-page.h"
#include "footing-prompt-panel.h"
#include "footing-record-list.h"
#include "footing-record-merge.h"
#include "footing-reflection-page.h"
#include "footing-roster.h"
#include "footing-scales-group.h"
#include "footing-session-form.h"
#include "footing-session-output.h"
#include "footing-session-page.h"
#include "footing-session-reflections.h"
#include "footing-session-removal.h"
#include "footing-session-signing.h"
#include "footing-session-timer.h"
#include "footing-session-words.h"
#include "footing-session-writing.h"
#include "footing-shell.h"
#include "footing-stage-card.h"
#include "footing-store-diary.h"
#include "footing-store-programmes.h"
#include "footing-timer-row.h"

/* Milliseconds without typing after which it may be said that a value cannot be right. */
#define COMPLAIN_AFTER 1500

typedef void (*FlushedFunc) (FootingSessionPage *self);

struct _FootingSessionPage
{
  FootingPage           parent_instance;

  FootingSession       *session;     /* what the page says; the writing saves copies of it */
  FootingSession       *in_book;     /* what the book says, as far as is known here */
  FootingMeeting       *meeting;     /* that it fulfils; or NULL */
  FootingAutosave      *autosave;
  FootingAgreements    *agreements;
  FootingRecordList    *siblings;    /* the sessions of the same preceptee, this one among them */
  GCancellable         *cancellable;
  guint                 complain_id;
  FlushedFunc                then;        /* what is to be done when all is saved */
  gboolean              gone;        /* from the diary */
  gboolean              wide;        /* two columns */

  GtkWidget            *log_button;
  GtkWidget            *reflect_button;
  AdwBanner            *unsaved_banner;
  GtkViewport          *viewport;
  GtkLabel             *title_label;
  AdwButtonContent     *person_content;
  GtkWidget            *person_button;
  GtkLabel             *facts_label;
  FootingStageCard     *notes_card;
  GtkBox               *columns;
  GtkWidget            *main_box;
  GtkWidget            *side_box;
  GtkWidget            *timer_group;
  FootingTimerRow      *timer_row;
  FootingActionsGroup  *promises_group;
  FootingActionsGroup  *actions_group;
  FootingScalesGroup   *scales_group;
  FootingGoalsGroup    *goals_group;
  FootingOpportunitiesGroup *opportunities_group;
  FootingAgendaGroup   *agenda_group;
  FootingLastSession   *last_session;
  FootingPromptPanel   *prompts;
  FootingSessionForm   *form;
  FootingSessionReflections *reflections;
  FootingSessionSigning     *signing;
};

G_DEFINE_FINAL_TYPE (FootingSessionPage, footing_session_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingSessionPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingStore *
get_store (FootingSessionPage *self)
{
  return footing_context_get_store (get_context (self));
}

static FootingPerson *
get_preceptee (FootingSessionPage *self)
{
  FootingRoster *roster = footing_context_get_roster (get_context (self));
  FootingEnrolment *enrolment = NULL;

  enrolment = footing_roster_find_enrolment (roster, footing_session_get_enrolment_id (self->session));
  if (enrolment == NULL)
    return NULL;

  return footing_roster_find_person (roster, footing_enrolment_get_preceptee_id (enrolment));
}

static gboolean
is_planned (FootingSessionPage *self)
{
  return footing_session_get_state (self->session) == FOOTING_SESSION_STATE_PLANNED;
}

/* ---- What is shown ---- */

/* What is to be talked about comes before it is, and what is said comes first from then on. In two
 * columns it stands beside.
 */
static void
order_columns (FootingSessionPage *self)
{
  gboolean side_first = !self->wide && is_planned (self) && !footing_session_timer_is_running (self->session);

  gtk_box_reorder_child_after (self->columns, self->side_box, side_first ? NULL : self->main_box);
}

static void
widened_cb (FootingSessionPage *self)
{
  self->wide = TRUE;
  order_columns (self);
}

static void
narrowed_cb (FootingSessionPage *self)
{
  self->wide = FALSE;
  order_columns (self);
}

/* Nobody needs a timer for a session that is over. */
static void
show_timer (FootingSessionPage *self)
{
  gboolean to_be_held = is_planned (self) && footing_session_get_held_on (self->session) <=
                                               footing_context_get_today (get_context (self));

  gtk_widget_set_visible (self->timer_group, to_be_held || footing_session_timer_is_running (self->session));
  footing_timer_row_show (self->timer_row, self->session);
}

static void
show_header (FootingSessionPage *self)
{
  FootingPerson *preceptee = get_preceptee (self);
  const char *title = footing_session_get_title (self->session);
  const char *state = footing_session_state_words (footing_session_get_state (self->session));
  g_autofree char *facts = footing_session_facts_words (self->session, footing_context_get_today (get_context (self)));
  g_autofree char *state_and_facts = state != NULL ? g_strjoin ("\u00a0· ", state, facts, NULL) : NULL;

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (self->facts_label, state != NULL ? state_and_facts : facts);

  order_columns (self);
  show_timer (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.correct",
                                 !is_planned (self) && !footing_session_signing_get_locked (self->signing));
  gtk_widget_set_visible (GTK_WIDGET (self->signing), !is_planned (self));
  gtk_widget_set_visible (self->log_button, is_planned (self));
  gtk_widget_set_visible (self->reflect_button, !is_planned (self));
  gtk_widget_set_visible (self->person_button, preceptee != NULL);
  if (preceptee != NULL)
    adw_button_content_set_label (self->person_content, footing_person_get_name (preceptee));
}

static void
show_agenda (FootingSessionPage *self)
{
  FootingDay day = footing_session_get_held_on (self->session);
  gboolean is_over = !is_planned (self) && day < footing_context_get_today (get_context (self));

  footing_agenda_group_show (self->agenda_group, get_context (self), self->agreements, self->meeting,
                             footing_record_get_id (FOOTING_RECORD (self->session)),
                             day, is_over);
}

/* What is agreed in one session is most often to be done by the next. */
static void
take_next_meeting (FootingSessionPage *self,
                   GPtrArray          *meetings)
{
  FootingDay next = FOOTING_DAY_NONE, day = footing_session_get_held_on (self->session);

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);
      FootingDay planned = footing_meeting_get_planned_on (meeting);

      if (footing_meeting_is_open (meeting) && planned > day && (next == FOOTING_DAY_NONE || planned < next))
        next = planned;
    }

  footing_actions_group_set_due_on (self->actions_group, next);
  footing_actions_group_set_due_on (self->promises_group, next);
}

static void
meetings_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingSessionPage) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) meetings = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (meetings == NULL)
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingRecord *meeting = g_ptr_array_index (meetings, i);

      if (footing_record_get_id (meeting) == footing_session_get_meeting_id (self->session))
        g_set_object (&self->meeting, FOOTING_MEETING (meeting));
    }

  take_next_meeting (self, meetings);
  show_agenda (self);
}

static void
load_meeting (FootingSessionPage *self)
{
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  footing_store_list_meetings_async (get_store (self), footing_session_get_enrolment_id (self->session),
                                     self->cancellable, meetings_listed_cb, g_object_ref (self));
}

/* Goes back to where somebody came from; from the middle of several pages nothing is to be left. */
static void
leave (FootingSessionPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (view != NULL && adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

/* ---- Changes from elsewhere ---- */

static void
show_notes (FootingSessionPage *self)
{
  const char *notes = footing_session_get_notes (self->session);
  g_autofree char *shown = footing_stage_card_dup_text (self->notes_card);

  /* The caret stays where it is when the words do. */
  if (g_strcmp0 (shown, notes != NULL ? notes : "") != 0)
    footing_stage_card_set_text (self->notes_card, notes != NULL ? notes : "");
}

/* Most often it is what was saved here. An undo may have changed it, or a dialog; but what is
 * being written here comes first.
 */
static void
take_values (FootingSessionPage *self,
             FootingSession     *fresh)
{
  gint64 meeting_id = footing_session_get_meeting_id (self->session);

  if (!footing_record_merge (FOOTING_RECORD (self->session), FOOTING_RECORD (self->in_book), FOOTING_RECORD (fresh)))
    return;

  if (footing_session_get_meeting_id (self->session) != meeting_id)
    {
      g_clear_object (&self->meeting);
      load_meeting (self);
    }

  footing_session_form_fill (self->form, self->session);
  if (footing_autosave_get_state (self->autosave) == FOOTING_AUTOSAVE_CLEAN)
    show_notes (self);
  show_header (self);
}

static void
siblings_reloaded_cb (FootingSessionPage *self)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->session));
  g_autoptr(FootingSession) last = footing_last_session_find (G_LIST_MODEL (self->siblings), self->session);

  footing_last_session_show (self->last_session, get_context (self), last);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->siblings)); i++)
    {
      g_autoptr(FootingSession) fresh = g_list_model_get_item (G_LIST_MODEL (self->siblings), i);

      if (footing_record_get_id (FOOTING_RECORD (fresh)) == id)
        {
          take_values (self, fresh);
          return;
        }
    }

  /* Somebody took back that it was logged, perhaps while another area is shown. */
  self->gone = TRUE;
  leave (self);
}

static void
load_siblings (FootingStore        *store,
               gpointer             user_data,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  gint64 *enrolment_id = user_data;

  footing_store_list_sessions_of_async (store, *enrolment_id, cancellable, callback, callback_data);
}

static void
watch_siblings (FootingSessionPage *self)
{
  gint64 id = footing_session_get_enrolment_id (self->session);

  self->siblings = footing_record_list_new (get_store (self), FOOTING_TYPE_SESSION, FOOTING_STORE_CHANGE_SESSIONS,
                                            load_siblings, g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (self->siblings, "reloaded", G_CALLBACK (siblings_reloaded_cb), self, G_CONNECT_SWAPPED);
}

/* ---- Writing ---- */

static void
notes_changed_cb (FootingSessionPage *self)
{
  footing_autosave_touch (self->autosave);
}

static gboolean
complain_cb (gpointer user_data)
{
  FootingSessionPage *self = user_data;

  self->complain_id = 0;
  footing_session_form_check (self->form, footing_session_get_state (self->session));

  return G_SOURCE_REMOVE;
}

/* What cannot be right stays in its row, with the reason, and is not saved. */
static void
form_changed_cb (FootingSessionPage *self)
{
  g_clear_handle_id (&self->complain_id, g_source_remove);

  if (!footing_session_form_is_right (self->form, footing_session_get_state (self->session)))
    {
      self->complain_id = g_timeout_add (COMPLAIN_AFTER, complain_cb, self);
      return;
    }

  footing_session_form_give_to (self->form, self->session);
  show_header (self);
  footing_autosave_touch (self->autosave);
}

static void
answer_cb (FootingSessionPage *self,
           const char         *question)
{
  footing_stage_card_answer (self->notes_card, question);
}

/* Questions are about what is to come, what is going on, or what has been. */
static FootingPromptPhases
get_phase (FootingSessionPage *self)
{
  if (!is_planned (self))
    return FOOTING_PROMPT_AFTER;

  return footing_session_timer_is_running (self->session) ? FOOTING_PROMPT_DURING : FOOTING_PROMPT_BEFORE;
}

/* Whoever starts a timer and turns the computer off finds it running. */
static void
timer_changed_cb (FootingSessionPage *self)
{
  footing_autosave_touch (self->autosave);
  footing_autosave_flush (self->autosave);
}

static void
autosave_state_cb (FootingSessionPage *self)
{
  const GError *error = footing_autosave_get_error (self->autosave);
  g_autofree char *words = error != NULL ? footing_error_words (error, NULL) : NULL;

  if (words != NULL)
    adw_banner_set_title (self->unsaved_banner, words);
  adw_banner_set_revealed (self->unsaved_banner, words != NULL);
}

static void
try_again_cb (FootingSessionPage *self)
{
  footing_autosave_flush (self->autosave);
}

static void
shown_cb (FootingSessionPage *self)
{
  if (self->gone)
    leave (self);
}

static void
hidden_cb (FootingSessionPage *self)
{
  footing_autosave_flush (self->autosave);
}

static void
start_writing (FootingSessionPage *self)
{
  FootingTextView *view = footing_stage_card_get_text_view (self->notes_card);
  g_auto(GStrv) known_words = footing_known_words (footing_context_get_reference (get_context (self)), NULL);

  footing_text_view_set_known_words (view, (const char * const *) known_words);
  show_notes (self);
  self->autosave = footing_session_writing_new (get_store (self), self->session, self->in_book,
                                                footing_text_view_get_text_buffer (view));
  footing_stage_card_set_autosave (self->notes_card, self->autosave);
  footing_context_watch_autosave (get_context (self), self->autosave);
  g_signal_connect_object (self->autosave, "notify::state", G_CALLBACK (autosave_state_cb), self, G_CONNECT_SWAPPED);
}

static void
show_agreements (FootingSessionPage *self)
{
  FootingContext *context = get_context (self);

  self->agreements = footing_agreements_new (get_store (self), footing_session_get_enrolment_id (self->session));
  footing_actions_group_show (self->promises_group, context, self->agreements, self->session);
  footing_actions_group_show (self->actions_group, context, self->agreements, self->session);
  footing_scales_group_show (self->scales_group, context, self->agreements, self->session);
  footing_goals_group_show (self->goals_group, context, self->agreements, self->session);
  footing_opportunities_group_show (self->opportunities_group, context, self->agreements, self->session);
}

/* ---- What people do ---- */

static void
add_scale_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  footing_scales_group_add_scale (FOOTING_SESSION_PAGE (widget)->scales_group);
}

static void
reflect_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  FootingSessionPage *self = FOOTING_SESSION_PAGE (widget);

  footing_reflection_page_start (widget, get_context (self), footing_record_get_id (FOOTING_RECORD (self->session)));
}

static void
person_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  FootingSessionPage *self = FOOTING_SESSION_PAGE (widget);
  FootingPerson *preceptee = get_preceptee (self);

  if (preceptee != NULL)
    footing_shell_push (widget, footing_person_page_new (get_context (self), preceptee));
}

/* ---- What needs all that was written ---- */

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingSessionPage) self = user_data;
  FlushedFunc then = g_steal_pointer (&self->then);
  g_autoptr(GError) error = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);

  /* When it is not saved, the banner says so. */
  if (footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &error) &&
      gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    then (self);
}

/* Nobody can write on while it is being saved. */
static void
flush_then (FootingSessionPage *self,
            FlushedFunc         then)
{
  self->then = then;
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  footing_autosave_flush_async (self->autosave, NULL, flushed_cb, g_object_ref (self));
}

static void
log_session (FootingSessionPage *self)
{
  footing_dialog_present (footing_log_dialog_new_for_session (get_context (self), self->session), GTK_WIDGET (self));
}

static void
log_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  flush_then (FOOTING_SESSION_PAGE (widget), log_session);
}

static void
correct_session (FootingSessionPage *self)
{
  footing_form_dialog_open (footing_correct_dialog_new (get_context (self), self->session),
                            GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));
}

static void
correct_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  flush_then (FOOTING_SESSION_PAGE (widget), correct_session);
}

static void
delete_session (FootingSessionPage *self)
{
  footing_session_remove (GTK_WIDGET (self), get_context (self), self->session, self->meeting);
}

/* Whoever undoes it gets back all that was written. */
static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  flush_then (FOOTING_SESSION_PAGE (widget), delete_session);
}

/* ---- On paper ---- */

static void
print_session (FootingSessionPage *self)
{
  footing_session_output (GTK_WIDGET (self), get_context (self), self->in_book, self->agreements, TRUE);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  flush_then (FOOTING_SESSION_PAGE (widget), print_session);
}

static void
save_session (FootingSessionPage *self)
{
  footing_session_output (GTK_WIDGET (self), get_context (self), self->in_book, self->agreements, FALSE);
}

static void
save_pdf_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  flush_then (FOOTING_SESSION_PAGE (widget), save_session);
}

/* ---- Signing ---- */

static void
sign_session (FootingSessionPage *self)
{
  footing_session_signing_begin (self->signing, self->in_book, self->agreements);
}

static void
sign_cb (FootingSessionPage *self)
{
  flush_then (self, sign_session);
}

/* What was signed stays; it can be read, and copied. */
static void
locked_cb (FootingSessionPage *self)
{
  gboolean open = !footing_session_signing_get_locked (self->signing);
  FootingTextView *view = footing_stage_card_get_text_view (self->notes_card);
  GtkWidget *parts[] = {
    GTK_WIDGET (self->promises_group),
    GTK_WIDGET (self->actions_group),
    GTK_WIDGET (self->goals_group),
    GTK_WIDGET (self->opportunities_group),
    GTK_WIDGET (self->scales_group),
    GTK_WIDGET (self->form),
    GTK_WIDGET (self->prompts),
  };

  gtk_text_view_set_editable (GTK_TEXT_VIEW (view), open);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_widget_set_sensitive (parts[i], open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.correct", open && !is_planned (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.delete", open);
}

/* ---- The object ---- */

static void
footing_session_page_dispose (GObject *object)
{
  FootingSessionPage *self = FOOTING_SESSION_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_handle_id (&self->complain_id, g_source_remove);
  if (self->autosave != NULL)
    footing_autosave_flush (self->autosave);

  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_SESSION_PAGE);
  g_clear_object (&self->autosave);
  g_clear_object (&self->agreements);
  g_clear_object (&self->siblings);
  g_clear_object (&self->meeting);
  g_clear_object (&self->session);
  g_clear_object (&self->in_book);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (footing_session_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, log_button);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, reflect_button);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, unsaved_banner);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, viewport);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, person_content);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, person_button);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, facts_label);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, notes_card);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, columns);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, main_box);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, side_box);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, timer_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, timer_row);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, promises_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, actions_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, scales_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, goals_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, opportunities_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, agenda_group);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, last_session);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, prompts);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, form);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, reflections);
  gtk_widget_class_bind_template_child (widget_class, FootingSessionPage, signing);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, hidden_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, notes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, form_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, timer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
  gtk_widget_class_bind_template_callback (widget_class, sign_cb);
  gtk_widget_class_bind_template_callback (widget_class, locked_cb);
  gtk_widget_class_bind_template_callback (widget_class, widened_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrowed_cb);
}

/* Otherwise the notes would have it, and in a small window the page would open at their end. */
static gboolean
footing_session_page_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  FootingSessionPage *self = FOOTING_SESSION_PAGE (widget);

  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (widget) == NULL &&
      gtk_widget_get_visible (self->person_button) && gtk_widget_grab_focus (self->person_button))
    return TRUE;

  return GTK_WIDGET_CLASS (footing_session_page_parent_class)->focus (widget, direction);
}

static gint64
footing_session_page_enrolment (FootingPage *page)
{
  return footing_session_get_enrolment_id (FOOTING_SESSION_PAGE (page)->session);
}

static void
ensure_types (void)
{
  g_type_ensure (FOOTING_TYPE_ACTIONS_GROUP);
  g_type_ensure (FOOTING_TYPE_AGENDA_GROUP);
  g_type_ensure (FOOTING_TYPE_GOALS_GROUP);
  g_type_ensure (FOOTING_TYPE_LAST_SESSION);
  g_type_ensure (FOOTING_TYPE_OPPORTUNITIES_GROUP);
  g_type_ensure (FOOTING_TYPE_PROMPT_PANEL);
  g_type_ensure (FOOTING_TYPE_SCALES_GROUP);
  g_type_ensure (FOOTING_TYPE_SESSION_FORM);
  g_type_ensure (FOOTING_TYPE_SESSION_REFLECTIONS);
  g_type_ensure (FOOTING_TYPE_SESSION_SIGNING);
  g_type_ensure (FOOTING_TYPE_STAGE_CARD);
  g_type_ensure (FOOTING_TYPE_TIMER_ROW);
}

static void
footing_session_page_class_init (FootingSessionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_session_page_dispose;
  widget_class->focus = footing_session_page_focus;
  FOOTING_PAGE_CLASS (klass)->enrolment = footing_session_page_enrolment;

  ensure_types ();
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "session.add-scale", NULL, add_scale_action);
  gtk_widget_class_install_action (widget_class, "session.log", NULL, log_action);
  gtk_widget_class_install_action (widget_class, "session.reflect", NULL, reflect_action);
  gtk_widget_class_install_action (widget_class, "session.person", NULL, person_action);
  gtk_widget_class_install_action (widget_class, "session.correct", NULL, correct_action);
  gtk_widget_class_install_action (widget_class, "session.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "session.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "session.save-pdf", NULL, save_pdf_action);
}

static void
footing_session_page_init (FootingSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  footing_follow_focus (self->viewport);
}

AdwNavigationPage *
footing_session_page_new (FootingContext *context,
                          FootingSession *session)
{
  FootingSessionPage *self = g_object_new (FOOTING_TYPE_SESSION_PAGE, "context", context, NULL);

  self->session = footing_record_copy (session);
  self->in_book = footing_record_copy (session);
  g_object_set (self->form, "today", footing_context_get_today (context), NULL);
  footing_session_form_fill (self->form, self->session);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (show_header), self, G_CONNECT_SWAPPED);

  show_agreements (self);
  show_header (self);
  start_writing (self);
  show_agenda (self);
  footing_prompt_panel_open (self->prompts, context, 0, get_phase (self));
  load_meeting (self);
  footing_session_signing_show (self->signing, context, footing_record_get_id (FOOTING_RECORD (session)));
  footing_session_reflections_show (self->reflections, context, footing_record_get_id (FOOTING_RECORD (session)));
  watch_siblings (self);

  return ADW_NAVIGATION_PAGE (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-error-words.h"
#include "footing-follow-focus.h"
#include "footing-log-choices.h"
#include "footing-log-dialog.h"
#include "footing-log-people.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-row.h"
#include "footing-session-draft.h"
#include "footing-session-form.h"
#include "footing-session-timer.h"
#include "footing-stage-card.h"
#include "footing-store-diary.h"
#include "footing-store-programmes.h"
#include "footing-typed-words.h"

/* Days ahead in which the nearest meeting is looked for. */
#define GUESS_DAYS 60

struct _FootingLogDialog
{
  FootingFormDialog   parent_instance;

  GCancellable       *cancellable;
  gint64              enrolment_id; /* whom it is about; 0 while nobody has said or guessed */
  gint64              meeting_id;   /* that was asked for; or 0 */
  gint64              session_id;   /* that was asked for; or 0 */
  GPtrArray          *enrolments;   /* as the names stand in the row */
  GPtrArray          *meetings;     /* of the preceptee */
  GPtrArray          *choices;      /* as they stand in the row */
  FootingSession     *draft;        /* what is in the form, kept in the book until it is logged */
  FootingAutosave    *autosave;     /* of the draft */
  gboolean            resumed;      /* the draft was there before */
  GPtrArray          *before;       /* records as they were before they were logged */
  GtkRoot            *window;       /* to speak through when the dialog has closed; weak */
  gboolean            filling;

  GtkWidget          *cancel_button;
  GtkStack           *stack;
  GtkViewport        *viewport;
  AdwComboRow        *people_row;
  GtkStringList      *names;
  AdwComboRow        *choices_row;
  GtkStringList      *choice_names;
  AdwEntryRow        *title_row;
  FootingSessionForm *form;
  FootingStageCard   *notes_card;
};

G_DEFINE_FINAL_TYPE (FootingLogDialog, footing_log_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
get_context (FootingLogDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static FootingStore *
get_store (FootingLogDialog *self)
{
  return footing_context_get_store (get_context (self));
}

static FootingRoster *
get_roster (FootingLogDialog *self)
{
  return footing_context_get_roster (get_context (self));
}

static FootingDay
get_today (FootingLogDialog *self)
{
  return footing_context_get_today (get_context (self));
}

/* NULL while the meetings are being read. */
static FootingLogChoice *
get_choice (FootingLogDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->choices_row);

  if (self->choices == NULL || selected >= self->choices->len)
    return NULL;

  return g_ptr_array_index (self->choices, selected);
}

static char *
dup_notes (FootingLogDialog *self)
{
  g_autofree char *text = footing_stage_card_dup_text (self->notes_card);

  return *g_strstrip (text) != '\0' ? g_steal_pointer (&text) : NULL;
}

/* ---- Keeping what is written ---- */

static void
describe_draft (FootingLogDialog *self)
{
  const FootingLogChoice *choice = get_choice (self);
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->title_row));
  gboolean is_contact = footing_log_choice_is_contact (choice);
  gint64 meeting_id = choice->meeting != NULL ? footing_record_get_id (FOOTING_RECORD (choice->meeting)) : 0;

  footing_session_form_give_to (self->form, self->draft);
  if (footing_session_get_held_on (self->draft) == FOOTING_DAY_NONE)
    g_object_set (self->draft, "held-on", get_today (self), NULL);

  g_object_set (self->draft,
                "enrolment-id", self->enrolment_id,
                "meeting-id", meeting_id,
                "title", is_contact && *title != '\0' ? title : footing_log_choice_get_name (choice),
                NULL);
}

/* Without words there is nothing to lose. */
static void
keep_draft (FootingLogDialog *self)
{
  if (self->filling || self->enrolment_id == 0 || get_choice (self) == NULL ||
      footing_stage_card_get_word_count (self->notes_card) == 0)
    return;

  describe_draft (self);
  footing_autosave_touch (self->autosave);
}

static void
show_draft (FootingLogDialog *self,
            FootingSession   *found)
{
  g_autoptr(FootingRow) row = footing_record_to_row (FOOTING_RECORD (found));

  footing_record_take_row (FOOTING_RECORD (self->draft), row);
  self->resumed = TRUE;
  self->enrolment_id = footing_session_get_enrolment_id (found);

  footing_session_form_fill (self->form, found);
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), footing_session_get_title (found));
  footing_typed_words_forget (GTK_WIDGET (self->title_row));
  footing_stage_card_set_text (self->notes_card, footing_session_get_notes (found));
  footing_stage_card_set_hint (self->notes_card, _("You began to write this, and it has not been logged yet."));
}

/* ---- Which meeting it was ---- */

static void
describe_choice (FootingLogDialog       *self,
                 const FootingLogChoice *choice)
{
  FootingDay day = footing_log_choice_get_day (choice);
  g_autofree char *words = footing_date_words (day, get_today (self));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->choices_row), day != FOOTING_DAY_NONE ? words : "");
}

static void
choice_changed_cb (FootingLogDialog *self)
{
  const FootingLogChoice *choice = get_choice (self);
  g_autoptr(FootingSession) guess = NULL;

  if (self->filling || choice == NULL)
    return;

  guess = footing_log_choice_guess (choice, get_today (self));
  describe_choice (self, choice);
  footing_session_form_suggest (self->form, guess);
  gtk_widget_set_visible (GTK_WIDGET (self->title_row), footing_log_choice_is_contact (choice));
  keep_draft (self);
}

static guint
find_choice (FootingLogDialog *self)
{
  if (self->resumed && self->meeting_id == 0 && self->session_id == 0)
    return footing_log_choices_find_draft (self->choices, self->draft);

  return footing_log_choices_find (self->choices, self->meeting_id, self->session_id, get_today (self));
}

static void
show_choices (FootingLogDialog *self)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < self->choices->len; i++)
    g_strv_builder_add (names, footing_log_choice_get_name (g_ptr_array_index (self->choices, i)));
  list = g_strv_builder_end (names);

  self->filling = TRUE;
  gtk_string_list_splice (self->choice_names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->choice_names)),
                          (const char * const *) list);
  adw_combo_row_set_selected (self->choices_row, find_choice (self));
  self->filling = FALSE;

  choice_changed_cb (self);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), TRUE);
}

/* Without its meetings nobody can say which one it was, so nothing can be logged. */
static gboolean
take_answer (FootingLogDialog  *self,
             GPtrArray         *records,
             const GError      *error)
{
  g_autofree char *words = NULL;

  if (records != NULL)
    return TRUE;

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      words = footing_error_words (error, NULL);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->choices_row), words);
    }

  return FALSE;
}

static void
sessions_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (!take_answer (self, sessions, error))
    return;

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = footing_log_choices_new (self->meetings, sessions);
  show_choices (self);
}

static void
meetings_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) meetings = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (!take_answer (self, meetings, error))
    return;

  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  self->meetings = g_steal_pointer (&meetings);
  footing_store_list_sessions_of_async (FOOTING_STORE (source), self->enrolment_id, self->cancellable,
                                        sessions_listed_cb, g_object_ref (self));
}

static void
renew_cancellable (FootingLogDialog *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
}

/* ---- Whom it was with ---- */

/* Takes the person in the row as the one it is about, and asks for their meetings. */
static void
use_selected_person (FootingLogDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->people_row);
  FootingEnrolment *enrolment = NULL;

  if (self->enrolments == NULL || selected >= self->enrolments->len)
    return;

  enrolment = g_ptr_array_index (self->enrolments, selected);
  self->enrolment_id = footing_record_get_id (FOOTING_RECORD (enrolment));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->people_row),
                               footing_log_people_workplace (get_roster (self), enrolment));

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), FALSE);
  renew_cancellable (self);
  footing_store_list_meetings_async (get_store (self), self->enrolment_id, self->cancellable,
                                     meetings_listed_cb, g_object_ref (self));
}

/* What was asked for was a meeting of somebody else. */
static void
person_changed_cb (FootingLogDialog *self)
{
  if (self->filling)
    return;

  self->meeting_id = 0;
  self->session_id = 0;
  self->resumed = FALSE;
  use_selected_person (self);
}

static void
show_people (FootingLogDialog *self)
{
  g_auto(GStrv) names = footing_log_people_names (get_roster (self), self->enrolments);

  self->filling = TRUE;
  gtk_string_list_splice (self->names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->names)),
                          (const char * const *) names);
  adw_combo_row_set_selected (self->people_row, footing_log_people_find (self->enrolments, self->enrolment_id));
  self->filling = FALSE;

  use_selected_person (self);
}

static void
open_meetings_listed_cb (GObject      *source,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) meetings = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* It was only to guess by; the choice is there without it. */
  if (meetings != NULL)
    self->enrolment_id = footing_log_choices_guess_enrolment (meetings, get_today (self));

  show_people (self);
}

static void
begin (FootingLogDialog *self)
{
  if (self->enrolment_id != 0)
    {
      show_people (self);
      return;
    }

  renew_cancellable (self);
  footing_store_list_open_meetings_async (get_store (self), get_today (self) + GUESS_DAYS,
                                          self->cancellable, open_meetings_listed_cb, g_object_ref (self));
}

static void
drafts_listed_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) drafts = footing_store_list_finish (FOOTING_STORE (source), result, &error);
  FootingSession *found = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* What cannot be read now stays for the next time. */
  if (drafts != NULL)
    found = footing_session_draft_find (drafts, self->enrolments, self->enrolment_id, self->meeting_id);
  if (found != NULL)
    show_draft (self, found);

  begin (self);
}

static void
people_known (FootingLogDialog *self)
{
  g_clear_pointer (&self->enrolments, g_ptr_array_unref);
  self->enrolments = footing_log_people_collect (get_roster (self));

  if (self->enrolments->len == 0)
    {
      gtk_stack_set_visible_child_name (self->stack, "nobody");
      adw_dialog_set_focus (ADW_DIALOG (self), self->cancel_button);
      return;
    }

  gtk_stack_set_visible_child_name (self->stack, "form");
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->people_row));

  renew_cancellable (self);
  footing_store_list_drafts_async (get_store (self), self->cancellable, drafts_listed_cb, g_object_ref (self));
}

static void
roster_changed_cb (FootingLogDialog *self)
{
  FootingRoster *roster = get_roster (self);

  if (footing_roster_get_loading (roster))
    return;

  g_signal_handlers_disconnect_by_func (roster, roster_changed_cb, self);
  people_known (self);
}

/* ---- Logging it ---- */

/* What was written while it was planned stays above. */
static void
add_notes (FootingLogDialog *self,
           FootingSession   *session)
{
  const char *earlier = footing_session_get_notes (session);
  g_autofree char *notes = dup_notes (self);
  g_autofree char *both = NULL;

  if (notes == NULL)
    return;

  if (earlier != NULL)
    both = g_strjoin ("\n\n", earlier, notes, NULL);
  g_object_set (session, "notes", both != NULL ? both : notes, NULL);
}

static FootingSession *
make_session (FootingLogDialog       *self,
              const FootingLogChoice *choice)
{
  FootingSession *session = footing_log_choice_make_session (choice, self->enrolment_id);
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->title_row));

  footing_session_form_give_to (self->form, session);
  footing_session_timer_pause (session, g_get_real_time () / G_USEC_PER_SEC);

  if (footing_log_choice_is_contact (choice) && *title != '\0')
    g_object_set (session, "title", title, NULL);
  add_notes (self, session);

  /* What was a draft is one no more. */
  if (choice->session == NULL)
    g_object_set (session,
                  "id", footing_record_get_id (FOOTING_RECORD (self->draft)),
                  "uid", footing_record_get_uid (FOOTING_RECORD (self->draft)),
                  "created-at", g_get_real_time () / G_USEC_PER_SEC,
                  NULL);

  return session;
}

static FootingMeeting *
make_held (FootingMeeting *meeting)
{
  FootingMeeting *held = footing_record_copy (meeting);

  g_object_set (held, "state", FOOTING_MILESTONE_STATE_HELD, NULL);

  return held;
}

static void
footing_log_dialog_saved (FootingFormDialog *dialog,
                          GPtrArray         *records)
{
  FootingLogDialog *self = FOOTING_LOG_DIALOG (dialog);
  g_autofree char *words = NULL;

  if (self->window == NULL)
    return;

  footing_session_draft_keep_words (self->before, records);
  /* translators: %s is a person */
  words = g_strdup_printf (_("Session with %s logged"),
                           footing_roster_name_of_enrolment (get_roster (self), self->enrolment_id));
  footing_record_undo_offer (GTK_WIDGET (self->window), get_context (self), words, records, self->before);
}

static void
add_change (FootingLogDialog *self,
            GPtrArray        *records,
            gpointer          before,
            gpointer          after)
{
  g_ptr_array_add (self->before, footing_record_copy (before));
  g_ptr_array_add (records, after);
}

/* Nothing can be written any more that would be too late; unless it fails. */
static void
set_logging (FootingLogDialog *self,
             gboolean          logging)
{
  footing_session_draft_set_logged (self->draft, logging);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), !logging);
}

static void
problem_cb (FootingLogDialog *self)
{
  gboolean has_problem;

  g_object_get (self, "has-problem", &has_problem, NULL);
  if (has_problem)
    set_logging (self, FALSE);
}

static void
save (FootingLogDialog       *self,
      const FootingLogChoice *choice)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingSession *session = make_session (self, choice);
  gpointer before = choice->session != NULL ? choice->session : self->draft;

  g_set_weak_pointer (&self->window, gtk_widget_get_root (GTK_WIDGET (self)));
  g_ptr_array_set_size (self->before, 0);
  add_change (self, records, before, session);

  if (choice->meeting != NULL)
    add_change (self, records, choice->meeting, make_held (choice->meeting));
  if (choice->session != NULL && footing_record_get_id (FOOTING_RECORD (self->draft)) != 0)
    add_change (self, records, self->draft, footing_session_draft_make_empty (self->draft));

  set_logging (self, TRUE);
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), TRUE);
  footing_form_dialog_change (FOOTING_FORM_DIALOG (self), self->before, records);
}

/* Somebody may have written about a planned session since it was listed. */
static void
session_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  FootingLogChoice *choice = get_choice (self);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (sessions != NULL)
    {
      FootingSession *fresh = sessions->len > 0 ? g_ptr_array_index (sessions, 0) : NULL;

      g_set_object (&choice->session, fresh);
    }
  save (self, choice);
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(FootingLogDialog) self = user_data;
  FootingLogChoice *choice = get_choice (self);
  g_autoptr(GError) error = NULL;

  /* When something cannot be saved, the save that follows says why. */
  if (!footing_context_flush_finish (FOOTING_CONTEXT (source), result, &error))
    g_debug ("Not everything is saved: %s", error->message);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  if (choice->session == NULL)
    save (self, choice);
  else
    footing_store_list_session_async (get_store (self), footing_record_get_id (FOOTING_RECORD (choice->session)),
                                      NULL, session_read_cb, g_object_ref (self));
}

static void
log_cb (FootingLogDialog *self)
{
  GtkWidget *mistaken = footing_session_form_check (self->form, FOOTING_SESSION_STATE_HELD);

  if (mistaken != NULL)
    {
      gtk_widget_grab_focus (mistaken);
      return;
    }

  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), FALSE);
  footing_context_flush_async (get_context (self), flushed_cb, g_object_ref (self));
}

/* ---- Closing ---- */

static void
notes_changed_cb (FootingLogDialog *self)
{
  g_autofree char *notes = dup_notes (self);

  if (notes != NULL)
    keep_draft (self);
  else
    footing_autosave_touch (self->autosave);
}

static void
answered_cb (FootingLogDialog *self,
             const char       *answer)
{
  if (g_str_equal (answer, "discard"))
    {
      footing_stage_card_set_text (self->notes_card, NULL);
      footing_autosave_touch (self->autosave);
    }
  else if (g_str_equal (answer, "keep"))
    adw_dialog_force_close (ADW_DIALOG (self));
}

/* Notes can wait in the book until the session is logged. */
static void
footing_log_dialog_ask_before_closing (FootingFormDialog *dialog)
{
  FootingLogDialog *self = FOOTING_LOG_DIALOG (dialog);
  g_autofree char *notes = dup_notes (self);
  AdwAlertDialog *alert = NULL;

  if (notes == NULL)
    {
      FOOTING_FORM_DIALOG_CLASS (footing_log_dialog_parent_class)->ask_before_closing (dialog);
      return;
    }

  alert = footing_typed_words_ask (ADW_DIALOG (self));
  adw_alert_dialog_set_heading (alert, _("Keep These Notes for Later?"));
  adw_alert_dialog_set_body (alert, _("This session has not been logged yet. Notes that you keep "
                                      "will be here when you log a session again."));
  adw_alert_dialog_add_response (alert, "keep", _("_Keep for Later"));
  adw_alert_dialog_set_response_appearance (alert, "keep", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (alert, "keep");
  g_signal_connect_object (alert, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
}

static void
go_to_people_cb (FootingLogDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "s", "people");
  adw_dialog_close (ADW_DIALOG (self));
}

/* ---- The object ---- */

static void
footing_log_dialog_context_set (FootingFormDialog *dialog,
                                FootingContext    *context)
{
  FootingLogDialog *self = FOOTING_LOG_DIALOG (dialog);
  FootingDay today = footing_context_get_today (context);
  FootingTextBuffer *notes =
    footing_text_view_get_text_buffer (footing_stage_card_get_text_view (self->notes_card));
  g_autoptr(FootingSession) blank = g_object_new (FOOTING_TYPE_SESSION, "held-on", today, NULL);

  self->autosave = footing_session_draft_new (footing_context_get_store (context), self->draft, notes);
  footing_stage_card_set_autosave (self->notes_card, self->autosave);
  footing_context_watch_autosave (context, self->autosave);
  g_object_set (self->form, "today", today, NULL);
  footing_session_form_fill (self->form, blank);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
footing_log_dialog_closed (AdwDialog *dialog)
{
  g_cancellable_cancel (FOOTING_LOG_DIALOG (dialog)->cancellable);
  footing_autosave_flush (FOOTING_LOG_DIALOG (dialog)->autosave);
}

static void
footing_log_dialog_dispose (GObject *object)
{
  FootingLogDialog *self = FOOTING_LOG_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  if (self->autosave != NULL)
    footing_autosave_flush (self->autosave);
  if (self->notes_card != NULL)
    footing_stage_card_set_autosave (self->notes_card, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_LOG_DIALOG);
  g_clear_object (&self->autosave);
  g_clear_object (&self->draft);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->enrolments, g_ptr_array_unref);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (footing_log_dialog_parent_class)->dispose (object);
}

static void
footing_log_dialog_class_init (FootingLogDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_log_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = footing_log_dialog_closed;
  FOOTING_FORM_DIALOG_CLASS (klass)->context_set = footing_log_dialog_context_set;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_log_dialog_saved;
  FOOTING_FORM_DIALOG_CLASS (klass)->ask_before_closing = footing_log_dialog_ask_before_closing;

  g_type_ensure (FOOTING_TYPE_SESSION_FORM);
  g_type_ensure (FOOTING_TYPE_STAGE_CARD);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-log-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, viewport);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, people_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, names);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, choices_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, choice_names);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, form);
  gtk_widget_class_bind_template_child (widget_class, FootingLogDialog, notes_card);
  gtk_widget_class_bind_template_callback (widget_class, go_to_people_cb);
  gtk_widget_class_bind_template_callback (widget_class, person_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_draft);
  gtk_widget_class_bind_template_callback (widget_class, log_cb);
  gtk_widget_class_bind_template_callback (widget_class, notes_changed_cb);
}

static void
footing_log_dialog_init (FootingLogDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);
  self->draft = g_object_new (FOOTING_TYPE_SESSION, NULL);

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;

  footing_follow_focus (self->viewport);
  g_signal_connect (self, "notify::has-problem", G_CALLBACK (problem_cb), NULL);
}

static AdwDialog *
dialog_new (FootingContext *context,
            gint64          enrolment_id,
            gint64          meeting_id,
            gint64          session_id)
{
  FootingLogDialog *self = g_object_new (FOOTING_TYPE_LOG_DIALOG, "context", context, NULL);

  self->enrolment_id = enrolment_id;
  self->meeting_id = meeting_id;
  self->session_id = session_id;
  roster_changed_cb (self);

  return ADW_DIALOG (self);
}

AdwDialog *
footing_log_dialog_new (FootingContext *context)
{
  return dialog_new (context, 0, 0, 0);
}

AdwDialog *
footing_log_dialog_new_for (FootingContext *context,
                            gint64          enrolment_id)
{
  return dialog_new (context, enrolment_id, 0, 0);
}

AdwDialog *
footing_log_dialog_new_for_meeting (FootingContext *context,
                                    FootingMeeting *meeting)
{
  return dialog_new (context, footing_meeting_get_enrolment_id (meeting),
                     footing_record_get_id (FOOTING_RECORD (meeting)), 0);
}

AdwDialog *
footing_log_dialog_new_for_session (FootingContext *context,
                                    FootingSession *session)
{
  return dialog_new (context, footing_session_get_enrolment_id (session), 0,
                     footing_record_get_id (FOOTING_RECORD (session)));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-correct-dialog.h"
#include "footing-log-choices.h"
#include "footing-log-people.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-store-programmes.h"

struct _FootingCorrectDialog
{
  FootingFormDialog  parent_instance;

  FootingSession    *session;    /* as the book has it */
  FootingMeeting    *meeting;    /* that it fulfils now; or NULL */
  gint64             enrolment_id;
  GPtrArray         *enrolments; /* as the names stand in the row */
  GPtrArray         *choices;    /* as they stand in the row */
  GPtrArray         *before;
  GCancellable      *cancellable;
  gboolean           filling;

  AdwComboRow       *people_row;
  GtkStringList     *names;
  AdwComboRow       *choices_row;
  GtkStringList     *choice_names;
};

G_DEFINE_FINAL_TYPE (FootingCorrectDialog, footing_correct_dialog, FOOTING_TYPE_FORM_DIALOG)

static FootingContext *
get_context (FootingCorrectDialog *self)
{
  return footing_form_dialog_get_context (FOOTING_FORM_DIALOG (self));
}

static FootingRoster *
get_roster (FootingCorrectDialog *self)
{
  return footing_context_get_roster (get_context (self));
}

/* ---- What to choose from ---- */

static void
show_choices (FootingCorrectDialog *self)
{
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < self->choices->len; i++)
    g_strv_builder_add (names, footing_log_choice_get_name (g_ptr_array_index (self->choices, i)));
  list = g_strv_builder_end (names);

  gtk_string_list_splice (self->choice_names, 0, g_list_model_get_n_items (G_LIST_MODEL (self->choice_names)),
                          (const char * const *) list);
  adw_combo_row_set_selected (self->choices_row, footing_log_choices_find_draft (self->choices, self->session));
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), TRUE);
}

/* The one that it fulfils now can be chosen again, so it stands among those still to be held. */
static void
offer_own_meeting (FootingCorrectDialog *self,
                   GPtrArray            *meetings)
{
  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);

      if (footing_record_get_id (FOOTING_RECORD (meeting)) != footing_session_get_meeting_id (self->session))
        continue;

      if (self->meeting == NULL)
        self->meeting = footing_record_copy (meeting);
      g_object_set (meeting, "state", FOOTING_MILESTONE_STATE_PLANNED, NULL);
    }
}

static void
meetings_listed_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(FootingCorrectDialog) self = user_data;
  g_autoptr(GPtrArray) none = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) meetings = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (meetings == NULL)
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  offer_own_meeting (self, meetings);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = footing_log_choices_new (meetings, none);
  show_choices (self);
}

static void
person_changed_cb (FootingCorrectDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->people_row);

  if (self->filling || selected >= self->enrolments->len)
    return;

  self->enrolment_id = footing_record_get_id (g_ptr_array_index (self->enrolments, selected));
  footing_form_dialog_set_complete (FOOTING_FORM_DIALOG (self), FALSE);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  footing_store_list_meetings_async (footing_context_get_store (get_context (self)), self->enrolment_id,
                                     self->cancellable, meetings_listed_cb, g_object_ref (self));
}

/* Whoever has finished since can be put right too. */
static void
add_own_enrolment (FootingCorrectDialog *self)
{
  gint64 id = footing_session_get_enrolment_id (self->session);
  FootingEnrolment *own = footing_roster_find_enrolment (get_roster (self), id);

  for (guint i = 0; i < self->enrolments->len; i++)
    if (footing_record_get_id (g_ptr_array_index (self->enrolments, i)) == id)
      return;

  if (own != NULL)
    g_ptr_array_insert (self->enrolments, 0, g_object_ref (own));
}

static void
show_people (FootingCorrectDialog *self)
{
  g_auto(GStrv) names = NULL;
  gint64 id = footing_session_get_enrolment_id (self->session);

  self->enrolments = footing_log_people_collect (get_roster (self));
  add_own_enrolment (self);
  names = footing_log_people_names (get_roster (self), self->enrolments);

  self->filling = TRUE;
  gtk_string_list_splice (self->names, 0, 0, (const char * const *) names);
  adw_combo_row_set_selected (self->people_row, footing_log_people_find (self->enrolments, id));
  self->filling = FALSE;

  person_changed_cb (self);
}

/* ---- Changing it ---- */

static void
add_meeting (FootingCorrectDialog  *self,
             GPtrArray             *records,
             FootingMeeting        *meeting,
             FootingMilestoneState  was,
             FootingMilestoneState  is)
{
  FootingMeeting *before = footing_record_copy (meeting);
  FootingMeeting *after = footing_record_copy (meeting);

  g_object_set (before, "state", was, NULL);
  g_object_set (after, "state", is, NULL);
  g_ptr_array_add (self->before, before);
  g_ptr_array_add (records, after);
}

static FootingSession *
corrected (FootingCorrectDialog   *self,
           const FootingLogChoice *choice)
{
  FootingSession *session = footing_record_copy (self->session);

  g_object_set (session, "enrolment-id", self->enrolment_id, NULL);
  if (choice->meeting != NULL)
    g_object_set (session,
                  "meeting-id", footing_record_get_id (FOOTING_RECORD (choice->meeting)),
                  "title", footing_meeting_get_name (choice->meeting),
                  NULL);
  else if (self->meeting != NULL)
    g_object_set (session,
                  "meeting-id", (gint64) 0,
                  "title", footing_log_choice_get_name (choice),
                  NULL);

  return session;
}

static void
change_cb (FootingCorrectDialog *self)
{
  const FootingLogChoice *choice = g_ptr_array_index (self->choices, adw_combo_row_get_selected (self->choices_row));
  g_autoptr(GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingSession *session = corrected (self, choice);

  g_ptr_array_set_size (self->before, 0);
  g_ptr_array_add (self->before, footing_record_copy (self->session));
  g_ptr_array_add (records, session);

  if (footing_session_get_meeting_id (session) != footing_session_get_meeting_id (self->session))
    {
      if (self->meeting != NULL)
        add_meeting (self, records, self->meeting, FOOTING_MILESTONE_STATE_HELD, FOOTING_MILESTONE_STATE_PLANNED);
      if (choice->meeting != NULL)
        add_meeting (self, records, choice->meeting, footing_meeting_get_state (choice->meeting),
                     FOOTING_MILESTONE_STATE_HELD);
    }

  footing_form_dialog_change (FOOTING_FORM_DIALOG (self), self->before, records);
}

static void
footing_correct_dialog_saved (FootingFormDialog *dialog,
                              GPtrArray         *records)
{
  FootingCorrectDialog *self = FOOTING_CORRECT_DIALOG (dialog);
  GtkWidget *opener = footing_form_dialog_get_opener (dialog);
  g_autofree char *words = NULL;

  if (opener == NULL)
    return;

  /* translators: %s is a person */
  words = g_strdup_printf (_("The session was with %s"),
                           footing_roster_name_of_enrolment (get_roster (self), self->enrolment_id));
  footing_record_undo_offer (opener, get_context (self), words, records, self->before);
}

/* ---- The object ---- */

static void
footing_correct_dialog_dispose (GObject *object)
{
  FootingCorrectDialog *self = FOOTING_CORRECT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_CORRECT_DIALOG);
  g_clear_object (&self->session);
  g_clear_object (&self->meeting);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->enrolments, g_ptr_array_unref);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_correct_dialog_parent_class)->dispose (object);
}

static void
footing_correct_dialog_class_init (FootingCorrectDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_correct_dialog_dispose;
  FOOTING_FORM_DIALOG_CLASS (klass)->saved = footing_correct_dialog_saved;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/diary/footing-correct-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingCorrectDialog, people_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCorrectDialog, names);
  gtk_widget_class_bind_template_child (widget_class, FootingCorrectDialog, choices_row);
  gtk_widget_class_bind_template_child (widget_class, FootingCorrectDialog, choice_names);
  gtk_widget_class_bind_template_callback (widget_class, person_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
}

static void
footing_correct_dialog_init (FootingCorrectDialog *self)
{
  self->before = g_ptr_array_new_with_free_func (g_object_unref);

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
}

FootingFormDialog *
footing_correct_dialog_new (FootingContext *context,
                            FootingSession *session)
{
  FootingCorrectDialog *self = g_object_new (FOOTING_TYPE_CORRECT_DIALOG, "context", context, NULL);

  self->session = footing_record_copy (session);
  show_people (self);

  return FOOTING_FORM_DIALOG (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-replan.h"
#include "footing-date-words.h"
#include "footing-dialog.h"
#include "footing-documents-group.h"
#include "footing-goals-group.h"
#include "footing-hours-group.h"
#include "footing-interval-dialog.h"
#include "footing-journey-axis.h"
#include "footing-journey.h"
#include "footing-learning-group.h"
#include "footing-live-course.h"
#include "footing-lived-group.h"
#include "footing-log-dialog.h"
#include "footing-meeting-row.h"
#include "footing-move-dialog.h"
#include "footing-not-held-dialog.h"
#include "footing-not-held.h"
#include "footing-opportunities-group.h"
#include "footing-person-page.h"
#include "footing-person-words.h"
#include "footing-planned-change.h"
#include "footing-preceptor-dialog.h"
#include "footing-print-dialog.h"
#include "footing-programme-page.h"
#include "footing-record-list.h"
#include "footing-record-undo.h"
#include "footing-replan-dialog.h"
#include "footing-scales-group.h"
#include "footing-session-page.h"
#include "footing-session-words.h"
#include "footing-shell.h"
#include "footing-store-diary.h"
#include "footing-store-programmes.h"
#include "footing-story-group.h"

struct _FootingJourney
{
  AdwBin                parent_instance;

  FootingContext       *context;
  FootingEnrolment     *enrolment;
  FootingLiveCourse    *course;
  FootingAgreements    *agreements;
  FootingRecordList    *meetings;
  FootingRecordList    *sessions;

  AdwActionRow         *programme_row;
  AdwActionRow         *preceptor_row;
  GtkButton            *preceptor_button;
  AdwActionRow         *cohort_row;
  AdwActionRow         *anchor_row;
  AdwActionRow         *ends_row;
  AdwPreferencesGroup  *meetings_group;
  GtkButton            *replan_button;
  FootingWeekAxis      *axis;
  GtkListBox           *meeting_list;
  FootingGoalsGroup    *goals_group;
  FootingOpportunitiesGroup *opportunities_group;
  FootingScalesGroup   *scales_group;
  FootingLearningGroup *learning_group;
  GtkWidget            *documents_group;
  FootingLivedGroup    *lived_group;
  FootingHoursGroup    *hours_group;
  FootingStoryGroup    *story_group;
  GtkMenuButton        *change_button;
  GtkListBox           *session_list;
};

G_DEFINE_FINAL_TYPE (FootingJourney, footing_journey, ADW_TYPE_BIN)

static FootingRoster *
roster_of (FootingJourney *self)
{
  return footing_context_get_roster (self->context);
}

static gboolean
is_active (FootingJourney *self)
{
  return footing_enrolment_get_state (self->enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE;
}

/* ---- The programme and who supports ---- */

static FootingPerson *
preceptor_of (FootingJourney *self)
{
  return footing_roster_find_person (roster_of (self), footing_enrolment_get_preceptor_id (self->enrolment));
}

static FootingProgramme *
programme_of (FootingJourney *self)
{
  return footing_roster_find_programme (roster_of (self), footing_enrolment_get_programme_id (self->enrolment));
}

static char *
words_present (FootingJourney *self,
               FootingPerson  *preceptor)
{
  if (preceptor == NULL)
    return g_strdup (_("Nobody yet"));
  if (footing_person_leaving (self->context, preceptor) != NULL)
    /* translators: %s is the name of a preceptor */
    return g_strdup_printf (_("%s, who has left"), footing_person_get_name (preceptor));

  return g_strdup (footing_person_get_name (preceptor));
}

/* Returns: (nullable): who is to follow, and from when; %NULL as long as nobody is, or it is not read yet */
static char *
words_next (FootingJourney *self)
{
  const FootingCourse *course = footing_live_course_get (self->course);
  FootingPairing *next = course != NULL
                           ? footing_course_next_pairing (course, footing_context_get_today (self->context)) : NULL;
  FootingPerson *person = next != NULL ? footing_roster_find_person (roster_of (self),
                                                                     footing_pairing_get_preceptor_id (next)) : NULL;
  g_autofree char *day = NULL;

  if (person == NULL)
    return NULL;

  day = footing_date_words_short (footing_pairing_get_from_on (next));
  /* translators: a date and the name of the preceptor who begins then */
  return g_strdup_printf (_("From %1$s: %2$s"), day, footing_person_get_name (person));
}

static void
show_preceptor (FootingJourney *self)
{
  FootingPerson *preceptor = preceptor_of (self);
  g_autofree char *present = words_present (self, preceptor);
  g_autofree char *next = words_next (self);
  g_autofree char *both = next != NULL ? g_strjoin ("\n", present, next, NULL) : NULL;

  adw_action_row_set_subtitle (self->preceptor_row, both != NULL ? both : present);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->preceptor_row), preceptor != NULL);
  gtk_button_set_label (self->preceptor_button, preceptor != NULL ? _("_Change…") : _("_Choose…"));
  gtk_widget_set_visible (GTK_WIDGET (self->preceptor_button), is_active (self));
}

static void
show_programme (FootingJourney *self)
{
  FootingProgramme *programme = programme_of (self);
  FootingCohort *cohort = footing_roster_find_cohort (roster_of (self),
                                                      footing_enrolment_get_cohort_id (self->enrolment));
  FootingDay last = footing_enrolment_get_ends_on (self->enrolment);
  g_autofree char *anchor = footing_date_words_long (footing_enrolment_get_anchor_on (self->enrolment));
  g_autofree char *ends = last != FOOTING_DAY_NONE ? footing_date_words_long (last) : g_strdup (_("Not known yet"));

  adw_action_row_set_subtitle (self->programme_row, programme != NULL ? footing_programme_get_name (programme) : "");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->programme_row), programme != NULL);
  adw_action_row_set_subtitle (self->cohort_row, cohort != NULL ? footing_cohort_get_name (cohort) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->cohort_row), cohort != NULL);
  adw_action_row_set_subtitle (self->anchor_row, anchor);
  adw_action_row_set_subtitle (self->ends_row, ends);
  gtk_widget_set_visible (GTK_WIDGET (self->ends_row), is_active (self));
  gtk_widget_set_visible (GTK_WIDGET (self->change_button), is_active (self));
}

static void
programme_activated_cb (FootingJourney *self)
{
  footing_shell_push (GTK_WIDGET (self), footing_programme_page_new (self->context, programme_of (self)));
}

static void
preceptor_activated_cb (FootingJourney *self)
{
  footing_shell_push (GTK_WIDGET (self), footing_person_page_new (self->context, preceptor_of (self)));
}

static void
choose_preceptor_cb (FootingJourney *self)
{
  footing_form_dialog_open (footing_preceptor_dialog_new (self->context, self->enrolment), GTK_WIDGET (self));
}

/* ---- Meetings ---- */

static FootingSession *
find_session (FootingJourney      *self,
              FootingMeeting      *meeting,
              FootingSessionState  state)
{
  GListModel *sessions = G_LIST_MODEL (self->sessions);

  for (guint i = 0; i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (sessions, i);

      if (footing_session_get_state (session) == state &&
          footing_session_get_meeting_id (session) == footing_record_get_id (FOOTING_RECORD (meeting)))
        return g_steal_pointer (&session);
    }

  return NULL;
}

/* Returns: (transfer full) (nullable): the session in which a meeting was held. */
static FootingSession *
session_of (FootingJourney *self,
            FootingMeeting *meeting)
{
  return find_session (self, meeting, FOOTING_SESSION_STATE_HELD);
}

static void
not_held_cb (FootingJourney    *self,
             FootingMeetingRow *row)
{
  FootingMeeting *meeting = footing_meeting_row_get_meeting (row);
  g_autoptr(FootingSession) booked = find_session (self, meeting, FOOTING_SESSION_STATE_PLANNED);

  footing_form_dialog_open (footing_not_held_dialog_new (self->context, meeting, booked), GTK_WIDGET (self));
}

static void
wanted_cb (FootingJourney    *self,
           FootingMeetingRow *row)
{
  FootingMeeting *meeting = footing_meeting_row_get_meeting (row);
  g_autoptr(FootingSession) missed = find_session (self, meeting, FOOTING_SESSION_STATE_MISSED);
  g_autoptr(GPtrArray) records = footing_not_held_take_back (meeting, missed);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  g_autoptr(GPtrArray) before = NULL;
  g_autofree char *words = NULL;

  g_ptr_array_add (known, meeting);
  if (missed != NULL)
    g_ptr_array_add (known, missed);
  before = footing_record_undo_remember (records, known);
  /* translators: %s is the name of a meeting */
  words = g_strdup_printf (_("“%s” is asked for again"), footing_meeting_get_name (meeting));
  footing_record_undo_save (GTK_WIDGET (self), self->context, words, records, before);
}

static void
log_meeting_cb (FootingJourney    *self,
                FootingMeetingRow *row)
{
  footing_dialog_present (footing_log_dialog_new_for_meeting (self->context, footing_meeting_row_get_meeting (row)),
                          GTK_WIDGET (self));
}

static GtkWidget *
create_meeting_row (gpointer item,
                    gpointer user_data)
{
  FootingJourney *self = user_data;
  GtkWidget *row = footing_meeting_row_new (item, footing_context_get_reference (self->context),
                                            footing_context_get_today (self->context));
  g_autoptr(FootingSession) session = session_of (self, item);

  footing_meeting_row_set_session (FOOTING_MEETING_ROW (row), session);
  footing_meeting_row_set_asked_for (FOOTING_MEETING_ROW (row), is_active (self));
  g_signal_connect_object (row, "log", G_CALLBACK (log_meeting_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "not-held", G_CALLBACK (not_held_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "wanted", G_CALLBACK (wanted_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
show_axis (FootingJourney *self)
{
  footing_week_axis_set_fixed (self->axis, footing_context_get_today (self->context) -
                                             footing_enrolment_get_anchor_on (self->enrolment));
  footing_journey_axis_show (self->axis, self->meeting_list, self->enrolment);
}

static void
refresh_meetings (FootingJourney *self)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->meeting_list, i)) != NULL; i++)
    {
      FootingMeetingRow *meeting_row = FOOTING_MEETING_ROW (row);
      g_autoptr(FootingSession) session = session_of (self, footing_meeting_row_get_meeting (meeting_row));

      footing_meeting_row_set_session (meeting_row, session);
      footing_meeting_row_set_asked_for (meeting_row, is_active (self));
    }

  show_axis (self);
}

static void
point_opened_cb (FootingJourney *self,
                 const char     *key)
{
  FootingMeetingRow *row = footing_journey_axis_find (self->meeting_list, key);

  if (row == NULL)
    return;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

/* ---- Meetings that need another day ---- */

/* Returns: (transfer full) (nullable) */
static char *
words_replannable (FootingJourney *self)
{
  const FootingCourse *course = footing_live_course_get (self->course);
  g_autoptr(GPtrArray) changes = NULL;

  if (course == NULL || !is_active (self))
    return NULL;

  changes = footing_course_replan (course, footing_live_course_get_hints (self->course),
                                   footing_context_get_today (self->context), FALSE, NULL);

  return changes != NULL ? footing_course_replan_to_words (changes) : NULL;
}

static void
show_replannable (FootingJourney *self)
{
  g_autofree char *words = words_replannable (self);

  adw_preferences_group_set_description (self->meetings_group, words);
  gtk_widget_set_visible (GTK_WIDGET (self->replan_button), is_active (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->change_button), footing_live_course_get (self->course) != NULL);
}

static void
replan_cb (FootingJourney *self)
{
  footing_form_dialog_open (footing_replan_dialog_new (self->context, self->course), GTK_WIDGET (self));
}

/* ---- What happened beside the meetings ---- */

static void
record_chosen_cb (FootingJourney *self,
                  FootingRecord  *record)
{
  const FootingCourse *course = footing_live_course_get (self->course);

  if (course == NULL)
    return;

  if (FOOTING_IS_PAIRING (record))
    footing_planned_change_ask (GTK_WIDGET (self), self->context, course, FOOTING_PAIRING (record));
  else if (FOOTING_IS_MOVE (record))
    footing_form_dialog_open (footing_move_dialog_new_to_correct (self->context, FOOTING_MOVE (record),
                                                                  footing_live_course_get_moves (self->course)),
                              GTK_WIDGET (self));
  else
    footing_form_dialog_open (footing_interval_dialog_new (self->context, self->course, record), GTK_WIDGET (self));
}

static void
note_new (FootingJourney *self,
          GType           type)
{
  g_autoptr(FootingRecord) record =
    g_object_new (type, "enrolment-id", footing_record_get_id (FOOTING_RECORD (self->enrolment)), NULL);

  record_chosen_cb (self, record);
}

static void
pause_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  note_new (FOOTING_JOURNEY (widget), FOOTING_TYPE_ENROLMENT_PAUSE);
}

static void
extend_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  note_new (FOOTING_JOURNEY (widget), FOOTING_TYPE_ENROLMENT_EXTENSION);
}

/* ---- Sessions ---- */

static void
refresh_session_row (AdwActionRow   *row,
                     GParamSpec     *pspec,
                     FootingSession *session)
{
  FootingDay today = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), "today"));
  const char *state = footing_session_state_words (footing_session_get_state (session));
  g_autofree char *facts = footing_session_facts_words (session, today);
  g_autofree char *words = footing_person_words_line (state != NULL ? state : "", facts, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footing_session_get_title (session));
  adw_action_row_set_subtitle (row, words);
}

static GtkWidget *
create_session_row (gpointer item,
                    gpointer user_data)
{
  FootingJourney *self = user_data;
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), icon);

  g_object_set_data (G_OBJECT (row), "today", GINT_TO_POINTER (footing_context_get_today (self->context)));
  g_signal_connect_object (item, "notify", G_CALLBACK (refresh_session_row), row, G_CONNECT_SWAPPED);
  refresh_session_row (ADW_ACTION_ROW (row), NULL, item);

  return row;
}

static void
session_activated_cb (FootingJourney *self,
                      GtkListBoxRow  *row)
{
  g_autoptr(FootingSession) session = g_list_model_get_item (G_LIST_MODEL (self->sessions),
                                                             (guint) gtk_list_box_row_get_index (row));

  footing_shell_push (GTK_WIDGET (self), footing_session_page_new (self->context, session));
}

/* ---- Reading ---- */

static void
load_meetings (FootingStore        *store,
               gpointer             enrolment_id,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_meetings_async (store, *(gint64 *) enrolment_id, cancellable, callback, callback_data);
}

static void
load_sessions (FootingStore        *store,
               gpointer             enrolment_id,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_sessions_of_async (store, *(gint64 *) enrolment_id, cancellable, callback, callback_data);
}

static void
forget_lists (FootingJourney *self)
{
  if (self->sessions != NULL)
    g_signal_handlers_disconnect_by_func (self->sessions, refresh_meetings, self);

  g_clear_object (&self->meetings);
  g_clear_object (&self->sessions);
  g_clear_object (&self->course);
  g_clear_object (&self->agreements);
}

static void
course_failed_cb (FootingJourney *self,
                  const GError   *error)
{
  footing_shell_report (GTK_WIDGET (self), error);
}

static void
read_lists (FootingJourney *self)
{
  FootingStore *store = footing_context_get_store (self->context);
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->enrolment));

  forget_lists (self);

  self->sessions = footing_record_list_new (store, FOOTING_TYPE_SESSION, FOOTING_STORE_CHANGE_SESSIONS,
                                            load_sessions, g_memdup2 (&id, sizeof id), g_free);
  self->meetings = footing_record_list_new (store, FOOTING_TYPE_MEETING, FOOTING_STORE_CHANGE_MEETINGS,
                                            load_meetings, g_memdup2 (&id, sizeof id), g_free);

  self->agreements = footing_agreements_new (store, id);
  self->course = footing_live_course_new (self->context, self->enrolment);
  g_signal_connect_object (self->course, "failed", G_CALLBACK (course_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->course, "changed", G_CALLBACK (show_replannable), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->course, "changed", G_CALLBACK (show_preceptor), self, G_CONNECT_SWAPPED);

  g_signal_connect_swapped (self->sessions, "reloaded", G_CALLBACK (refresh_meetings), self);
  gtk_list_box_bind_model (self->session_list, G_LIST_MODEL (self->sessions), create_session_row, self, NULL);
  gtk_list_box_bind_model (self->meeting_list, G_LIST_MODEL (self->meetings), create_meeting_row, self, NULL);
  g_signal_connect_object (self->meetings, "reloaded", G_CALLBACK (show_axis), self, G_CONNECT_SWAPPED);
}

static void
print_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  FootingJourney *self = FOOTING_JOURNEY (widget);

  footing_dialog_present (footing_print_dialog_new (self->context, self->agreements, G_LIST_MODEL (self->sessions),
                                                    footing_enrolment_get_anchor_on (self->enrolment)), widget);
}

/* ---- The object ---- */

static void
footing_journey_dispose (GObject *object)
{
  FootingJourney *self = FOOTING_JOURNEY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_JOURNEY);
  forget_lists (self);
  g_clear_object (&self->enrolment);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_journey_parent_class)->dispose (object);
}

static void
footing_journey_class_init (FootingJourneyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_journey_dispose;

  g_type_ensure (FOOTING_TYPE_DOCUMENTS_GROUP);
  g_type_ensure (FOOTING_TYPE_GOALS_GROUP);
  g_type_ensure (FOOTING_TYPE_HOURS_GROUP);
  g_type_ensure (FOOTING_TYPE_LEARNING_GROUP);
  g_type_ensure (FOOTING_TYPE_LIVED_GROUP);
  g_type_ensure (FOOTING_TYPE_OPPORTUNITIES_GROUP);
  g_type_ensure (FOOTING_TYPE_SCALES_GROUP);
  g_type_ensure (FOOTING_TYPE_STORY_GROUP);
  g_type_ensure (FOOTING_TYPE_WEEK_AXIS);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/people/footing-journey.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, programme_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, preceptor_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, preceptor_button);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, cohort_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, anchor_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, ends_row);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, change_button);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, meetings_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, replan_button);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, axis);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, meeting_list);
  gtk_widget_class_bind_template_callback (widget_class, point_opened_cb);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, goals_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, opportunities_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, scales_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, learning_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, documents_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, lived_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, session_list);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, hours_group);
  gtk_widget_class_bind_template_child (widget_class, FootingJourney, story_group);
  gtk_widget_class_bind_template_callback (widget_class, programme_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, preceptor_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_preceptor_cb);
  gtk_widget_class_bind_template_callback (widget_class, replan_cb);
  gtk_widget_class_bind_template_callback (widget_class, record_chosen_cb);
  gtk_widget_class_install_action (widget_class, "journey.pause", NULL, pause_action);
  gtk_widget_class_install_action (widget_class, "journey.extend", NULL, extend_action);
  gtk_widget_class_install_action (widget_class, "journey.print", NULL, print_action);
  gtk_widget_class_bind_template_callback (widget_class, session_activated_cb);
}

static void
footing_journey_init (FootingJourney *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
footing_journey_show (FootingJourney   *self,
                      FootingContext   *context,
                      FootingEnrolment *enrolment)
{
  g_return_if_fail (FOOTING_IS_JOURNEY (self));
  g_return_if_fail (FOOTING_IS_ENROLMENT (enrolment));

  g_set_object (&self->context, context);
  if (g_set_object (&self->enrolment, enrolment))
    read_lists (self);

  show_programme (self);
  show_preceptor (self);
  footing_hours_group_show (self->hours_group, self->context, self->course);
  footing_story_group_show (self->story_group, self->context, self->course);
  refresh_meetings (self);
  show_replannable (self);
  footing_goals_group_show (self->goals_group, context, self->agreements, NULL);
  footing_opportunities_group_show (self->opportunities_group, context, self->agreements, NULL);
  footing_scales_group_show (self->scales_group, context, self->agreements, NULL);
  footing_learning_group_show (self->learning_group, context, enrolment);
  footing_documents_group_show (FOOTING_DOCUMENTS_GROUP (self->documents_group), context, enrolment);
  footing_lived_group_show (self->lived_group, context, enrolment);
}

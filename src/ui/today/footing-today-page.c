/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-action-row.h"
#include "footing-begun-sessions.h"
#include "footing-date-words.h"
#include "footing-due-actions.h"
#include "footing-due-meeting-row.h"
#include "footing-due-meetings.h"
#include "footing-error-words.h"
#include "footing-last-contacts.h"
#include "footing-meeting-days.h"
#include "footing-next-meeting.h"
#include "footing-person-page.h"
#include "footing-person-words.h"
#include "footing-programme-dialog.h"
#include "footing-roster-row.h"
#include "footing-roster.h"
#include "footing-session-page.h"
#include "footing-shell.h"
#include "footing-today-notice.h"
#include "footing-today-page.h"
#include "footing-list-section.h"

/* Seconds after which to look whether another day has begun. */
#define LOOK_AT_CLOCK 60

struct _FootingTodayPage
{
  FootingPage          parent_instance;

  FootingRecordList   *meetings;
  GtkSortListModel    *in_order; /* the same, by the day that is said of each */
  FootingRecordList   *planned;  /* sessions, which know the hour */
  GtkFilterListModel  *due[FOOTING_DUE_COMING + 1];
  GtkFilterListModel  *others[FOOTING_DUE_COMING + 1]; /* without the one on the card */
  FootingMeeting      *next;     /* on the card */
  GtkFilterListModel  *alone;    /* enrolments without a preceptor */
  GtkFilterListModel  *over;     /* people who support more than agreed */
  FootingRecordList   *begun;    /* sessions that were begun and not logged */
  FootingRecordList   *open_actions;
  GtkFilterListModel  *actions;  /* those of them that are worth a look today */
  FootingRecordList   *quiet;    /* the last sessions with whom nobody has met for long */
  FootingDay           today;    /* that is shown */
  guint                clock_id;

  GtkWidget           *log_button;
  GtkStack            *stack;
  AdwStatusPage       *notices[FOOTING_TODAY_NOTICE_ERROR + 1]; /* made when first shown */
  GtkLabel            *greeting_label;
  GtkLabel            *summary_label;
  FootingNextMeeting  *next_meeting;
  FootingListSection *begun_section;
  FootingListSection *late_section;
  FootingListSection *today_section;
  FootingListSection *coming_section;
  FootingListSection *actions_section;
  FootingListSection *alone_section;
  FootingListSection *over_section;
  FootingListSection *quiet_section;
};

G_DEFINE_FINAL_TYPE (FootingTodayPage, footing_today_page, FOOTING_TYPE_PAGE)

static FootingContext *
get_context (FootingTodayPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

static FootingRoster *
get_roster (FootingTodayPage *self)
{
  return footing_context_get_roster (get_context (self));
}

static guint
count (gpointer model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (model));
}

/* ---- What is on the page ---- */

static const GError *
get_error (FootingTodayPage *self)
{
  const GError *error = footing_record_list_get_error (self->meetings);

  return error != NULL ? error : footing_roster_get_error (get_roster (self));
}

/* Returns: whether there are no meetings to show, and why */
static gboolean
find_notice (FootingTodayPage   *self,
             FootingTodayNotice *notice)
{
  FootingRoster *roster = get_roster (self);

  if (get_error (self) != NULL)
    *notice = FOOTING_TODAY_NOTICE_ERROR;
  else if (count (footing_roster_get_people (roster)) == 0)
    *notice = FOOTING_TODAY_NOTICE_NO_PEOPLE;
  else if (count (footing_roster_get_programmes (roster)) == 0)
    *notice = FOOTING_TODAY_NOTICE_NO_PROGRAMME;
  else if (count (footing_roster_get_enrolments (roster)) == 0)
    *notice = FOOTING_TODAY_NOTICE_NOBODY_ENROLLED;
  else
    return FALSE;

  return TRUE;
}

static void
show_notice (FootingTodayPage   *self,
             FootingTodayNotice  notice)
{
  const GError *error = get_error (self);
  g_autofree char *problem = error != NULL ? footing_error_words (error, NULL) : NULL;

  if (self->notices[notice] == NULL)
    {
      self->notices[notice] = footing_today_notice_new (notice);
      gtk_stack_add_child (self->stack, GTK_WIDGET (self->notices[notice]));
    }

  if (problem != NULL)
    adw_status_page_set_description (self->notices[notice], problem);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->notices[notice]));
}

/* Returns: whether there are meetings to show */
static gboolean
show_state (FootingTodayPage *self)
{
  gboolean loading = footing_roster_get_loading (get_roster (self)) ||
                     footing_record_list_get_loading (self->meetings);
  FootingTodayNotice notice;

  if (loading && get_error (self) == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "loading");
      return FALSE;
    }

  if (find_notice (self, &notice))
    {
      show_notice (self, notice);
      return FALSE;
    }

  gtk_stack_set_visible_child_name (self->stack, "tasks");

  return TRUE;
}

static void
show_greeting (FootingTodayPage *self)
{
  g_autofree char *day = footing_date_words_long (self->today);
  /* translators: %s is a day in full: Thursday 12 March 2026 */
  g_autofree char *words = g_strdup_printf (_("Hello, it is %s"), day);

  gtk_label_set_label (self->greeting_label, words);
}

/* Nothing is to be done. */
#define CALM_WORDS _("No meeting is late, none is planned for the next two weeks, and no action is due. " \
                     "A good moment to ask somebody how they are.")

static void
add_unless_none (GStrvBuilder *parts,
                 guint         n,
                 char         *words)
{
  if (n > 0)
    g_strv_builder_take (parts, words);
  else
    g_free (words);
}

static char *
summary_words (FootingTodayPage *self)
{
  guint late = count (self->due[FOOTING_DUE_LATE]);
  guint today = count (self->due[FOOTING_DUE_TODAY]);
  guint coming = count (self->due[FOOTING_DUE_COMING]);
  guint actions = self->actions != NULL ? count (self->actions) : 0;
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  if (late + today + coming + actions == 0)
    return g_strdup (CALM_WORDS);

  add_unless_none (parts, late,
                   g_strdup_printf (ngettext ("%u meeting is late", "%u meetings are late", late), late));
  add_unless_none (parts, today,
                   g_strdup_printf (ngettext ("%u meeting is for today", "%u meetings are for today", today), today));
  add_unless_none (parts, coming,
                   g_strdup_printf (ngettext ("%u meeting is coming up", "%u meetings are coming up", coming), coming));
  add_unless_none (parts, actions,
                   g_strdup_printf (ngettext ("%u action is due", "%u actions are due", actions), actions));
  words = g_strv_builder_end (parts);

  return g_strjoinv ("\u00a0· ", words);
}

/* What comes first in time; of late meetings only when there is nothing else. */
static void
show_next (FootingTodayPage *self)
{
  const FootingDue order[] = { FOOTING_DUE_TODAY, FOOTING_DUE_COMING, FOOTING_DUE_LATE };
  g_autoptr(FootingMeeting) next = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (order) && next == NULL; i++)
    next = g_list_model_get_item (G_LIST_MODEL (self->due[order[i]]), 0);

  g_set_object (&self->next, next);
  footing_next_meeting_show (self->next_meeting, get_context (self), next,
                             next != NULL ? footing_planned_start (self->planned, next) : -1);

  for (guint i = 0; i < G_N_ELEMENTS (self->others); i++)
    gtk_filter_changed (gtk_filter_list_model_get_filter (self->others[i]), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
update (FootingTodayPage *self)
{
  g_autofree char *summary = summary_words (self);

  gtk_label_set_label (self->summary_label, summary);
  show_greeting (self);
  show_next (self);

  /* In a new book something else comes first. */
  gtk_widget_set_visible (self->log_button, show_state (self));
}

/* Days of meetings may be others although the list is the same. */
static void
meetings_changed_cb (FootingTodayPage *self)
{
  gtk_sorter_changed (gtk_sort_list_model_get_sorter (self->in_order), GTK_SORTER_CHANGE_DIFFERENT);
  for (guint i = 0; i < G_N_ELEMENTS (self->due); i++)
    gtk_filter_changed (gtk_filter_list_model_get_filter (self->due[i]), GTK_FILTER_CHANGE_DIFFERENT);

  update (self);
}

static void
roster_changed_cb (FootingTodayPage *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->alone), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->over), GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}

static void
actions_changed_cb (FootingTodayPage *self)
{
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->actions), GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
}

/* ---- Which things are where ---- */

/* What a filter over meetings looks for. */
typedef struct
{
  FootingContext *context;
  FootingDue      due;
} Wanted;

static void
wanted_free (gpointer data)
{
  Wanted *wanted = data;

  g_clear_object (&wanted->context);
  g_free (wanted);
}

static gboolean
is_due (gpointer item,
        gpointer user_data)
{
  Wanted *wanted = user_data;

  return footing_due_of (item, footing_context_get_today (wanted->context)) == wanted->due;
}

static gboolean
is_other (gpointer item,
          gpointer user_data)
{
  FootingTodayPage *self = user_data;

  return item != self->next;
}

static gboolean
is_alone (gpointer item,
          gpointer user_data)
{
  FootingTodayPage *self = user_data;

  return footing_enrolment_get_state (item) == FOOTING_ENROLMENT_STATE_ACTIVE &&
         footing_roster_preceptor_of (get_roster (self), item, self->today) == NULL;
}

/* Those who have left support nobody: whom they supported is alone. */
static gboolean
is_over (gpointer item,
         gpointer user_data)
{
  FootingTodayPage *self = user_data;
  gint64 id = footing_record_get_id (item);

  return footing_roster_load_of (get_roster (self), id) > footing_person_get_preceptee_limit (item) &&
         footing_roster_left_by (get_roster (self), id, self->today) == NULL;
}

static int
compare_days (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  FootingDay today = FOOTING_TODAY_PAGE (user_data)->today;
  FootingDay day_a = footing_meeting_day ((FootingMeeting *) a, today);
  FootingDay day_b = footing_meeting_day ((FootingMeeting *) b, today);

  return (day_a > day_b) - (day_a < day_b);
}

static GtkFilterListModel *
filtered (gpointer            model,
          GtkCustomFilterFunc filter,
          gpointer            user_data,
          GDestroyNotify      destroy)
{
  return gtk_filter_list_model_new (g_object_ref (model),
                                    GTK_FILTER (gtk_custom_filter_new (filter, user_data, destroy)));
}

static GtkWidget *
meeting_row_new (gpointer item,
                 gpointer user_data)
{
  FootingTodayPage *self = user_data;

  return footing_due_meeting_row_new (get_context (self), item, self->planned);
}

static char *
words_alone_since (FootingContext   *context,
                   FootingEnrolment *enrolment)
{
  FootingProgramme *programme = footing_roster_find_programme (footing_context_get_roster (context),
                                                               footing_enrolment_get_programme_id (enrolment));
  g_autofree char *since = footing_date_words_short (footing_enrolment_get_anchor_on (enrolment));

  /* translators: a programme and a day: On “Core, autumn” since 5 Jan 2026 */
  return g_strdup_printf (_("On “%1$s” since %2$s"),
                          programme != NULL ? footing_programme_get_name (programme) : "", since);
}

static void
words_alone (FootingContext  *context,
             gpointer         enrolment,
             char           **title,
             char           **subtitle)
{
  FootingRoster *roster = footing_context_get_roster (context);
  FootingPerson *before = footing_roster_find_person (roster, footing_enrolment_get_preceptor_id (enrolment));
  g_autofree char *since = words_alone_since (context, enrolment);
  g_autofree char *left = NULL;

  if (before != NULL)
    /* translators: %s is the name of a preceptor */
    left = g_strdup_printf (_("%s has left"), footing_person_get_name (before));

  *title = g_strdup (footing_roster_name_of_enrolment (roster, footing_record_get_id (enrolment)));
  *subtitle = footing_person_words_line (since, left != NULL ? left : "", NULL);
}

static void
words_over (FootingContext  *context,
            gpointer         person,
            char           **title,
            char           **subtitle)
{
  guint load = footing_roster_load_of (footing_context_get_roster (context), footing_record_get_id (person));
  guint limit = (guint) footing_person_get_preceptee_limit (person);
  g_autofree char *supports = NULL;
  g_autofree char *agreed = NULL;

  supports = g_strdup_printf (ngettext ("Supports %u preceptee", "Supports %u preceptees", load), load);
  agreed = g_strdup_printf (ngettext ("%u was agreed", "%u were agreed", limit), limit);

  *title = g_strdup (footing_person_words_name (context, person));
  *subtitle = g_strjoin ("; ", supports, agreed, NULL);
}

static GtkWidget *
alone_row_new (gpointer item,
               gpointer user_data)
{
  return footing_roster_row_new (get_context (user_data), item, words_alone);
}

static GtkWidget *
over_row_new (gpointer item,
              gpointer user_data)
{
  return footing_roster_row_new (get_context (user_data), item, words_over);
}

static void
bind_meetings (FootingTodayPage *self,
               FootingContext   *context)
{
  FootingListSection *sections[] = { self->late_section, self->today_section, self->coming_section };

  self->meetings = footing_due_meetings_new (context);
  self->in_order = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->meetings)),
                                            GTK_SORTER (gtk_custom_sorter_new (compare_days, self, NULL)));
  self->planned = footing_planned_sessions_new (context);
  g_signal_connect_object (self->planned, "reloaded", G_CALLBACK (show_next), self, G_CONNECT_SWAPPED);

  for (guint i = 0; i < G_N_ELEMENTS (self->due); i++)
    {
      Wanted *wanted = g_new0 (Wanted, 1);

      wanted->context = g_object_ref (context);
      wanted->due = (FootingDue) i;
      self->due[i] = filtered (self->in_order, is_due, wanted, wanted_free);
      self->others[i] = filtered (self->due[i], is_other, self, NULL);
      footing_list_section_bind (sections[i], G_LIST_MODEL (self->others[i]), meeting_row_new, self);
    }

  g_signal_connect_object (self->meetings, "reloaded", G_CALLBACK (meetings_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->meetings, "notify::failed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
bind_roster (FootingTodayPage *self,
             FootingRoster    *roster)
{
  self->alone = filtered (footing_roster_get_enrolments (roster), is_alone, self, NULL);
  self->over = filtered (footing_roster_get_people (roster), is_over, self, NULL);
  footing_list_section_bind (self->alone_section, G_LIST_MODEL (self->alone), alone_row_new, self);
  footing_list_section_bind (self->over_section, G_LIST_MODEL (self->over), over_row_new, self);

  g_signal_connect_object (roster, "changed", G_CALLBACK (roster_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (roster, "notify::failed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

/* ---- What was begun, agreed, or not heard of ---- */

static gboolean
is_action_due (gpointer item,
               gpointer user_data)
{
  return footing_action_is_due (item, FOOTING_TODAY_PAGE (user_data)->today);
}

static GtkWidget *
begun_row_new (gpointer item,
               gpointer user_data)
{
  return footing_begun_sessions_row_new (get_context (user_data), item);
}

static GtkWidget *
action_row_new (gpointer item,
                gpointer user_data)
{
  return footing_action_row_new (get_context (user_data), item, TRUE);
}

static GtkWidget *
quiet_row_new (gpointer item,
               gpointer user_data)
{
  return footing_last_contacts_row_new (get_context (user_data), item);
}

static void
bind_diary (FootingTodayPage *self,
            FootingContext   *context)
{
  self->begun = footing_begun_sessions_new (context);
  self->open_actions = footing_open_actions_new (context);
  self->actions = filtered (self->open_actions, is_action_due, self, NULL);
  self->quiet = footing_last_contacts_new (context);
  footing_list_section_bind (self->begun_section, G_LIST_MODEL (self->begun), begun_row_new, self);
  footing_list_section_bind (self->actions_section, G_LIST_MODEL (self->actions), action_row_new, self);
  footing_list_section_bind (self->quiet_section, G_LIST_MODEL (self->quiet), quiet_row_new, self);

  g_signal_connect_object (self->open_actions, "reloaded", G_CALLBACK (actions_changed_cb), self, G_CONNECT_SWAPPED);
}

/* ---- What people do ---- */

static void
open_person (FootingTodayPage *self,
             FootingPerson    *person)
{
  if (person != NULL)
    footing_shell_push (GTK_WIDGET (self), footing_person_page_new (get_context (self), person));
}

static void
open_preceptee (FootingTodayPage *self,
                FootingEnrolment *enrolment)
{
  if (enrolment != NULL)
    open_person (self, footing_roster_find_person (get_roster (self), footing_enrolment_get_preceptee_id (enrolment)));
}

static void
meeting_activated_cb (FootingTodayPage *self,
                      GtkListBoxRow    *row)
{
  FootingMeeting *meeting = footing_due_meeting_row_get_meeting (FOOTING_DUE_MEETING_ROW (row));

  open_preceptee (self, footing_roster_find_enrolment (get_roster (self), footing_meeting_get_enrolment_id (meeting)));
}

static void
enrolment_activated_cb (FootingTodayPage *self,
                        GtkListBoxRow    *row)
{
  open_preceptee (self, footing_roster_row_get_record (FOOTING_ROSTER_ROW (row)));
}

static void
person_activated_cb (FootingTodayPage *self,
                     GtkListBoxRow    *row)
{
  open_person (self, footing_roster_row_get_record (FOOTING_ROSTER_ROW (row)));
}

static void
session_activated_cb (FootingTodayPage *self,
                      GtkListBoxRow    *row)
{
  footing_shell_push (GTK_WIDGET (self),
                      footing_session_page_new (get_context (self),
                                                footing_roster_row_get_record (FOOTING_ROSTER_ROW (row))));
}

static void
contact_activated_cb (FootingTodayPage *self,
                      GtkListBoxRow    *row)
{
  FootingSession *last = footing_roster_row_get_record (FOOTING_ROSTER_ROW (row));

  open_preceptee (self, footing_roster_find_enrolment (get_roster (self), footing_session_get_enrolment_id (last)));
}

static void
new_programme_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  FootingTodayPage *self = FOOTING_TODAY_PAGE (widget);

  footing_form_dialog_open (footing_programme_dialog_new (get_context (self)), GTK_WIDGET (self));
}

static void
try_again_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  FootingTodayPage *self = FOOTING_TODAY_PAGE (widget);

  footing_record_list_reload (self->meetings);
  footing_roster_reload (get_roster (self));
}

/* ---- The day ---- */

/* An office computer stays on over night; nobody should find yesterday on it in the morning. */
static void
refresh_cb (FootingTodayPage *self)
{
  FootingDay today = footing_context_get_today (get_context (self));

  if (today == self->today)
    return;

  self->today = today;
  roster_changed_cb (self);
  footing_record_list_reload (self->meetings);
  footing_record_list_reload (self->planned);
  footing_record_list_reload (self->begun);
  footing_record_list_reload (self->open_actions);
  footing_record_list_reload (self->quiet);
}

static gboolean
clock_cb (gpointer user_data)
{
  refresh_cb (user_data);

  return G_SOURCE_CONTINUE;
}

/* ---- The object ---- */

static void
footing_today_page_context_set (FootingPage    *page,
                                FootingContext *context)
{
  FootingTodayPage *self = FOOTING_TODAY_PAGE (page);

  self->today = footing_context_get_today (context);
  self->clock_id = g_timeout_add_seconds (LOOK_AT_CLOCK, clock_cb, self);
  bind_meetings (self, context);
  bind_roster (self, footing_context_get_roster (context));
  bind_diary (self, context);
  update (self);
}

static void
footing_today_page_dispose (GObject *object)
{
  FootingTodayPage *self = FOOTING_TODAY_PAGE (object);

  g_clear_handle_id (&self->clock_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), FOOTING_TYPE_TODAY_PAGE);
  for (guint i = 0; i < G_N_ELEMENTS (self->due); i++)
    {
      g_clear_object (&self->others[i]);
      g_clear_object (&self->due[i]);
    }
  g_clear_object (&self->next);
  g_clear_object (&self->begun);
  g_clear_object (&self->actions);
  g_clear_object (&self->open_actions);
  g_clear_object (&self->quiet);
  g_clear_object (&self->alone);
  g_clear_object (&self->over);
  g_clear_object (&self->in_order);
  g_clear_object (&self->meetings);
  g_clear_object (&self->planned);

  G_OBJECT_CLASS (footing_today_page_parent_class)->dispose (object);
}

static void
footing_today_page_class_init (FootingTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_today_page_dispose;
  FOOTING_PAGE_CLASS (klass)->context_set = footing_today_page_context_set;

  g_type_ensure (FOOTING_TYPE_NEXT_MEETING);
  g_type_ensure (FOOTING_TYPE_LIST_SECTION);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/today/footing-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, log_button);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, greeting_label);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, next_meeting);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, begun_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, actions_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, quiet_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, late_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, today_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, coming_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, alone_section);
  gtk_widget_class_bind_template_child (widget_class, FootingTodayPage, over_section);
  gtk_widget_class_bind_template_callback (widget_class, refresh_cb);
  gtk_widget_class_bind_template_callback (widget_class, meeting_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, enrolment_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, person_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, session_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, contact_activated_cb);

  gtk_widget_class_install_action (widget_class, "today.new-programme", NULL, new_programme_action);
  gtk_widget_class_install_action (widget_class, "today.try-again", NULL, try_again_action);
}

static void
footing_today_page_init (FootingTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-enrolled-row.h"
#include "footing-meeting-days.h"
#include "footing-person-words.h"
#include "footing-roster.h"

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolledRow
{
  GtkListBoxRow        parent_instance;

  FootingContext      *context;
  FootingNextMeetings *meetings;
  FootingEnrolment    *enrolment;
  gboolean             in_cohort; /* whose page it is on, so that it need not be named */

  GtkLabel            *name_label;
  GtkLabel            *preceptor_label;
  GtkLabel            *meeting_label;
  GtkLabel            *date_label;
  GtkWidget           *next_box;
};

G_DEFINE_FINAL_TYPE (FootingEnrolledRow, footing_enrolled_row, GTK_TYPE_LIST_BOX_ROW)

static FootingRoster *
roster_of (FootingEnrolledRow *self)
{
  return footing_context_get_roster (self->context);
}

/* ---- Who ---- */

static char *
words_preceptor (FootingEnrolledRow *self)
{
  FootingPerson *preceptor = footing_roster_preceptor_of (roster_of (self), self->enrolment,
                                                          footing_context_get_today (self->context));

  if (preceptor == NULL)
    return g_strdup (_("No preceptor yet"));

  /* translators: %s is the name of a preceptor */
  return g_strdup_printf (_("With %s"), footing_person_words_name (self->context, preceptor));
}

static void
refresh_person (FootingEnrolledRow *self)
{
  g_autofree char *with = words_preceptor (self);
  FootingCohort *cohort = footing_roster_find_cohort (roster_of (self),
                                                      footing_enrolment_get_cohort_id (self->enrolment));
  const char *cohort_name = cohort != NULL && !self->in_cohort ? footing_cohort_get_name (cohort) : "";
  g_autofree char *line = footing_person_words_line (with, cohort_name, NULL);
  gint64 id = footing_record_get_id (FOOTING_RECORD (self->enrolment));

  gtk_label_set_label (self->name_label, footing_roster_name_of_enrolment (roster_of (self), id));
  gtk_label_set_label (self->preceptor_label, line);
}

/* ---- When ---- */

/* It is the meeting that is late, so only its day has the colour. */
static void
mark_late (FootingEnrolledRow *self,
           gboolean            late)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->date_label), late ? "dim-label" : "warning");
  gtk_widget_add_css_class (GTK_WIDGET (self->date_label), late ? "warning" : "dim-label");
}

/* Takes @date. */
static void
show_meeting (FootingEnrolledRow *self,
              const char         *meeting,
              char               *date,
              const char         *exact_date)
{
  gtk_label_set_label (self->meeting_label, meeting);
  gtk_label_set_label (self->date_label, date);
  gtk_widget_set_visible (GTK_WIDGET (self->date_label), *date != '\0');
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->date_label), exact_date);
  g_free (date);
}

static void
show_next_meeting (FootingEnrolledRow *self,
                   FootingMeeting     *meeting)
{
  FootingDay today = footing_context_get_today (self->context);
  FootingDay day = footing_meeting_day (meeting, today);
  g_autofree char *words = footing_date_words (day, today);
  g_autofree char *exact = footing_date_words_long (day);

  mark_late (self, footing_meeting_is_late (meeting, today));
  show_meeting (self, footing_meeting_get_name (meeting), footing_meeting_words_day (meeting, today, words), exact);
}

static void
show_active (FootingEnrolledRow *self)
{
  FootingMeeting *meeting = footing_next_meetings_find (self->meetings,
                                                        footing_record_get_id (FOOTING_RECORD (self->enrolment)));

  if (meeting != NULL)
    show_next_meeting (self, meeting);
  else
    show_meeting (self, footing_next_meetings_get_loading (self->meetings) ? "" : _("No meeting to come"),
                  g_strdup (""), NULL);
}

static void
show_completed (FootingEnrolledRow *self)
{
  FootingDay day = footing_enrolment_get_completed_on (self->enrolment);
  g_autofree char *exact = footing_date_words_long (day);

  show_meeting (self, _("Completed"),
                day != FOOTING_DAY_NONE ? footing_date_words_short (day) : g_strdup (""), exact);
}

static void
refresh_meeting (FootingEnrolledRow *self)
{
  mark_late (self, FALSE);

  switch (footing_enrolment_get_state (self->enrolment))
    {
    case FOOTING_ENROLMENT_STATE_ACTIVE:
      show_active (self);
      break;
    case FOOTING_ENROLMENT_STATE_COMPLETED:
      show_completed (self);
      break;
    case FOOTING_ENROLMENT_STATE_ENDED:
    default:
      show_meeting (self, _("Ended early"), g_strdup (""), NULL);
      break;
    }
}

static void
refresh (FootingEnrolledRow *self)
{
  g_autofree char *description = NULL;

  refresh_person (self);
  refresh_meeting (self);

  description = footing_person_words_line (gtk_label_get_label (self->name_label),
                                           gtk_label_get_label (self->preceptor_label),
                                           gtk_label_get_label (self->meeting_label),
                                           gtk_label_get_label (self->date_label), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
}

/* ---- The object ---- */

static void
footing_enrolled_row_dispose (GObject *object)
{
  FootingEnrolledRow *self = FOOTING_ENROLLED_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_ENROLLED_ROW);
  g_clear_object (&self->context);
  g_clear_object (&self->meetings);
  g_clear_object (&self->enrolment);

  G_OBJECT_CLASS (footing_enrolled_row_parent_class)->dispose (object);
}

static void
footing_enrolled_row_class_init (FootingEnrolledRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrolled_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrolled-row.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledRow, name_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledRow, preceptor_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledRow, meeting_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledRow, date_label);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledRow, next_box);
}

static void
footing_enrolled_row_init (FootingEnrolledRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
footing_enrolled_row_new (FootingContext      *context,
                          FootingNextMeetings *meetings,
                          FootingEnrolment    *enrolment,
                          gboolean             in_cohort)
{
  FootingEnrolledRow *self = g_object_new (FOOTING_TYPE_ENROLLED_ROW, NULL);

  self->context = g_object_ref (context);
  self->meetings = g_object_ref (meetings);
  self->enrolment = g_object_ref (enrolment);
  self->in_cohort = in_cohort;

  g_signal_connect_object (roster_of (self), "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (meetings, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

void
footing_enrolled_row_line_up (FootingEnrolledRow *self,
                              GtkSizeGroup       *group)
{
  g_return_if_fail (FOOTING_IS_ENROLLED_ROW (self));

  gtk_size_group_add_widget (group, self->next_box);
}

FootingEnrolment *
footing_enrolled_row_get_enrolment (FootingEnrolledRow *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROLLED_ROW (self), NULL);

  return self->enrolment;
}

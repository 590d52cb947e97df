/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-enrolled-list.h"
#include "footing-enrolled-row.h"
#include "footing-meeting-days.h"
#include "footing-next-meetings.h"
#include "footing-roster.h"

/* About four screens; rows of a list box are all made at once. */
#define STEP 40

#define RESOURCES "/io/github/footing_app/Footing/ui/programme/"

struct _FootingEnrolledList
{
  AdwBin               parent_instance;

  FootingContext      *context;
  FootingNextMeetings *meetings;
  gint64               programme_id; /* 0 for those of a cohort */
  gint64               cohort_id;
  GtkFilter           *filter;
  GtkSorter           *sorter;
  GListModel          *all;
  GtkSliceListModel   *shown;

  GtkStack            *stack;
  GtkListBox          *list_box;
  GtkSizeGroup        *next_group;
  GtkWidget           *more_button;
};

enum
{
  ENROLMENT_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolledList, footing_enrolled_list, ADW_TYPE_BIN)

/* ---- Whom, and in which order ---- */

static gboolean
is_wanted (gpointer item,
           gpointer user_data)
{
  FootingEnrolledList *self = user_data;

  return self->programme_id != 0 ? footing_enrolment_get_programme_id (item) == self->programme_id
                                 : footing_enrolment_get_cohort_id (item) == self->cohort_id;
}

/* The latest day sorts those last who have no meeting to come. */
static FootingDay
next_day (FootingEnrolledList *self,
          FootingEnrolment    *enrolment)
{
  FootingMeeting *meeting = footing_next_meetings_find (self->meetings,
                                                        footing_record_get_id (FOOTING_RECORD (enrolment)));

  return meeting != NULL ? footing_meeting_day (meeting, footing_context_get_today (self->context))
                         : FOOTING_DAY_LAST;
}

static int
compare_names (FootingEnrolledList *self,
               gconstpointer        a,
               gconstpointer        b)
{
  FootingRoster *roster = footing_context_get_roster (self->context);

  return g_utf8_collate (footing_roster_name_of_enrolment (roster, footing_record_get_id ((FootingRecord *) a)),
                         footing_roster_name_of_enrolment (roster, footing_record_get_id ((FootingRecord *) b)));
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  FootingEnrolledList *self = user_data;
  int states = (int) footing_enrolment_get_state ((FootingEnrolment *) a) -
               (int) footing_enrolment_get_state ((FootingEnrolment *) b);
  FootingDay day_a, day_b;

  if (states != 0)
    return states;

  day_a = next_day (self, (FootingEnrolment *) a);
  day_b = next_day (self, (FootingEnrolment *) b);

  return day_a != day_b ? (day_a > day_b) - (day_a < day_b) : compare_names (self, a, b);
}

static void
sort_again (FootingEnrolledList *self)
{
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

/* ---- What is shown ---- */

static void
update_state (FootingEnrolledList *self)
{
  guint n = g_list_model_get_n_items (self->all);

  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "people" : "empty");
  gtk_widget_set_visible (self->more_button, n > gtk_slice_list_model_get_size (self->shown));
}

static void
more_cb (FootingEnrolledList *self)
{
  guint shown = gtk_slice_list_model_get_size (self->shown);

  gtk_slice_list_model_set_size (self->shown, shown + STEP);
  update_state (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list_box, (int) shown)));
}

static void
row_activated_cb (FootingEnrolledList *self,
                  FootingEnrolledRow  *row)
{
  g_signal_emit (self, signals[ENROLMENT_ACTIVATED], 0, footing_enrolled_row_get_enrolment (row));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  FootingEnrolledList *self = user_data;

  GtkWidget *row = footing_enrolled_row_new (self->context, self->meetings, item, self->cohort_id != 0);

  footing_enrolled_row_line_up (FOOTING_ENROLLED_ROW (row), self->next_group);

  return row;
}

/* ---- The object ---- */

static void
footing_enrolled_list_dispose (GObject *object)
{
  FootingEnrolledList *self = FOOTING_ENROLLED_LIST (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_object (&self->shown);
  g_clear_object (&self->all);
  g_clear_object (&self->sorter);
  g_clear_object (&self->filter);
  g_clear_object (&self->meetings);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_enrolled_list_parent_class)->dispose (object);
}

static void
footing_enrolled_list_class_init (FootingEnrolledListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_enrolled_list_dispose;

  signals[ENROLMENT_ACTIVATED] =
    g_signal_new ("enrolment-activated",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_ENROLMENT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCES "footing-enrolled-list.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledList, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledList, list_box);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledList, next_group);
  gtk_widget_class_bind_template_child (widget_class, FootingEnrolledList, more_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
}

static void
footing_enrolled_list_init (FootingEnrolledList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GListModel *
enrolments_in_order (FootingEnrolledList *self)
{
  GListModel *enrolments = footing_roster_get_enrolments (footing_context_get_roster (self->context));
  GtkFilterListModel *here = NULL;

  self->filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  here = gtk_filter_list_model_new (g_object_ref (enrolments), g_object_ref (self->filter));

  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));

  return G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (here), g_object_ref (self->sorter)));
}

static void
refilter (FootingEnrolledList *self)
{
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
show (FootingEnrolledList *self,
      FootingContext      *context)
{
  self->context = g_object_ref (context);
  self->meetings = footing_next_meetings_new (footing_context_get_store (context));
  self->all = enrolments_in_order (self);
  self->shown = gtk_slice_list_model_new (g_object_ref (self->all), 0, STEP);
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->shown), create_row, self, NULL);

  g_signal_connect_object (self->all, "items-changed", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->meetings, "changed", G_CALLBACK (sort_again), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (sort_again), self, G_CONNECT_SWAPPED);
  update_state (self);
}

void
footing_enrolled_list_show (FootingEnrolledList *self,
                            FootingContext      *context,
                            gint64               programme_id)
{
  g_return_if_fail (FOOTING_IS_ENROLLED_LIST (self));
  g_return_if_fail (self->context == NULL);

  self->programme_id = programme_id;
  show (self, context);
}

void
footing_enrolled_list_show_cohort (FootingEnrolledList *self,
                                   FootingContext      *context,
                                   gint64               cohort_id)
{
  g_return_if_fail (FOOTING_IS_ENROLLED_LIST (self));
  g_return_if_fail (self->context == NULL);

  self->cohort_id = cohort_id;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("People of this cohort"), -1);
  show (self, context);
  /* Somebody who is moved to another cohort stays the same enrolment. */
  g_signal_connect_object (footing_context_get_roster (context), "changed",
                           G_CALLBACK (refilter), self, G_CONNECT_SWAPPED);
}

guint
footing_enrolled_list_count (FootingEnrolledList *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROLLED_LIST (self), 0);

  return g_list_model_get_n_items (self->all);
}

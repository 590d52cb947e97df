/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-booking-page.h"
#include "footing-booking-row.h"
#include "footing-cohort-booking.h"
#include "footing-date-words.h"
#include "footing-error-words.h"
#include "footing-matching-page.h"
#include "footing-page-return.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-progress-view.h"
#include "footing-record-undo.h"
#include "footing-roster.h"
#include "footing-session-words.h"
#include "footing-shell.h"
#include "footing-store-records.h"

struct _FootingBookingPage
{
  FootingPage           parent_instance;

  FootingCohort        *cohort;
  FootingCohortBooking *booking;
  GPtrArray            *meetings; /* what is shown, in the order of the rows */
  GPtrArray            *rows;     /* a FootingBookingRow for each; NULL where there is nothing to choose */
  gboolean              chosen;   /* something by somebody, and it is not saved */
  gboolean              saving;
  gboolean              away;     /* on the page where people are matched */

  GtkStack             *stack;
  FootingProgressView  *progress_view;
  AdwStatusPage        *failed_page;
  GtkWidget            *save_button;
  GtkLabel             *summary_label;
  GtkWidget            *meetings_group;
  GtkListBox           *meetings_list;
  GtkWidget            *alone_group;
  GtkListBox           *alone_list;
  GtkWidget            *booked_group;
  GtkListBox           *booked_list;
};

G_DEFINE_FINAL_TYPE (FootingBookingPage, footing_booking_page, FOOTING_TYPE_PAGE)

static void run (FootingBookingPage *self);

static FootingContext *
context_of (FootingBookingPage *self)
{
  return footing_page_get_context (FOOTING_PAGE (self));
}

/* ---- What is shown ---- */

static void
fail (FootingBookingPage *self,
      const GError       *error)
{
  g_autofree char *words = footing_error_words (error, NULL);

  adw_status_page_set_description (self->failed_page, words);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static guint
count_wanted (FootingBookingPage *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    n += self->rows->pdata[i] != NULL && footing_booking_row_get_wanted (self->rows->pdata[i]);

  return n;
}

static guint
count_state (FootingBookingPage       *self,
             FootingFirstMeetingState  state)
{
  guint n = 0;

  for (guint i = 0; self->meetings != NULL && i < self->meetings->len; i++)
    n += ((FootingFirstMeeting *) g_ptr_array_index (self->meetings, i))->state == state;

  return n;
}

static void
update (FootingBookingPage *self)
{
  guint n_wanted = count_wanted (self);
  guint n_none = count_state (self, FOOTING_FIRST_MEETING_NONE);
  g_autofree char *wanted = g_strdup_printf (ngettext ("%u meeting can be booked as it is shown here.",
                                                       "%u meetings can be booked as they are shown here.", n_wanted),
                                             n_wanted);
  g_autofree char *none = g_strdup_printf (ngettext ("For %u person no time was found.",
                                                     "For %u people no time was found.", n_none),
                                           n_none);
  g_autofree char *summary = n_none > 0 ? g_strdup_printf ("%s %s", wanted, none) : g_strdup (wanted);
  g_autofree char *save = g_strdup_printf (ngettext ("_Book %u Meeting", "_Book %u Meetings", n_wanted), n_wanted);

  gtk_label_set_label (self->summary_label, summary);
  gtk_button_set_label (GTK_BUTTON (self->save_button), n_wanted > 0 ? save : _("_Book"));
  gtk_widget_set_sensitive (self->save_button, n_wanted > 0 && !self->saving);
}

/* ---- Rows ---- */

static void
chosen_cb (FootingBookingPage *self,
           FootingBookingRow  *row)
{
  const FootingFirstMeeting *first = footing_booking_row_get_meeting (row);

  self->chosen = TRUE;
  footing_cohort_booking_choose (self->booking, footing_record_get_id (FOOTING_RECORD (first->enrolment)),
                                 footing_booking_row_get_day (row), footing_booking_row_get_starts_at (row));
  run (self);
}

static FootingBookingRow *
add_row (FootingBookingPage *self)
{
  GtkWidget *row = footing_booking_row_new (context_of (self));

  g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "toggled", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->meetings_list, row);

  return FOOTING_BOOKING_ROW (row);
}

static void
add_fact (FootingBookingPage        *self,
          GtkListBox                *list,
          const FootingFirstMeeting *first,
          const char                *words)
{
  const char *name = footing_roster_name_of (footing_context_get_roster (context_of (self)), first->preceptee);
  GtkWidget *row = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", name, "subtitle", words, NULL);

  gtk_list_box_append (list, row);
}

static void
add_booked (FootingBookingPage        *self,
            const FootingFirstMeeting *first)
{
  g_autofree char *day = footing_date_words (first->day, footing_context_get_today (context_of (self)));
  g_autofree char *time = footing_time_words (first->starts_at);
  g_autofree char *words = footing_person_words_line (day, time, NULL);

  add_fact (self, self->booked_list, first, words);
}

/* A row for each, the first time; those that have nothing to choose never change. */
static void
add_rows (FootingBookingPage *self)
{
  for (guint i = 0; i < self->meetings->len; i++)
    {
      const FootingFirstMeeting *first = g_ptr_array_index (self->meetings, i);
      gpointer row = NULL;

      if (first->state == FOOTING_FIRST_MEETING_ALONE)
        add_fact (self, self->alone_list, first, "");
      else if (first->state == FOOTING_FIRST_MEETING_BOOKED)
        add_booked (self, first);
      else
        row = add_row (self);
      g_ptr_array_add (self->rows, row);
    }
}

/* Takes @meetings. */
static void
show_meetings (FootingBookingPage *self,
               GPtrArray          *meetings)
{
  g_autoptr(GPtrArray) before = g_steal_pointer (&self->meetings);
  guint n_alone, n_booked;

  self->meetings = meetings;
  if (self->rows->len == 0)
    add_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    if (self->rows->pdata[i] != NULL)
      footing_booking_row_show (self->rows->pdata[i], g_ptr_array_index (meetings, i));

  n_alone = count_state (self, FOOTING_FIRST_MEETING_ALONE);
  n_booked = count_state (self, FOOTING_FIRST_MEETING_BOOKED);
  gtk_widget_set_visible (self->alone_group, n_alone > 0);
  gtk_widget_set_visible (self->booked_group, n_booked > 0);
  gtk_widget_set_visible (self->meetings_group, n_alone + n_booked < meetings->len);
  gtk_widget_set_visible (GTK_WIDGET (self->summary_label), n_alone + n_booked < meetings->len);
  update (self);
  gtk_stack_set_visible_child_name (self->stack, meetings->len > 0 ? "meetings" : "empty");
}

/* ---- Proposing ---- */

static void
run_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr(FootingBookingPage) self = user_data;
  gboolean is_last = g_task_get_cancellable (G_TASK (result)) ==
                     footing_progress_view_get_cancellable (self->progress_view);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) meetings = footing_cohort_booking_run_finish (result, &error);

  if (!is_last)
    return;

  footing_progress_view_end (self->progress_view);
  if (meetings != NULL)
    show_meetings (self, g_steal_pointer (&meetings));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  else
    fail (self, error);
}

static void
run (FootingBookingPage *self)
{
  footing_progress_view_begin (self->progress_view, _("Looking for times"));
  footing_cohort_booking_run_async (self->booking, footing_progress_view_get_cancellable (self->progress_view),
                                    run_cb, g_object_ref (self));
}

static void
slow_cb (FootingBookingPage *self)
{
  gtk_stack_set_visible_child_name (self->stack, "progress");
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(FootingBookingPage) self = user_data;
  g_autoptr(GError) error = NULL;

  g_clear_pointer (&self->booking, footing_cohort_booking_unref);
  self->booking = footing_cohort_booking_read_finish (result, &error);
  if (self->booking != NULL)
    run (self);
  else
    fail (self, error);
}

static void
read_book (FootingBookingPage  *self,
           GAsyncReadyCallback  callback)
{
  footing_cohort_booking_read_async (context_of (self), footing_record_get_id (FOOTING_RECORD (self->cohort)), NULL,
                                     callback, g_object_ref (self));
}

static void
match_cb (FootingBookingPage *self)
{
  self->away = TRUE;
  footing_shell_push (GTK_WIDGET (self), footing_matching_page_new (context_of (self), self->cohort));
}

/* Who was given a preceptor on the page before can be booked now. */
static void
come_back_cb (FootingBookingPage *self)
{
  if (!self->away)
    return;

  self->away = FALSE;
  gtk_list_box_remove_all (self->meetings_list);
  gtk_list_box_remove_all (self->alone_list);
  gtk_list_box_remove_all (self->booked_list);
  g_ptr_array_set_size (self->rows, 0);
  read_book (self, read_cb);
}

/* ---- Saving ---- */

typedef struct
{
  FootingBookingPage *page;
  GPtrArray          *records;
  GPtrArray          *before; /* the same as they were; NULL where there was none */
  guint               left;
} Saving;

static void
saving_free (Saving *saving)
{
  g_clear_object (&saving->page);
  g_clear_pointer (&saving->records, g_ptr_array_unref);
  g_clear_pointer (&saving->before, g_ptr_array_unref);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

/* Each meeting comes with its session. */
static char *
words_saved (const Saving *saving)
{
  guint n = saving->records->len / 2;
  g_autofree char *booked = g_strdup_printf (ngettext ("%u meeting booked", "%u meetings booked", n), n);

  if (saving->left == 0)
    return g_steal_pointer (&booked);
  if (n == 0)
    return g_strdup (_("Nothing was booked, because it had changed meanwhile"));

  /* translators: %1$s is “23 meetings booked”, %2$u is how many others were left out */
  return g_strdup_printf (ngettext ("%1$s; %2$u was left as it is, because it had changed meanwhile",
                                    "%1$s; %2$u were left as they are, because they had changed meanwhile",
                                    saving->left),
                          booked, saving->left);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Saving) saving = user_data;
  FootingBookingPage *self = saving->page;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = words_saved (saving);

  self->saving = FALSE;
  update (self);
  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  for (guint i = 0; i < saving->records->len; i++)
    if (saving->before->pdata[i] == NULL)
      saving->before->pdata[i] = footing_record_undo_trashed (saving->records->pdata[i]);

  self->chosen = FALSE;
  footing_record_undo_offer (GTK_WIDGET (self), context_of (self), words, saving->records, saving->before);
  gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
}

static GPtrArray *
list_wanted (FootingBookingPage *self)
{
  GPtrArray *wanted = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    if (self->rows->pdata[i] != NULL && footing_booking_row_get_wanted (self->rows->pdata[i]))
      g_ptr_array_add (wanted, g_ptr_array_index (self->meetings, i));

  return wanted;
}

/* The book has been read again: what somebody has changed since the proposals were made, stays. */
static void
read_again_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(FootingBookingPage) self = user_data;
  g_autoptr(Saving) saving = g_new0 (Saving, 1);
  g_autoptr(GPtrArray) wanted = list_wanted (self);
  g_autoptr(GPtrArray) known = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(FootingCohortBooking) fresh = footing_cohort_booking_read_finish (result, &error);
  GPtrArray *records = NULL;

  if (fresh == NULL)
    {
      self->saving = FALSE;
      update (self);
      footing_shell_report (GTK_WIDGET (self), error);
      return;
    }

  saving->page = g_object_ref (self);
  records = footing_cohort_booking_records (fresh, wanted, &known, &saving->left);
  saving->records = records;
  saving->before = footing_record_undo_remember (records, known);
  footing_store_save_async (footing_context_get_store (context_of (self)), records, NULL, saved_cb,
                            g_steal_pointer (&saving));
}

static void
save_cb (FootingBookingPage *self)
{
  self->saving = TRUE;
  update (self);
  read_book (self, read_again_cb);
}

/* ---- The object ---- */

static void
footing_booking_page_dispose (GObject *object)
{
  FootingBookingPage *self = FOOTING_BOOKING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), FOOTING_TYPE_BOOKING_PAGE);
  g_clear_pointer (&self->booking, footing_cohort_booking_unref);
  g_clear_object (&self->cohort);

  G_OBJECT_CLASS (footing_booking_page_parent_class)->dispose (object);
}

static void
footing_booking_page_finalize (GObject *object)
{
  FootingBookingPage *self = FOOTING_BOOKING_PAGE (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->meetings, g_ptr_array_unref);

  G_OBJECT_CLASS (footing_booking_page_parent_class)->finalize (object);
}

static void
footing_booking_page_class_init (FootingBookingPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = footing_booking_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_booking_page_finalize;

  g_type_ensure (FOOTING_TYPE_PROGRESS_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/footing_app/Footing/ui/cohort/footing-booking-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, stack);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, progress_view);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, failed_page);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, summary_label);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, meetings_group);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, meetings_list);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, alone_group);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, alone_list);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, booked_group);
  gtk_widget_class_bind_template_child (widget_class, FootingBookingPage, booked_list);
  gtk_widget_class_bind_template_callback (widget_class, match_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, slow_cb);
}

static gboolean
is_unsaved (FootingPage *page)
{
  return FOOTING_BOOKING_PAGE (page)->chosen;
}

static void
footing_booking_page_init (FootingBookingPage *self)
{
  self->rows = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  footing_page_return_offer_when_left (FOOTING_PAGE (self), is_unsaved);
  g_signal_connect (self, "showing", G_CALLBACK (come_back_cb), NULL);
}

AdwNavigationPage *
footing_booking_page_new (FootingContext *context,
                          FootingCohort  *cohort)
{
  FootingBookingPage *self = g_object_new (FOOTING_TYPE_BOOKING_PAGE, "context", context, NULL);

  self->cohort = g_object_ref (cohort);
  update (self);
  read_book (self, read_cb);

  return ADW_NAVIGATION_PAGE (self);
}

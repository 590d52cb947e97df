/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-live-course.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-record-undo.h"
#include "footing-replan-offer.h"
#include "footing-replanning.h"
#include "footing-roster.h"
#include "footing-store-changes.h"

typedef struct
{
  GtkWidget         *window;
  FootingContext    *context;
  FootingPerson     *person;
  FootingEnrolment  *enrolment;
  FootingLiveCourse *course;
  GPtrArray         *records; /* as they would be */
  GPtrArray         *before;  /* as they are */
} Offer;

static void
offer_free (Offer *offer)
{
  g_clear_object (&offer->window);
  g_clear_object (&offer->context);
  g_clear_object (&offer->person);
  g_clear_object (&offer->enrolment);
  if (offer->course != NULL)
    g_signal_handlers_disconnect_by_data (offer->course, offer);
  g_clear_object (&offer->course);
  g_clear_pointer (&offer->records, g_ptr_array_unref);
  g_clear_pointer (&offer->before, g_ptr_array_unref);
  g_free (offer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Offer, offer_free)

/* ---- Moving ---- */

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(Offer) offer = user_data;
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;
  guint n = offer->records->len - 1;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      footing_shell_report (offer->window, error);
      return;
    }

  words = g_strdup_printf (ngettext ("%u meeting has been moved", "%u meetings have been moved", n), n);
  footing_record_undo_offer (offer->window, offer->context, words, offer->records, offer->before);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Offer) offer = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  FootingStore *store = footing_context_get_store (offer->context);
  GPtrArray *before = offer->before, *records = offer->records;

  if (g_strcmp0 (answer, "move") == 0)
    footing_store_change_async (store, before, records, NULL, moved_cb, g_steal_pointer (&offer));
}

/* ---- Asking ---- */

static FootingMeeting *
meeting_before (Offer *offer,
                gint64 id)
{
  const GPtrArray *meetings = footing_live_course_get (offer->course)->meetings;

  for (guint i = 0; i < meetings->len; i++)
    if (footing_record_get_id (g_ptr_array_index (meetings, i)) == id)
      return g_ptr_array_index (meetings, i);

  g_return_val_if_reached (NULL);
}

static char *
words_days (FootingMeeting *before,
            FootingMeeting *after)
{
  gboolean booked = footing_meeting_get_planned_on (before) == footing_meeting_get_planned_on (after);
  g_autofree char *from = footing_date_words_short (booked ? footing_meeting_get_due_on (before)
                                                           : footing_meeting_get_planned_on (before));
  g_autofree char *to = footing_date_words_short (booked ? footing_meeting_get_due_on (after)
                                                         : footing_meeting_get_planned_on (after));

  if (booked)
    /* translators: of a meeting that keeps its day; two dates */
    return g_strdup_printf (_("Keeps its day; at the latest %2$s instead of %1$s"), from, to);

  /* translators: the day of a meeting before and after: 19 Jan 2026, then 16 Feb 2026 */
  return g_strdup_printf (_("%2$s instead of %1$s"), from, to);
}

static GtkWidget *
list_meetings (Offer *offer)
{
  GtkWidget *group = adw_preferences_group_new ();

  for (guint i = 1; i < offer->records->len; i++)
    {
      FootingMeeting *after = g_ptr_array_index (offer->records, i);
      FootingMeeting *before = meeting_before (offer, footing_record_get_id (FOOTING_RECORD (after)));
      g_autofree char *days = words_days (before, after);

      g_ptr_array_add (offer->before, footing_record_copy (before));
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                                 footing_plain_row_new (ADW_TYPE_ACTION_ROW,
                                                        "title", footing_meeting_get_name (after), "subtitle", days,
                                                        NULL));
    }

  return group;
}

static char *
words_question (Offer *offer)
{
  FootingEnrolment *after = g_ptr_array_index (offer->records, 0);
  g_autofree char *from = footing_date_words_short (footing_enrolment_get_anchor_on (offer->enrolment));
  g_autofree char *to = footing_date_words_short (footing_enrolment_get_anchor_on (after));

  /* translators: a name, then two days */
  return g_strdup_printf (_("The programme of %1$s is counted from %2$s. With what is known now it would be "
                            "counted from %3$s. What has been held stays as it is."),
                          footing_person_get_name (offer->person), from, to);
}

/* Takes @offer. */
static void
ask (Offer *offer)
{
  g_autofree char *question = words_question (offer);
  AdwDialog *dialog = adw_alert_dialog_new (_("Move the Open Meetings?"), question);

  g_ptr_array_add (offer->before, footing_record_copy (offer->enrolment));
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), list_meetings (offer));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep", _("_Leave as They Are"),
                                  "move", _("_Move Meetings"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "move", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "move");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), offer->window, NULL, answered_cb, offer);
}

/* ---- Finding out ---- */

static void
course_failed_cb (FootingLiveCourse *course,
                  const GError      *error,
                  Offer             *offer)
{
  footing_shell_report (offer->window, error);
  offer_free (offer);
}

static void
course_read_cb (FootingLiveCourse *course,
                Offer             *read_offer)
{
  g_autoptr(Offer) offer = read_offer;
  g_autoptr(FootingLiveCourse) alive = g_object_ref (course);
  FootingProgramme *programme = footing_roster_find_programme (footing_context_get_roster (offer->context),
                                                               footing_enrolment_get_programme_id (offer->enrolment));
  FootingReplanning replanning = {
    .course = footing_live_course_get (course),
    .person = offer->person,
    .milestones = footing_live_course_get_milestones (course),
    .months = programme != NULL ? (int) footing_programme_get_months (programme) : 0,
    .hints = footing_live_course_get_hints (course),
  };

  /* One answer is enough, and what it is about stays as it was read. */
  g_signal_handlers_disconnect_by_data (course, offer);
  if (replanning.course == NULL)
    return;

  offer->records = footing_replanning_records (&replanning);
  /* The first of them is the enrolment. */
  if (offer->records->len > 1)
    ask (g_steal_pointer (&offer));
}

void
footing_replan_offer (GtkWidget      *widget,
                      FootingContext *context,
                      FootingPerson  *person)
{
  FootingEnrolment *enrolment = footing_person_active_enrolment (context, person);
  Offer *offer = NULL;

  if (enrolment == NULL)
    return;

  offer = g_new0 (Offer, 1);
  offer->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  offer->context = g_object_ref (context);
  offer->person = g_object_ref (person);
  offer->enrolment = footing_record_copy (enrolment);
  offer->before = g_ptr_array_new_with_free_func (g_object_unref);

  offer->course = footing_live_course_new (context, enrolment);
  g_signal_connect (offer->course, "changed", G_CALLBACK (course_read_cb), offer);
  g_signal_connect (offer->course, "failed", G_CALLBACK (course_failed_cb), offer);
}

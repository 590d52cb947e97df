/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-person-removal.h"
#include "footing-person-words.h"
#include "footing-record-removal.h"
#include "footing-roster.h"
#include "footing-shell.h"
#include "footing-store-diary.h"

typedef struct
{
  GtkWidget        *window;
  FootingContext   *context;
  FootingPerson    *person;
  FootingProgramme *programme;  /* they are taken off; NULL when they are deleted themselves */
  GPtrArray        *enrolments; /* whose sessions are still to be found */
  guint             n_sessions;
  GPtrArray        *records;    /* to put into the trash */
} Removal;

static void find_sessions (Removal *removal);

static void
removal_free (Removal *removal)
{
  g_clear_object (&removal->window);
  g_clear_object (&removal->context);
  g_clear_object (&removal->person);
  g_clear_object (&removal->programme);
  g_clear_pointer (&removal->enrolments, g_ptr_array_unref);
  g_clear_pointer (&removal->records, g_ptr_array_unref);
  g_free (removal);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Removal, removal_free)

static void
add_record (Removal  *removal,
            gpointer  record)
{
  g_ptr_array_add (removal->records, g_object_ref (record));
}

static void
sessions_found_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (sessions == NULL)
    {
      footing_shell_report (removal->window, error);
      return;
    }

  removal->n_sessions += sessions->len;
  for (guint i = 0; i < sessions->len; i++)
    add_record (removal, g_ptr_array_index (sessions, i));

  find_sessions (g_steal_pointer (&removal));
}

/* ---- Asking ---- */

static void
put_into_trash (Removal *removal)
{
  g_autofree char *words = NULL;

  words = removal->programme == NULL
            /* translators: %s is somebody's name */
            ? g_strdup_printf (_("%s has been deleted"), footing_person_words_name (removal->context, removal->person))
            /* translators: somebody's name and a programme */
            : g_strdup_printf (_("%1$s is off “%2$s”"), footing_person_words_name (removal->context, removal->person),
                               footing_programme_get_name (removal->programme));
  footing_record_remove (removal->window, removal->context, removal->records, words);
  removal_free (removal);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Removal) removal = user_data;

  if (g_strcmp0 (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result), "take-off") == 0)
    put_into_trash (g_steal_pointer (&removal));
}

static char *
describe_effect (Removal *removal)
{
  g_autofree char *sessions = NULL;

  if (removal->n_sessions > 0)
    sessions = g_strdup_printf (ngettext ("%u session in the diary goes with it.",
                                          "%u sessions in the diary go with it.", removal->n_sessions),
                                removal->n_sessions);

  /* translators: a name, a programme, and a sentence about sessions; “Recently Deleted” is in the main menu */
  return g_strdup_printf (_("%1$s will not be on “%2$s” any more, as if it had never been so. The plan and its "
                            "meetings are taken away. %3$s For 30 days everything can be brought back from "
                            "“Recently Deleted”."),
                          footing_person_words_name (removal->context, removal->person),
                          footing_programme_get_name (removal->programme),
                          sessions != NULL ? sessions : _("Nothing has been logged for it yet."));
}

static void
ask (Removal *removal)
{
  g_autofree char *effect = describe_effect (removal);
  AdwDialog *dialog = adw_alert_dialog_new (_("Take Off This Programme?"), effect);

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "take-off", _("_Take Off"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "take-off", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), removal->window, NULL, answered_cb, removal);
}

/* ---- Finding what belongs together ---- */

/* Takes one enrolment after another; then everything goes into the trash at once. */
static void
find_sessions (Removal *removal)
{
  FootingStore *store = footing_context_get_store (removal->context);
  g_autoptr(FootingRecord) enrolment = NULL;

  if (removal->enrolments->len == 0)
    {
      if (removal->programme != NULL)
        ask (removal);
      else
        put_into_trash (removal);
      return;
    }

  enrolment = g_ptr_array_steal_index_fast (removal->enrolments, removal->enrolments->len - 1);
  add_record (removal, enrolment);
  footing_store_list_sessions_of_async (store, footing_record_get_id (enrolment), NULL,
                                        sessions_found_cb, removal);
}

static void
find_enrolments (Removal *removal)
{
  GListModel *enrolments = footing_roster_get_enrolments (footing_context_get_roster (removal->context));
  gint64 id = footing_record_get_id (FOOTING_RECORD (removal->person));

  for (guint i = 0; i < g_list_model_get_n_items (enrolments); i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);

      if (footing_enrolment_get_preceptee_id (enrolment) == id)
        g_ptr_array_add (removal->enrolments, g_object_ref (enrolment));
    }
}

static Removal *
removal_new (GtkWidget      *widget,
             FootingContext *context,
             FootingPerson  *person)
{
  Removal *removal = g_new0 (Removal, 1);

  removal->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  removal->context = g_object_ref (context);
  removal->person = g_object_ref (person);
  removal->enrolments = g_ptr_array_new_with_free_func (g_object_unref);
  removal->records = g_ptr_array_new_with_free_func (g_object_unref);

  return removal;
}

void
footing_person_remove (GtkWidget      *widget,
                       FootingContext *context,
                       FootingPerson  *person)
{
  Removal *removal = removal_new (widget, context, person);
  FootingLeaving *leaving =
    footing_roster_leaving_of (footing_context_get_roster (context),
                               footing_record_get_id (FOOTING_RECORD (person)));

  add_record (removal, person);
  if (leaving != NULL)
    add_record (removal, leaving);
  find_enrolments (removal);

  find_sessions (removal);
}

void
footing_person_take_off (GtkWidget      *widget,
                         FootingContext *context,
                         FootingPerson  *person)
{
  FootingRoster *roster = footing_context_get_roster (context);
  FootingEnrolment *enrolment = footing_roster_enrolment_of (roster, footing_record_get_id (FOOTING_RECORD (person)));
  FootingProgramme *programme = NULL;
  Removal *removal = NULL;

  if (enrolment != NULL)
    programme = footing_roster_find_programme (roster, footing_enrolment_get_programme_id (enrolment));
  if (programme == NULL)
    return;

  removal = removal_new (widget, context, person);
  removal->programme = g_object_ref (programme);
  g_ptr_array_add (removal->enrolments, g_object_ref (enrolment));

  find_sessions (removal);
}

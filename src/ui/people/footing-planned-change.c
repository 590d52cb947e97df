/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-pairing-change.h"
#include "footing-planned-change.h"
#include "footing-record-undo.h"
#include "footing-roster.h"

typedef struct
{
  GtkWidget      *window;
  FootingContext *context;
  GPtrArray      *records;
  GPtrArray      *before;
} Question;

static void
question_free (Question *question)
{
  g_clear_object (&question->window);
  g_clear_object (&question->context);
  g_ptr_array_unref (question->records);
  g_ptr_array_unref (question->before);
  g_free (question);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_free)

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(Question) question = user_data;

  if (g_strcmp0 (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result), "cancel-change") == 0)
    footing_record_undo_save (question->window, question->context, _("The planned change has been cancelled"),
                              question->records, question->before);
}

/* ---- What it means ---- */

static const char *
name_of (FootingContext *context,
         FootingPairing *pairing)
{
  FootingPerson *preceptor = footing_roster_find_person (footing_context_get_roster (context),
                                                         footing_pairing_get_preceptor_id (pairing));

  /* translators: of a preceptor who was deleted */
  return preceptor != NULL ? footing_person_get_name (preceptor) : _("somebody who is not in the book");
}

/* Returns: (transfer full): what will be instead; the last of @records is who goes on, if anybody does */
static char *
words_instead (FootingContext  *context,
               FootingPairing  *pairing,
               const GPtrArray *records)
{
  FootingPairing *last = g_ptr_array_index (records, records->len - 1);
  gboolean ends = !footing_record_is_deleted (g_ptr_array_index (records, 0));
  g_autofree char *day = footing_date_words_long (ends ? footing_pairing_get_to_on (pairing)
                                                       : footing_pairing_get_from_on (pairing));

  if (ends)
    /* translators: the name of a preceptor, then a date */
    return g_strdup_printf (_("%1$s was to stop after %2$s, and goes on instead."), name_of (context, last), day);
  if (records->len > 1)
    /* translators: the name of a preceptor, a date, and the name of the preceptor before */
    return g_strdup_printf (_("%1$s was to begin on %2$s. %3$s goes on instead."), name_of (context, pairing), day,
                            name_of (context, last));

  /* translators: the name of a preceptor, then a date */
  return g_strdup_printf (_("%1$s was to begin on %2$s. Nobody is named in their place."), name_of (context, pairing),
                          day);
}

void
footing_planned_change_ask (GtkWidget           *widget,
                            FootingContext      *context,
                            const FootingCourse *course,
                            FootingPairing      *pairing)
{
  g_autoptr(GPtrArray) records = footing_pairing_change_cancel (course->pairings, pairing,
                                                                footing_context_get_today (context));
  g_autofree char *words = NULL;
  Question *question = NULL;
  AdwDialog *dialog = NULL;

  if (records == NULL)
    return;

  words = words_instead (context, pairing, records);
  question = g_new0 (Question, 1);
  question->window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));
  question->context = g_object_ref (context);
  question->before = footing_record_undo_remember (records, course->pairings);
  question->records = g_steal_pointer (&records);

  dialog = adw_alert_dialog_new (_("Cancel This Change of Preceptor?"), words);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "keep", _("_Keep the Plan"),
                                  "cancel-change", _("_Cancel the Change"),
                                  NULL);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), widget, NULL, answered_cb, question);
}

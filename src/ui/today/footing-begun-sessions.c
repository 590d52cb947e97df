/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-begun-sessions.h"
#include "footing-date-words.h"
#include "footing-roster-row.h"
#include "footing-roster.h"
#include "footing-session-timer.h"
#include "footing-session.h"
#include "footing-store-diary.h"

static char *
words_begun (FootingContext *context,
             FootingSession *session)
{
  g_autofree char *day = NULL;

  if (footing_session_timer_is_running (session))
    return g_strdup (_("The timer is running"));

  day = footing_date_words (footing_session_get_held_on (session), footing_context_get_today (context));

  /* translators: %s is a day: Not logged yet; begun on Thu 5 March, 7 days ago */
  return g_strdup_printf (_("Not logged yet; begun on %s"), day);
}

static void
describe (FootingContext  *context,
          gpointer         session,
          char           **title,
          char           **subtitle)
{
  const char *name = footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                                       footing_session_get_enrolment_id (session));

  /* translators: a session and a person: Month 2 meeting with Amara Obi */
  *title = g_strdup_printf (_("%1$s with %2$s"), footing_session_get_title (session), name != NULL ? name : "");
  *subtitle = words_begun (context, session);
}

GtkWidget *
footing_begun_sessions_row_new (FootingContext *context,
                                gpointer        item)
{
  return footing_roster_row_new (context, item, describe);
}

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  footing_store_list_begun_sessions_async (store, footing_context_get_today (user_data), cancellable, callback,
                                           callback_data);
}

FootingRecordList *
footing_begun_sessions_new (FootingContext *context)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  return footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_SESSION,
                                  FOOTING_STORE_CHANGE_SESSIONS | FOOTING_STORE_CHANGE_ENROLMENTS, load,
                                  g_object_ref (context), g_object_unref);
}

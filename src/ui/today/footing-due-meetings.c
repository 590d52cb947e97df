/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-due-meetings.h"
#include "footing-meeting-days.h"
#include "footing-session.h"
#include "footing-store-sessions.h"
#include "footing-store-programmes.h"

FootingDue
footing_due_of (FootingMeeting *meeting,
                FootingDay      today)
{
  if (footing_meeting_is_late (meeting, today))
    return FOOTING_DUE_LATE;

  return footing_meeting_get_planned_on (meeting) <= today ? FOOTING_DUE_TODAY : FOOTING_DUE_COMING;
}

static void
load_open_meetings (FootingStore        *store,
                    gpointer             user_data,
                    GCancellable        *cancellable,
                    GAsyncReadyCallback  callback,
                    gpointer             callback_data)
{
  FootingContext *context = user_data;

  footing_store_list_open_meetings_async (store, footing_context_get_today (context) + FOOTING_DUE_DAYS,
                                          cancellable, callback, callback_data);
}

FootingRecordList *
footing_due_meetings_new (FootingContext *context)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  /* Somebody whose programme has ended has no meetings to be held any more. */
  return footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_MEETING,
                                  FOOTING_STORE_CHANGE_MEETINGS | FOOTING_STORE_CHANGE_ENROLMENTS,
                                  load_open_meetings, g_object_ref (context), g_object_unref);
}

static void
load_planned_sessions (FootingStore        *store,
                       gpointer             user_data,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             callback_data)
{
  FootingDay today = footing_context_get_today (user_data);
  const FootingSessionQuery query = { .from = today, .to = today + FOOTING_DUE_DAYS };

  footing_store_list_sessions_async (store, &query, cancellable, callback, callback_data);
}

FootingRecordList *
footing_planned_sessions_new (FootingContext *context)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  return footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_SESSION,
                                  FOOTING_STORE_CHANGE_SESSIONS,
                                  load_planned_sessions, g_object_ref (context), g_object_unref);
}

gint64
footing_planned_start (FootingRecordList *sessions,
                       FootingMeeting    *meeting)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (meeting));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sessions)); i++)
    {
      g_autoptr(FootingSession) session = g_list_model_get_item (G_LIST_MODEL (sessions), i);

      if (footing_session_get_meeting_id (session) == id &&
          footing_session_get_state (session) == FOOTING_SESSION_STATE_PLANNED &&
          footing_session_get_held_on (session) == footing_meeting_get_planned_on (meeting))
        return footing_session_get_starts_at (session);
    }

  return -1;
}

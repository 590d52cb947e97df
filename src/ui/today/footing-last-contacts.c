/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-last-contacts.h"
#include "footing-roster-row.h"
#include "footing-roster.h"
#include "footing-session.h"
#include "footing-store-diary.h"

static void
describe (FootingContext  *context,
          gpointer         session,
          char           **title,
          char           **subtitle)
{
  const char *name = footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                                       footing_session_get_enrolment_id (session));
  g_autofree char *day = footing_date_words (footing_session_get_held_on (session),
                                             footing_context_get_today (context));

  *title = g_strdup (name != NULL ? name : "");
  /* translators: %s is a day */
  *subtitle = g_strdup_printf (_("Last session %s"), day);
}

GtkWidget *
footing_last_contacts_row_new (FootingContext *context,
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
  footing_store_list_last_contacts_async (store, footing_context_get_today (user_data), cancellable, callback,
                                          callback_data);
}

FootingRecordList *
footing_last_contacts_new (FootingContext *context)
{
  FootingStoreChange changes = FOOTING_STORE_CHANGE_SESSIONS | FOOTING_STORE_CHANGE_MEETINGS |
                               FOOTING_STORE_CHANGE_ENROLMENTS | FOOTING_STORE_CHANGE_COURSES;

  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  return footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_SESSION, changes, load,
                                  g_object_ref (context), g_object_unref);
}

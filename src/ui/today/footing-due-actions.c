/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-action.h"
#include "footing-due-actions.h"
#include "footing-store-agreements.h"

/* More than these nobody can take in at a glance. */
#define MOST 500

#define DUE_DAYS 7

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  footing_store_list_actions_async (store, TRUE, MOST, cancellable, callback, callback_data);
}

FootingRecordList *
footing_open_actions_new (FootingContext *context)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  return footing_record_list_new (footing_context_get_store (context), FOOTING_TYPE_ACTION,
                                  FOOTING_STORE_CHANGE_ACTIONS | FOOTING_STORE_CHANGE_ENROLMENTS, load, NULL, NULL);
}

gboolean
footing_action_is_due (gpointer   action,
                       FootingDay today)
{
  FootingDay due = footing_action_get_due_on (action);

  return due != FOOTING_DAY_NONE && due <= today + DUE_DAYS;
}

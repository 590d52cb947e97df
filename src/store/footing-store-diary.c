/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-session.h"
#include "footing-store-diary.h"
#include "footing-store-records-private.h"

void
footing_store_list_sessions_between_async (FootingStore        *self,
                                           FootingDay           from,
                                           FootingDay           to,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data)
{
  g_autofree char *from_iso = footing_day_to_iso (from);
  g_autofree char *to_iso = footing_day_to_iso (to);
  FootingParam params[] = {
    { ":from", .text = from_iso },
    { ":to", .text = to_iso },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_SESSION,
                       "AND held_on BETWEEN :from AND :to ORDER BY held_on DESC, starts_at DESC, id DESC",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_latest_sessions_async (FootingStore        *self,
                                          FootingDay           until,
                                          int                  limit,
                                          GCancellable        *cancellable,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data)
{
  g_autofree char *until_iso = footing_day_to_iso (until);
  FootingParam params[] = {
    { ":until", .text = until_iso },
    { ":limit", .number = limit },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_SESSION,
                       "AND held_on <= :until ORDER BY held_on DESC, starts_at DESC, id DESC LIMIT :limit",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_sessions_of_async (FootingStore        *self,
                                      gint64               enrolment_id,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  FootingParam params[] = {
    { ":enrolment", .number = enrolment_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_SESSION,
                       "AND enrolment_id = :enrolment ORDER BY held_on DESC, starts_at DESC, id DESC",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_session_async (FootingStore        *self,
                                  gint64               id,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  FootingParam params[] = {
    { ":id", .number = id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_SESSION, "AND id = :id", params, cancellable, callback, user_data);
}

void
footing_store_list_drafts_async (FootingStore        *self,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  /* Turns round the condition that the rest of the SQL is put behind. */
  _footing_store_list (self, FOOTING_TYPE_SESSION,
                       "AND FALSE OR deleted_at = created_at AND notes IS NOT NULL ORDER BY updated_at DESC, id DESC",
                       NULL, cancellable, callback, user_data);
}

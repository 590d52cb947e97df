/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-session.h"
#include "footing-store-diary.h"
#include "footing-store-records-private.h"

#define BEGUN \
  "AND state = 'planned' AND held_on <= :today " \
  "AND (timer_started_at IS NOT NULL OR timer_seconds > 0 OR notes IS NOT NULL " \
  "     OR (meeting_id IS NULL AND held_on < :today)) " \
  "AND enrolment_id IN (SELECT id FROM enrolment WHERE state = 'active' AND deleted_at IS NULL) " \
  "ORDER BY held_on, starts_at, id"

/* In days: the longest time between two meetings of a plan. */
#define RHYTHM_OF(enrolment) \
  "(SELECT max (gap) FROM (SELECT julianday (day) - julianday (lag (day) OVER (ORDER BY day)) AS gap " \
  " FROM (SELECT coalesce (planned_on, due_on) AS day FROM meeting " \
  "       WHERE enrolment_id = " enrolment " AND state <> 'waived' AND deleted_at IS NULL)))"

#define LAST_CONTACTS \
  "AND id IN (" \
  "  SELECT (SELECT id FROM session WHERE enrolment_id = course.id AND state = 'held' AND deleted_at IS NULL " \
  "          ORDER BY held_on DESC, starts_at DESC, id DESC LIMIT 1) " \
  "  FROM enrolment AS course WHERE state = 'active' AND deleted_at IS NULL " \
  "  AND NOT EXISTS (SELECT 1 FROM enrolment_pause WHERE enrolment_id = course.id AND deleted_at IS NULL " \
  "                  AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))) " \
  "AND julianday (:today) - julianday (held_on) > " RHYTHM_OF ("session.enrolment_id") " " \
  "ORDER BY held_on, id"

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

static void
list_as_of (FootingStore        *self,
            const char          *where,
            FootingDay           today,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autofree char *iso = footing_day_to_iso (today);
  FootingParam params[] = {
    { ":today", .text = iso },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_SESSION, where, params, cancellable, callback, user_data);
}

void
footing_store_list_begun_sessions_async (FootingStore        *self,
                                         FootingDay           today,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  list_as_of (self, BEGUN, today, cancellable, callback, user_data);
}

void
footing_store_list_last_contacts_async (FootingStore        *self,
                                        FootingDay           today,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  list_as_of (self, LAST_CONTACTS, today, cancellable, callback, user_data);
}

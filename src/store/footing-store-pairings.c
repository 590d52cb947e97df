/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-pairings.h"
#include "footing-store-private.h"

#define NOTED                                                                         \
  "FROM pairing WHERE enrolment_id = enrolment.id AND kind = 'named' "                \
  "AND deleted_at IS NULL AND from_on <= :today"

#define SUPPORTS                                                                      \
  "(SELECT preceptor_id " NOTED " AND (to_on IS NULL OR to_on >= :today) "            \
  "ORDER BY from_on DESC, id DESC LIMIT 1)"

static gboolean
settle_in_thread (FootingWorker  *worker,
                  FootingDb      *db,
                  FootingJob     *job,
                  GError        **error)
{
  g_autoptr(FootingStmt) stmt =
    _footing_db_prepare (db,
                         "UPDATE enrolment SET preceptor_id = " SUPPORTS ", updated_at = unixepoch () "
                         "WHERE state = 'active' AND deleted_at IS NULL AND preceptor_id IS NOT " SUPPORTS
                         " AND EXISTS (SELECT 1 " NOTED ") RETURNING id",
                         error);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_day (stmt, ":today", *(FootingDay *) job->data);
  while (_footing_stmt_step (stmt, &more, error) && more)
    job->changes |= FOOTING_STORE_CHANGE_ENROLMENTS;

  return !more;
}

void
footing_store_settle_pairings_async (FootingStore        *self,
                                     FootingDay           today,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_write (self, settle_in_thread, NULL, FOOTING_STORE_CHANGE_NONE,
                        g_memdup2 (&today, sizeof today), g_free, cancellable, callback, user_data);
}

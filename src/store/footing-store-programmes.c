/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-meeting.h"
#include "footing-milestone.h"
#include "footing-store-programmes.h"
#include "footing-store-records-private.h"

/* Meetings that are still to be held. */
#define OPEN_MEETINGS \
  "AND state IN ('planned', 'booked') AND planned_on <= :until " \
  "AND enrolment_id IN (SELECT id FROM enrolment WHERE state = 'active' AND deleted_at IS NULL) "

typedef struct
{
  FootingDay today;
  FootingDay until;
  gssize     n;
} Count;

void
footing_store_list_milestones_async (FootingStore        *self,
                                     gint64               programme_id,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  FootingParam params[] = {
    { ":programme", .number = programme_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_MILESTONE,
                       "AND programme_id = :programme ORDER BY position",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_meetings_async (FootingStore        *self,
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

  _footing_store_list (self, FOOTING_TYPE_MEETING,
                       "AND enrolment_id = :enrolment ORDER BY position",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_open_meetings_async (FootingStore        *self,
                                        FootingDay           until,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autofree char *until_iso = footing_day_to_iso (until);
  FootingParam params[] = {
    { ":until", .text = until_iso },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_MEETING,
                       OPEN_MEETINGS "ORDER BY planned_on, id",
                       params, cancellable, callback, user_data);
}

static gboolean
count_due_in_thread (FootingWorker  *worker,
                     FootingDb      *db,
                     FootingJob     *job,
                     GError        **error)
{
  Count *count = job->data;
  gboolean found;
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "SELECT count (*) FROM meeting WHERE deleted_at IS NULL " OPEN_MEETINGS
                              "AND (planned_on <= :today OR late_on <= :today)",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_day (stmt, ":today", count->today);
  _footing_stmt_bind_day (stmt, ":until", count->until);
  if (!_footing_stmt_step (stmt, &found, error))
    return FALSE;

  count->n = (gssize) _footing_stmt_get_int64 (stmt, 0);

  return TRUE;
}

static void
count_due_home (FootingJob *job,
                GTask      *task)
{
  Count *count = job->data;

  g_task_return_int (task, count->n);
}

void
footing_store_count_due_meetings_async (FootingStore        *self,
                                        FootingDay           today,
                                        FootingDay           until,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  Count *count = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  count = g_new0 (Count, 1);
  count->today = today;
  count->until = until;

  _footing_store_read (self, count_due_in_thread, count_due_home, count, g_free,
                       cancellable, callback, user_data);
}

gssize
footing_store_count_due_meetings_finish (FootingStore  *self,
                                         GAsyncResult  *result,
                                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), -1);

  return g_task_propagate_int (G_TASK (result), error);
}

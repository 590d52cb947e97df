/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-erasure.h"
#include "footing-store-private.h"

/* Somebody who moved on within the organisation has not left it. */
#define KEEP_STAY \
  "INSERT INTO kept_stay (uid, created_at, updated_at, started_year, entry_days, days, has_left, received) " \
  "SELECT lower (hex (randomblob (16))), 0, 0, CAST (strftime ('%Y', started_on) AS INTEGER), " \
  "       max (0, julianday (coalesce (first_recorded_on, started_on)) - julianday (started_on)), " \
  "       max (0, julianday (coalesce (first_recorded_on, started_on)) - julianday (started_on), " \
  "            julianday (coalesce (gone, :today)) - julianday (started_on)), " \
  "       gone IS NOT NULL, " \
  "       EXISTS (SELECT 1 FROM enrolment WHERE preceptee_id = person.id AND enrolment.deleted_at IS NULL) " \
  "FROM person LEFT JOIN (SELECT person_id, min (left_on) AS gone FROM leaving " \
  "                       WHERE deleted_at IS NULL AND event IN ('left-employer', 'left-profession') " \
  "                       GROUP BY person_id) ON person_id = person.id " \
  "WHERE person.id = :id AND started_on IS NOT NULL AND started_on <= :today " \
  "  AND profession NOT IN ('unknown', 'other')"

/* Words of what was deleted stay in the parts of an index until these are made one. */
static const char * const tidy[] = {
  "INSERT INTO search_person (search_person) VALUES ('optimize')",
  "INSERT INTO search_session (search_session) VALUES ('optimize')",
  "INSERT INTO search_action (search_action) VALUES ('optimize')",
  "INSERT INTO search_goal (search_goal) VALUES ('optimize')",
  "INSERT INTO search_opportunity (search_opportunity) VALUES ('optimize')",
};

#define CHANGES \
  (FOOTING_STORE_CHANGE_PEOPLE | FOOTING_STORE_CHANGE_ENROLMENTS | FOOTING_STORE_CHANGE_MEETINGS | \
   FOOTING_STORE_CHANGE_SESSIONS | FOOTING_STORE_CHANGE_REFLECTIONS | FOOTING_STORE_CHANGE_LEAVINGS | \
   FOOTING_STORE_CHANGE_COURSES | FOOTING_STORE_CHANGE_HOURS | FOOTING_STORE_CHANGE_DOCUMENTS | \
   FOOTING_STORE_CHANGE_AVAILABILITY | FOOTING_STORE_CHANGE_EVIDENCE | FOOTING_STORE_CHANGE_IMPORTS | \
   FOOTING_STORE_CHANGE_COUNTS | FOOTING_STORE_CHANGE_ACTIONS | FOOTING_STORE_CHANGE_GOALS | \
   FOOTING_STORE_CHANGE_OPPORTUNITIES | FOOTING_STORE_CHANGE_SCALES)

typedef struct
{
  gint64     person_id;
  FootingDay today;
  gboolean   keep_stay;
} Erasure;

static gboolean
run (FootingDb      *db,
     const char     *sql,
     const Erasure  *erasure,
     gboolean        with_day,
     GError        **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", erasure->person_id);
  if (with_day)
    _footing_stmt_bind_day (stmt, ":today", erasure->today);

  return _footing_stmt_run (stmt, error);
}

static gboolean
erase_in_thread (FootingWorker  *worker,
                 FootingDb      *db,
                 FootingJob     *job,
                 GError        **error)
{
  const Erasure *erasure = job->data;

  if (erasure->keep_stay && !run (db, KEEP_STAY, erasure, TRUE, error))
    return FALSE;

  if (!run (db, "DELETE FROM person WHERE id = :id", erasure, FALSE, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (tidy); i++)
    if (!_footing_db_exec (db, tidy[i], error))
      return FALSE;

  return TRUE;
}

/* ---- The file ---- */

/* Puts the log into the file and empties it. */
static gboolean
empty_log (FootingDb  *db,
           GError    **error)
{
  gint64 busy = 1;

  if (!_footing_db_get_number (db, "PRAGMA wal_checkpoint (TRUNCATE)", &busy, error))
    return FALSE;

  if (busy != 0)
    g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_BUSY, "The log is still being read");

  return busy == 0;
}

/* Pages that became free are overwritten with zeros when they do (`secure_delete`). What is left of a
 * row in a page that is still in use goes when the file is written anew.
 */
static gboolean
wipe_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  return _footing_db_exec (db, "VACUUM", error) && empty_log (db, error);
}

static void
wiped_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GError) error = NULL;
  gboolean wiped = g_task_propagate_boolean (G_TASK (result), &error);

  if (!wiped)
    g_debug ("Traces stay in the file: %s", error->message);

  g_task_return_int (task, wiped);
}

static void
erased_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  FootingStore *self = FOOTING_STORE (source);
  GError *error = NULL;

  if (!footing_store_finish_write (self, result, &error))
    g_task_return_error (task, error);
  else
    _footing_store_maintain (self, wipe_in_thread, wiped_cb, g_steal_pointer (&task));
}

void
footing_store_erase_person_async (FootingStore        *self,
                                  gint64               person_id,
                                  FootingDay           today,
                                  gboolean             keep_stay,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  GTask *task = NULL;
  Erasure *erasure = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_check_cancellable (task, FALSE);
  erasure = g_new0 (Erasure, 1);
  erasure->person_id = person_id;
  erasure->today = today;
  erasure->keep_stay = keep_stay;

  _footing_store_write (self, erase_in_thread, NULL, CHANGES, erasure, g_free, cancellable, erased_cb, task);
}

gboolean
footing_store_erase_person_finish (FootingStore  *self,
                                   GAsyncResult  *result,
                                   gboolean      *wiped,
                                   GError       **error)
{
  gssize answer;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  answer = g_task_propagate_int (G_TASK (result), error);
  *wiped = answer == 1;

  return answer >= 0;
}

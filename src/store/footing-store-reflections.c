/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-prompt-use.h"
#include "footing-reflection.h"
#include "footing-revision.h"
#include "footing-stage.h"
#include "footing-store-records-private.h"
#include "footing-store-reflections.h"
#include "footing-uid.h"

void
footing_store_list_latest_reflections_async (FootingStore        *self,
                                             int                  limit,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data)
{
  FootingParam params[] = {
    { ":limit", .number = limit },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_REFLECTION,
                       "ORDER BY written_on DESC, id DESC LIMIT :limit",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_reflections_of_async (FootingStore        *self,
                                         gint64               session_id,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  FootingParam params[] = {
    { ":session", .number = session_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_REFLECTION,
                       "AND session_id = :session ORDER BY written_on DESC, id DESC",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_stages_async (FootingStore        *self,
                                 gint64               reflection_id,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  FootingParam params[] = {
    { ":reflection", .number = reflection_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_STAGE,
                       "AND reflection_id = :reflection ORDER BY position",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_revisions_async (FootingStore        *self,
                                    gint64               stage_id,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  FootingParam params[] = {
    { ":stage", .number = stage_id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_REVISION,
                       "AND stage_id = :stage ORDER BY revision DESC",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_latest_prompt_uses_async (FootingStore        *self,
                                             int                  limit,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data)
{
  FootingParam params[] = {
    { ":limit", .number = limit },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_PROMPT_USE,
                       "ORDER BY used_at DESC, id DESC LIMIT :limit",
                       params, cancellable, callback, user_data);
}

void
footing_store_list_hidden_prompts_async (FootingStore        *self,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  FootingParam params[] = {
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, FOOTING_TYPE_PROMPT_USE,
                       "AND verdict = 'not-for-me' ORDER BY id",
                       params, cancellable, callback, user_data);
}

/* Seconds of writing that one kept revision stands for. */
#define REVISION_INTERVAL (10 * 60)

typedef struct
{
  gint64    stage_id;
  char     *body;
  gint64    revision;
  gboolean  new_visit;
  char     *uid; /* of the revision, should one be kept */
  gint64    now;
} StageSave;

static void
stage_save_free (gpointer data)
{
  StageSave *save = data;

  g_free (save->body);
  g_free (save->uid);
  g_free (save);
}

static gboolean
check_revision (FootingDb   *db,
                StageSave   *save,
                GError     **error)
{
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean found;

  if (!(stmt = _footing_db_prepare (db, "SELECT revision FROM stage WHERE id = :id", error)))
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", save->stage_id);
  if (!_footing_stmt_step (stmt, &found, error))
    return FALSE;

  if (!found)
    g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND,
                 "No stage %" G_GINT64_FORMAT, save->stage_id);
  else if (_footing_stmt_get_int64 (stmt, 0) != save->revision)
    g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT,
                 "Stage %" G_GINT64_FORMAT " is not at revision %" G_GINT64_FORMAT,
                 save->stage_id, save->revision);
  else
    return TRUE;

  return FALSE;
}

/* An empty first text is not worth keeping. */
static gboolean
keep_old_text (FootingDb   *db,
               StageSave   *save,
               GError     **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "INSERT INTO revision (uid, created_at, updated_at, stage_id, revision, body, saved_at) "
                              "SELECT :uid, :now, :now, id, revision, body, updated_at FROM stage "
                              "WHERE id = :id AND coalesce (body, '') <> '' AND body <> :body "
                              "AND (:visit OR NOT EXISTS (SELECT 1 FROM revision "
                              "                           WHERE stage_id = :id AND created_at > :now - :interval))",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":uid", save->uid);
  _footing_stmt_bind_text (stmt, ":body", save->body);
  _footing_stmt_bind_int64 (stmt, ":now", save->now);
  _footing_stmt_bind_int64 (stmt, ":id", save->stage_id);
  _footing_stmt_bind_int64 (stmt, ":visit", save->new_visit);
  _footing_stmt_bind_int64 (stmt, ":interval", REVISION_INTERVAL);

  return _footing_stmt_run (stmt, error);
}

static gboolean
write_text (FootingDb   *db,
            StageSave   *save,
            GError     **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "UPDATE stage SET body = nullif (:body, ''), revision = revision + 1, updated_at = :now "
                              "WHERE id = :id",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":body", save->body);
  _footing_stmt_bind_int64 (stmt, ":now", save->now);
  _footing_stmt_bind_int64 (stmt, ":id", save->stage_id);

  return _footing_stmt_run (stmt, error);
}

static gboolean
save_stage_in_thread (FootingWorker  *worker,
                      FootingDb      *db,
                      FootingJob     *job,
                      GError        **error)
{
  StageSave *save = job->data;

  return check_revision (db, save, error) &&
         keep_old_text (db, save, error) &&
         write_text (db, save, error);
}

static void
stage_saved (FootingJob *job,
             GTask      *task)
{
  StageSave *save = job->data;

  g_task_return_int (task, save->revision + 1);
}

void
footing_store_save_stage_async (FootingStore        *self,
                                gint64               stage_id,
                                const char          *body,
                                gint64               revision,
                                gboolean             new_visit,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  StageSave *save = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (body != NULL);

  save = g_new0 (StageSave, 1);
  save->stage_id = stage_id;
  save->body = g_strdup (body);
  save->revision = revision;
  save->new_visit = new_visit;
  save->uid = footing_uid_new ();
  save->now = g_get_real_time () / G_USEC_PER_SEC;

  _footing_store_write (self, save_stage_in_thread, stage_saved, FOOTING_STORE_CHANGE_REFLECTIONS,
                        save, stage_save_free, cancellable, callback, user_data);
}

gboolean
footing_store_save_stage_finish (FootingStore  *self,
                                 GAsyncResult  *result,
                                 gint64        *revision,
                                 GError       **error)
{
  return _footing_store_finish_revision (self, result, revision, error);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "footing-book-file.h"
#include "footing-book-lock.h"
#include "footing-memory.h"
#include "footing-migrations-private.h"
#include "footing-store-enum-types.h"
#include "footing-store-private.h"

struct _FootingStore
{
  GObject          parent_instance;

  FootingWorker   *writer;
  FootingWorker   *reader;
  FootingBookLock *lock;
  char            *path;
  gboolean         encrypted;
  gboolean         open;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingStore, footing_store, G_TYPE_OBJECT)

/* ---- Opening ---- */

typedef struct
{
  char             *path;
  char             *passphrase;
  FootingStoreOpen  how;
  FootingBookLock  *lock;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  if (opening->passphrase != NULL)
    explicit_bzero (opening->passphrase, strlen (opening->passphrase));

  g_free (opening->passphrase);
  g_free (opening->path);
  footing_book_lock_free (opening->lock);
  g_free (opening);
}

static gboolean
fail_with (FootingStoreError   code,
           const char         *path,
           GError            **error)
{
  g_set_error (error, FOOTING_STORE_ERROR, code, "Cannot open “%s”", path);

  return FALSE;
}

/* What the file says of itself before any engine touches it. */
static gboolean
look_before_opening (Opening  *opening,
                     GError  **error)
{
  FootingBookKind kind;
  GStatBuf status;

  if (!footing_book_file_inspect (opening->path, &kind, error))
    return FALSE;

  if (g_stat (opening->path, &status) == 0 && status.st_nlink > 1)
    return fail_with (FOOTING_STORE_ERROR_SEVERAL_NAMES, opening->path, error);

  if (g_access (opening->path, W_OK) != 0)
    return fail_with (FOOTING_STORE_ERROR_READ_ONLY, opening->path, error);

  if (kind == FOOTING_BOOK_ENCRYPTED && opening->passphrase == NULL)
    return fail_with (FOOTING_STORE_ERROR_NEEDS_KEY, opening->path, error);

  if (kind == FOOTING_BOOK_PLAIN)
    g_clear_pointer (&opening->passphrase, g_free);

  return TRUE;
}

static FootingDb *
open_and_migrate (Opening  *opening,
                  GError  **error)
{
  g_autoptr(FootingDb) db = _footing_db_open (opening->path, FOOTING_DB_READ_WRITE, opening->passphrase, error);

  if (db == NULL ||
      !_footing_migrations_run (db, opening->path, error) ||
      (opening->passphrase != NULL && !_footing_db_prove_encrypted (db, error)) ||
      !footing_book_lock_sign (opening->lock, error) ||
      !footing_book_file_make_private (opening->path, error))
    return NULL;

  return g_steal_pointer (&db);
}

static void
remove_file (const char *path,
             const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);

  if (g_unlink (name) != 0 && errno != ENOENT)
    g_warning ("Cannot remove “%s”: %s", name, g_strerror (errno));
}

/* The lock, the log and the copies all lie beside the file itself, whatever it was called. */
static gboolean
find_file (Opening  *opening,
           GError  **error)
{
  gboolean is_new = opening->how == FOOTING_STORE_OPEN_NEW;
  char *path = is_new ? footing_book_file_make (opening->path, error)
                      : footing_book_file_resolve (opening->path, error);

  if (path == NULL)
    return FALSE;

  g_free (opening->path);
  opening->path = path;

  return is_new || look_before_opening (opening, error);
}

static gboolean
open_writer_in_thread (FootingWorker  *worker,
                       FootingDb      *none,
                       FootingJob     *job,
                       GError        **error)
{
  Opening *opening = job->data;
  FootingDb *db = NULL;

  if (!find_file (opening, error))
    return FALSE;

  opening->lock = footing_book_lock_take (opening->path, error);
  if (opening->lock == NULL || !(db = open_and_migrate (opening, error)))
    {
      if (opening->how == FOOTING_STORE_OPEN_NEW)
        for (const char * const *suffix = (const char * const[]) { "", "-wal", "-shm", NULL }; *suffix; suffix++)
          remove_file (opening->path, *suffix);
      return FALSE;
    }

  _footing_worker_set_db (worker, db);

  return TRUE;
}

static gboolean
open_reader_in_thread (FootingWorker  *worker,
                       FootingDb      *none,
                       FootingJob     *job,
                       GError        **error)
{
  Opening *opening = job->data;
  FootingDb *db = _footing_db_open (opening->path, FOOTING_DB_READ_ONLY, opening->passphrase, error);

  if (db == NULL)
    return FALSE;

  _footing_worker_set_db (worker, db);

  return TRUE;
}

static void
reader_opened (FootingJob *job,
               GTask      *task)
{
  FootingStore *self = g_task_get_source_object (task);
  Opening *opening = job->data;

  self->lock = g_steal_pointer (&opening->lock);
  self->encrypted = opening->passphrase != NULL;
  self->open = TRUE;
  g_set_str (&self->path, opening->path);

  g_task_return_boolean (task, TRUE);
}

static void
writer_opened (FootingJob *job,
               GTask      *task)
{
  FootingStore *self = g_task_get_source_object (task);
  FootingJob *next = g_new0 (FootingJob, 1);

  next->run = open_reader_in_thread;
  next->home = reader_opened;
  next->data = g_steal_pointer (&job->data);
  next->data_free = opening_free;
  job->data_free = NULL;

  _footing_worker_push (self->reader, next, g_object_ref (task));
}

void
footing_store_open_async (FootingStore        *self,
                          const char          *path,
                          const char          *passphrase,
                          FootingStoreOpen     how,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  FootingJob *job = NULL;
  Opening *opening = NULL;
  GTask *task = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (path != NULL);
  g_return_if_fail (!self->open);

  opening = g_new0 (Opening, 1);
  opening->path = g_strdup (path);
  opening->passphrase = g_strdup (passphrase);
  opening->how = how;

  job = g_new0 (FootingJob, 1);
  job->run = open_writer_in_thread;
  job->home = writer_opened;
  job->data = opening;
  job->data_free = opening_free;

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_store_open_async);
  _footing_worker_push (self->writer, job, task);
}

gboolean
footing_store_open_finish (FootingStore  *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* ---- Closing ---- */

static gboolean
close_reader_in_thread (FootingWorker  *worker,
                        FootingDb      *db,
                        FootingJob     *job,
                        GError        **error)
{
  _footing_worker_set_db (worker, NULL);

  return TRUE;
}

/* Of a file that was moved SQLite leaves what was written last in the log, beside the old name. */
static gboolean
close_writer_in_thread (FootingWorker  *worker,
                        FootingDb      *db,
                        FootingJob     *job,
                        GError        **error)
{
  FootingBookLock *lock = job->data;
  gboolean moved = _footing_db_has_moved (db);
  g_autoptr(GError) problem = NULL;

  if (moved && !_footing_db_exec (db, "PRAGMA wal_checkpoint (TRUNCATE)", &problem))
    g_debug ("The log stays: %s", problem->message);

  _footing_worker_set_db (worker, NULL);
  if (moved)
    footing_book_lock_clear_log (lock);

  return TRUE;
}

static void
writer_closed (FootingJob *job,
               GTask      *task)
{
  FootingStore *self = g_task_get_source_object (task);

  g_clear_pointer (&self->lock, footing_book_lock_free);
  g_clear_pointer (&self->path, g_free);

  g_task_return_boolean (task, TRUE);
}

static void
reader_closed (FootingJob *job,
               GTask      *task)
{
  FootingStore *self = g_task_get_source_object (task);
  FootingJob *next = g_new0 (FootingJob, 1);

  next->run = close_writer_in_thread;
  next->home = writer_closed;
  next->data = self->lock;

  _footing_worker_push (self->writer, next, g_object_ref (task));
}

void
footing_store_close_async (FootingStore        *self,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  FootingJob *job = NULL;
  GTask *task = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (self->open);

  self->open = FALSE;

  job = g_new0 (FootingJob, 1);
  job->run = close_reader_in_thread;
  job->home = reader_closed;

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, footing_store_close_async);
  _footing_worker_push (self->reader, job, task);
}

gboolean
footing_store_close_finish (FootingStore  *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* ---- The object ---- */

static void
footing_store_finalize (GObject *object)
{
  FootingStore *self = FOOTING_STORE (object);

  if (self->open)
    g_critical ("The store was dropped while a book was open");

  g_clear_pointer (&self->reader, _footing_worker_free);
  g_clear_pointer (&self->writer, _footing_worker_free);
  g_clear_pointer (&self->lock, footing_book_lock_free);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (footing_store_parent_class)->finalize (object);
}

static void
footing_store_class_init (FootingStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = footing_store_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FOOTING_TYPE_STORE_CHANGE);
}

static void
tell_changed (GObject *source,
              guint    changes)
{
  g_signal_emit (source, signals[CHANGED], 0, changes);
}

static void
footing_store_init (FootingStore *self)
{
  self->writer = _footing_worker_new ("footing-writer");
  self->reader = _footing_worker_new ("footing-reader");
  _footing_worker_set_tell (self->writer, tell_changed);
}

FootingStore *
footing_store_new (void)
{
  return g_object_new (FOOTING_TYPE_STORE, NULL);
}

gboolean
footing_store_is_open (FootingStore *self)
{
  g_return_val_if_fail (FOOTING_IS_STORE (self), FALSE);

  return self->open;
}

const char *
footing_store_get_path (FootingStore *self)
{
  g_return_val_if_fail (FOOTING_IS_STORE (self), NULL);

  return self->path;
}

int
footing_store_get_schema (void)
{
  return _footing_migrations_version ();
}

gboolean
footing_store_is_encrypted (FootingStore *self)
{
  g_return_val_if_fail (FOOTING_IS_STORE (self), FALSE);

  return self->encrypted;
}

gboolean
footing_store_finish_write (FootingStore  *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static FootingJob *
job_new (FootingJobFunc  run,
         FootingJobHome  home,
         gpointer        data,
         GDestroyNotify  data_free)
{
  FootingJob *job = g_new0 (FootingJob, 1);

  job->run = run;
  job->home = home;
  job->data = data;
  job->data_free = data_free;

  return job;
}

void
_footing_store_write (FootingStore        *self,
                      FootingJobFunc       run,
                      FootingJobHome       home,
                      guint                changes,
                      gpointer             data,
                      GDestroyNotify       data_free,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  FootingJob *job = job_new (run, home, data, data_free);

  job->writes = TRUE;
  job->changes = changes;
  _footing_worker_push (self->writer, job, g_task_new (self, cancellable, callback, user_data));
}

static gboolean
refuse_in_thread (FootingWorker  *worker,
                  FootingDb      *db,
                  FootingJob     *job,
                  GError        **error)
{
  g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED, "The book is not open");

  return FALSE;
}

void
_footing_store_read (FootingStore        *self,
                     FootingJobFunc       run,
                     FootingJobHome       home,
                     gpointer             data,
                     GDestroyNotify       data_free,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  FootingJob *job = job_new (self->open ? run : refuse_in_thread, home, data, data_free);

  _footing_worker_push (self->reader, job, g_task_new (self, cancellable, callback, user_data));
}

gboolean
_footing_store_finish_revision (FootingStore  *self,
                                GAsyncResult  *result,
                                gint64        *revision,
                                GError       **error)
{
  g_autoptr(GError) problem = NULL;
  gint64 saved;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (revision != NULL, FALSE);

  saved = g_task_propagate_int (G_TASK (result), &problem);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  *revision = saved;

  return TRUE;
}

void
_footing_store_maintain (FootingStore        *self,
                         FootingJobFunc       run,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  FootingJob *job = job_new (self->open ? run : refuse_in_thread, NULL, NULL, NULL);

  _footing_worker_push (self->writer, job, g_task_new (self, NULL, callback, user_data));
}

/* ---- Memory ---- */

static gboolean
release_in_thread (FootingWorker  *worker,
                   FootingDb      *db,
                   FootingJob     *job,
                   GError        **error)
{
  if (db != NULL)
    _footing_db_release_memory (db);
  footing_memory_give_back ();

  return TRUE;
}

void
footing_store_release_memory (FootingStore *self)
{
  FootingWorker *workers[] = { self->reader, self->writer };

  g_return_if_fail (FOOTING_IS_STORE (self));

  for (guint i = 0; i < G_N_ELEMENTS (workers); i++)
    _footing_worker_push (workers[i], job_new (release_in_thread, NULL, NULL, NULL),
                          g_task_new (self, NULL, NULL, NULL));
}

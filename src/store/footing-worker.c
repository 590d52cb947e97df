/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-worker-private.h"

struct _FootingWorker
{
  GThread           *thread;
  GAsyncQueue       *queue;
  FootingDb         *db; /* of the thread */
  FootingWorkerTell  tell;
};

/* What the thread finds at the end of its queue. */
static FootingJob last_job;

static void
job_free (gpointer data)
{
  FootingJob *job = data;

  if (job->data_free != NULL)
    job->data_free (job->data);
  g_clear_object (&job->task);
  g_clear_error (&job->error);
  g_free (job);
}

typedef struct
{
  FootingWorker *worker;
  FootingJob    *job;
} Return;

/* Back on the thread that created the task. Finishing and freeing the job here, and not on the
 * worker, keeps every last reference to a widget or record on the main thread.
 */
static gboolean
come_home_cb (gpointer user_data)
{
  Return *back = user_data;
  FootingJob *job = back->job;

  if (job->error != NULL)
    {
      g_task_return_error (job->task, g_steal_pointer (&job->error));
      return G_SOURCE_REMOVE;
    }

  if (job->home != NULL)
    job->home (job, job->task);
  else
    g_task_return_boolean (job->task, TRUE);

  return G_SOURCE_REMOVE;
}

static gboolean
tell_cb (gpointer user_data)
{
  Return *back = user_data;

  back->worker->tell (g_task_get_source_object (back->job->task), back->job->changes);

  return G_SOURCE_REMOVE;
}

static void
return_free (gpointer data)
{
  Return *back = data;

  job_free (back->job);
  g_free (back);
}

static void
attach (FootingJob     *job,
        GSourceFunc     func,
        gpointer        data,
        GDestroyNotify  destroy)
{
  g_autoptr(GSource) source = g_idle_source_new ();

  /* Not g_main_context_invoke(): that runs the callback right here, on the worker, whenever
   * nobody happens to own the context.
   */
  g_source_set_static_name (source, "footing-store job");
  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_callback (source, func, data, destroy);
  g_source_attach (source, g_task_get_context (job->task));
}

static void
send_home (FootingWorker *self,
           FootingJob    *job)
{
  Return *back = g_new (Return, 1);

  *back = (Return) { self, job };

  /* Whoever shows what has changed hears of it before the one who asked for the change. */
  if (job->error == NULL && job->changes != 0 && self->tell != NULL)
    attach (job, tell_cb, back, NULL);

  attach (job, come_home_cb, back, return_free);
}

typedef struct
{
  FootingWorker *worker;
  FootingJob    *job;
} Call;

static gboolean
run_in_transaction (FootingDb  *db,
                    gpointer    user_data,
                    GError    **error)
{
  Call *call = user_data;

  return call->job->run (call->worker, db, call->job, error);
}

static void
run_job (FootingWorker *self,
         FootingJob    *job)
{
  Call call = { self, job };

  if (job->writes && self->db == NULL)
    {
      g_set_error_literal (&job->error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CLOSED, "The book is not open");
      return;
    }

  if (self->db != NULL)
    _footing_db_set_cancellable (self->db, g_task_get_cancellable (job->task));

  if (job->writes)
    _footing_db_transact (self->db, run_in_transaction, &call, &job->error);
  else
    job->run (self, self->db, job, &job->error);

  if (self->db != NULL)
    _footing_db_set_cancellable (self->db, NULL);
}

static gpointer
thread_main (gpointer user_data)
{
  FootingWorker *self = user_data;
  FootingJob *job;

  while ((job = g_async_queue_pop (self->queue)) != &last_job)
    {
      run_job (self, job);
      send_home (self, job);
    }

  g_clear_pointer (&self->db, _footing_db_close);

  return NULL;
}

FootingWorker *
_footing_worker_new (const char *name)
{
  FootingWorker *self = g_new0 (FootingWorker, 1);

  self->queue = g_async_queue_new ();
  self->thread = g_thread_new (name, thread_main, self);

  return self;
}

void
_footing_worker_set_tell (FootingWorker     *self,
                          FootingWorkerTell  tell)
{
  self->tell = tell;
}

void
_footing_worker_push (FootingWorker *self,
                      FootingJob    *job,
                      GTask         *task)
{
  /* Once a write is committed its caller must hear so, even when it has cancelled meanwhile. */
  g_task_set_check_cancellable (task, FALSE);

  job->task = task;
  g_async_queue_push (self->queue, job);
}

void
_footing_worker_set_db (FootingWorker *self,
                        FootingDb     *db)
{
  g_assert (self->thread == g_thread_self ());

  g_clear_pointer (&self->db, _footing_db_close);
  self->db = db;
}

void
_footing_worker_free (FootingWorker *self)
{
  if (self == NULL)
    return;

  g_async_queue_push (self->queue, &last_job);
  g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_free (self);
}

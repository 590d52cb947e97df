/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-db-private.h"

G_BEGIN_DECLS

/* A thread with one connection and one queue. Jobs run one after the other in the order in which
 * they were pushed, and go home to the main context of their task, where they are freed.
 */
typedef struct _FootingWorker FootingWorker;
typedef struct _FootingJob FootingJob;

/* On the worker's thread. @db is %NULL before the connection is open. */
typedef gboolean (*FootingJobFunc) (FootingWorker  *worker,
                                    FootingDb      *db,
                                    FootingJob     *job,
                                    GError        **error);

/* On the thread of the task, after success: returns from the task. */
typedef void     (*FootingJobHome) (FootingJob     *job,
                                    GTask          *task);

struct _FootingJob
{
  FootingJobFunc  run;
  FootingJobHome  home;     /* NULL returns TRUE */
  gboolean        writes;   /* runs within a transaction */
  guint           changes;  /* FootingStoreChange, told after the commit */
  gpointer        data;
  GDestroyNotify  data_free;
  GTask          *task;
  GError         *error;
};

FootingWorker *_footing_worker_new    (const char     *name);

/* Takes @job and @task. */
void           _footing_worker_push   (FootingWorker  *self,
                                       FootingJob     *job,
                                       GTask          *task);

/* On the worker's thread: gives it its connection, or %NULL to close that. */
void           _footing_worker_set_db (FootingWorker  *self,
                                       FootingDb      *db);

/* Waits until the queue is empty and the thread has ended. */
void           _footing_worker_free   (FootingWorker  *self);

/* Called at home after a job that changed something; set by the store. */
typedef void   (*FootingWorkerTell)   (GObject        *source,
                                       guint           changes);
void           _footing_worker_set_tell (FootingWorker     *self,
                                         FootingWorkerTell  tell);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingWorker, _footing_worker_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"
#include "footing-worker-private.h"

G_BEGIN_DECLS

/* Both take @data and free it with @data_free, on the calling thread, when all is done.
 * @changes is told after the commit; the job may add to it.
 */
void     _footing_store_write (FootingStore         *self,
                               FootingJobFunc        run,
                               FootingJobHome        home,
                               guint                 changes,
                               gpointer              data,
                               GDestroyNotify        data_free,
                               GCancellable         *cancellable,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data);
void     _footing_store_read  (FootingStore         *self,
                               FootingJobFunc        run,
                               FootingJobHome        home,
                               gpointer              data,
                               GDestroyNotify        data_free,
                               GCancellable         *cancellable,
                               GAsyncReadyCallback   callback,
                               gpointer              user_data);

/* Finishes a write whose task returns the revision a text has now; @revision is left alone on failure. */
gboolean _footing_store_finish_revision (FootingStore  *self,
                                         GAsyncResult  *result,
                                         gint64        *revision,
                                         GError       **error);

/* Runs on the writer, outside of a transaction: for what can run in none. Finish with
 * g_task_propagate_boolean().
 */
void     _footing_store_maintain (FootingStore       *self,
                                  FootingJobFunc      run,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data);

G_END_DECLS

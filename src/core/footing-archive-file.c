/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-archive-file.h"
#include "footing-book-file.h"
#include "footing-export.h"
#include "footing-store.h"

typedef struct
{
  GFile *file;
  FootingProgress *progress;
  GOutputStream *stream;
  gboolean is_new; /* whether there was no file of this name */
  GError *error;   /* why the archive was not written */
} Writing;

static void
writing_free (Writing *self)
{
  g_clear_object (&self->file);
  g_clear_object (&self->stream);
  g_clear_pointer (&self->progress, footing_progress_unref);
  g_clear_error (&self->error);
  g_free (self);
}

/* ---- The end ---- */

/* A stream that is closed by somebody who has given up leaves the file of that name as it was. */
static void
give_up (Writing *self)
{
  g_autoptr(GCancellable) given_up = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (given_up);
  if (!g_output_stream_close (self->stream, given_up, &error))
    g_debug ("Given up: %s", error->message);

  g_clear_error (&error);
  if (self->is_new && !g_file_delete (self->file, NULL, &error))
    g_info ("What was written of an archive stays: %s", error->message);
}

static void
close_in_thread (GTask        *closing,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  GTask *task = task_data;
  Writing *self = g_task_get_task_data (task);
  GError *error = g_steal_pointer (&self->error);

  if (error == NULL && g_output_stream_close (self->stream, cancellable, &error))
    {
      g_task_return_boolean (closing, TRUE);
      return;
    }

  give_up (self);
  g_task_return_error (closing, error);
}

static void
closed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
exported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Writing *self = g_task_get_task_data (task);
  g_autoptr(GTask) closing = NULL;

  if (!footing_export_finish (FOOTING_STORE (source), result, &self->error))
    g_debug ("The archive was not written: %s", self->error->message);

  closing = g_task_new (source, g_task_get_cancellable (task), closed_cb, g_object_ref (task));
  g_task_set_task_data (closing, g_object_ref (task), g_object_unref);
  g_task_run_in_thread (closing, close_in_thread);
}

/* ---- The beginning ---- */

/* The name of a link may be free, and what it leads to may not. */
static gboolean
is_taken (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *real = path != NULL ? footing_book_file_resolve (path, NULL) : NULL;

  return path != NULL && footing_book_file_is_taken (real != NULL ? real : path);
}

static void
open_in_thread (GTask        *opening,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Writing *self = g_task_get_task_data (task_data);
  GError *error = NULL;

  if (is_taken (self->file))
    {
      g_task_return_new_error (opening, G_IO_ERROR, G_IO_ERROR_EXISTS, "The name belongs to a record book");
      return;
    }

  self->is_new = !g_file_query_exists (self->file, cancellable);
  self->stream = G_OUTPUT_STREAM (g_file_replace (self->file, NULL, FALSE, G_FILE_CREATE_PRIVATE, cancellable, &error));

  if (self->stream == NULL)
    g_task_return_error (opening, error);
  else
    g_task_return_boolean (opening, TRUE);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Writing *self = g_task_get_task_data (task);
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  footing_export_async (FOOTING_STORE (source), self->stream, NULL, self->progress, g_task_get_cancellable (task),
                        exported_cb, g_object_ref (task));
}

void
footing_archive_file_write_async (FootingStore        *store,
                                  GFile               *file,
                                  FootingProgress     *progress,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autoptr(GTask) opening = NULL;
  Writing *self = NULL;

  g_return_if_fail (FOOTING_IS_STORE (store));
  g_return_if_fail (G_IS_FILE (file));

  self = g_new0 (Writing, 1);
  self->file = g_object_ref (file);
  self->progress = progress != NULL ? footing_progress_ref (progress) : NULL;

  task = g_task_new (store, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_archive_file_write_async);
  g_task_set_task_data (task, self, (GDestroyNotify) writing_free);
  /* A file that has been closed is there, also when somebody wanted to stop it meanwhile. */
  g_task_set_check_cancellable (task, FALSE);

  opening = g_task_new (store, cancellable, opened_cb, g_object_ref (task));
  g_task_set_task_data (opening, g_object_ref (task), g_object_unref);
  g_task_run_in_thread (opening, open_in_thread);
}

gboolean
footing_archive_file_write_finish (FootingStore  *store,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

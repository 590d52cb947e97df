/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-demo-private.h"
#include "footing-store-check.h"
#include "footing-store-documents.h"
#include "footing-store-records.h"

/* Records in one transaction: enough that the disk is not waited for often. */
#define BATCH 4000

/* A filling under way, which goes on where the last batch has come home. */
typedef struct
{
  FootingDemoWorld *world;
  guint             next_story;
  guint             next_signing;
  gboolean          ended;
} Filling;

static void
filling_free (gpointer data)
{
  Filling *filling = data;

  _footing_demo_world_free (filling->world);
  g_free (filling);
}

static GPtrArray *
next_batch (Filling *self)
{
  GPtrArray *stories = self->world->stories;
  GPtrArray *batch = g_ptr_array_new_with_free_func (g_object_unref);

  while (batch->len < BATCH && self->next_story < stories->len)
    {
      FootingDemoStory *story = g_ptr_array_index (stories, self->next_story++);

      g_ptr_array_extend_and_steal (batch, _footing_demo_story_records (self->world, story));
    }

  if (self->next_story == stories->len)
    {
      self->ended = TRUE;
      _footing_demo_add_unfinished (self->world, batch);
      _footing_demo_add_planning (self->world, batch);
    }

  return batch;
}

static void saved_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data);

static void
save (GTask     *task,
      GPtrArray *batch)
{
  footing_store_restore_async (g_task_get_source_object (task), batch, g_task_get_cancellable (task),
                               saved_cb, g_object_ref (task));
}

/* Signatures are given as people give them, one by one, once everything is in the book. */
static void
sign_next (GTask *task)
{
  Filling *filling = g_task_get_task_data (task);
  GPtrArray *signings = filling->world->signings;
  FootingDemoSigning *signing = NULL;

  if (filling->next_signing == signings->len)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  signing = g_ptr_array_index (signings, filling->next_signing++);
  footing_store_sign_document_async (g_task_get_source_object (task), _footing_demo_signing_begin (signing),
                                     signing->is_last, g_task_get_cancellable (task), saved_cb,
                                     g_object_ref (task));
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GPtrArray) batch = NULL;
  g_autoptr(GError) error = NULL;
  Filling *filling = g_task_get_task_data (task);

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (filling->ended)
    {
      sign_next (task);
      return;
    }

  if (filling->next_story == 0)
    _footing_demo_world_decide (filling->world);

  batch = next_batch (filling);
  save (task, batch);
}

static void
named_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  g_autoptr(GPtrArray) batch = NULL;
  g_autoptr(GError) error = NULL;
  Filling *filling = g_task_get_task_data (task);

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  batch = _footing_demo_world_records (filling->world);
  save (task, batch);
}

void
footing_demo_fill_async (FootingStore        *store,
                         FootingReference    *reference,
                         FootingDemoScale     scale,
                         guint32              seed,
                         FootingDay           as_of,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GTask *task = NULL;
  Filling *filling = NULL;

  g_return_if_fail (FOOTING_IS_STORE (store));
  g_return_if_fail (FOOTING_IS_REFERENCE (reference));
  g_return_if_fail (as_of != FOOTING_DAY_NONE);

  filling = g_new0 (Filling, 1);
  filling->world = _footing_demo_world_new (reference, scale, seed, as_of);

  task = g_task_new (store, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_demo_fill_async);
  g_task_set_task_data (task, filling, filling_free);

  footing_store_set_name_async (store, filling->world->texts->organisation, cancellable, named_cb, task);
}

gboolean
footing_demo_fill_finish (FootingStore  *store,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

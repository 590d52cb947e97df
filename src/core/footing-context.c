/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-context.h"
#include "footing-record-list.h"
#include "footing-reference.h"
#include "footing-roster.h"
#include "footing-standard-profile.h"
#include "footing-standard-shelf.h"
#include "footing-store.h"

struct _FootingContext
{
  GObject               parent_instance;

  FootingStore         *store;
  FootingReference     *reference;
  FootingStandardShelf *standards;
  FootingRecordList    *profiles; /* what the book has of them */
  FootingRoster        *roster;
  FootingDay            today;      /* that was set; FOOTING_DAY_NONE for the true one */
  FootingDay            last_day;   /* of which everybody knows */
  guint                 clock;
  gboolean              passing;
  GPtrArray            *autosaves; /* of weak references */
};

/* Also a computer that slept over midnight notices it so. */
#define SECONDS_BETWEEN_LOOKS 60

enum
{
  NEW_DAY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingContext, footing_context, G_TYPE_OBJECT)

static void
weak_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
footing_context_dispose (GObject *object)
{
  FootingContext *self = FOOTING_CONTEXT (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_clear_pointer (&self->autosaves, g_ptr_array_unref);
  g_clear_object (&self->roster);
  g_clear_object (&self->profiles);
  g_clear_object (&self->standards);
  g_clear_object (&self->reference);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (footing_context_parent_class)->dispose (object);
}

static void
footing_context_class_init (FootingContextClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_context_dispose;

  signals[NEW_DAY] =
    g_signal_new ("new-day",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_context_init (FootingContext *self)
{
  self->today = FOOTING_DAY_NONE;
  self->autosaves = g_ptr_array_new_with_free_func (weak_free);
}

/* In the order of their making, and with the trash: what was planned under one is held against it. */
static void
load_profiles (FootingStore        *store,
               gpointer             unused,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             callback_data)
{
  footing_store_list_with_trash_async (store, FOOTING_TYPE_STANDARD_PROFILE, cancellable, callback, callback_data);
}

static void
profiles_reloaded_cb (FootingContext *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->profiles));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingStandardProfile) profile = g_list_model_get_item (G_LIST_MODEL (self->profiles), i);
      g_autoptr(FootingJsonMistake) mistake = NULL;
      gint64 deleted_at = 0;

      g_object_get (profile, "deleted-at", &deleted_at, NULL);
      if (footing_standard_shelf_add (self->standards, footing_standard_profile_get_key (profile),
                                      footing_standard_profile_get_version (profile),
                                      footing_standard_profile_get_document (profile), &mistake) == NULL)
        g_message ("A standard of the book was not read: %s", mistake->message);
      footing_standard_shelf_set_withdrawn (self->standards, footing_standard_profile_get_key (profile),
                                            footing_standard_profile_get_version (profile),
                                            deleted_at != 0);
    }
}

static gboolean
look_at_clock (gpointer data)
{
  FootingContext *self = data;
  FootingDay today = footing_context_get_today (self);

  if (today == self->last_day)
    return G_SOURCE_CONTINUE;

  self->last_day = today;
  g_signal_emit (self, signals[NEW_DAY], 0);
  footing_roster_look_again (self->roster);

  return G_SOURCE_CONTINUE;
}

FootingContext *
footing_context_new (FootingStore     *store,
                     FootingReference *reference)
{
  FootingContext *self = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);

  self = g_object_new (FOOTING_TYPE_CONTEXT, NULL);
  self->store = g_object_ref (store);
  self->reference = g_object_ref (reference);
  self->standards = footing_standard_shelf_new (reference);
  self->profiles = footing_record_list_new (store, FOOTING_TYPE_STANDARD_PROFILE, FOOTING_STORE_CHANGE_STANDARDS,
                                            load_profiles, NULL, NULL);
  g_signal_connect_object (self->profiles, "reloaded", G_CALLBACK (profiles_reloaded_cb), self, G_CONNECT_SWAPPED);
  self->roster = footing_roster_new (store);
  self->last_day = footing_context_get_today (self);
  self->clock = g_timeout_add_seconds (SECONDS_BETWEEN_LOOKS, look_at_clock, self);

  return self;
}

FootingStore *
footing_context_get_store (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->store;
}

FootingReference *
footing_context_get_reference (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->reference;
}

FootingStandardShelf *
footing_context_get_standards (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->standards;
}

FootingRoster *
footing_context_get_roster (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), NULL);

  return self->roster;
}

FootingDay
footing_context_get_today (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), FOOTING_DAY_NONE);

  if (self->today != FOOTING_DAY_NONE)
    return self->today;

  return footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);
}

void
footing_context_set_today (FootingContext *self,
                           FootingDay      today)
{
  g_return_if_fail (FOOTING_IS_CONTEXT (self));

  self->today = today;
  look_at_clock (self);
}

gboolean
footing_context_get_passing (FootingContext *self)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (self), FALSE);

  return self->passing;
}

void
footing_context_set_passing (FootingContext *self,
                             gboolean        passing)
{
  g_return_if_fail (FOOTING_IS_CONTEXT (self));

  self->passing = passing;
}

void
footing_context_watch_autosave (FootingContext  *self,
                                FootingAutosave *autosave)
{
  GWeakRef *weak = NULL;

  g_return_if_fail (FOOTING_IS_CONTEXT (self));
  g_return_if_fail (FOOTING_IS_AUTOSAVE (autosave));

  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, autosave);
  g_ptr_array_add (self->autosaves, weak);
}

void
footing_context_abandon_unsaved (FootingContext *self)
{
  g_return_if_fail (FOOTING_IS_CONTEXT (self));

  for (guint i = 0; i < self->autosaves->len; i++)
    {
      g_autoptr(FootingAutosave) autosave = g_weak_ref_get (g_ptr_array_index (self->autosaves, i));

      if (autosave != NULL)
        footing_autosave_abandon (autosave);
    }
}

typedef struct
{
  guint   pending;
  GError *error;
} Flush;

static void
flush_free (gpointer data)
{
  Flush *flush = data;

  g_clear_error (&flush->error);
  g_free (flush);
}

static void
flush_count_down (GTask *task)
{
  Flush *flush = g_task_get_task_data (task);

  if (--flush->pending > 0)
    return;

  if (flush->error != NULL)
    g_task_return_error (task, g_steal_pointer (&flush->error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
flushed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Flush *flush = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;

  if (!footing_autosave_flush_finish (FOOTING_AUTOSAVE (source), result, &error) && flush->error == NULL)
    flush->error = g_steal_pointer (&error);

  flush_count_down (task);
}

void
footing_context_flush_async (FootingContext      *self,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Flush *flush = NULL;

  g_return_if_fail (FOOTING_IS_CONTEXT (self));

  flush = g_new0 (Flush, 1);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_task_data (task, flush, flush_free);

  /* One more than there are texts, so that the last one cannot answer before all are asked. */
  flush->pending = 1;

  for (guint i = 0; i < self->autosaves->len; i++)
    {
      g_autoptr(FootingAutosave) autosave = g_weak_ref_get (g_ptr_array_index (self->autosaves, i));

      if (autosave == NULL)
        continue;

      flush->pending++;
      footing_autosave_flush_async (autosave, NULL, flushed_cb, g_object_ref (task));
    }

  flush_count_down (task);
}

gboolean
footing_context_flush_finish (FootingContext  *self,
                              GAsyncResult    *result,
                              GError         **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

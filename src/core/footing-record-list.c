/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-list-merge.h"
#include "footing-record-list.h"

struct _FootingRecordList
{
  GObject              parent_instance;

  FootingStore        *store;
  GType                type;
  GPtrArray           *records;
  FootingStoreChange   changes;
  FootingRecordLoader  loader;
  gpointer             user_data;
  GDestroyNotify       destroy;
  GCancellable        *cancellable;
  GError              *error;
  gboolean             loading;
};

enum
{
  PROP_0,
  PROP_LOADING,
  PROP_FAILED,
  N_PROPS
};

enum
{
  RELOADED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static GType
footing_record_list_get_item_type (GListModel *model)
{
  return FOOTING_RECORD_LIST (model)->type;
}

static guint
footing_record_list_get_n_items (GListModel *model)
{
  return FOOTING_RECORD_LIST (model)->records->len;
}

static gpointer
footing_record_list_get_item (GListModel *model,
                              guint       position)
{
  GPtrArray *records = FOOTING_RECORD_LIST (model)->records;

  return position < records->len ? g_object_ref (g_ptr_array_index (records, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = footing_record_list_get_item_type;
  iface->get_n_items = footing_record_list_get_n_items;
  iface->get_item = footing_record_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FootingRecordList, footing_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
set_loading (FootingRecordList *self,
             gboolean           loading)
{
  if (self->loading == loading)
    return;

  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
take_error (FootingRecordList *self,
            GError            *error)
{
  gboolean had = self->error != NULL;

  g_clear_error (&self->error);
  self->error = error;

  if (had || error != NULL)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED]);
}

static void
show (FootingRecordList *self,
      GPtrArray         *fresh)
{
  g_autoptr(GPtrArray) old = self->records;
  FootingListChange change;

  self->records = footing_list_merge_records (old, fresh, &change);

  if (change.n_removed > 0 || change.n_added > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), change.position, change.n_removed, change.n_added);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingRecordList) self = user_data;
  g_autoptr(GPtrArray) fresh = NULL;
  g_autoptr(GError) error = NULL;

  fresh = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  /* Asked again meanwhile: an answer may have been ready before it could be cancelled. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;

  if (fresh != NULL)
    show (self, fresh);

  take_error (self, g_steal_pointer (&error));
  set_loading (self, FALSE);

  if (fresh != NULL)
    g_signal_emit (self, signals[RELOADED], 0);
}

void
footing_record_list_reload (FootingRecordList *self)
{
  g_return_if_fail (FOOTING_IS_RECORD_LIST (self));

  /* Somebody may still wait for the old answer, so the cancellable is replaced, not reset. */
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  self->loader (self->store, self->user_data, self->cancellable, loaded_cb, g_object_ref (self));
}

static void
changed_cb (FootingRecordList  *self,
            FootingStoreChange  changes)
{
  if (changes & self->changes)
    footing_record_list_reload (self);
}

static void
footing_record_list_dispose (GObject *object)
{
  FootingRecordList *self = FOOTING_RECORD_LIST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);
  g_clear_error (&self->error);

  if (self->destroy != NULL)
    g_clear_pointer (&self->user_data, self->destroy);

  G_OBJECT_CLASS (footing_record_list_parent_class)->dispose (object);
}

static void
footing_record_list_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_RECORD_LIST (object)->records);

  G_OBJECT_CLASS (footing_record_list_parent_class)->finalize (object);
}

static void
footing_record_list_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  FootingRecordList *self = FOOTING_RECORD_LIST (object);

  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, self->loading);
      break;
    case PROP_FAILED:
      g_value_set_boolean (value, self->error != NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_record_list_class_init (FootingRecordListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_record_list_dispose;
  object_class->finalize = footing_record_list_finalize;
  object_class->get_property = footing_record_list_get_property;

  properties[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FAILED] =
    g_param_spec_boolean ("failed", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[RELOADED] =
    g_signal_new ("reloaded",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_record_list_init (FootingRecordList *self)
{
  self->loading = TRUE;
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

FootingRecordList *
footing_record_list_new (FootingStore        *store,
                         GType                type,
                         FootingStoreChange   changes,
                         FootingRecordLoader  loader,
                         gpointer             user_data,
                         GDestroyNotify       destroy)
{
  FootingRecordList *self = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);
  g_return_val_if_fail (loader != NULL, NULL);

  self = g_object_new (FOOTING_TYPE_RECORD_LIST, NULL);
  self->store = g_object_ref (store);
  self->type = type;
  self->changes = changes;
  self->loader = loader;
  self->user_data = user_data;
  self->destroy = destroy;

  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  footing_record_list_reload (self);

  return self;
}

static void
load_all (FootingStore        *store,
          gpointer             user_data,
          GCancellable        *cancellable,
          GAsyncReadyCallback  callback,
          gpointer             callback_data)
{
  footing_store_list_async (store, GPOINTER_TO_SIZE (user_data), cancellable, callback, callback_data);
}

FootingRecordList *
footing_record_list_new_all (FootingStore *store,
                             GType         type)
{
  return footing_record_list_new (store, type, footing_store_change_of_type (type),
                                  load_all, GSIZE_TO_POINTER (type), NULL);
}

const GError *
footing_record_list_get_error (FootingRecordList *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_LIST (self), NULL);

  return self->error;
}

gboolean
footing_record_list_get_loading (FootingRecordList *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_LIST (self), FALSE);

  return self->loading;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-reflection-digests.h"

struct _FootingReflectionDigests
{
  GObject       parent_instance;

  FootingStore *store;
  guint         limit;
  char         *words;
  GHashTable   *by_id;
  GCancellable *cancellable;
  gboolean      loading;
};

enum
{
  PROP_0,
  PROP_LOADING,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingReflectionDigests, footing_reflection_digests, G_TYPE_OBJECT)

static void
index_digests (FootingReflectionDigests *self,
               GPtrArray                *digests)
{
  g_hash_table_remove_all (self->by_id);

  for (guint i = 0; i < digests->len; i++)
    {
      FootingReflectionDigest *digest = g_ptr_array_index (digests, i);

      g_hash_table_insert (self->by_id, &digest->reflection_id, digest);
    }

  g_ptr_array_set_free_func (digests, NULL);
}

static void
listed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingReflectionDigests) self = user_data;
  g_autoptr(GPtrArray) digests = NULL;
  g_autoptr(GError) error = NULL;

  digests = footing_store_list_reflection_digests_finish (FOOTING_STORE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  /* Whoever lists the reflections themselves learns of the same fault, and says it. */
  if (digests != NULL)
    index_digests (self, digests);
  else
    g_debug ("No digests of reflections: %s", error->message);

  if (self->loading)
    {
      self->loading = FALSE;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
    }

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
reload (FootingReflectionDigests *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  footing_store_list_reflection_digests_async (self->store, self->words, (int) self->limit, self->cancellable,
                                               listed_cb, g_object_ref (self));
}

static void
store_changed_cb (FootingReflectionDigests *self,
                  FootingStoreChange        changes)
{
  if (changes & (FOOTING_STORE_CHANGE_REFLECTIONS | FOOTING_STORE_CHANGE_SESSIONS))
    reload (self);
}

static void
footing_reflection_digests_dispose (GObject *object)
{
  FootingReflectionDigests *self = FOOTING_REFLECTION_DIGESTS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (footing_reflection_digests_parent_class)->dispose (object);
}

static void
footing_reflection_digests_finalize (GObject *object)
{
  FootingReflectionDigests *self = FOOTING_REFLECTION_DIGESTS (object);

  g_hash_table_unref (self->by_id);
  g_free (self->words);

  G_OBJECT_CLASS (footing_reflection_digests_parent_class)->finalize (object);
}

static void
footing_reflection_digests_get_property (GObject    *object,
                                         guint       prop_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, FOOTING_REFLECTION_DIGESTS (object)->loading);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
footing_reflection_digests_class_init (FootingReflectionDigestsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_reflection_digests_dispose;
  object_class->finalize = footing_reflection_digests_finalize;
  object_class->get_property = footing_reflection_digests_get_property;

  properties[PROP_LOADING] =
    g_param_spec_boolean ("loading", NULL, NULL, TRUE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_reflection_digests_init (FootingReflectionDigests *self)
{
  self->loading = TRUE;
  self->by_id = g_hash_table_new_full (g_int64_hash, g_int64_equal,
                                       NULL, (GDestroyNotify) footing_reflection_digest_free);
}

FootingReflectionDigests *
footing_reflection_digests_new (FootingStore *store,
                                guint         limit)
{
  FootingReflectionDigests *self = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);

  self = g_object_new (FOOTING_TYPE_REFLECTION_DIGESTS, NULL);
  self->store = g_object_ref (store);
  self->limit = limit;
  g_signal_connect_object (store, "changed", G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);
  reload (self);

  return self;
}

void
footing_reflection_digests_set_limit (FootingReflectionDigests *self,
                                      guint                     limit)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_DIGESTS (self));

  if (self->limit == limit)
    return;

  self->limit = limit;
  reload (self);
}

void
footing_reflection_digests_set_words (FootingReflectionDigests *self,
                                      const char               *words)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_DIGESTS (self));

  if (g_set_str (&self->words, words))
    reload (self);
}

const FootingReflectionDigest *
footing_reflection_digests_find (FootingReflectionDigests *self,
                                 gint64                    reflection_id)
{
  g_return_val_if_fail (FOOTING_IS_REFLECTION_DIGESTS (self), NULL);

  return g_hash_table_lookup (self->by_id, &reflection_id);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-record-search.h"

/* What is asked for. It belongs to the list, which may outlive the search by one answer. */
typedef struct
{
  FootingSearchLoader  loader;
  char                *words; /* NULL for the latest of all */
  int                  limit;
} Wish;

struct _FootingRecordSearch
{
  GObject            parent_instance;

  FootingRecordList *records;
  Wish              *wish;
  char              *answered; /* the words that the list is for */
  int                step;
};

enum
{
  FOUND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingRecordSearch, footing_record_search, G_TYPE_OBJECT)

static const char *
none_if_empty (const char *words)
{
  return words != NULL && *words != '\0' ? words : NULL;
}

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  g_free (wish->words);
  g_free (wish);
}

static void
load (FootingStore        *store,
      gpointer             user_data,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  Wish *wish = user_data;

  wish->loader (store, wish->words, wish->limit, cancellable, callback, callback_data);
}

static void
reloaded_cb (FootingRecordSearch *self)
{
  if (g_set_str (&self->answered, self->wish->words))
    g_signal_emit (self, signals[FOUND], 0);
}

static void
footing_record_search_dispose (GObject *object)
{
  FootingRecordSearch *self = FOOTING_RECORD_SEARCH (object);

  self->wish = NULL;
  g_clear_object (&self->records);

  G_OBJECT_CLASS (footing_record_search_parent_class)->dispose (object);
}

static void
footing_record_search_finalize (GObject *object)
{
  g_free (FOOTING_RECORD_SEARCH (object)->answered);

  G_OBJECT_CLASS (footing_record_search_parent_class)->finalize (object);
}

static void
footing_record_search_class_init (FootingRecordSearchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = footing_record_search_dispose;
  object_class->finalize = footing_record_search_finalize;

  signals[FOUND] = g_signal_new ("found", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
footing_record_search_init (FootingRecordSearch *self)
{
}

FootingRecordSearch *
footing_record_search_new (FootingStore        *store,
                           GType                type,
                           FootingStoreChange   changes,
                           FootingSearchLoader  loader,
                           int                  step)
{
  FootingRecordSearch *self = NULL;

  g_return_val_if_fail (loader != NULL, NULL);
  g_return_val_if_fail (step > 0, NULL);

  self = g_object_new (FOOTING_TYPE_RECORD_SEARCH, NULL);
  self->step = step;
  self->wish = g_new0 (Wish, 1);
  self->wish->loader = loader;
  self->wish->limit = step;
  self->records = footing_record_list_new (store, type, changes, load, self->wish, wish_free);
  g_signal_connect_object (self->records, "reloaded", G_CALLBACK (reloaded_cb), self, G_CONNECT_SWAPPED);

  return self;
}

FootingRecordList *
footing_record_search_get_records (FootingRecordSearch *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_SEARCH (self), NULL);

  return self->records;
}

void
footing_record_search_set_words (FootingRecordSearch *self,
                                 const char          *words)
{
  g_return_if_fail (FOOTING_IS_RECORD_SEARCH (self));

  if (g_set_str (&self->wish->words, none_if_empty (words)))
    footing_record_list_reload (self->records);
}

const char *
footing_record_search_get_words (FootingRecordSearch *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_SEARCH (self), NULL);

  return self->wish->words;
}

gboolean
footing_record_search_answers (FootingRecordSearch *self,
                               const char          *words)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_SEARCH (self), FALSE);

  return !footing_record_list_get_loading (self->records) &&
         g_strcmp0 (self->answered, none_if_empty (words)) == 0;
}

void
footing_record_search_read_more (FootingRecordSearch *self)
{
  g_return_if_fail (FOOTING_IS_RECORD_SEARCH (self));

  self->wish->limit += self->step;
  footing_record_list_reload (self->records);
}

gboolean
footing_record_search_has_more (FootingRecordSearch *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_SEARCH (self), FALSE);

  return g_list_model_get_n_items (G_LIST_MODEL (self->records)) >= (guint) self->wish->limit;
}

int
footing_record_search_get_limit (FootingRecordSearch *self)
{
  g_return_val_if_fail (FOOTING_IS_RECORD_SEARCH (self), 0);

  return self->wish->limit;
}

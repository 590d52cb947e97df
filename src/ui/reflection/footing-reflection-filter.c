/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-reflection-filter.h"
#include "footing-reflection-words.h"
#include "footing-store-search.h"

/* Hits in texts that are looked at; people and sessions are among them. */
#define MOST_HITS 1000

struct _FootingReflectionFilter
{
  GtkFilter                 parent_instance;

  FootingContext           *context;
  FootingReflectionDigests *digests;
  char                     *words;
  GStrv                     folded;    /* the words, for comparing */
  GHashTable               *found;     /* ids of reflections whose text has the words */
  GCancellable             *cancellable;
};

G_DEFINE_FINAL_TYPE (FootingReflectionFilter, footing_reflection_filter, GTK_TYPE_FILTER)

static gboolean
is_called_so (FootingReflectionFilter *self,
              FootingReflection       *reflection)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (reflection));
  g_autofree char *title = footing_reflection_list_words (reflection,
                                                          footing_reflection_digests_find (self->digests, id),
                                                          self->context);
  g_autofree char *folded = g_utf8_casefold (title, -1);

  for (char **word = self->folded; *word != NULL; word++)
    if (strstr (folded, *word) == NULL)
      return FALSE;

  return TRUE;
}

static gboolean
footing_reflection_filter_match (GtkFilter *filter,
                                 gpointer   item)
{
  FootingReflectionFilter *self = FOOTING_REFLECTION_FILTER (filter);
  gint64 id = footing_record_get_id (item);

  return self->folded == NULL || g_hash_table_contains (self->found, &id) || is_called_so (self, item);
}

static GtkFilterMatch
footing_reflection_filter_get_strictness (GtkFilter *filter)
{
  return FOOTING_REFLECTION_FILTER (filter)->folded == NULL ? GTK_FILTER_MATCH_ALL : GTK_FILTER_MATCH_SOME;
}

static void
take_hits (FootingReflectionFilter *self,
           const GPtrArray         *hits)
{
  g_hash_table_remove_all (self->found);

  for (guint i = 0; i < hits->len; i++)
    {
      const FootingSearchHit *hit = g_ptr_array_index (hits, i);

      if (hit->kind == FOOTING_SEARCH_REFLECTION)
        g_hash_table_add (self->found, g_memdup2 (&hit->id, sizeof hit->id));
    }

  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(FootingReflectionFilter) self = user_data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) hits = footing_store_search_finish (FOOTING_STORE (source), result, &error);

  /* What is found by its title is shown all the same. */
  if (hits != NULL)
    take_hits (self, hits);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_debug ("The texts could not be searched: %s", error->message);
}

static void
search_texts (FootingReflectionFilter *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_hash_table_remove_all (self->found);

  if (self->folded == NULL)
    return;

  self->cancellable = g_cancellable_new ();
  footing_store_search_async (footing_context_get_store (self->context), self->words, MOST_HITS,
                              self->cancellable, searched_cb, g_object_ref (self));
}

static void
digests_changed_cb (FootingReflectionFilter *self)
{
  if (self->folded != NULL)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
footing_reflection_filter_dispose (GObject *object)
{
  FootingReflectionFilter *self = FOOTING_REFLECTION_FILTER (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->digests);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_reflection_filter_parent_class)->dispose (object);
}

static void
footing_reflection_filter_finalize (GObject *object)
{
  FootingReflectionFilter *self = FOOTING_REFLECTION_FILTER (object);

  g_free (self->words);
  g_strfreev (self->folded);
  g_hash_table_unref (self->found);

  G_OBJECT_CLASS (footing_reflection_filter_parent_class)->finalize (object);
}

static void
footing_reflection_filter_class_init (FootingReflectionFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  object_class->dispose = footing_reflection_filter_dispose;
  object_class->finalize = footing_reflection_filter_finalize;
  filter_class->match = footing_reflection_filter_match;
  filter_class->get_strictness = footing_reflection_filter_get_strictness;
}

static void
footing_reflection_filter_init (FootingReflectionFilter *self)
{
  self->found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

FootingReflectionFilter *
footing_reflection_filter_new (FootingContext           *context,
                               FootingReflectionDigests *digests)
{
  FootingReflectionFilter *self = g_object_new (FOOTING_TYPE_REFLECTION_FILTER, NULL);

  self->context = g_object_ref (context);
  self->digests = g_object_ref (digests);
  g_signal_connect_object (digests, "changed", G_CALLBACK (digests_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* NULL when there is no word. */
static GStrv
fold (const char *words)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);
  g_auto(GStrv) parts = g_strsplit_set (folded, " \t", -1);
  g_autoptr(GStrvBuilder) kept = g_strv_builder_new ();

  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      g_strv_builder_add (kept, *part);

  g_clear_pointer (&parts, g_strfreev);
  parts = g_strv_builder_end (kept);

  return *parts != NULL ? g_steal_pointer (&parts) : NULL;
}

void
footing_reflection_filter_set_words (FootingReflectionFilter *self,
                                     const char              *words)
{
  g_return_if_fail (FOOTING_IS_REFLECTION_FILTER (self));

  if (!g_set_str (&self->words, words))
    return;

  g_clear_pointer (&self->folded, g_strfreev);
  self->folded = fold (words);
  search_texts (self);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

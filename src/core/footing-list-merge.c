/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-list-merge.h"
#include "footing-row.h"

static GHashTable *
index_by_id (GListStore *list)
{
  GHashTable *index = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (guint i = 0; i < n; i++)
    {
      FootingRecord *record = g_list_model_get_item (G_LIST_MODEL (list), i);
      gint64 id = footing_record_get_id (record);

      g_hash_table_insert (index, g_memdup2 (&id, sizeof id), record);
    }

  return index;
}

/* What to show: the object that is known already, with fresh values, or else the fresh object. */
static GPtrArray *
known_objects (GListStore *list,
               GPtrArray  *fresh)
{
  g_autoptr(GHashTable) index = index_by_id (list);
  GPtrArray *objects = g_ptr_array_new_full (fresh->len, g_object_unref);

  for (guint i = 0; i < fresh->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (fresh, i);
      gint64 id = footing_record_get_id (record);
      FootingRecord *known = g_hash_table_lookup (index, &id);

      if (known != NULL)
        {
          g_autoptr(FootingRow) row = footing_record_to_row (record);

          footing_record_take_row (known, row);
        }

      g_ptr_array_add (objects, g_object_ref (known != NULL ? known : record));
    }

  return objects;
}

static gboolean
same_at (GListStore *list,
         guint       position,
         gpointer    object)
{
  g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (list), position);

  return (gpointer) item == object;
}

void
footing_list_merge_records (GListStore *list,
                            GPtrArray  *fresh)
{
  g_autoptr(GPtrArray) objects = known_objects (list, fresh);
  guint old_length = g_list_model_get_n_items (G_LIST_MODEL (list));
  guint shortest = MIN (old_length, objects->len);
  guint head = 0, tail = 0;

  while (head < shortest && same_at (list, head, g_ptr_array_index (objects, head)))
    head++;

  while (tail < shortest - head &&
         same_at (list, old_length - 1 - tail, g_ptr_array_index (objects, objects->len - 1 - tail)))
    tail++;

  if (head + tail < MAX (old_length, objects->len))
    g_list_store_splice (list, head, old_length - head - tail,
                         objects->pdata + head, objects->len - head - tail);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-list-merge.h"
#include "footing-row.h"

static GHashTable *
index_by_id (GPtrArray *records)
{
  GHashTable *index = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (records, i);
      gint64 id = footing_record_get_id (record);

      g_hash_table_insert (index, g_memdup2 (&id, sizeof id), record);
    }

  return index;
}

/* What to show: the object that is known already, with fresh values, or else the fresh object. */
static GPtrArray *
known_objects (GPtrArray *known,
               GPtrArray *fresh)
{
  g_autoptr(GHashTable) index = index_by_id (known);
  GPtrArray *objects = g_ptr_array_new_full (fresh->len, g_object_unref);

  for (guint i = 0; i < fresh->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (fresh, i);
      gint64 id = footing_record_get_id (record);
      FootingRecord *old = g_hash_table_lookup (index, &id);

      if (old != NULL)
        {
          g_autoptr(FootingRow) row = footing_record_to_row (record);

          footing_record_take_row (old, row);
        }

      g_ptr_array_add (objects, g_object_ref (old != NULL ? old : record));
    }

  return objects;
}

static FootingListChange
compare (GPtrArray *before,
         GPtrArray *after)
{
  guint shortest = MIN (before->len, after->len);
  guint head = 0, tail = 0;

  while (head < shortest && before->pdata[head] == after->pdata[head])
    head++;

  while (tail < shortest - head && before->pdata[before->len - 1 - tail] == after->pdata[after->len - 1 - tail])
    tail++;

  if (head + tail == MAX (before->len, after->len))
    return (FootingListChange) { 0 };

  return (FootingListChange) { head, before->len - head - tail, after->len - head - tail };
}

GPtrArray *
footing_list_merge_records (GPtrArray         *known,
                            GPtrArray         *fresh,
                            FootingListChange *change)
{
  GPtrArray *merged = known_objects (known, fresh);

  *change = compare (known, merged);

  return merged;
}

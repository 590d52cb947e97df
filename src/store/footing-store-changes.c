/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-changes.h"
#include "footing-store-records-private.h"
#include "footing-uid.h"

/* What stands in the book is one of two things: what is known of it, or what somebody wrote since. */
typedef enum
{
  CHANGE,    /* whatever stands there */
  TAKE_BACK, /* only what is known */
} Manner;

typedef struct
{
  Manner     manner;
  GPtrArray *records; /* of the main thread */
  GPtrArray *from;    /* rows */
  GPtrArray *to;
} Changes;

static void
changes_free (gpointer data)
{
  Changes *changes = data;

  g_clear_pointer (&changes->records, g_ptr_array_unref);
  g_clear_pointer (&changes->from, g_ptr_array_unref);
  g_clear_pointer (&changes->to, g_ptr_array_unref);
  g_free (changes);
}

/* The identifiers are for life, and the time of the change is now. */
static gboolean
differs (const FootingRow *from,
         const FootingRow *to,
         guint             place)
{
  return place >= FOOTING_ROW_CREATED_AT && place != FOOTING_ROW_UPDATED_AT && !footing_row_same (from, to, place);
}

/* Returns: (nullable): %NULL when there is nothing to change */
static char *
change_sql (const FootingRow *from,
            const FootingRow *to,
            Manner            manner)
{
  g_autoptr(GString) updates = g_string_new ("updated_at = ?");
  gboolean any = FALSE;

  for (guint i = 0; i < to->n_cells; i++)
    if (differs (from, to, i))
      {
        const char *name = to->fields[i]->name;

        any = TRUE;
        if (manner == TAKE_BACK)
          g_string_append_printf (updates, ", %s = CASE WHEN %s IS ? THEN ? ELSE %s END", name, name, name);
        else
          g_string_append_printf (updates, ", %s = ?", name);
      }

  if (!any)
    return NULL;

  return g_strdup_printf ("UPDATE %s SET %s WHERE id = ?", footing_record_type_table (to->type), updates->str);
}

static gboolean
change_row (FootingDb         *db,
            const FootingRow  *from,
            const FootingRow  *to,
            Manner             manner,
            GError           **error)
{
  g_autofree char *sql = change_sql (from, to, manner);
  g_autoptr(FootingStmt) stmt = NULL;
  int place = 1;

  if (sql == NULL)
    return TRUE;

  stmt = _footing_db_prepare (db, sql, error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_nth_int64 (stmt, place++, g_get_real_time () / G_USEC_PER_SEC);
  for (guint i = 0; i < to->n_cells; i++)
    if (differs (from, to, i))
      {
        if (manner == TAKE_BACK)
          _footing_stmt_bind_cell (stmt, place++, from->fields[i], from->cells[i]);
        _footing_stmt_bind_cell (stmt, place++, to->fields[i], to->cells[i]);
      }
  _footing_stmt_bind_nth_int64 (stmt, place, to->cells[FOOTING_ROW_ID].integer);

  return _footing_stmt_run (stmt, error);
}

static gboolean
change_in_thread (FootingWorker  *worker,
                  FootingDb      *db,
                  FootingJob     *job,
                  GError        **error)
{
  Changes *changes = job->data;

  for (guint i = 0; i < changes->to->len; i++)
    {
      FootingRow *from = g_ptr_array_index (changes->from, i);
      FootingRow *to = g_ptr_array_index (changes->to, i);
      gboolean is_new = to->cells[FOOTING_ROW_ID].integer <= 0;

      if (is_new ? !_footing_rows_save (db, to, error) : !change_row (db, from, to, changes->manner, error))
        return FALSE;
    }

  return TRUE;
}

static void
changed (FootingJob *job,
         GTask      *task)
{
  Changes *changes = job->data;

  for (guint i = 0; i < changes->to->len; i++)
    {
      gpointer record = g_ptr_array_index (changes->records, i);

      /* Of others only the book knows how they are now. */
      if (footing_record_get_id (record) <= 0)
        footing_record_take_row (record, g_ptr_array_index (changes->to, i));
    }

  g_task_return_boolean (task, TRUE);
}

static FootingRow *
target_row (FootingRecord *record)
{
  FootingRow *row = footing_record_to_row (record);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  if (row->cells[FOOTING_ROW_ID].integer > 0)
    return row;

  if (row->cells[FOOTING_ROW_UID].text == NULL)
    row->cells[FOOTING_ROW_UID].text = footing_uid_new ();
  if (row->cells[FOOTING_ROW_CREATED_AT].integer == 0)
    row->cells[FOOTING_ROW_CREATED_AT].integer = now;
  row->cells[FOOTING_ROW_UPDATED_AT].integer = now;

  return row;
}

static void
change (FootingStore        *self,
        Manner               manner,
        GPtrArray           *from,
        GPtrArray           *to,
        GCancellable        *cancellable,
        GAsyncReadyCallback  callback,
        gpointer             user_data)
{
  FootingStoreChange kinds = FOOTING_STORE_CHANGE_NONE;
  Changes *changes = g_new0 (Changes, 1);

  changes->manner = manner;
  changes->records = g_ptr_array_new_with_free_func (g_object_unref);
  changes->from = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_row_free);
  changes->to = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_row_free);

  for (guint i = 0; i < to->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (to, i);

      g_ptr_array_add (changes->records, g_object_ref (record));
      g_ptr_array_add (changes->from, footing_record_to_row (g_ptr_array_index (from, i)));
      g_ptr_array_add (changes->to, target_row (record));
      kinds |= footing_store_change_of_type (G_OBJECT_TYPE (record));
    }

  _footing_store_write (self, change_in_thread, changed, kinds, changes, changes_free,
                        cancellable, callback, user_data);
}

void
footing_store_change_async (FootingStore        *self,
                            GPtrArray           *before,
                            GPtrArray           *after,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (before != NULL && after != NULL && before->len == after->len);

  change (self, CHANGE, before, after, cancellable, callback, user_data);
}

void
footing_store_take_back_async (FootingStore        *self,
                               GPtrArray           *done,
                               GPtrArray           *before,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (done != NULL && before != NULL && done->len == before->len);

  change (self, TAKE_BACK, done, before, cancellable, callback, user_data);
}

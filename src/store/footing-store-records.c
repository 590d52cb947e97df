/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-records-private.h"
#include "footing-store-tables-private.h"
#include "footing-uid.h"

/* ---- SQL from the tables of fields ---- */

static char *
column_list (const FootingRow *row,
             const char       *format,
             const char       *separator)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < row->n_cells; i++)
    {
      if (i > 0)
        g_string_append (list, separator);
      for (const char *c = format; *c != '\0'; c++)
        if (*c == '@')
          g_string_append (list, row->fields[i]->name);
        else
          g_string_append_c (list, *c);
    }

  return g_string_free (list, FALSE);
}

static char *
make_save_sql (const FootingRow *row,
               gboolean          is_new)
{
  g_autofree char *columns = column_list (row, "@", ", ");
  g_autofree char *places = column_list (row, "?", ", ");
  g_autofree char *updates = column_list (row, "@ = excluded.@", ", ");
  g_autofree char *conflict = g_strconcat (" ON CONFLICT (id) DO UPDATE SET ", updates, NULL);

  return g_strdup_printf ("INSERT INTO %s (%s) VALUES (%s)%s", footing_record_type_table (row->type), columns, places,
                          is_new ? "" : conflict);
}

/* Made once for each class: an intake saves thousands of rows. Returns: (transfer none) */
static const char *
save_sql (const FootingRow *row,
          gboolean          is_new)
{
  static GMutex mutex;
  static GHashTable *made[2];
  char *sql = NULL;

  g_mutex_lock (&mutex);
  if (made[is_new] == NULL)
    made[is_new] = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  sql = g_hash_table_lookup (made[is_new], GSIZE_TO_POINTER (row->type));
  if (sql == NULL)
    {
      sql = make_save_sql (row, is_new);
      g_hash_table_insert (made[is_new], GSIZE_TO_POINTER (row->type), sql);
    }
  g_mutex_unlock (&mutex);

  return sql;
}

void
_footing_stmt_bind_cell (FootingStmt        *stmt,
                         int                 place,
                         const FootingField *field,
                         FootingCell         cell)
{
  g_autofree char *iso = NULL;

  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      _footing_stmt_bind_nth_text (stmt, place, cell.text);
      break;
    case FOOTING_FIELD_REAL:
      _footing_stmt_bind_nth_double (stmt, place, cell.real);
      break;
    case FOOTING_FIELD_DAY:
      iso = footing_day_to_iso ((FootingDay) cell.integer);
      _footing_stmt_bind_nth_text (stmt, place, iso);
      break;
    case FOOTING_FIELD_CHOICE:
      {
        GEnumClass *choices = g_type_class_get (field->choices ());

        _footing_stmt_bind_nth_text (stmt, place, g_enum_get_value (choices, (int) cell.integer)->value_nick);
      }
      break;
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
      if (cell.integer == 0)
        _footing_stmt_bind_nth_text (stmt, place, NULL);
      else
        _footing_stmt_bind_nth_int64 (stmt, place, cell.integer);
      break;
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_BOOLEAN:
    default:
      _footing_stmt_bind_nth_int64 (stmt, place, cell.integer);
      break;
    }
}

/* The book allows no other words than those of the enumeration: what is none of them is damaged. */
static gboolean
read_choice (FootingStmt        *stmt,
             int                 column,
             const FootingField *field,
             FootingCell        *cell)
{
  const char *nick = _footing_stmt_get_text (stmt, column);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (g_type_class_get (field->choices ()), nick) : NULL;

  if (value == NULL)
    return FALSE;

  cell->integer = value->value;

  return TRUE;
}

static gboolean
read_text (FootingStmt *stmt,
           int          column,
           FootingCell *cell)
{
  const char *text = _footing_stmt_get_text (stmt, column);

  if (text == NULL ? column == FOOTING_ROW_UID : !g_utf8_validate (text, -1, NULL))
    return FALSE;

  g_set_str (&cell->text, text);

  return TRUE;
}

/* Returns: whether it may be what once was written */
static gboolean
read_cell (FootingStmt        *stmt,
           int                 column,
           const FootingField *field,
           FootingCell        *cell)
{
  switch (field->kind)
    {
    case FOOTING_FIELD_TEXT:
      return read_text (stmt, column, cell);
    case FOOTING_FIELD_REAL:
      cell->real = _footing_stmt_get_double (stmt, column);
      return TRUE;
    case FOOTING_FIELD_DAY:
      cell->integer = _footing_stmt_get_day (stmt, column);
      return TRUE;
    case FOOTING_FIELD_CHOICE:
      return read_choice (stmt, column, field, cell);
    case FOOTING_FIELD_INTEGER:
    case FOOTING_FIELD_BOOLEAN:
    case FOOTING_FIELD_INSTANT:
    case FOOTING_FIELD_LINK:
    default:
      cell->integer = _footing_stmt_get_int64 (stmt, column);
      return TRUE;
    }
}

/* ---- Saving ---- */

gboolean
_footing_rows_save (FootingDb   *db,
                    FootingRow  *row,
                    GError     **error)
{
  gboolean is_new = row->cells[FOOTING_ROW_ID].integer <= 0;
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, save_sql (row, is_new), error);

  if (stmt == NULL)
    return FALSE;

  if (is_new)
    _footing_stmt_bind_nth_text (stmt, 1, NULL);
  else
    _footing_stmt_bind_nth_int64 (stmt, 1, row->cells[FOOTING_ROW_ID].integer);

  for (guint i = 1; i < row->n_cells; i++)
    _footing_stmt_bind_cell (stmt, (int) i + 1, row->fields[i], row->cells[i]);

  if (!_footing_stmt_run (stmt, error))
    return FALSE;

  if (is_new)
    row->cells[FOOTING_ROW_ID].integer = _footing_db_last_id (db);

  return TRUE;
}

typedef struct
{
  GPtrArray *records;  /* of the main thread */
  GPtrArray *rows;
  GHashTable *promised; /* "person -3" → gint64 * */
  FootingProgress *progress; /* nullable */
} Batch;

static void
batch_free (gpointer data)
{
  Batch *batch = data;

  g_clear_pointer (&batch->records, g_ptr_array_unref);
  g_clear_pointer (&batch->rows, g_ptr_array_unref);
  g_clear_pointer (&batch->promised, g_hash_table_unref);
  g_clear_pointer (&batch->progress, footing_progress_unref);
  g_free (batch);
}

static char *
promise_key (const char *table,
             gint64      id)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, table, id);
}

static gboolean
keep_promises (Batch       *batch,
               FootingRow  *row,
               GError     **error)
{
  for (guint i = 0; i < row->n_cells; i++)
    {
      g_autofree char *key = NULL;
      gint64 *id = NULL;

      if (row->fields[i]->kind != FOOTING_FIELD_LINK || row->cells[i].integer >= 0)
        continue;

      key = promise_key (row->fields[i]->table, row->cells[i].integer);
      id = g_hash_table_lookup (batch->promised, key);
      if (id == NULL)
        {
          g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT,
                       "Nothing in this batch was saved as “%s”", key);
          return FALSE;
        }
      row->cells[i].integer = *id;
    }

  return TRUE;
}

static gboolean
save_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  Batch *batch = job->data;

  for (guint i = 0; i < batch->rows->len; i++)
    {
      FootingRow *row = g_ptr_array_index (batch->rows, i);
      gint64 promise = row->cells[FOOTING_ROW_ID].integer;

      /* SQLite looks for itself only now and then, and never between two short statements. */
      if (g_cancellable_set_error_if_cancelled (g_task_get_cancellable (job->task), error) ||
          !keep_promises (batch, row, error) || !_footing_rows_save (db, row, error))
        return FALSE;

      if (promise < 0)
        g_hash_table_insert (batch->promised,
                             promise_key (footing_record_type_table (row->type), promise),
                             g_memdup2 (&row->cells[FOOTING_ROW_ID].integer, sizeof (gint64)));
      if (batch->progress != NULL)
        footing_progress_advance (batch->progress, 1);
    }

  return TRUE;
}

static void
batch_saved (FootingJob *job,
             GTask      *task)
{
  Batch *batch = job->data;

  for (guint i = 0; i < batch->rows->len; i++)
    footing_record_take_row (g_ptr_array_index (batch->records, i), g_ptr_array_index (batch->rows, i));

  g_task_return_boolean (task, TRUE);
}

/* Whether a record is changed now or was changed elsewhere, at a time that it knows. */
typedef enum
{
  TIMES_NOW,
  TIMES_KEPT,
} Times;

static FootingRow *
row_to_save (FootingRecord *record,
             Times          times,
             gint64         now)
{
  FootingRow *row = footing_record_to_row (record);

  if (row->cells[FOOTING_ROW_UID].text == NULL)
    row->cells[FOOTING_ROW_UID].text = footing_uid_new ();
  if (row->cells[FOOTING_ROW_CREATED_AT].integer == 0)
    row->cells[FOOTING_ROW_CREATED_AT].integer = now;
  if (times == TIMES_NOW || row->cells[FOOTING_ROW_UPDATED_AT].integer == 0)
    row->cells[FOOTING_ROW_UPDATED_AT].integer = now;

  return row;
}

static Batch *
batch_new (GPtrArray          *records,
           Times               times,
           FootingStoreChange *changes)
{
  Batch *batch = g_new0 (Batch, 1);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  batch->records = g_ptr_array_new_full (records->len, g_object_unref);
  batch->rows = g_ptr_array_new_full (records->len, (GDestroyNotify) footing_row_free);
  batch->promised = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (records, i);

      g_ptr_array_add (batch->records, g_object_ref (record));
      g_ptr_array_add (batch->rows, row_to_save (record, times, now));
      *changes |= footing_store_change_of_type (G_OBJECT_TYPE (record));
    }

  return batch;
}

static void
save_records (FootingStore        *self,
              GPtrArray           *records,
              Times                times,
              FootingProgress     *progress,
              GCancellable        *cancellable,
              GAsyncReadyCallback  callback,
              gpointer             user_data)
{
  FootingStoreChange changes = FOOTING_STORE_CHANGE_NONE;
  Batch *batch = batch_new (records, times, &changes);

  if (progress != NULL)
    {
      batch->progress = footing_progress_ref (progress);
      footing_progress_expect (progress, records->len);
    }

  _footing_store_write (self, save_in_thread, batch_saved, changes, batch, batch_free,
                        cancellable, callback, user_data);
}

void
footing_store_save_async (FootingStore        *self,
                          GPtrArray           *records,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (records != NULL);

  save_records (self, records, TIMES_NOW, NULL, cancellable, callback, user_data);
}

void
footing_store_save_watched_async (FootingStore        *self,
                                  GPtrArray           *records,
                                  FootingProgress     *progress,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (records != NULL);

  save_records (self, records, TIMES_NOW, progress, cancellable, callback, user_data);
}

void
footing_store_restore_async (FootingStore        *self,
                             GPtrArray           *records,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (records != NULL);

  save_records (self, records, TIMES_KEPT, NULL, cancellable, callback, user_data);
}

void
footing_store_save_one_async (FootingStore        *self,
                              FootingRecord       *record,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  g_return_if_fail (FOOTING_IS_RECORD (record));

  g_ptr_array_add (records, record);
  footing_store_save_async (self, records, cancellable, callback, user_data);
}

/* ---- Trash ---- */

typedef struct
{
  Batch    *batch;
  gboolean  trashed;
} Trashing;

static void
trashing_free (gpointer data)
{
  Trashing *trashing = data;

  batch_free (trashing->batch);
  g_free (trashing);
}

/* Only this one value: the record may know an older state of the others than the book does. */
static gboolean
trash_row (FootingDb   *db,
           FootingRow  *row,
           GError     **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET deleted_at = :deleted, updated_at = :now WHERE id = :id",
                                          footing_record_type_table (row->type));
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", row->cells[FOOTING_ROW_ID].integer);
  _footing_stmt_bind_int64 (stmt, ":now", row->cells[FOOTING_ROW_UPDATED_AT].integer);
  if (row->cells[FOOTING_ROW_DELETED_AT].integer != 0)
    _footing_stmt_bind_int64 (stmt, ":deleted", row->cells[FOOTING_ROW_DELETED_AT].integer);
  else
    _footing_stmt_bind_null (stmt, ":deleted");

  return _footing_stmt_run (stmt, error);
}

static gboolean
trash_in_thread (FootingWorker  *worker,
                 FootingDb      *db,
                 FootingJob     *job,
                 GError        **error)
{
  Trashing *trashing = job->data;
  GPtrArray *rows = trashing->batch->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      FootingRow *row = g_ptr_array_index (rows, i);

      row->cells[FOOTING_ROW_DELETED_AT].integer = trashing->trashed ? row->cells[FOOTING_ROW_UPDATED_AT].integer : 0;
      if (!trash_row (db, row, error))
        return FALSE;
    }

  return TRUE;
}

static void
trashed_home (FootingJob *job,
              GTask      *task)
{
  Trashing *trashing = job->data;

  for (guint i = 0; i < trashing->batch->rows->len; i++)
    {
      FootingRow *row = g_ptr_array_index (trashing->batch->rows, i);

      g_object_set (g_ptr_array_index (trashing->batch->records, i),
                    "deleted-at", row->cells[FOOTING_ROW_DELETED_AT].integer, NULL);
    }

  g_task_return_boolean (task, TRUE);
}

void
footing_store_trash_async (FootingStore        *self,
                           GPtrArray           *records,
                           gboolean             trashed,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  FootingStoreChange changes = FOOTING_STORE_CHANGE_NONE;
  Trashing *trashing = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (records != NULL);

  trashing = g_new0 (Trashing, 1);
  trashing->batch = batch_new (records, TIMES_NOW, &changes);
  trashing->trashed = trashed;

  _footing_store_write (self, trash_in_thread, trashed_home, changes, trashing, trashing_free,
                        cancellable, callback, user_data);
}

/* What was planned under a version is held against it for good, also when nothing new is. */
#define UNUSED_STANDARD \
  " AND NOT EXISTS (SELECT 1 FROM programme p" \
  "   WHERE p.standard = standard_profile.key AND p.standard_version = standard_profile.version)" \
  " AND NOT EXISTS (SELECT 1 FROM enrolment e" \
  "   WHERE e.standard = standard_profile.key AND e.standard_version = standard_profile.version)"

static gboolean
purge_in_thread (FootingWorker  *worker,
                 FootingDb      *db,
                 FootingJob     *job,
                 GError        **error)
{
  for (guint i = _footing_store_n_tables (); i-- > 0;)
    {
      const char *table = footing_record_type_table (_footing_store_nth_table (i));
      g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE deleted_at < :before%s", table,
                                              g_str_equal (table, "standard_profile") ? UNUSED_STANDARD : "");
      g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);

      if (stmt == NULL)
        return FALSE;

      _footing_stmt_bind_int64 (stmt, ":before", *(gint64 *) job->data);
      if (!_footing_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

void
footing_store_purge_async (FootingStore        *self,
                           gint64               before,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  /* Nothing that is shown changes: what goes was in the trash already. */
  _footing_store_write (self, purge_in_thread, NULL, FOOTING_STORE_CHANGE_NONE,
                        g_memdup2 (&before, sizeof before), g_free,
                        cancellable, callback, user_data);
}

/* ---- Lists ---- */

typedef struct
{
  GType         type;
  char         *where;
  FootingParam  params[FOOTING_MAX_PARAMS + 1];
  GPtrArray    *records;
} Query;

static void
query_free (gpointer data)
{
  Query *query = data;

  for (FootingParam *param = query->params; param->name != NULL; param++)
    g_free (param->text);
  g_free (query->where);
  g_clear_pointer (&query->records, g_ptr_array_unref);
  g_free (query);
}

static FootingStmt *
prepare_query (FootingDb   *db,
               Query       *query,
               GError     **error)
{
  g_autoptr(FootingRow) example = footing_row_new (query->type);
  g_autofree char *columns = column_list (example, "@", ", ");
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s WHERE deleted_at IS NULL %s", columns,
                                          footing_record_type_table (query->type), query->where);
  FootingStmt *stmt = _footing_db_prepare (db, sql, error);

  for (FootingParam *param = query->params; stmt != NULL && param->name != NULL; param++)
    if (param->text != NULL)
      _footing_stmt_bind_text (stmt, param->name, param->text);
    else
      _footing_stmt_bind_int64 (stmt, param->name, param->number);

  return stmt;
}

static gpointer
read_record (FootingStmt  *stmt,
             FootingRow   *row,
             GError      **error)
{
  for (guint i = 0; i < row->n_cells; i++)
    if (!read_cell (stmt, (int) i, row->fields[i], &row->cells[i]))
      {
        g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT, "A row of “%s” has an impossible “%s”",
                     footing_record_type_table (row->type), row->fields[i]->name);
        return NULL;
      }

  return footing_record_new_from_row (row);
}

/* The records are made here and not at home, where a long list would hold up the window. Nobody
 * else knows of them until then, and nothing on this thread does afterwards.
 */
static gboolean
list_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  Query *query = job->data;
  g_autoptr(FootingStmt) stmt = prepare_query (db, query, error);
  g_autoptr(FootingRow) row = footing_row_new (query->type);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  while (_footing_stmt_step (stmt, &more, error) && more)
    {
      gpointer record = read_record (stmt, row, error);

      if (record == NULL)
        return FALSE;
      g_ptr_array_add (query->records, record);
    }

  return !more;
}

static void
list_home (FootingJob *job,
           GTask      *task)
{
  Query *query = job->data;

  g_task_return_pointer (task, g_steal_pointer (&query->records), (GDestroyNotify) g_ptr_array_unref);
}

void
_footing_store_list (FootingStore        *self,
                     GType                type,
                     const char          *where,
                     const FootingParam  *params,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  Query *query = g_new0 (Query, 1);

  query->type = type;
  query->where = g_strdup (where);
  query->records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; params != NULL && params[i].name != NULL; i++)
    {
      g_assert (i < FOOTING_MAX_PARAMS);
      query->params[i] = params[i];
      query->params[i].text = g_strdup (params[i].text);
    }

  _footing_store_read (self, list_in_thread, list_home, query, query_free, cancellable, callback, user_data);
}

void
footing_store_list_async (FootingStore        *self,
                          GType                type,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, type, "ORDER BY id", NULL, cancellable, callback, user_data);
}

void
footing_store_list_with_trash_async (FootingStore        *self,
                                     GType                type,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  /* Takes back the condition that the rest of the SQL is put behind. */
  _footing_store_list (self, type, "OR TRUE ORDER BY id", NULL, cancellable, callback, user_data);
}

void
footing_store_list_trash_async (FootingStore        *self,
                                GType                type,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, type, "AND FALSE OR deleted_at IS NOT NULL ORDER BY id", NULL,
                       cancellable, callback, user_data);
}

static gboolean
is_link (GType       type,
         const char *name)
{
  guint n_fields;
  g_autofree const FootingField **fields = footing_record_type_fields (type, &n_fields);

  for (guint i = 0; i < n_fields; i++)
    if (fields[i]->kind == FOOTING_FIELD_LINK && g_str_equal (fields[i]->name, name))
      return TRUE;

  return FALSE;
}

void
footing_store_list_linked_async (FootingStore        *self,
                                 GType                type,
                                 const char          *link,
                                 gint64               id,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autofree char *where = NULL;
  FootingParam params[] = {
    { ":id", .number = id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (is_link (type, link));

  where = g_strdup_printf ("AND %s = :id ORDER BY id", link);
  _footing_store_list (self, type, where, params, cancellable, callback, user_data);
}

GPtrArray *
footing_store_list_finish (FootingStore  *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

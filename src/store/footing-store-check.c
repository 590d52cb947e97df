/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-migrations-private.h"
#include "footing-store-check.h"
#include "footing-store-private.h"

void
footing_check_free (FootingCheck *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_clear_pointer (&self->references, g_ptr_array_unref);
  g_clear_pointer (&self->counts, g_ptr_array_unref);
  g_free (self);
}

gboolean
footing_check_is_sound (const FootingCheck *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->pages->len == 0 && self->references->len == 0 && self->index &&
         self->version == self->expected_version;
}

static FootingCheck *
check_new (void)
{
  FootingCheck *self = g_new0 (FootingCheck, 1);

  self->expected_version = _footing_migrations_version ();
  self->pages = g_ptr_array_new_with_free_func (g_free);
  self->references = g_ptr_array_new_with_free_func (g_free);
  self->counts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/* One line for each row: its columns with ": " between them. */
static gboolean
collect (FootingDb   *db,
         const char  *sql,
         int          columns,
         GPtrArray   *lines,
         GError     **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  while (_footing_stmt_step (stmt, &more, error) && more)
    {
      const char *first = _footing_stmt_get_text (stmt, 0);

      if (columns == 1)
        g_ptr_array_add (lines, g_strdup (first));
      else
        g_ptr_array_add (lines, g_strdup_printf ("%s: %s", first, _footing_stmt_get_text (stmt, 1)));
    }

  return !more;
}

static gboolean
check_pages (FootingDb     *db,
             FootingCheck  *check,
             GError       **error)
{
  if (!collect (db, "PRAGMA integrity_check", 1, check->pages, error))
    return FALSE;

  if (check->pages->len == 1 && g_str_equal (g_ptr_array_index (check->pages, 0), "ok"))
    g_ptr_array_set_size (check->pages, 0);

  return TRUE;
}

/* A page of an encrypted book that was damaged cannot be deciphered any more, and reading it ends in
 * an error that says nothing. The engine can compare each page with its checksum beforehand; of a
 * plain book it says nothing here.
 */
static gboolean
check_cipher (FootingDb     *db,
              FootingCheck  *check,
              GError       **error)
{
  g_autoptr(GPtrArray) damaged = g_ptr_array_new_with_free_func (g_free);

  if (!collect (db, "PRAGMA cipher_integrity_check", 1, damaged, error))
    return FALSE;

  if (damaged->len == 0)
    return TRUE;

  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT, "%u pages cannot be deciphered: %s",
               damaged->len, (char *) g_ptr_array_index (damaged, 0));

  return FALSE;
}

static gboolean
count_in (FootingDb   *db,
          const char  *table,
          const char  *where,
          gint64      *count,
          GError     **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM %s %s", table, where);

  return _footing_db_get_number (db, sql, count, error);
}

static gboolean
count_trash (FootingDb   *db,
             const char  *table,
             gint64      *count,
             GError     **error)
{
  g_autofree char *source = g_strdup_printf ("pragma_table_info ('%s')", table);

  return count_in (db, source, "WHERE name = 'deleted_at'", count, error) &&
         (*count == 0 || count_in (db, table, "WHERE deleted_at IS NOT NULL", count, error));
}

static gboolean
count_rows (FootingDb     *db,
            FootingCheck  *check,
            GError       **error)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (!collect (db,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
                "AND name NOT LIKE 'sqlite%' ORDER BY rowid",
                1, names, error))
    return FALSE;

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      gint64 count, trash;

      if (!count_in (db, name, "", &count, error) || !count_trash (db, name, &trash, error))
        return FALSE;

      g_ptr_array_add (check->counts,
                       g_strdup_printf ("%s: %" G_GINT64_FORMAT ": %" G_GINT64_FORMAT, name, count, trash));
    }

  return TRUE;
}

/* The command of FTS5 is written as an insertion but only compares. */
static gboolean
check_index (FootingDb     *db,
             FootingCheck  *check,
             GError       **error)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) problem = NULL;

  if (!collect (db, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE search%'", 1, names, error))
    return FALSE;

  check->index = TRUE;
  for (guint i = 0; i < names->len && check->index; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      g_autofree char *sql = g_strdup_printf ("INSERT INTO %s (%s, rank) VALUES ('integrity-check', 1)", name, name);

      check->index = _footing_db_exec (db, sql, &problem);
    }

  if (check->index || g_error_matches (problem, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&problem));

  return FALSE;
}

static gboolean
check_in_thread (FootingWorker  *worker,
                 FootingDb      *db,
                 FootingJob     *job,
                 GError        **error)
{
  FootingCheck *check = job->data;
  gint64 version;

  if (!_footing_db_get_number (db, "PRAGMA user_version", &version, error))
    return FALSE;

  check->version = (int) version;

  return check_cipher (db, check, error) &&
         check_pages (db, check, error) &&
         collect (db, "PRAGMA foreign_key_check", 2, check->references, error) &&
         count_rows (db, check, error) &&
         check_index (db, check, error);
}

static void
check_home (FootingJob *job,
            GTask      *task)
{
  g_task_return_pointer (task, g_steal_pointer (&job->data), (GDestroyNotify) footing_check_free);
}

void
footing_store_check_async (FootingStore        *self,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  /* By the writer: the check of the index needs a connection that may write. */
  _footing_store_write (self, check_in_thread, check_home, FOOTING_STORE_CHANGE_NONE,
                        check_new (), (GDestroyNotify) footing_check_free,
                        cancellable, callback, user_data);
}

FootingCheck *
footing_store_check_finish (FootingStore  *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- The name of the book ---- */

static gboolean
set_name_in_thread (FootingWorker  *worker,
                    FootingDb      *db,
                    FootingJob     *job,
                    GError        **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, "UPDATE book SET name = :name", error);

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":name", job->data);

  return _footing_stmt_run (stmt, error);
}

void
footing_store_set_name_async (FootingStore        *self,
                              const char          *name,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (name != NULL);

  _footing_store_write (self, set_name_in_thread, NULL, FOOTING_STORE_CHANGE_BOOK,
                        g_strdup (name), g_free, cancellable, callback, user_data);
}

static gboolean
get_name_in_thread (FootingWorker  *worker,
                    FootingDb      *db,
                    FootingJob     *job,
                    GError        **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, "SELECT name FROM book", error);
  gboolean found;

  if (stmt == NULL || !_footing_stmt_step (stmt, &found, error))
    return FALSE;

  job->data = g_strdup (found ? _footing_stmt_get_text (stmt, 0) : "");

  return TRUE;
}

static void
get_name_home (FootingJob *job,
               GTask      *task)
{
  g_task_return_pointer (task, g_steal_pointer (&job->data), g_free);
}

void
footing_store_get_name_async (FootingStore        *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_read (self, get_name_in_thread, get_name_home, NULL, g_free,
                       cancellable, callback, user_data);
}

char *
footing_store_get_name_finish (FootingStore  *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

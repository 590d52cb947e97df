/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <sqlcipher/sqlite3.h>

#include "footing-db-private.h"

G_DEFINE_QUARK (footing-store-error-quark, footing_store_error)

/* Milliseconds to wait for another connection's lock. */
#define BUSY_TIMEOUT 5000

/* Steps of the virtual machine between two looks at the cancellable. */
#define PROGRESS_STEPS 1000

struct _FootingDb
{
  sqlite3      *handle;
  GThread      *thread;
  GHashTable   *statements; /* SQL text → FootingStmt that is not in use */
  GCancellable *cancellable;
  guint         depth;
};

struct _FootingStmt
{
  FootingDb    *db;
  sqlite3_stmt *handle;
  int           failed_bind; /* the first result of a bind that was not SQLITE_OK */
};

static FootingStoreError
code_of_result (int result)
{
  /* The file that the log shares its index in could not grow. */
  if (result == SQLITE_IOERR_SHMSIZE)
    return FOOTING_STORE_ERROR_DISK_FULL;

  switch (result & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return FOOTING_STORE_ERROR_BUSY;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return FOOTING_STORE_ERROR_CONSTRAINT;
    case SQLITE_CORRUPT:
      return FOOTING_STORE_ERROR_CORRUPT;
    case SQLITE_FULL:
      return FOOTING_STORE_ERROR_DISK_FULL;
    case SQLITE_NOTADB:
      return FOOTING_STORE_ERROR_WRONG_KEY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return FOOTING_STORE_ERROR_READ_ONLY;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
      return FOOTING_STORE_ERROR_IO;
    default:
      return FOOTING_STORE_ERROR_FAILED;
    }
}

static gboolean
fail (FootingDb  *self,
      int         result,
      GError    **error)
{
  if ((result & 0xff) == SQLITE_INTERRUPT)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "The query was cancelled");
  else
    g_set_error (error, FOOTING_STORE_ERROR, code_of_result (result), "SQLite: %s (%d)",
                 self->handle != NULL ? sqlite3_errmsg (self->handle) : sqlite3_errstr (result), result);

  return FALSE;
}

static int
progress_cb (void *user_data)
{
  FootingDb *self = user_data;

  return g_cancellable_is_cancelled (self->cancellable);
}

static const int open_flags[] = {
  [FOOTING_DB_READ_WRITE] = SQLITE_OPEN_READWRITE,
  [FOOTING_DB_CREATE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
  [FOOTING_DB_READ_ONLY] = SQLITE_OPEN_READONLY,
};

/* A connection must not trust what a stranger may have written into the file: no functions from
 * its schema, no writes to the schema itself, no text mistaken for a column.
 */
static gboolean
harden (FootingDb  *self,
        GError    **error)
{
  static const struct
  {
    int option;
    int on;
  } settings[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
  };
  int result = sqlite3_busy_timeout (self->handle, BUSY_TIMEOUT);

  for (guint i = 0; result == SQLITE_OK && i < G_N_ELEMENTS (settings); i++)
    result = sqlite3_db_config (self->handle, settings[i].option, settings[i].on, NULL);

  sqlite3_progress_handler (self->handle, PROGRESS_STEPS, progress_cb, self);

  return result == SQLITE_OK || fail (self, result, error);
}

/* With an ordinary SQLite in place of SQLCipher the key would be taken without a word. */
static gboolean
prove_cipher (FootingDb  *self,
              GError    **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (self, "PRAGMA cipher_version", error);
  gboolean row;

  if (stmt == NULL || !_footing_stmt_step (stmt, &row, error))
    return FALSE;

  if (!row)
    g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_ENCRYPTED,
                         "The database engine in this process does not encrypt");

  return row;
}

/* SQLCipher takes x'64 hexadecimal digits' for a key that needs no deriving. What people choose is
 * a passphrase whatever it looks like; with one more byte, which nobody can type, it is to SQLCipher.
 */
static gboolean
looks_like_key (const char *passphrase)
{
  return g_ascii_strncasecmp (passphrase, "x'", 2) == 0 && g_str_has_suffix (passphrase, "'");
}

static gboolean
set_key (FootingDb   *self,
         const char  *passphrase,
         GError     **error)
{
  g_autofree char *more = looks_like_key (passphrase) ? g_strconcat (passphrase, "\n", NULL) : NULL;
  const char *key = more != NULL ? more : passphrase;
  int result;

  /* Not PRAGMA key, which a trace would show. */
  result = sqlite3_key_v2 (self->handle, "main", key, strlen (key));
  if (more != NULL)
    explicit_bzero (more, strlen (more));
  if (result != SQLITE_OK)
    return fail (self, result, error);

  return prove_cipher (self, error) &&
         _footing_db_exec (self, "PRAGMA cipher_log_level = NONE", error);
}

/* Lists are read once from end to end, and then held by the window: pages that are kept for reading
 * them again would only take room.
 */
#define SMALL_CACHE "PRAGMA cache_size = -256;"

static gboolean
configure (FootingDb      *self,
           FootingDbMode   mode,
           GError        **error)
{
  gint64 pages;

  /* The first read: with a wrong passphrase it is where SQLITE_NOTADB comes from. */
  return _footing_db_get_number (self, "SELECT count(*) FROM sqlite_schema", &pages, error) &&
         _footing_db_exec (self, mode == FOOTING_DB_READ_ONLY ? SMALL_CACHE : "PRAGMA journal_mode = WAL", error) &&
         _footing_db_exec (self,
                           "PRAGMA foreign_keys = ON;"
                           "PRAGMA synchronous = FULL;"
                           "PRAGMA temp_store = MEMORY;"
                           "PRAGMA secure_delete = ON;",
                           error);
}

FootingDb *
_footing_db_open (const char     *path,
                  FootingDbMode   mode,
                  const char     *passphrase,
                  GError        **error)
{
  g_autoptr(FootingDb) self = g_new0 (FootingDb, 1);
  int result;

  self->thread = g_thread_self ();
  self->statements = g_hash_table_new (g_str_hash, g_str_equal);

  result = sqlite3_open_v2 (path, &self->handle,
                            open_flags[mode] | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (result != SQLITE_OK)
    {
      fail (self, result, error);
      return NULL;
    }

  if (!harden (self, error) ||
      (passphrase != NULL && !set_key (self, passphrase, error)) ||
      !configure (self, mode, error))
    return NULL;

  return g_steal_pointer (&self);
}

static void
statement_destroy (FootingStmt *stmt)
{
  sqlite3_finalize (stmt->handle);
  g_free (stmt);
}

void
_footing_db_close (FootingDb *self)
{
  GHashTableIter iter;
  gpointer stmt;

  if (self == NULL)
    return;

  g_assert (self->thread == g_thread_self ());

  g_hash_table_iter_init (&iter, self->statements);
  while (g_hash_table_iter_next (&iter, NULL, &stmt))
    statement_destroy (stmt);
  g_clear_pointer (&self->statements, g_hash_table_unref);

  /* Only a statement that somebody still holds can make this fail. */
  if (sqlite3_close (self->handle) != SQLITE_OK)
    g_critical ("A connection was closed while it was in use");

  g_clear_object (&self->cancellable);
  g_free (self);
}

void
_footing_db_set_cancellable (FootingDb    *self,
                             GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
}

void
_footing_db_release_memory (FootingDb *self)
{
  sqlite3_db_release_memory (self->handle);
}

gboolean
_footing_db_prove_encrypted (FootingDb  *self,
                             GError    **error)
{
  static const char magic[] = "SQLite format 3";
  char header[sizeof magic] = { 0 };
  sqlite3_file *file = NULL;
  int result;

  /* Through SQLite's own handle: closing another descriptor of the file would drop its locks. */
  result = sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (result == SQLITE_OK)
    result = file->pMethods->xRead (file, header, sizeof header, 0);

  if (result == SQLITE_IOERR_SHORT_READ)
    return TRUE; /* nothing has been written yet */

  if (result != SQLITE_OK)
    return fail (self, result, error);

  if (memcmp (header, magic, sizeof magic) == 0)
    {
      g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_ENCRYPTED,
                           "The file on disk is plain although a passphrase was given");
      return FALSE;
    }

  return TRUE;
}

gboolean
_footing_db_has_moved (FootingDb *self)
{
  int moved = 0;

  return sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

gboolean
_footing_db_exec (FootingDb   *self,
                  const char  *sql,
                  GError     **error)
{
  int result;

  g_assert (self->thread == g_thread_self ());

  result = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);

  return result == SQLITE_OK || fail (self, result, error);
}

gboolean
_footing_db_get_number (FootingDb   *self,
                        const char  *sql,
                        gint64      *number,
                        GError     **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (self, sql, error);
  gboolean row;

  if (stmt == NULL || !_footing_stmt_step (stmt, &row, error))
    return FALSE;

  *number = row ? _footing_stmt_get_int64 (stmt, 0) : 0;

  return TRUE;
}

static void
roll_back (FootingDb *self,
           gboolean   outer)
{
  /* A full disk or an I/O error may have rolled back already. The error that led here is the one
   * worth reporting, so this one is not.
   */
  if (!outer)
    _footing_db_exec (self, "ROLLBACK TO nested; RELEASE nested", NULL);
  else if (!sqlite3_get_autocommit (self->handle))
    _footing_db_exec (self, "ROLLBACK", NULL);
}

/* What is written to a file that has lost its name would be lost with it. */
static gboolean
check_place (FootingDb  *self,
             GError    **error)
{
  if (self->depth > 0 || !_footing_db_has_moved (self))
    return TRUE;

  g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_MOVED,
                       "The file no longer has the name under which it was opened");

  return FALSE;
}

gboolean
_footing_db_transact (FootingDb      *self,
                      FootingDbFunc   func,
                      gpointer        user_data,
                      GError        **error)
{
  gboolean outer = self->depth == 0;
  gboolean done;

  if (!check_place (self, error) ||
      !_footing_db_exec (self, outer ? "BEGIN IMMEDIATE" : "SAVEPOINT nested", error))
    return FALSE;

  self->depth++;
  done = func (self, user_data, error);
  self->depth--;

  if (done && check_place (self, error) &&
      _footing_db_exec (self, outer ? "COMMIT" : "RELEASE nested", error))
    return TRUE;

  roll_back (self, outer);

  return FALSE;
}

gint64
_footing_db_last_id (FootingDb *self)
{
  return sqlite3_last_insert_rowid (self->handle);
}

FootingStmt *
_footing_db_prepare (FootingDb   *self,
                     const char  *sql,
                     GError     **error)
{
  FootingStmt *stmt = NULL;
  int result;

  g_assert (self->thread == g_thread_self ());

  if (g_hash_table_steal_extended (self->statements, sql, NULL, (gpointer *) &stmt))
    return stmt;

  stmt = g_new0 (FootingStmt, 1);
  stmt->db = self;

  result = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt->handle, NULL);
  if (result != SQLITE_OK)
    {
      fail (self, result, error);
      g_free (stmt);
      return NULL;
    }

  return stmt;
}

void
_footing_stmt_free (FootingStmt *self)
{
  const char *sql = NULL;

  if (self == NULL)
    return;

  /* The result repeats that of the last step, which was reported then. */
  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  self->failed_bind = SQLITE_OK;

  sql = sqlite3_sql (self->handle);
  if (g_hash_table_contains (self->db->statements, sql))
    statement_destroy (self);
  else
    g_hash_table_insert (self->db->statements, (gpointer) sql, self);
}

static void
remember_bind (FootingStmt *self,
               int          result)
{
  if (self->failed_bind == SQLITE_OK)
    self->failed_bind = result;
}

static int
place_of (FootingStmt *self,
          const char  *name)
{
  int place = sqlite3_bind_parameter_index (self->handle, name);

  if (place == 0)
    g_critical ("No parameter “%s” in “%s”", name, sqlite3_sql (self->handle));

  return place;
}

void
_footing_stmt_bind_int64 (FootingStmt *self,
                          const char  *name,
                          gint64       value)
{
  _footing_stmt_bind_nth_int64 (self, place_of (self, name), value);
}

void
_footing_stmt_bind_double (FootingStmt *self,
                           const char  *name,
                           double       value)
{
  _footing_stmt_bind_nth_double (self, place_of (self, name), value);
}

void
_footing_stmt_bind_text (FootingStmt *self,
                         const char  *name,
                         const char  *value)
{
  _footing_stmt_bind_nth_text (self, place_of (self, name), value);
}

void
_footing_stmt_bind_day (FootingStmt *self,
                        const char  *name,
                        FootingDay   value)
{
  g_autofree char *iso = footing_day_to_iso (value);

  _footing_stmt_bind_text (self, name, iso);
}

void
_footing_stmt_bind_null (FootingStmt *self,
                         const char  *name)
{
  _footing_stmt_bind_text (self, name, NULL);
}

void
_footing_stmt_bind_nth_int64 (FootingStmt *self,
                              int          place,
                              gint64       value)
{
  remember_bind (self, sqlite3_bind_int64 (self->handle, place, value));
}

void
_footing_stmt_bind_nth_double (FootingStmt *self,
                               int          place,
                               double       value)
{
  remember_bind (self, sqlite3_bind_double (self->handle, place, value));
}

void
_footing_stmt_bind_nth_text (FootingStmt *self,
                             int          place,
                             const char  *value)
{
  if (value == NULL)
    remember_bind (self, sqlite3_bind_null (self->handle, place));
  else
    remember_bind (self, sqlite3_bind_text (self->handle, place, value, -1, SQLITE_TRANSIENT));
}

gboolean
_footing_stmt_step (FootingStmt  *self,
                    gboolean     *row,
                    GError      **error)
{
  int result;

  g_assert (self->db->thread == g_thread_self ());

  if (self->failed_bind != SQLITE_OK)
    return fail (self->db, self->failed_bind, error);

  result = sqlite3_step (self->handle);
  if (result != SQLITE_ROW && result != SQLITE_DONE)
    return fail (self->db, result, error);

  *row = result == SQLITE_ROW;

  return TRUE;
}

gboolean
_footing_stmt_run (FootingStmt  *self,
                   GError      **error)
{
  gboolean row;

  do
    {
      if (!_footing_stmt_step (self, &row, error))
        return FALSE;
    }
  while (row);

  return TRUE;
}

gboolean
_footing_stmt_is_null (FootingStmt *self,
                       int          column)
{
  return sqlite3_column_type (self->handle, column) == SQLITE_NULL;
}

gint64
_footing_stmt_get_int64 (FootingStmt *self,
                         int          column)
{
  return sqlite3_column_int64 (self->handle, column);
}

double
_footing_stmt_get_double (FootingStmt *self,
                          int          column)
{
  return sqlite3_column_double (self->handle, column);
}

const char *
_footing_stmt_get_text (FootingStmt *self,
                        int          column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

FootingDay
_footing_stmt_get_day (FootingStmt *self,
                       int          column)
{
  FootingDay day = FOOTING_DAY_NONE;

  footing_day_parse_iso (_footing_stmt_get_text (self, column), &day);

  return day;
}

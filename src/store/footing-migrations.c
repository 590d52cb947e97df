/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>

#include "footing-book-file.h"
#include "footing-migrations-private.h"
#include "footing-migrations.h"
#include "footing-uid.h"

#define RESOURCES "/io/github/footing_app/Footing/migrations/"
#define OWNER 0x46544E47

/* The order is the version. A released file never changes. */
static const char * const migrations[] = {
  "0001-records.sql",
  "0002-search.sql",
  "0003-preceptorship.sql",
  "0004-hours.sql",
  "0005-agreements.sql",
};

typedef struct
{
  int         version;
  const char *sql;
} Step;

int
_footing_migrations_version (void)
{
  return G_N_ELEMENTS (migrations);
}

static gboolean
check_references (FootingDb   *db,
                  int          version,
                  GError     **error)
{
  g_autoptr(FootingStmt) check = _footing_db_prepare (db, "PRAGMA foreign_key_check", error);
  gboolean broken;

  if (check == NULL || !_footing_stmt_step (check, &broken, error))
    return FALSE;

  if (broken)
    g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONSTRAINT,
                 "Migration %d leaves dangling references in “%s”",
                 version, _footing_stmt_get_text (check, 0));

  return !broken;
}

static gboolean
run_step (FootingDb  *db,
          gpointer    user_data,
          GError    **error)
{
  const Step *step = user_data;
  g_autofree char *bump = g_strdup_printf ("PRAGMA user_version = %d", step->version);

  return _footing_db_exec (db, step->sql, error) &&
         _footing_db_exec (db, bump, error) &&
         check_references (db, step->version, error);
}

static gboolean
migrate_to (FootingDb  *db,
            int         version,
            GError    **error)
{
  g_autofree char *path = g_strconcat (RESOURCES, migrations[version - 1], NULL);
  g_autoptr(GBytes) sql = g_resource_lookup_data (footing_migrations_get_resource (), path,
                                                  G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  Step step = { version, NULL };

  if (sql == NULL)
    return FALSE;

  step.sql = g_bytes_get_data (sql, NULL);

  return _footing_db_transact (db, run_step, &step, error);
}

/* An empty file that nobody else may read, for SQLite to write into. */
static gboolean
make_place (const char  *path,
            GError     **error)
{
  int fd;

  /* A copy of an earlier try, which did not get as far as the migration. */
  if (g_unlink (path) == 0)
    g_debug ("Replacing “%s”", path);

  fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  return fd >= 0 ? g_close (fd, error) : footing_book_file_fail (path, errno, error);
}

/* VACUUM INTO keeps the encryption and reads one consistent state.
 * Returns: (transfer full) (nullable): where the copy lies
 */
static char *
copy_before (FootingDb   *db,
             const char  *path,
             gint64       version,
             GError     **error)
{
  g_autofree char *copy = g_strdup_printf ("%s.before-v%" G_GINT64_FORMAT, path, version + 1);
  g_autoptr(FootingStmt) stmt = NULL;

  if (!make_place (copy, error) ||
      !(stmt = _footing_db_prepare (db, "VACUUM INTO :copy", error)))
    return NULL;

  _footing_stmt_bind_text (stmt, ":copy", copy);
  if (_footing_stmt_run (stmt, error))
    return g_steal_pointer (&copy);

  g_unlink (copy);

  return NULL;
}

/* An empty file is a new book; one with tables must be ours. */
static gboolean
check_owner (FootingDb  *db,
             gint64      version,
             gint64      tables,
             GError    **error)
{
  gint64 application_id;

  if (!_footing_db_get_number (db, "PRAGMA application_id", &application_id, error))
    return FALSE;

  if ((tables > 0 || version > 0) && application_id != OWNER)
    {
      g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK,
                           "The database belongs to another program");
      return FALSE;
    }

  return TRUE;
}

static gboolean
ensure_book_row (FootingDb  *db,
                 GError    **error)
{
  g_autofree char *uid = footing_uid_new ();
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db, "INSERT OR IGNORE INTO book VALUES (1, :uid, '', unixepoch ())", error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":uid", uid);

  return _footing_stmt_run (stmt, error);
}

static gboolean
fail_as_damaged (gint64   version,
                 GError **error)
{
  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT,
               "The book has not the tables of version %" G_GINT64_FORMAT, version);

  return FALSE;
}

static gboolean
migrate (FootingDb  *db,
         int         version,
         GError    **error)
{
  g_autoptr(GError) problem = NULL;

  /* Inside a transaction this would do nothing, and rebuilding a table needs it off. */
  if (!_footing_db_exec (db, "PRAGMA foreign_keys = OFF", error))
    return FALSE;

  for (int next = version + 1; problem == NULL && next <= _footing_migrations_version (); next++)
    migrate_to (db, next, &problem);

  if (problem == NULL)
    return TRUE;

  /* The steps work with the tables of each version: these are not what the book says they are. */
  if (g_error_matches (problem, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_FAILED))
    return fail_as_damaged (version, error);

  g_propagate_error (error, g_steal_pointer (&problem));

  return FALSE;
}

static gboolean
bring_up_to_date (FootingDb   *db,
                  const char  *path,
                  int          version,
                  GError     **error)
{
  g_autofree char *copy = NULL;

  if (version > 0 && path != NULL && !(copy = copy_before (db, path, version, error)))
    return FALSE;

  if (!migrate (db, version, error))
    {
      /* Each step that failed was taken back. */
      if (copy != NULL && g_unlink (copy) != 0)
        g_debug ("“%s” stays behind", copy);
      return FALSE;
    }

  /* Out of the log and into the file, whose first bytes must say whose it is. */
  return ensure_book_row (db, error) &&
         _footing_db_exec (db, "PRAGMA foreign_keys = ON; PRAGMA wal_checkpoint (TRUNCATE)", error);
}

gboolean
_footing_migrations_run (FootingDb   *db,
                         const char  *path,
                         GError     **error)
{
  const int newest = _footing_migrations_version ();
  gint64 version, tables;

  if (!_footing_db_get_number (db, "PRAGMA user_version", &version, error) ||
      !_footing_db_get_number (db, "SELECT count(*) FROM sqlite_schema", &tables, error) ||
      !check_owner (db, version, tables, error))
    return FALSE;

  /* Nobody writes less than nothing; a new book has nothing in it. */
  if (version < 0 || (version == 0 && tables > 0))
    return fail_as_damaged (version, error);

  if (version > newest)
    {
      g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_TOO_NEW,
                   "The book has version %" G_GINT64_FORMAT ", this program knows %d", version, newest);
      return FALSE;
    }

  if (version == newest)
    return TRUE;

  return bring_up_to_date (db, path, (int) version, error);
}

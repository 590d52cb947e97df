/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <glib/gstdio.h>

#include "footing-migrations-private.h"
#include "footing-migrations.h"
#include "footing-uid.h"

#define RESOURCES "/io/github/footing_app/Footing/migrations/"
#define OWNER 0x46544E47

/* The order is the version. A released file never changes. */
static const char * const migrations[] = {
  "0001-records.sql",
  "0002-search.sql",
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

/* VACUUM INTO keeps the encryption and reads one consistent state. */
static gboolean
copy_before (FootingDb   *db,
             const char  *path,
             gint64       version,
             GError     **error)
{
  g_autofree char *copy = g_strdup_printf ("%s.before-v%" G_GINT64_FORMAT, path, version + 1);
  g_autoptr(FootingStmt) stmt = NULL;

  /* A copy of an earlier try, which did not get as far as the migration. */
  if (g_unlink (copy) == 0)
    g_debug ("Replacing “%s”", copy);

  if (!(stmt = _footing_db_prepare (db, "VACUUM INTO :copy", error)))
    return FALSE;

  _footing_stmt_bind_text (stmt, ":copy", copy);

  return _footing_stmt_run (stmt, error);
}

/* An empty file is a new book; one with tables must be ours. */
static gboolean
check_owner (FootingDb  *db,
             gint64      version,
             GError    **error)
{
  gint64 tables, application_id;

  if (!_footing_db_get_number (db, "SELECT count(*) FROM sqlite_schema", &tables, error) ||
      !_footing_db_get_number (db, "PRAGMA application_id", &application_id, error))
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

gboolean
_footing_migrations_run (FootingDb   *db,
                         const char  *path,
                         GError     **error)
{
  const int newest = _footing_migrations_version ();
  gint64 version;
  gboolean done = TRUE;

  if (!_footing_db_get_number (db, "PRAGMA user_version", &version, error) ||
      !check_owner (db, version, error))
    return FALSE;

  if (version > newest)
    {
      g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_TOO_NEW,
                   "The book has version %" G_GINT64_FORMAT ", this program knows %d", version, newest);
      return FALSE;
    }

  if (version == newest)
    return TRUE;

  if (version > 0 && path != NULL && !copy_before (db, path, version, error))
    return FALSE;

  /* Inside a transaction this would do nothing, and rebuilding a table needs it off. */
  if (!_footing_db_exec (db, "PRAGMA foreign_keys = OFF", error))
    return FALSE;

  for (int next = (int) version + 1; done && next <= newest; next++)
    done = migrate_to (db, next, error);

  /* Out of the log and into the file, whose first bytes must say whose it is. */
  return done && ensure_book_row (db, error) &&
         _footing_db_exec (db, "PRAGMA foreign_keys = ON; PRAGMA wal_checkpoint (TRUNCATE)", error);
}

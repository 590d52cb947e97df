/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <string.h>

#include "footing-document-digest-private.h"

/* What is empty is the same whether there is a row for it or not. Orders are those of bytes, so that no
 * form and no language is needed to work a digest out again.
 */
#define DOCUMENT_SQL \
  "SELECT 'document', uid, 'form', form, 'version', form_version, 'title', title, 'date', dated_on, " \
  "       'signed', coalesce (signed_at, 0) " \
  "FROM document WHERE id = :id"
#define FIELDS_SQL \
  "SELECT 'field', key, 'words', body FROM document_field " \
  "WHERE document_id = :id AND deleted_at IS NULL AND coalesce (body, '') <> '' ORDER BY key"
#define SIGNATURES_SQL \
  "SELECT 'role', role, 'name', name, 'at', signed_at FROM document_signature " \
  "WHERE document_id = :id AND deleted_at IS NULL ORDER BY role"

/* The length comes first, so that no words can pass for two values. */
static void
add_value (GChecksum  *sum,
           const char *name,
           const char *value)
{
  g_autofree char *head = g_strdup_printf ("%s %" G_GSIZE_FORMAT "\n", name, strlen (value));

  g_checksum_update (sum, (const guchar *) head, -1);
  g_checksum_update (sum, (const guchar *) value, -1);
  g_checksum_update (sum, (const guchar *) "\n", 1);
}

/* @sql gives names and values by turns. */
static gboolean
add_rows (FootingDb   *db,
          const char  *sql,
          int          n_columns,
          gint64       document_id,
          GChecksum   *sum,
          GError     **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", document_id);
  while (_footing_stmt_step (stmt, &more, error) && more)
    for (int i = 0; i < n_columns; i += 2)
      {
        g_autofree char *name = g_strdup (_footing_stmt_get_text (stmt, i));

        add_value (sum, name, _footing_stmt_get_text (stmt, i + 1));
      }

  return !more;
}

char *
_footing_document_digest (FootingDb   *db,
                          gint64       document_id,
                          const char  *previous,
                          GError     **error)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  add_value (sum, "previous", previous != NULL ? previous : "");

  if (!add_rows (db, DOCUMENT_SQL, 12, document_id, sum, error) ||
      !add_rows (db, FIELDS_SQL, 4, document_id, sum, error) ||
      !add_rows (db, SIGNATURES_SQL, 6, document_id, sum, error))
    return NULL;

  return g_strdup (g_checksum_get_string (sum));
}

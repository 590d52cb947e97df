/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-document-digest-private.h"
#include "footing-enum-types.h"
#include "footing-store-documents.h"
#include "footing-store-private.h"
#include "footing-uid.h"

/* The last one of the chain: the one that none follows. */
#define LAST_DIGEST_SQL \
  "SELECT digest FROM document WHERE digest IS NOT NULL AND digest NOT IN " \
  "  (SELECT previous_digest FROM document WHERE previous_digest IS NOT NULL) " \
  "ORDER BY signed_at DESC, id DESC LIMIT 1"

/* One change of a document. */
typedef struct
{
  gint64      document_id;
  char       *key;  /* of a field, or as what somebody signs */
  char       *text; /* of the field, or the name they sign with */
  char       *uid;  /* of the field or the signature */
  gint64      revision;
  gint64      person_id;
  gint64      at;
  FootingDay  dated_on;
  gboolean    is_last;
} Change;

static Change *
change_new (gint64      document_id,
            const char *key,
            const char *text)
{
  Change *change = g_new0 (Change, 1);

  change->document_id = document_id;
  change->key = g_strdup (key);
  change->text = g_strdup (text);
  change->uid = footing_uid_new ();
  change->at = g_get_real_time () / G_USEC_PER_SEC;

  return change;
}

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->key);
  g_free (change->text);
  g_free (change->uid);
  g_free (change);
}

static const char *
nick_of (FootingSignatureRole role)
{
  GEnumClass *roles = g_type_class_get (FOOTING_TYPE_SIGNATURE_ROLE);

  return g_enum_get_value (roles, (int) role)->value_nick;
}

/* For statements that know a document and nothing else. */
static gboolean
run (FootingDb    *db,
     const char   *sql,
     const Change *change,
     GError      **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, sql, error);

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);

  return _footing_stmt_run (stmt, error);
}

static gboolean
check_draft (FootingDb    *db,
             const Change *change,
             GError      **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, "SELECT state = 'draft' FROM document WHERE id = :id", error);
  gboolean found;

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  if (!_footing_stmt_step (stmt, &found, error))
    return FALSE;

  if (found && _footing_stmt_get_int64 (stmt, 0) != 0)
    return TRUE;

  g_set_error (error, FOOTING_STORE_ERROR, found ? FOOTING_STORE_ERROR_CONFLICT : FOOTING_STORE_ERROR_NOT_FOUND,
               "Document %" G_GINT64_FORMAT " is not being written", change->document_id);

  return FALSE;
}

/* Nobody's name may stand below other words than those they signed. */
static gboolean
take_names (FootingDb     *db,
            const Change  *change,
            GError       **error)
{
  return run (db, "DELETE FROM document_signature WHERE document_id = :id", change, error);
}

/* ---- Words ---- */

/* Also says whether the words are others than those that are there. */
static gboolean
check_revision (FootingDb     *db,
                const Change  *change,
                gboolean      *differs,
                GError       **error)
{
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean found;

  stmt = _footing_db_prepare (db, "SELECT revision, coalesce (body, '') FROM document_field "
                                  "WHERE document_id = :id AND key = :key", error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  _footing_stmt_bind_text (stmt, ":key", change->key);
  if (!_footing_stmt_step (stmt, &found, error))
    return FALSE;

  *differs = g_strcmp0 (found ? _footing_stmt_get_text (stmt, 1) : "", change->text) != 0;
  if ((found ? _footing_stmt_get_int64 (stmt, 0) : 0) == change->revision)
    return TRUE;

  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT,
               "Field “%s” of document %" G_GINT64_FORMAT " is not at revision %" G_GINT64_FORMAT,
               change->key, change->document_id, change->revision);

  return FALSE;
}

static gboolean
write_words (FootingDb    *db,
             const Change *change,
             GError      **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "INSERT INTO document_field "
                              "(uid, created_at, updated_at, document_id, key, body, revision) "
                              "VALUES (:uid, :now, :now, :id, :key, nullif (:body, ''), 1) "
                              "ON CONFLICT (document_id, key) DO UPDATE "
                              "SET body = excluded.body, revision = revision + 1, updated_at = excluded.updated_at",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":uid", change->uid);
  _footing_stmt_bind_int64 (stmt, ":now", change->at);
  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  _footing_stmt_bind_text (stmt, ":key", change->key);
  _footing_stmt_bind_text (stmt, ":body", change->text);

  return _footing_stmt_run (stmt, error);
}

static gboolean
save_field_in_thread (FootingWorker  *worker,
                      FootingDb      *db,
                      FootingJob     *job,
                      GError        **error)
{
  const Change *change = job->data;
  gboolean differs = FALSE;

  return check_draft (db, change, error) &&
         check_revision (db, change, &differs, error) &&
         (!differs || take_names (db, change, error)) &&
         write_words (db, change, error);
}

static void
field_saved (FootingJob *job,
             GTask      *task)
{
  const Change *change = job->data;

  g_task_return_int (task, change->revision + 1);
}

void
footing_store_save_document_field_async (FootingStore        *self,
                                         gint64               document_id,
                                         const char          *key,
                                         const char          *body,
                                         gint64               revision,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  Change *change = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (key != NULL && body != NULL);

  change = change_new (document_id, key, body);
  change->revision = revision;
  _footing_store_write (self, save_field_in_thread, field_saved, FOOTING_STORE_CHANGE_DOCUMENTS,
                        change, change_free, cancellable, callback, user_data);
}

gboolean
footing_store_save_document_field_finish (FootingStore  *self,
                                          GAsyncResult  *result,
                                          gint64        *revision,
                                          GError       **error)
{
  return _footing_store_finish_revision (self, result, revision, error);
}

/* ---- The date ---- */

static gboolean
write_date (FootingDb     *db,
            const Change  *change,
            gboolean      *differs,
            GError       **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "UPDATE document SET dated_on = :day, updated_at = :now "
                              "WHERE id = :id AND dated_on IS NOT :day RETURNING id",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_day (stmt, ":day", change->dated_on);
  _footing_stmt_bind_int64 (stmt, ":now", change->at);
  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);

  return _footing_stmt_step (stmt, differs, error);
}

static gboolean
date_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  const Change *change = job->data;
  gboolean differs = FALSE;

  return check_draft (db, change, error) &&
         write_date (db, change, &differs, error) &&
         (!differs || take_names (db, change, error));
}

void
footing_store_date_document_async (FootingStore        *self,
                                   gint64               document_id,
                                   FootingDay           dated_on,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  Change *change = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  change = change_new (document_id, NULL, NULL);
  change->dated_on = dated_on;
  _footing_store_write (self, date_in_thread, NULL, FOOTING_STORE_CHANGE_DOCUMENTS, change, change_free,
                        cancellable, callback, user_data);
}

/* ---- Signatures ---- */

static gboolean
check_free (FootingDb    *db,
            const Change *change,
            GError      **error)
{
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean found;

  stmt = _footing_db_prepare (db, "SELECT 1 FROM document_signature WHERE document_id = :id AND role = :role", error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  _footing_stmt_bind_text (stmt, ":role", change->key);
  if (!_footing_stmt_step (stmt, &found, error))
    return FALSE;

  if (found)
    g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CONFLICT,
                 "Document %" G_GINT64_FORMAT " has the signature of the %s", change->document_id, change->key);

  return !found;
}

static gboolean
add_signature (FootingDb    *db,
               const Change *change,
               GError      **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "INSERT INTO document_signature "
                              "(uid, created_at, updated_at, document_id, role, person_id, name, signed_at) "
                              "VALUES (:uid, :at, :at, :id, :role, nullif (:person, 0), :name, :at)",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":uid", change->uid);
  _footing_stmt_bind_int64 (stmt, ":at", change->at);
  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  _footing_stmt_bind_text (stmt, ":role", change->key);
  _footing_stmt_bind_int64 (stmt, ":person", change->person_id);
  _footing_stmt_bind_text (stmt, ":name", change->text);

  return _footing_stmt_run (stmt, error);
}

static gboolean
find_last_digest (FootingDb  *db,
                  char      **digest,
                  GError    **error)
{
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, LAST_DIGEST_SQL, error);
  gboolean found;

  if (stmt == NULL || !_footing_stmt_step (stmt, &found, error))
    return FALSE;

  *digest = found ? g_strdup (_footing_stmt_get_text (stmt, 0)) : NULL;

  return TRUE;
}

static gboolean
write_digest (FootingDb     *db,
              const Change  *change,
              const char    *digest,
              const char    *previous,
              GError       **error)
{
  g_autoptr(FootingStmt) stmt = NULL;

  stmt = _footing_db_prepare (db,
                              "UPDATE document SET state = 'signed', digest = :digest, previous_digest = :previous, "
                              "updated_at = max (updated_at, :at) WHERE id = :id",
                              error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_text (stmt, ":digest", digest);
  _footing_stmt_bind_text (stmt, ":previous", previous);
  _footing_stmt_bind_int64 (stmt, ":at", change->at);
  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);

  return _footing_stmt_run (stmt, error);
}

/* What the programme asks for is done on the day of the last signature; the date of a document is what
 * people wrote on it.
 */
static gboolean
lock (FootingDb    *db,
      const Change *change,
      GError      **error)
{
  g_autofree char *previous = NULL;
  g_autofree char *digest = NULL;

  if (!find_last_digest (db, &previous, error) ||
      !run (db, "UPDATE document SET signed_at = (SELECT max (signed_at) FROM document_signature "
                "                                 WHERE document_id = :id) WHERE id = :id", change, error))
    return FALSE;

  digest = _footing_document_digest (db, change->document_id, previous, error);

  return digest != NULL && write_digest (db, change, digest, previous, error) &&
         run (db, "UPDATE enrolment_item SET updated_at = max (updated_at, "
                  "  (SELECT signed_at FROM document WHERE id = :id)), done_on = "
                  "  (SELECT date (signed_at, 'unixepoch', 'localtime') FROM document WHERE id = :id) "
                  "WHERE done_on IS NULL AND kind = 'document' "
                  "AND (enrolment_id, key) IN (SELECT enrolment_id, form FROM document WHERE id = :id)",
              change, error);
}

static gboolean
sign_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  const Change *change = job->data;

  return check_draft (db, change, error) &&
         check_free (db, change, error) &&
         add_signature (db, change, error) &&
         (!change->is_last || lock (db, change, error));
}

void
footing_store_sign_document_async (FootingStore             *self,
                                   FootingDocumentSignature *signature,
                                   gboolean                  is_last,
                                   GCancellable             *cancellable,
                                   GAsyncReadyCallback       callback,
                                   gpointer                  user_data)
{
  Change *change = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (FOOTING_IS_DOCUMENT_SIGNATURE (signature));

  change = change_new (footing_document_signature_get_document_id (signature),
                       nick_of (footing_document_signature_get_role (signature)),
                       footing_document_signature_get_name (signature));
  change->person_id = footing_document_signature_get_person_id (signature);
  change->at = footing_document_signature_get_signed_at (signature);
  if (footing_record_get_uid (FOOTING_RECORD (signature)) != NULL)
    g_set_str (&change->uid, footing_record_get_uid (FOOTING_RECORD (signature)));
  change->is_last = is_last;
  _footing_store_write (self, sign_in_thread, NULL, FOOTING_STORE_CHANGE_DOCUMENTS | FOOTING_STORE_CHANGE_COURSES,
                        change, change_free, cancellable, callback, user_data);
}

static gboolean
unsign_in_thread (FootingWorker  *worker,
                  FootingDb      *db,
                  FootingJob     *job,
                  GError        **error)
{
  const Change *change = job->data;
  g_autoptr(FootingStmt) stmt = NULL;

  if (!check_draft (db, change, error))
    return FALSE;

  stmt = _footing_db_prepare (db, "DELETE FROM document_signature WHERE document_id = :id AND role = :role", error);
  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":id", change->document_id);
  _footing_stmt_bind_text (stmt, ":role", change->key);

  return _footing_stmt_run (stmt, error);
}

void
footing_store_unsign_document_async (FootingStore         *self,
                                     gint64                document_id,
                                     FootingSignatureRole  role,
                                     GCancellable         *cancellable,
                                     GAsyncReadyCallback   callback,
                                     gpointer              user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_write (self, unsign_in_thread, NULL, FOOTING_STORE_CHANGE_DOCUMENTS,
                        change_new (document_id, nick_of (role), NULL), change_free,
                        cancellable, callback, user_data);
}

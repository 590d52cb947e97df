/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-document-digest-private.h"
#include "footing-store-document-chain.h"
#include "footing-store-private.h"

/* Those in the trash too: what was signed stays in the chain until it is deleted for good. The last two
 * columns: whether the one before it is here, and whether another one follows the same.
 */
#define CHAIN_SQL \
  "SELECT id, title, signed_at, digest, previous_digest, " \
  "       previous_digest IS NULL OR EXISTS (SELECT 1 FROM document AS other " \
  "                                          WHERE other.digest = document.previous_digest), " \
  "       EXISTS (SELECT 1 FROM document AS other WHERE other.digest IS NOT NULL AND other.id <> document.id " \
  "               AND other.previous_digest IS document.previous_digest) " \
  "FROM document WHERE digest IS NOT NULL ORDER BY signed_at, id"

static void
finding_free (gpointer data)
{
  FootingDocumentFinding *finding = data;

  g_free (finding->title);
  g_free (finding);
}

static FootingDocumentChain *
chain_new (void)
{
  FootingDocumentChain *self = g_new0 (FootingDocumentChain, 1);

  self->findings = g_ptr_array_new_with_free_func (finding_free);

  return self;
}

void
footing_document_chain_free (FootingDocumentChain *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->findings);
  g_free (self);
}

gboolean
footing_document_chain_is_sound (const FootingDocumentChain *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->findings->len == self->n_gaps && self->n_gaps <= self->n_erased;
}

static void
add_finding (FootingDocumentChain *chain,
             FootingStmt          *stmt,
             FootingDocumentFault  fault)
{
  FootingDocumentFinding *finding = g_new0 (FootingDocumentFinding, 1);

  finding->fault = fault;
  finding->document_id = _footing_stmt_get_int64 (stmt, 0);
  finding->title = g_strdup (_footing_stmt_get_text (stmt, 1));
  finding->signed_at = _footing_stmt_get_int64 (stmt, 2);
  g_ptr_array_add (chain->findings, finding);
}

static gboolean
check_one (FootingDb             *db,
           FootingStmt           *stmt,
           FootingDocumentChain  *chain,
           GError               **error)
{
  g_autofree char *digest = NULL;

  digest = _footing_document_digest (db, _footing_stmt_get_int64 (stmt, 0), _footing_stmt_get_text (stmt, 4), error);
  if (digest == NULL)
    return FALSE;

  chain->n_signed++;
  if (!g_str_equal (digest, _footing_stmt_get_text (stmt, 3)))
    add_finding (chain, stmt, FOOTING_DOCUMENT_FAULT_CHANGED);
  if (_footing_stmt_get_int64 (stmt, 5) == 0)
    {
      add_finding (chain, stmt, FOOTING_DOCUMENT_FAULT_GAP);
      chain->n_gaps++;
    }
  if (_footing_stmt_get_int64 (stmt, 6) != 0)
    add_finding (chain, stmt, FOOTING_DOCUMENT_FAULT_FORK);

  return TRUE;
}

static gboolean
check_in_thread (FootingWorker  *worker,
                 FootingDb      *db,
                 FootingJob     *job,
                 GError        **error)
{
  FootingDocumentChain *chain = job->data;
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean more = TRUE;
  gint64 n_erased;

  if (!_footing_db_get_number (db, "SELECT count(*) FROM tombstone WHERE was = 'document'", &n_erased, error) ||
      !(stmt = _footing_db_prepare (db, CHAIN_SQL, error)))
    return FALSE;

  chain->n_erased = (guint) n_erased;
  while (_footing_stmt_step (stmt, &more, error) && more)
    if (!check_one (db, stmt, chain, error))
      return FALSE;

  return !more;
}

static void
check_home (FootingJob *job,
            GTask      *task)
{
  g_task_return_pointer (task, g_steal_pointer (&job->data), (GDestroyNotify) footing_document_chain_free);
}

void
footing_store_check_documents_async (FootingStore        *self,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_read (self, check_in_thread, check_home, chain_new (), (GDestroyNotify) footing_document_chain_free,
                       cancellable, callback, user_data);
}

FootingDocumentChain *
footing_store_check_documents_finish (FootingStore  *self,
                                      GAsyncResult  *result,
                                      GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

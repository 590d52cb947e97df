/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-private.h"
#include "footing-store-reflection-digests.h"
#include "footing-store-search-private.h"

/* 400 characters are enough for two lines on a wide screen, also after a question that stands
 * at the beginning; and of each stage, because some may have nothing but a question.
 */
#define DIGESTS_SQL \
  "WITH latest AS (SELECT id, session_id, written_on FROM reflection WHERE deleted_at IS NULL %s " \
  "                ORDER BY written_on DESC, id DESC LIMIT :limit) " \
  "SELECT latest.id, opening.body, " \
  "       session.title, session.enrolment_id, session.meeting_id " \
  "FROM latest " \
  "LEFT JOIN session ON session.id = latest.session_id AND session.deleted_at IS NULL " \
  "LEFT JOIN (SELECT reflection_id, group_concat (substr (body, 1, 400), char (10) ORDER BY position) AS body " \
  "           FROM stage " \
  "           WHERE deleted_at IS NULL AND body IS NOT NULL " \
  "             AND reflection_id IN (SELECT id FROM latest) " \
  "           GROUP BY reflection_id) AS opening ON opening.reflection_id = latest.id " \
  "ORDER BY latest.written_on DESC, latest.id DESC"

typedef struct
{
  char      *words; /* NULL for all */
  int        limit;
  GPtrArray *digests;
} Listing;

void
footing_reflection_digest_free (FootingReflectionDigest *self)
{
  if (self == NULL)
    return;

  g_free (self->opening);
  g_free (self->session_title);
  g_free (self);
}

static void
listing_free (gpointer data)
{
  Listing *listing = data;

  g_clear_pointer (&listing->digests, g_ptr_array_unref);
  g_free (listing->words);
  g_free (listing);
}

static FootingReflectionDigest *
read_digest (FootingStmt *stmt)
{
  FootingReflectionDigest *digest = g_new0 (FootingReflectionDigest, 1);

  digest->reflection_id = _footing_stmt_get_int64 (stmt, 0);
  digest->opening = g_strdup (_footing_stmt_get_text (stmt, 1));
  digest->session_title = g_strdup (_footing_stmt_get_text (stmt, 2));
  digest->enrolment_id = _footing_stmt_get_int64 (stmt, 3);
  digest->meeting_id = _footing_stmt_get_int64 (stmt, 4);

  return digest;
}

static FootingStmt *
prepare_digests (FootingDb  *db,
                 Listing    *listing,
                 GError    **error)
{
  FootingParam params[FOOTING_MAX_SEARCH_WORDS + 1] = { 0 };
  const char *words = listing->words;
  g_autofree char *found = words != NULL ? _footing_search_reflections (words, params) : g_strdup ("");
  g_autofree char *sql = g_strdup_printf (DIGESTS_SQL, found);
  FootingStmt *stmt = _footing_db_prepare (db, sql, error);

  if (stmt != NULL)
    {
      _footing_stmt_bind_int64 (stmt, ":limit", listing->limit);
      for (FootingParam *param = params; param->name != NULL; param++)
        _footing_stmt_bind_text (stmt, param->name, param->text);
    }

  _footing_search_params_clear (params);

  return stmt;
}

static gboolean
list_digests_in_thread (FootingWorker  *worker,
                        FootingDb      *db,
                        FootingJob     *job,
                        GError        **error)
{
  Listing *listing = job->data;
  g_autoptr(FootingStmt) stmt = prepare_digests (db, listing, error);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  while (_footing_stmt_step (stmt, &more, error) && more)
    g_ptr_array_add (listing->digests, read_digest (stmt));

  return !more;
}

static void
list_digests_home (FootingJob *job,
                   GTask      *task)
{
  Listing *listing = job->data;

  g_task_return_pointer (task, g_steal_pointer (&listing->digests), (GDestroyNotify) g_ptr_array_unref);
}

void
footing_store_list_reflection_digests_async (FootingStore        *self,
                                             const char          *words,
                                             int                  limit,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data)
{
  Listing *listing = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  listing = g_new0 (Listing, 1);
  listing->words = g_strdup (words);
  listing->limit = limit;
  listing->digests = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_reflection_digest_free);

  _footing_store_read (self, list_digests_in_thread, list_digests_home, listing, listing_free,
                       cancellable, callback, user_data);
}

GPtrArray *
footing_store_list_reflection_digests_finish (FootingStore  *self,
                                              GAsyncResult  *result,
                                              GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

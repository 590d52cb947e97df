/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-store-private.h"
#include "footing-store-search.h"

/* The place of a row in the index is four times its id plus the number of its table (see the
 * view search_text), so the newest rows of all tables come first without a sort over all hits.
 */
#define SEARCH_SQL \
  "WITH hit AS (SELECT rowid AS place, rowid / 4 AS id, rowid % 4 AS kind, " \
  "                    snippet (search, -1, char (8296), char (8297), '…', 12) AS snippet " \
  "             FROM search WHERE search MATCH :words ORDER BY rowid DESC LIMIT :limit) " \
  "SELECT 0, person.id, person.name, hit.snippet, person.updated_at, place " \
  "FROM hit JOIN person ON hit.kind = 0 AND person.id = hit.id " \
  "UNION ALL " \
  "SELECT 1, session.id, session.title, hit.snippet, session.updated_at, place " \
  "FROM hit JOIN session ON hit.kind = 1 AND session.id = hit.id " \
  "UNION ALL " \
  "SELECT 2, reflection.id, reflection.title, hit.snippet, reflection.updated_at, place " \
  "FROM hit JOIN stage ON hit.kind = 2 AND stage.id = hit.id " \
  "JOIN reflection ON reflection.id = stage.reflection_id AND reflection.deleted_at IS NULL " \
  "ORDER BY place DESC"

typedef struct
{
  char      *words;
  int        limit;
  GPtrArray *hits;
} Search;

void
footing_search_hit_free (FootingSearchHit *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->snippet);
  g_free (self);
}

static void
search_free (gpointer data)
{
  Search *search = data;

  g_free (search->words);
  g_clear_pointer (&search->hits, g_ptr_array_unref);
  g_free (search);
}

/* Each word in quotation marks, so that no character means anything to the engine, and a star
 * behind the last, which may not be finished. NULL when there is no word.
 */
static char *
match_expression (const char *words)
{
  g_auto(GStrv) parts = g_strsplit_set (words, " \t\n\"*", -1);
  GString *expression = g_string_new (NULL);

  for (char **part = parts; *part != NULL; part++)
    if (**part != '\0')
      g_string_append_printf (expression, "%s\"%s\"", expression->len > 0 ? " " : "", *part);

  if (expression->len == 0)
    {
      g_string_free (expression, TRUE);
      return NULL;
    }

  g_string_append (expression, " *");

  return g_string_free (expression, FALSE);
}

static FootingSearchHit *
read_hit (FootingStmt *stmt)
{
  FootingSearchHit *hit = g_new0 (FootingSearchHit, 1);

  hit->kind = (FootingSearchKind) _footing_stmt_get_int64 (stmt, 0);
  hit->id = _footing_stmt_get_int64 (stmt, 1);
  hit->title = g_strdup (_footing_stmt_get_text (stmt, 2));
  hit->snippet = g_strdup (_footing_stmt_get_text (stmt, 3));
  hit->changed_at = _footing_stmt_get_int64 (stmt, 4);

  return hit;
}

static gboolean
search_in_thread (FootingWorker  *worker,
                  FootingDb      *db,
                  FootingJob     *job,
                  GError        **error)
{
  Search *search = job->data;
  g_autofree char *expression = match_expression (search->words);
  g_autoptr(FootingStmt) stmt = NULL;
  gboolean more = TRUE;

  if (expression == NULL)
    return TRUE;

  if (!(stmt = _footing_db_prepare (db, SEARCH_SQL, error)))
    return FALSE;

  _footing_stmt_bind_text (stmt, ":words", expression);
  _footing_stmt_bind_int64 (stmt, ":limit", search->limit);

  while (_footing_stmt_step (stmt, &more, error) && more)
    g_ptr_array_add (search->hits, read_hit (stmt));

  return !more;
}

static void
search_home (FootingJob *job,
             GTask      *task)
{
  Search *search = job->data;

  g_task_return_pointer (task, g_steal_pointer (&search->hits), (GDestroyNotify) g_ptr_array_unref);
}

void
footing_store_search_async (FootingStore        *self,
                            const char          *words,
                            int                  limit,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Search *search = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (words != NULL);

  search = g_new0 (Search, 1);
  search->words = g_strdup (words);
  search->limit = limit;
  search->hits = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_search_hit_free);

  _footing_store_read (self, search_in_thread, search_home, search, search_free,
                       cancellable, callback, user_data);
}

GPtrArray *
footing_store_search_finish (FootingStore  *self,
                             GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

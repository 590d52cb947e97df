/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-date.h"
#include "footing-store-error.h"

G_BEGIN_DECLS

/* One connection to one file, and its statements. Both belong to the thread that opened the
 * connection. Binds go by name; a bind that fails is remembered and reported by the step.
 */
typedef struct _FootingDb FootingDb;
typedef struct _FootingStmt FootingStmt;

typedef enum
{
  FOOTING_DB_READ_WRITE,
  FOOTING_DB_CREATE,
  FOOTING_DB_READ_ONLY,
} FootingDbMode;

typedef gboolean (*FootingDbFunc) (FootingDb  *db,
                                   gpointer    user_data,
                                   GError    **error);

/* @passphrase: (nullable): %NULL for a plain file.
 * Proves at once that the file can be read and, with a passphrase, that the engine encrypts.
 */
FootingDb   *_footing_db_open            (const char     *path,
                                          FootingDbMode   mode,
                                          const char     *passphrase,
                                          GError        **error);
void         _footing_db_close           (FootingDb      *self);

/* A query under way stops soon after @cancellable is cancelled; %NULL forgets it. */
void         _footing_db_set_cancellable (FootingDb      *self,
                                          GCancellable   *cancellable);

/* Forgets the pages that are kept in memory to be read again. */
void         _footing_db_release_memory  (FootingDb      *self);

/* Fails unless the pages on disk are unreadable without the passphrase. */
gboolean     _footing_db_prove_encrypted (FootingDb      *self,
                                          GError        **error);

/* Whether another file, or none, has the name under which this one was opened. */
gboolean     _footing_db_has_moved       (FootingDb      *self);

/* Runs one statement or several, without values. */
gboolean     _footing_db_exec            (FootingDb      *self,
                                          const char     *sql,
                                          GError        **error);

/* The first column of the first row as a number. */
gboolean     _footing_db_get_number      (FootingDb      *self,
                                          const char     *sql,
                                          gint64         *number,
                                          GError        **error);

/* Commits when @func succeeds, else rolls back; nests. */
gboolean     _footing_db_transact        (FootingDb      *self,
                                          FootingDbFunc   func,
                                          gpointer        user_data,
                                          GError        **error);

/* Returns: the id of the row that was inserted last */
gint64       _footing_db_last_id         (FootingDb      *self);

/* Returns: (transfer full): a statement, taken from the cache when it is free */
FootingStmt *_footing_db_prepare         (FootingDb      *self,
                                          const char     *sql,
                                          GError        **error);
void         _footing_stmt_free          (FootingStmt    *self);

void         _footing_stmt_bind_int64    (FootingStmt    *self,
                                          const char     *name,
                                          gint64          value);
void         _footing_stmt_bind_double   (FootingStmt    *self,
                                          const char     *name,
                                          double          value);
void         _footing_stmt_bind_text     (FootingStmt    *self,
                                          const char     *name,
                                          const char     *value);
void         _footing_stmt_bind_day      (FootingStmt    *self,
                                          const char     *name,
                                          FootingDay      value);
void         _footing_stmt_bind_null     (FootingStmt    *self,
                                          const char     *name);

/* By place, counted from 1, for statements that are made from tables of fields. */
void         _footing_stmt_bind_nth_int64  (FootingStmt  *self,
                                            int           place,
                                            gint64        value);
void         _footing_stmt_bind_nth_double (FootingStmt  *self,
                                            int           place,
                                            double        value);
void         _footing_stmt_bind_nth_text   (FootingStmt  *self,
                                            int           place,
                                            const char   *value);

/* @row: (out): whether there is one; FALSE after the last */
gboolean     _footing_stmt_step          (FootingStmt    *self,
                                          gboolean       *row,
                                          GError        **error);
/* Steps to the end. */
gboolean     _footing_stmt_run           (FootingStmt    *self,
                                          GError        **error);

gboolean     _footing_stmt_is_null       (FootingStmt    *self,
                                          int             column);
gint64       _footing_stmt_get_int64     (FootingStmt    *self,
                                          int             column);
double       _footing_stmt_get_double    (FootingStmt    *self,
                                          int             column);
const char  *_footing_stmt_get_text      (FootingStmt    *self,
                                          int             column);
FootingDay   _footing_stmt_get_day       (FootingStmt    *self,
                                          int             column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingDb, _footing_db_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStmt, _footing_stmt_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-row.h"
#include "footing-store-private.h"
#include "footing-store-records.h"

G_BEGIN_DECLS

/* Adds or changes one row; a new one gets its id. On the worker's thread. */
gboolean _footing_rows_save (FootingDb   *db,
                             FootingRow  *row,
                             GError     **error);

/* Binds the value of one field as the book holds it. */
void     _footing_stmt_bind_cell (FootingStmt        *stmt,
                                  int                 place,
                                  const FootingField *field,
                                  FootingCell         cell);

/* One value for a parameter of a query: a text, or else a number. */
typedef struct
{
  const char *name;
  char       *text;
  gint64      number;
} FootingParam;

#define FOOTING_MAX_PARAMS 12

/* Lists the records of @type that are not in the trash and meet @where, which is the rest of the
 * SQL after `WHERE deleted_at IS NULL`. It and the texts of @params are copied; the array ends with
 * a name that is NULL.
 */
void     _footing_store_list (FootingStore         *self,
                              GType                 type,
                              const char           *where,
                              const FootingParam   *params,
                              GCancellable         *cancellable,
                              GAsyncReadyCallback   callback,
                              gpointer              user_data);

G_END_DECLS

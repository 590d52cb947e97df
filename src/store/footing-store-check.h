/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/**
 * FootingCheck:
 * @version: of the schema
 * @expected_version: that this program writes
 * @pages: (element-type utf8): what is wrong with the pages of the file; empty when sound
 * @references: (element-type utf8): rows that point to nothing; empty when sound
 * @index: whether the search index agrees with the texts
 * @counts: (element-type utf8): `table: rows: of which in the trash`, in the
 *   order of the schema
 *
 * What a full check of a book has found.
 */
typedef struct
{
  int        version;
  int        expected_version;
  GPtrArray *pages;
  GPtrArray *references;
  gboolean   index;
  GPtrArray *counts;
} FootingCheck;

void          footing_check_free         (FootingCheck         *self);

/** Returns: whether nothing is wrong */
gboolean      footing_check_is_sound     (const FootingCheck   *self);

/**
 * footing_store_check_async:
 *
 * Reads the whole book and looks for damage. Changes nothing.
 */
void          footing_store_check_async  (FootingStore         *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);

/**
 * footing_store_check_finish:
 *
 * Returns: (transfer full) (nullable): what was found; %NULL when the check itself failed
 */
FootingCheck *footing_store_check_finish (FootingStore         *self,
                                          GAsyncResult         *result,
                                          GError              **error);

/**
 * footing_store_set_name_async:
 * @name: the name of the book, as people chose it
 *
 * Finish with footing_store_finish_write().
 */
void          footing_store_set_name_async   (FootingStore         *self,
                                              const char           *name,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);

/** Asks for the name of the book, as people chose it. */
void          footing_store_get_name_async   (FootingStore         *self,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);

/** Returns: (transfer full) (nullable): the name of the book; empty when it has none */
char         *footing_store_get_name_finish  (FootingStore         *self,
                                              GAsyncResult         *result,
                                              GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCheck, footing_check_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-import-plan.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingImportUndo:
 *
 * What an import has done, so that all of it can be taken back in one step: whoever was added goes
 * into the trash, and what was changed becomes what it was.
 *
 * What people have done since is not undone with it: a value that was changed again stays, and so
 * does somebody who has been enrolled, or has a leaving.
 */
#define FOOTING_TYPE_IMPORT_UNDO (footing_import_undo_get_type ())
G_DECLARE_FINAL_TYPE (FootingImportUndo, footing_import_undo, FOOTING, IMPORT_UNDO, GObject)

/**
 * footing_import_apply_async:
 * @plan: what to do; no choice may be made in it until this is done
 * @store: the open store of the book that @plan was made for
 *
 * Saves all that @plan says, or nothing when an error occurs.
 */
void               footing_import_apply_async       (FootingImportPlan    *plan,
                                                     FootingStore         *store,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);

/**
 * footing_import_apply_finish:
 * @error: of the store; then nothing was changed
 *
 * Returns: (transfer full) (nullable): what takes it back
 */
FootingImportUndo *footing_import_apply_finish      (FootingImportPlan    *plan,
                                                     GAsyncResult         *result,
                                                     GError              **error);

/** Returns: what was done */
FootingImportCounts footing_import_undo_get_counts  (FootingImportUndo    *self);

/** Returns: UTC seconds: when it was done */
gint64             footing_import_undo_get_done_at  (FootingImportUndo    *self);

/**
 * footing_import_undo_run_async:
 * @store: the open store of the same book
 *
 * Takes the import back, in one transaction. To be called once.
 */
void               footing_import_undo_run_async    (FootingImportUndo    *self,
                                                     FootingStore         *store,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);

/**
 * footing_import_undo_run_finish:
 * @n_kept: (out) (optional): how many of those who were added stay, because of what was done since
 * @error: of the store; then nothing was changed
 */
gboolean           footing_import_undo_run_finish   (FootingImportUndo    *self,
                                                     GAsyncResult         *result,
                                                     guint                *n_kept,
                                                     GError              **error);

/**
 * footing_import_undo_remember:
 * @context: of the book
 * @undo: (nullable): what the last import did; %NULL when it has been taken back
 *
 * Keeps the last import for as long as the book is open.
 */
void               footing_import_undo_remember     (FootingContext       *context,
                                                     FootingImportUndo    *undo);

/** Returns: (transfer none) (nullable): the last import, while it can be taken back */
FootingImportUndo *footing_import_undo_of           (FootingContext       *context);

G_END_DECLS

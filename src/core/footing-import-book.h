/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-types.h"

G_BEGIN_DECLS

/**
 * FootingImportBook:
 * @people: (element-type FootingPerson): everybody in the book
 * @workplaces: (element-type FootingWorkplace): all workplaces
 * @leavings: (element-type FootingLeaving): who has left
 * @enrolments: (element-type FootingEnrolment): who is or was on a programme
 * @counts: (element-type FootingWorkplaceCount): what workplaces said of their staff before, with what
 *   is in the trash: a day has one count of a kind, wherever it is
 * @trainings: (element-type FootingTraining): what people have been trained in
 * @questions: (element-type FootingPossibleLeaver): who was missing from a file before
 *
 * What an import compares a file with, as it was at one moment. The records are not changed.
 */
typedef struct
{
  GPtrArray *people;
  GPtrArray *workplaces;
  GPtrArray *leavings;
  GPtrArray *enrolments;
  GPtrArray *questions;
  GPtrArray *counts;
  GPtrArray *trainings;
} FootingImportBook;

/** Returns: (transfer full): an empty book, whose lists may be filled */
FootingImportBook *footing_import_book_new         (void);

FootingImportBook *footing_import_book_ref         (FootingImportBook    *self);
void               footing_import_book_unref       (FootingImportBook    *self);

/**
 * footing_import_book_load_async:
 * @store: an open store
 *
 * Reads what an import has to know from the book.
 */
void               footing_import_book_load_async  (FootingStore         *store,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);

/**
 * footing_import_book_load_finish:
 * @error: of the store
 *
 * Returns: (transfer full) (nullable): the book as it is now
 */
FootingImportBook *footing_import_book_load_finish (FootingStore         *store,
                                                    GAsyncResult         *result,
                                                    GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingImportBook, footing_import_book_unref)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-store.h"

G_BEGIN_DECLS

/**
 * footing_store_erase_person_async:
 * @person_id: somebody of the book, also when they lie in the trash
 * @today: the day it is
 * @keep_stay: whether to keep how long they were in post, without a name, for the figures
 *
 * Deletes a person for good, with all that is about them: rows, search index, the log, and what is
 * left of them in pages of the file that are free. Only an identifier that means nothing stays, so
 * that merging books does not bring them back. Copies of the book that were made before are not
 * touched.
 *
 * What they did for others stays with the others: their name under a document of somebody else.
 *
 * Finish with footing_store_erase_person_finish().
 */
void     footing_store_erase_person_async  (FootingStore         *self,
                                            gint64                person_id,
                                            FootingDay            today,
                                            gboolean              keep_stay,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);

/**
 * footing_store_erase_person_finish:
 * @wiped: (out): whether the file is clean as well; otherwise traces stay in it until the book is
 *   closed or the next deletion
 *
 * Returns: whether the person is gone; %FALSE with @error set, and nothing changed
 */
gboolean footing_store_erase_person_finish (FootingStore         *self,
                                            GAsyncResult         *result,
                                            gboolean             *wiped,
                                            GError              **error);

G_END_DECLS

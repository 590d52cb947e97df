/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-progress.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * footing_export_async:
 * @store: an open book
 * @stream: where to write to; it is not closed
 * @person_uid: (nullable): the identifier of a person; %NULL for everything in the book
 * @progress: (nullable): counts the tables that have been written
 *
 * Writes a book as an archive, as `docs/archive.md` describes it, with what is in the trash. The
 * stream is written to on another thread.
 *
 * About one person the archive has who they are, where they work, what they were enrolled on
 * and whom they support, their meetings and sessions as a preceptee, and their leaving.
 * Reflections are not in it: they belong to the one who wrote them, and name nobody.
 */
void     footing_export_async  (FootingStore         *store,
                                GOutputStream        *stream,
                                const char           *person_uid,
                               FootingProgress      *progress,
                                GCancellable         *cancellable,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data);

/**
 * footing_export_finish:
 * @error: %FOOTING_STORE_ERROR_NOT_FOUND when there is no such person; others of the store and
 *   of the stream, whose document then has no end
 */
gboolean footing_export_finish (FootingStore         *store,
                                GAsyncResult         *result,
                                GError              **error);

G_END_DECLS

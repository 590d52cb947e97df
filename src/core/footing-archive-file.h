/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-progress.h"
#include "footing-types.h"

G_BEGIN_DECLS

/**
 * footing_archive_file_write_async:
 * @store: an open book
 * @file: where to write to; a file of that name is replaced, but never one that belongs to a book
 * @progress: (nullable): counts what has been written
 *
 * Writes everything in a book to a file, as footing_export_async() does to a stream. The file is
 * there whole, or as it was before.
 */
void     footing_archive_file_write_async  (FootingStore         *store,
                                            GFile                *file,
                                            FootingProgress      *progress,
                                            GCancellable         *cancellable,
                                            GAsyncReadyCallback   callback,
                                            gpointer              user_data);

/**
 * footing_archive_file_write_finish:
 * @error: %G_IO_ERROR_EXISTS when the name belongs to a book; others of the store and of the file
 */
gboolean footing_archive_file_write_finish (FootingStore         *store,
                                            GAsyncResult         *result,
                                            GError              **error);

G_END_DECLS

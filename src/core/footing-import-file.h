/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-ascwds.h"
#include "footing-column-mapping.h"
#include "footing-import-progress.h"

G_BEGIN_DECLS

/**
 * FootingImportFile:
 * @path: where it lies, as whoever chose it named it
 * @name: for people: the last part of @path
 * @content: (nullable): what was read; %NULL when the file could not be read
 * @error: (nullable): why it could not
 * @source: (nullable): where it can be read again
 * @table: (nullable): what there is in it, where it is a table whose columns nobody has explained yet
 * @mapping: (nullable): what somebody has said of its columns, to be remembered with the import
 * @has_only_names: whether it has names of columns that are not those of ASC-WDS, and nothing under them
 *
 * A file that somebody wants to import, after it was read.
 */
typedef struct
{
  char              *path;
  char              *name;
  FootingAscwdsFile *content;
  GError            *error;
  GFile             *source;
  FootingTable      *table;
  FootingColumnMapping *mapping;
  gboolean           has_only_names;
} FootingImportFile;

void               footing_import_file_free          (FootingImportFile      *self);

/**
 * footing_import_file_read:
 * @path: for messages; nothing is opened by it
 * @stream: the bytes of the file; it is not closed
 * @today: a date after it is in the future
 *
 * Reads a file to its end. Can be called on any thread.
 *
 * Returns: (transfer full): the file; a failure of @stream, or that @cancellable was triggered,
 *   is its error
 */
FootingImportFile *footing_import_file_read          (const char             *path,
                                                      GInputStream           *stream,
                                                      FootingDay              today,
                                                      GCancellable           *cancellable);

/**
 * footing_import_files_read_async:
 * @files: (element-type GFile): what to read
 * @today: a date after it is in the future
 * @progress: (nullable): counts what has been read
 *
 * Reads files on a thread of their own. Each is read, also when another one cannot be.
 */
void               footing_import_files_read_async   (GPtrArray              *files,
                                                      FootingDay              today,
                                                      FootingProgress  *progress,
                                                      GCancellable           *cancellable,
                                                      GAsyncReadyCallback     callback,
                                                      gpointer                user_data);

/**
 * footing_import_files_read_finish:
 * @error: only that it was cancelled
 *
 * Returns: (transfer full) (element-type FootingImportFile) (nullable): the files, in their order
 */
GPtrArray         *footing_import_files_read_finish  (GAsyncResult           *result,
                                                      GError                **error);

/**
 * footing_import_file_wants_map:
 *
 * Returns: whether it can be read once somebody has said what its columns are
 */
gboolean           footing_import_file_wants_map     (const FootingImportFile *self);

/**
 * footing_import_file_map_async:
 * @map: what the columns of its table are
 *
 * Reads the file again, on a thread of its own.
 */
void               footing_import_file_map_async     (const FootingImportFile *self,
                                                      const FootingColumnMap  *map,
                                                      FootingDay               today,
                                                      GCancellable            *cancellable,
                                                      GAsyncReadyCallback      callback,
                                                      gpointer                 user_data);

/**
 * footing_import_file_map_finish:
 * @self: the same file, which has the new content then
 * @error: of the file, or that it was cancelled
 */
gboolean           footing_import_file_map_finish    (FootingImportFile       *self,
                                                      GAsyncResult            *result,
                                                      GError                 **error);

/**
 * footing_import_file_is_usable:
 *
 * Returns: whether something in it can be offered, and it is a file of one employer at all
 */
gboolean           footing_import_file_is_usable     (const FootingImportFile *self);

/**
 * footing_import_file_refusal:
 *
 * Says why nothing of a file that is not usable can be imported, that nothing was changed, and
 * what to do next.
 *
 * Returns: (transfer full): sentences, translated
 */
char              *footing_import_file_refusal       (const FootingImportFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingImportFile, footing_import_file_free)

G_END_DECLS

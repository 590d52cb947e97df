/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingImportProgress:
 *
 * How far the reading of files has come. The thread that reads counts, any other may look.
 */
typedef struct _FootingImportProgress FootingImportProgress;

/** Returns: (transfer full): of nothing yet */
FootingImportProgress *footing_import_progress_new          (void);

FootingImportProgress *footing_import_progress_ref          (FootingImportProgress *self);
void                   footing_import_progress_unref        (FootingImportProgress *self);

/**
 * footing_import_progress_expect:
 * @n_bytes: how many more bytes there are to be read
 */
void                   footing_import_progress_expect       (FootingImportProgress *self,
                                                             goffset                n_bytes);

/**
 * footing_import_progress_watch:
 * @base: a stream, which is closed with the one returned
 *
 * Returns: (transfer full): a stream of the same bytes, which are counted as they are read
 */
GInputStream          *footing_import_progress_watch        (FootingImportProgress *self,
                                                             GInputStream          *base);

/**
 * footing_import_progress_get_fraction:
 *
 * Returns: from 0 to 1; 0 while nothing is expected
 */
double                 footing_import_progress_get_fraction (FootingImportProgress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingImportProgress, footing_import_progress_unref)

G_END_DECLS

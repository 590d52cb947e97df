/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

#include "footing-progress.h"

G_BEGIN_DECLS

/**
 * footing_import_progress_watch:
 * @self: how many of the bytes that are expected have been read
 * @base: a stream, which is closed with the one returned
 *
 * Returns: (transfer full): a stream of the same bytes, which are counted as they are read
 */
GInputStream *footing_import_progress_watch (FootingProgress *self,
                                             GInputStream    *base);

G_END_DECLS

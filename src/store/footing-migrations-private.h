/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-db-private.h"

G_BEGIN_DECLS

/* The version of the schema this program writes. */
int      _footing_migrations_version (void);

/* Brings the file to that version, one step a transaction.
 *
 * @path: (nullable): where the file is; an older book is first copied to `before-vN` beside it
 * @error: TOO_NEW when a later program has written the file, NOT_A_BOOK when it is somebody else's
 */
gboolean _footing_migrations_run     (FootingDb   *db,
                                      const char  *path,
                                      GError     **error);

G_END_DECLS

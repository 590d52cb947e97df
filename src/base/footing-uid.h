/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Characters in an identifier. */
#define FOOTING_UID_LENGTH 32

/**
 * footing_uid_new:
 *
 * Makes an identifier that no other row of any book has: 128 random bits. It stays with the row
 * for life, through exports, imports and merges.
 *
 * Returns: (transfer full): 32 lower-case hexadecimal digits
 */
char     *footing_uid_new      (void);

/**
 * footing_uid_is_valid:
 * @text: (nullable): anything
 */
gboolean  footing_uid_is_valid (const char *text);

G_END_DECLS

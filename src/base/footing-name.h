/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_name_is_same:
 * @a: (nullable): a name as somebody typed it, in UTF-8
 * @b: (nullable): another one
 *
 * Whether people would read the same name: capital letters, spaces around and in between, and the
 * way an accent is encoded make no difference.
 *
 * Returns: whether they are the same name
 */
gboolean footing_name_is_same (const char *a,
                               const char *b);

G_END_DECLS

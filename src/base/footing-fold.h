/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_fold_text:
 * @text: (nullable): a name, the heading of a column, or a few words like that
 *
 * Makes a text comparable: without capital letters, punctuation and surplus spaces, and with each
 * accent encoded in one way. Of two texts that people would read as the same this is equal. It is a
 * key, and not for people.
 *
 * Returns: (transfer full): the key; empty for %NULL
 */
char    *footing_fold_text    (const char *text);

/** Returns: whether people would read @a and @b as the same; see footing_fold_text() */
gboolean footing_fold_is_same (const char *a,
                               const char *b);

G_END_DECLS

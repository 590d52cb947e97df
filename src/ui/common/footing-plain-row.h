/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * footing_plain_row_new:
 * @type: an #AdwPreferencesRow
 * @first_property: a property, its value, and so on; ends with %NULL
 *
 * g_object_new() tells the labels of a row only at its end that words are no markup, after they have
 * got their words: each “&” would be complained of.
 *
 * Returns: (transfer floating): a row that takes all words as they are
 */
gpointer footing_plain_row_new (GType       type,
                                const char *first_property,
                                ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS

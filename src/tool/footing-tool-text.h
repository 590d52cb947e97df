/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_parse_number:
 * @text: (nullable): a number with a point, such as `12`, `0.5` or `1e3`, and spaces around it
 * @number: (out): the number; untouched on failure
 *
 * Returns: whether @text is a finite number and nothing else, in any locale
 */
gboolean  footing_tool_parse_number     (const char  *text,
                                         double      *number);

/**
 * footing_tool_parse_confidence:
 * @text: (nullable): what was written after `--conf`; %NULL stands for 0.95
 * @confidence: (out): above 0 and below 1
 * @error: a #GOptionError
 */
gboolean  footing_tool_parse_confidence (const char  *text,
                                         double      *confidence,
                                         GError     **error);

/**
 * footing_tool_excerpt:
 * @text: UTF-8 of any length, from a file
 * @n_characters: how many characters to show at most
 *
 * Makes a text fit to be shown: what could command a terminal is replaced, and what is too long
 * ends in an ellipsis.
 *
 * Returns: (transfer full): one line
 */
char     *footing_tool_excerpt          (const char  *text,
                                         gsize        n_characters);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_clean_text:
 * @text: anything
 * @length: its length in bytes, or -1 when it ends with a NUL
 *
 * Makes plain text of what comes from elsewhere, a word processor or a web page: every kind of
 * line end becomes a newline; control characters, NULs, byte order marks and the placeholders of
 * pictures go; invalid UTF-8 is replaced. What languages and emoji need stays, joiners and marks
 * of direction among it.
 *
 * A paragraph of more than 20,000 characters is broken at a space, because GTK lays a paragraph
 * out anew at every key and would take seconds over one of a million.
 *
 * Returns: (transfer full) (nullable): the clean text, or %NULL when @text is clean already
 */
char *footing_clean_text (const char *text,
                          gssize      length);

G_END_DECLS

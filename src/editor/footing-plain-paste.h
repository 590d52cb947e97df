/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_plain_paste_is_possible:
 *
 * Returns: whether @clipboard has, or can make, plain UTF-8 text
 */
gboolean footing_plain_paste_is_possible (GdkClipboard *clipboard);

/**
 * footing_plain_paste:
 *
 * Puts the plain text of @clipboard in place of the selection, cleaned by footing_clean_text().
 * GTK's own paste brings pictures and formats along, and stops at the first NUL without a word.
 */
void     footing_plain_paste             (GtkTextView  *view,
                                          GdkClipboard *clipboard);

G_END_DECLS

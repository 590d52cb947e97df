/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** The variable that names a file with the passphrase. */
#define FOOTING_PASSPHRASE_FILE "FOOTING_PASSPHRASE_FILE"

/**
 * footing_tool_passphrase_read:
 * @path: the book it is for
 * @error: a #FOOTING_TOOL_ERROR
 *
 * Reads the passphrase of a book from the file that `FOOTING_PASSPHRASE_FILE` names, or from the
 * terminal, where it cannot be seen.
 *
 * Returns: (transfer full) (nullable): the passphrase; free it with
 *   footing_tool_passphrase_free(). %NULL when there is none or it could not be read.
 */
char *footing_tool_passphrase_read   (const char  *path,
                                      GError     **error);

/**
 * footing_tool_passphrase_choose:
 * @path: the book it is for
 * @passphrase: (out) (transfer full) (nullable): the passphrase; %NULL for none
 * @error: a #FOOTING_TOOL_ERROR
 *
 * Asks for the passphrase of a new book: the one in the file that `FOOTING_PASSPHRASE_FILE` names;
 * on a terminal the one that is typed twice; otherwise none.
 */
gboolean footing_tool_passphrase_choose (const char  *path,
                                         char       **passphrase,
                                         GError     **error);

/** Forgets @passphrase; the memory is overwritten. */
void footing_tool_passphrase_free   (char        *passphrase);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_export:
 * @argc: number of arguments
 * @argv: (array length=argc): the command and what came after it
 * @json: whether to print JSON instead of words
 *
 * `export`: writes everything in a book, or about one person, to a file.
 *
 * Returns: the exit status: 0 done, 1 the input or the book is at fault, 2 wrong usage
 */
int footing_tool_export (int        argc,
                     char     **argv,
                     gboolean   json);

G_END_DECLS

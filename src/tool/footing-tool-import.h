/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_import:
 * @argc: number of arguments
 * @argv: (array length=argc): the command and what came after it
 * @json: whether to print JSON instead of words
 *
 * `import`: brings ASC-WDS staff and workplace files into a book.
 *
 * Returns: the exit status: 0 done, 1 the input or the book is at fault, 2 wrong usage
 */
int footing_tool_import (int        argc,
                         char     **argv,
                         gboolean   json);

G_END_DECLS

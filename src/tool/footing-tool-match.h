/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_match:
 * @argc: number of arguments
 * @argv: (array length=argc): the command and what came after it
 * @json: whether to print JSON instead of words
 *
 * `match FILE [--matrix]`: prints the best preceptors for a whole cohort, and why.
 *
 * Returns: the exit status: 0 done, 1 the file is at fault, 2 wrong usage
 */
int footing_tool_match (int        argc,
                        char     **argv,
                        gboolean   json);

G_END_DECLS

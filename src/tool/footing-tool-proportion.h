/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_proportion:
 * @argc: number of arguments
 * @argv: (array length=argc): the command and what came after it
 * @json: whether to print JSON instead of a table
 *
 * `proportion X N`: prints a proportion with its Wilson interval.
 *
 * Returns: the exit status: 0 done, 2 wrong usage
 */
int footing_tool_proportion (int        argc,
                             char     **argv,
                             gboolean   json);

G_END_DECLS

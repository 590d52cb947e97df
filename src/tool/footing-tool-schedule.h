/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * footing_tool_schedule:
 * @argc: number of arguments
 * @argv: (array length=argc): `schedule` and what came after it
 * @json: whether to print JSON instead of a table
 *
 * The milestones of one enrolment under a standard.
 *
 * Returns: 0 when done, 1 when a date or the standard is at fault, 2 for wrong usage
 */
int footing_tool_schedule (int        argc,
                           char     **argv,
                           gboolean   json);

G_END_DECLS

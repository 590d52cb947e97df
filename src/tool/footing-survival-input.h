/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** More groups than this are a column of names or numbers that tell people apart. */
#define FOOTING_SURVIVAL_INPUT_MAX_GROUPS 10000

/** More different times than this, over all groups, would make a curve of gigabytes. */
#define FOOTING_SURVIVAL_INPUT_MAX_TIMES 4000000

/**
 * FootingSurvivalColumns:
 * @time: the column of times
 * @event: the column that says who left
 * @entry: (nullable): the column of when each came under observation
 * @group: (nullable): the column of groups
 *
 * The names of columns, as the header has them.
 */
typedef struct
{
  const char *time;
  const char *event;
  const char *entry;
  const char *group;
} FootingSurvivalColumns;

/**
 * FootingSurvivalInput:
 * @names: (element-type utf8): the groups in order of first appearance; one %NULL without a
 *   column of groups
 * @tables: (element-type FootingLifeTable): a life table for each
 */
typedef struct
{
  GPtrArray *names;
  GPtrArray *tables;
} FootingSurvivalInput;

/**
 * footing_survival_input_read:
 * @stream: a CSV file with a header
 * @name: what messages call the file
 * @columns: which columns to read
 * @error: a #FootingToolError, whose sentence names the file, the line and the column, or a
 *   #GIOErrorEnum
 *
 * Counts a file of any length as it is read.
 *
 * Returns: (transfer full): the counts, of at least one person; %NULL on error
 */
FootingSurvivalInput *footing_survival_input_read (GInputStream                  *stream,
                                                   const char                    *name,
                                                   const FootingSurvivalColumns  *columns,
                                                   GError                       **error);

void                  footing_survival_input_free (FootingSurvivalInput          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingSurvivalInput, footing_survival_input_free)

G_END_DECLS

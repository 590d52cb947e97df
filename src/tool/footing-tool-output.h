/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** A message that is a sentence for people already. */
#define FOOTING_TOOL_ERROR (footing_tool_error_quark ())

typedef enum
{
  FOOTING_TOOL_ERROR_INPUT,
} FootingToolError;

GQuark footing_tool_error_quark (void);

/**
 * footing_tool_fail:
 * @command: the name of the command
 * @error: what went wrong; a #GOptionError is wrong usage
 * @path: (nullable): the file it was about
 *
 * Says on standard error what went wrong.
 *
 * Returns: the exit status: 2 for wrong usage, else 1
 */
int footing_tool_fail (const char   *command,
                       const GError *error,
                       const char   *path);

/**
 * footing_tool_parse:
 * @synopsis: (nullable): what stands after the options, such as `BOOK`
 * @summary: what the command does, in a sentence
 * @entries: its options
 * @argc: number of arguments
 * @argv: (array length=argc): the command and what came after it
 * @n_arguments: how many arguments there must be beside the options; where @synopsis ends in “…”,
 *   there may be more
 * @arguments: (out) (transfer full): these, as file names
 * @error: a #GOptionError
 *
 * Understands a command line, and answers `--help`.
 */
gboolean footing_tool_parse (const char          *synopsis,
                             const char          *summary,
                             const GOptionEntry  *entries,
                             int                  argc,
                             char               **argv,
                             guint                n_arguments,
                             GStrv               *arguments,
                             GError             **error);

/**
 * FootingToolTable:
 *
 * A table whose columns are as wide as their widest cell looks on a terminal.
 */
typedef struct _FootingToolTable FootingToolTable;

/**
 * footing_tool_table_new:
 * @headings: the first row; a heading that begins with `>` stands, as its column, to the right
 *
 * Returns: (transfer full): a table with no rows
 */
FootingToolTable *footing_tool_table_new   (const char * const *headings);

void              footing_tool_table_free  (FootingToolTable   *self);

/**
 * footing_tool_table_add:
 * @cells: as many as there are headings; copied
 */
void              footing_tool_table_add   (FootingToolTable   *self,
                                            const char * const *cells);

/**
 * footing_tool_table_to_text:
 *
 * Returns: (transfer full): the table, a line for each row
 */
char             *footing_tool_table_to_text (const FootingToolTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingToolTable, footing_tool_table_free)

G_END_DECLS

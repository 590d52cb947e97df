/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A result on its way into a file. The file takes its name only when it is whole, and is for this
 * account alone; nothing is left of one that is dropped, nor when the program is interrupted. What
 * is no ordinary file, like a pipe, is written to as it is.
 */
typedef struct _FootingToolFile FootingToolFile;

/* Whether nothing stands in the way of writing to @path; "-" is standard output. A record book is
 * refused, also under another name.
 */
gboolean         footing_tool_file_check  (const char       *path,
                                           GError          **error);

/* There can be one at a time. */
FootingToolFile *footing_tool_file_open   (const char       *path,
                                           GError          **error);
GOutputStream   *footing_tool_file_stream (FootingToolFile  *self);

/* Gives the file its name. */
gboolean         footing_tool_file_finish (FootingToolFile  *self,
                                           GError          **error);

/* Drops it, unless it is finished. */
void             footing_tool_file_free   (FootingToolFile  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingToolFile, footing_tool_file_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A file from outside that a sandbox is handed by the document portal. It lies alone in a folder
 * that cannot lock, and what is written beside it may not be there tomorrow: a book cannot be
 * used there, only read. So it is copied to the other books and used there.
 */

/* Whether the file at @path is one */
gboolean  footing_lent_book_is          (const char           *path);

/* Copies it into Footing's own folder, under its own name. An older book of that name is never
 * overwritten: G_IO_ERROR_EXISTS.
 */
void      footing_lent_book_copy_async  (const char           *path,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/* Returns: (transfer full) (nullable): where the copy lies */
char     *footing_lent_book_copy_finish (GAsyncResult         *result,
                                         GError              **error);

G_END_DECLS

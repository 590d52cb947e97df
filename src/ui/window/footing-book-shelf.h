/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where record books stand: all in Footing's own data folder, and those that were opened from
 * elsewhere.
 */

/* Returns: (transfer full): the data folder, which is made if it is missing */
char  *footing_book_shelf_folder         (void);

/* Returns: (transfer full): the paths of the books that are there, by name */
GStrv  footing_book_shelf_list           (void);

/* Returns: (transfer full): a path in the data folder for a new book called @name that is not
 * there yet; characters that file systems do not like are left out
 */
char  *footing_book_shelf_path_for       (const char *name);

/* Returns: (transfer full): what people call the book at @path */
char  *footing_book_shelf_name           (const char *path);

/* Returns: (transfer full): where it lies, in words */
char  *footing_book_shelf_folder_words   (const char *path);

/* Returns: (transfer full): why the book at @path cannot come to the others, when one of them has
 * its name, and what to do: only people know which of the two they mean
 */
char  *footing_book_shelf_namesake_words (const char *path);

/* Remembers that the book at @path was opened last; NULL forgets the last one. */
void   footing_book_shelf_remember       (const char *path);

/* Returns: (transfer full) (nullable): the book that was opened last, if it is still there */
char  *footing_book_shelf_last           (void);

G_END_DECLS

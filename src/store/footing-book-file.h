/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingBookKind:
 * @FOOTING_BOOK_PLAIN: a book without a passphrase
 * @FOOTING_BOOK_ENCRYPTED: a file that only a passphrase can open, if it is a book
 */
typedef enum
{
  FOOTING_BOOK_PLAIN,
  FOOTING_BOOK_ENCRYPTED,
} FootingBookKind;

/**
 * footing_book_file_inspect:
 * @path: a file
 * @kind: (out): what it seems to be
 * @error: NOT_FOUND, FORBIDDEN, NOT_A_BOOK or IO of %FOOTING_STORE_ERROR
 *
 * Looks at the first bytes of a file and at its size, and leaves it alone. May block.
 *
 * Returns: whether it may be a book
 */
gboolean footing_book_file_inspect (const char       *path,
                                    FootingBookKind  *kind,
                                    GError          **error);

/**
 * footing_book_file_get_id:
 * @path: an encrypted book
 *
 * What tells it from all other books before it is open, wherever it lies and whatever it is called:
 * the random number that SQLCipher has put at its beginning, in hexadecimal. May block.
 *
 * Returns: (transfer full) (nullable): the id, or %NULL with @error set
 */
char    *footing_book_file_get_id  (const char       *path,
                                    GError          **error);

/**
 * footing_book_file_is_taken:
 * @path: a file, which need not be there; no symbolic link
 *
 * Whether the name belongs to a book, or to what lies beside one while it is open: nothing else
 * may be written there. May block.
 *
 * Returns: whether it does, as far as this can be known without a passphrase
 */
gboolean footing_book_file_is_taken (const char *path);

/**
 * footing_book_file_resolve:
 * @path: a file that is there
 * @error: NOT_FOUND, FORBIDDEN or IO of %FOOTING_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): its path without symbolic links, so that a book is the same
 *   book whatever it is called
 */
char    *footing_book_file_resolve (const char  *path,
                                    GError     **error);

/**
 * footing_book_file_make:
 * @path: a file that is not there
 * @error: EXISTS, NO_FOLDER, BAD_NAME, READ_ONLY, DISK_FULL or IO of %FOOTING_STORE_ERROR
 *
 * Makes an empty file for a new book, that only this account may read.
 *
 * Returns: (transfer full) (nullable): its path without symbolic links
 */
char    *footing_book_file_make (const char  *path,
                                 GError     **error);

/**
 * footing_book_file_make_private:
 * @path: a book that is open, without symbolic links
 * @error: %FOOTING_STORE_ERROR
 *
 * Takes it, and what lies beside it while it is open, from the sight of the other accounts of the
 * computer, for whom earlier versions left it readable. What belongs to somebody else stays as it
 * is, and so does what lies where there are no permissions.
 *
 * Returns: whether nothing went wrong
 */
gboolean footing_book_file_make_private (const char  *path,
                                         GError     **error);

/**
 * footing_book_file_fail:
 * @number: an errno
 *
 * Returns: FALSE, with the error of the store that it amounts to
 */
gboolean footing_book_file_fail (const char  *path,
                                 int          number,
                                 GError     **error);

G_END_DECLS

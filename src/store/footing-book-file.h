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
 * @error: NOT_FOUND, NOT_A_BOOK or IO of %FOOTING_STORE_ERROR
 *
 * Looks at the first bytes of a file and at its size, and leaves it alone. May block.
 *
 * Returns: whether it may be a book
 */
gboolean footing_book_file_inspect (const char       *path,
                                    FootingBookKind  *kind,
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
 * FootingBookLock:
 *
 * A promise that no other program has the book open. It is held by a small file beside the book
 * and ends with the process, however that ends.
 */
typedef struct _FootingBookLock FootingBookLock;

/**
 * footing_book_lock_take:
 * @path: a book
 * @error: OPEN_ELSEWHERE, READ_ONLY, DISK_FULL or IO of %FOOTING_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): the lock
 */
FootingBookLock *footing_book_lock_take (const char       *path,
                                         GError          **error);

/** Gives the lock back and removes its file. */
void             footing_book_lock_free (FootingBookLock  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingBookLock, footing_book_lock_free)

G_END_DECLS

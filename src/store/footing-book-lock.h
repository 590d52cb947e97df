/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FootingBookLock:
 *
 * A promise that no other program has the book open. It is held by a small file beside the book
 * and ends with the process, however that ends. The file stays behind after a crash and says for
 * which file the log beside the book was written, since a log belongs to a file and not to a name.
 */
typedef struct _FootingBookLock FootingBookLock;

/**
 * footing_book_lock_take:
 * @path: a book, without symbolic links, which need not be there yet
 * @error: OPEN_ELSEWHERE, READ_ONLY, DISK_FULL, STRAY_LOG or IO of %FOOTING_STORE_ERROR
 *
 * A log that was written for another file is put aside, so that it is not played into this one;
 * the error says so, once.
 *
 * Returns: (transfer full) (nullable): the lock
 */
FootingBookLock *footing_book_lock_take (const char       *path,
                                         GError          **error);

/**
 * footing_book_lock_sign:
 *
 * To be called when the book and its log are open: notes which files they are.
 */
gboolean         footing_book_lock_sign (FootingBookLock  *self,
                                         GError          **error);

/**
 * footing_book_lock_clear_log:
 *
 * Removes the log and its index, if they are still those of the signature and nothing is in the
 * log that is not in the book. SQLite leaves them where they are when the book was moved.
 */
void             footing_book_lock_clear_log (FootingBookLock *self);

/** Gives the lock back and removes its file, unless there is a log that the file must vouch for. */
void             footing_book_lock_free (FootingBookLock  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingBookLock, footing_book_lock_free)

G_END_DECLS

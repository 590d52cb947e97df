/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The keyring of the desktop, which remembers passphrases of record books for whoever is logged in.
 * A book is known there by footing_book_file_get_id(). Nothing here shows anything by itself, but
 * keeping may make the desktop ask people to unlock their keyring.
 */

/**
 * footing_keyring_find_async:
 * @book: the id of a book
 *
 * Looks for the passphrase of a book, for two seconds at most, without unlocking a locked keyring.
 */
void      footing_keyring_find_async    (const char           *book,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/**
 * footing_keyring_find_finish:
 * @error: why there is no keyring to ask; %G_IO_ERROR_TIMED_OUT when it did not answer
 *
 * Returns: (transfer full) (nullable): the passphrase, for footing_keyring_wipe(); %NULL without an
 *   error when it is not remembered
 */
char     *footing_keyring_find_finish   (GAsyncResult         *result,
                                         GError              **error);

/**
 * footing_keyring_keep_async:
 * @book: the id of a book
 * @label: what people see in the list of their keyring
 * @passphrase: opens the book; copied to memory that is not swapped
 *
 * Remembers a passphrase in place of an earlier one.
 */
void      footing_keyring_keep_async    (const char           *book,
                                         const char           *label,
                                         const char           *passphrase,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/** Returns: whether it is remembered now */
gboolean  footing_keyring_keep_finish   (GAsyncResult         *result,
                                         GError              **error);

/** Forgets the passphrase of a book. */
void      footing_keyring_forget_async  (const char           *book,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);

/** Returns: whether none is remembered any more, also when none was */
gboolean  footing_keyring_forget_finish (GAsyncResult         *result,
                                         GError              **error);

/** Overwrites a passphrase and frees it; %NULL is allowed. */
void      footing_keyring_wipe          (char                 *passphrase);

G_END_DECLS

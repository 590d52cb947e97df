/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store.h"

G_BEGIN_DECLS

/** An open store, to be closed at the end of a command. */
typedef FootingStore FootingToolBook;

/**
 * footing_tool_book_open:
 * @path: a book
 * @error: of the store, or a #FOOTING_TOOL_ERROR
 *
 * Opens a book; where it needs a passphrase, asks for it.
 *
 * Returns: (transfer full) (nullable): the open store; close it with footing_tool_book_close()
 */
FootingToolBook *footing_tool_book_open    (const char       *path,
                                            GError          **error);

/**
 * footing_tool_book_create:
 * @path: where there is no file yet
 * @passphrase: (nullable): to encrypt it with
 * @error: of the store
 *
 * Returns: (transfer full) (nullable): the open store of a new book
 */
FootingToolBook *footing_tool_book_create  (const char       *path,
                                            const char       *passphrase,
                                            GError          **error);

/** Closes the book and drops the store; %NULL is allowed. */
void             footing_tool_book_close   (FootingToolBook  *book);

/**
 * footing_tool_book_discard:
 * @book: (transfer full): a new book that could not be finished
 *
 * Closes the book and removes its file.
 */
void             footing_tool_book_discard (FootingToolBook  *book);

/**
 * footing_tool_book_name:
 * @name: what people will call it
 */
gboolean         footing_tool_book_name    (FootingToolBook  *book,
                                            const char       *name,
                                            GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingToolBook, footing_tool_book_close)

G_END_DECLS

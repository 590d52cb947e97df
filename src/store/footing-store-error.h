/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FootingStoreError:
 * @FOOTING_STORE_ERROR_FAILED: anything else
 * @FOOTING_STORE_ERROR_BAD_NAME: the disk takes no file of this name
 * @FOOTING_STORE_ERROR_BUSY: the file did not become free in time
 * @FOOTING_STORE_ERROR_CLOSED: the store has been closed
 * @FOOTING_STORE_ERROR_CONFLICT: the row was changed by somebody else meanwhile
 * @FOOTING_STORE_ERROR_CONSTRAINT: the book does not allow these values
 * @FOOTING_STORE_ERROR_CORRUPT: the file is damaged
 * @FOOTING_STORE_ERROR_DISK_FULL: no room on the disk
 * @FOOTING_STORE_ERROR_EXISTS: there is a file of that name already
 * @FOOTING_STORE_ERROR_FORBIDDEN: the file may not even be read
 * @FOOTING_STORE_ERROR_IO: the disk or the folder does not answer as it should
 * @FOOTING_STORE_ERROR_MOVED: the file was moved, renamed or deleted while it was open
 * @FOOTING_STORE_ERROR_NEEDS_KEY: the file is encrypted, or no book at all
 * @FOOTING_STORE_ERROR_NO_FOLDER: there is no folder for a new book
 * @FOOTING_STORE_ERROR_NO_LOCKS: the folder cannot keep two programs from writing at once
 * @FOOTING_STORE_ERROR_NOT_A_BOOK: the file is something else
 * @FOOTING_STORE_ERROR_NOT_FOUND: no such file, or no such row
 * @FOOTING_STORE_ERROR_NOT_ENCRYPTED: the engine took the passphrase but does not encrypt
 * @FOOTING_STORE_ERROR_OPEN_ELSEWHERE: another program has the book open
 * @FOOTING_STORE_ERROR_READ_ONLY: the file or its folder may not be written
 * @FOOTING_STORE_ERROR_SEVERAL_NAMES: one file has several names, beside each of which a log could lie
 * @FOOTING_STORE_ERROR_STRAY_LOG: beside the book lay the log of another one, which was put aside
 * @FOOTING_STORE_ERROR_TOO_NEW: a newer Footing has written the book
 * @FOOTING_STORE_ERROR_WRONG_KEY: the passphrase does not open the file
 *
 * What can go wrong with a book. Messages are for developers; people get a sentence made from
 * the code.
 */
typedef enum
{
  FOOTING_STORE_ERROR_FAILED,
  FOOTING_STORE_ERROR_BAD_NAME,
  FOOTING_STORE_ERROR_BUSY,
  FOOTING_STORE_ERROR_CLOSED,
  FOOTING_STORE_ERROR_CONFLICT,
  FOOTING_STORE_ERROR_CONSTRAINT,
  FOOTING_STORE_ERROR_CORRUPT,
  FOOTING_STORE_ERROR_DISK_FULL,
  FOOTING_STORE_ERROR_EXISTS,
  FOOTING_STORE_ERROR_FORBIDDEN,
  FOOTING_STORE_ERROR_IO,
  FOOTING_STORE_ERROR_MOVED,
  FOOTING_STORE_ERROR_NEEDS_KEY,
  FOOTING_STORE_ERROR_NO_FOLDER,
  FOOTING_STORE_ERROR_NO_LOCKS,
  FOOTING_STORE_ERROR_NOT_A_BOOK,
  FOOTING_STORE_ERROR_NOT_FOUND,
  FOOTING_STORE_ERROR_NOT_ENCRYPTED,
  FOOTING_STORE_ERROR_OPEN_ELSEWHERE,
  FOOTING_STORE_ERROR_READ_ONLY,
  FOOTING_STORE_ERROR_SEVERAL_NAMES,
  FOOTING_STORE_ERROR_STRAY_LOG,
  FOOTING_STORE_ERROR_TOO_NEW,
  FOOTING_STORE_ERROR_WRONG_KEY,
} FootingStoreError;

#define FOOTING_STORE_ERROR (footing_store_error_quark ())

/** Returns: the error domain of the store */
GQuark footing_store_error_quark (void);

G_END_DECLS

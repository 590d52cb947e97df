/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "footing-book-file.h"
#include "footing-store-error.h"

#define MAGIC "SQLite format 3"
#define HEADER_SIZE 100

/* Where a plain file says whose it is, and what ours say: PRAGMA application_id, big-endian. */
#define OWNER_OFFSET 68
#define OWNER "FTNG"

/* An encrypted book is whole pages, of the size that SQLCipher 4 makes them. */
#define PAGE_SIZE 4096

struct _FootingBookLock
{
  int   fd;
  char *path;
};

static FootingStoreError
code_of_errno (int number)
{
  switch (number)
    {
    case ENOENT:
    case ENOTDIR:
      return FOOTING_STORE_ERROR_NOT_FOUND;
    case EACCES:
    case EPERM:
    case EROFS:
      return FOOTING_STORE_ERROR_READ_ONLY;
    case ENOSPC:
    case EDQUOT:
      return FOOTING_STORE_ERROR_DISK_FULL;
    default:
      return FOOTING_STORE_ERROR_IO;
    }
}

static gboolean
fail_with_errno (const char  *path,
                 int          number,
                 GError     **error)
{
  g_set_error (error, FOOTING_STORE_ERROR, code_of_errno (number), "%s: %s", path, g_strerror (number));

  return FALSE;
}

static gboolean
fail_as_no_book (const char  *path,
                 GError     **error)
{
  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_A_BOOK, "%s is not a record book", path);

  return FALSE;
}

static gboolean
read_header (const char  *path,
             char         header[HEADER_SIZE],
             gsize       *length,
             goffset     *size,
             GError     **error)
{
  /* A pipe that bears the name of a book would else be waited for, until somebody writes into it. */
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  ssize_t got;
  GStatBuf status;

  if (fd < 0)
    return fail_with_errno (path, errno, error);

  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    {
      g_close (fd, NULL);
      return fail_as_no_book (path, error);
    }

  got = read (fd, header, HEADER_SIZE);
  if (got < 0)
    {
      int number = errno;

      g_close (fd, NULL);
      return fail_with_errno (path, number, error);
    }

  g_close (fd, NULL);
  *length = got;
  *size = status.st_size;

  return TRUE;
}

gboolean
footing_book_file_inspect (const char       *path,
                           FootingBookKind  *kind,
                           GError          **error)
{
  char header[HEADER_SIZE];
  gsize length;
  goffset size;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  if (!read_header (path, header, &length, &size, error))
    return FALSE;

  if (length < HEADER_SIZE)
    return fail_as_no_book (path, error);

  if (memcmp (header, MAGIC, sizeof MAGIC) == 0)
    {
      *kind = FOOTING_BOOK_PLAIN;
      return memcmp (header + OWNER_OFFSET, OWNER, 4) == 0 || fail_as_no_book (path, error);
    }

  *kind = FOOTING_BOOK_ENCRYPTED;

  return size % PAGE_SIZE == 0 || fail_as_no_book (path, error);
}

static gboolean
is_text (const char *bytes,
         gsize       length)
{
  const char *end;

  /* A letter may be cut in two at the end. */
  return g_utf8_validate_len (bytes, length, &end) || bytes + length - end < 4;
}

/* The first bytes of an encrypted book are noise, which is no text but by a marvel. */
static gboolean
is_book (const char *path)
{
  char header[HEADER_SIZE];
  gsize length;
  goffset size;

  if (!read_header (path, header, &length, &size, NULL) || length < HEADER_SIZE)
    return FALSE;

  if (memcmp (header, MAGIC, sizeof MAGIC) == 0)
    return memcmp (header + OWNER_OFFSET, OWNER, 4) == 0;

  return size % PAGE_SIZE == 0 && !is_text (header, length);
}

gboolean
footing_book_file_is_taken (const char *path)
{
  static const char * const companions[] = { "", "-wal", "-shm", "-journal", "-lock" };

  g_return_val_if_fail (path != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      g_autofree char *book = NULL;

      if (!g_str_has_suffix (path, companions[i]))
        continue;

      book = g_strndup (path, strlen (path) - strlen (companions[i]));
      if (g_str_has_suffix (book, ".footing") || is_book (book))
        return TRUE;
    }

  return FALSE;
}

static void
fail_to_lock (FootingBookLock  *self,
              int               number,
              GError          **error)
{
  if (number == EWOULDBLOCK)
    {
      g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_OPEN_ELSEWHERE,
                   "%s is held by another program", self->path);
      return;
    }

  /* Some network drives, and what a portal lends to a sandbox. Nobody can hold it there. */
  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NO_LOCKS,
               "%s cannot be locked: %s", self->path, g_strerror (number));
  g_unlink (self->path);
}

FootingBookLock *
footing_book_lock_take (const char  *path,
                        GError     **error)
{
  g_autoptr(FootingBookLock) self = g_new0 (FootingBookLock, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->path = g_strconcat (path, "-lock", NULL);
  self->fd = g_open (self->path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

  if (self->fd < 0)
    {
      fail_with_errno (self->path, errno, error);
      return NULL;
    }

  if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    {
      fail_to_lock (self, errno, error);
      g_clear_fd (&self->fd, NULL);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
footing_book_lock_free (FootingBookLock *self)
{
  if (self == NULL)
    return;

  /* The name goes while the lock is still held, so that nobody else's lock file is removed. */
  if (self->fd >= 0)
    {
      g_unlink (self->path);
      g_clear_fd (&self->fd, NULL);
    }

  g_free (self->path);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include "footing-book-file.h"
#include "footing-book-lock.h"
#include "footing-store-error.h"

/* Numbers of files, as the disk counts them; 0 is none. */
typedef struct
{
  guint64 book;
  guint64 log;
} Signature;

struct _FootingBookLock
{
  int        fd;
  char      *path;
  char      *book;
  char      *log;
  char      *index;
  Signature  signature;
};

static guint64
number_of (const char *path,
           goffset    *size)
{
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    return 0;

  if (size != NULL)
    *size = status.st_size;

  return status.st_ino;
}

static gboolean
has_entries (const char *log)
{
  goffset size = 0;

  return number_of (log, &size) != 0 && size > 0;
}

/* ---- The signature ---- */

/* None, or half of one, vouches for nothing. */
static void
read_signature (FootingBookLock *self)
{
  char text[64] = "";
  char end;

  if (pread (self->fd, text, sizeof text - 1, 0) < 0 ||
      sscanf (text, "%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT "%c",
              &self->signature.book, &self->signature.log, &end) != 3 || end != '\n')
    self->signature = (Signature) { 0 };
}

gboolean
footing_book_lock_sign (FootingBookLock  *self,
                        GError          **error)
{
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (self != NULL, FALSE);

  self->signature = (Signature) { number_of (self->book, NULL), number_of (self->log, NULL) };
  text = g_strdup_printf ("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT "\n", self->signature.book, self->signature.log);
  length = strlen (text);

  /* It is needed after a power cut, too. */
  return (ftruncate (self->fd, 0) == 0 && pwrite (self->fd, text, length, 0) == (ssize_t) length &&
          fsync (self->fd) == 0) ||
         footing_book_file_fail (self->path, errno, error);
}

/* ---- A log without its book ---- */

/* The very log that was written, beside another file than the one it was written for. Where both
 * are others, they were brought here together, for instance from a backup.
 */
static gboolean
log_has_strayed (FootingBookLock *self)
{
  return self->signature.log != 0 && has_entries (self->log) &&
         self->signature.log == number_of (self->log, NULL) &&
         self->signature.book != number_of (self->book, NULL);
}

static gboolean
put_log_aside (FootingBookLock  *self,
               GError          **error)
{
  g_autofree char *aside = g_strconcat (self->log, ".orphan", NULL);

  for (int i = 2; g_file_test (aside, G_FILE_TEST_EXISTS); i++)
    {
      g_free (aside);
      aside = g_strdup_printf ("%s.orphan-%d", self->log, i);
    }

  if (g_rename (self->log, aside) != 0)
    return footing_book_file_fail (self->log, errno, error);

  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_STRAY_LOG, "%s was written for another file", self->log);

  return FALSE;
}

void
footing_book_lock_clear_log (FootingBookLock *self)
{
  g_return_if_fail (self != NULL);

  if (self->signature.log == 0 || self->signature.log != number_of (self->log, NULL) || has_entries (self->log))
    return;

  g_unlink (self->log);
  g_unlink (self->index);
}

/* ---- The lock ---- */

static gboolean
is_still_there (FootingBookLock *self)
{
  GStatBuf mine;

  return fstat (self->fd, &mine) == 0 && mine.st_ino == number_of (self->path, NULL);
}

static gboolean
fail_to_lock (FootingBookLock  *self,
              int               number,
              GError          **error)
{
  if (number == EWOULDBLOCK)
    {
      g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_OPEN_ELSEWHERE,
                   "%s is held by another program", self->path);
      return FALSE;
    }

  /* Some network drives, and what a portal lends to a sandbox. Nobody can hold it there. */
  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NO_LOCKS,
               "%s cannot be locked: %s", self->path, g_strerror (number));
  g_unlink (self->path);

  return FALSE;
}

static gboolean
hold (FootingBookLock  *self,
      GError          **error)
{
  do
    {
      g_clear_fd (&self->fd, NULL);
      self->fd = g_open (self->path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

      if (self->fd < 0)
        return footing_book_file_fail (self->path, errno, error);

      if (flock (self->fd, LOCK_EX | LOCK_NB) != 0)
        {
          fail_to_lock (self, errno, error);
          g_clear_fd (&self->fd, NULL);
          return FALSE;
        }
    }
  while (!is_still_there (self)); /* who held it before has just removed it */

  return TRUE;
}

FootingBookLock *
footing_book_lock_take (const char  *path,
                        GError     **error)
{
  g_autoptr(FootingBookLock) self = g_new0 (FootingBookLock, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->fd = -1;
  self->path = g_strconcat (path, "-lock", NULL);
  self->book = g_strdup (path);
  self->log = g_strconcat (path, "-wal", NULL);
  self->index = g_strconcat (path, "-shm", NULL);

  if (!hold (self, error))
    return NULL;

  read_signature (self);
  if (log_has_strayed (self) && !put_log_aside (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
footing_book_lock_free (FootingBookLock *self)
{
  if (self == NULL)
    return;

  /* The name goes while the lock is still held, so that nobody else's lock file is removed. */
  if (self->fd >= 0 && !has_entries (self->log) && is_still_there (self))
    g_unlink (self->path);

  g_clear_fd (&self->fd, NULL);
  g_free (self->index);
  g_free (self->log);
  g_free (self->book);
  g_free (self->path);
  g_free (self);
}

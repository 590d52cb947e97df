/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
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

/* An encrypted book begins with the salt of its key. */
#define SALT_SIZE 16

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
    case EEXIST:
      return FOOTING_STORE_ERROR_EXISTS;
    case ENAMETOOLONG:
    case EINVAL:
    case EILSEQ:
      return FOOTING_STORE_ERROR_BAD_NAME;
    case ENOSPC:
    case EDQUOT:
      return FOOTING_STORE_ERROR_DISK_FULL;
    default:
      return FOOTING_STORE_ERROR_IO;
    }
}

gboolean
footing_book_file_fail (const char  *path,
                        int          number,
                        GError     **error)
{
  g_set_error (error, FOOTING_STORE_ERROR, code_of_errno (number), "%s: %s", path, g_strerror (number));

  return FALSE;
}

/* What may not be read is another trouble than what may not be written. */
static gboolean
fail_to_read (const char  *path,
              int          number,
              GError     **error)
{
  if (number != EACCES && number != EPERM)
    return footing_book_file_fail (path, number, error);

  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_FORBIDDEN, "%s: %s", path, g_strerror (number));

  return FALSE;
}

/* In which folder a new book would lie. */
static gboolean
fail_to_make (const char  *path,
              int          number,
              GError     **error)
{
  if (number != ENOENT && number != ENOTDIR)
    return footing_book_file_fail (path, number, error);

  g_set_error (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NO_FOLDER, "%s: %s", path, g_strerror (number));

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
    return fail_to_read (path, errno, error);

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
      return fail_to_read (path, number, error);
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

char *
footing_book_file_get_id (const char  *path,
                          GError     **error)
{
  char header[HEADER_SIZE];
  gsize length;
  goffset size;
  GString *id = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  if (!read_header (path, header, &length, &size, error))
    return NULL;

  if (length < HEADER_SIZE)
    {
      fail_as_no_book (path, error);
      return NULL;
    }

  id = g_string_new (NULL);
  for (guint i = 0; i < SALT_SIZE; i++)
    g_string_append_printf (id, "%02x", (guchar) header[i]);

  return g_string_free_and_steal (id);
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

char *
footing_book_file_resolve (const char  *path,
                           GError     **error)
{
  char *real = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  real = realpath (path, NULL);
  if (real == NULL)
    fail_to_read (path, errno, error);

  return real; /* which g_free() frees as well */
}

char *
footing_book_file_make (const char  *path,
                        GError     **error)
{
  g_autofree char *log = NULL;
  char *real = NULL;
  int fd, number;

  g_return_val_if_fail (path != NULL, NULL);

  log = g_strconcat (path, "-wal", NULL);
  if (g_file_test (log, G_FILE_TEST_EXISTS))
    {
      footing_book_file_fail (log, EEXIST, error);
      return NULL;
    }

  fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  number = errno;
  if (fd < 0)
    fail_to_make (path, number, error);
  else if ((real = realpath (path, NULL)) == NULL)
    footing_book_file_fail (path, errno, error);

  g_clear_fd (&fd, NULL);

  return real;
}

/* A file system without permissions, such as that of a memory stick, refuses to set them. */
static gboolean
has_no_permissions (int number)
{
  return number == EPERM || number == ENOTSUP || number == ENOSYS;
}

/* By its name: closing a descriptor of a book that is open would drop the locks of SQLite. */
static gboolean
make_private (const char  *path,
              GError     **error)
{
  GStatBuf status;

  if (g_lstat (path, &status) != 0)
    return errno == ENOENT || footing_book_file_fail (path, errno, error);

  if (!S_ISREG (status.st_mode) || status.st_uid != geteuid () || (status.st_mode & (S_IRWXG | S_IRWXO)) == 0)
    return TRUE;

  return g_chmod (path, S_IRUSR | S_IWUSR) == 0 || has_no_permissions (errno) ||
         footing_book_file_fail (path, errno, error);
}

gboolean
footing_book_file_make_private (const char  *path,
                                GError     **error)
{
  g_autofree char *log = NULL;
  g_autofree char *index = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  log = g_strconcat (path, "-wal", NULL);
  index = g_strconcat (path, "-shm", NULL);

  return make_private (path, error) && make_private (log, error) && make_private (index, error);
}

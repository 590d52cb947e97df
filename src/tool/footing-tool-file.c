/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "footing-book-file.h"
#include "footing-tool-file.h"
#include "footing-tool-output.h"

struct _FootingToolFile
{
  GOutputStream *stream;
  char          *path;      /* without links */
  char          *temporary; /* NULL when it is written to as it is, or has its name */
};

static const int ends[] = { SIGHUP, SIGINT, SIGTERM };

/* What is to go when the program is interrupted. */
static const char *volatile unfinished;

static void
interrupted (int signal_number)
{
  if (unfinished != NULL)
    unlink (unfinished);

  signal (signal_number, SIG_DFL);
  raise (signal_number);
}

/* A signal that somebody wants ignored, as nohup does, stays ignored. */
static void
watch_for_interruption (const char *path)
{
  unfinished = path;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (signal (ends[i], path != NULL ? interrupted : SIG_DFL) == SIG_IGN)
      signal (ends[i], SIG_IGN);
}

static gboolean
fail_with_errno (const char  *path,
                 int          number,
                 GError     **error)
{
  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (number), "%s: %s", path, g_strerror (number));

  return FALSE;
}

static gboolean
refuse (const char  *path,
        const char  *words,
        GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr(GString) text = g_string_new (words);

  g_string_replace (text, "%s", name, 1);
  g_set_error_literal (error, FOOTING_TOOL_ERROR, FOOTING_TOOL_ERROR_INPUT, text->str);

  return FALSE;
}

/* Returns: (transfer full) (nullable): where a file of this name is, or would be */
static char *
resolve (const char  *path,
         GError     **error)
{
  char *real = realpath (path, NULL);
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  GStatBuf status;

  if (real != NULL)
    return real; /* which is free()d: the same as g_free() */

  if (errno == ENOENT && g_lstat (path, &status) == 0)
    {
      /* translators: %s is the name of a file */
      refuse (path, _("“%s” is a link to a file that is not there. Nothing was written. Please name the file "
                      "itself."), error);
      return NULL;
    }

  folder = g_path_get_dirname (path);
  name = g_path_get_basename (path);
  real = realpath (folder, NULL);
  if (real == NULL)
    {
      fail_with_errno (path, errno, error);
      return NULL;
    }

  g_free (folder);
  folder = real;

  return g_build_filename (folder, name, NULL);
}

static gboolean
is_standard_output (const char *path)
{
  GStatBuf there, out;

  return g_str_equal (path, "-") ||
         (g_stat (path, &there) == 0 && fstat (STDOUT_FILENO, &out) == 0 &&
          there.st_dev == out.st_dev && there.st_ino == out.st_ino);
}

gboolean
footing_tool_file_check (const char  *path,
                         GError     **error)
{
  g_autofree char *real = NULL;
  GStatBuf status;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_str_equal (path, "-"))
    return TRUE;

  if (g_stat (path, &status) == 0 && S_ISDIR (status.st_mode))
    return fail_with_errno (path, EISDIR, error);

  if (g_stat (path, &status) == 0 && !S_ISREG (status.st_mode))
    return TRUE;

  real = resolve (path, error);
  if (real == NULL)
    return FALSE;

  /* translators: %s is the name of a file */
  return !footing_book_file_is_taken (real) ||
         refuse (path, _("“%s” is a record book, or belongs to one, so it was left as it is. Nothing was "
                         "written. Please choose another name, for instance one that ends in .json."), error);
}

static FootingToolFile *
file_new (int   fd,
          char *path,
          char *temporary)
{
  FootingToolFile *self = g_new0 (FootingToolFile, 1);

  self->stream = g_unix_output_stream_new (fd, fd != STDOUT_FILENO);
  self->path = path;
  self->temporary = temporary;

  return self;
}

static FootingToolFile *
open_as_it_is (const char  *path,
               GError     **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOCTTY, 0);

  if (fd >= 0)
    return file_new (fd, NULL, NULL);

  fail_with_errno (path, errno, error);

  return NULL;
}

static FootingToolFile *
open_beside (const char  *path,
             GError     **error)
{
  g_autofree char *real = resolve (path, error);
  g_autofree char *folder = real != NULL ? g_path_get_dirname (real) : NULL;
  g_autofree char *temporary = folder != NULL ? g_build_filename (folder, ".footing-XXXXXX", NULL) : NULL;
  int fd;

  if (real == NULL)
    return NULL;

  fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0)
    {
      fail_with_errno (path, errno, error);
      return NULL;
    }

  watch_for_interruption (temporary);

  return file_new (fd, g_steal_pointer (&real), g_steal_pointer (&temporary));
}

FootingToolFile *
footing_tool_file_open (const char  *path,
                        GError     **error)
{
  GStatBuf status;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (unfinished == NULL, NULL);

  if (!footing_tool_file_check (path, error))
    return NULL;

  if (is_standard_output (path))
    return file_new (STDOUT_FILENO, NULL, NULL);

  if (g_stat (path, &status) == 0 && !S_ISREG (status.st_mode))
    return open_as_it_is (path, error);

  return open_beside (path, error);
}

GOutputStream *
footing_tool_file_stream (FootingToolFile *self)
{
  return self->stream;
}

gboolean
footing_tool_file_finish (FootingToolFile  *self,
                          GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->temporary == NULL)
    return g_output_stream_close (self->stream, NULL, error);

  /* Else a computer that stops now could have the name without what it names. */
  if (fsync (g_unix_output_stream_get_fd (G_UNIX_OUTPUT_STREAM (self->stream))) != 0)
    return fail_with_errno (self->path, errno, error);

  if (!g_output_stream_close (self->stream, NULL, error))
    return FALSE;

  if (g_rename (self->temporary, self->path) != 0)
    return fail_with_errno (self->path, errno, error);

  watch_for_interruption (NULL);
  g_clear_pointer (&self->temporary, g_free);

  return TRUE;
}

void
footing_tool_file_free (FootingToolFile *self)
{
  if (self == NULL)
    return;

  if (self->temporary != NULL)
    {
      /* Only its name matters, which nobody else knows. */
      g_unlink (self->temporary);
      watch_for_interruption (NULL);
    }

  g_object_unref (self->stream);
  g_free (self->temporary);
  g_free (self->path);
  g_free (self);
}

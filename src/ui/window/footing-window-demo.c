/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "footing-book-lock.h"
#include "footing-demo.h"
#include "footing-error-words.h"
#include "footing-window-private.h"

/* Any seed would do; this one is the same everywhere, so that the demo is. */
#define SEED 1

/* Folders in which a program that died may have left its demo. */
#define PREFIX "footing-demo-"
#define BOOK "Demo.footing"

/* Seconds in which another program may be about to make one. */
#define FRESH 60

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_prefix (name, BOOK) && g_unlink (path) != 0)
        g_debug ("“%s” stays behind: %s", path, g_strerror (errno));
    }

  if (g_rmdir (folder) != 0)
    g_warning ("The demo stays behind in “%s”: %s", folder, g_strerror (errno));
}

/* Ours, and nobody's any more. */
static gboolean
is_forgotten (const char *folder)
{
  g_autofree char *book = g_build_filename (folder, BOOK, NULL);
  g_autoptr(FootingBookLock) lock = NULL;
  GStatBuf status;

  if (g_lstat (folder, &status) != 0 || !S_ISDIR (status.st_mode) || status.st_uid != geteuid () ||
      status.st_mtime > time (NULL) - FRESH || !g_file_test (book, G_FILE_TEST_EXISTS))
    return FALSE;

  lock = footing_book_lock_take (book, NULL);

  return lock != NULL;
}

static void
remove_forgotten (void)
{
  const char *tmp = g_get_tmp_dir ();
  g_autoptr(GDir) dir = g_dir_open (tmp, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *folder = g_build_filename (tmp, name, NULL);

      if (g_str_has_prefix (name, PREFIX) && is_forgotten (folder))
        remove_folder (folder);
    }
}

char *
_footing_window_demo_path (void)
{
  g_autofree char *folder = NULL;
  g_autoptr(GError) error = NULL;

  remove_forgotten ();

  /* A folder of its own, which only this account may enter. */
  folder = g_dir_make_tmp (PREFIX "XXXXXX", &error);
  if (folder == NULL)
    g_debug ("There is no folder for the demo: %s", error->message);

  /* Without one, making the book says in words what is wrong. */
  if (folder == NULL)
    folder = g_build_filename (g_get_tmp_dir (), PREFIX, NULL);

  return g_build_filename (folder, BOOK, NULL);
}

static void
filled_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(FootingWindow) self = user_data;
  FootingWindowFunc then = g_steal_pointer (&self->after_fill);
  g_autoptr(GError) error = NULL;
  g_autofree char *words = NULL;

  if (!footing_demo_fill_finish (FOOTING_STORE (source), result, &error))
    words = footing_error_words (error, NULL);

  then (self);

  /* A demo with gaps is better than none. */
  if (words != NULL)
    FOOTING_SHELL_GET_IFACE (self)->show_problem (FOOTING_SHELL (self), words);
}

void
_footing_window_fill_demo (FootingWindow     *self,
                           FootingWindowFunc  then)
{
  FootingDay today = self->today;

  if (today == FOOTING_DAY_NONE)
    today = footing_day_of_instant (g_get_real_time () / G_USEC_PER_SEC);

  self->after_fill = then;
  footing_demo_fill_async (self->store, self->reference, FOOTING_DEMO_SMALL, SEED, today,
                           NULL, filled_cb, g_object_ref (self));
}

void
_footing_window_remove_demo (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  remove_folder (folder);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "footing-book-file.h"
#include "footing-book-shelf.h"
#include "footing-lent-book.h"

gboolean
footing_lent_book_is (const char *path)
{
  g_autofree char *lent = g_build_filename (g_get_user_runtime_dir (), "doc", G_DIR_SEPARATOR_S, NULL);

  g_return_val_if_fail (path != NULL, FALSE);

  return g_str_has_prefix (path, lent) || g_str_has_prefix (path, "/run/flatpak/doc/");
}

/* In a thread: a large book takes a moment to come through the portal. */
static void
copy_in_thread (GTask        *task,
                gpointer      source,
                gpointer      path,
                GCancellable *cancellable)
{
  g_autofree char *folder = footing_book_shelf_folder ();
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *copy = g_build_filename (folder, name, NULL);
  g_autoptr(GFile) from = g_file_new_for_path (path);
  g_autoptr(GFile) to = g_file_new_for_path (copy);
  FootingBookKind kind;
  GError *error = NULL;

  if (!footing_book_file_inspect (path, &kind, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  /* What is lent may be for reading only; the copy is ours. */
  if (g_file_copy (from, to, G_FILE_COPY_TARGET_DEFAULT_PERMS, cancellable, NULL, NULL, &error))
    {
      if (g_chmod (copy, 0600) != 0)
        g_warning ("Others may read “%s”: %s", copy, g_strerror (errno));
      g_task_return_pointer (task, g_steal_pointer (&copy), g_free);
      return;
    }

  /* Half a copy would look like a book. */
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS) && g_unlink (copy) != 0 && errno != ENOENT)
    g_warning ("Half a copy stays behind as “%s”: %s", copy, g_strerror (errno));

  g_task_return_error (task, error);
}

void
footing_lent_book_copy_async (const char          *path,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, callback, user_data);

  g_return_if_fail (path != NULL);

  g_task_set_source_tag (task, footing_lent_book_copy_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, copy_in_thread);
}

char *
footing_lent_book_copy_finish (GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

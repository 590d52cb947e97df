/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-tool"

#include "config.h"

#include <glib/gstdio.h>

#include "footing-await.h"
#include "footing-store-check.h"
#include "footing-tool-book.h"
#include "footing-tool-passphrase.h"

static FootingToolBook *
open_store (const char        *path,
            const char        *passphrase,
            FootingStoreOpen   how,
            GError           **error)
{
  g_autoptr(FootingStore) store = footing_store_new ();
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_store_open_async (store, path, passphrase, how, NULL, footing_await_cb, &done);
  if (!footing_store_open_finish (store, footing_await (&done), error))
    return NULL;

  return g_steal_pointer (&store);
}

FootingToolBook *
footing_tool_book_open (const char  *path,
                        GError     **error)
{
  g_autoptr(GError) problem = NULL;
  FootingToolBook *book = open_store (path, NULL, FOOTING_STORE_OPEN_EXISTING, &problem);
  char *passphrase = NULL;

  if (book != NULL)
    return book;

  if (!g_error_matches (problem, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NEEDS_KEY))
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }

  passphrase = footing_tool_passphrase_read (path, error);
  if (passphrase != NULL)
    book = open_store (path, passphrase, FOOTING_STORE_OPEN_EXISTING, error);
  footing_tool_passphrase_free (passphrase);

  return book;
}

FootingToolBook *
footing_tool_book_create (const char  *path,
                          const char  *passphrase,
                          GError     **error)
{
  return open_store (path, passphrase, FOOTING_STORE_OPEN_NEW, error);
}

void
footing_tool_book_close (FootingToolBook *book)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;
  g_autoptr(GError) error = NULL;

  if (book == NULL)
    return;

  footing_store_close_async (book, footing_await_cb, &done);
  if (!footing_store_close_finish (book, footing_await (&done), &error))
    g_warning ("The book could not be closed: %s", error->message);

  footing_await_clear (&done);
  g_object_unref (book);
}

void
footing_tool_book_discard (FootingToolBook *book)
{
  static const char * const suffixes[] = { "", "-wal", "-shm" };
  g_autofree char *path = g_strdup (footing_store_get_path (book));

  footing_tool_book_close (book);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *file = g_strconcat (path, suffixes[i], NULL);

      g_unlink (file);
    }
}

gboolean
footing_tool_book_name (FootingToolBook  *book,
                        const char       *name,
                        GError          **error)
{
  g_auto(FootingAwait) done = FOOTING_AWAIT_INIT;

  footing_store_set_name_async (book, name, NULL, footing_await_cb, &done);

  return footing_store_finish_write (book, footing_await (&done), error);
}

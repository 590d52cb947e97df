/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-document-autosave.h"
#include "footing-store-documents.h"

/* What an autosave holds; of a page that has gone only the words are needed, which it has. */
typedef struct
{
  FootingStore            *store;
  gint64                   document_id;
  char                    *key;
  gint64                   revision; /* that is on disk, as far as we know */
  GWeakRef                 source;
  FootingDocumentReadFunc  read;
} Link;

static void
link_free (gpointer data)
{
  Link *link = data;

  g_weak_ref_clear (&link->source);
  g_object_unref (link->store);
  g_free (link->key);
  g_free (link);
}

static char *
read_cb (FootingAutosave *autosave,
         gpointer         user_data)
{
  Link *link = user_data;
  g_autoptr(GObject) source = g_weak_ref_get (&link->source);

  g_return_val_if_fail (source != NULL, NULL);

  return link->read (source);
}

/* The autosave keeps itself, and so the link, alive until it has its answer. */
typedef struct
{
  FootingAutosave *autosave;
  Link            *link;
} Save;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree Save *save = user_data;
  g_autoptr(FootingAutosave) autosave = save->autosave;
  g_autoptr(GError) error = NULL;

  footing_store_save_document_field_finish (FOOTING_STORE (source), result, &save->link->revision, &error);
  footing_autosave_finished (autosave, error);
}

static void
save_cb (FootingAutosave *autosave,
         char            *text,
         gpointer         user_data)
{
  Link *link = user_data;
  g_autofree char *body = text;
  Save *save = g_new0 (Save, 1);

  save->autosave = g_object_ref (autosave);
  save->link = link;
  footing_store_save_document_field_async (link->store, link->document_id, link->key, body, link->revision,
                                           NULL, saved_cb, save);
}

FootingAutosave *
footing_document_autosave_new (FootingStore            *store,
                               gint64                   document_id,
                               const char              *key,
                               gint64                   revision,
                               gpointer                 source,
                               FootingDocumentReadFunc  read)
{
  Link *link = NULL;

  g_return_val_if_fail (FOOTING_IS_STORE (store), NULL);
  g_return_val_if_fail (key != NULL && read != NULL, NULL);
  g_return_val_if_fail (G_IS_OBJECT (source), NULL);

  link = g_new0 (Link, 1);
  link->store = g_object_ref (store);
  link->document_id = document_id;
  link->key = g_strdup (key);
  link->revision = revision;
  g_weak_ref_init (&link->source, source);
  link->read = read;

  return footing_autosave_new (read_cb, save_cb, link, link_free);
}

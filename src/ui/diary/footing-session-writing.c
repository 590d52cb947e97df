/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-session-writing.h"
#include "footing-store-records.h"

typedef struct
{
  FootingStore      *store;
  FootingSession    *session;
  FootingTextBuffer *notes;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_clear_object (&writing->store);
  g_clear_object (&writing->session);
  g_clear_object (&writing->notes);
  g_free (writing);
}

static char *
read_notes (FootingAutosave *autosave,
            gpointer         user_data)
{
  Writing *writing = user_data;

  return footing_text_buffer_dup_text (writing->notes);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(FootingAutosave) autosave = user_data;
  g_autoptr(GError) error = NULL;

  footing_store_finish_write (FOOTING_STORE (source), result, &error);
  footing_autosave_finished (autosave, error);
}

static void
save_session (FootingAutosave *autosave,
              char            *text,
              gpointer         user_data)
{
  Writing *writing = user_data;
  g_autofree char *notes = text;
  g_autoptr(FootingSession) copy = NULL;

  g_object_set (writing->session, "notes", *notes != '\0' ? notes : NULL, NULL);
  copy = footing_record_copy (writing->session);
  footing_store_save_one_async (writing->store, FOOTING_RECORD (copy), NULL, saved_cb, g_object_ref (autosave));
}

FootingAutosave *
footing_session_writing_new (FootingStore      *store,
                             FootingSession    *session,
                             FootingTextBuffer *notes)
{
  Writing *writing = g_new0 (Writing, 1);

  writing->store = g_object_ref (store);
  writing->session = g_object_ref (session);
  writing->notes = g_object_ref (notes);

  return footing_autosave_new (read_notes, save_session, writing, writing_free);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-row.h"
#include "footing-session-writing.h"
#include "footing-store-changes.h"

typedef struct
{
  FootingStore      *store;
  FootingSession    *session;
  FootingSession    *in_book;
  FootingSession    *on_its_way;
  FootingTextBuffer *notes;
} Writing;

static void
writing_free (gpointer data)
{
  Writing *writing = data;

  g_clear_object (&writing->store);
  g_clear_object (&writing->session);
  g_clear_object (&writing->in_book);
  g_clear_object (&writing->on_its_way);
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

typedef struct
{
  FootingAutosave *autosave;
  Writing         *writing; /* lives as long as the autosave */
} Saving;

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr(FootingAutosave) autosave = saving->autosave;
  g_autoptr(FootingSession) saved = g_steal_pointer (&saving->writing->on_its_way);
  g_autoptr(FootingRow) row = footing_record_to_row (FOOTING_RECORD (saved));
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_record_take_row (FOOTING_RECORD (saving->writing->in_book), row);

  footing_autosave_finished (autosave, error);
}

static void
save_session (FootingAutosave *autosave,
              char            *text,
              gpointer         user_data)
{
  Writing *writing = user_data;
  g_autofree char *notes = text;
  g_autoptr(GPtrArray) before = g_ptr_array_new ();
  g_autoptr(GPtrArray) after = g_ptr_array_new ();
  Saving *saving = g_new0 (Saving, 1);

  g_object_set (writing->session, "notes", *notes != '\0' ? notes : NULL, NULL);
  writing->on_its_way = footing_record_copy (writing->session);
  g_ptr_array_add (before, writing->in_book);
  g_ptr_array_add (after, writing->on_its_way);

  saving->autosave = g_object_ref (autosave);
  saving->writing = writing;
  footing_store_change_async (writing->store, before, after, NULL, saved_cb, saving);
}

FootingAutosave *
footing_session_writing_new (FootingStore      *store,
                             FootingSession    *session,
                             FootingSession    *in_book,
                             FootingTextBuffer *notes)
{
  Writing *writing = g_new0 (Writing, 1);

  writing->store = g_object_ref (store);
  writing->session = g_object_ref (session);
  writing->in_book = g_object_ref (in_book);
  writing->notes = g_object_ref (notes);

  return footing_autosave_new (read_notes, save_session, writing, writing_free);
}

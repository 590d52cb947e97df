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
  FootingTextBuffer *notes;
  FootingSession    *on_its_way;
  FootingAutosave   *saving;     /* keeps this here while something is on its way */
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

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Writing *writing = user_data;
  g_autoptr(FootingAutosave) autosave = g_steal_pointer (&writing->saving);
  g_autoptr(FootingSession) saved = g_steal_pointer (&writing->on_its_way);
  g_autoptr(FootingRow) row = footing_record_to_row (FOOTING_RECORD (saved));
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    footing_record_take_row (FOOTING_RECORD (writing->in_book), row);

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

  g_object_set (writing->session, "notes", *notes != '\0' ? notes : NULL, NULL);
  writing->on_its_way = footing_record_copy (writing->session);
  writing->saving = g_object_ref (autosave);
  g_ptr_array_add (before, writing->in_book);
  g_ptr_array_add (after, writing->on_its_way);

  footing_store_change_async (writing->store, before, after, NULL, saved_cb, writing);
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

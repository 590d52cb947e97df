/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-session-draft.h"
#include "footing-store-records.h"

/* On a draft that is being logged; a save under way must not make it a draft again. */
#define LOGGED "footing-logged"

typedef struct
{
  FootingStore      *store;
  FootingSession    *draft;
  FootingTextBuffer *notes;
  FootingSession    *on_its_way;
  FootingAutosave   *saving;     /* keeps this here while something is on its way */
} Drafting;

static void
drafting_free (gpointer data)
{
  Drafting *drafting = data;

  g_clear_object (&drafting->store);
  g_clear_object (&drafting->draft);
  g_clear_object (&drafting->on_its_way);
  g_clear_object (&drafting->notes);
  g_free (drafting);
}

static char *
read_notes (FootingAutosave *autosave,
            gpointer         user_data)
{
  Drafting *drafting = user_data;

  return footing_text_buffer_dup_text (drafting->notes);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Drafting *drafting = user_data;
  g_autoptr(FootingAutosave) autosave = g_steal_pointer (&drafting->saving);
  g_autoptr(FootingSession) saved = g_steal_pointer (&drafting->on_its_way);
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_object_set (drafting->draft,
                  "id", footing_record_get_id (FOOTING_RECORD (saved)),
                  "uid", footing_record_get_uid (FOOTING_RECORD (saved)),
                  NULL);

  footing_autosave_finished (autosave, error);
}

static void
set_kept (FootingSession *draft)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  g_object_set (draft,
                "created-at", now,
                "deleted-at", now,
                "state", FOOTING_SESSION_STATE_PLANNED,
                NULL);
}

/* Empty notes take the place of words that were there, but are nothing to begin with. */
static gboolean
has_something_to_save (FootingSession *draft,
                       const char     *notes)
{
  if (g_object_get_data (G_OBJECT (draft), LOGGED) != NULL)
    return FALSE;

  return *notes != '\0' || footing_record_get_id (FOOTING_RECORD (draft)) != 0;
}

static void
save_draft (FootingAutosave *autosave,
            char            *text,
            gpointer         user_data)
{
  Drafting *drafting = user_data;
  g_autofree char *notes = g_strstrip (text);

  if (!has_something_to_save (drafting->draft, notes))
    {
      footing_autosave_finished (autosave, NULL);
      return;
    }

  set_kept (drafting->draft);
  g_object_set (drafting->draft, "notes", *notes != '\0' ? notes : NULL, NULL);
  drafting->on_its_way = footing_record_copy (drafting->draft);
  drafting->saving = g_object_ref (autosave);

  footing_store_save_one_async (drafting->store, FOOTING_RECORD (drafting->on_its_way), NULL, saved_cb, drafting);
}

FootingAutosave *
footing_session_draft_new (FootingStore      *store,
                           FootingSession    *draft,
                           FootingTextBuffer *notes)
{
  Drafting *drafting = g_new0 (Drafting, 1);

  drafting->store = g_object_ref (store);
  drafting->draft = g_object_ref (draft);
  drafting->notes = g_object_ref (notes);

  return footing_autosave_new (read_notes, save_draft, drafting, drafting_free);
}

void
footing_session_draft_set_logged (FootingSession *draft,
                                  gboolean        logged)
{
  g_object_set_data (G_OBJECT (draft), LOGGED, GINT_TO_POINTER (logged));
}

/* What was logged is, when that is taken back, a draft with the same words. */
static FootingSession *
draft_again (FootingSession *session)
{
  FootingSession *draft = footing_record_copy (session);
  gint64 created_at;

  g_object_get (session, "created-at", &created_at, NULL);
  g_object_set (draft,
                "deleted-at", created_at,
                "state", FOOTING_SESSION_STATE_PLANNED,
                NULL);

  return draft;
}

FootingSession *
footing_session_draft_make_empty (FootingSession *draft)
{
  FootingSession *empty = footing_record_copy (draft);

  g_object_set (empty, "notes", NULL, NULL);

  return empty;
}

static gboolean
is_there (GPtrArray *enrolments,
          gint64     id)
{
  for (guint i = 0; i < enrolments->len; i++)
    if (footing_record_get_id (g_ptr_array_index (enrolments, i)) == id)
      return TRUE;

  return FALSE;
}

FootingSession *
footing_session_draft_find (GPtrArray *drafts,
                            GPtrArray *enrolments,
                            gint64     enrolment_id,
                            gint64     meeting_id)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      FootingSession *draft = g_ptr_array_index (drafts, i);
      gint64 about = footing_session_get_enrolment_id (draft);

      if (is_there (enrolments, about) && (enrolment_id == 0 || about == enrolment_id) &&
          (meeting_id == 0 || footing_session_get_meeting_id (draft) == meeting_id))
        return draft;
    }

  return NULL;
}

static void
put (GPtrArray *records,
     guint      place,
     gpointer   record)
{
  g_ptr_array_remove_index (records, place);
  g_ptr_array_insert (records, (int) place, record);
}

void
footing_session_draft_keep_words (GPtrArray *before,
                                  GPtrArray *logged)
{
  FootingRecord *session = g_ptr_array_index (before, 0);
  guint last = logged->len - 1;

  if (footing_record_get_id (session) == 0 || footing_record_is_deleted (session))
    put (before, 0, draft_again (g_ptr_array_index (logged, 0)));
  else
    g_object_set (session, "notes", footing_session_get_notes (g_ptr_array_index (logged, 0)), NULL);

  if (last > 0 && FOOTING_IS_SESSION (g_ptr_array_index (logged, last)))
    put (before, last, footing_record_copy (g_ptr_array_index (logged, last)));
}

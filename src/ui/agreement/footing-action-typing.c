/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-action-typing.h"
#include "footing-record-undo.h"
#include "footing-store-changes.h"
#include "footing-store-records.h"

struct _FootingActionTyping
{
  FootingStore    *store;
  FootingAction   *draft;
  FootingAction   *in_book;    /* or NULL */
  FootingAction   *on_its_way;
  char            *words;
  FootingAutosave *saving;     /* keeps this here while something is on its way */
};

static void
typing_free (gpointer data)
{
  FootingActionTyping *self = data;

  g_clear_object (&self->store);
  g_clear_object (&self->draft);
  g_clear_object (&self->in_book);
  g_clear_object (&self->on_its_way);
  g_free (self->words);
  g_free (self);
}

static char *
read_words (FootingAutosave *autosave,
            gpointer         user_data)
{
  FootingActionTyping *self = user_data;

  return g_strdup (self->words);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  FootingActionTyping *self = user_data;
  g_autoptr(FootingAutosave) autosave = g_steal_pointer (&self->saving);
  g_autoptr(FootingAction) saved = g_steal_pointer (&self->on_its_way);
  g_autoptr(GError) error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_set_object (&self->in_book, saved);

  footing_autosave_finished (autosave, error);
}

static FootingAction *
make_action (FootingActionTyping *self,
             const char          *words)
{
  FootingAction *action = NULL;

  if (*words == '\0')
    return footing_record_undo_trashed (self->in_book);

  action = footing_record_copy (self->in_book != NULL ? self->in_book : self->draft);
  g_object_set (action, "words", words, "deleted-at", G_GINT64_CONSTANT (0), NULL);

  return action;
}

static void
save_words (FootingAutosave *autosave,
            char            *words,
            gpointer         user_data)
{
  FootingActionTyping *self = user_data;
  g_autofree char *line = g_strstrip (words);
  g_autoptr(GPtrArray) before = g_ptr_array_new ();
  g_autoptr(GPtrArray) after = g_ptr_array_new ();

  if (*line == '\0' && self->in_book == NULL)
    {
      footing_autosave_finished (autosave, NULL);
      return;
    }

  self->on_its_way = make_action (self, line);
  self->saving = g_object_ref (autosave);
  g_ptr_array_add (before, self->in_book != NULL ? self->in_book : self->on_its_way);
  g_ptr_array_add (after, self->on_its_way);

  footing_store_change_async (self->store, before, after, NULL, saved_cb, self);
}

FootingAutosave *
footing_action_typing_new (FootingStore         *store,
                           FootingAction        *draft,
                           FootingActionTyping **typing)
{
  FootingActionTyping *self = g_new0 (FootingActionTyping, 1);

  self->store = g_object_ref (store);
  self->draft = g_object_ref (draft);
  self->words = g_strdup ("");
  *typing = self;

  return footing_autosave_new (read_words, save_words, self, typing_free);
}

void
footing_action_typing_set_words (FootingActionTyping *self,
                                 const char          *words)
{
  g_set_str (&self->words, words);
}

gint64
footing_action_typing_get_id (FootingActionTyping *self)
{
  FootingAction *action = self->in_book != NULL ? self->in_book : self->on_its_way;

  return action != NULL ? footing_record_get_id (FOOTING_RECORD (action)) : 0;
}

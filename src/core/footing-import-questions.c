/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Who is missing from a file has perhaps left, perhaps moved, or the file is wrong. People are
 * asked, one after the other, whenever they have the time: so it is kept in the book.
 */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-import-plan-private.h"
#include "footing-possible-leaver.h"

static gboolean
is_open (FootingPossibleLeaver *question)
{
  return footing_possible_leaver_get_answer (question) == FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED;
}

static void
answer_returned (FootingImportPlan *self,
                 GPtrArray         *batch,
                 GPtrArray         *steps,
                 const GHashTable  *returned)
{
  const GPtrArray *questions = self->book->questions;

  for (guint i = 0; i < questions->len; i++)
    {
      FootingPossibleLeaver *question = g_ptr_array_index (questions, i);
      gint64 person = footing_possible_leaver_get_person_id (question);
      FootingPossibleLeaver *answered = NULL;

      if (!is_open (question) || !g_hash_table_contains ((GHashTable *) returned, &person))
        continue;

      answered = footing_record_copy (question);
      g_object_set (answered,
                    "answer", FOOTING_POSSIBLE_LEAVER_ANSWER_STILL_HERE, "answered-on", self->today, NULL);
      _footing_import_add_step (batch, steps, question, answered);
    }
}

static void
ask (FootingImportPlan *self,
     FootingPerson     *person,
     GPtrArray         *batch,
     GPtrArray         *steps)
{
  gpointer question = g_object_new (FOOTING_TYPE_POSSIBLE_LEAVER,
                                    "person-id", footing_record_get_id (FOOTING_RECORD (person)),
                                    "noticed-on", self->today, NULL);

  _footing_import_add_step (batch, steps, NULL, question);
}

static void
add_person (GHashTable    *ids,
            FootingPerson *person)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (person));

  g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
}

static GHashTable *
id_set_new (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/* Returns: (transfer full): ids of people about whom nobody has answered yet */
static GHashTable *
find_asked (FootingImportPlan *self)
{
  GHashTable *asked = id_set_new ();

  for (guint i = 0; i < self->book->questions->len; i++)
    {
      FootingPossibleLeaver *question = g_ptr_array_index (self->book->questions, i);
      gint64 id = footing_possible_leaver_get_person_id (question);

      if (is_open (question))
        g_hash_table_add (asked, g_memdup2 (&id, sizeof id));
    }

  return asked;
}

void
_footing_import_plan_mark_asked (FootingImportPlan *self)
{
  g_autoptr(GHashTable) asked = find_asked (self);

  for (guint i = 0; i < self->leavers->len; i++)
    {
      FootingImportLeaver *leaver = FOOTING_IMPORT_NTH (self->leavers, FootingImportLeaver, i);
      gint64 id = footing_record_get_id (FOOTING_RECORD (leaver->person));

      leaver->is_asked = g_hash_table_contains (asked, &id);
    }
}

/* Returns: (transfer full): ids of people who have a row, under whichever ids */
static GHashTable *
find_returned (FootingImportPlan *self)
{
  GHashTable *returned = id_set_new ();
  GHashTableIter iter;
  gpointer person;

  g_hash_table_iter_init (&iter, self->in_files);
  while (g_hash_table_iter_next (&iter, &person, NULL))
    add_person (returned, person);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);

      /* A list of anybody’s may be an old one: it does not say that somebody is still here. */
      if (item->is_same && !item->is_left_out && !footing_staff_row_is_mapped (item->row))
        add_person (returned, item->perhaps);
    }

  return returned;
}

void
_footing_import_plan_make_questions (FootingImportPlan *self,
                                     GPtrArray         *batch,
                                     GPtrArray         *steps)
{
  g_autoptr(GHashTable) returned = find_returned (self);

  answer_returned (self, batch, steps, returned);

  for (guint i = 0; i < self->leavers->len; i++)
    {
      const FootingImportLeaver *leaver = FOOTING_IMPORT_NTH (self->leavers, FootingImportLeaver, i);

      if (!leaver->is_found && !leaver->is_asked)
        ask (self, leaver->person, batch, steps);
    }
}

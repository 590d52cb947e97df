/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* What training files say of people who are in the book, or come into it with the same import. Of
 * everybody else nothing is kept.
 */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <string.h>

#include "footing-fold.h"
#include "footing-import-matching.h"
#include "footing-training.h"

/* A training that has this in its name is for those who support preceptees. */
#define PREPARES "preceptor"

/* What makes two trainings of a person one: its name and its day. */
static char *
identity_of (gint64      person,
             guint       item,
             const char *name,
             FootingDay  done_on)
{
  g_autofree char *folded = footing_fold_text (name);

  return g_strdup_printf ("%" G_GINT64_FORMAT "\x1f%u\x1f%s\x1f%d", person, item, folded, done_on);
}

/* Returns: (transfer full): identity → FootingTraining of the book */
static GHashTable *
index_known (FootingImportPlan *self)
{
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->book->trainings->len; i++)
    {
      FootingTraining *training = g_ptr_array_index (self->book->trainings, i);

      g_hash_table_insert (known,
                           identity_of (footing_training_get_person_id (training), FOOTING_IMPORT_NO_ITEM,
                                        footing_training_get_name (training),
                                        footing_training_get_done_on (training)),
                           training);
    }

  return known;
}

/* Returns: (transfer full): key → number of the item about somebody new, from 1 */
static GHashTable *
index_items (FootingImportPlan *self)
{
  GHashTable *items = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);

      if (item->known == NULL && !footing_staff_row_is_mapped (item->row))
        g_hash_table_insert (items,
                             footing_ascwds_make_key (_footing_import_row_establishment (item->row),
                                                      _footing_import_row_worker (item->row)),
                             GUINT_TO_POINTER (i + 1));
    }

  return items;
}

/* Whether there is something new in it. */
static gboolean
says_something (const FootingImportTraining *training)
{
  FootingDay expires_on = training->row->expires_on;

  return training->known == NULL ||
         (expires_on != FOOTING_DAY_NONE && expires_on != footing_training_get_expires_on (training->known));
}

typedef struct
{
  FootingImportMatching *matching;
  GHashTable *known;
  GHashTable *items;
  GHashTable *seen;
} Finding;

static void
take_row (Finding                  *self,
          const FootingImportFile  *file,
          const FootingTrainingRow *row)
{
  FootingImportPlan *plan = self->matching->plan;
  const FootingImportKnown *person = _footing_import_find_known (self->matching, row->key);
  guint item = GPOINTER_TO_UINT (g_hash_table_lookup (self->items, row->key));
  FootingImportTraining training = { .file = file, .row = row, .item = FOOTING_IMPORT_NO_ITEM };
  g_autofree char *identity = NULL;

  if (person != NULL && !person->has_left)
    training.person = person->person;
  else if (item > 0)
    training.item = item - 1;
  else
    {
      plan->n_trainings_passed_over++;
      return;
    }

  identity = identity_of (training.person != NULL ? footing_record_get_id (FOOTING_RECORD (training.person)) : 0,
                          training.item, row->name, row->done_on);
  training.known = g_hash_table_lookup (self->known, identity);

  if (g_hash_table_add (self->seen, g_steal_pointer (&identity)) && says_something (&training))
    g_array_append_val (plan->trainings, training);
}

void
_footing_import_find_trainings (FootingImportMatching *self)
{
  FootingImportPlan *plan = self->plan;
  Finding finding = { .matching = self };

  finding.known = index_known (plan);
  finding.items = index_items (plan);
  finding.seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (plan->files, i);

      for (guint j = 0; j < file->content->trainings->len; j++)
        take_row (&finding, file, FOOTING_IMPORT_NTH (file->content->trainings, FootingTrainingRow, j));
    }

  g_hash_table_unref (finding.known);
  g_hash_table_unref (finding.items);
  g_hash_table_unref (finding.seen);
}

/* ---- Records ---- */

static gboolean
prepares (const char *name)
{
  g_autofree char *folded = footing_fold_text (name);

  return strstr (folded, PREPARES) != NULL;
}

static FootingTraining *
make_training (const FootingImportTraining *training,
               gint64                       person)
{
  FootingTraining *made = NULL;

  if (training->known != NULL)
    {
      made = footing_record_copy (FOOTING_RECORD (training->known));
      g_object_set (made, "expires-on", training->row->expires_on, NULL);
      return made;
    }

  return g_object_new (FOOTING_TYPE_TRAINING,
                       "person-id", person,
                       "name", training->row->name,
                       "done-on", training->row->done_on,
                       "expires-on", training->row->expires_on,
                       "prepares", prepares (training->row->name),
                       NULL);
}

void
_footing_import_plan_make_trainings (FootingImportPlan *self,
                                     const GArray      *people_ids,
                                     GPtrArray         *batch,
                                     GPtrArray         *steps)
{
  for (guint i = 0; i < self->trainings->len; i++)
    {
      const FootingImportTraining *training = FOOTING_IMPORT_NTH (self->trainings, FootingImportTraining, i);
      gint64 person = 0;

      if (!footing_import_plan_is_training_included (self, i))
        continue;

      person = training->person != NULL ? footing_record_get_id (FOOTING_RECORD (training->person))
                                        : g_array_index (people_ids, gint64, training->item);
      _footing_import_add_step (batch, steps, training->known, make_training (training, person));
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

/* Rows of files whose columns somebody has mapped have no key of ASC-WDS. Whoever such a row is about
 * is known by an id of the file itself, or else by words: name, workplace and first day together. Where
 * less agrees, people are asked.
 *
 * Such a file may hold a whole staff or only an intake, so nobody is missing from it.
 */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-fold.h"
#include "footing-import-matching.h"

/* ---- By name ---- */

static void
index_names (FootingImportMatching *self)
{
  const GPtrArray *people = self->plan->book->people;

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);
      char *name = footing_fold_text (footing_person_get_name (person));
      GPtrArray *namesakes = g_hash_table_lookup (self->by_name, name);

      if (_footing_import_has_left (self, person))
        {
          g_free (name);
          continue;
        }

      if (namesakes == NULL)
        {
          namesakes = g_ptr_array_new ();
          g_hash_table_insert (self->by_name, g_strdup (name), namesakes);
        }
      g_ptr_array_add (namesakes, person);
      g_free (name);
    }
}

static gboolean
has_mapped_file (FootingImportPlan *plan)
{
  for (guint i = 0; i < plan->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (plan->files, i);

      if (file->content->kind == FOOTING_ASCWDS_KIND_MAPPED)
        return TRUE;
    }

  return FALSE;
}

void
_footing_import_prepare_mapped (FootingImportMatching *self)
{
  if (!has_mapped_file (self->plan))
    return;

  self->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->claimed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->spoken_of = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  index_names (self);
}

/* ---- Who has a row already ---- */

/* What makes a row about somebody new the same as another: name, place and first day. */
static char *
identity_of (const FootingImportItem *item)
{
  g_autofree char *name = footing_fold_text (item->row->display_id);

  return g_strdup_printf ("%s\x1f%u\x1f%d", name, item->place, item->row->start_date);
}

static const FootingImportMention *
speak_of (FootingImportMatching   *self,
          const FootingImportItem *item,
          FootingPerson           *person)
{
  const FootingImportMention *other = g_hash_table_lookup (self->spoken_of, person);
  FootingImportMention mention = { item->file, item->row->line };

  if (other == NULL)
    g_hash_table_insert (self->spoken_of, person, g_memdup2 (&mention, sizeof mention));

  return other;
}

/* Returns: (nullable): the row that is about the same person already */
static const FootingImportMention *
claim_item (FootingImportMatching   *self,
            const FootingImportItem *item)
{
  FootingPerson *target = footing_import_plan_target (item);
  const char *establishment = _footing_import_item_establishment (self->plan, item);
  const FootingImportMention *other = NULL;
  g_autofree char *identity = identity_of (item);

  if (target != NULL)
    return speak_of (self, item, target);

  if (establishment != NULL && item->row->worker_id != NULL)
    {
      g_autofree char *key = footing_ascwds_make_key (establishment, item->row->worker_id);

      other = _footing_import_claim (self->claimed, key, item->file, item->row);
    }

  return other != NULL ? other : _footing_import_claim (self->claimed, identity, item->file, item->row);
}

void
_footing_import_note_keyed (FootingImportMatching   *self,
                            const FootingImportItem *item)
{
  /* Two rows with keys of their own are two people, whatever they are called. */
  if (self->claimed != NULL)
    claim_item (self, item);
}

static void
tell_of_other (FootingImportMatching      *self,
               const FootingImportItem    *item,
               const FootingImportMention *other)
{
  _footing_import_add_problem (self, item->file, item->row->line, NULL,
                               /* translators: a line of a file, then the name of the file */
                               g_strdup_printf (_("The same person is in line %u of “%s” already. "
                                                  "The row was left out."),
                                                (guint) other->line, other->file->name));
}

/* ---- Who it is ---- */

static FootingPerson *
find_by_ids (FootingImportMatching   *self,
             const FootingImportItem *item)
{
  const char *establishment = _footing_import_item_establishment (self->plan, item);
  FootingImportKnown *known = NULL;
  g_autofree char *key = NULL;

  if (establishment == NULL || item->row->worker_id == NULL)
    return NULL;

  key = footing_ascwds_make_key (establishment, item->row->worker_id);
  known = _footing_import_find_known (self, key);

  return known != NULL ? known->person : NULL;
}

static gboolean
works_there (FootingImportMatching   *self,
             const FootingImportItem *item,
             FootingPerson           *person)
{
  const FootingImportPlace *place = footing_import_plan_place_of (self->plan, item);

  return place != NULL && place->known != NULL &&
         footing_record_get_id (FOOTING_RECORD (place->known)) == footing_person_get_workplace_id (person);
}

static gboolean
began_then (const FootingImportItem *item,
            FootingPerson           *person)
{
  return item->row->start_date != FOOTING_DAY_NONE &&
         item->row->start_date == footing_person_get_started_on (person);
}

/* Returns: (nullable): the only one of @namesakes who works there, and began then where @strictly */
static FootingPerson *
find_only (FootingImportMatching   *self,
           const FootingImportItem *item,
           const GPtrArray         *namesakes,
           gboolean                 strictly)
{
  FootingPerson *found = NULL;

  for (guint i = 0; i < namesakes->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (namesakes, i);

      if (!works_there (self, item, person) || (strictly && !began_then (item, person)))
        continue;
      if (found != NULL)
        return NULL;
      found = person;
    }

  return found;
}

static void
tell_of_namesakes (FootingImportMatching   *self,
                   const FootingImportItem *item)
{
  _footing_import_add_problem (self, item->file, item->row->line, NULL,
                               /* translators: %s is the name of somebody */
                               g_strdup_printf (_("“%s” may be somebody in the book already, and more than one "
                                                  "person has the name. The row is offered as somebody new: "
                                                  "please look."),
                                                item->row->display_id));
}

/* Returns: (nullable): the one person who may be meant */
static FootingPerson *
find_perhaps (FootingImportMatching   *self,
              const FootingImportItem *item,
              const GPtrArray         *namesakes,
              gboolean                 is_only_row)
{
  FootingPerson *person = namesakes->len == 1 ? g_ptr_array_index (namesakes, 0)
                                              : find_only (self, item, namesakes, FALSE);

  if (person != NULL && g_hash_table_contains (self->spoken_of, person))
    return NULL;

  if (person != NULL && is_only_row)
    return person;

  tell_of_namesakes (self, item);

  return NULL;
}

static void
find_namesake (FootingImportMatching *self,
               FootingImportItem     *item,
               gboolean               is_only_row)
{
  g_autofree char *name = footing_fold_text (item->row->display_id);
  const GPtrArray *namesakes = g_hash_table_lookup (self->by_name, name);

  if (namesakes == NULL)
    return;

  item->perhaps = find_only (self, item, namesakes, TRUE);
  item->is_same = item->perhaps != NULL;

  if (!item->is_same)
    item->perhaps = find_perhaps (self, item, namesakes, is_only_row);
}

/* ---- Rows ---- */

static void
take_row (FootingImportMatching   *self,
          const FootingImportFile *file,
          const FootingStaffRow   *row,
          gboolean                 is_only_row)
{
  FootingImportItem item = { .file = file, .row = row };
  const FootingImportMention *other = NULL;

  item.place = row->establishment_id != NULL ? _footing_import_find_named_place (self, row->establishment_id)
                                             : FOOTING_IMPORT_NO_PLACE;
  item.known = find_by_ids (self, &item);
  if (item.known == NULL)
    find_namesake (self, &item, is_only_row);

  other = claim_item (self, &item);
  if (other != NULL)
    tell_of_other (self, &item, other);
  else
    _footing_import_take_item (self, &item);
}

/* Returns: (transfer full): folded name → how many rows have it */
static GHashTable *
count_names (const GArray *staff)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < staff->len; i++)
    {
      char *name = footing_fold_text (FOOTING_IMPORT_NTH (staff, FootingStaffRow, i)->display_id);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name));

      g_hash_table_replace (counts, name, GUINT_TO_POINTER (n + 1));
    }

  return counts;
}

void
_footing_import_take_mapped (FootingImportMatching   *self,
                             const FootingImportFile *file)
{
  const GArray *staff = file->content->staff;
  g_autoptr(GHashTable) counts = count_names (staff);

  for (guint i = 0; i < staff->len; i++)
    {
      const FootingStaffRow *row = FOOTING_IMPORT_NTH (staff, FootingStaffRow, i);
      g_autofree char *name = footing_fold_text (row->display_id);

      take_row (self, file, row, GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) == 1);
    }

  self->plan->n_passed_over += file->content->n_passed_over;
}

/* ---- Nobody is two people ---- */

void
_footing_import_settle_likeness (FootingImportPlan *plan)
{
  g_autoptr(GHashTable) taken = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < plan->items->len; i++)
    {
      FootingImportItem *item = FOOTING_IMPORT_NTH (plan->items, FootingImportItem, i);
      FootingImportItem *other = NULL;

      if (item->perhaps == NULL)
        continue;

      other = g_hash_table_lookup (taken, item->perhaps);
      if (other == NULL)
        g_hash_table_insert (taken, item->perhaps, item);
      else if (other->is_same)
        item->perhaps = NULL;
      else if (item->is_same)
        {
          other->perhaps = NULL;
          g_hash_table_insert (taken, item->perhaps, item);
        }
      else
        item->perhaps = other->perhaps = NULL;
    }
}

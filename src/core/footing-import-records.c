/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-import-plan-private.h"
#include "footing-promise.h"

/* What stands where nothing links to. */
#define NO_WORKPLACE ((gint64) 0)

void
_footing_import_step_free (FootingImportStep *self)
{
  g_clear_object (&self->before);
  g_clear_object (&self->after);
  g_free (self);
}

void
_footing_import_add_step (GPtrArray *batch,
                          GPtrArray *steps,
                          gpointer   before,
                          gpointer   after)
{
  FootingImportStep *step = NULL;

  g_ptr_array_add (batch, after);

  if (steps == NULL)
    return;

  step = g_new0 (FootingImportStep, 1);
  step->before = before != NULL ? g_object_ref (before) : NULL;
  step->after = g_object_ref (after);
  g_ptr_array_add (steps, step);
}

/* ---- Workplaces ---- */

static FootingWorkplace *
make_workplace (const FootingImportPlace *place)
{
  FootingWorkplace *workplace = place->known != NULL ? footing_record_copy (place->known)
                                                     : g_object_new (FOOTING_TYPE_WORKPLACE, NULL);

  g_object_set (workplace, "name", footing_import_place_get_name (place), NULL);

  if (footing_workplace_get_establishment_key (workplace) == NULL && !place->is_name_only)
    g_object_set (workplace, "establishment-key", place->establishment_id, NULL);
  if (place->row != NULL && place->row->location_id != NULL)
    g_object_set (workplace, "location-code", place->row->location_id, NULL);

  return workplace;
}

/* Returns: (transfer full): by number of the place, its id or the one it is promised */
static GArray *
make_workplaces (FootingImportPlan *self,
                 GPtrArray         *batch,
                 GPtrArray         *steps)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->places->len; i++)
    {
      const FootingImportPlace *place = FOOTING_IMPORT_NTH (self->places, FootingImportPlace, i);
      FootingWorkplace *workplace = place->known;
      gint64 id = NO_WORKPLACE;

      if (place->known != NULL ? _footing_import_place_differs (place)
                               : footing_import_plan_is_place_included (self, i))
        {
          workplace = make_workplace (place);
          _footing_import_add_step (batch, steps, place->known, workplace);
        }

      if (workplace != NULL)
        id = footing_promise_id (workplace);
      g_array_append_val (ids, id);
    }

  return ids;
}

/* ---- People ---- */

FootingPerson *
footing_import_plan_make_person (FootingImportPlan *self,
                                 guint              item)
{
  const FootingImportItem *nth = NULL;
  const FootingImportPlace *place = NULL;
  FootingPerson *target = NULL;
  FootingPerson *person = NULL;
  FootingImportValues values;

  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self) && item < self->items->len, NULL);

  nth = FOOTING_IMPORT_NTH (self->items, FootingImportItem, item);
  place = footing_import_plan_place_of (self, nth);
  target = footing_import_plan_target (nth);
  values = _footing_import_values (self, nth, target);

  person = target != NULL ? footing_record_copy (target)
                          : g_object_new (FOOTING_TYPE_PERSON, "first-recorded-on", self->today, NULL);
  _footing_import_values_set (&values, person);

  if (values.takes_workplace && place != NULL && place->known != NULL)
    g_object_set (person, "workplace-id", footing_record_get_id (FOOTING_RECORD (place->known)), NULL);

  return person;
}

void
_footing_import_release_ids (GPtrArray     *batch,
                             FootingPerson *before,
                             FootingPerson *after)
{
  FootingPerson *released = NULL;

  if (footing_person_get_worker_key (before) == NULL ||
      (g_strcmp0 (footing_person_get_worker_key (before), footing_person_get_worker_key (after)) == 0 &&
       g_strcmp0 (footing_person_get_establishment_key (before),
                  footing_person_get_establishment_key (after)) == 0))
    return;

  released = footing_record_copy (before);
  g_object_set (released, "worker-key", NULL, NULL);
  g_ptr_array_add (batch, released);
}

/* Returns: (transfer full): by number of the item, the id of whoever it is about, or the one promised */
static GArray *
make_people (FootingImportPlan *self,
             const GArray      *workplace_ids,
             GPtrArray         *batch,
             GPtrArray         *steps)
{
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  GArray *ids = g_array_new (FALSE, TRUE, sizeof (gint64));

  g_array_set_size (ids, self->items->len);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);
      FootingPerson *target = footing_import_plan_target (item);
      const FootingImportPlace *place = footing_import_plan_place_of (self, item);
      FootingPerson *person = NULL;

      if (!footing_import_plan_is_included (self, i))
        continue;

      person = footing_import_plan_make_person (self, i);

      if (place != NULL && place->known == NULL && _footing_import_values (self, item, target).takes_workplace)
        g_object_set (person, "workplace-id", g_array_index (workplace_ids, gint64, item->place), NULL);

      if (target != NULL)
        _footing_import_release_ids (batch, target, person);

      g_array_index (ids, gint64, i) = footing_promise_id (person);
      _footing_import_add_step (people, steps, target, person);
    }

  g_ptr_array_extend_and_steal (batch, g_steal_pointer (&people));

  return ids;
}

/* Of files with the same columns the last one counts. */
static gboolean
is_said_again (FootingImportPlan *self,
               guint              number)
{
  const FootingImportFile *file = g_ptr_array_index (self->files, number);
  const char *header = footing_column_mapping_get_header (file->mapping);

  for (guint i = number + 1; i < self->files->len; i++)
    {
      const FootingImportFile *later = g_ptr_array_index (self->files, i);

      if (later->mapping != NULL && g_str_equal (footing_column_mapping_get_header (later->mapping), header))
        return TRUE;
    }

  return FALSE;
}

/* What the columns of a file mean is still true when the import has been taken back: it is no step. */
static void
remember_mappings (FootingImportPlan *self,
                   GPtrArray         *batch)
{
  for (guint i = 0; i < self->files->len; i++)
    {
      const FootingImportFile *file = g_ptr_array_index (self->files, i);

      if (file->mapping != NULL && !is_said_again (self, i))
        g_ptr_array_add (batch, g_object_ref (file->mapping));
    }
}

GPtrArray *
_footing_import_plan_make_records (FootingImportPlan *self,
                                   GPtrArray         *steps)
{
  GPtrArray *batch = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GArray) workplace_ids = make_workplaces (self, batch, steps);
  g_autoptr(GArray) people_ids = make_people (self, workplace_ids, batch, steps);

  _footing_import_plan_make_trainings (self, people_ids, batch, steps);
  _footing_import_plan_make_counts (self, workplace_ids, batch, steps);
  _footing_import_plan_make_questions (self, batch, steps);
  remember_mappings (self, batch);

  return batch;
}

GPtrArray *
footing_import_plan_to_records (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return _footing_import_plan_make_records (self, NULL);
}

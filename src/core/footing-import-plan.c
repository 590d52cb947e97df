/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-import-plan-private.h"
#include "footing-reference.h"

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingImportPlan, footing_import_plan, G_TYPE_OBJECT)

static void
place_clear (gpointer place)
{
  g_clear_pointer (&((FootingImportPlace *) place)->counts, g_ptr_array_unref);
}

static void
footing_import_plan_finalize (GObject *object)
{
  FootingImportPlan *self = FOOTING_IMPORT_PLAN (object);

  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->book, footing_import_book_unref);
  g_clear_pointer (&self->wanted, g_strfreev);
  g_array_unref (self->items);
  g_array_unref (self->roles);
  g_array_unref (self->places);
  g_array_unref (self->leavers);
  g_array_unref (self->trainings);
  g_hash_table_unref (self->in_files);
  g_hash_table_unref (self->counts);
  g_ptr_array_unref (self->problems);
  g_hash_table_unref (self->workplaces);
  g_ptr_array_unref (self->unchanged);

  G_OBJECT_CLASS (footing_import_plan_parent_class)->finalize (object);
}

static void
footing_import_plan_class_init (FootingImportPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_import_plan_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_import_plan_init (FootingImportPlan *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (FootingImportItem));
  self->roles = g_array_new (FALSE, FALSE, sizeof (FootingImportRole));
  self->unchanged = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_array_new (FALSE, FALSE, sizeof (FootingImportPlace));
  g_array_set_clear_func (self->places, place_clear);
  self->leavers = g_array_new (FALSE, FALSE, sizeof (FootingImportLeaver));
  self->trainings = g_array_new (FALSE, FALSE, sizeof (FootingImportTraining));
  self->in_files = g_hash_table_new (NULL, NULL);
  self->counts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->problems = g_ptr_array_new ();
  self->workplaces = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

GStrv
footing_import_wanted_roles (FootingReference *reference)
{
  const GPtrArray *roles = footing_reference_get_codes (reference, FOOTING_CODES_JOB_ROLE);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; roles != NULL && i < roles->len; i++)
    {
      const FootingCode *role = g_ptr_array_index (roles, i);

      if (role->preceptorship)
        g_strv_builder_add (builder, role->code);
    }

  return g_strv_builder_end (builder);
}

/* ---- What there is ---- */

const GPtrArray *
footing_import_plan_get_files (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->files;
}

const GArray *
footing_import_plan_get_items (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->items;
}

const GArray *
footing_import_plan_get_roles (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->roles;
}

const GArray *
footing_import_plan_get_places (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->places;
}

const GArray *
footing_import_plan_get_leavers (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->leavers;
}

const GPtrArray *
footing_import_plan_get_unchanged (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->unchanged;
}

const GArray *
footing_import_plan_get_trainings (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->trainings;
}

guint
footing_import_plan_get_n_trainings_passed_over (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), 0);

  return self->n_trainings_passed_over;
}

const GPtrArray *
footing_import_plan_get_problems (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return self->problems;
}

guint
footing_import_plan_get_n_problems (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), 0);

  return self->n_problems;
}

guint
footing_import_plan_get_n_unread (FootingImportPlan *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), 0);

  return self->n_unread;
}

FootingWorkplace *
footing_import_plan_find_workplace (FootingImportPlan *self,
                                    gint64             id)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return g_hash_table_lookup (self->workplaces, &id);
}

const FootingImportPlace *
footing_import_plan_place_of (FootingImportPlan       *self,
                              const FootingImportItem *item)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), NULL);

  return item->place != FOOTING_IMPORT_NO_PLACE
           ? FOOTING_IMPORT_NTH (self->places, FootingImportPlace, item->place)
           : NULL;
}

FootingPerson *
footing_import_plan_target (const FootingImportItem *item)
{
  return item->known != NULL || !item->is_same ? item->known : item->perhaps;
}

/* ---- What would be done ---- */

static gboolean
is_item_wanted (FootingImportPlan       *self,
                const FootingImportItem *item)
{
  return footing_import_plan_target (item) != NULL ||
         FOOTING_IMPORT_NTH (self->roles, FootingImportRole, item->role)->is_wanted;
}

gboolean
footing_import_plan_is_included (FootingImportPlan *self,
                                 guint              item)
{
  const FootingImportItem *nth = NULL;

  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self) && item < self->items->len, FALSE);

  nth = FOOTING_IMPORT_NTH (self->items, FootingImportItem, item);

  return !nth->is_left_out && is_item_wanted (self, nth);
}

gboolean
footing_import_plan_is_training_included (FootingImportPlan *self,
                                          guint              training)
{
  const FootingImportTraining *nth = NULL;

  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self) && training < self->trainings->len, FALSE);

  nth = FOOTING_IMPORT_NTH (self->trainings, FootingImportTraining, training);

  return nth->item == FOOTING_IMPORT_NO_ITEM || footing_import_plan_is_included (self, nth->item);
}

static gboolean
puts_into_place (FootingImportPlan       *self,
                 const FootingImportItem *item)
{
  FootingPerson *target = footing_import_plan_target (item);

  return item->place != FOOTING_IMPORT_NO_PLACE && _footing_import_values (self, item, target).takes_workplace;
}

static void
update_places (FootingImportPlan *self)
{
  for (guint i = 0; i < self->places->len; i++)
    FOOTING_IMPORT_NTH (self->places, FootingImportPlace, i)->is_needed = FALSE;

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);

      if (footing_import_plan_is_included (self, i) && puts_into_place (self, item))
        FOOTING_IMPORT_NTH (self->places, FootingImportPlace, item->place)->is_needed = TRUE;
    }
}

/* Somebody who turns out to be at another home has not left. */
static void
update_leavers (FootingImportPlan *self)
{
  g_autoptr(GHashTable) found = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);

      if (item->is_same && !item->is_left_out)
        g_hash_table_add (found, item->perhaps);
    }

  for (guint i = 0; i < self->leavers->len; i++)
    {
      FootingImportLeaver *leaver = FOOTING_IMPORT_NTH (self->leavers, FootingImportLeaver, i);

      leaver->is_found = g_hash_table_contains (found, leaver->person);
    }
}

gboolean
footing_import_plan_is_place_included (FootingImportPlan *self,
                                       guint              place)
{
  const FootingImportPlace *nth = NULL;

  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self) && place < self->places->len, FALSE);

  nth = FOOTING_IMPORT_NTH (self->places, FootingImportPlace, place);

  if (nth->known != NULL)
    return _footing_import_place_differs (nth) || nth->counts->len > 0;

  return nth->row != NULL || nth->is_needed;
}

FootingImportPlan *
footing_import_plan_new (GPtrArray          *files,
                         FootingImportBook  *book,
                         const char * const *wanted,
                         FootingDay          today)
{
  FootingImportPlan *self = g_object_new (FOOTING_TYPE_IMPORT_PLAN, NULL);

  self->files = g_ptr_array_ref (files);
  self->book = footing_import_book_ref (book);
  self->wanted = g_strdupv ((char **) wanted);
  self->today = today;

  _footing_import_plan_match (self);
  update_places (self);

  return self;
}

static void
count_items (FootingImportPlan   *self,
             FootingImportCounts *counts)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const FootingImportItem *item = FOOTING_IMPORT_NTH (self->items, FootingImportItem, i);

      if (!is_item_wanted (self, item))
        counts->n_ignored++;
      else if (item->is_left_out)
        counts->n_left_out++;
      else if (footing_import_plan_target (item) != NULL)
        counts->n_changed++;
      else
        counts->n_added++;
    }
}

FootingImportCounts
footing_import_plan_count (FootingImportPlan *self)
{
  FootingImportCounts counts = { 0 };

  g_return_val_if_fail (FOOTING_IS_IMPORT_PLAN (self), counts);

  counts.n_unchanged = self->unchanged->len;
  counts.n_ignored = self->n_passed_over;
  counts.n_unknown = self->n_unknown;
  counts.n_trainings_of_others = self->n_trainings_passed_over;
  count_items (self, &counts);

  for (guint i = 0; i < self->leavers->len; i++)
    {
      const FootingImportLeaver *leaver = FOOTING_IMPORT_NTH (self->leavers, FootingImportLeaver, i);

      counts.n_leavers += !leaver->is_found;
      counts.n_questions += !leaver->is_found && !leaver->is_asked;
    }

  for (guint i = 0; i < self->trainings->len; i++)
    counts.n_trainings += footing_import_plan_is_training_included (self, i);

  for (guint i = 0; i < self->places->len; i++)
    if (footing_import_plan_is_place_included (self, i))
      *(FOOTING_IMPORT_NTH (self->places, FootingImportPlace, i)->known == NULL
          ? &counts.n_workplaces_added
          : &counts.n_workplaces_changed) += 1;

  return counts;
}

/* ---- Choices ---- */

static void
choose (FootingImportPlan *self,
        gboolean          *choice,
        gboolean           value)
{
  if (*choice == !!value)
    return;

  *choice = !!value;
  update_places (self);
  update_leavers (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
footing_import_plan_set_left_out (FootingImportPlan *self,
                                  guint              item,
                                  gboolean           left_out)
{
  g_return_if_fail (FOOTING_IS_IMPORT_PLAN (self) && item < self->items->len);

  choose (self, &FOOTING_IMPORT_NTH (self->items, FootingImportItem, item)->is_left_out, left_out);
}

void
footing_import_plan_set_same (FootingImportPlan *self,
                              guint              item,
                              gboolean           same)
{
  FootingImportItem *nth = NULL;

  g_return_if_fail (FOOTING_IS_IMPORT_PLAN (self) && item < self->items->len);

  nth = FOOTING_IMPORT_NTH (self->items, FootingImportItem, item);
  g_return_if_fail (nth->perhaps != NULL);

  choose (self, &nth->is_same, same);
}

void
footing_import_plan_set_role_wanted (FootingImportPlan *self,
                                     guint              role,
                                     gboolean           wanted)
{
  g_return_if_fail (FOOTING_IS_IMPORT_PLAN (self) && role < self->roles->len);

  choose (self, &FOOTING_IMPORT_NTH (self->roles, FootingImportRole, role)->is_wanted, wanted);
}

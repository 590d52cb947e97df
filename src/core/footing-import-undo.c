/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-import-plan-private.h"
#include "footing-import-undo.h"
#include "footing-leaving.h"
#include "footing-possible-leaver.h"
#include "footing-row.h"
#include "footing-store-records.h"
#include "footing-training.h"
#include "footing-workplace-count.h"

struct _FootingImportUndo
{
  GObject              parent_instance;

  FootingImportCounts  counts;
  gint64               done_at;
  GPtrArray           *steps; /* of FootingImportStep; copies that nothing else changes */
  guint                n_kept;
};

G_DEFINE_FINAL_TYPE (FootingImportUndo, footing_import_undo, G_TYPE_OBJECT)

static void
footing_import_undo_finalize (GObject *object)
{
  g_ptr_array_unref (FOOTING_IMPORT_UNDO (object)->steps);

  G_OBJECT_CLASS (footing_import_undo_parent_class)->finalize (object);
}

static void
footing_import_undo_class_init (FootingImportUndoClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_import_undo_finalize;
}

static void
footing_import_undo_init (FootingImportUndo *self)
{
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) _footing_import_step_free);
}

FootingImportCounts
footing_import_undo_get_counts (FootingImportUndo *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_UNDO (self), (FootingImportCounts) { 0 });

  return self->counts;
}

gint64
footing_import_undo_get_done_at (FootingImportUndo *self)
{
  g_return_val_if_fail (FOOTING_IS_IMPORT_UNDO (self), 0);

  return self->done_at;
}

/* ---- Doing ---- */

static void
applied_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  FootingImportUndo *undo = g_task_get_task_data (task);
  GError *error = NULL;

  if (!footing_store_finish_write (FOOTING_STORE (source), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }

  undo->done_at = g_get_real_time () / G_USEC_PER_SEC;
  g_task_return_pointer (task, g_object_ref (undo), g_object_unref);
}

void
footing_import_apply_async (FootingImportPlan   *plan,
                            FootingStore        *store,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(FootingImportUndo) undo = g_object_new (FOOTING_TYPE_IMPORT_UNDO, NULL);
  g_autoptr(GPtrArray) batch = NULL;
  GTask *task = NULL;

  g_return_if_fail (FOOTING_IS_IMPORT_PLAN (plan));
  g_return_if_fail (FOOTING_IS_STORE (store));

  undo->counts = footing_import_plan_count (plan);
  batch = _footing_import_plan_make_records (plan, undo->steps);

  task = g_task_new (plan, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_import_apply_async);
  /* What has been committed is told, also when somebody wanted to stop it meanwhile. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_steal_pointer (&undo), g_object_unref);
  footing_store_save_async (store, batch, cancellable, applied_cb, task);
}

FootingImportUndo *
footing_import_apply_finish (FootingImportPlan  *plan,
                             GAsyncResult       *result,
                             GError            **error)
{
  g_return_val_if_fail (g_task_is_valid (result, plan), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- Taking back ---- */

typedef struct
{
  FootingStore *store;
  FootingImportBook *book;
  GHashTable *present;   /* class and id → record, as it is now */
  GHashTable *in_use;    /* ids of people who stay */
  GHashTable *inhabited; /* ids of workplaces that stay */
  GHashTable *answered;  /* ids of questions about possible leavers that stay */
  GHashTable *nothing;   /* of what goes whatever was done since */
  GPtrArray *batch;      /* what lets go of ids, before all that takes them */
  GPtrArray *results;    /* what is to come behind it */
} TakingBack;

static void
taking_back_free (TakingBack *self)
{
  g_clear_object (&self->store);
  g_clear_pointer (&self->book, footing_import_book_unref);
  g_clear_pointer (&self->present, g_hash_table_unref);
  g_clear_pointer (&self->in_use, g_hash_table_unref);
  g_clear_pointer (&self->inhabited, g_hash_table_unref);
  g_clear_pointer (&self->answered, g_hash_table_unref);
  g_clear_pointer (&self->nothing, g_hash_table_unref);
  g_clear_pointer (&self->batch, g_ptr_array_unref);
  g_clear_pointer (&self->results, g_ptr_array_unref);
  g_free (self);
}

static void
add_id (GHashTable *table,
        gint64      id)
{
  if (id != 0)
    g_hash_table_add (table, g_memdup2 (&id, sizeof id));
}

static gboolean
has_id (GHashTable *table,
        gpointer    record)
{
  gint64 id = footing_record_get_id (record);

  return g_hash_table_contains (table, &id);
}

static char *
record_key (gpointer record)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, G_OBJECT_TYPE_NAME (record), footing_record_get_id (record));
}

static void
index_records (TakingBack      *self,
               const GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    if (!footing_record_is_deleted (g_ptr_array_index (records, i)))
      g_hash_table_insert (self->present, record_key (g_ptr_array_index (records, i)),
                           g_ptr_array_index (records, i));
}

/* NULL for a record that is in the trash already. */
static FootingRecord *
find_present (TakingBack    *self,
              FootingRecord *record)
{
  g_autofree char *key = record_key (record);

  return g_hash_table_lookup (self->present, key);
}

static void
index_uses (TakingBack *self)
{
  for (guint i = 0; i < self->book->enrolments->len; i++)
    {
      FootingEnrolment *enrolment = g_ptr_array_index (self->book->enrolments, i);

      add_id (self->in_use, footing_enrolment_get_preceptee_id (enrolment));
      add_id (self->in_use, footing_enrolment_get_preceptor_id (enrolment));
    }

  for (guint i = 0; i < self->book->leavings->len; i++)
    add_id (self->in_use, footing_leaving_get_person_id (g_ptr_array_index (self->book->leavings, i)));

  for (guint i = 0; i < self->book->questions->len; i++)
    {
      FootingPossibleLeaver *question = g_ptr_array_index (self->book->questions, i);

      if (footing_possible_leaver_get_answer (question) != FOOTING_POSSIBLE_LEAVER_ANSWER_NOT_ASKED)
        add_id (self->answered, footing_record_get_id (FOOTING_RECORD (question)));
    }
}

/* What was changed by the import, and by nobody since, becomes what it was. */
static void
revert_property (FootingRecord           *record,
                 const FootingImportStep *step,
                 const char              *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);
  g_auto(GValue) before = G_VALUE_INIT;
  g_auto(GValue) after = G_VALUE_INIT;
  g_auto(GValue) now = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (step->before), name, &before);
  g_object_get_property (G_OBJECT (step->after), name, &after);
  g_object_get_property (G_OBJECT (record), name, &now);

  if (g_param_values_cmp (pspec, &now, &after) == 0)
    g_object_set_property (G_OBJECT (record), name, &before);
}

static gpointer
make_reverted (FootingRecord           *present,
               const FootingImportStep *step)
{
  FootingRecord *record = footing_record_copy (present);
  g_autofree const FootingField **fields = NULL;
  guint n_fields;

  fields = footing_record_type_fields (G_OBJECT_TYPE (record), &n_fields);
  for (guint i = FOOTING_ROW_N_SHARED; i < n_fields; i++)
    revert_property (record, step, fields[i]->name);

  return record;
}

static gpointer
make_trashed (FootingRecord *present)
{
  FootingRecord *record = footing_record_copy (present);

  g_object_set (record, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);

  return record;
}

/* Takes back the steps with records of one class. Returns how many of those added stay. */
static guint
take_back_steps (TakingBack      *self,
                 const GPtrArray *steps,
                 GType            type,
                 GHashTable      *staying)
{
  guint n_kept = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      const FootingImportStep *step = g_ptr_array_index (steps, i);
      FootingRecord *present = find_present (self, step->after);
      gpointer record = NULL;

      if (present == NULL || G_OBJECT_TYPE (present) != type)
        continue;

      if (step->before != NULL)
        record = make_reverted (present, step);
      else if (!has_id (staying, present))
        record = make_trashed (present);
      else
        n_kept++;

      if (record == NULL)
        continue;

      if (type == FOOTING_TYPE_PERSON)
        _footing_import_release_ids (self->batch, FOOTING_PERSON (present), record);
      g_hash_table_replace (self->present, record_key (record), record);
      g_ptr_array_add (self->results, record);
    }

  return n_kept;
}

static void
index_inhabitants (TakingBack *self)
{
  for (guint i = 0; i < self->book->people->len; i++)
    {
      FootingRecord *person = find_present (self, g_ptr_array_index (self->book->people, i));

      if (!footing_record_is_deleted (person))
        add_id (self->inhabited, footing_person_get_workplace_id (FOOTING_PERSON (person)));
    }
}

static void
taken_back_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;

  if (footing_store_finish_write (FOOTING_STORE (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
book_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  FootingImportUndo *undo = g_task_get_source_object (task);
  TakingBack *self = g_task_get_task_data (task);
  GError *error = NULL;

  self->book = footing_import_book_load_finish (FOOTING_STORE (source), result, &error);
  if (self->book == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  index_records (self, self->book->people);
  index_records (self, self->book->workplaces);
  index_records (self, self->book->questions);
  index_records (self, self->book->counts);
  index_records (self, self->book->trainings);
  index_uses (self);
  undo->n_kept = take_back_steps (self, undo->steps, FOOTING_TYPE_PERSON, self->in_use);
  index_inhabitants (self);
  take_back_steps (self, undo->steps, FOOTING_TYPE_WORKPLACE, self->inhabited);
  take_back_steps (self, undo->steps, FOOTING_TYPE_POSSIBLE_LEAVER, self->answered);
  take_back_steps (self, undo->steps, FOOTING_TYPE_WORKPLACE_COUNT, self->nothing);
  take_back_steps (self, undo->steps, FOOTING_TYPE_TRAINING, self->nothing);

  g_ptr_array_extend (self->batch, self->results, (GCopyFunc) (GCallback) g_object_ref, NULL);
  footing_store_save_async (self->store, self->batch, g_task_get_cancellable (task), taken_back_cb,
                            g_object_ref (task));
}

static GHashTable *
id_set_new (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

void
footing_import_undo_run_async (FootingImportUndo   *self,
                               FootingStore        *store,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  GTask *task = NULL;
  TakingBack *taking_back = NULL;

  g_return_if_fail (FOOTING_IS_IMPORT_UNDO (self));
  g_return_if_fail (FOOTING_IS_STORE (store));

  taking_back = g_new0 (TakingBack, 1);
  taking_back->store = g_object_ref (store);
  taking_back->present = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  taking_back->in_use = id_set_new ();
  taking_back->inhabited = id_set_new ();
  taking_back->answered = id_set_new ();
  taking_back->nothing = id_set_new ();
  taking_back->batch = g_ptr_array_new_with_free_func (g_object_unref);
  taking_back->results = g_ptr_array_new_with_free_func (g_object_unref);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_import_undo_run_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, taking_back, (GDestroyNotify) taking_back_free);
  footing_import_book_load_async (store, cancellable, book_loaded_cb, task);
}

gboolean
footing_import_undo_run_finish (FootingImportUndo  *self,
                                GAsyncResult       *result,
                                guint              *n_kept,
                                GError            **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (n_kept != NULL)
    *n_kept = self->n_kept;

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* ---- The last import of a book ---- */

#define LAST_IMPORT "footing-last-import"

void
footing_import_undo_remember (FootingContext    *context,
                              FootingImportUndo *undo)
{
  g_return_if_fail (FOOTING_IS_CONTEXT (context));

  if (undo != NULL)
    g_object_ref (undo);

  g_object_set_data_full (G_OBJECT (context), LAST_IMPORT, undo, g_object_unref);
}

FootingImportUndo *
footing_import_undo_of (FootingContext *context)
{
  g_return_val_if_fail (FOOTING_IS_CONTEXT (context), NULL);

  return g_object_get_data (G_OBJECT (context), LAST_IMPORT);
}

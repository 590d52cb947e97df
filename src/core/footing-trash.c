/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-cohort.h"
#include "footing-document.h"
#include "footing-enrolment.h"
#include "footing-leaving.h"
#include "footing-meeting.h"
#include "footing-milestone.h"
#include "footing-person.h"
#include "footing-programme.h"
#include "footing-record-list.h"
#include "footing-reflection.h"
#include "footing-row.h"
#include "footing-scenario.h"
#include "footing-session.h"
#include "footing-standard-profile.h"
#include "footing-trash.h"
#include "footing-workplace.h"

/* What a deletion is named after comes first; the last three are never deleted on their own. */
static GType (*const types[]) (void) = {
  footing_person_get_type, footing_programme_get_type, footing_enrolment_get_type, footing_session_get_type,
  footing_reflection_get_type, footing_document_get_type, footing_workplace_get_type,
  footing_standard_profile_get_type, footing_scenario_get_type, footing_cohort_get_type, footing_leaving_get_type,
  footing_milestone_get_type, footing_meeting_get_type,
};

#define N_TYPES G_N_ELEMENTS (types)
#define N_NAMED (N_TYPES - 3)

struct _FootingTrash
{
  GObject            parent_instance;

  FootingRecordList *lists[N_TYPES];
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingTrash, footing_trash, G_TYPE_OBJECT)

void
footing_trash_batch_free (FootingTrashBatch *self)
{
  g_ptr_array_unref (self->records);
  g_free (self);
}

static void
list_changed_cb (FootingTrash *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
footing_trash_dispose (GObject *object)
{
  FootingTrash *self = FOOTING_TRASH (object);

  for (guint i = 0; i < N_TYPES; i++)
    g_clear_object (&self->lists[i]);

  G_OBJECT_CLASS (footing_trash_parent_class)->dispose (object);
}

static void
footing_trash_class_init (FootingTrashClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_trash_dispose;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_trash_init (FootingTrash *self)
{
}

static void
load (FootingStore        *store,
      gpointer             get_type,
      GCancellable        *cancellable,
      GAsyncReadyCallback  callback,
      gpointer             callback_data)
{
  GType (*type) (void) = get_type;

  footing_store_list_trash_async (store, type (), cancellable, callback, callback_data);
}

FootingTrash *
footing_trash_new (FootingStore *store)
{
  FootingTrash *self = g_object_new (FOOTING_TYPE_TRASH, NULL);

  for (guint i = 0; i < N_TYPES; i++)
    {
      self->lists[i] = footing_record_list_new (store, types[i] (), footing_store_change_of_type (types[i] ()),
                                                load, types[i], NULL);
      g_signal_connect_object (self->lists[i], "reloaded", G_CALLBACK (list_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->lists[i], "notify::failed", G_CALLBACK (list_changed_cb), self, G_CONNECT_SWAPPED);
    }

  return self;
}

gboolean
footing_trash_get_loading (FootingTrash *self)
{
  g_return_val_if_fail (FOOTING_IS_TRASH (self), FALSE);

  for (guint i = 0; i < N_TYPES; i++)
    if (footing_record_list_get_loading (self->lists[i]))
      return TRUE;

  return FALSE;
}

const GError *
footing_trash_get_error (FootingTrash *self)
{
  g_return_val_if_fail (FOOTING_IS_TRASH (self), NULL);

  for (guint i = 0; i < N_TYPES; i++)
    if (footing_record_list_get_error (self->lists[i]) != NULL)
      return footing_record_list_get_error (self->lists[i]);

  return NULL;
}

void
footing_trash_reload (FootingTrash *self)
{
  g_return_if_fail (FOOTING_IS_TRASH (self));

  for (guint i = 0; i < N_TYPES; i++)
    footing_record_list_reload (self->lists[i]);
}

/* ---- Finding ---- */

static gpointer
find_in (GListModel *list,
         gint64      id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(FootingRecord) record = g_list_model_get_item (list, i);

      if (footing_record_get_id (record) == id)
        return record;
    }

  return NULL;
}

gpointer
footing_trash_find (FootingTrash *self,
                    GType         type,
                    gint64        id)
{
  g_return_val_if_fail (FOOTING_IS_TRASH (self), NULL);

  for (guint i = 0; i < N_TYPES; i++)
    if (types[i] () == type)
      return find_in (G_LIST_MODEL (self->lists[i]), id);

  return NULL;
}

static FootingTrashBatch *
batch_of (GPtrArray *batches,
          gint64     deleted_at)
{
  FootingTrashBatch *batch = NULL;

  for (guint i = 0; i < batches->len; i++)
    if (((FootingTrashBatch *) g_ptr_array_index (batches, i))->deleted_at == deleted_at)
      return g_ptr_array_index (batches, i);

  batch = g_new0 (FootingTrashBatch, 1);
  batch->deleted_at = deleted_at;
  batch->records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (batches, batch);

  return batch;
}

static int
compare_batches (gconstpointer a,
                 gconstpointer b)
{
  const FootingTrashBatch *first = *(FootingTrashBatch * const *) a;
  const FootingTrashBatch *second = *(FootingTrashBatch * const *) b;

  return (first->deleted_at < second->deleted_at) - (first->deleted_at > second->deleted_at);
}

static gboolean
has_name (gpointer record)
{
  for (guint i = 0; i < N_NAMED; i++)
    if (G_OBJECT_TYPE (record) == types[i] ())
      return TRUE;

  return FALSE;
}

GPtrArray *
footing_trash_list (FootingTrash *self)
{
  GPtrArray *batches = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_trash_batch_free);

  g_return_val_if_fail (FOOTING_IS_TRASH (self), batches);

  for (guint i = 0; i < N_TYPES; i++)
    for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (self->lists[i])); j++)
      {
        FootingRecord *record = g_list_model_get_item (G_LIST_MODEL (self->lists[i]), j);
        gint64 deleted_at = 0;

        g_object_get (record, "deleted-at", &deleted_at, NULL);
        g_ptr_array_add (batch_of (batches, deleted_at)->records, record);
      }

  /* A leaving that was taken back, for instance, is of no use to anybody. */
  for (guint i = batches->len; i-- > 0;)
    if (!has_name (g_ptr_array_index (((FootingTrashBatch *) g_ptr_array_index (batches, i))->records, 0)))
      g_ptr_array_remove_index (batches, i);

  g_ptr_array_sort (batches, compare_batches);

  return batches;
}

/* ---- Bringing back ---- */

static gpointer
find_in_table (FootingTrash *self,
               const char   *table,
               gint64        id)
{
  for (guint i = 0; i < N_TYPES; i++)
    if (g_strcmp0 (footing_record_type_table (types[i] ()), table) == 0)
      return find_in (G_LIST_MODEL (self->lists[i]), id);

  return NULL;
}

/* A preceptor who was deleted is no part of an enrolment, a manager none of a person. */
static gboolean
belongs_to (const FootingField *field)
{
  return field->kind == FOOTING_FIELD_LINK && !g_str_equal (field->name, "preceptor_id") &&
         !g_str_equal (field->name, "manager_id");
}

/* Adds a record, behind what it belongs to. */
static void
add_with_parents (FootingTrash  *self,
                  GPtrArray     *records,
                  FootingRecord *record)
{
  g_autoptr(FootingRow) row = footing_record_to_row (record);

  if (g_ptr_array_find (records, record, NULL))
    return;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const FootingField *field = row->fields[i];
      FootingRecord *parent = NULL;

      if (!belongs_to (field))
        continue;

      parent = find_in_table (self, field->table, row->cells[i].integer);
      if (parent != NULL)
        add_with_parents (self, records, parent);
    }

  g_ptr_array_add (records, g_object_ref (record));
}

GPtrArray *
footing_trash_to_restore (FootingTrash            *self,
                          const FootingTrashBatch *batch)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FOOTING_IS_TRASH (self), records);

  for (guint i = 0; i < batch->records->len; i++)
    add_with_parents (self, records, g_ptr_array_index (batch->records, i));

  return records;
}

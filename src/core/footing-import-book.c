/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-enrolment.h"
#include "footing-import-book.h"
#include "footing-leaving.h"
#include "footing-person.h"
#include "footing-possible-leaver.h"
#include "footing-store-records.h"
#include "footing-training.h"
#include "footing-workplace-count.h"
#include "footing-workplace.h"

/* The lists of a book, in the order in which they are asked for. */
static const struct
{
  GType (*get_type) (void);
  gsize   offset;
  gboolean with_trash;
} lists[] = {
  { footing_workplace_get_type, G_STRUCT_OFFSET (FootingImportBook, workplaces) },
  { footing_person_get_type, G_STRUCT_OFFSET (FootingImportBook, people) },
  { footing_leaving_get_type, G_STRUCT_OFFSET (FootingImportBook, leavings) },
  { footing_enrolment_get_type, G_STRUCT_OFFSET (FootingImportBook, enrolments) },
  { footing_possible_leaver_get_type, G_STRUCT_OFFSET (FootingImportBook, questions) },
  { footing_workplace_count_get_type, G_STRUCT_OFFSET (FootingImportBook, counts), TRUE },
  { footing_training_get_type, G_STRUCT_OFFSET (FootingImportBook, trainings) },
};

static GPtrArray **
nth_list (FootingImportBook *self,
          guint              n)
{
  return G_STRUCT_MEMBER_P (self, lists[n].offset);
}

FootingImportBook *
footing_import_book_new (void)
{
  FootingImportBook *self = g_rc_box_new0 (FootingImportBook);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    *nth_list (self, i) = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

FootingImportBook *
footing_import_book_ref (FootingImportBook *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer self)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (nth_list (self, i), g_ptr_array_unref);
}

void
footing_import_book_unref (FootingImportBook *self)
{
  g_rc_box_release_full (self, clear);
}

/* ---- Loading, one list after the other ---- */

typedef struct
{
  FootingImportBook *book;
  guint n_loaded;
} Loading;

static void
loading_free (Loading *self)
{
  footing_import_book_unref (self->book);
  g_free (self);
}

static void load_next (GTask *task);

static void
list_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Loading *self = g_task_get_task_data (task);
  GPtrArray **list = nth_list (self->book, self->n_loaded);
  GError *error = NULL;
  GPtrArray *records = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (records == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  g_ptr_array_unref (*list);
  *list = records;
  self->n_loaded++;
  load_next (g_steal_pointer (&task));
}

/* Takes @task. */
static void
load_next (GTask *task)
{
  Loading *self = g_task_get_task_data (task);

  if (self->n_loaded < G_N_ELEMENTS (lists))
    {
      (lists[self->n_loaded].with_trash ? footing_store_list_with_trash_async : footing_store_list_async)
        (g_task_get_source_object (task), lists[self->n_loaded].get_type (),
         g_task_get_cancellable (task), list_loaded_cb, task);
      return;
    }

  g_task_return_pointer (task, footing_import_book_ref (self->book),
                         (GDestroyNotify) footing_import_book_unref);
  g_object_unref (task);
}

void
footing_import_book_load_async (FootingStore        *store,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  GTask *task = NULL;
  Loading *loading = NULL;

  g_return_if_fail (FOOTING_IS_STORE (store));

  task = g_task_new (store, cancellable, callback, user_data);
  loading = g_new0 (Loading, 1);
  loading->book = footing_import_book_new ();
  g_task_set_source_tag (task, footing_import_book_load_async);
  g_task_set_task_data (task, loading, (GDestroyNotify) loading_free);
  load_next (task);
}

FootingImportBook *
footing_import_book_load_finish (FootingStore  *store,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

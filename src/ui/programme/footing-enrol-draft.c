/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-cohort-words.h"
#include "footing-enrol-draft.h"
#include "footing-milestone.h"
#include "footing-person-words.h"
#include "footing-programme-item.h"
#include "footing-record-list.h"
#include "footing-record-undo.h"
#include "footing-reference.h"
#include "footing-standard-shelf.h"
#include "footing-store-programmes.h"

/* How many of those who are left out are named; their entries say it of all. */
#define NAMED_LEFT_OUT 3

struct _FootingEnrolDraft
{
  GObject            parent_instance;

  FootingContext    *context;
  FootingProgramme  *programme;
  FootingRecordList *milestones;
  FootingRecordList *items;
  GHashTable        *people;    /* a set of FootingPerson */
  GHashTable        *filled_in; /* FootingPerson → a copy with the days that were filled in */
  GHashTable        *originals; /* a changed copy of somebody → a copy of them as they were */
  FootingPerson     *preceptor;
  FootingCohort     *cohort;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (FootingEnrolDraft, footing_enrol_draft, G_TYPE_OBJECT)

static void
emit_changed (FootingEnrolDraft *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
footing_enrol_draft_dispose (GObject *object)
{
  FootingEnrolDraft *self = FOOTING_ENROL_DRAFT (object);

  g_clear_object (&self->milestones);
  g_clear_object (&self->items);
  g_clear_object (&self->programme);
  g_clear_object (&self->preceptor);
  g_clear_object (&self->cohort);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (footing_enrol_draft_parent_class)->dispose (object);
}

static void
footing_enrol_draft_finalize (GObject *object)
{
  FootingEnrolDraft *self = FOOTING_ENROL_DRAFT (object);

  g_hash_table_unref (self->people);
  g_hash_table_unref (self->originals);
  g_hash_table_unref (self->filled_in);

  G_OBJECT_CLASS (footing_enrol_draft_parent_class)->finalize (object);
}

static void
footing_enrol_draft_class_init (FootingEnrolDraftClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = footing_enrol_draft_dispose;
  G_OBJECT_CLASS (klass)->finalize = footing_enrol_draft_finalize;

  signals[CHANGED] =
    g_signal_new ("changed",
                  G_TYPE_FROM_CLASS (klass),
                  G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
footing_enrol_draft_init (FootingEnrolDraft *self)
{
  self->people = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->filled_in = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  self->originals = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
}

static void
load_milestones (FootingStore        *store,
                 gpointer             user_data,
                 GCancellable        *cancellable,
                 GAsyncReadyCallback  callback,
                 gpointer             callback_data)
{
  footing_store_list_milestones_async (store, footing_record_get_id (user_data),
                                       cancellable, callback, callback_data);
}

static void
load_items (FootingStore        *store,
            gpointer             user_data,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             callback_data)
{
  footing_store_list_linked_async (store, FOOTING_TYPE_PROGRAMME_ITEM, "programme_id",
                                   footing_record_get_id (user_data), cancellable, callback, callback_data);
}

static FootingRecordList *
make_list (FootingEnrolDraft   *self,
           GType                type,
           FootingRecordLoader  load)
{
  FootingRecordList *list = footing_record_list_new (footing_context_get_store (self->context), type,
                                                     FOOTING_STORE_CHANGE_PROGRAMMES, load,
                                                     g_object_ref (self->programme), g_object_unref);

  g_signal_connect_object (list, "reloaded", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "notify::failed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);

  return list;
}

FootingEnrolDraft *
footing_enrol_draft_new (FootingContext   *context,
                         FootingProgramme *programme)
{
  FootingEnrolDraft *self = g_object_new (FOOTING_TYPE_ENROL_DRAFT, NULL);

  self->context = g_object_ref (context);
  self->programme = g_object_ref (programme);
  self->milestones = make_list (self, FOOTING_TYPE_MILESTONE, load_milestones);
  self->items = make_list (self, FOOTING_TYPE_PROGRAMME_ITEM, load_items);

  return self;
}

FootingContext *
footing_enrol_draft_get_context (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  return self->context;
}

FootingProgramme *
footing_enrol_draft_get_programme (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  return self->programme;
}

/* ---- Who ---- */

void
footing_enrol_draft_set_picked (FootingEnrolDraft *self,
                                FootingPerson     *person,
                                gboolean           picked)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  if (footing_enrol_draft_is_picked (self, person) == picked)
    return;

  if (picked)
    g_hash_table_add (self->people, g_object_ref (person));
  else
    g_hash_table_remove (self->people, person);

  emit_changed (self);
}

void
footing_enrol_draft_pick_all (FootingEnrolDraft *self,
                              GListModel        *people,
                              gboolean           picked)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr(FootingPerson) person = g_list_model_get_item (people, i);

      if (picked)
        g_hash_table_add (self->people, g_object_ref (person));
      else
        g_hash_table_remove (self->people, person);
    }

  emit_changed (self);
}

gboolean
footing_enrol_draft_is_picked (FootingEnrolDraft *self,
                               FootingPerson     *person)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), FALSE);

  return g_hash_table_contains (self->people, person);
}

guint
footing_enrol_draft_count (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), 0);

  return g_hash_table_size (self->people);
}

gboolean
footing_enrol_draft_has_workplace (FootingEnrolDraft *self,
                                   gint64             workplace_id)
{
  GHashTableIter iter;
  gpointer person;

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), FALSE);

  g_hash_table_iter_init (&iter, self->people);
  while (g_hash_table_iter_next (&iter, &person, NULL))
    if (footing_person_get_workplace_id (person) == workplace_id)
      return workplace_id != 0;

  return FALSE;
}

/* ---- With whom ---- */

FootingPerson *
footing_enrol_draft_get_preceptor (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  return self->preceptor;
}

void
footing_enrol_draft_set_preceptor (FootingEnrolDraft *self,
                                   FootingPerson     *preceptor)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  if (g_set_object (&self->preceptor, preceptor))
    emit_changed (self);
}

FootingCohort *
footing_enrol_draft_get_cohort (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  return self->cohort;
}

void
footing_enrol_draft_set_cohort (FootingEnrolDraft *self,
                                FootingCohort     *cohort)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  if (g_set_object (&self->cohort, cohort))
    emit_changed (self);
}

/* Returns: (nullable): that the cohort would have more people than places */
static char *
words_over_capacity (FootingEnrolDraft *self,
                     guint              n)
{
  gboolean is_known = footing_record_get_id (FOOTING_RECORD (self->cohort)) > 0;
  guint capacity = (guint) footing_cohort_get_capacity (self->cohort);
  guint taken = n + (is_known ? footing_cohort_words_count (self->context, self->cohort) : 0);
  g_autofree char *places = footing_cohort_words_places (taken, capacity);

  if (capacity == 0 || taken <= capacity)
    return NULL;

  /* translators: the name of a cohort, then “Over capacity: 49 people for 8 places, 41 too many” */
  return g_strdup_printf (_("“%1$s”: %2$s. You can still go on."), footing_cohort_get_name (self->cohort), places);
}

char *
footing_enrol_draft_words_load (FootingEnrolDraft *self,
                                guint              n)
{
  g_autofree char *limit = NULL, *capacity = NULL;

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  if (self->preceptor != NULL)
    limit = footing_person_words_over_limit (self->context, self->preceptor, n);
  if (self->cohort != NULL)
    capacity = words_over_capacity (self, n);
  if (limit != NULL && capacity != NULL)
    return g_strjoin (" ", limit, capacity, NULL);

  return g_strdup (limit != NULL ? limit : capacity != NULL ? capacity : "");
}

/* ---- Days filled in on the way ---- */

static FootingPerson *
as_filled_in (FootingEnrolDraft *self,
              FootingPerson     *person)
{
  FootingPerson *copy = g_hash_table_lookup (self->filled_in, person);

  return copy != NULL ? copy : person;
}

/* Returns: the copy to fill in; @person itself, if it is one */
static FootingPerson *
copy_of (FootingEnrolDraft *self,
         FootingPerson     *person)
{
  FootingPerson *copy = as_filled_in (self, person);

  if (g_hash_table_contains (self->originals, copy))
    return copy;

  copy = footing_record_copy (person);
  g_hash_table_insert (self->filled_in, g_object_ref (person), copy);
  g_hash_table_insert (self->originals, g_object_ref (copy), footing_record_copy (person));

  return copy;
}

void
footing_enrol_draft_fill_in (FootingEnrolDraft *self,
                             FootingPerson     *person,
                             const char        *property,
                             FootingDay         day)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  g_object_set (copy_of (self, person), property, day, NULL);
  emit_changed (self);
}

/* ---- What it would mean ---- */

gboolean
footing_enrol_draft_is_ready (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), FALSE);

  return !footing_record_list_get_loading (self->milestones) && !footing_record_list_get_loading (self->items) &&
         footing_enrol_draft_get_error (self) == NULL;
}

const GError *
footing_enrol_draft_get_error (FootingEnrolDraft *self)
{
  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  return footing_record_list_get_error (self->milestones) != NULL ? footing_record_list_get_error (self->milestones)
                                                                  : footing_record_list_get_error (self->items);
}

void
footing_enrol_draft_reload (FootingEnrolDraft *self)
{
  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  footing_record_list_reload (self->milestones);
  footing_record_list_reload (self->items);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      roster)
{
  return g_utf8_collate (footing_roster_name_of (roster, *(FootingPerson * const *) a),
                         footing_roster_name_of (roster, *(FootingPerson * const *) b));
}

static GPtrArray *
list_people (FootingEnrolDraft *self)
{
  g_autoptr(GPtrArray) picked = g_hash_table_get_keys_as_ptr_array (self->people);
  GPtrArray *people = g_ptr_array_new ();

  g_ptr_array_sort_with_data (picked, compare_names, footing_context_get_roster (self->context));
  for (guint i = 0; i < picked->len; i++)
    g_ptr_array_add (people, as_filled_in (self, g_ptr_array_index (picked, i)));

  return people;
}

static GPtrArray *
list_records (FootingRecordList *list)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    g_ptr_array_add (records, g_list_model_get_item (G_LIST_MODEL (list), i));

  return records;
}

static FootingEnrolling
enrolling (FootingEnrolDraft *self,
           const GPtrArray   *milestones,
           const GPtrArray   *items)
{
  return (FootingEnrolling) {
    .programme = self->programme,
    .milestones = milestones,
    .items = items,
    .preceptor = self->preceptor,
    .cohort = self->cohort,
    .roster = footing_context_get_roster (self->context),
    .calendar = footing_reference_get_calendar (footing_context_get_reference (self->context)),
    .today = footing_context_get_today (self->context),
  };
}

guint
footing_enrol_draft_count_ready (FootingEnrolDraft *self)
{
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GPtrArray) milestones = NULL;
  FootingEnrolling asked;

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), 0);

  people = list_people (self);
  milestones = list_records (self->milestones);
  asked = enrolling (self, milestones, NULL);

  return footing_enrolling_count_ready (&asked, people);
}

static void
previewed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  GError *error = NULL;
  GPtrArray *entries = footing_enrolling_preview_finish (result, &error);

  if (entries != NULL)
    g_task_return_pointer (task, entries, (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

void
footing_enrol_draft_preview_async (FootingEnrolDraft   *self,
                                   FootingProgress     *progress,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GPtrArray) people = NULL;
  g_autoptr(GPtrArray) milestones = NULL;
  g_autoptr(GPtrArray) items = NULL;
  FootingEnrolling asked;

  g_return_if_fail (FOOTING_IS_ENROL_DRAFT (self));

  people = list_people (self);
  milestones = list_records (self->milestones);
  items = list_records (self->items);
  asked = enrolling (self, milestones, items);

  footing_enrolling_preview_async (&asked, people, progress, cancellable, previewed_cb,
                                   g_task_new (self, cancellable, callback, user_data));
}

GPtrArray *
footing_enrol_draft_preview_finish (FootingEnrolDraft  *self,
                                    GAsyncResult       *result,
                                    GError            **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* The preceptor may have been marked as one; an undo takes that back as well. */
static void
note_preceptor (FootingEnrolDraft *self,
                const GPtrArray   *records)
{
  if (records->len > 0 && FOOTING_IS_PERSON (g_ptr_array_index (records, 0)))
    g_hash_table_insert (self->originals, g_object_ref (g_ptr_array_index (records, 0)),
                         footing_record_copy (self->preceptor));
}

char *
footing_enrol_draft_words_left_out (FootingEnrolDraft *self,
                                    const GPtrArray   *entries)
{
  g_autoptr(GString) words = g_string_new (NULL);
  guint n = 0;

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const FootingEnrollingEntry *entry = g_ptr_array_index (entries, i);

      if (entry->answer == FOOTING_ENROLLING_READY || n++ >= NAMED_LEFT_OUT)
        continue;

      /* translators: a name, and a sentence that says why they cannot be enrolled yet */
      g_string_append_printf (words, _("%1$s is left out for now. %2$s"), footing_person_get_name (entry->person),
                              entry->words);
      g_string_append_c (words, '\n');
    }

  if (n > NAMED_LEFT_OUT)
    g_string_append_printf (words, ngettext ("%u more person is left out for now.",
                                             "%u more people are left out for now.", n - NAMED_LEFT_OUT),
                            n - NAMED_LEFT_OUT);

  return g_strchomp (g_string_free (g_steal_pointer (&words), FALSE));
}

/* Programmes may be older than the custom to keep a copy of their standard. */
static void
add_standard (FootingEnrolDraft *self,
              GPtrArray         *records)
{
  FootingStandardShelf *standards = footing_context_get_standards (self->context);
  const FootingStandard *standard =
    footing_standard_shelf_find (standards, footing_programme_get_standard (self->programme),
                                 footing_programme_get_standard_version (self->programme));
  FootingStandardProfile *copy = standard != NULL ? footing_standard_shelf_make_copy (standards, standard) : NULL;

  if (copy != NULL)
    g_ptr_array_add (records, copy);
}

GPtrArray *
footing_enrol_draft_records (FootingEnrolDraft *self,
                             const GPtrArray   *entries)
{
  g_autoptr(GPtrArray) milestones = NULL;
  GPtrArray *records = NULL;
  FootingEnrolling asked;

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), NULL);

  milestones = list_records (self->milestones);
  asked = enrolling (self, milestones, NULL);
  records = footing_enrolling_records (&asked, entries);
  note_preceptor (self, records);

  for (guint i = 0; i < entries->len; i++)
    {
      FootingEnrollingEntry *entry = g_ptr_array_index (entries, i);

      if (entry->answer == FOOTING_ENROLLING_READY && g_hash_table_contains (self->originals, entry->person))
        g_ptr_array_insert (records, 0, g_object_ref (entry->person));
    }

  if (records->len > 0)
    add_standard (self, records);

  return records;
}

GPtrArray *
footing_enrol_draft_undone (FootingEnrolDraft *self,
                            const GPtrArray   *records)
{
  GPtrArray *undone = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (FOOTING_IS_ENROL_DRAFT (self), undone);

  for (guint i = 0; i < records->len; i++)
    {
      gpointer record = g_ptr_array_index (records, i);
      FootingPerson *original = g_hash_table_lookup (self->originals, record);

      if (original != NULL)
        g_ptr_array_add (undone, g_object_ref (original));
      else if (FOOTING_IS_STANDARD_PROFILE (record)) /* stays: others may use it by then */
        g_ptr_array_add (undone, g_object_ref (record));
      else
        g_ptr_array_add (undone, footing_record_undo_trashed (record));
    }

  return undone;
}

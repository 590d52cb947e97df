/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-action.h"
#include "footing-archive.h"
#include "footing-cohort.h"
#include "footing-column-mapping.h"
#include "footing-document-field.h"
#include "footing-document-note.h"
#include "footing-document-signature.h"
#include "footing-document.h"
#include "footing-enrolment-extension.h"
#include "footing-enrolment-item.h"
#include "footing-enrolment-pause.h"
#include "footing-enrolment.h"
#include "footing-evidence.h"
#include "footing-export.h"
#include "footing-goal-review.h"
#include "footing-goal.h"
#include "footing-kept-stay.h"
#include "footing-leaving.h"
#include "footing-meeting.h"
#include "footing-milestone.h"
#include "footing-move.h"
#include "footing-opportunity.h"
#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-pair-wish.h"
#include "footing-pairing.h"
#include "footing-person.h"
#include "footing-possible-leaver.h"
#include "footing-programme-item.h"
#include "footing-programme-version.h"
#include "footing-programme.h"
#include "footing-prompt-use.h"
#include "footing-reflection.h"
#include "footing-revision.h"
#include "footing-row.h"
#include "footing-scenario.h"
#include "footing-session.h"
#include "footing-stage.h"
#include "footing-standard-profile.h"
#include "footing-store-check.h"
#include "footing-store-records.h"
#include "footing-time-entry.h"
#include "footing-time-off.h"
#include "footing-training.h"
#include "footing-work-pattern.h"
#include "footing-workplace-count.h"
#include "footing-workplace.h"

/* The records of a class that belong to an archive. */
typedef struct
{
  GPtrArray *records;
  GPtrArray *rows; /* the same, for the other thread */
} Table;

/* An export under way. Tables are read and written one by one, since a diary may be long; only
 * those in front, which say whom a person is linked to, are read before anything is written.
 */
typedef struct
{
  GOutputStream        *stream;
  FootingArchiveWriter *writer;
  char                 *person_uid;
  FootingProgress      *progress;
  guint                 n_read;
  guint                 n_written;
  Table                *tables;
  GHashTable           *uids;  /* "person 3" → uid, of all records that others link to */
  GHashTable           *about; /* set of such keys: what is about the person */
} Export;

/* ---- What is about somebody ---- */

static char *
key_of (const char *table,
        gint64      id)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, table, id);
}

static void
note (Export     *self,
      const char *table,
      gint64      id)
{
  if (id != 0)
    g_hash_table_add (self->about, key_of (table, id));
}

static gboolean
is_noted (Export     *self,
          const char *table,
          gint64      id)
{
  g_autofree char *key = key_of (table, id);

  return g_hash_table_contains (self->about, key);
}

static gboolean
is_noted_itself (Export        *self,
                 FootingRecord *record)
{
  return is_noted (self, footing_record_type_table (G_OBJECT_TYPE (record)), footing_record_get_id (record));
}

/* Whether a link of a record makes it about the person. Whom somebody supports, manages or would
 * rather not be paired with is about the other one.
 */
static gboolean
is_link_to_them (Export             *self,
                 const FootingField *field,
                 gint64              id)
{
  if (g_str_equal (field->table, "enrolment"))
    return is_noted (self, "own enrolment", id);
  if (g_str_equal (field->name, "document_id") || g_str_equal (field->name, "goal_id") ||
      g_str_equal (field->name, "own_scale_id"))
    return is_noted (self, field->table, id);

  return g_str_equal (field->name, "person_id") && is_noted (self, "person", id);
}

static gboolean
is_linked_to_them (Export        *self,
                   FootingRecord *record)
{
  g_autoptr(FootingRow) row = footing_record_to_row (record);

  for (guint i = FOOTING_ROW_N_SHARED; i < row->n_cells; i++)
    if (row->fields[i]->kind == FOOTING_FIELD_LINK &&
        is_link_to_them (self, row->fields[i], row->cells[i].integer))
      return TRUE;

  return FALSE;
}

/* What belongs to a document, a goal or a scale comes behind it. */
static gboolean
is_begun_by_them (Export        *self,
                  FootingRecord *record)
{
  gboolean theirs = is_linked_to_them (self, record);

  if (theirs)
    note (self, footing_record_type_table (G_OBJECT_TYPE (record)), footing_record_get_id (record));

  return theirs;
}

static gboolean
is_wish_of_theirs (Export        *self,
                   FootingRecord *record)
{
  FootingPairWish *wish = FOOTING_PAIR_WISH (record);

  switch (footing_pair_wish_get_side (wish))
    {
    case FOOTING_WISH_SIDE_PRECEPTEE:
      return is_noted (self, "person", footing_pair_wish_get_preceptee_id (wish));
    case FOOTING_WISH_SIDE_PRECEPTOR:
      return is_noted (self, "person", footing_pair_wish_get_preceptor_id (wish));
    case FOOTING_WISH_SIDE_LEAD:
    default:
      return FALSE;
    }
}

typedef gboolean (*IsAbout) (Export        *self,
                             FootingRecord *record);

static const struct
{
  GType (*get_type) (void);
  IsAbout is_about; /* NULL for what is in the archive of a whole book only */
} classes[] = {
  { footing_person_get_type, is_noted_itself },
  { footing_workplace_get_type, is_noted_itself },
  { footing_programme_get_type, is_noted_itself },
  { footing_cohort_get_type, is_noted_itself },
  { footing_enrolment_get_type, is_noted_itself },
  /* Up to here they are read first. */
  { footing_milestone_get_type, NULL },
  { footing_meeting_get_type, is_linked_to_them },
  { footing_session_get_type, is_linked_to_them },
  { footing_reflection_get_type, NULL },
  { footing_stage_get_type, NULL },
  { footing_revision_get_type, NULL },
  { footing_prompt_use_get_type, NULL },
  { footing_leaving_get_type, is_linked_to_them },
  { footing_standard_profile_get_type, NULL },
  { footing_programme_version_get_type, NULL },
  { footing_programme_item_get_type, NULL },
  { footing_enrolment_item_get_type, is_linked_to_them },
  { footing_enrolment_pause_get_type, is_linked_to_them },
  { footing_enrolment_extension_get_type, is_linked_to_them },
  { footing_pairing_get_type, is_linked_to_them },
  { footing_move_get_type, is_linked_to_them },
  { footing_time_entry_get_type, is_linked_to_them },
  { footing_document_get_type, is_begun_by_them },
  { footing_document_field_get_type, is_linked_to_them },
  { footing_document_note_get_type, is_linked_to_them },
  { footing_document_signature_get_type, is_linked_to_them },
  { footing_pair_wish_get_type, is_wish_of_theirs },
  { footing_work_pattern_get_type, is_linked_to_them },
  { footing_time_off_get_type, is_linked_to_them },
  { footing_training_get_type, is_linked_to_them },
  { footing_action_get_type, is_linked_to_them },
  { footing_goal_get_type, is_begun_by_them },
  { footing_goal_review_get_type, is_linked_to_them },
  { footing_opportunity_get_type, is_linked_to_them },
  { footing_own_scale_get_type, is_begun_by_them },
  { footing_own_scale_answer_get_type, is_linked_to_them },
  { footing_evidence_get_type, is_linked_to_them },
  { footing_scenario_get_type, NULL },
  { footing_column_mapping_get_type, NULL },
  { footing_possible_leaver_get_type, is_linked_to_them },
  { footing_workplace_count_get_type, NULL },
  { footing_kept_stay_get_type, NULL },
};

enum
{
  PEOPLE = 0,
  ENROLMENTS = 4,
  N_READ_FIRST = 5,
};

static void
note_enrolment (Export           *self,
                FootingEnrolment *enrolment)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (enrolment));
  gboolean own = is_noted (self, "person", footing_enrolment_get_preceptee_id (enrolment));

  if (!own && !is_noted (self, "person", footing_enrolment_get_preceptor_id (enrolment)))
    return;

  note (self, "enrolment", id);
  note (self, "programme", footing_enrolment_get_programme_id (enrolment));
  note (self, "cohort", footing_enrolment_get_cohort_id (enrolment));
  if (own)
    note (self, "own enrolment", id);
}

/* Returns: whether there is such a person */
static gboolean
note_person (Export *self)
{
  const GPtrArray *people = self->tables[PEOPLE].records;
  const GPtrArray *enrolments = self->tables[ENROLMENTS].records;

  for (guint i = 0; i < people->len; i++)
    {
      FootingPerson *person = g_ptr_array_index (people, i);

      if (!g_str_equal (footing_record_get_uid (FOOTING_RECORD (person)), self->person_uid))
        continue;

      note (self, "person", footing_record_get_id (FOOTING_RECORD (person)));
      note (self, "workplace", footing_person_get_workplace_id (person));
      for (guint e = 0; e < enrolments->len; e++)
        note_enrolment (self, g_ptr_array_index (enrolments, e));

      return TRUE;
    }

  return FALSE;
}

/* ---- Reading and writing ---- */

static void
table_clear (Table *table)
{
  g_clear_pointer (&table->records, g_ptr_array_unref);
  g_clear_pointer (&table->rows, g_ptr_array_unref);
}

static void
export_free (gpointer data)
{
  Export *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    table_clear (&self->tables[i]);

  g_clear_pointer (&self->writer, footing_archive_writer_free);
  g_object_unref (self->stream);
  g_hash_table_unref (self->uids);
  g_hash_table_unref (self->about);
  g_free (self->tables);
  g_free (self->person_uid);
  footing_progress_unref (self->progress);
  g_free (self);
}

/* Called on the thread that writes, while nothing is read. */
static const char *
resolve (const char *table,
         gint64      id,
         gpointer    user_data)
{
  Export *self = user_data;
  g_autofree char *key = key_of (table, id);

  return g_hash_table_lookup (self->uids, key);
}

static void
remember_uids (Export    *self,
               GPtrArray *records,
               GType      type)
{
  const char *table = footing_record_type_table (type);

  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (records, i);

      g_hash_table_insert (self->uids, key_of (table, footing_record_get_id (record)),
                           g_strdup (footing_record_get_uid (record)));
    }
}

static void
make_rows (Export *self,
           guint   n)
{
  Table *table = &self->tables[n];
  IsAbout is_about = classes[n].is_about;

  table->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_row_free);

  for (guint i = 0; i < table->records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (table->records, i);

      if (self->person_uid == NULL || (is_about != NULL && is_about (self, record)))
        g_ptr_array_add (table->rows, footing_record_to_row (record));
    }

  g_clear_pointer (&table->records, g_ptr_array_unref);
}

static gboolean
write_table (Export        *self,
             guint          n,
             GCancellable  *cancellable,
             GError       **error)
{
  const GPtrArray *rows = self->tables[n].rows;

  footing_archive_writer_begin_table (self->writer, footing_record_type_table (classes[n].get_type ()));

  for (guint i = 0; i < rows->len; i++)
    if (!footing_archive_writer_add_row (self->writer, g_ptr_array_index (rows, i), cancellable, error))
      return FALSE;

  return TRUE;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Export *self = task_data;
  GError *error = NULL;

  for (; self->n_written < self->n_read; self->n_written++)
    {
      if (!write_table (self, self->n_written, cancellable, &error))
        {
          g_task_return_error (task, error);
          return;
        }
      footing_progress_advance (self->progress, 1);
    }

  if (self->n_written == G_N_ELEMENTS (classes) &&
      !footing_archive_writer_finish (self->writer, cancellable, &error))
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void read_next (GTask *task);

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Export *self = g_task_get_task_data (task);
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < self->n_written; i++)
    table_clear (&self->tables[i]);

  if (self->n_written < G_N_ELEMENTS (classes))
    read_next (task);
  else
    g_task_return_boolean (task, TRUE);
}

static void
write_what_is_read (GTask *task)
{
  Export *self = g_task_get_task_data (task);
  g_autoptr(GTask) writing = NULL;

  for (guint i = self->n_written; i < self->n_read; i++)
    make_rows (self, i);

  writing = g_task_new (g_task_get_source_object (task), g_task_get_cancellable (task), written_cb,
                        g_object_ref (task));
  g_task_set_task_data (writing, self, NULL);
  g_task_run_in_thread (writing, write_in_thread);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Export *self = g_task_get_task_data (task);
  GError *error = NULL;
  GPtrArray *records = footing_store_list_finish (FOOTING_STORE (source), result, &error);

  if (records == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  remember_uids (self, records, classes[self->n_read].get_type ());
  self->tables[self->n_read++].records = records;

  if (self->n_read == N_READ_FIRST && self->person_uid != NULL && !note_person (self))
    g_task_return_new_error (task, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_NOT_FOUND,
                             "No person “%s”", self->person_uid);
  else if (self->n_read < N_READ_FIRST)
    read_next (task);
  else
    write_what_is_read (task);
}

static void
read_next (GTask *task)
{
  Export *self = g_task_get_task_data (task);

  footing_store_list_with_trash_async (g_task_get_source_object (task), classes[self->n_read].get_type (),
                                       g_task_get_cancellable (task), read_cb, g_object_ref (task));
}

static void
named_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Export *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autofree char *name = footing_store_get_name_finish (FOOTING_STORE (source), result, &error);

  if (name == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  self->writer = footing_archive_writer_new (self->stream, (guint) footing_store_get_schema (), name,
                                             g_get_real_time () / G_USEC_PER_SEC, resolve, self);
  read_next (task);
}

void
footing_export_async (FootingStore        *store,
                      GOutputStream       *stream,
                      const char          *person_uid,
                      FootingProgress     *progress,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Export *self = NULL;

  g_return_if_fail (FOOTING_IS_STORE (store));
  g_return_if_fail (G_IS_OUTPUT_STREAM (stream));

  self = g_new0 (Export, 1);
  self->stream = g_object_ref (stream);
  self->person_uid = g_strdup (person_uid);
  self->progress = progress != NULL ? footing_progress_ref (progress) : footing_progress_new ();
  footing_progress_expect (self->progress, G_N_ELEMENTS (classes));
  self->tables = g_new0 (Table, G_N_ELEMENTS (classes));
  self->uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->about = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  task = g_task_new (store, cancellable, callback, user_data);
  g_task_set_source_tag (task, footing_export_async);
  g_task_set_task_data (task, self, export_free);
  footing_store_get_name_async (store, cancellable, named_cb, g_object_ref (task));
}

gboolean
footing_export_finish (FootingStore  *store,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, store), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

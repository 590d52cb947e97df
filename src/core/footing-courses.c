/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-courses.h"

struct _FootingCourses
{
  GPtrArray  *all;
  GHashTable *by_enrolment;    /* id → FootingCourse, not owned */
  GHashTable *availability_of; /* id of a person → FootingAvailability */
};

/* What is read of courses, one after the other, and where it is put. */
static const struct
{
  GType (*get_type) (void);
  gsize   place; /* of the GPtrArray in a FootingCourse */
} parts[] = {
  { footing_meeting_get_type, G_STRUCT_OFFSET (FootingCourse, meetings) },
  { footing_enrolment_item_get_type, G_STRUCT_OFFSET (FootingCourse, items) },
  { footing_enrolment_pause_get_type, G_STRUCT_OFFSET (FootingCourse, pauses) },
  { footing_enrolment_extension_get_type, G_STRUCT_OFFSET (FootingCourse, extensions) },
  { footing_pairing_get_type, G_STRUCT_OFFSET (FootingCourse, pairings) },
  { footing_time_entry_get_type, G_STRUCT_OFFSET (FootingCourse, time_entries) },
  { footing_document_get_type, G_STRUCT_OFFSET (FootingCourse, documents) },
  { footing_evidence_get_type, G_STRUCT_OFFSET (FootingCourse, evidence) },
};

/* A reading under way. */
typedef struct
{
  FootingStore       *store;
  FootingCourses     *courses;
  FootingCourseScope  scope;
  gint64              id;
  guint               n_read;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_object (&reading->store);
  g_clear_pointer (&reading->courses, footing_courses_free);
  g_free (reading);
}

/* ---- The courses ---- */

static FootingCourses *
courses_new (void)
{
  FootingCourses *self = g_new0 (FootingCourses, 1);

  self->all = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_course_free);
  self->by_enrolment = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->availability_of = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                                 (GDestroyNotify) footing_availability_free);

  return self;
}

void
footing_courses_free (FootingCourses *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->by_enrolment);
  g_hash_table_unref (self->availability_of);
  g_ptr_array_unref (self->all);
  g_free (self);
}

const GPtrArray *
footing_courses_get_all (const FootingCourses *self)
{
  return self->all;
}

const FootingCourse *
footing_courses_find (const FootingCourses *self,
                      gint64                enrolment_id)
{
  return g_hash_table_lookup (self->by_enrolment, &enrolment_id);
}

const FootingRota *
footing_courses_rota_of (const FootingCourses *self,
                         gint64                person_id)
{
  return footing_availability_get_rota (g_hash_table_lookup (self->availability_of, &person_id));
}

static gboolean
is_in_scope (const Reading    *reading,
             FootingEnrolment *enrolment)
{
  switch (reading->scope)
    {
    case FOOTING_COURSE_SCOPE_ENROLMENT:
      return footing_record_get_id (FOOTING_RECORD (enrolment)) == reading->id;
    case FOOTING_COURSE_SCOPE_PROGRAMME:
      return footing_enrolment_get_programme_id (enrolment) == reading->id;
    case FOOTING_COURSE_SCOPE_COHORT:
      return footing_enrolment_get_cohort_id (enrolment) == reading->id;
    case FOOTING_COURSE_SCOPE_ALL:
    default:
      return TRUE;
    }
}

static void
add_courses (Reading       *reading,
             FootingRoster *roster)
{
  GListModel *enrolments = footing_roster_get_enrolments (roster);
  guint n = g_list_model_get_n_items (enrolments);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(FootingEnrolment) enrolment = g_list_model_get_item (enrolments, i);
      gint64 id = footing_record_get_id (FOOTING_RECORD (enrolment));
      FootingCourse *course = NULL;

      if (!is_in_scope (reading, enrolment))
        continue;

      course = footing_course_new (enrolment, footing_roster_find_person (
                                                roster, footing_enrolment_get_preceptee_id (enrolment)));
      g_ptr_array_add (reading->courses->all, course);
      g_hash_table_insert (reading->courses->by_enrolment, g_memdup2 (&id, sizeof id), course);
    }
}

/* ---- Reading ---- */

/* Takes @records; somebody may have been enrolled since the roster was asked. */
static void
spread (FootingCourses *self,
        GPtrArray      *records,
        gsize           place)
{
  for (guint i = 0; i < records->len; i++)
    {
      FootingRecord *record = g_ptr_array_index (records, i);
      FootingCourse *course = NULL;
      gint64 id;

      g_object_get (record, "enrolment-id", &id, NULL);
      course = g_hash_table_lookup (self->by_enrolment, &id);
      if (course != NULL)
        g_ptr_array_add (G_STRUCT_MEMBER (GPtrArray *, course, place), g_object_ref (record));
    }
}

static void
spread_sessions (FootingCourses *self,
                 const GArray   *times)
{
  for (guint i = 0; i < times->len; i++)
    {
      const FootingSessionTime *time = &g_array_index (times, FootingSessionTime, i);
      FootingCourse *course = g_hash_table_lookup (self->by_enrolment, &time->enrolment_id);

      if (course != NULL)
        g_array_append_val (course->sessions, *time);
    }
}

static FootingAvailability *
availability_of (FootingCourses *self,
                 gint64          person_id)
{
  FootingAvailability *availability = g_hash_table_lookup (self->availability_of, &person_id);

  if (availability == NULL)
    {
      availability = footing_availability_new ();
      g_hash_table_insert (self->availability_of, g_memdup2 (&person_id, sizeof person_id), availability);
    }

  return availability;
}

static GPtrArray *
finish_list (GObject      *store,
             GAsyncResult *result,
             GTask        *task)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *records = footing_store_list_finish (FOOTING_STORE (store), result, &error);

  if (records == NULL)
    g_task_return_error (task, g_steal_pointer (&error));

  return records;
}

static void
time_off_read_cb (GObject      *store,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GPtrArray) records = finish_list (store, result, task);

  if (records == NULL)
    return;

  for (guint i = 0; i < records->len; i++)
    {
      FootingTimeOff *time_off = g_ptr_array_index (records, i);

      footing_availability_add_time_off (
        availability_of (reading->courses, footing_time_off_get_person_id (time_off)), time_off);
    }

  g_task_return_pointer (task, g_steal_pointer (&reading->courses), (GDestroyNotify) footing_courses_free);
}

static void
patterns_read_cb (GObject      *store,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GPtrArray) records = finish_list (store, result, task);

  if (records == NULL)
    return;

  for (guint i = 0; i < records->len; i++)
    {
      FootingWorkPattern *pattern = g_ptr_array_index (records, i);

      footing_availability_add_pattern (
        availability_of (reading->courses, footing_work_pattern_get_person_id (pattern)), pattern);
    }

  footing_store_list_async (reading->store, FOOTING_TYPE_TIME_OFF, g_task_get_cancellable (task),
                            time_off_read_cb, g_object_ref (task));
}

static void
sessions_read_cb (GObject      *store,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  g_autoptr(GArray) times = footing_store_list_session_times_finish (FOOTING_STORE (store), result, &error);

  if (times == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  spread_sessions (reading->courses, times);
  footing_store_list_async (reading->store, FOOTING_TYPE_WORK_PATTERN, g_task_get_cancellable (task),
                            patterns_read_cb, g_object_ref (task));
}

static void read_next (GTask *task);

static void
part_read_cb (GObject      *store,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GPtrArray) records = finish_list (store, result, task);

  if (records == NULL)
    return;

  spread (reading->courses, records, parts[reading->n_read].place);
  reading->n_read++;
  read_next (task);
}

static void
read_next (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);

  if (reading->n_read < G_N_ELEMENTS (parts))
    footing_store_list_of_courses_async (reading->store, parts[reading->n_read].get_type (),
                                         reading->scope, reading->id, cancellable, part_read_cb, g_object_ref (task));
  else
    footing_store_list_session_times_async (reading->store, reading->scope, reading->id, cancellable,
                                            sessions_read_cb, g_object_ref (task));
}

void
footing_courses_read_async (FootingStore        *store,
                            FootingRoster       *roster,
                            FootingCourseScope   scope,
                            gint64               id,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading = g_new0 (Reading, 1);

  g_task_set_source_tag (task, footing_courses_read_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, reading, reading_free);
  reading->store = g_object_ref (store);
  reading->courses = courses_new ();
  reading->scope = scope;
  reading->id = id;

  add_courses (reading, roster);
  read_next (task);
}

FootingCourses *
footing_courses_read_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

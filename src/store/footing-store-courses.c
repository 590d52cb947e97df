/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-enrolment-item.h"
#include "footing-meeting.h"
#include "footing-store-courses.h"
#include "footing-store-records-private.h"
#include "footing-time-entry.h"

/* Which enrolments, of those that are not in the trash. */
static const char *
condition_of (FootingCourseScope scope)
{
  switch (scope)
    {
    case FOOTING_COURSE_SCOPE_ENROLMENT:
      return "AND enrolment_id = :id";
    case FOOTING_COURSE_SCOPE_PROGRAMME:
      return "AND enrolment_id IN (SELECT id FROM enrolment WHERE programme_id = :id AND deleted_at IS NULL)";
    case FOOTING_COURSE_SCOPE_COHORT:
      return "AND enrolment_id IN (SELECT id FROM enrolment WHERE cohort_id = :id AND deleted_at IS NULL)";
    case FOOTING_COURSE_SCOPE_ALL:
    default:
      return "AND enrolment_id IN (SELECT id FROM enrolment WHERE deleted_at IS NULL)";
    }
}

static const char *
order_of (GType type)
{
  if (type == FOOTING_TYPE_MEETING || type == FOOTING_TYPE_ENROLMENT_ITEM)
    return ", position";

  return type == FOOTING_TYPE_TIME_ENTRY ? ", spent_on DESC" : "";
}

void
footing_store_list_of_courses_async (FootingStore        *self,
                                     GType                type,
                                     FootingCourseScope   scope,
                                     gint64               id,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_autofree char *where = g_strdup_printf ("%s ORDER BY enrolment_id%s, id", condition_of (scope), order_of (type));
  FootingParam params[] = {
    { ":id", .number = id },
    { NULL },
  };

  g_return_if_fail (FOOTING_IS_STORE (self));

  _footing_store_list (self, type, where, scope == FOOTING_COURSE_SCOPE_ALL ? NULL : params,
                       cancellable, callback, user_data);
}

/* ---- Sessions without their words ---- */

typedef struct
{
  FootingCourseScope  scope;
  gint64              id;
  GArray             *times;
} Listing;

static void
listing_free (gpointer data)
{
  Listing *listing = data;

  g_clear_pointer (&listing->times, g_array_unref);
  g_free (listing);
}

/* Returns: FALSE when it says what no book may say */
static gboolean
read_state (const char          *nick,
            FootingSessionState *state)
{
  GEnumValue *value = g_enum_get_value_by_nick (g_type_class_get (FOOTING_TYPE_SESSION_STATE), nick);

  if (value != NULL)
    *state = value->value;

  return value != NULL;
}

static gboolean
read_time (FootingStmt         *stmt,
           FootingSessionTime  *time,
           GError             **error)
{
  *time = (FootingSessionTime) {
    .id = _footing_stmt_get_int64 (stmt, 0),
    .enrolment_id = _footing_stmt_get_int64 (stmt, 1),
    .meeting_id = _footing_stmt_get_int64 (stmt, 2),
    .held_on = _footing_stmt_get_day (stmt, 3),
    .planned_minutes = (int) _footing_stmt_get_int64 (stmt, 5),
    .protected_minutes = (int) _footing_stmt_get_int64 (stmt, 6),
    .actual_minutes = (int) _footing_stmt_get_int64 (stmt, 7),
    .preceptee_protected_minutes = (int) _footing_stmt_get_int64 (stmt, 8),
  };

  if (read_state (_footing_stmt_get_text (stmt, 4), &time->state))
    return TRUE;

  g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT, "A session has an impossible state");

  return FALSE;
}

static FootingStmt *
prepare (FootingDb      *db,
         const Listing  *listing,
         GError        **error)
{
  g_autofree char *sql = g_strdup_printf ("SELECT id, enrolment_id, meeting_id, held_on, state, planned_minutes, "
                                          "protected_minutes, actual_minutes, "
                                          "iif (preceptee_protected_minutes < 0, protected_minutes, "
                                          "preceptee_protected_minutes) FROM session "
                                          "WHERE deleted_at IS NULL %s ORDER BY enrolment_id, held_on, id",
                                          condition_of (listing->scope));
  FootingStmt *stmt = _footing_db_prepare (db, sql, error);

  if (stmt != NULL && listing->scope != FOOTING_COURSE_SCOPE_ALL)
    _footing_stmt_bind_int64 (stmt, ":id", listing->id);

  return stmt;
}

static gboolean
list_in_thread (FootingWorker  *worker,
                FootingDb      *db,
                FootingJob     *job,
                GError        **error)
{
  Listing *listing = job->data;
  g_autoptr(FootingStmt) stmt = prepare (db, listing, error);
  FootingSessionTime time;
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  while (_footing_stmt_step (stmt, &more, error) && more)
    {
      if (!read_time (stmt, &time, error))
        return FALSE;
      g_array_append_val (listing->times, time);
    }

  return !more;
}

static void
list_home (FootingJob *job,
           GTask      *task)
{
  Listing *listing = job->data;

  g_task_return_pointer (task, g_steal_pointer (&listing->times), (GDestroyNotify) g_array_unref);
}

void
footing_store_list_session_times_async (FootingStore        *self,
                                        FootingCourseScope   scope,
                                        gint64               id,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  Listing *listing = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  listing = g_new0 (Listing, 1);
  listing->scope = scope;
  listing->id = id;
  listing->times = g_array_new (FALSE, FALSE, sizeof (FootingSessionTime));

  _footing_store_read (self, list_in_thread, list_home, listing, listing_free, cancellable, callback, user_data);
}

GArray *
footing_store_list_session_times_finish (FootingStore  *self,
                                         GAsyncResult  *result,
                                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

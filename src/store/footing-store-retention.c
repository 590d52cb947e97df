/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-store-private.h"
#include "footing-store-retention.h"

/* What was kept of people who were deleted. Only the year of the first day is known, so it is put on the
 * first of January: what counts is how long they were there. Whoever had not left was last seen then.
 */
#define KEPT_SQL \
  "SELECT -id, -1, CASE received WHEN 1 THEN -1 ELSE 0 END, 0, " \
  "       started_year || '-01-01', date (started_year || '-01-01', '+' || entry_days || ' days'), " \
  "       CASE WHEN has_left AND :events & 1 THEN date (started_year || '-01-01', '+' || days || ' days') END, " \
  "       CASE WHEN has_left AND :events & 1 THEN 'left-employer' END, NULL, " \
  "       date (started_year || '-01-01', '+' || days || ' days') " \
  "FROM kept_stay WHERE deleted_at IS NULL "

/* A leaving before the first day belongs to an earlier time with the same employer. min() makes
 * the other columns of its subquery those of the row that has the minimum.
 */
#define SPELLS_SQL \
  "WITH ending AS (SELECT leaving.person_id, leaving.event, leaving.reason, leaving.left_on " \
  "                FROM leaving JOIN person ON person.id = leaving.person_id " \
  "                WHERE leaving.deleted_at IS NULL AND leaving.left_on >= person.started_on) " \
  "SELECT person.id, person.workplace_id, latest.programme_id, latest.cohort_id, " \
  "       person.started_on, coalesce (person.first_recorded_on, person.started_on), " \
  "       gone.left_on, gone.event, gone.reason, ended.left_on " \
  "FROM person " \
  "LEFT JOIN (SELECT preceptee_id, programme_id, cohort_id, max (id) FROM enrolment " \
  "           WHERE deleted_at IS NULL GROUP BY preceptee_id) AS latest ON latest.preceptee_id = person.id " \
  "LEFT JOIN (SELECT person_id, event, reason, min (left_on) AS left_on FROM ending " \
  "           WHERE :events & CASE event " \
  "             WHEN 'left-employer' THEN 1 WHEN 'left-workplace' THEN 2 " \
  "             WHEN 'left-profession' THEN 4 ELSE 8 END " \
  "           GROUP BY person_id) AS gone ON gone.person_id = person.id " \
  "LEFT JOIN (SELECT person_id, min (left_on) AS left_on FROM ending " \
  "           WHERE event IN ('left-employer', 'left-profession') " \
  "           GROUP BY person_id) AS ended ON ended.person_id = person.id " \
  "WHERE person.deleted_at IS NULL AND person.started_on IS NOT NULL " \
  "  AND person.profession NOT IN ('unknown', 'other') " \
  "UNION ALL " KEPT_SQL \
  "ORDER BY 1"

typedef struct
{
  guint      events;
  GPtrArray *spells;
} Listing;

void
footing_spell_free (FootingSpell *self)
{
  if (self == NULL)
    return;

  g_free (self->reason);
  g_free (self);
}

static void
listing_free (gpointer data)
{
  Listing *listing = data;

  g_clear_pointer (&listing->spells, g_ptr_array_unref);
  g_free (listing);
}

/* Returns: FALSE when it says what no book may say */
static gboolean
read_event (FootingSpell *spell,
            const char   *nick)
{
  GEnumValue *value = NULL;

  if (nick == NULL)
    return TRUE;

  value = g_enum_get_value_by_nick (g_type_class_get (FOOTING_TYPE_LEAVING_EVENT), nick);
  if (value != NULL)
    spell->event = value->value;

  return value != NULL;
}

static FootingSpell *
read_spell (FootingStmt  *stmt,
            GError      **error)
{
  g_autoptr(FootingSpell) spell = g_new0 (FootingSpell, 1);

  spell->person_id = _footing_stmt_get_int64 (stmt, 0);
  spell->workplace_id = _footing_stmt_get_int64 (stmt, 1);
  spell->programme_id = _footing_stmt_get_int64 (stmt, 2);
  spell->cohort_id = _footing_stmt_get_int64 (stmt, 3);
  spell->started_on = _footing_stmt_get_day (stmt, 4);
  spell->recorded_on = _footing_stmt_get_day (stmt, 5);
  spell->left_on = _footing_stmt_get_day (stmt, 6);
  spell->reason = g_strdup (_footing_stmt_get_text (stmt, 8));
  spell->ended_on = _footing_stmt_get_day (stmt, 9);

  if (read_event (spell, _footing_stmt_get_text (stmt, 7)))
    return g_steal_pointer (&spell);

  g_set_error_literal (error, FOOTING_STORE_ERROR, FOOTING_STORE_ERROR_CORRUPT, "A leaving has an impossible event");

  return NULL;
}

static gboolean
list_spells_in_thread (FootingWorker  *worker,
                       FootingDb      *db,
                       FootingJob     *job,
                       GError        **error)
{
  Listing *listing = job->data;
  g_autoptr(FootingStmt) stmt = _footing_db_prepare (db, SPELLS_SQL, error);
  gboolean more = TRUE;

  if (stmt == NULL)
    return FALSE;

  _footing_stmt_bind_int64 (stmt, ":events", listing->events);

  while (_footing_stmt_step (stmt, &more, error) && more)
    {
      FootingSpell *spell = read_spell (stmt, error);

      if (spell == NULL)
        return FALSE;
      g_ptr_array_add (listing->spells, spell);
    }

  return !more;
}

static void
list_spells_home (FootingJob *job,
                  GTask      *task)
{
  Listing *listing = job->data;

  g_task_return_pointer (task, g_steal_pointer (&listing->spells), (GDestroyNotify) g_ptr_array_unref);
}

void
footing_store_list_spells_async (FootingStore        *self,
                                 guint                events,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  Listing *listing = NULL;

  g_return_if_fail (FOOTING_IS_STORE (self));

  listing = g_new0 (Listing, 1);
  listing->events = events;
  listing->spells = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_spell_free);

  _footing_store_read (self, list_spells_in_thread, list_spells_home, listing, listing_free,
                       cancellable, callback, user_data);
}

GPtrArray *
footing_store_list_spells_finish (FootingStore  *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

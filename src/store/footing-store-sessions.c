/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-store"

#include "config.h"

#include "footing-meeting.h"
#include "footing-session.h"
#include "footing-store-records-private.h"
#include "footing-store-search-private.h"
#include "footing-store-sessions.h"

/* The state is also said twice, as the index of open meetings has it. */
#define UNBOOKED \
  "AND state IN ('planned', 'booked') AND state = 'planned' AND planned_on IS NOT NULL " \
  "AND enrolment_id IN (SELECT id FROM enrolment WHERE state = 'active' AND deleted_at IS NULL) "

static void
add_people (GString                   *sql,
            const FootingSessionQuery *query)
{
  if (query->person_id != 0)
    g_string_append_printf (sql,
                            "AND enrolment_id IN (SELECT id FROM enrolment WHERE preceptee_id = %" G_GINT64_FORMAT
                            " OR preceptor_id = %" G_GINT64_FORMAT ") ",
                            query->person_id, query->person_id);
  if (query->workplace_id != 0)
    g_string_append_printf (sql,
                            "AND enrolment_id IN (SELECT enrolment.id FROM person "
                            "JOIN enrolment ON enrolment.preceptee_id = person.id "
                            "WHERE person.workplace_id = %" G_GINT64_FORMAT ") ",
                            query->workplace_id);
}

static void
add_kind (GString            *sql,
          FootingSessionKind  kind)
{
  switch (kind)
    {
    case FOOTING_SESSION_KIND_MEETING:
      g_string_append (sql, "AND meeting_id IS NOT NULL ");
      break;
    case FOOTING_SESSION_KIND_CONTACT:
      g_string_append (sql, "AND meeting_id IS NULL ");
      break;
    case FOOTING_SESSION_KIND_ANY:
    default:
      break;
    }
}

static void
add_states (GString              *sql,
            FootingSessionStates  states)
{
  static const char * const names[] = { "planned", "held", "missed" };

  if (states == FOOTING_SESSION_STATES_ANY)
    return;

  g_string_append (sql, "AND state IN (''");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (states & (1 << i))
      g_string_append_printf (sql, ", '%s'", names[i]);
  g_string_append (sql, ") ");
}

/* Appends to @params, and returns how many there are now. */
static guint
take_days (const FootingSessionQuery *query,
           FootingParam              *params)
{
  if (query->from == 0 && query->to == 0)
    return 0;

  params[0] = (FootingParam) { ":from", .text = footing_day_to_iso (query->from) };
  params[1] = (FootingParam) { ":to", .text = footing_day_to_iso (query->to) };

  return 2;
}

static void
take_words (GString    *sql,
            const char *words,
            char     *(*search) (const char *, FootingParam *),
            FootingParam *params)
{
  g_autofree char *found = words != NULL ? search (words, params) : NULL;

  if (found != NULL)
    g_string_append (sql, found);
}

void
footing_store_list_sessions_async (FootingStore              *self,
                                   const FootingSessionQuery *query,
                                   GCancellable              *cancellable,
                                   GAsyncReadyCallback        callback,
                                   gpointer                   user_data)
{
  FootingParam params[FOOTING_MAX_PARAMS + 1] = { 0 };
  g_autoptr(GString) sql = g_string_new (NULL);
  guint n_days;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (query != NULL);

  n_days = take_days (query, params);
  g_string_append (sql, n_days > 0 ? "AND held_on BETWEEN :from AND :to " : "");
  add_people (sql, query);
  add_kind (sql, query->kind);
  add_states (sql, query->states);
  take_words (sql, query->words, _footing_search_sessions, params + n_days);
  g_string_append (sql, query->earliest_first ? "ORDER BY held_on, starts_at, id "
                                              : "ORDER BY held_on DESC, starts_at DESC, id DESC ");
  g_string_append_printf (sql, "LIMIT %d", query->limit > 0 ? query->limit : -1);

  _footing_store_list (self, FOOTING_TYPE_SESSION, sql->str, params, cancellable, callback, user_data);
  _footing_search_params_clear (params);
}

static gboolean
asks_for_meetings (const FootingSessionQuery *query)
{
  return query->kind != FOOTING_SESSION_KIND_CONTACT &&
         (query->states == FOOTING_SESSION_STATES_ANY || query->states & FOOTING_SESSION_STATES_PLANNED);
}

void
footing_store_list_unbooked_meetings_async (FootingStore              *self,
                                            const FootingSessionQuery *query,
                                            GCancellable              *cancellable,
                                            GAsyncReadyCallback        callback,
                                            gpointer                   user_data)
{
  FootingParam params[FOOTING_MAX_PARAMS + 1] = { 0 };
  g_autoptr(GString) sql = g_string_new (NULL);
  guint n_days;

  g_return_if_fail (FOOTING_IS_STORE (self));
  g_return_if_fail (query != NULL);

  n_days = take_days (query, params);
  g_string_append (sql, n_days > 0 ? "AND planned_on BETWEEN :from AND :to " : "");
  g_string_append (sql, asks_for_meetings (query) ? UNBOOKED : "AND FALSE ");
  add_people (sql, query);
  take_words (sql, query->words, _footing_search_meetings, params + n_days);
  g_string_append_printf (sql, "ORDER BY planned_on, id LIMIT %d", query->limit > 0 ? query->limit : -1);

  _footing_store_list (self, FOOTING_TYPE_MEETING, sql->str, params, cancellable, callback, user_data);
  _footing_search_params_clear (params);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * FootingSessionKind:
 * @FOOTING_SESSION_KIND_ANY: all sessions
 * @FOOTING_SESSION_KIND_MEETING: those that hold a meeting of the programme
 * @FOOTING_SESSION_KIND_CONTACT: those in between
 */
typedef enum
{
  FOOTING_SESSION_KIND_ANY,
  FOOTING_SESSION_KIND_MEETING,
  FOOTING_SESSION_KIND_CONTACT,
} FootingSessionKind;

/**
 * FootingSessionStates:
 *
 * A set of states of a session; none stands for all of them.
 */
typedef enum
{
  FOOTING_SESSION_STATES_ANY = 0,
  FOOTING_SESSION_STATES_PLANNED = 1 << 0,
  FOOTING_SESSION_STATES_HELD = 1 << 1,
  FOOTING_SESSION_STATES_MISSED = 1 << 2,
  FOOTING_SESSION_STATES_PAST = FOOTING_SESSION_STATES_HELD | FOOTING_SESSION_STATES_MISSED,
} FootingSessionStates;

/**
 * FootingSessionQuery:
 * @from: the first day
 * @to: the last day; when both are 0 (a day long before any preceptorship), any day will do
 * @person_id: only sessions of this preceptee or preceptor; 0 for everybody
 * @workplace_id: only sessions of preceptees who work there; 0 for every workplace
 * @kind: what they are for
 * @states: what became of them
 * @words: (nullable): only those with these words in the title, the notes, or the name of the preceptee, as in
 *   footing-store-search.h
 * @earliest_first: otherwise the latest come first
 * @limit: how many at most; 0 for all
 *
 * Which sessions to list. All that is zero asks for all sessions.
 */
typedef struct
{
  FootingDay           from;
  FootingDay           to;
  gint64               person_id;
  gint64               workplace_id;
  FootingSessionKind   kind;
  FootingSessionStates states;
  const char          *words;
  gboolean             earliest_first;
  int                  limit;
} FootingSessionQuery;

/**
 * footing_store_list_sessions_async:
 * @query: which; it is copied
 *
 * Lists sessions (#FootingSession). Finish with footing_store_list_finish().
 */
void footing_store_list_sessions_async (FootingStore              *self,
                                        const FootingSessionQuery *query,
                                        GCancellable              *cancellable,
                                        GAsyncReadyCallback        callback,
                                        gpointer                   user_data);

/**
 * footing_store_list_unbooked_meetings_async:
 * @query: which; it is copied; the words may stand in the name of the meeting or of the preceptee
 *
 * Lists the meetings (#FootingMeeting) of active enrolments that are planned for these days and that no
 * session is booked for, the earliest first. There are none when @query asks for other states than planned
 * ones, or for contacts. Finish with footing_store_list_finish().
 */
void footing_store_list_unbooked_meetings_async
                                       (FootingStore              *self,
                                        const FootingSessionQuery *query,
                                        GCancellable              *cancellable,
                                        GAsyncReadyCallback        callback,
                                        gpointer                   user_data);

G_END_DECLS

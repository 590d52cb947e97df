/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingSession:
 *
 * Any one-to-one contact, planned or not: a line of the diary.
 */
#define FOOTING_TYPE_SESSION (footing_session_get_type ())
G_DECLARE_FINAL_TYPE (FootingSession, footing_session, FOOTING, SESSION, FootingRecord)

/** Returns: whose preceptorship it belongs to */
gint64 footing_session_get_enrolment_id (FootingSession *self);

/** Returns: the milestone it fulfils; 0 for a contact in between */
gint64 footing_session_get_meeting_id (FootingSession *self);

/** Returns: (transfer none): what it was about */
const char *footing_session_get_title (FootingSession *self);

/** Returns: the day */
FootingDay footing_session_get_held_on (FootingSession *self);

/** Returns: minutes after midnight; -1 when nobody said */
gint64 footing_session_get_starts_at (FootingSession *self);

/** Returns: in person, by phone, by video */
FootingSessionMode footing_session_get_mode (FootingSession *self);

/** Returns: held, planned or missed */
FootingSessionState footing_session_get_state (FootingSession *self);

/** Returns: how long it was meant to be */
gint64 footing_session_get_planned_minutes (FootingSession *self);

/** Returns: how much of it was protected time */
gint64 footing_session_get_protected_minutes (FootingSession *self);

/** Returns: how long it was */
gint64 footing_session_get_actual_minutes (FootingSession *self);

/** Returns: (transfer none) (nullable): the shared record; %NULL when empty */
const char *footing_session_get_notes (FootingSession *self);

/** Returns: (transfer none) (nullable): where it was; %NULL when nobody said */
const char *footing_session_get_place (FootingSession *self);

/** Returns: whether it was during a night shift */
gboolean footing_session_get_at_night (FootingSession *self);

/*
 * The minutes above are the preceptor's. Those of the preceptee are the same unless somebody said so:
 * the properties are -1 then, and these functions return the preceptor's.
 */

/** Returns: how long it was meant to be for the preceptee */
gint64 footing_session_get_preceptee_planned_minutes (FootingSession *self);

/** Returns: how much of it was protected time of the preceptee */
gint64 footing_session_get_preceptee_protected_minutes (FootingSession *self);

/** Returns: how long it was for the preceptee */
gint64 footing_session_get_preceptee_actual_minutes (FootingSession *self);

/** Returns: whether somebody said that the minutes of the preceptee were others */
gboolean footing_session_is_different_for_preceptee (FootingSession *self);

/** Returns: UTC seconds from which the timer runs; 0 while it rests */
gint64 footing_session_get_timer_started_at (FootingSession *self);

/** Returns: what the timer measured until it last rested */
gint64 footing_session_get_timer_seconds (FootingSession *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-meeting.h"
#include "footing-record-list.h"

G_BEGIN_DECLS

/** Days ahead that are worth a look today. */
#define FOOTING_DUE_DAYS 14

/**
 * FootingDue:
 * @FOOTING_DUE_LATE: the last day that keeps to the plan has passed
 * @FOOTING_DUE_TODAY: was planned for today or earlier, and is not late
 * @FOOTING_DUE_COMING: is planned for a day to come
 *
 * How a meeting that is still to be held stands. It is the meeting that is late, never a person.
 */
typedef enum
{
  FOOTING_DUE_LATE,
  FOOTING_DUE_TODAY,
  FOOTING_DUE_COMING,
} FootingDue;

/** Returns: how a meeting that is still to be held stands on the day it is */
FootingDue         footing_due_of             (FootingMeeting *meeting,
                                               FootingDay      today);

/**
 * footing_due_meetings_new:
 *
 * Returns: (transfer full): the meetings (#FootingMeeting) that are still to be held and planned
 *   for the next %FOOTING_DUE_DAYS or earlier, in the order of days; kept up to date
 */
FootingRecordList *footing_due_meetings_new   (FootingContext *context);

/**
 * footing_planned_sessions_new:
 *
 * Returns: (transfer full): the sessions (#FootingSession) of the days in which meetings are due,
 *   for footing_planned_start(); kept up to date
 */
FootingRecordList *footing_planned_sessions_new (FootingContext    *context);

/**
 * footing_planned_start:
 * @sessions: see footing_planned_sessions_new()
 *
 * Returns: when @meeting begins, in minutes after midnight; -1 when nobody said
 */
gint64             footing_planned_start        (FootingRecordList *sessions,
                                                 FootingMeeting    *meeting);

G_END_DECLS

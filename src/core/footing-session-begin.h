/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingSessionBegin:
 * @meeting: (nullable): the milestone that it is to fulfil
 * @booked: (nullable): the session that was booked for it
 * @today: the day it is
 * @starts_at: minutes after midnight
 * @now: UTC seconds
 *
 * That two people sit down together now. Everything is borrowed; one of the first two is there.
 */
typedef struct
{
  FootingMeeting *meeting;
  FootingSession *booked;
  FootingDay      today;
  int             starts_at;
  gint64          now;
} FootingSessionBegin;

/**
 * footing_session_begin_records:
 *
 * What was booked becomes a session of today, with its timer running; what was only planned gets one.
 * It stays a planned session until somebody says how long it was.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: the session first, and then the
 *   meeting, if there is one
 */
GPtrArray *footing_session_begin_records (const FootingSessionBegin *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-meeting.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingNotHeld:
 * @meeting: as it is in the book
 * @booked: (nullable): the session in which it was to be held
 * @waived: whether nobody asks for it any more; otherwise it was missed, and is made up for
 * @day: the day on which it was missed; ignored when it is waived
 * @reason: (nullable): the id of the reason
 * @note: (nullable): what happened, for the diary; ignored when it is waived
 *
 * That a meeting was not held, or will not be. Everything is borrowed.
 */
typedef struct
{
  FootingMeeting *meeting;
  FootingSession *booked;
  gboolean        waived;
  FootingDay      day;
  const char     *reason;
  const char     *note;
} FootingNotHeld;

/**
 * footing_not_held_refusal:
 * @today: the day it is
 *
 * Returns: (transfer full) (nullable): why it cannot be noted, in words; %NULL when it can
 */
char      *footing_not_held_refusal (const FootingNotHeld *self,
                                     FootingDay            today);

/**
 * footing_not_held_records:
 *
 * A meeting that was missed leaves a session in the diary that says so. A waived one leaves none:
 * what was booked for it goes into the trash.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: the meeting, and a session if
 *   one changes
 */
GPtrArray *footing_not_held_records (const FootingNotHeld *self);

/**
 * footing_not_held_take_back:
 * @meeting: that was missed or waived
 * @missed: (nullable): the session that says it was missed
 *
 * The meeting is planned again, for the day it had. The session that said it was missed goes into the
 * trash, with what was written in it.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: the meeting, and @missed
 */
GPtrArray *footing_not_held_take_back (FootingMeeting       *meeting,
                                       FootingSession       *missed);

G_END_DECLS

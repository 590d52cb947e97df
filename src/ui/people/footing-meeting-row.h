/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-meeting.h"
#include "footing-reference.h"
#include "footing-session.h"

G_BEGIN_DECLS

/**
 * FootingMeetingRow:
 *
 * A meeting on somebody's way through a programme: what it is, its day, and whether it was held;
 * with its limit, length and agenda below when it is opened. Only a meeting that is late has a
 * colour.
 *
 * The signal `log` asks to write down that the meeting was held, `not-held` that it was not, and
 * `wanted` that a meeting which was waived is asked for after all.
 */
#define FOOTING_TYPE_MEETING_ROW (footing_meeting_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingMeetingRow, footing_meeting_row, FOOTING, MEETING_ROW, AdwExpanderRow)

/** Returns: (transfer floating): a row that follows @meeting */
GtkWidget      *footing_meeting_row_new         (FootingMeeting    *meeting,
                                                 FootingReference  *reference,
                                                 FootingDay         today);

/** Returns: (transfer none): what the row shows */
FootingMeeting *footing_meeting_row_get_meeting (FootingMeetingRow *self);

/** Returns: when it was held, or is meant to be; %FOOTING_DAY_NONE while it has no day */
FootingDay      footing_meeting_row_get_day     (FootingMeetingRow *self);

/** Returns: (transfer none): what the row says, in one sentence for who does not see it */
const char     *footing_meeting_row_get_words   (FootingMeetingRow *self);

/**
 * footing_meeting_row_set_session:
 * @session: (nullable): the session in which the meeting was held
 */
void            footing_meeting_row_set_session (FootingMeetingRow *self,
                                                 FootingSession    *session);

/**
 * footing_meeting_row_set_asked_for:
 * @asked_for: whether the meeting still matters; not after a preceptorship has ended
 */
void            footing_meeting_row_set_asked_for (FootingMeetingRow *self,
                                                   gboolean           asked_for);

G_END_DECLS

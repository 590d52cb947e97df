/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-meeting.h"

G_BEGIN_DECLS

/** Returns: whether a meeting is still to be held */
gboolean   footing_meeting_is_open   (FootingMeeting *meeting);

/** Returns: whether a meeting is still to be held and should have been */
gboolean   footing_meeting_is_late   (FootingMeeting *meeting,
                                      FootingDay      today);

/**
 * footing_meeting_day:
 *
 * The one day that is said of an open meeting, wherever it is listed: the one it is planned for
 * and, when that has passed, its limit. Lists are sorted by it.
 *
 * Returns: the day; %FOOTING_DAY_NONE for a meeting without one, as during a pause
 */
FootingDay footing_meeting_day       (FootingMeeting *meeting,
                                      FootingDay      today);

/**
 * footing_meeting_words_day:
 * @day: footing_meeting_day() in words
 *
 * Returns: (transfer full): what is said of that day: “Was due by Wed 4 March”, with the day that a
 *   late meeting has now, if it has one; @day alone when it is the one the meeting is planned for
 */
char      *footing_meeting_words_day (FootingMeeting *meeting,
                                      FootingDay      today,
                                      const char     *day);

G_END_DECLS

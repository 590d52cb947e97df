/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"
#include "footing-meeting.h"

G_BEGIN_DECLS

/**
 * FootingNextMeeting:
 *
 * The next meeting as a card, from which it can be prepared.
 */
#define FOOTING_TYPE_NEXT_MEETING (footing_next_meeting_get_type ())
G_DECLARE_FINAL_TYPE (FootingNextMeeting, footing_next_meeting, FOOTING, NEXT_MEETING, AdwBin)

/**
 * footing_next_meeting_show:
 * @meeting: (nullable): the meeting; %NULL when there is none, and the card goes away
 * @starts_at: when it begins, in minutes after midnight; -1 when nobody said
 */
void footing_next_meeting_show (FootingNextMeeting *self,
                                FootingContext     *context,
                                FootingMeeting     *meeting,
                                gint64              starts_at);

G_END_DECLS

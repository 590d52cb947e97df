/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-meeting.h"

G_BEGIN_DECLS

/** Returns: (transfer full): what and with whom: “Initial meeting with Amara Obi” */
char *footing_meeting_words      (FootingContext *context,
                                  FootingMeeting *meeting);

/**
 * footing_meeting_words_when:
 * @starts_at: minutes after midnight; -1 when nobody said
 *
 * Returns: (transfer full): when it is planned or, when that has passed, until when it is due
 */
char *footing_meeting_words_when (FootingContext *context,
                                  FootingMeeting *meeting,
                                  gint64          starts_at);

/** Returns: (transfer full): that day in full: “Thursday 12 March 2026” */
char *footing_meeting_words_exact (FootingContext *context,
                                   FootingMeeting *meeting);

G_END_DECLS

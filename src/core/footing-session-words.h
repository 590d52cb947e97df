/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"
#include "footing-session.h"

G_BEGIN_DECLS

/** Returns: (transfer none): “In person”, “Phone” or “Video” */
const char *footing_session_mode_words  (FootingSessionMode  mode);

/** Returns: (transfer none): the name of an icon that stands beside these words */
const char *footing_session_mode_icon   (FootingSessionMode  mode);

/** Returns: (transfer none) (nullable): “Planned” or “Missed”; %NULL for a session that was held */
const char *footing_session_state_words (FootingSessionState state);

/** Returns: (transfer full): “45 minutes”, “1 hour”, “1 hour 30 minutes” */
char       *footing_minutes_words       (gint64              minutes);

/** No session takes longer than a day. */
#define FOOTING_MOST_MINUTES ((gint64) 1440)

/** Returns: (transfer full) (nullable): “14:30”; %NULL when @minutes, after midnight, is -1 */
char       *footing_time_words          (gint64              minutes);

/**
 * footing_time_parse:
 * @text: a time as people write it: `14:30`, `14.30`, `1430`, `2:30 pm`, `2 pm`
 * @minutes: (out): minutes after midnight; -1 for an empty @text; untouched on failure
 *
 * A number alone, such as `2`, is no time: nobody knows which half of the day is meant.
 *
 * Returns: whether @text is a time, or empty
 */
gboolean    footing_time_parse          (const char         *text,
                                         gint64             *minutes);

/** Returns: (transfer full): all a reader needs in one line: when, how, how long */
char       *footing_session_facts_words (FootingSession     *session,
                                         FootingDay          today);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-meeting-days.h"
#include "footing-meeting-words.h"
#include "footing-roster.h"
#include "footing-session-words.h"

char *
footing_meeting_words (FootingContext *context,
                       FootingMeeting *meeting)
{
  const char *name = footing_roster_name_of_enrolment (footing_context_get_roster (context),
                                                       footing_meeting_get_enrolment_id (meeting));

  if (*name == '\0')
    return g_strdup (footing_meeting_get_name (meeting));

  /* translators: a meeting and a person: Initial meeting with Amara Obi */
  return g_strdup_printf (_("%1$s with %2$s"), footing_meeting_get_name (meeting), name);
}

char *
footing_meeting_words_when (FootingContext *context,
                            FootingMeeting *meeting,
                            gint64          starts_at)
{
  FootingDay today = footing_context_get_today (context);
  g_autofree char *day = footing_date_words (footing_meeting_day (meeting, today), today);
  g_autofree char *time = footing_time_words (starts_at);
  g_autofree char *words = footing_meeting_words_day (meeting, today, day);

  return time != NULL ? g_strjoin ("\u00a0· ", words, time, NULL) : g_steal_pointer (&words);
}

char *
footing_meeting_words_exact (FootingContext *context,
                             FootingMeeting *meeting)
{
  return footing_date_words_long (footing_meeting_day (meeting, footing_context_get_today (context)));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-due-meetings.h"
#include "footing-meeting-words.h"
#include "footing-roster.h"

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
                            FootingMeeting *meeting)
{
  FootingDay today = footing_context_get_today (context);
  FootingDay planned_on = footing_meeting_get_planned_on (meeting);
  FootingDay due_on = footing_meeting_get_due_on (meeting);
  g_autofree char *due = footing_date_words (due_on, today);

  if (footing_due_of (meeting, today) == FOOTING_DUE_LATE)
    /* translators: of a late meeting: Was due by Wed 4 March, 8 days ago */
    return g_strdup_printf (_("Was due by %s"), due);

  if (planned_on < today && due_on != FOOTING_DAY_NONE)
    /* translators: of a meeting whose planned day has passed: To be held by Fri 13 March, tomorrow */
    return g_strdup_printf (_("To be held by %s"), due);

  return footing_date_words (planned_on, today);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-meeting-days.h"

gboolean
footing_meeting_is_open (FootingMeeting *meeting)
{
  FootingMilestoneState state = footing_meeting_get_state (meeting);

  return state == FOOTING_MILESTONE_STATE_PLANNED || state == FOOTING_MILESTONE_STATE_BOOKED;
}

gboolean
footing_meeting_is_late (FootingMeeting *meeting,
                         FootingDay      today)
{
  FootingDay late = footing_meeting_get_late_on (meeting);

  return footing_meeting_is_open (meeting) && late != FOOTING_DAY_NONE && late <= today;
}

/* A day that has passed helps nobody; the limit does. */
static gboolean
is_past (FootingMeeting *meeting,
         FootingDay      today)
{
  FootingDay planned = footing_meeting_get_planned_on (meeting);

  return footing_meeting_is_open (meeting) && footing_meeting_get_due_on (meeting) != FOOTING_DAY_NONE &&
         planned != FOOTING_DAY_NONE && planned < today;
}

FootingDay
footing_meeting_day (FootingMeeting *meeting,
                     FootingDay      today)
{
  return footing_meeting_is_late (meeting, today) || is_past (meeting, today)
           ? footing_meeting_get_due_on (meeting)
           : footing_meeting_get_planned_on (meeting);
}

/* Also a late meeting may have a day again. */
static char *
words_late (FootingMeeting *meeting,
            FootingDay      today,
            const char     *day)
{
  FootingDay planned = footing_meeting_get_planned_on (meeting);
  g_autofree char *planned_words = NULL;

  if (planned == FOOTING_DAY_NONE || planned < today)
    /* translators: of a late meeting: Was due by Wed 4 March, 8 days ago */
    return g_strdup_printf (_("Was due by %s"), day);

  planned_words = footing_date_words_short (planned);
  if (footing_meeting_get_state (meeting) == FOOTING_MILESTONE_STATE_BOOKED)
    /* translators: of a late meeting: Was due by Wed 4 March, 8 days ago; booked for 16 Mar 2026 */
    return g_strdup_printf (_("Was due by %1$s; booked for %2$s"), day, planned_words);

  /* translators: of a late meeting: Was due by Wed 4 March, 8 days ago; planned for 16 Mar 2026 */
  return g_strdup_printf (_("Was due by %1$s; planned for %2$s"), day, planned_words);
}

char *
footing_meeting_words_day (FootingMeeting *meeting,
                           FootingDay      today,
                           const char     *day)
{
  if (footing_meeting_is_late (meeting, today))
    return words_late (meeting, today, day);

  if (is_past (meeting, today))
    /* translators: of a meeting whose planned day has passed: To be held by Fri 13 March, tomorrow */
    return g_strdup_printf (_("To be held by %s"), day);

  return g_strdup (day);
}

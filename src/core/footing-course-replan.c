/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-course-replan.h"

static FootingDay
day_held (const FootingCourse *self,
          FootingMeeting      *meeting)
{
  if (footing_meeting_get_state (meeting) != FOOTING_MILESTONE_STATE_HELD)
    return FOOTING_DAY_NONE;

  for (guint i = 0; i < self->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (self->sessions, FootingSessionTime, i);

      if (session->meeting_id == footing_record_get_id (FOOTING_RECORD (meeting)) &&
          session->state == FOOTING_SESSION_STATE_HELD)
        return session->held_on;
    }

  return footing_meeting_get_planned_on (meeting);
}

static GArray *
plan_meetings (const FootingCourse *self)
{
  GArray *meetings = g_array_new (FALSE, FALSE, sizeof (FootingReplanMeeting));

  for (guint i = 0; i < self->meetings->len; i++)
    {
      FootingMeeting *record = g_ptr_array_index (self->meetings, i);
      FootingReplanMeeting meeting = {
        .id = footing_meeting_get_key (record),
        .state = (FootingReplanState) footing_meeting_get_state (record),
        .opens = footing_meeting_get_opens_on (record),
        .due = footing_meeting_get_due_on (record),
        .late = footing_meeting_get_late_on (record),
        .planned = footing_meeting_get_planned_on (record),
        .held = day_held (self, record),
      };

      g_array_append_val (meetings, meeting);
    }

  return meetings;
}

GPtrArray *
footing_course_replan (const FootingCourse    *self,
                       const FootingDayHints  *hints,
                       FootingDay              today,
                       gboolean                move_booked,
                       GError                **error)
{
  g_autoptr(GArray) meetings = plan_meetings (self);
  g_autoptr(GArray) pauses = footing_course_list_pauses (self);
  FootingReplanInput input = {
    .meetings = (const FootingReplanMeeting *) (gpointer) meetings->data,
    .n_meetings = meetings->len,
    .today = today,
    .pauses = (const FootingPause *) (gpointer) pauses->data,
    .n_pauses = pauses->len,
    .move_booked = move_booked,
  };

  if (hints != NULL)
    input.hints = *hints;

  return footing_replan (&input, error);
}

guint
footing_course_replan_count (const GPtrArray *changes)
{
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    if (footing_replan_change_moves (g_ptr_array_index (changes, i)))
      n++;

  return n;
}

static guint
count_booked_in_pause (const GPtrArray *changes)
{
  guint n = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const FootingReplanChange *change = g_ptr_array_index (changes, i);

      if (change->reason == FOOTING_REPLAN_STAYS_BOOKED_PAUSED)
        n++;
    }

  return n;
}

char *
footing_course_replan_to_words (const GPtrArray *changes)
{
  guint moving = footing_course_replan_count (changes), paused = count_booked_in_pause (changes);
  GString *words = g_string_new (NULL);

  if (moving > 0)
    g_string_append_printf (words, ngettext ("%u meeting needs another day.", "%u meetings need another day.", moving),
                            moving);
  if (moving > 0 && paused > 0)
    g_string_append_c (words, ' ');
  if (paused > 0)
    g_string_append_printf (words, ngettext ("%u meeting is booked for a day in a pause.",
                                             "%u meetings are booked for days in a pause.", paused), paused);

  return g_string_free (words, words->len == 0);
}

FootingMeeting *
footing_course_replan_apply (FootingMeeting            *meeting,
                             const FootingReplanChange *change)
{
  FootingMeeting *copy = footing_record_copy (meeting);

  /* What time it was booked for was that of another day. */
  g_object_set (copy,
                "planned-on", change->after,
                "state", FOOTING_MILESTONE_STATE_PLANNED,
                "starts-at", G_GINT64_CONSTANT (-1),
                NULL);

  return copy;
}

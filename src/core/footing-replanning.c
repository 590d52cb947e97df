/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-meeting-days.h"
#include "footing-replanning.h"

typedef struct
{
  const FootingReplanning *replanning;
  FootingSchedule         *before; /* NULL when all of it is new */
  FootingSchedule         *after;
} Comparison;

/* Returns: (nullable): the days as they would be planned today */
static FootingSchedule *
schedule (const FootingReplanning *self,
          const FootingCourse     *course)
{
  FootingCourse dated = *course;

  dated.preceptee = self->person;

  return footing_course_schedule (&dated, self->milestones, self->months, self->hints, NULL);
}

static FootingDay
shift (FootingDay day,
       int        days)
{
  return day != FOOTING_DAY_NONE ? day + days : FOOTING_DAY_NONE;
}

/* The days that a meeting gets. A lead may have set its limit by hand: then it moves with the others.
 *
 * Returns: whether any of them is another
 */
static gboolean
find_days (const Comparison     *self,
           FootingMeeting       *meeting,
           FootingScheduleEntry *days)
{
  const char *key = footing_meeting_get_key (meeting);
  const FootingScheduleEntry *after = footing_schedule_find (self->after, key);
  const FootingScheduleEntry *before = self->before != NULL ? footing_schedule_find (self->before, key) : NULL;
  FootingDay due = footing_meeting_get_due_on (meeting);
  gboolean known = before != NULL && before->due != FOOTING_DAY_NONE;

  if (after == NULL || (before != NULL && before->due == after->due && before->opens == after->opens))
    return FALSE;

  *days = *after;
  if (known && after->due != FOOTING_DAY_NONE && due != FOOTING_DAY_NONE && due != before->due)
    {
      int by = after->due - before->due;

      days->opens = shift (footing_meeting_get_opens_on (meeting), by);
      days->due = shift (due, by);
      days->late = shift (footing_meeting_get_late_on (meeting), by);
      days->planned = shift (footing_meeting_get_planned_on (meeting), by);
    }

  return TRUE;
}

/* Returns: (transfer full) (nullable): the meeting with its new days; %NULL when it stays */
static FootingMeeting *
moved (FootingMeeting             *meeting,
       const FootingScheduleEntry *days)
{
  FootingMeeting *copy = NULL;
  FootingDay planned = days->planned;

  if (footing_meeting_get_state (meeting) == FOOTING_MILESTONE_STATE_BOOKED)
    planned = footing_meeting_get_planned_on (meeting);

  if (planned == footing_meeting_get_planned_on (meeting) && days->due == footing_meeting_get_due_on (meeting))
    return NULL;

  copy = footing_record_copy (meeting);
  g_object_set (copy,
                "opens-on", days->opens,
                "due-on", days->due,
                "late-on", days->late,
                "planned-on", planned,
                NULL);

  return copy;
}

static void
add_meetings (const Comparison *self,
              GPtrArray        *records)
{
  const GPtrArray *meetings = self->replanning->course->meetings;

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);
      FootingScheduleEntry days;
      FootingMeeting *copy = NULL;

      if (footing_meeting_is_open (meeting) && find_days (self, meeting, &days))
        copy = moved (meeting, &days);
      if (copy != NULL)
        g_ptr_array_add (records, copy);
    }
}

static gboolean
stays (const FootingReplanning *self,
       const FootingSchedule   *after)
{
  FootingEnrolment *enrolment = self->course->enrolment;

  if (after == NULL)
    return TRUE;

  return self->before == NULL && after->anchor == footing_enrolment_get_anchor_on (enrolment);
}

GPtrArray *
footing_replanning_records (const FootingReplanning *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(FootingSchedule) before = self->before != NULL ? schedule (self, self->before) : NULL;
  g_autoptr(FootingSchedule) after = schedule (self, self->course);
  Comparison comparison = { self, before, after };
  FootingEnrolment *enrolment = NULL;

  if (stays (self, after))
    return records;

  enrolment = footing_record_copy (self->course->enrolment);
  g_object_set (enrolment, "anchor-on", after->anchor, "ends-on", after->ends, NULL);
  g_ptr_array_add (records, enrolment);
  add_meetings (&comparison, records);

  return records;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-meeting-days.h"
#include "footing-pauses.h"
#include "footing-replanning.h"

typedef struct
{
  const FootingReplanning *replanning;
  FootingSchedule         *before; /* NULL when all of it is new */
  FootingSchedule         *after;
  GArray                  *pauses_before;
  GArray                  *pauses_after;
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

/* ---- A day that was chosen ---- */

/* Returns: (transfer full): the pauses as they count */
static GArray *
pauses_of (const FootingCourse *course,
           FootingDay           anchor)
{
  g_autoptr(GArray) noted = footing_course_list_pauses (course);

  return footing_pauses_new ((const FootingPause *) (gpointer) noted->data, noted->len, anchor, NULL);
}

/* Returns: @day, or the one nearest to it in the window on which people meet */
static FootingDay
suitable (const Comparison           *self,
          const FootingScheduleEntry *days,
          FootingDay                  day)
{
  static const FootingDayHints none = { 0 };
  const FootingDayHints *hints = self->replanning->hints != NULL ? self->replanning->hints : &none;
  FootingDay earlier = footing_day_fit_last (hints, self->pauses_after, FOOTING_DAY_FIT_WORKING, days->opens, day);

  if (earlier != FOOTING_DAY_NONE)
    return earlier;

  return footing_day_fit_first (hints, self->pauses_after, FOOTING_DAY_FIT_WORKING, day, days->late - 1);
}

/* What was accepted of a plan made anew, or chosen by hand, stays as many days that count away from the
 * beginning, so that it comes back when the pause that moved it goes.
 *
 * Returns: that day; %FOOTING_DAY_NONE when the window has no such day any more
 */
static FootingDay
carry (const Comparison           *self,
       const FootingScheduleEntry *days,
       FootingDay                  planned)
{
  FootingDay anchor = self->after->anchor;
  int counted = footing_pauses_count (self->pauses_before, anchor, planned);
  gint64 day = footing_pauses_skip (self->pauses_after, (gint64) anchor + counted - 1);

  if (day == FOOTING_DAY_NONE || day < days->opens || days->late == FOOTING_DAY_NONE)
    return FOOTING_DAY_NONE;

  return day == planned ? planned : suitable (self, days, (FootingDay) day);
}

static void
keep_chosen (const Comparison           *self,
             FootingMeeting             *meeting,
             const FootingScheduleEntry *before,
             FootingScheduleEntry       *days)
{
  FootingDay planned = footing_meeting_get_planned_on (meeting), kept = FOOTING_DAY_NONE;

  if (planned != FOOTING_DAY_NONE && planned != before->planned && self->pauses_before != NULL)
    kept = carry (self, days, planned);
  if (kept != FOOTING_DAY_NONE)
    days->planned = kept;
}

/* ---- What moves ---- */

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
  else if (known)
    keep_chosen (self, meeting, before, days);

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
  g_autoptr(GArray) pauses_before = before != NULL ? pauses_of (self->before, before->anchor) : NULL;
  g_autoptr(GArray) pauses_after = after != NULL ? pauses_of (self->course, after->anchor) : NULL;
  Comparison comparison = { self, before, after, pauses_before, pauses_after };
  FootingEnrolment *enrolment = NULL;

  if (stays (self, after))
    return records;

  enrolment = footing_record_copy (self->course->enrolment);
  g_object_set (enrolment, "anchor-on", after->anchor, "ends-on", after->ends, NULL);
  g_ptr_array_add (records, enrolment);
  add_meetings (&comparison, records);

  return records;
}

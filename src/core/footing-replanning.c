/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-meeting-days.h"
#include "footing-programme-setup.h"
#include "footing-replanning.h"
#include "footing-schedule.h"

/* Returns: (nullable): the days as they would be planned today */
static FootingSchedule *
schedule (const FootingReplanning *self)
{
  g_autoptr(GPtrArray) plan = footing_programme_setup_to_plan (self->milestones);
  FootingAnchorRule anchor = FOOTING_ANCHOR_RULE_LATER;
  FootingScheduleInput input = {
    .milestones = plan,
    .start = footing_person_get_started_on (self->person),
    .pin = footing_person_get_registered_on (self->person),
    .calendar = self->calendar,
  };

  /* The rule that was copied on enrolment; the programme may have another by now. */
  footing_anchor_rule_from_text (footing_enrolment_get_anchor (self->enrolment), &anchor);
  input.anchor = anchor;

  return footing_schedule_new (&input, NULL);
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
add_meetings (const FootingReplanning *self,
              const FootingSchedule   *new_days,
              GPtrArray               *records)
{
  for (guint i = 0; i < self->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (self->meetings, i);
      const FootingScheduleEntry *days = footing_schedule_find (new_days, footing_meeting_get_key (meeting));
      FootingMeeting *copy = NULL;

      if (days == NULL || !footing_meeting_is_open (meeting))
        continue;

      copy = moved (meeting, days);
      if (copy != NULL)
        g_ptr_array_add (records, copy);
    }
}

GPtrArray *
footing_replanning_records (const FootingReplanning *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(FootingSchedule) new_days = schedule (self);
  FootingEnrolment *enrolment = NULL;

  if (new_days == NULL || new_days->anchor == footing_enrolment_get_anchor_on (self->enrolment))
    return records;

  enrolment = footing_record_copy (self->enrolment);
  g_object_set (enrolment, "anchor-on", new_days->anchor, NULL);
  g_ptr_array_add (records, enrolment);
  add_meetings (self, new_days, records);

  return records;
}

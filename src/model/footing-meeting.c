/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-meeting.h"

struct _FootingMeeting
{
  FootingRecord          parent_instance;

  gint64                 enrolment_id;
  char                  *key;
  FootingMilestoneKind   kind;
  char                  *name;
  gint64                 position;
  FootingDay             opens_on;
  FootingDay             due_on;
  FootingDay             standard_on;
  FootingDay             late_on;
  FootingDay             planned_on;
  gint64                 starts_at;
  gint64                 minutes;
  gboolean               required;
  char                  *agenda;
  FootingMilestoneState  state;
  char                  *reason;
};

G_DEFINE_FINAL_TYPE (FootingMeeting, footing_meeting, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingMeeting, enrolment_id, "enrolment"),
  FOOTING_FIELD (FootingMeeting, key, TEXT),
  FOOTING_CHOICE (FootingMeeting, kind, footing_milestone_kind_get_type),
  FOOTING_FIELD (FootingMeeting, name, TEXT),
  FOOTING_FIELD (FootingMeeting, position, INTEGER),
  FOOTING_FIELD (FootingMeeting, opens_on, DAY),
  FOOTING_FIELD (FootingMeeting, due_on, DAY),
  FOOTING_FIELD (FootingMeeting, standard_on, DAY),
  FOOTING_FIELD (FootingMeeting, late_on, DAY),
  FOOTING_FIELD (FootingMeeting, planned_on, DAY),
  FOOTING_FIELD (FootingMeeting, starts_at, INTEGER),
  FOOTING_FIELD (FootingMeeting, minutes, INTEGER),
  FOOTING_FIELD (FootingMeeting, required, BOOLEAN),
  FOOTING_FIELD (FootingMeeting, agenda, TEXT),
  FOOTING_CHOICE (FootingMeeting, state, footing_milestone_state_get_type),
  FOOTING_FIELD (FootingMeeting, reason, TEXT),
};

static void
footing_meeting_class_init (FootingMeetingClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "meeting", fields, G_N_ELEMENTS (fields));
}

static void
footing_meeting_init (FootingMeeting *self)
{
  self->starts_at = -1;
}

FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, const char *, key)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingMilestoneKind, kind)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, const char *, name)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, gint64, position)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingDay, opens_on)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingDay, due_on)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingDay, standard_on)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingDay, late_on)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingDay, planned_on)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, gint64, starts_at)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, gint64, minutes)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, gboolean, required)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, const char *, agenda)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, FootingMilestoneState, state)
FOOTING_DEFINE_GETTER (FootingMeeting, footing_meeting, const char *, reason)

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-session-begin.h"
#include "footing-session-timer.h"

static FootingSession *
make_session (const FootingSessionBegin *self)
{
  FootingSession *session = NULL;

  if (self->booked != NULL)
    session = footing_record_copy (self->booked);
  else
    session = g_object_new (FOOTING_TYPE_SESSION,
                            "enrolment-id", footing_meeting_get_enrolment_id (self->meeting),
                            "meeting-id", footing_record_get_id (FOOTING_RECORD (self->meeting)),
                            "title", footing_meeting_get_name (self->meeting),
                            "planned-minutes", footing_meeting_get_minutes (self->meeting),
                            NULL);

  g_object_set (session,
                "state", FOOTING_SESSION_STATE_PLANNED,
                "held-on", self->today,
                "starts-at", (gint64) self->starts_at,
                NULL);
  footing_session_timer_start (session, self->now);

  return session;
}

static FootingMeeting *
make_meeting (const FootingSessionBegin *self)
{
  FootingMeeting *meeting = footing_record_copy (self->meeting);

  g_object_set (meeting,
                "state", FOOTING_MILESTONE_STATE_BOOKED,
                "planned-on", self->today,
                "starts-at", (gint64) self->starts_at,
                NULL);

  return meeting;
}

GPtrArray *
footing_session_begin_records (const FootingSessionBegin *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (self->meeting != NULL || self->booked != NULL, records);

  g_ptr_array_add (records, make_session (self));
  if (self->meeting != NULL)
    g_ptr_array_add (records, make_meeting (self));

  return records;
}

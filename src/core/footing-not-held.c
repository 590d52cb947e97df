/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-not-held.h"

char *
footing_not_held_refusal (const FootingNotHeld *self,
                          FootingDay            today)
{
  if (self->waived)
    return NULL;
  if (self->day == FOOTING_DAY_NONE)
    return g_strdup (_("The day is needed."));
  if (self->day > today)
    return g_strdup (_("This day is still to come. A meeting has been missed when its day is here."));

  return NULL;
}

static FootingMeeting *
change_meeting (const FootingNotHeld *self)
{
  FootingMeeting *meeting = footing_record_copy (self->meeting);

  g_object_set (meeting,
                "state", self->waived ? FOOTING_MILESTONE_STATE_WAIVED : FOOTING_MILESTONE_STATE_MISSED,
                "reason", self->reason,
                NULL);
  if (!self->waived)
    g_object_set (meeting, "planned-on", self->day, NULL);

  return meeting;
}

static FootingSession *
begin_session (const FootingNotHeld *self)
{
  return g_object_new (FOOTING_TYPE_SESSION,
                       "enrolment-id", footing_meeting_get_enrolment_id (self->meeting),
                       "meeting-id", footing_record_get_id (FOOTING_RECORD (self->meeting)),
                       "title", footing_meeting_get_name (self->meeting),
                       "planned-minutes", footing_meeting_get_minutes (self->meeting),
                       NULL);
}

/* What was written down to prepare it stays. */
static char *
join_notes (const char *written,
            const char *added)
{
  if (written == NULL || *written == '\0' || added == NULL)
    return g_strdup (added != NULL ? added : written);

  return g_strdup_printf ("%s\n\n%s", written, added);
}

static FootingSession *
miss_session (const FootingNotHeld *self)
{
  FootingSession *session = self->booked != NULL ? footing_record_copy (self->booked) : begin_session (self);
  g_autofree char *notes = join_notes (footing_session_get_notes (session), self->note);

  g_object_set (session,
                "state", FOOTING_SESSION_STATE_MISSED,
                "held-on", self->day,
                "actual-minutes", (gint64) 0,
                "notes", notes,
                NULL);

  return session;
}

static FootingSession *
into_trash (FootingSession *session)
{
  FootingSession *dropped = footing_record_copy (session);

  g_object_set (dropped, "deleted-at", g_get_real_time () / G_USEC_PER_SEC, NULL);

  return dropped;
}

GPtrArray *
footing_not_held_records (const FootingNotHeld *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, change_meeting (self));
  if (!self->waived)
    g_ptr_array_add (records, miss_session (self));
  else if (self->booked != NULL)
    g_ptr_array_add (records, into_trash (self->booked));

  return records;
}

GPtrArray *
footing_not_held_take_back (FootingMeeting *meeting,
                            FootingSession *missed)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);
  FootingMeeting *wanted = footing_record_copy (meeting);

  g_object_set (wanted, "state", FOOTING_MILESTONE_STATE_PLANNED, "reason", NULL, NULL);
  g_ptr_array_add (records, wanted);
  if (missed != NULL)
    g_ptr_array_add (records, into_trash (missed));

  return records;
}

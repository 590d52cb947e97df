/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-model"

#include "config.h"

#include "footing-enum-types.h"
#include "footing-session.h"

struct _FootingSession
{
  FootingRecord        parent_instance;

  gint64               enrolment_id;
  gint64               meeting_id;
  char                *title;
  FootingDay           held_on;
  gint64               starts_at;
  FootingSessionMode   mode;
  FootingSessionState  state;
  gint64               planned_minutes;
  gint64               protected_minutes;
  gint64               actual_minutes;
  char                *notes;
};

G_DEFINE_FINAL_TYPE (FootingSession, footing_session, FOOTING_TYPE_RECORD)

static const FootingField fields[] = {
  FOOTING_LINK (FootingSession, enrolment_id, "enrolment"),
  FOOTING_LINK (FootingSession, meeting_id, "meeting"),
  FOOTING_FIELD (FootingSession, title, TEXT),
  FOOTING_FIELD (FootingSession, held_on, DAY),
  FOOTING_FIELD (FootingSession, starts_at, INTEGER),
  FOOTING_CHOICE (FootingSession, mode, footing_session_mode_get_type),
  FOOTING_CHOICE (FootingSession, state, footing_session_state_get_type),
  FOOTING_FIELD (FootingSession, planned_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, protected_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, actual_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, notes, TEXT),
};

static void
footing_session_class_init (FootingSessionClass *klass)
{
  footing_record_class_set_fields (FOOTING_RECORD_CLASS (klass), "session", fields, G_N_ELEMENTS (fields));
}

static void
footing_session_init (FootingSession *self)
{
  self->starts_at = -1;
}

FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, enrolment_id)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, meeting_id)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, const char *, title)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, FootingDay, held_on)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, starts_at)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, FootingSessionMode, mode)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, FootingSessionState, state)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, planned_minutes)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, protected_minutes)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, actual_minutes)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, const char *, notes)

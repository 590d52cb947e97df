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
  char                *place;
  gboolean             at_night;
  gint64               preceptee_planned_minutes;
  gint64               preceptee_protected_minutes;
  gint64               preceptee_actual_minutes;
  gint64               timer_started_at;
  gint64               timer_seconds;
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
  FOOTING_FIELD (FootingSession, place, TEXT),
  FOOTING_FIELD (FootingSession, at_night, BOOLEAN),
  FOOTING_FIELD (FootingSession, preceptee_planned_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, preceptee_protected_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, preceptee_actual_minutes, INTEGER),
  FOOTING_FIELD (FootingSession, timer_started_at, INSTANT),
  FOOTING_FIELD (FootingSession, timer_seconds, INTEGER),
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
  self->preceptee_planned_minutes = -1;
  self->preceptee_protected_minutes = -1;
  self->preceptee_actual_minutes = -1;
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
FOOTING_DEFINE_GETTER (FootingSession, footing_session, const char *, place)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gboolean, at_night)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, timer_started_at)
FOOTING_DEFINE_GETTER (FootingSession, footing_session, gint64, timer_seconds)

/* What nobody said of the preceptee is as it was for the preceptor. */

gint64
footing_session_get_preceptee_planned_minutes (FootingSession *self)
{
  g_return_val_if_fail (FOOTING_IS_SESSION (self), 0);

  return self->preceptee_planned_minutes < 0 ? self->planned_minutes : self->preceptee_planned_minutes;
}

gint64
footing_session_get_preceptee_protected_minutes (FootingSession *self)
{
  g_return_val_if_fail (FOOTING_IS_SESSION (self), 0);

  return self->preceptee_protected_minutes < 0 ? self->protected_minutes : self->preceptee_protected_minutes;
}

gint64
footing_session_get_preceptee_actual_minutes (FootingSession *self)
{
  g_return_val_if_fail (FOOTING_IS_SESSION (self), 0);

  return self->preceptee_actual_minutes < 0 ? self->actual_minutes : self->preceptee_actual_minutes;
}

gboolean
footing_session_is_different_for_preceptee (FootingSession *self)
{
  g_return_val_if_fail (FOOTING_IS_SESSION (self), FALSE);

  return self->preceptee_planned_minutes >= 0 || self->preceptee_protected_minutes >= 0 ||
         self->preceptee_actual_minutes >= 0;
}

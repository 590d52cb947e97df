/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-diary-entry.h"
#include "footing-roster.h"
#include "footing-session-words.h"

struct _FootingDiaryEntry
{
  GObject         parent_instance;

  FootingSession *session;
  FootingMeeting *meeting;
  FootingDay      today;
  char           *person;
};

G_DEFINE_FINAL_TYPE (FootingDiaryEntry, footing_diary_entry, G_TYPE_OBJECT)

static void
footing_diary_entry_finalize (GObject *object)
{
  FootingDiaryEntry *self = FOOTING_DIARY_ENTRY (object);

  g_clear_object (&self->session);
  g_clear_object (&self->meeting);
  g_free (self->person);

  G_OBJECT_CLASS (footing_diary_entry_parent_class)->finalize (object);
}

static void
footing_diary_entry_class_init (FootingDiaryEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = footing_diary_entry_finalize;
}

static void
footing_diary_entry_init (FootingDiaryEntry *self)
{
}

static FootingDiaryEntry *
new_entry (FootingContext *context,
           gint64          enrolment_id)
{
  FootingDiaryEntry *self = g_object_new (FOOTING_TYPE_DIARY_ENTRY, NULL);

  self->today = footing_context_get_today (context);
  self->person = g_strdup (footing_roster_name_of_enrolment (footing_context_get_roster (context), enrolment_id));

  return self;
}

FootingDiaryEntry *
footing_diary_entry_new_session (FootingContext *context,
                                 FootingSession *session)
{
  FootingDiaryEntry *self = new_entry (context, footing_session_get_enrolment_id (session));

  self->session = g_object_ref (session);

  return self;
}

FootingDiaryEntry *
footing_diary_entry_new_meeting (FootingContext *context,
                                 FootingMeeting *meeting)
{
  FootingDiaryEntry *self = new_entry (context, footing_meeting_get_enrolment_id (meeting));

  self->meeting = g_object_ref (meeting);

  return self;
}

FootingSession *
footing_diary_entry_get_session (FootingDiaryEntry *self)
{
  return self->session;
}

FootingMeeting *
footing_diary_entry_get_meeting (FootingDiaryEntry *self)
{
  return self->meeting;
}

gint64
footing_diary_entry_get_enrolment_id (FootingDiaryEntry *self)
{
  return self->session != NULL ? footing_session_get_enrolment_id (self->session)
                               : footing_meeting_get_enrolment_id (self->meeting);
}

FootingDay
footing_diary_entry_get_day (FootingDiaryEntry *self)
{
  return self->session != NULL ? footing_session_get_held_on (self->session)
                               : footing_meeting_get_planned_on (self->meeting);
}

int
footing_diary_entry_get_starts_at (FootingDiaryEntry *self)
{
  return self->session != NULL ? (int) footing_session_get_starts_at (self->session) : -1;
}

int
footing_diary_entry_get_minutes (FootingDiaryEntry *self)
{
  gint64 actual = self->session != NULL ? footing_session_get_actual_minutes (self->session) : 0;

  if (actual > 0)
    return (int) actual;

  return (int) (self->session != NULL ? footing_session_get_planned_minutes (self->session)
                                      : footing_meeting_get_minutes (self->meeting));
}

const char *
footing_diary_entry_get_title (FootingDiaryEntry *self)
{
  return self->session != NULL ? footing_session_get_title (self->session) : footing_meeting_get_name (self->meeting);
}

const char *
footing_diary_entry_get_person (FootingDiaryEntry *self)
{
  return self->person;
}

gboolean
footing_diary_entry_is_open (FootingDiaryEntry *self)
{
  return self->session == NULL || footing_session_get_state (self->session) == FOOTING_SESSION_STATE_PLANNED;
}

gboolean
footing_diary_entry_is_missed (FootingDiaryEntry *self)
{
  return self->session != NULL && footing_session_get_state (self->session) == FOOTING_SESSION_STATE_MISSED;
}

gboolean
footing_diary_entry_is_late (FootingDiaryEntry *self)
{
  return footing_diary_entry_is_open (self) && footing_diary_entry_get_day (self) < self->today;
}

const char *
footing_diary_entry_get_state_words (FootingDiaryEntry *self)
{
  if (self->session == NULL)
    return _("Not booked");
  if (footing_diary_entry_is_late (self))
    return _("Not logged");

  return footing_session_state_words (footing_session_get_state (self->session));
}

char *
footing_diary_entry_words (FootingDiaryEntry *self)
{
  const char *state = footing_diary_entry_get_state_words (self);
  g_autofree char *time = footing_time_words (footing_diary_entry_get_starts_at (self));
  g_autofree char *what = NULL;
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  /* translators: what a meeting is, and with whom: Initial meeting with Amara Obi */
  what = g_strdup_printf (_("%1$s with %2$s"), footing_diary_entry_get_title (self), self->person);
  if (time != NULL)
    g_strv_builder_add (parts, time);
  g_strv_builder_add (parts, what);
  if (state != NULL)
    g_strv_builder_add (parts, state);
  words = g_strv_builder_end (parts);

  return g_strjoinv (", ", words);
}

int
footing_diary_entry_compare (FootingDiaryEntry *a,
                             FootingDiaryEntry *b)
{
  FootingDay day = footing_diary_entry_get_day (a), other_day = footing_diary_entry_get_day (b);
  int time = footing_diary_entry_get_starts_at (a), other_time = footing_diary_entry_get_starts_at (b);

  if (day != other_day)
    return day < other_day ? -1 : 1;
  if (time != other_time)
    return time < other_time ? -1 : 1;

  return g_utf8_collate (a->person, b->person);
}

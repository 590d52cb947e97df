/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-log-choices.h"
#include "footing-session-timer.h"

/* How long a contact in between is likely to take. */
#define CONTACT_MINUTES ((gint64) 30)

void
footing_log_choice_free (FootingLogChoice *self)
{
  g_clear_object (&self->meeting);
  g_clear_object (&self->session);
  g_free (self);
}

const char *
footing_log_choice_get_name (const FootingLogChoice *self)
{
  if (self->meeting != NULL)
    return footing_meeting_get_name (self->meeting);
  if (self->session != NULL)
    return footing_session_get_title (self->session);

  return _("Catch-up");
}

FootingDay
footing_log_choice_get_day (const FootingLogChoice *self)
{
  if (self->session != NULL)
    return footing_session_get_held_on (self->session);
  if (self->meeting != NULL)
    return footing_meeting_get_planned_on (self->meeting);

  return FOOTING_DAY_NONE;
}

gboolean
footing_log_choice_is_contact (const FootingLogChoice *self)
{
  return self->meeting == NULL && self->session == NULL;
}

static gint64
likely_minutes (const FootingLogChoice *self)
{
  gint64 timed = self->session != NULL
                   ? footing_session_timer_minutes (self->session, g_get_real_time () / G_USEC_PER_SEC) : 0;

  if (timed > 0)
    return timed;
  if (self->session != NULL && footing_session_get_planned_minutes (self->session) > 0)
    return footing_session_get_planned_minutes (self->session);

  return self->meeting != NULL ? footing_meeting_get_minutes (self->meeting) : CONTACT_MINUTES;
}

FootingSession *
footing_log_choice_guess (const FootingLogChoice *self,
                          FootingDay              today)
{
  gint64 minutes = likely_minutes (self);
  FootingSession *guess = NULL;

  if (self->session != NULL)
    guess = footing_record_copy (self->session);
  else
    guess = g_object_new (FOOTING_TYPE_SESSION, "held-on", today, NULL);

  /* Whether time was really protected is for people to say: no figure of it may come from a guess.
   * Only what was set aside when a session was planned is known.
   */
  g_object_set (guess,
                "held-on", MIN (footing_session_get_held_on (guess), today),
                "actual-minutes", minutes,
                NULL);

  return guess;
}

FootingSession *
footing_log_choice_make_session (const FootingLogChoice *self,
                                 gint64                  enrolment_id)
{
  FootingSession *session = NULL;

  if (self->session != NULL)
    session = footing_record_copy (self->session);
  else
    session = g_object_new (FOOTING_TYPE_SESSION,
                            "enrolment-id", enrolment_id,
                            "title", _("Catch-up"),
                            NULL);

  if (self->session == NULL && self->meeting != NULL)
    g_object_set (session,
                  "meeting-id", footing_record_get_id (FOOTING_RECORD (self->meeting)),
                  "title", footing_meeting_get_name (self->meeting),
                  "planned-minutes", footing_meeting_get_minutes (self->meeting),
                  NULL);

  g_object_set (session, "state", FOOTING_SESSION_STATE_HELD, NULL);

  return session;
}

static gboolean
is_to_be_held (FootingMeeting *meeting)
{
  switch (footing_meeting_get_state (meeting))
    {
    case FOOTING_MILESTONE_STATE_PLANNED:
    case FOOTING_MILESTONE_STATE_BOOKED:
    case FOOTING_MILESTONE_STATE_MISSED:
      return TRUE;
    case FOOTING_MILESTONE_STATE_HELD:
    case FOOTING_MILESTONE_STATE_WAIVED:
    default:
      return FALSE;
    }
}

static gboolean
is_planned (FootingSession *session)
{
  return footing_session_get_state (session) == FOOTING_SESSION_STATE_PLANNED;
}

static void
add (GPtrArray      *self,
     FootingMeeting *meeting,
     FootingSession *session)
{
  FootingLogChoice *choice = g_new0 (FootingLogChoice, 1);

  g_set_object (&choice->meeting, meeting);
  g_set_object (&choice->session, session);
  g_ptr_array_add (self, choice);
}

static gboolean
has_session (const GPtrArray *self,
             FootingSession  *session)
{
  for (guint i = 0; i < self->len; i++)
    if (((FootingLogChoice *) g_ptr_array_index (self, i))->session == session)
      return TRUE;

  return FALSE;
}

static FootingSession *
find_planned (const GPtrArray *sessions,
              FootingMeeting  *meeting)
{
  gint64 id = footing_record_get_id (FOOTING_RECORD (meeting));

  for (guint i = 0; i < sessions->len; i++)
    {
      FootingSession *session = g_ptr_array_index (sessions, i);

      if (is_planned (session) && footing_session_get_meeting_id (session) == id)
        return session;
    }

  return NULL;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  FootingDay day_a = footing_log_choice_get_day (*(FootingLogChoice **) a);
  FootingDay day_b = footing_log_choice_get_day (*(FootingLogChoice **) b);

  return (day_a > day_b) - (day_a < day_b);
}

/* The smaller, the likelier to be logged: what is for today; then what is open since the day
 * before, and so on; what is still to come, only when nothing is open.
 */
static int
rank (FootingDay day,
      FootingDay today)
{
  return day <= today ? today - day : FOOTING_DAY_LAST + day - today;
}

/* What was missed is rarely made good, and what nobody planned cannot be guessed. */
static int
rank_of (const FootingLogChoice *self,
         FootingDay              today)
{
  if (footing_log_choice_is_contact (self))
    return G_MAXINT;
  if (self->meeting != NULL && footing_meeting_get_state (self->meeting) == FOOTING_MILESTONE_STATE_MISSED)
    return G_MAXINT - 1;

  return rank (footing_log_choice_get_day (self), today);
}

GPtrArray *
footing_log_choices_new (const GPtrArray *meetings,
                         const GPtrArray *sessions)
{
  GPtrArray *self = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_log_choice_free);

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);

      if (is_to_be_held (meeting))
        add (self, meeting, find_planned (sessions, meeting));
    }

  for (guint i = 0; i < sessions->len; i++)
    {
      FootingSession *session = g_ptr_array_index (sessions, i);

      if (is_planned (session) && !has_session (self, session))
        add (self, NULL, session);
    }

  g_ptr_array_sort (self, compare_days);
  add (self, NULL, NULL);

  return self;
}

static gint64
id_of (gpointer record)
{
  return record != NULL ? footing_record_get_id (record) : 0;
}

static gboolean
is_wanted (const FootingLogChoice *choice,
           gint64                  meeting_id,
           gint64                  session_id)
{
  return (meeting_id != 0 && id_of (choice->meeting) == meeting_id) ||
         (session_id != 0 && id_of (choice->session) == session_id);
}

guint
footing_log_choices_find (const GPtrArray *self,
                          gint64           meeting_id,
                          gint64           session_id,
                          FootingDay       today)
{
  guint first = 0;

  for (guint i = 0; i < self->len; i++)
    if (is_wanted (g_ptr_array_index (self, i), meeting_id, session_id))
      return i;

  for (guint i = 1; i < self->len; i++)
    if (rank_of (g_ptr_array_index (self, i), today) < rank_of (g_ptr_array_index (self, first), today))
      first = i;

  return first;
}

gint64
footing_log_choices_guess_enrolment (const GPtrArray *meetings,
                                     FootingDay       today)
{
  FootingMeeting *first = NULL;

  for (guint i = 0; i < meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (meetings, i);

      if (first == NULL || rank (footing_meeting_get_planned_on (meeting), today) <
                             rank (footing_meeting_get_planned_on (first), today))
        first = meeting;
    }

  return first != NULL ? footing_meeting_get_enrolment_id (first) : 0;
}

guint
footing_log_choices_find_draft (const GPtrArray *self,
                                FootingSession  *draft)
{
  gint64 meeting_id = footing_session_get_meeting_id (draft);

  for (guint i = 0; i + 1 < self->len; i++)
    {
      const FootingLogChoice *choice = g_ptr_array_index (self, i);

      if (meeting_id != 0 ? id_of (choice->meeting) == meeting_id
                          : choice->meeting == NULL &&
                              g_str_equal (footing_log_choice_get_name (choice), footing_session_get_title (draft)))
        return i;
    }

  return self->len - 1;
}

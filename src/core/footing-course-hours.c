/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-course-hours.h"
#include "footing-hours-year.h"
#include "footing-meeting-days.h"

#define MINUTES_PER_HOUR 60

static int
asked_minutes (FootingEnrolment *enrolment,
               FootingTimeKind   kind)
{
  double hours = 0;

  switch (kind)
    {
    case FOOTING_TIME_KIND_PROTECTED_PRECEPTOR:
      hours = footing_enrolment_get_preceptor_hours (enrolment);
      break;
    case FOOTING_TIME_KIND_PROTECTED_PRECEPTEE:
      hours = footing_enrolment_get_preceptee_hours (enrolment);
      break;
    case FOOTING_TIME_KIND_SUPERNUMERARY:
    default:
      hours = footing_enrolment_get_supernumerary_hours (enrolment);
      break;
    }

  return (int) (hours * MINUTES_PER_HOUR + 0.5);
}

static void
add (GArray          *entries,
     FootingDay       day,
     gint64           minutes,
     FootingTimeKind  kind,
     gboolean         by_hand)
{
  FootingHoursEntry entry = { day, (int) minutes, (FootingHoursKind) kind, by_hand };

  if (day != FOOTING_DAY_NONE && minutes > 0)
    g_array_append_val (entries, entry);
}

/* What was entered for a day to come is a plan. */
static void
add_by_hand (const FootingCourse *self,
             FootingTimeKind      kind,
             FootingDay           today,
             GArray              *spent,
             GArray              *planned)
{
  for (guint i = 0; i < self->time_entries->len; i++)
    {
      FootingTimeEntry *entry = g_ptr_array_index (self->time_entries, i);
      FootingDay day = footing_time_entry_get_spent_on (entry);

      if (footing_time_entry_get_kind (entry) == kind)
        add (day > today ? planned : spent, day, footing_time_entry_get_minutes (entry), kind, TRUE);
    }
}

static void
add_sessions (const FootingCourse *self,
              FootingTimeKind      kind,
              GArray              *spent)
{
  for (guint i = 0; i < self->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (self->sessions, FootingSessionTime, i);

      if (session->state == FOOTING_SESSION_STATE_HELD)
        add (spent, session->held_on, footing_session_time_get_protected (session, kind), kind, FALSE);
    }
}

static void
add_meetings (const FootingCourse *self,
              FootingTimeKind      kind,
              FootingDay           today,
              GArray              *planned)
{
  for (guint i = 0; i < self->meetings->len; i++)
    {
      FootingMeeting *meeting = g_ptr_array_index (self->meetings, i);

      if (footing_meeting_is_open (meeting) && footing_meeting_get_planned_on (meeting) >= today)
        add (planned, footing_meeting_get_planned_on (meeting), footing_meeting_get_minutes (meeting), kind, FALSE);
    }
}

/* The year of the preceptorship in which @today lies, or the first one before it began.
 *
 * Returns: FALSE when all years are over
 */
static gboolean
find_year (const FootingCourse *self,
           const GArray        *pauses,
           FootingDay           today,
           FootingHoursInput   *input)
{
  FootingHoursYears years = {
    .anchor = input->from,
    .ends = input->to,
    .minutes = (int) input->target,
    .pauses = (const FootingPause *) (gconstpointer) pauses->data,
    .n_pauses = pauses->len,
  };
  FootingHoursYear year;

  if (!footing_hours_year_find (&years, MAX (today, input->from), &year, NULL))
    return FALSE;

  input->target = year.target;
  input->from = year.from;
  input->to = year.to;

  return TRUE;
}

gboolean
footing_course_hours (const FootingCourse *self,
                      FootingTimeKind      kind,
                      FootingDay           today,
                      FootingHoursLedger  *ledger)
{
  g_autoptr(GArray) spent = g_array_new (FALSE, FALSE, sizeof (FootingHoursEntry));
  g_autoptr(GArray) planned = g_array_new (FALSE, FALSE, sizeof (FootingHoursEntry));
  g_autoptr(GArray) pauses = footing_course_list_pauses (self);
  FootingHoursInput input = {
    .kind = (FootingHoursKind) kind,
    .target = asked_minutes (self->enrolment, kind),
    .from = footing_enrolment_get_anchor_on (self->enrolment),
    .to = footing_enrolment_get_ends_on (self->enrolment),
    .pauses = (const FootingPause *) (gpointer) pauses->data,
    .n_pauses = pauses->len,
    .today = today,
  };

  if (input.target == 0 || input.from == FOOTING_DAY_NONE)
    return FALSE;

  add_by_hand (self, kind, today, spent, planned);
  if (kind != FOOTING_TIME_KIND_SUPERNUMERARY)
    {
      if (!find_year (self, pauses, today, &input))
        return FALSE;
      add_sessions (self, kind, spent);
      add_meetings (self, kind, today, planned);
    }

  input.entries = (const FootingHoursEntry *) (gpointer) spent->data;
  input.n_entries = spent->len;
  input.planned = (const FootingHoursEntry *) (gpointer) planned->data;
  input.n_planned = planned->len;

  return footing_hours_count (&input, ledger, NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include "footing-course-facts.h"
#include "footing-hours-year.h"
#include "footing-matching-traits.h"
#include "footing-registered.h"

/* A preceptorship without a last day goes on; its years are looked at no further than this. */
#define MOST_YEARS 6

void
footing_course_facts_free (FootingCourseFacts *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pauses, g_array_unref);
  g_array_unref (self->meetings);
  g_array_unref (self->preceptor_years);
  g_array_unref (self->preceptee_years);
  g_free (self);
}

/* ---- Days ---- */

/* Somebody who left, or whose preceptorship ended in another way before it was completed. */
static FootingDay
find_stopped (const FootingCourse *course,
              FootingRoster       *roster,
              FootingDay           today)
{
  FootingEnrolment *enrolment = course->enrolment;
  FootingLeaving *leaving = footing_roster_left_by (roster, footing_enrolment_get_preceptee_id (enrolment), today);

  if (footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_COMPLETED)
    return FOOTING_DAY_NONE;
  if (leaving != NULL)
    return footing_leaving_get_left_on (leaving);
  if (footing_enrolment_get_state (enrolment) == FOOTING_ENROLMENT_STATE_ACTIVE)
    return FOOTING_DAY_NONE;

  return footing_enrolment_get_completed_on (enrolment) != FOOTING_DAY_NONE
           ? footing_enrolment_get_completed_on (enrolment)
           : today;
}

static void
fill_days (FootingCourseFacts  *self,
           const FootingCourse *course,
           FootingRoster       *roster)
{
  FootingLivedFacts *facts = &self->facts;
  FootingDay anchor = footing_enrolment_get_anchor_on (course->enrolment);
  g_autoptr(GArray) pauses = footing_course_list_pauses (course);
  g_autoptr(GError) error = NULL;

  facts->ends = footing_enrolment_get_ends_on (course->enrolment);
  facts->stopped = find_stopped (course, roster, facts->today);
  if (footing_enrolment_get_state (course->enrolment) == FOOTING_ENROLMENT_STATE_COMPLETED)
    facts->completed = footing_enrolment_get_completed_on (course->enrolment);

  if (anchor == FOOTING_DAY_NONE)
    return;

  self->pauses = footing_pauses_new ((const FootingPause *) (gpointer) pauses->data, pauses->len, anchor, &error);
  facts->pauses = self->pauses;

  /* With pauses that make no sense no day can be counted, and nothing is held against anybody. */
  if (self->pauses != NULL)
    facts->anchor = anchor;
  else
    g_debug ("The pauses of a preceptorship do not fit: %s", error->message);
}

/* ---- Meetings ---- */

/* Returns: the day of the first session that was held for a meeting */
static FootingDay
day_held (const FootingCourse *course,
          gint64               meeting_id)
{
  for (guint i = 0; i < course->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (course->sessions, FootingSessionTime, i);

      if (session->meeting_id == meeting_id && session->state == FOOTING_SESSION_STATE_HELD)
        return session->held_on;
    }

  return FOOTING_DAY_NONE;
}

static void
add_meeting (FootingCourseFacts  *self,
             const FootingCourse *course,
             FootingMeeting      *record)
{
  FootingLivedMeeting meeting = {
    .held = day_held (course, footing_record_get_id (FOOTING_RECORD (record))),
    .due = footing_meeting_get_due_on (record),
    .opens = footing_meeting_get_opens_on (record),
  };

  /* Ticked off without a session: the day it was planned for is all that is known. */
  if (meeting.held == FOOTING_DAY_NONE && footing_meeting_get_state (record) == FOOTING_MILESTONE_STATE_HELD)
    meeting.held = MIN (footing_meeting_get_planned_on (record), self->facts.today);

  g_array_append_val (self->meetings, meeting);
}

static void
fill_meetings (FootingCourseFacts  *self,
               const FootingCourse *course)
{
  for (guint i = 0; i < course->meetings->len; i++)
    add_meeting (self, course, g_ptr_array_index (course->meetings, i));

  for (guint i = 0; i < course->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (course->sessions, FootingSessionTime, i);
      FootingLivedMeeting meeting = { session->held_on, FOOTING_DAY_NONE, FOOTING_DAY_NONE };

      if (session->meeting_id == 0 && session->state == FOOTING_SESSION_STATE_HELD)
        g_array_append_val (self->meetings, meeting);
    }

  self->facts.meetings = (const FootingLivedMeeting *) (gpointer) self->meetings->data;
  self->facts.n_meetings = self->meetings->len;
}

/* ---- Hours ---- */

/* Adds minutes of a day to what was spent so far and to all that is planned; before anything is
 * added, both are unknown. */
static void
add_minutes (int        *used,
             int        *planned,
             FootingDay  day,
             FootingDay  today,
             int         minutes)
{
  if (*planned == FOOTING_DESIGN_UNKNOWN)
    *used = *planned = 0;

  *planned += minutes;
  if (day <= today)
    *used += minutes;
}

static void
add_entries (const FootingCourse *course,
             FootingTimeKind      kind,
             FootingDay           today,
             FootingLivedYear    *year,
             FootingDay           from)
{
  for (guint i = 0; i < course->time_entries->len; i++)
    {
      FootingTimeEntry *entry = g_ptr_array_index (course->time_entries, i);
      FootingDay day = footing_time_entry_get_spent_on (entry);

      if (footing_time_entry_get_kind (entry) == kind && day >= from &&
          (year->ends == FOOTING_DAY_NONE || day <= year->ends))
        add_minutes (&year->used, &year->planned, day, today, (int) footing_time_entry_get_minutes (entry));
    }
}

static void
add_sessions (const FootingCourse *course,
              FootingTimeKind      kind,
              FootingDay           today,
              FootingLivedYear    *year,
              FootingDay           from)
{
  for (guint i = 0; i < course->sessions->len; i++)
    {
      const FootingSessionTime *session = &g_array_index (course->sessions, FootingSessionTime, i);
      int minutes = footing_session_time_get_protected (session, kind);

      if (session->state == FOOTING_SESSION_STATE_HELD && minutes > 0 &&
          session->held_on >= from && (year->ends == FOOTING_DAY_NONE || session->held_on <= year->ends))
        add_minutes (&year->used, &year->planned, session->held_on, today, minutes);
    }
}

/* What is planned says something only when more of it is to come. */
static void
forget_plan (int *used,
             int *planned)
{
  if (*planned == *used)
    *planned = FOOTING_DESIGN_UNKNOWN;
}

static void
add_year (GArray                 *years,
          const FootingCourse    *course,
          FootingTimeKind         kind,
          const FootingHoursYear *found,
          FootingDay              today)
{
  FootingLivedYear year = { 12, found->to, FOOTING_DESIGN_UNKNOWN, FOOTING_DESIGN_UNKNOWN };

  add_entries (course, kind, today, &year, found->from);
  add_sessions (course, kind, today, &year, found->from);
  forget_plan (&year.used, &year.planned);
  g_array_append_val (years, year);
}

static void
fill_years (FootingCourseFacts  *self,
            const FootingCourse *course)
{
  FootingLivedFacts *facts = &self->facts;
  FootingHoursYears years = { .anchor = facts->anchor, .ends = facts->ends };
  FootingHoursYear year = { .to = facts->anchor - 1 };

  if (facts->anchor == FOOTING_DAY_NONE)
    return;

  years.pauses = (const FootingPause *) (gpointer) self->pauses->data;
  years.n_pauses = self->pauses->len;

  for (guint n = 0; n < MOST_YEARS && year.to != FOOTING_DAY_NONE; n++)
    {
      if (n > 0 && facts->ends == FOOTING_DAY_NONE && year.to >= facts->today)
        break;
      if (!footing_hours_year_find (&years, year.to + 1, &year, NULL))
        break;

      add_year (self->preceptor_years, course, FOOTING_TIME_KIND_PROTECTED_PRECEPTOR, &year, facts->today);
      add_year (self->preceptee_years, course, FOOTING_TIME_KIND_PROTECTED_PRECEPTEE, &year, facts->today);
    }
}

static void
fill_hours (FootingCourseFacts  *self,
            const FootingCourse *course)
{
  FootingLivedFacts *facts = &self->facts;
  FootingLivedYear all = { 12, FOOTING_DAY_NONE, FOOTING_DESIGN_UNKNOWN, FOOTING_DESIGN_UNKNOWN };

  fill_years (self, course);
  facts->preceptor_years = (const FootingLivedYear *) (gpointer) self->preceptor_years->data;
  facts->n_preceptor_years = self->preceptor_years->len;
  facts->preceptee_years = (const FootingLivedYear *) (gpointer) self->preceptee_years->data;
  facts->n_preceptee_years = self->preceptee_years->len;

  if (facts->anchor == FOOTING_DAY_NONE)
    return;

  add_entries (course, FOOTING_TIME_KIND_SUPERNUMERARY, facts->today, &all, facts->anchor);
  forget_plan (&all.used, &all.planned);
  facts->supernumerary_used = all.used;
  facts->supernumerary_planned = all.planned;
}

/* ---- The preceptor ---- */

static char *
discipline_of (FootingPerson *person)
{
  /* Two other professions are not the same one for that. */
  if (person == NULL || footing_person_get_profession (person) == FOOTING_PROFESSION_OTHER)
    return NULL;

  return footing_matching_discipline (footing_registered_part (person));
}

static void
fill_person (FootingLivedFacts   *facts,
             const FootingCourse *course,
             FootingPerson       *preceptor)
{
  g_autofree char *one = discipline_of (course->preceptee);
  g_autofree char *other = discipline_of (preceptor);

  if (one != NULL && other != NULL)
    facts->same_discipline = g_str_equal (one, other) ? FOOTING_FACT_YES : FOOTING_FACT_NO;

  if (preceptor == NULL)
    return;

  facts->preceptor_registered = footing_person_get_registered_on (preceptor);
  facts->preceptor_prepared_on = footing_person_get_prepared_on (preceptor);
  if (facts->preceptor_prepared_on != FOOTING_DAY_NONE)
    facts->preceptor_prepared = FOOTING_FACT_YES;
}

static void
fill_preceptor (FootingLivedFacts   *facts,
                const FootingCourse *course,
                FootingRoster       *roster)
{
  FootingPairing *last = NULL;

  facts->has_preceptor = FOOTING_FACT_NO;

  for (guint i = 0; i < course->pairings->len; i++)
    {
      FootingPairing *pairing = g_ptr_array_index (course->pairings, i);
      FootingDay from = footing_pairing_get_from_on (pairing);

      if (footing_pairing_get_kind (pairing) != FOOTING_PAIRING_KIND_NAMED || from > facts->today)
        continue;

      if (last == NULL || from >= footing_pairing_get_from_on (last))
        last = pairing;
      if (facts->first_preceptor_from == FOOTING_DAY_NONE || from < facts->first_preceptor_from)
        facts->first_preceptor_from = from;
    }

  if (last == NULL)
    return;

  facts->has_preceptor = FOOTING_FACT_YES;
  facts->preceptor_from = footing_pairing_get_from_on (last);
  fill_person (facts, course, footing_roster_find_person (roster, footing_pairing_get_preceptor_id (last)));
}

/* ---- Altogether ---- */

FootingCourseFacts *
footing_course_facts_new (const FootingCourse *course,
                          FootingRoster       *roster,
                          FootingDay           today)
{
  const FootingLivedFacts unknown = FOOTING_LIVED_FACTS_INIT;
  FootingCourseFacts *self = g_new0 (FootingCourseFacts, 1);

  self->facts = unknown;
  self->facts.today = today;
  self->meetings = g_array_new (FALSE, FALSE, sizeof (FootingLivedMeeting));
  self->preceptor_years = g_array_new (FALSE, FALSE, sizeof (FootingLivedYear));
  self->preceptee_years = g_array_new (FALSE, FALSE, sizeof (FootingLivedYear));

  fill_days (self, course, roster);
  fill_meetings (self, course);
  fill_hours (self, course);
  fill_preceptor (&self->facts, course, roster);

  return self;
}

const FootingStandard *
footing_course_facts_standard (const FootingCourse  *course,
                               FootingStandardShelf *standards)
{
  return footing_standard_shelf_find (standards, footing_enrolment_get_standard (course->enrolment),
                                      footing_enrolment_get_standard_version (course->enrolment));
}

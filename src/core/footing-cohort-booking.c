/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-core"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-booking.h"
#include "footing-cohort-booking-private.h"
#include "footing-courses.h"
#include "footing-meeting-days.h"
#include "footing-reference.h"
#include "footing-session.h"
#include "footing-store-sessions.h"

struct _FootingCohortBooking
{
  gatomicrefcount  refs;
  FootingContext  *context;
  FootingCourses  *courses;
  GPtrArray       *entries; /* of Entry */
  GArray          *taken;   /* of FootingBookingTaken: what is in the diary */
};

/* One preceptee. */
typedef struct
{
  const FootingCourse *course;
  FootingMeeting      *meeting;
  FootingPerson       *preceptor;
  FootingSession      *session; /* that is in the diary for it */
  GArray              *pauses;
  gboolean             is_chosen;
  FootingDay           day;     /* that was chosen */
  int                  starts_at;
} Entry;

/* A proposal under way. */
typedef struct
{
  FootingCohortBooking *booking;
  GArray               *places;   /* the entry of each request */
  GArray               *requests;
  GArray               *taken;
  GArray               *result;
} Run;

static void
entry_free (Entry *self)
{
  g_clear_object (&self->meeting);
  g_clear_object (&self->preceptor);
  g_clear_object (&self->session);
  g_array_unref (self->pauses);
  g_free (self);
}

static void
run_free (gpointer data)
{
  Run *run = data;

  g_clear_pointer (&run->booking, footing_cohort_booking_unref);
  g_array_unref (run->places);
  g_array_unref (run->requests);
  g_array_unref (run->taken);
  g_clear_pointer (&run->result, g_array_unref);
  g_free (run);
}

void
footing_cohort_booking_unref (FootingCohortBooking *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_ptr_array_unref (self->entries);
  g_array_unref (self->taken);
  g_clear_pointer (&self->courses, footing_courses_free);
  g_clear_object (&self->context);
  g_free (self);
}

/* ---- Who is to meet ---- */

static FootingRoster *
roster_of (const FootingCohortBooking *self)
{
  return footing_context_get_roster (self->context);
}

/* Returns: (nullable): the initial meeting, as long as it is to be held; a programme that calls none
 * so begins with its first
 */
static FootingMeeting *
find_initial (const FootingCourse *course)
{
  FootingMeeting *initial = course->meetings->len > 0 ? g_ptr_array_index (course->meetings, 0) : NULL;

  for (guint i = 0; i < course->meetings->len; i++)
    if (footing_meeting_get_kind (course->meetings->pdata[i]) == FOOTING_MILESTONE_KIND_INITIAL)
      {
        initial = g_ptr_array_index (course->meetings, i);
        break;
      }

  return initial != NULL && footing_meeting_is_open (initial) ? initial : NULL;
}

static void
add_entry (FootingCohortBooking *self,
           const FootingCourse  *course)
{
  FootingMeeting *meeting = find_initial (course);
  FootingDay today = footing_context_get_today (self->context);
  g_autoptr(GArray) pauses = NULL;
  Entry *entry = NULL;

  if (meeting == NULL || course->preceptee == NULL ||
      footing_enrolment_get_state (course->enrolment) != FOOTING_ENROLMENT_STATE_ACTIVE)
    return;

  pauses = footing_course_list_pauses (course);
  entry = g_new0 (Entry, 1);
  entry->course = course;
  entry->meeting = g_object_ref (meeting);
  g_set_object (&entry->preceptor, footing_roster_preceptor_of (roster_of (self), course->enrolment, today));
  entry->pauses = footing_pauses_new ((const FootingPause *) (gpointer) pauses->data, pauses->len,
                                      footing_enrolment_get_anchor_on (course->enrolment), NULL);
  if (entry->pauses == NULL)
    entry->pauses = g_array_new (FALSE, FALSE, sizeof (FootingPause));
  g_ptr_array_add (self->entries, entry);
}

static Entry *
find_entry (const FootingCohortBooking *self,
            gint64                      enrolment_id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);

      if (footing_record_get_id (FOOTING_RECORD (entry->course->enrolment)) == enrolment_id)
        return entry;
    }

  return NULL;
}

/* ---- What is in the diary ---- */

static void
add_taken (GArray     *taken,
           gint64      person,
           FootingDay  day,
           int         starts_at,
           int         minutes)
{
  FootingBookingTaken time = { person, day, starts_at, minutes };

  if (person != 0)
    g_array_append_val (taken, time);
}

static void
add_session (FootingCohortBooking *self,
             FootingSession       *session)
{
  FootingEnrolment *enrolment =
    footing_roster_find_enrolment (roster_of (self), footing_session_get_enrolment_id (session));
  FootingDay day = footing_session_get_held_on (session);
  int starts_at = (int) footing_session_get_starts_at (session);
  int minutes = (int) footing_session_get_planned_minutes (session);
  Entry *entry = NULL;

  if (enrolment == NULL || footing_session_get_state (session) != FOOTING_SESSION_STATE_PLANNED)
    return;

  add_taken (self->taken, footing_enrolment_get_preceptee_id (enrolment), day, starts_at, minutes);
  add_taken (self->taken, footing_enrolment_get_preceptor_id (enrolment), day, starts_at, minutes);

  entry = find_entry (self, footing_session_get_enrolment_id (session));
  if (entry != NULL &&
      footing_session_get_meeting_id (session) == footing_record_get_id (FOOTING_RECORD (entry->meeting)))
    g_set_object (&entry->session, session);
}

/* ---- Reading ---- */

typedef struct
{
  FootingCohortBooking *booking;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->booking, footing_cohort_booking_unref);
  g_free (reading);
}

static void
sessions_read_cb (GObject      *store,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  Reading *reading = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr(GPtrArray) sessions = footing_store_list_finish (FOOTING_STORE (store), result, &error);

  if (sessions == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  for (guint i = 0; i < sessions->len; i++)
    add_session (reading->booking, g_ptr_array_index (sessions, i));
  g_task_return_pointer (task, g_steal_pointer (&reading->booking), (GDestroyNotify) footing_cohort_booking_unref);
}

/* The last day on which anything may be proposed. */
static FootingDay
last_day (const FootingCohortBooking *self)
{
  FootingDay last = footing_context_get_today (self->context);

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = g_ptr_array_index (self->entries, i);

      last = MAX (last, footing_meeting_get_due_on (entry->meeting));
    }

  return last + FOOTING_BOOKING_DAYS_AFTER;
}

static void
courses_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(GTask) task = user_data;
  FootingCohortBooking *self = ((Reading *) g_task_get_task_data (task))->booking;
  FootingSessionQuery query = { 0 };
  const GPtrArray *courses = NULL;
  GError *error = NULL;

  self->courses = footing_courses_read_finish (result, &error);
  if (self->courses == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  courses = footing_courses_get_all (self->courses);
  for (guint i = 0; i < courses->len; i++)
    add_entry (self, g_ptr_array_index (courses, i));

  query.from = footing_context_get_today (self->context);
  query.to = last_day (self);
  footing_store_list_sessions_async (footing_context_get_store (self->context), &query, g_task_get_cancellable (task),
                                     sessions_read_cb, g_object_ref (task));
}

void
footing_cohort_booking_read_async (FootingContext      *context,
                                   gint64               cohort_id,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  FootingCohortBooking *self = g_new0 (FootingCohortBooking, 1);
  Reading *reading = g_new0 (Reading, 1);

  g_atomic_ref_count_init (&self->refs);
  self->context = g_object_ref (context);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  self->taken = g_array_new (FALSE, FALSE, sizeof (FootingBookingTaken));
  reading->booking = self;

  g_task_set_source_tag (task, footing_cohort_booking_read_async);
  g_task_set_task_data (task, reading, reading_free);
  footing_courses_read_async (footing_context_get_store (context), footing_context_get_roster (context),
                              FOOTING_COURSE_SCOPE_COHORT, cohort_id, cancellable, courses_read_cb,
                              g_object_ref (task));
}

FootingCohortBooking *
footing_cohort_booking_read_finish (GAsyncResult  *result,
                                    GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- Proposing ---- */

void
footing_cohort_booking_choose (FootingCohortBooking *self,
                               gint64                enrolment_id,
                               FootingDay            day,
                               int                   starts_at)
{
  Entry *entry = find_entry (self, enrolment_id);

  g_return_if_fail (entry != NULL);

  entry->is_chosen = TRUE;
  entry->day = day;
  entry->starts_at = starts_at;
}

static gboolean
is_booked (const Entry *entry)
{
  return entry->session != NULL || footing_meeting_get_state (entry->meeting) == FOOTING_MILESTONE_STATE_BOOKED;
}

/* Nobody is asked for today, unless it is the last day. */
static FootingDay
first_day (const FootingCohortBooking *self,
           FootingMeeting             *meeting)
{
  FootingDay today = footing_context_get_today (self->context);
  FootingDay first = footing_meeting_get_due_on (meeting) == today ? today : today + 1;

  return MAX (first, footing_meeting_get_opens_on (meeting));
}

static FootingBookingRequest
request_of (const FootingCohortBooking *self,
            const Entry                *entry)
{
  gint64 preceptee = footing_record_get_id (FOOTING_RECORD (entry->course->preceptee));
  gint64 preceptor = footing_record_get_id (FOOTING_RECORD (entry->preceptor));

  return (FootingBookingRequest) {
           .people = { preceptee, preceptor },
           .rotas = { footing_courses_rota_of (self->courses, preceptee),
                      footing_courses_rota_of (self->courses, preceptor) },
           .pauses = entry->pauses,
           .from = first_day (self, entry->meeting),
           .to = footing_meeting_get_due_on (entry->meeting),
           .best = footing_meeting_get_planned_on (entry->meeting),
           .minutes = (int) footing_meeting_get_minutes (entry->meeting),
  };
}

static void
add_to_run (Run   *run,
            guint  place)
{
  Entry *entry = g_ptr_array_index (run->booking->entries, place);
  FootingBookingRequest request;

  if (is_booked (entry) || entry->preceptor == NULL)
    return;

  request = request_of (run->booking, entry);
  if (entry->is_chosen)
    {
      for (guint side = 0; side < FOOTING_BOOKING_N_SIDES; side++)
        add_taken (run->taken, request.people[side], entry->day, entry->starts_at, request.minutes);
      return;
    }

  g_array_append_val (run->places, place);
  g_array_append_val (run->requests, request);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Run *run = task_data;
  FootingReference *reference = footing_context_get_reference (run->booking->context);

  run->result = footing_booking_propose ((const FootingBookingRequest *) (gpointer) run->requests->data,
                                         run->requests->len, run->taken, footing_reference_get_calendar (reference));
  g_task_return_boolean (task, TRUE);
}

void
footing_cohort_booking_run_async (FootingCohortBooking *self,
                                  GCancellable         *cancellable,
                                  GAsyncReadyCallback   callback,
                                  gpointer              user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Run *run = g_new0 (Run, 1);

  g_atomic_ref_count_inc (&self->refs);
  run->booking = self;
  run->places = g_array_new (FALSE, FALSE, sizeof (guint));
  run->requests = g_array_new (FALSE, FALSE, sizeof (FootingBookingRequest));
  run->taken = g_array_copy (self->taken);
  for (guint i = 0; i < self->entries->len; i++)
    add_to_run (run, i);

  g_task_set_source_tag (task, footing_cohort_booking_run_async);
  g_task_set_task_data (task, run, run_free);
  g_task_run_in_thread (task, run_in_thread);
}

/* ---- What is said ---- */

gboolean
footing_first_meeting_is_ready (const FootingFirstMeeting *self)
{
  return self->state == FOOTING_FIRST_MEETING_PROPOSED || self->state == FOOTING_FIRST_MEETING_CHOSEN;
}

void
footing_first_meeting_free (FootingFirstMeeting *self)
{
  g_clear_object (&self->enrolment);
  g_clear_object (&self->meeting);
  g_clear_object (&self->preceptee);
  g_clear_object (&self->preceptor);
  g_free (self->words);
  g_free (self);
}

static FootingFirstMeeting *
describe (const Entry              *entry,
          FootingFirstMeetingState  state,
          FootingDay                day,
          int                       starts_at)
{
  FootingFirstMeeting *self = g_new0 (FootingFirstMeeting, 1);

  self->enrolment = g_object_ref (entry->course->enrolment);
  self->meeting = g_object_ref (entry->meeting);
  self->preceptee = g_object_ref (entry->course->preceptee);
  g_set_object (&self->preceptor, entry->preceptor);
  self->state = state;
  self->day = day;
  self->starts_at = starts_at;

  return self;
}

static FootingFirstMeeting *
describe_booked (const Entry *entry)
{
  if (entry->session != NULL)
    return describe (entry, FOOTING_FIRST_MEETING_BOOKED, footing_session_get_held_on (entry->session),
                     (int) footing_session_get_starts_at (entry->session));

  return describe (entry, FOOTING_FIRST_MEETING_BOOKED, footing_meeting_get_planned_on (entry->meeting),
                   (int) footing_meeting_get_starts_at (entry->meeting));
}

/* Whether what was chosen for @entry is what another one was given, or stands in the diary. */
static gboolean
is_chosen_twice (const FootingCohortBooking *self,
                 const Entry                *entry)
{
  FootingBookingRequest request = request_of (self, entry);
  g_autoptr(GArray) taken = g_array_copy (self->taken);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *other = g_ptr_array_index (self->entries, i);

      if (other == entry || !other->is_chosen || other->starts_at < 0 || is_booked (other) || other->preceptor == NULL)
        continue;
      add_taken (taken, footing_record_get_id (FOOTING_RECORD (other->course->preceptee)), other->day,
                 other->starts_at, (int) footing_meeting_get_minutes (other->meeting));
      add_taken (taken, footing_record_get_id (FOOTING_RECORD (other->preceptor)), other->day, other->starts_at,
                 (int) footing_meeting_get_minutes (other->meeting));
    }

  return entry->starts_at >= 0 &&
         (footing_booking_overlaps (taken, request.people[0], entry->day, entry->starts_at, request.minutes) ||
          footing_booking_overlaps (taken, request.people[1], entry->day, entry->starts_at, request.minutes));
}

static FootingFirstMeeting *
describe_chosen (const FootingCohortBooking *self,
                 const Entry                *entry)
{
  FootingFirstMeeting *first = describe (entry, FOOTING_FIRST_MEETING_CHOSEN, entry->day, entry->starts_at);
  FootingBookingRequest request = request_of (self, entry);
  const FootingCalendar *calendar = footing_reference_get_calendar (footing_context_get_reference (self->context));

  if (entry->day == FOOTING_DAY_NONE)
    first->words = g_strdup (_("It has no day yet."));
  else if (entry->day < footing_context_get_today (self->context))
    first->words = g_strdup (_("That day has passed. Choose another one."));
  else if (is_chosen_twice (self, entry))
    first->words = g_strdup (_("One of them has another meeting then. Choose another time."));

  if (first->words != NULL)
    first->state = FOOTING_FIRST_MEETING_REFUSED;
  else
    first->words = _footing_first_meeting_words_against (first, &request, calendar);

  return first;
}

static FootingFirstMeeting *
describe_entry (const Run *run,
                guint      place)
{
  const Entry *entry = g_ptr_array_index (run->booking->entries, place);
  FootingFirstMeeting *first = NULL;

  if (is_booked (entry))
    return describe_booked (entry);
  if (entry->preceptor == NULL)
    return describe (entry, FOOTING_FIRST_MEETING_ALONE, FOOTING_DAY_NONE, -1);
  if (entry->is_chosen)
    return describe_chosen (run->booking, entry);

  for (guint i = 0; i < run->places->len; i++)
    if (g_array_index (run->places, guint, i) == place)
      {
        const FootingBooking *booking = &g_array_index (run->result, FootingBooking, i);

        if (booking->outcome == FOOTING_BOOKING_FOUND)
          return describe (entry, FOOTING_FIRST_MEETING_PROPOSED, booking->day, booking->starts_at);

        first = describe (entry, FOOTING_FIRST_MEETING_NONE, FOOTING_DAY_NONE, -1);
        first->words = _footing_first_meeting_words_none (first, booking);
      }

  return first;
}

GPtrArray *
footing_cohort_booking_run_finish (GAsyncResult  *result,
                                   GError       **error)
{
  Run *run = g_task_get_task_data (G_TASK (result));
  /* Taken in any case: the thread may be the last to let go of the task, and people belong here. */
  g_autoptr(FootingCohortBooking) booking = g_steal_pointer (&run->booking);
  g_autoptr(GPtrArray) meetings = g_ptr_array_new_with_free_func ((GDestroyNotify) footing_first_meeting_free);
  Run seen = *run;

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;

  seen.booking = booking;
  for (guint i = 0; i < booking->entries->len; i++)
    g_ptr_array_add (meetings, describe_entry (&seen, i));

  return g_steal_pointer (&meetings);
}

/* ---- Saving ---- */

static gboolean
is_free (const FootingCohortBooking *self,
         const FootingFirstMeeting  *wanted)
{
  int minutes = (int) footing_meeting_get_minutes (wanted->meeting);
  gint64 people[] = {
    footing_record_get_id (FOOTING_RECORD (wanted->preceptee)),
    footing_record_get_id (FOOTING_RECORD (wanted->preceptor)),
  };

  for (guint i = 0; wanted->starts_at >= 0 && i < G_N_ELEMENTS (people); i++)
    if (footing_booking_overlaps (self->taken, people[i], wanted->day, wanted->starts_at, minutes))
      return FALSE;

  return TRUE;
}

/* Whether a meeting can still be booked as it was proposed. */
static gboolean
is_as_it_was (const FootingCohortBooking *self,
              const FootingFirstMeeting  *wanted,
              const Entry                *entry)
{
  return entry != NULL && !is_booked (entry) && entry->preceptor != NULL &&
         footing_record_get_id (FOOTING_RECORD (entry->preceptor)) ==
           footing_record_get_id (FOOTING_RECORD (wanted->preceptor)) &&
         footing_record_get_id (FOOTING_RECORD (entry->meeting)) ==
           footing_record_get_id (FOOTING_RECORD (wanted->meeting)) &&
         footing_meeting_get_due_on (entry->meeting) == footing_meeting_get_due_on (wanted->meeting) &&
         is_free (self, wanted);
}

static FootingMeeting *
booked (FootingMeeting            *meeting,
        const FootingFirstMeeting *wanted)
{
  FootingMeeting *copy = footing_record_copy (meeting);

  g_object_set (copy,
                "state", FOOTING_MILESTONE_STATE_BOOKED,
                "planned-on", wanted->day,
                "starts-at", (gint64) wanted->starts_at,
                NULL);

  return copy;
}

static FootingSession *
session_for (FootingMeeting            *meeting,
             const FootingFirstMeeting *wanted)
{
  return g_object_new (FOOTING_TYPE_SESSION,
                       "enrolment-id", footing_meeting_get_enrolment_id (meeting),
                       "meeting-id", footing_record_get_id (FOOTING_RECORD (meeting)),
                       "title", footing_meeting_get_name (meeting),
                       "held-on", wanted->day,
                       "starts-at", (gint64) wanted->starts_at,
                       "state", FOOTING_SESSION_STATE_PLANNED,
                       "planned-minutes", footing_meeting_get_minutes (meeting),
                       NULL);
}

GPtrArray *
footing_cohort_booking_records (FootingCohortBooking  *self,
                                const GPtrArray       *wanted,
                                GPtrArray            **known,
                                guint                 *left)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  *known = g_ptr_array_new_with_free_func (g_object_unref);
  *left = 0;
  for (guint i = 0; i < wanted->len; i++)
    {
      const FootingFirstMeeting *first = g_ptr_array_index (wanted, i);
      Entry *entry = find_entry (self, footing_record_get_id (FOOTING_RECORD (first->enrolment)));

      if (!is_as_it_was (self, first, entry))
        {
          (*left)++;
          continue;
        }

      g_ptr_array_add (*known, g_object_ref (entry->meeting));
      g_ptr_array_add (records, booked (entry->meeting, first));
      g_ptr_array_add (records, session_for (entry->meeting, first));
    }

  return records;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-meeting.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingFirstMeetingState:
 * @FOOTING_FIRST_MEETING_PROPOSED: there is a day and a time
 * @FOOTING_FIRST_MEETING_CHOSEN: the lead has chosen them
 * @FOOTING_FIRST_MEETING_REFUSED: what the lead has chosen cannot be
 * @FOOTING_FIRST_MEETING_NONE: no time can be found
 * @FOOTING_FIRST_MEETING_ALONE: the preceptee has no preceptor yet
 * @FOOTING_FIRST_MEETING_BOOKED: it is booked already
 */
typedef enum
{
  FOOTING_FIRST_MEETING_PROPOSED,
  FOOTING_FIRST_MEETING_CHOSEN,
  FOOTING_FIRST_MEETING_REFUSED,
  FOOTING_FIRST_MEETING_NONE,
  FOOTING_FIRST_MEETING_ALONE,
  FOOTING_FIRST_MEETING_BOOKED,
} FootingFirstMeetingState;

/**
 * FootingFirstMeeting:
 * @enrolment: of the preceptee
 * @meeting: their initial meeting, as it is in the book
 * @preceptee: who it is for
 * @preceptor: (nullable): who supports them
 * @state: what can be said of it
 * @day: when it is, or would be; %FOOTING_DAY_NONE where there is no day
 * @starts_at: minutes after midnight; -1 when nobody said
 * @words: (nullable): why there is no time and what would help, or what speaks against the one
 *   that was chosen
 */
typedef struct
{
  FootingEnrolment         *enrolment;
  FootingMeeting           *meeting;
  FootingPerson            *preceptee;
  FootingPerson            *preceptor;
  FootingFirstMeetingState  state;
  FootingDay                day;
  int                       starts_at;
  char                     *words;
} FootingFirstMeeting;

/** Returns: whether it has a day for which it can be booked now */
gboolean  footing_first_meeting_is_ready        (const FootingFirstMeeting *self);

void      footing_first_meeting_free            (FootingFirstMeeting       *self);

/**
 * FootingCohortBooking:
 *
 * The initial meetings of a cohort that are still to be held, and when its people can: shifts, days
 * off, pauses and what they have in the diary, as it was in the book when it was read.
 */
typedef struct _FootingCohortBooking FootingCohortBooking;

/**
 * footing_cohort_booking_read_async:
 * @cohort_id: the cohort
 *
 * Reads who of a cohort is to have an initial meeting: those on the programme whose first meeting
 * is neither held nor missed nor waived.
 */
void      footing_cohort_booking_read_async     (FootingContext            *context,
                                                 gint64                     cohort_id,
                                                 GCancellable              *cancellable,
                                                 GAsyncReadyCallback        callback,
                                                 gpointer                   user_data);

/** Returns: (transfer full) (nullable): what is to be booked */
FootingCohortBooking *
          footing_cohort_booking_read_finish    (GAsyncResult              *result,
                                                 GError                   **error);

void      footing_cohort_booking_unref          (FootingCohortBooking      *self);

/**
 * footing_cohort_booking_choose:
 * @enrolment_id: one of those
 * @day: the day that the lead wants
 * @starts_at: minutes after midnight; -1 for no time in particular
 *
 * Everybody else is booked around it.
 */
void      footing_cohort_booking_choose         (FootingCohortBooking      *self,
                                                 gint64                     enrolment_id,
                                                 FootingDay                 day,
                                                 int                        starts_at);

/** Proposes times in a thread; nothing may be chosen until @callback. */
void      footing_cohort_booking_run_async      (FootingCohortBooking      *self,
                                                 GCancellable              *cancellable,
                                                 GAsyncReadyCallback        callback,
                                                 gpointer                   user_data);

/**
 * footing_cohort_booking_run_finish:
 *
 * Returns: (transfer full) (element-type FootingFirstMeeting) (nullable): one for each, in the same
 *   order each time
 */
GPtrArray *
          footing_cohort_booking_run_finish     (GAsyncResult              *result,
                                                 GError                   **error);

/**
 * footing_cohort_booking_records:
 * @self: as it was read just now
 * @wanted: (element-type FootingFirstMeeting): what is to be booked
 * @known: (out) (transfer full) (element-type FootingRecord): those of the records that are not new,
 *   as they are in the book
 * @left: (out): how many of @wanted were left out, because somebody has changed the meeting, the
 *   preceptor or the diary of the two since they were proposed
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: of each its meeting, and a
 *   session in the diary
 */
GPtrArray *
          footing_cohort_booking_records        (FootingCohortBooking      *self,
                                                 const GPtrArray           *wanted,
                                                 GPtrArray                **known,
                                                 guint                     *left);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCohortBooking, footing_cohort_booking_unref)

G_END_DECLS

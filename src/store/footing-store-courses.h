/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-store-records.h"

G_BEGIN_DECLS

/**
 * FootingCourseScope:
 * @FOOTING_COURSE_SCOPE_ENROLMENT: one enrolment
 * @FOOTING_COURSE_SCOPE_PROGRAMME: all who are or were on a programme
 * @FOOTING_COURSE_SCOPE_COHORT: all who are or were in a cohort
 * @FOOTING_COURSE_SCOPE_ALL: everybody
 *
 * Of which enrolments something is asked for.
 */
typedef enum
{
  FOOTING_COURSE_SCOPE_ENROLMENT,
  FOOTING_COURSE_SCOPE_PROGRAMME,
  FOOTING_COURSE_SCOPE_COHORT,
  FOOTING_COURSE_SCOPE_ALL,
} FootingCourseScope;

/**
 * FootingSessionTime:
 * @id: of the session
 * @enrolment_id: whose preceptorship it belongs to
 * @meeting_id: the milestone it fulfils; 0 for a contact in between
 * @held_on: the day
 * @state: held, planned or missed
 * @planned_minutes: how long it was meant to be
 * @protected_minutes: how much of it was protected time of the preceptor
 * @actual_minutes: how long it was
 * @preceptee_protected_minutes: how much of it was protected time of the preceptee
 *
 * A session without its words: there may be a hundred thousand, and figures need no words.
 */
typedef struct
{
  gint64              id;
  gint64              enrolment_id;
  gint64              meeting_id;
  FootingDay          held_on;
  FootingSessionState state;
  int                 planned_minutes;
  int                 protected_minutes;
  int                 actual_minutes;
  int                 preceptee_protected_minutes;
} FootingSessionTime;

/**
 * footing_store_list_of_courses_async:
 * @type: a class of records that has a link `enrolment_id`
 * @scope: of which enrolments
 * @id: the enrolment, programme or cohort; ignored for %FOOTING_COURSE_SCOPE_ALL
 *
 * Reads what belongs to some enrolments and is not in the trash, in the order of the enrolments;
 * meetings and items in their own order, everything else as it was made.
 *
 * Finish with footing_store_list_finish().
 */
void    footing_store_list_of_courses_async         (FootingStore         *self,
                                                     GType                 type,
                                                     FootingCourseScope    scope,
                                                     gint64                id,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);

/**
 * footing_store_list_session_times_async:
 * @scope: of which enrolments
 * @id: the enrolment, programme or cohort; ignored for %FOOTING_COURSE_SCOPE_ALL
 *
 * Reads the times of the sessions of some enrolments, in the order of the enrolments and days.
 */
void    footing_store_list_session_times_async      (FootingStore         *self,
                                                     FootingCourseScope    scope,
                                                     gint64                id,
                                                     GCancellable         *cancellable,
                                                     GAsyncReadyCallback   callback,
                                                     gpointer              user_data);

/**
 * footing_store_list_session_times_finish:
 *
 * Returns: (transfer full) (element-type FootingSessionTime) (nullable): the times
 */
GArray *footing_store_list_session_times_finish     (FootingStore         *self,
                                                     GAsyncResult         *result,
                                                     GError              **error);

G_END_DECLS

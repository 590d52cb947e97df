/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-availability.h"
#include "footing-course.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * FootingCourses:
 *
 * The courses of some enrolments, as they were in the book when they were read.
 */
typedef struct _FootingCourses FootingCourses;

/**
 * footing_courses_read_async:
 * @store: an open store
 * @roster: who is who; has to be loaded
 * @scope: of which enrolments
 * @id: the enrolment, programme or cohort; ignored for %FOOTING_COURSE_SCOPE_ALL
 *
 * Gathers what belongs to some enrolments, and when their people work. Nothing of it is kept up to
 * date: read again after a change (%FOOTING_COURSES_CHANGES).
 */
void                 footing_courses_read_async       (FootingStore         *store,
                                                       FootingRoster        *roster,
                                                       FootingCourseScope    scope,
                                                       gint64                id,
                                                       GCancellable         *cancellable,
                                                       GAsyncReadyCallback   callback,
                                                       gpointer              user_data);

/** Returns: (transfer full) (nullable): the courses */
FootingCourses      *footing_courses_read_finish      (GAsyncResult         *result,
                                                       GError              **error);

/** After which changes of the book courses may be others. */
#define FOOTING_COURSES_CHANGES                                                                     \
  (FOOTING_STORE_CHANGE_ENROLMENTS | FOOTING_STORE_CHANGE_MEETINGS | FOOTING_STORE_CHANGE_SESSIONS | \
   FOOTING_STORE_CHANGE_COURSES | FOOTING_STORE_CHANGE_HOURS | FOOTING_STORE_CHANGE_DOCUMENTS |      \
   FOOTING_STORE_CHANGE_EVIDENCE | FOOTING_STORE_CHANGE_AVAILABILITY)

void                 footing_courses_free             (FootingCourses       *self);

/** Returns: (transfer none) (element-type FootingCourse): in the order of the enrolments */
const GPtrArray     *footing_courses_get_all          (const FootingCourses *self);

/** Returns: (transfer none) (nullable): the course of an enrolment */
const FootingCourse *footing_courses_find             (const FootingCourses *self,
                                                       gint64                enrolment_id);

/** Returns: (transfer none) (nullable): when a person works; %NULL when nothing is known */
const FootingRota   *footing_courses_rota_of          (const FootingCourses *self,
                                                       gint64                person_id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCourses, footing_courses_free)

G_END_DECLS

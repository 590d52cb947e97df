/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-courses.h"

G_BEGIN_DECLS

/**
 * FootingLiveCourse:
 *
 * The course of one enrolment, read again whenever something of it changes in the book.
 *
 * The signal `changed` tells that it has been read, `failed (GError)` that it could not be.
 */
#define FOOTING_TYPE_LIVE_COURSE (footing_live_course_get_type ())
G_DECLARE_FINAL_TYPE (FootingLiveCourse, footing_live_course, FOOTING, LIVE_COURSE, GObject)

/** Returns: (transfer full): the course of @enrolment, which it begins to read */
FootingLiveCourse    *footing_live_course_new         (FootingContext    *context,
                                                       FootingEnrolment  *enrolment);

/** Returns: (transfer none) (nullable): the course; %NULL until it has been read */
const FootingCourse  *footing_live_course_get         (FootingLiveCourse *self);

/** Returns: (transfer none) (nullable): it with the rotas of its people; %NULL until it has been read */
const FootingCourses *footing_live_course_get_courses (FootingLiveCourse *self);

/** Returns: (transfer none) (nullable) (element-type FootingMove): where its preceptee moved */
const GPtrArray      *footing_live_course_get_moves   (FootingLiveCourse *self);

/** Returns: (transfer none) (nullable) (element-type FootingMilestone): of its programme */
const GPtrArray      *footing_live_course_get_milestones (FootingLiveCourse *self);

/** Returns: (transfer none): what is known of days on which its two people can meet; valid until `changed` */
const FootingDayHints *
                      footing_live_course_get_hints   (FootingLiveCourse *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"

G_BEGIN_DECLS

/**
 * FootingCourseChange:
 * @course: the preceptorship as it is in the book
 * @milestones: (element-type FootingMilestone): of its programme
 * @months: length of the programme
 * @hints: (nullable): bank holidays and the rotas of those who meet
 *
 * What has to be known before a pause or an extension is noted, changed or taken away. Everything
 * is borrowed.
 */
typedef struct
{
  const FootingCourse   *course;
  const GPtrArray       *milestones;
  int                    months;
  const FootingDayHints *hints;
} FootingCourseChange;

/**
 * footing_course_change_refuse_pause:
 * @pause: as it would be; with the id of one in the book it replaces that one
 *
 * A pause without a last day is allowed: what comes after it waits.
 *
 * Returns: (transfer full) (nullable): why it cannot be, and what to do; %NULL when it can
 */
char      *footing_course_change_refuse_pause     (const FootingCourseChange *self,
                                                   FootingEnrolmentPause     *pause);

/**
 * footing_course_change_refuse_extension:
 * @extension: as it would be; with the id of one in the book it replaces that one
 *
 * Returns: (transfer full) (nullable): why it cannot be, and what to do; %NULL when it can
 */
char      *footing_course_change_refuse_extension (const FootingCourseChange *self,
                                                   FootingEnrolmentExtension *extension);

/**
 * footing_course_change_records:
 * @record: (type FootingRecord): a pause or an extension: new, changed, or in the trash
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: @record, and what moves with
 *   it: a copy of the enrolment when its end does, and of each meeting
 */
GPtrArray *footing_course_change_records          (const FootingCourseChange *self,
                                                   gpointer                   record);

/**
 * footing_course_change_known:
 *
 * Returns: (transfer full) (element-type FootingRecord): all that footing_course_change_records() may
 *   change, as it is in the book
 */
GPtrArray *footing_course_change_known            (const FootingCourseChange *self);

/**
 * footing_course_change_to_words:
 * @records: (element-type FootingRecord): of footing_course_change_records()
 *
 * Returns: (transfer full): what the change means for the meetings and for the end, in sentences
 */
char      *footing_course_change_to_words         (const FootingCourseChange *self,
                                                   const GPtrArray           *records);

G_END_DECLS

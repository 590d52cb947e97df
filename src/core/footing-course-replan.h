/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"
#include "footing-replan.h"

G_BEGIN_DECLS

/**
 * footing_course_replan:
 * @hints: (nullable): bank holidays and the rotas of those who meet
 * @today: nothing is planned for today or before
 * @move_booked: whether booked meetings may move too
 * @error: a #FootingScheduleError about a pause
 *
 * What becomes of the meetings of a preceptorship when the rest of them is planned anew, inside
 * their windows; see footing_replan(). Nothing is changed.
 *
 * Returns: (transfer full) (nullable) (element-type FootingReplanChange): a change for each meeting,
 *   in the order of @self->meetings
 */
GPtrArray      *footing_course_replan         (const FootingCourse        *self,
                                               const FootingDayHints      *hints,
                                               FootingDay                  today,
                                               gboolean                    move_booked,
                                               GError                    **error);

/** Returns: how many of @changes give a meeting another day */
guint           footing_course_replan_count   (const GPtrArray            *changes);

/**
 * footing_course_replan_to_words:
 * @changes: when booked meetings were not to move
 *
 * Returns: (transfer full) (nullable): how many meetings need another day, and how many are booked for
 *   a day in a pause; %NULL when all is well
 */
char           *footing_course_replan_to_words (const GPtrArray           *changes);

/**
 * footing_course_replan_apply:
 * @meeting: as it is in the book
 * @change: what becomes of it
 *
 * Returns: (transfer full): a copy on its new day: planned, and agreed with nobody yet
 */
FootingMeeting *footing_course_replan_apply   (FootingMeeting             *meeting,
                                               const FootingReplanChange  *change);

G_END_DECLS

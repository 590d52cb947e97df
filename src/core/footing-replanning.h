/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"

G_BEGIN_DECLS

/**
 * FootingReplanning:
 * @course: the preceptorship as it is to be: with a new pause, say, or without one
 * @before: (nullable): as it is in the book, when its pauses or extensions are others; %NULL when
 *   only the days of @person are
 * @person: the preceptee, with the days that are true now
 * @milestones: (element-type FootingMilestone): of the programme
 * @months: length of the programme
 * @hints: (nullable): bank holidays and the rotas of those who meet
 *
 * A preceptorship whose days are not those any more that it was planned by. Everything is borrowed.
 */
typedef struct
{
  const FootingCourse   *course;
  const FootingCourse   *before;
  FootingPerson         *person;
  const GPtrArray       *milestones;
  int                    months;
  const FootingDayHints *hints;
} FootingReplanning;

/**
 * footing_replanning_records:
 *
 * Works out what moves: meetings that are still to be held, the day all is counted from, and the
 * end. What was held, missed or waived stays. A meeting that is booked keeps the day it is booked
 * for; only its limit moves. With @before, a meeting whose limit does not move is left alone, and
 * one whose limit was set by hand moves by as much as the others; a day that was chosen within the
 * window keeps its place among the days that count.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: a changed copy of the
 *   enrolment, then one of each meeting that moves; empty when no day becomes another, or when
 *   the days are not known that the programme counts from
 */
GPtrArray *footing_replanning_records (const FootingReplanning *self);

G_END_DECLS

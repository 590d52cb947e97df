/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"
#include "footing-reference.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * FootingStoryEvent:
 * @day: when it was, or began
 * @title: what it was
 * @words: when and why, in short
 * @record: (type FootingRecord): the pairing, pause, extension or move it tells of
 */
typedef struct
{
  FootingDay     day;
  char          *title;
  char          *words;
  FootingRecord *record;
} FootingStoryEvent;

/**
 * footing_course_story:
 * @moves: (nullable) (element-type FootingMove): of the preceptee
 * @roster: tells names
 * @reference: tells reasons
 * @today: the day it is
 *
 * What happened to a preceptorship beside its meetings: who supported it and who covered, pauses,
 * extensions and moves.
 *
 * Returns: (transfer full) (element-type FootingStoryEvent): in the order of their days
 */
GPtrArray *footing_course_story (const FootingCourse *course,
                                 const GPtrArray     *moves,
                                 FootingRoster       *roster,
                                 FootingReference    *reference,
                                 FootingDay           today);

G_END_DECLS

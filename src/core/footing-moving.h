/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-enrolment.h"
#include "footing-move.h"
#include "footing-person.h"
#include "footing-workplace.h"

G_BEGIN_DECLS

/**
 * FootingMoving:
 * @person: who moves
 * @enrolment: (nullable): the preceptorship they are on
 * @workplace: (nullable): where they work until now
 * @new_workplace: (nullable): where they work then; the same one when they stay
 * @cohort: (nullable): the cohort they belong to until now
 * @new_cohort: (nullable): the one they belong to then; the same one when they stay
 * @on: the first day there
 * @reason: (nullable): the id of the reason
 * @note: (nullable): in the words of whoever notes it
 *
 * That somebody goes to another workplace, to another cohort, or both. Everything is borrowed.
 */
typedef struct
{
  FootingPerson    *person;
  FootingEnrolment *enrolment;
  FootingWorkplace *workplace;
  FootingWorkplace *new_workplace;
  FootingCohort    *cohort;
  FootingCohort    *new_cohort;
  FootingDay        on;
  const char       *reason;
  const char       *note;
} FootingMoving;

/** Returns: whether anything would be another one than before */
gboolean   footing_moving_changes  (const FootingMoving *self);

/**
 * footing_moving_refusal:
 * @today: the day it is
 *
 * A move is noted when it has happened: until then the book would say where somebody is not.
 *
 * Returns: (transfer full) (nullable): why it cannot be noted, in words; %NULL when it can
 */
char      *footing_moving_refusal  (const FootingMoving *self,
                                    FootingDay           today);

/**
 * footing_moving_order_refusal:
 * @move: as it was noted
 * @on: the day it is to have now
 * @moves: (element-type FootingMove): all of that person
 *
 * What came after it led on from where it led to, so the order of moves stays.
 *
 * Returns: (transfer full) (nullable): why it cannot have that day, in words; %NULL when it can
 */
char      *footing_moving_order_refusal
                                   (FootingMove         *move,
                                    FootingDay           on,
                                    const GPtrArray     *moves);

/**
 * footing_moving_effect:
 * @preceptor: (nullable): who supports them
 * @at: (nullable): where @preceptor works
 * @n_in_new_cohort: people who are in the new cohort already
 *
 * Returns: (transfer full): what the move means, in sentences: that dates stay, that the preceptor
 *   then works elsewhere, that the new cohort is full
 */
char      *footing_moving_effect   (const FootingMoving *self,
                                    FootingPerson       *preceptor,
                                    FootingWorkplace    *at,
                                    guint                n_in_new_cohort);

/**
 * footing_moving_records:
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: copies of the person and of the
 *   enrolment as far as they change, and a #FootingMove for each that does
 */
GPtrArray *footing_moving_records  (const FootingMoving *self);

G_END_DECLS

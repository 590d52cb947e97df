/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-waiting.h"

G_BEGIN_DECLS

/**
 * FootingHandover:
 * @from: the first day of the new preceptors
 * @reason: (nullable): the id of the reason why the one before stops; %NULL where there was none
 * @note: (nullable): what is handed over
 *
 * What is said of all pairs at once. Borrowed.
 */
typedef struct
{
  FootingDay  from;
  const char *reason;
  const char *note;
} FootingHandover;

/**
 * FootingPairDecisions:
 *
 * Who gets which preceptor, carried out against what the book says now: what somebody has changed
 * since the proposals were made, stays.
 */
typedef struct _FootingPairDecisions FootingPairDecisions;

/**
 * footing_pair_decisions_new:
 * @waiting: who waited
 * @pairings_then: (element-type FootingPairing): when the proposals were made
 * @pairings_now: (element-type FootingPairing): as they are in the book
 * @handover: what is said of all
 *
 * Everything is borrowed but @context.
 */
FootingPairDecisions *footing_pair_decisions_new         (FootingContext        *context,
                                                          const FootingWaiting  *waiting,
                                                          const GPtrArray       *pairings_then,
                                                          const GPtrArray       *pairings_now,
                                                          const FootingHandover *handover);

void                  footing_pair_decisions_free        (FootingPairDecisions  *self);

/**
 * footing_pair_decisions_add:
 * @enrolment: of a preceptee who waited
 * @preceptor: who is to support them
 *
 * Leaves the pair out when something about it has changed.
 */
void                  footing_pair_decisions_add         (FootingPairDecisions  *self,
                                                          FootingEnrolment      *enrolment,
                                                          FootingPerson         *preceptor);

/** Returns: (transfer none) (element-type FootingRecord): what to save */
GPtrArray            *footing_pair_decisions_get_records (FootingPairDecisions  *self);

/** Returns: (transfer none) (element-type FootingRecord): what each of them was; %NULL for a new one */
GPtrArray            *footing_pair_decisions_get_before  (FootingPairDecisions  *self);

/** Returns: (transfer full): what has been done, and what was left out */
char                 *footing_pair_decisions_words       (FootingPairDecisions  *self);

/**
 * footing_pair_decisions_refusal:
 * @enrolment: of a preceptee who waits
 *
 * Returns: (transfer full) (nullable): why their preceptor cannot change on that day; %NULL when they can
 */
char                 *footing_pair_decisions_refusal     (FootingContext        *context,
                                                          const FootingWaiting  *waiting,
                                                          const GPtrArray       *pairings,
                                                          const FootingHandover *handover,
                                                          FootingEnrolment      *enrolment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingPairDecisions, footing_pair_decisions_free)

G_END_DECLS

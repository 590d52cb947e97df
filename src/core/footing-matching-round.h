/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingProposedPair:
 * @enrolment: of a preceptee who waits for a preceptor
 * @preceptee: who that is
 * @preceptor: (nullable): who is proposed for them; %NULL for nobody
 * @reasons: (nullable): why, three sentences with the points they cost; %NULL without @preceptor
 * @change: what would be otherwise or, without @preceptor, what would help
 * @caution: (nullable): what speaks against a preceptor whom the lead decided for, but for their limit
 *
 * What matching says of one preceptee.
 */
typedef struct
{
  FootingEnrolment *enrolment;
  FootingPerson    *preceptee;
  FootingPerson    *preceptor;
  GStrv             reasons;
  char             *change;
  char             *caution;
} FootingProposedPair;

void               footing_proposed_pair_free               (FootingProposedPair       *self);

/**
 * FootingMatchingRound:
 *
 * Preceptees who wait for a preceptor, and all preceptors: what docs/matching.md says that matching
 * may know of them, and nothing else.
 */
typedef struct _FootingMatchingRound FootingMatchingRound;

/**
 * footing_matching_round_new:
 * @waiting: (element-type FootingEnrolment): of the preceptees; what footing-waiting.h finds
 * @leaver: (nullable): a preceptor who cannot be proposed, because they hand over
 * @wishes: (element-type FootingPairWish): all of the book
 * @patterns: (element-type FootingWorkPattern): all of the book
 */
FootingMatchingRound *
                   footing_matching_round_new            (FootingContext       *context,
                                                          const GPtrArray      *waiting,
                                                          FootingPerson        *leaver,
                                                          const GPtrArray      *wishes,
                                                          const GPtrArray      *patterns);

void               footing_matching_round_free           (FootingMatchingRound *self);

/** Returns: how many preceptees there are */
guint              footing_matching_round_count          (FootingMatchingRound *self);

/** Returns: (transfer none) (element-type FootingPerson): the preceptors who could be decided for */
const GPtrArray   *footing_matching_round_get_preceptors (FootingMatchingRound *self);

/**
 * footing_matching_round_decide:
 * @enrolment: of a preceptee
 * @preceptor: (nullable): whom the lead has chosen for them; %NULL when the lead leaves it open
 *
 * Everybody else is matched around it.
 */
void               footing_matching_round_decide         (FootingMatchingRound *self,
                                                          FootingEnrolment     *enrolment,
                                                          FootingPerson        *preceptor);

/** Forgets what was decided for @enrolment. */
void               footing_matching_round_undecide       (FootingMatchingRound *self,
                                                          FootingEnrolment     *enrolment);

/** Matches in a thread; nothing may be decided until @callback. */
void               footing_matching_round_run_async      (FootingMatchingRound *self,
                                                          GCancellable         *cancellable,
                                                          GAsyncReadyCallback   callback,
                                                          gpointer              user_data);

/**
 * footing_matching_round_run_finish:
 *
 * Returns: (transfer full) (element-type FootingProposedPair) (nullable): one for each preceptee, in
 *   the same order each time; without those whom the lead leaves open
 */
GPtrArray         *footing_matching_round_run_finish     (GAsyncResult         *result,
                                                          GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingMatchingRound, footing_matching_round_free)

G_END_DECLS

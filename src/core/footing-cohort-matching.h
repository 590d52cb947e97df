/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-enrolment.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingCohortPair:
 * @enrolment: of a preceptee who has no preceptor
 * @preceptee: who that is
 * @preceptor: (nullable): who is proposed for them; %NULL for nobody
 * @reasons: (nullable): why, three sentences with the points they cost; %NULL without @preceptor
 * @change: what would be otherwise or, without @preceptor, what would help
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
} FootingCohortPair;

void               footing_cohort_pair_free               (FootingCohortPair       *self);

/**
 * FootingCohortMatching:
 *
 * The preceptees of a cohort who have no preceptor, and all preceptors: what docs/matching.md says
 * that matching may know of them, and nothing else.
 */
typedef struct _FootingCohortMatching FootingCohortMatching;

/**
 * footing_cohort_matching_new:
 * @cohort_id: the cohort
 * @wishes: (element-type FootingPairWish): all of the book
 * @patterns: (element-type FootingWorkPattern): all of the book
 */
FootingCohortMatching *
                   footing_cohort_matching_new            (FootingContext          *context,
                                                           gint64                   cohort_id,
                                                           const GPtrArray         *wishes,
                                                           const GPtrArray         *patterns);

void               footing_cohort_matching_free           (FootingCohortMatching   *self);

/** Returns: how many preceptees there are */
guint              footing_cohort_matching_count          (FootingCohortMatching   *self);

/** Returns: (transfer none) (element-type FootingPerson): the preceptors who could be decided for */
const GPtrArray   *footing_cohort_matching_get_preceptors (FootingCohortMatching   *self);

/**
 * footing_cohort_matching_decide:
 * @enrolment: of a preceptee
 * @preceptor: (nullable): whom the lead has chosen for them; %NULL when the lead leaves it open
 *
 * Everybody else is matched around it.
 */
void               footing_cohort_matching_decide         (FootingCohortMatching   *self,
                                                           FootingEnrolment        *enrolment,
                                                           FootingPerson           *preceptor);

/** Forgets what was decided for @enrolment. */
void               footing_cohort_matching_undecide       (FootingCohortMatching   *self,
                                                           FootingEnrolment        *enrolment);

/** Matches in a thread; nothing may be decided until @callback. */
void               footing_cohort_matching_run_async      (FootingCohortMatching   *self,
                                                           GCancellable            *cancellable,
                                                           GAsyncReadyCallback      callback,
                                                           gpointer                 user_data);

/**
 * footing_cohort_matching_run_finish:
 *
 * Returns: (transfer full) (element-type FootingCohortPair) (nullable): one for each preceptee, in
 *   the same order each time; without those whom the lead leaves open
 */
GPtrArray         *footing_cohort_matching_run_finish     (GAsyncResult            *result,
                                                           GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCohortMatching, footing_cohort_matching_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-enrolment.h"
#include "footing-pairing.h"
#include "footing-person.h"
#include "footing-roster.h"

G_BEGIN_DECLS

/**
 * FootingWaiting:
 * @cohort: (nullable): the people of a cohort who have no preceptor, or
 * @leaver: (nullable): the people whom this preceptor supports, or was to support, and hands over
 *
 * Who waits for a preceptor: one of the two is given. Borrowed.
 */
typedef struct
{
  FootingCohort *cohort;
  FootingPerson *leaver;
} FootingWaiting;

/**
 * footing_waiting_includes:
 * @pairings: (element-type FootingPairing): of @enrolment at least
 * @today: the day it is
 *
 * Returns: whether the preceptee of @enrolment waits
 */
gboolean   footing_waiting_includes    (const FootingWaiting *self,
                                        FootingRoster        *roster,
                                        FootingEnrolment     *enrolment,
                                        const GPtrArray      *pairings,
                                        FootingDay            today);

/**
 * footing_waiting_list:
 * @pairings: (element-type FootingPairing): of everybody who may wait
 * @today: the day it is
 *
 * Returns: (transfer full) (element-type FootingEnrolment): of the preceptees who wait
 */
GPtrArray *footing_waiting_list        (const FootingWaiting *self,
                                        FootingRoster        *roster,
                                        const GPtrArray      *pairings,
                                        FootingDay            today);

/**
 * footing_waiting_pairings_of:
 * @pairings: (element-type FootingPairing): of many
 *
 * Returns: (transfer container) (element-type FootingPairing): those of @enrolment, borrowed
 */
GPtrArray *footing_waiting_pairings_of (const GPtrArray      *pairings,
                                        FootingEnrolment     *enrolment);

/**
 * footing_waiting_from:
 * @pairings: (element-type FootingPairing): of one enrolment
 * @from: the first day of a new preceptor
 * @today: the day it is
 *
 * Returns: @from or, where the leaver was to begin on a later day, that day: until then somebody
 *   else supports the preceptee
 */
FootingDay footing_waiting_from        (const FootingWaiting *self,
                                        const GPtrArray      *pairings,
                                        FootingDay            from,
                                        FootingDay            today);

G_END_DECLS

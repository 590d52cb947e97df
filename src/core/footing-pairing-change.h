/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-leaving.h"
#include "footing-pairing.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPairingChange:
 * @enrolment: as it is in the book
 * @pairings: (element-type FootingPairing): of @enrolment
 * @preceptor: (nullable): who supports the preceptee from now on; %NULL for nobody yet
 * @left: (nullable): that the one before has left: they supported nobody after their last day
 * @from: the first day of it
 * @reason: (nullable): the id of the reason why the one before stops
 * @note: (nullable): what is handed over
 *
 * That somebody else becomes the named preceptor. Everything is borrowed.
 */
typedef struct
{
  FootingEnrolment *enrolment;
  const GPtrArray  *pairings;
  FootingPerson    *preceptor;
  FootingLeaving   *left;
  FootingDay        from;
  const char       *reason;
  const char       *note;
} FootingPairingChange;

/**
 * footing_pairing_change_refusal:
 * @today: the day it is
 *
 * A change may be planned for a day to come; what has been is not rewritten.
 *
 * Returns: (transfer full) (nullable): why it cannot be done, in words; %NULL when it can
 */
char      *footing_pairing_change_refusal (const FootingPairingChange *self,
                                           FootingDay                  today);

/**
 * footing_pairing_change_dropped:
 * @today: the day it is
 *
 * Returns: (transfer none) (nullable): a change that was planned for a day to come, and that this
 *   one replaces
 */
FootingPairing *
           footing_pairing_change_dropped (const FootingPairingChange *self,
                                           FootingDay                  today);

/**
 * footing_pairing_change_records:
 * @today: the day it is
 *
 * The one before stops the day before @from; what they did until then stays told. Whoever would
 * have begun on @from or later never did, and is replaced. The enrolment names who supports the
 * preceptee today, so a change that is still to come leaves it alone; footing_store_settle_pairings_async()
 * carries it out when its day has come.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: copies of the enrolment, of
 *   the preceptor when they were not marked as one, and the pairings
 */
GPtrArray *footing_pairing_change_records (const FootingPairingChange *self,
                                           FootingDay                  today);

/**
 * footing_pairing_change_cancel:
 * @pairings: (element-type FootingPairing): of one enrolment
 * @pairing: one of @pairings
 * @today: the day it is
 *
 * Takes back a change that is still to come. Of somebody who was to begin: whoever supports the
 * preceptee before goes on in their place. Of somebody who was to stop, with nobody to follow: they
 * go on.
 *
 * Returns: (transfer full) (element-type FootingPairing) (nullable): what to save; %NULL when nothing
 *   of @pairing is to come
 */
GPtrArray *footing_pairing_change_cancel  (const GPtrArray            *pairings,
                                           FootingPairing             *pairing,
                                           FootingDay                  today);

G_END_DECLS

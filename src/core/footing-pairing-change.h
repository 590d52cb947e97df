/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-pairing.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPairingChange:
 * @enrolment: as it is in the book
 * @pairings: (element-type FootingPairing): of @enrolment
 * @preceptor: (nullable): who supports the preceptee from now on; %NULL for nobody yet
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
  FootingDay        from;
  const char       *reason;
  const char       *note;
} FootingPairingChange;

/**
 * footing_pairing_change_refusal:
 * @today: the day it is
 *
 * Returns: (transfer full) (nullable): why it cannot be done, in words; %NULL when it can
 */
char      *footing_pairing_change_refusal (const FootingPairingChange *self,
                                           FootingDay                  today);

/**
 * footing_pairing_change_records:
 *
 * The one before stops the day before @from; what they did until then stays told. Somebody who
 * would have begun on that very day never did, and is replaced.
 *
 * Returns: (transfer full) (element-type FootingRecord): what to save: a changed copy of the
 *   enrolment, of the preceptor when they were not marked as one, and the pairings
 */
GPtrArray *footing_pairing_change_records (const FootingPairingChange *self);

G_END_DECLS

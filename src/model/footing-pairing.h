/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingPairing:
 *
 * A time in which somebody was, is or will be the preceptor of an enrolment.
 */
#define FOOTING_TYPE_PAIRING (footing_pairing_get_type ())
G_DECLARE_FINAL_TYPE (FootingPairing, footing_pairing, FOOTING, PAIRING, FootingRecord)

/** Returns: the enrolment */
gint64 footing_pairing_get_enrolment_id (FootingPairing *self);

/** Returns: the preceptor; 0 when they are in the book no more */
gint64 footing_pairing_get_preceptor_id (FootingPairing *self);

/** Returns: the named preceptor, or somebody who covers for them */
FootingPairingKind footing_pairing_get_kind (FootingPairing *self);

/** Returns: the first day */
FootingDay footing_pairing_get_from_on (FootingPairing *self);

/** Returns: the last day; %FOOTING_DAY_NONE while it goes on */
FootingDay footing_pairing_get_to_on (FootingPairing *self);

/** Returns: (transfer none) (nullable): the id of the reason why it ended; %NULL while it goes on */
const char *footing_pairing_get_reason (FootingPairing *self);

/** Returns: (transfer none) (nullable): what was handed over; %NULL when empty */
const char *footing_pairing_get_note (FootingPairing *self);

G_END_DECLS

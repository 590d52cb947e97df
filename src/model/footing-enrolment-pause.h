/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingEnrolmentPause:
 *
 * A time in which a preceptorship rests: its days do not count.
 */
#define FOOTING_TYPE_ENROLMENT_PAUSE (footing_enrolment_pause_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolmentPause, footing_enrolment_pause, FOOTING, ENROLMENT_PAUSE, FootingRecord)

/** Returns: the enrolment that rests */
gint64 footing_enrolment_pause_get_enrolment_id (FootingEnrolmentPause *self);

/** Returns: the first day */
FootingDay footing_enrolment_pause_get_from_on (FootingEnrolmentPause *self);

/** Returns: the last day; %FOOTING_DAY_NONE while nobody knows when it ends */
FootingDay footing_enrolment_pause_get_to_on (FootingEnrolmentPause *self);

/** Returns: (transfer none): the id of a reason */
const char *footing_enrolment_pause_get_reason (FootingEnrolmentPause *self);

/** Returns: (transfer none) (nullable): in the words of whoever wrote it; %NULL when empty */
const char *footing_enrolment_pause_get_note (FootingEnrolmentPause *self);

G_END_DECLS

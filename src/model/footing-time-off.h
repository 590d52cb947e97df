/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingTimeOff:
 *
 * Days on which somebody is away. Why they are is nobody’s business.
 */
#define FOOTING_TYPE_TIME_OFF (footing_time_off_get_type ())
G_DECLARE_FINAL_TYPE (FootingTimeOff, footing_time_off, FOOTING, TIME_OFF, FootingRecord)

/** Returns: who is away */
gint64 footing_time_off_get_person_id (FootingTimeOff *self);

/** Returns: leave, training or something else */
FootingTimeOffKind footing_time_off_get_kind (FootingTimeOff *self);

/** Returns: the first day */
FootingDay footing_time_off_get_from_on (FootingTimeOff *self);

/** Returns: the last day */
FootingDay footing_time_off_get_to_on (FootingTimeOff *self);

G_END_DECLS

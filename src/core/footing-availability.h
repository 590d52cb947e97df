/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rota.h"
#include "footing-time-off.h"
#include "footing-work-pattern.h"

G_BEGIN_DECLS

/**
 * FootingAvailability:
 *
 * When somebody works and when they are away, as the library of plans wants to know it.
 */
typedef struct _FootingAvailability FootingAvailability;

/** Returns: (transfer full): somebody of whom nothing is known */
FootingAvailability *footing_availability_new          (void);

void                 footing_availability_free         (FootingAvailability *self);

/** Adds shifts of this person. */
void                 footing_availability_add_pattern  (FootingAvailability *self,
                                                        FootingWorkPattern  *pattern);

/** Adds days on which this person is away. */
void                 footing_availability_add_time_off (FootingAvailability *self,
                                                        FootingTimeOff      *time_off);

/** Returns: (transfer none) (nullable): the same as a rota, valid until something is added */
const FootingRota   *footing_availability_get_rota     (FootingAvailability *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingAvailability, footing_availability_free)

G_END_DECLS

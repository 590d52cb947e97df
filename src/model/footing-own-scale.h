/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingOwnScale:
 *
 * A scale that a preceptee wants to be asked about, with a name of their own. Whoever wants none has none.
 */
#define FOOTING_TYPE_OWN_SCALE (footing_own_scale_get_type ())
G_DECLARE_FINAL_TYPE (FootingOwnScale, footing_own_scale, FOOTING, OWN_SCALE, FootingRecord)

/** Returns: whose it is */
gint64 footing_own_scale_get_enrolment_id (FootingOwnScale *self);

/** Returns: (transfer none): what it is about, in their words */
const char *footing_own_scale_get_name (FootingOwnScale *self);

/** Returns: (transfer none) (nullable): what its lowest step means to them */
const char *footing_own_scale_get_low_words (FootingOwnScale *self);

/** Returns: (transfer none) (nullable): what its highest step means to them */
const char *footing_own_scale_get_high_words (FootingOwnScale *self);

/** Returns: how many steps it has, 2 to 10 */
gint64 footing_own_scale_get_steps (FootingOwnScale *self);

/** Returns: the day from which they do not want it any more; %FOOTING_DAY_NONE while they do */
FootingDay footing_own_scale_get_ended_on (FootingOwnScale *self);

G_END_DECLS

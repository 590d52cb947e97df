/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingOwnScaleAnswer:
 *
 * What a preceptee said on a scale of their own in a session.
 */
#define FOOTING_TYPE_OWN_SCALE_ANSWER (footing_own_scale_answer_get_type ())
G_DECLARE_FINAL_TYPE (FootingOwnScaleAnswer, footing_own_scale_answer, FOOTING, OWN_SCALE_ANSWER, FootingRecord)

/** Returns: the scale */
gint64 footing_own_scale_answer_get_own_scale_id (FootingOwnScaleAnswer *self);

/** Returns: the session */
gint64 footing_own_scale_answer_get_session_id (FootingOwnScaleAnswer *self);

/** Returns: 1 for the lowest step; 0 when only words were said */
gint64 footing_own_scale_answer_get_step (FootingOwnScaleAnswer *self);

/** Returns: (transfer none) (nullable): what they said */
const char *footing_own_scale_answer_get_words (FootingOwnScaleAnswer *self);

G_END_DECLS

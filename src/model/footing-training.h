/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingTraining:
 *
 * A training that somebody has done.
 */
#define FOOTING_TYPE_TRAINING (footing_training_get_type ())
G_DECLARE_FINAL_TYPE (FootingTraining, footing_training, FOOTING, TRAINING, FootingRecord)

/** Returns: who did it */
gint64 footing_training_get_person_id (FootingTraining *self);

/** Returns: (transfer none): what it was */
const char *footing_training_get_name (FootingTraining *self);

/** Returns: the day it was finished; %FOOTING_DAY_NONE when not known */
FootingDay footing_training_get_done_on (FootingTraining *self);

/** Returns: the last day it counts; %FOOTING_DAY_NONE for ever */
FootingDay footing_training_get_expires_on (FootingTraining *self);

/** Returns: whether it prepares for being a preceptor */
gboolean footing_training_get_prepares (FootingTraining *self);

/** Returns: (transfer none) (nullable): what else there is to say; %NULL when nothing */
const char *footing_training_get_note (FootingTraining *self);

G_END_DECLS

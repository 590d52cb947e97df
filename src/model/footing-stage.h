/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingStage:
 *
 * One stage of a reflection: its text.
 */
#define FOOTING_TYPE_STAGE (footing_stage_get_type ())
G_DECLARE_FINAL_TYPE (FootingStage, footing_stage, FOOTING, STAGE, FootingRecord)

/** Returns: the reflection it belongs to */
gint64 footing_stage_get_reflection_id (FootingStage *self);

/** Returns: (transfer none): the id of the stage in its model */
const char *footing_stage_get_key (FootingStage *self);

/** Returns: its place in the order, from 0 */
gint64 footing_stage_get_position (FootingStage *self);

/** Returns: (transfer none) (nullable): plain text; %NULL when empty */
const char *footing_stage_get_body (FootingStage *self);

/** Returns: how often it has been saved; guards against lost updates */
gint64 footing_stage_get_revision (FootingStage *self);

G_END_DECLS

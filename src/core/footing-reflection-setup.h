/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-reflection.h"
#include "footing-reflective-model.h"
#include "footing-stage.h"

G_BEGIN_DECLS

/**
 * footing_reflection_setup:
 * @model: the model to write by
 * @session_id: the session to look back on; 0 for none
 * @written_on: the day it is begun
 *
 * Makes the records of a new reflection: the #FootingReflection first, with a promised id, then
 * an empty #FootingStage for each stage of the model. They are ready to be saved in one batch.
 *
 * It gets no title: one that somebody has not thought about could name a person.
 *
 * Returns: (transfer full) (element-type FootingRecord): the records
 */
GPtrArray *footing_reflection_setup (const FootingReflectiveModel *model,
                                     gint64                        session_id,
                                     FootingDay                    written_on);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingMove:
 *
 * That somebody went to another workplace or cohort. The names are those of then.
 */
#define FOOTING_TYPE_MOVE (footing_move_get_type ())
G_DECLARE_FINAL_TYPE (FootingMove, footing_move, FOOTING, MOVE, FootingRecord)

/** Returns: who moved */
gint64 footing_move_get_person_id (FootingMove *self);

/** Returns: the enrolment they were on; 0 for none */
gint64 footing_move_get_enrolment_id (FootingMove *self);

/** Returns: to another workplace or to another cohort */
FootingMoveKind footing_move_get_kind (FootingMove *self);

/** Returns: the first day there */
FootingDay footing_move_get_moved_on (FootingMove *self);

/** Returns: (transfer none) (nullable): the name of where they came from; %NULL for nowhere */
const char *footing_move_get_was (FootingMove *self);

/** Returns: (transfer none) (nullable): the name of where they went; %NULL for nowhere */
const char *footing_move_get_became (FootingMove *self);

/** Returns: (transfer none): the id of a reason */
const char *footing_move_get_reason (FootingMove *self);

/** Returns: (transfer none) (nullable): in the words of whoever wrote it; %NULL when empty */
const char *footing_move_get_note (FootingMove *self);

G_END_DECLS

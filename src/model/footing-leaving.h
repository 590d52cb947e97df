/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingLeaving:
 *
 * That somebody left, when, and why as far as is known.
 */
#define FOOTING_TYPE_LEAVING (footing_leaving_get_type ())
G_DECLARE_FINAL_TYPE (FootingLeaving, footing_leaving, FOOTING, LEAVING, FootingRecord)

/** Returns: who left */
gint64 footing_leaving_get_person_id (FootingLeaving *self);

/** Returns: the last day */
FootingDay footing_leaving_get_left_on (FootingLeaving *self);

/** Returns: (transfer none): the id of a leave reason */
const char *footing_leaving_get_reason (FootingLeaving *self);

/** Returns: what was left */
FootingLeavingEvent footing_leaving_get_event (FootingLeaving *self);

/** Returns: (transfer none) (nullable): in the words of whoever wrote it; %NULL when empty */
const char *footing_leaving_get_note (FootingLeaving *self);

G_END_DECLS

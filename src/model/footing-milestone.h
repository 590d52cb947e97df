/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingMilestone:
 *
 * A required point of a programme: initial, interim, final.
 */
#define FOOTING_TYPE_MILESTONE (footing_milestone_get_type ())
G_DECLARE_FINAL_TYPE (FootingMilestone, footing_milestone, FOOTING, MILESTONE, FootingRecord)

/** Returns: the programme it belongs to */
gint64 footing_milestone_get_programme_id (FootingMilestone *self);

/** Returns: (transfer none): its id within the programme, such as `initial` */
const char *footing_milestone_get_key (FootingMilestone *self);

/** Returns: what the meeting is for */
FootingMilestoneKind footing_milestone_get_kind (FootingMilestone *self);

/** Returns: (transfer none): what people call it */
const char *footing_milestone_get_name (FootingMilestone *self);

/** Returns: its place in the order, from 0 */
gint64 footing_milestone_get_position (FootingMilestone *self);

/** Returns: calendar months from the anchor to the limit */
gint64 footing_milestone_get_due_months (FootingMilestone *self);

/** Returns: days to add to these months; may be negative */
gint64 footing_milestone_get_due_days (FootingMilestone *self);

/** Returns: days before the limit from which on a meeting counts */
gint64 footing_milestone_get_opens_days (FootingMilestone *self);

/** Returns: days after the limit from which on it is late; 1 for no grace */
gint64 footing_milestone_get_late_days (FootingMilestone *self);

/** Returns: planned length of the meeting */
gint64 footing_milestone_get_minutes (FootingMilestone *self);

/** Returns: whether the programme needs it */
gboolean footing_milestone_get_required (FootingMilestone *self);

/** Returns: (transfer none): who set the limit: `standard` or `local` */
const char *footing_milestone_get_basis (FootingMilestone *self);

/** Returns: (transfer none) (nullable): one point a line; %NULL when there is none */
const char *footing_milestone_get_agenda (FootingMilestone *self);

G_END_DECLS

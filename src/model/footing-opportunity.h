/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingOpportunity:
 *
 * A chance to learn or to be seen that was offered, asked for or obstructed, and what was done about it.
 */
#define FOOTING_TYPE_OPPORTUNITY (footing_opportunity_get_type ())
G_DECLARE_FINAL_TYPE (FootingOpportunity, footing_opportunity, FOOTING, OPPORTUNITY, FootingRecord)

/** Returns: whose preceptorship it belongs to */
gint64 footing_opportunity_get_enrolment_id (FootingOpportunity *self);

/** Returns: the session in which it was spoken of; 0 for none */
gint64 footing_opportunity_get_session_id (FootingOpportunity *self);

/** Returns: the day */
FootingDay footing_opportunity_get_happened_on (FootingOpportunity *self);

/** Returns: offered, asked for or obstructed */
FootingOpportunityKind footing_opportunity_get_kind (FootingOpportunity *self);

/** Returns: (transfer none): the opportunity */
const char *footing_opportunity_get_what (FootingOpportunity *self);

/** Returns: (transfer none) (nullable): the id of what stood in its way; %NULL for nothing, or when nobody said */
const char *footing_opportunity_get_obstacle (FootingOpportunity *self);

/** Returns: (transfer none) (nullable): what was done about it */
const char *footing_opportunity_get_done (FootingOpportunity *self);

/** Returns: (transfer none) (nullable): what came of it */
const char *footing_opportunity_get_outcome (FootingOpportunity *self);

G_END_DECLS

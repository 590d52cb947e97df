/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingProgrammeItem:
 *
 * What a programme has beside its meetings: a study day, a topic, a document.
 */
#define FOOTING_TYPE_PROGRAMME_ITEM (footing_programme_item_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammeItem, footing_programme_item, FOOTING, PROGRAMME_ITEM, FootingRecord)

/** Returns: the programme it belongs to */
gint64 footing_programme_item_get_programme_id (FootingProgrammeItem *self);

/** Returns: study day, topic or document */
FootingItemKind footing_programme_item_get_kind (FootingProgrammeItem *self);

/** Returns: (transfer none): its id within the programme; of a document the id of its form */
const char *footing_programme_item_get_key (FootingProgrammeItem *self);

/** Returns: (transfer none): what people call it */
const char *footing_programme_item_get_name (FootingProgrammeItem *self);

/** Returns: its place in the order, from 0 */
gint64 footing_programme_item_get_position (FootingProgrammeItem *self);

/** Returns: calendar months from the anchor to the day it is due */
gint64 footing_programme_item_get_due_months (FootingProgrammeItem *self);

/** Returns: days to add to these months; may be negative */
gint64 footing_programme_item_get_due_days (FootingProgrammeItem *self);

/** Returns: planned length; 0 for none */
gint64 footing_programme_item_get_minutes (FootingProgrammeItem *self);

/** Returns: whether the programme needs it */
gboolean footing_programme_item_get_required (FootingProgrammeItem *self);

/** Returns: (transfer none) (nullable): what else there is to say; %NULL when nothing */
const char *footing_programme_item_get_note (FootingProgrammeItem *self);

G_END_DECLS

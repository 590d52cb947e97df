/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingTimeEntry:
 *
 * Supernumerary or protected time that was entered by hand. What sessions add is not repeated here.
 */
#define FOOTING_TYPE_TIME_ENTRY (footing_time_entry_get_type ())
G_DECLARE_FINAL_TYPE (FootingTimeEntry, footing_time_entry, FOOTING, TIME_ENTRY, FootingRecord)

/** Returns: whose time it was */
gint64 footing_time_entry_get_person_id (FootingTimeEntry *self);

/** Returns: the enrolment it belongs to; 0 for time of a preceptor that belongs to none */
gint64 footing_time_entry_get_enrolment_id (FootingTimeEntry *self);

/** Returns: which of the ledgers */
FootingTimeKind footing_time_entry_get_kind (FootingTimeEntry *self);

/** Returns: the day */
FootingDay footing_time_entry_get_spent_on (FootingTimeEntry *self);

/** Returns: how long */
gint64 footing_time_entry_get_minutes (FootingTimeEntry *self);

/** Returns: (transfer none) (nullable): what it was; %NULL when nobody said */
const char *footing_time_entry_get_note (FootingTimeEntry *self);

G_END_DECLS

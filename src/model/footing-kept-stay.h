/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingKeptStay:
 *
 * What was kept of somebody who was deleted, for the figures: no name, no day, no place.
 */
#define FOOTING_TYPE_KEPT_STAY (footing_kept_stay_get_type ())
G_DECLARE_FINAL_TYPE (FootingKeptStay, footing_kept_stay, FOOTING, KEPT_STAY, FootingRecord)

/** Returns: the year of the first day */
gint64 footing_kept_stay_get_started_year (FootingKeptStay *self);

/** Returns: days in post when they came into sight */
gint64 footing_kept_stay_get_entry_days (FootingKeptStay *self);

/** Returns: days in post when last seen */
gint64 footing_kept_stay_get_days (FootingKeptStay *self);

/** Returns: whether they left then; otherwise they were still there */
gboolean footing_kept_stay_get_has_left (FootingKeptStay *self);

/** Returns: whether they had a preceptorship */
gboolean footing_kept_stay_get_received (FootingKeptStay *self);

G_END_DECLS

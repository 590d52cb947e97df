/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingTimeRow:
 *
 * A row for a time of day, which is typed as people write it (see footing_time_parse()) and may
 * be left empty. What is no time is said below the title.
 *
 * - `minutes`: minutes after midnight; -1 while the entry is empty or not understood
 * - `valid`: whether the entry is empty or a time
 * - `needed`: whether it is not said that the entry may be left empty
 */
#define FOOTING_TYPE_TIME_ROW (footing_time_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingTimeRow, footing_time_row, FOOTING, TIME_ROW, AdwActionRow)

/** Returns: minutes after midnight; -1 while the entry is empty or not understood */
gint64   footing_time_row_get_minutes (FootingTimeRow *self);

/** Shows a time; -1 empties the entry. */
void     footing_time_row_set_minutes (FootingTimeRow *self,
                                       gint64          minutes);

/** Returns: whether the entry is empty or a time */
gboolean footing_time_row_get_valid   (FootingTimeRow *self);

/**
 * footing_time_row_check:
 *
 * Says below the title what is wrong, if something is. While somebody types, nothing is.
 *
 * Returns: whether the entry is empty or a time
 */
gboolean footing_time_row_check       (FootingTimeRow *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingShiftGrid:
 *
 * A pattern of shifts, week by week: a button for each day, which goes round through day shift,
 * night shift, day off and not known.
 *
 * The signal `changed` tells that a day has become another one.
 */
#define FOOTING_TYPE_SHIFT_GRID (footing_shift_grid_get_type ())
G_DECLARE_FINAL_TYPE (FootingShiftGrid, footing_shift_grid, FOOTING, SHIFT_GRID, AdwBin)

/** Shows @pattern: whole weeks, see #FootingWorkPattern. */
void        footing_shift_grid_set_pattern (FootingShiftGrid *self,
                                            const char       *pattern);

/** Returns: (transfer none): what is shown */
const char *footing_shift_grid_get_pattern (FootingShiftGrid *self);

/** Shows more or fewer weeks. What was said of a week comes back with it; a new one is like the one before. */
void        footing_shift_grid_set_weeks   (FootingShiftGrid *self,
                                            guint             n_weeks);

G_END_DECLS

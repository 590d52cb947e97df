/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingWorkPattern:
 *
 * The shifts of somebody, as far as they repeat themselves.
 */
#define FOOTING_TYPE_WORK_PATTERN (footing_work_pattern_get_type ())
G_DECLARE_FINAL_TYPE (FootingWorkPattern, footing_work_pattern, FOOTING, WORK_PATTERN, FootingRecord)

/** Returns: whose shifts */
gint64 footing_work_pattern_get_person_id (FootingWorkPattern *self);

/** Returns: a Monday: the first day of the pattern */
FootingDay footing_work_pattern_get_from_on (FootingWorkPattern *self);

/** Returns: the last day; %FOOTING_DAY_NONE while it goes on */
FootingDay footing_work_pattern_get_to_on (FootingWorkPattern *self);

/**
 * Returns: (transfer none): a letter for each day of whole weeks: `D` day shift, `N` night
 *   shift, `O` day off, `-` not known
 */
const char *footing_work_pattern_get_pattern (FootingWorkPattern *self);

/** Returns: minutes after midnight at which a day shift begins */
gint64 footing_work_pattern_get_day_starts_at (FootingWorkPattern *self);

/** Returns: minutes after midnight at which it ends */
gint64 footing_work_pattern_get_day_ends_at (FootingWorkPattern *self);

/** Returns: minutes after midnight at which a night shift begins */
gint64 footing_work_pattern_get_night_starts_at (FootingWorkPattern *self);

/** Returns: minutes after midnight of the next day at which it ends */
gint64 footing_work_pattern_get_night_ends_at (FootingWorkPattern *self);

G_END_DECLS

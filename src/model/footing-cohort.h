/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingCohort:
 *
 * A group that starts in one window; it may be one person.
 */
#define FOOTING_TYPE_COHORT (footing_cohort_get_type ())
G_DECLARE_FINAL_TYPE (FootingCohort, footing_cohort, FOOTING, COHORT, FootingRecord)

/** Returns: the programme it follows */
gint64 footing_cohort_get_programme_id (FootingCohort *self);

/** Returns: (transfer none): what people call it */
const char *footing_cohort_get_name (FootingCohort *self);

/** Returns: the first day of its window */
FootingDay footing_cohort_get_starts_on (FootingCohort *self);

/** Returns: the last day on which somebody of it starts; %FOOTING_DAY_NONE when nobody said */
FootingDay footing_cohort_get_ends_on (FootingCohort *self);

/** Returns: how many people it is meant for; 0 when not limited */
gint64 footing_cohort_get_capacity (FootingCohort *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-cohort.h"
#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingCohortRow:
 *
 * A cohort in a list: its name, programme and days, and how many of its places are taken, as a bar
 * and in words.
 */
#define FOOTING_TYPE_COHORT_ROW (footing_cohort_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingCohortRow, footing_cohort_row, FOOTING, COHORT_ROW, AdwPreferencesRow)

/** Returns: (transfer floating): a row as things are now */
GtkWidget     *footing_cohort_row_new        (FootingContext   *context,
                                              FootingCohort    *cohort);

/** Returns: (transfer none): what it shows */
FootingCohort *footing_cohort_row_get_cohort (FootingCohortRow *self);

G_END_DECLS

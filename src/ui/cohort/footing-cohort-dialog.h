/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingCohortDialog:
 *
 * Asks for a cohort: its programme, what people call it, when its people start, and how many it is
 * meant for.
 */
#define FOOTING_TYPE_COHORT_DIALOG (footing_cohort_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingCohortDialog, footing_cohort_dialog, FOOTING, COHORT_DIALOG, FootingFormDialog)

/**
 * footing_cohort_dialog_new:
 * @cohort: (nullable): one to change; %NULL for a new one
 *
 * Returns: (transfer floating): a dialog for footing_form_dialog_open()
 */
FootingFormDialog *footing_cohort_dialog_new (FootingContext *context,
                                              FootingCohort  *cohort);

G_END_DECLS

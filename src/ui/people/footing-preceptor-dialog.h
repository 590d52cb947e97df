/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-form-dialog.h"

G_BEGIN_DECLS

/**
 * FootingPreceptorDialog:
 *
 * Chooses who supports a preceptee. From which day on, and what is handed over, is asked next.
 */
#define FOOTING_TYPE_PRECEPTOR_DIALOG (footing_preceptor_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreceptorDialog, footing_preceptor_dialog, FOOTING, PRECEPTOR_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_preceptor_dialog_new (FootingContext   *context,
                                                 FootingEnrolment *enrolment);

G_END_DECLS

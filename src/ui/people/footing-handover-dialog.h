/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enrolment.h"
#include "footing-form-dialog.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingHandoverDialog:
 *
 * From which day on somebody else supports a preceptee and, when somebody did before, why they stop
 * and what is handed over.
 */
#define FOOTING_TYPE_HANDOVER_DIALOG (footing_handover_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingHandoverDialog, footing_handover_dialog, FOOTING, HANDOVER_DIALOG, FootingFormDialog)

/**
 * footing_handover_dialog_new:
 * @preceptor: (nullable): who supports from now on; %NULL for nobody yet
 *
 * Returns: (transfer floating): a dialog for footing_form_dialog_open()
 */
FootingFormDialog *footing_handover_dialog_new (FootingContext   *context,
                                                FootingEnrolment *enrolment,
                                                FootingPerson    *preceptor);

G_END_DECLS

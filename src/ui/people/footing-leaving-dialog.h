/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-person.h"
#include "footing-possible-leaver.h"

G_BEGIN_DECLS

/**
 * FootingLeavingDialog:
 *
 * Marks that somebody has left, when and why, or corrects what was marked. It says what that
 * changes. Whoever leaves the employer or the profession is on no programme any more.
 */
#define FOOTING_TYPE_LEAVING_DIALOG (footing_leaving_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingLeavingDialog, footing_leaving_dialog, FOOTING, LEAVING_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_leaving_dialog_new (FootingContext *context,
                                               FootingPerson  *person);

/**
 * footing_leaving_dialog_set_question:
 * @question: (nullable): what somebody was asked because of a staff file: saving answers it
 */
void               footing_leaving_dialog_set_question (FootingLeavingDialog  *self,
                                                        FootingPossibleLeaver *question);

G_END_DECLS

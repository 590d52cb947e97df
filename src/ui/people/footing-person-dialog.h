/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingPersonDialog:
 *
 * Adds somebody to the book, or changes what it says about them.
 */
#define FOOTING_TYPE_PERSON_DIALOG (footing_person_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingPersonDialog, footing_person_dialog, FOOTING, PERSON_DIALOG, FootingFormDialog)

/**
 * footing_person_dialog_new:
 * @person: (nullable): whom to change; %NULL to add somebody
 *
 * Returns: (transfer floating): a dialog for footing_form_dialog_open()
 */
FootingFormDialog *footing_person_dialog_new (FootingContext *context,
                                              FootingPerson  *person);

G_END_DECLS

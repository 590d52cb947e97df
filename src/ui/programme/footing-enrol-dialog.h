/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-form-dialog.h"
#include "footing-person.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingEnrolDialog:
 *
 * Enrols people on a programme in three steps: who, with which preceptor and in which cohort, and
 * what that means, with the true date of every meeting. Nothing is saved before the last one.
 */
#define FOOTING_TYPE_ENROL_DIALOG (footing_enrol_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingEnrolDialog, footing_enrol_dialog, FOOTING, ENROL_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog for footing_form_dialog_open() */
FootingFormDialog *footing_enrol_dialog_new (FootingContext   *context,
                                             FootingProgramme *programme);

/**
 * footing_enrol_dialog_new_for_cohort:
 * @cohort: (nullable): the cohort that is chosen at first
 *
 * Returns: (transfer floating): a dialog for footing_form_dialog_open()
 */
FootingFormDialog *footing_enrol_dialog_new_for_cohort (FootingContext   *context,
                                                        FootingProgramme *programme,
                                                        FootingCohort    *cohort);

/**
 * footing_enrol_dialog_new_for_person:
 * @person: who is picked at first
 *
 * Returns: (transfer floating): a dialog for footing_form_dialog_open()
 */
FootingFormDialog *footing_enrol_dialog_new_for_person (FootingContext   *context,
                                                        FootingProgramme *programme,
                                                        FootingPerson    *person);

G_END_DECLS

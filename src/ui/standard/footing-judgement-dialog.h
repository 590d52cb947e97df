/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-evidence.h"
#include "footing-form-dialog.h"
#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * FootingJudgementDialog:
 *
 * In which somebody says whether the organisation keeps to a rule, and what shows it. Earlier judgements
 * stay in the book; the latest one counts.
 */
#define FOOTING_TYPE_JUDGEMENT_DIALOG (footing_judgement_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingJudgementDialog, footing_judgement_dialog, FOOTING, JUDGEMENT_DIALOG, FootingFormDialog)

/**
 * footing_judgement_dialog_new:
 * @standard: the standard that is asked about
 * @rule: a rule of it
 * @latest: (nullable): what was judged last
 *
 * Returns: (transfer floating): a dialog, for footing_form_dialog_open()
 */
FootingFormDialog *footing_judgement_dialog_new (FootingContext            *context,
                                                 const FootingStandard     *standard,
                                                 const FootingStandardRule *rule,
                                                 FootingEvidence           *latest);

G_END_DECLS

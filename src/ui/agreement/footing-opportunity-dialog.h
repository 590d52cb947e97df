/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-opportunity.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingOpportunityDialog:
 *
 * An opportunity: what it was, whether it was offered, asked for or obstructed, what was done and what came of it.
 */
#define FOOTING_TYPE_OPPORTUNITY_DIALOG (footing_opportunity_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingOpportunityDialog, footing_opportunity_dialog, FOOTING, OPPORTUNITY_DIALOG,
                      FootingRecordDialog)

/** Returns: (transfer floating): a dialog for @opportunity, which may be new */
FootingFormDialog *footing_opportunity_dialog_new (FootingContext     *context,
                                                   FootingOpportunity *opportunity);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-form-dialog.h"
#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * FootingStandardDialog:
 *
 * A standard of one's own: its name, rules and milestones. It is saved only when a programme that is
 * made from it keeps to it.
 */
#define FOOTING_TYPE_STANDARD_DIALOG (footing_standard_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardDialog, footing_standard_dialog, FOOTING, STANDARD_DIALOG, FootingFormDialog)

/** Returns: (transfer floating): a dialog that makes a standard from @base */
FootingFormDialog *footing_standard_dialog_new_from   (FootingContext        *context,
                                                       const FootingStandard *base);

/** Returns: (transfer floating): a dialog that makes the next version of @standard, a local one */
FootingFormDialog *footing_standard_dialog_new_change (FootingContext        *context,
                                                       const FootingStandard *standard);

G_END_DECLS

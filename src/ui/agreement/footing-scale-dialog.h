/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-own-scale.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingScaleDialog:
 *
 * A scale that a preceptee wants to be asked about, in their own words.
 */
#define FOOTING_TYPE_SCALE_DIALOG (footing_scale_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingScaleDialog, footing_scale_dialog, FOOTING, SCALE_DIALOG, FootingRecordDialog)

/** Returns: (transfer floating): a dialog for @scale, which may be new */
FootingFormDialog *footing_scale_dialog_new (FootingContext  *context,
                                             FootingOwnScale *scale);

G_END_DECLS

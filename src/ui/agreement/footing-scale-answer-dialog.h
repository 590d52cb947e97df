/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-own-scale-answer.h"
#include "footing-own-scale.h"
#include "footing-record-dialog.h"

G_BEGIN_DECLS

/**
 * FootingScaleAnswerDialog:
 *
 * What a preceptee says on a scale of their own in one session: a step, words, or both.
 */
#define FOOTING_TYPE_SCALE_ANSWER_DIALOG (footing_scale_answer_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FootingScaleAnswerDialog, footing_scale_answer_dialog, FOOTING, SCALE_ANSWER_DIALOG,
                      FootingRecordDialog)

/** Returns: (transfer floating): a dialog for @answer on @scale; it may be new */
FootingFormDialog *footing_scale_answer_dialog_new (FootingContext        *context,
                                                    FootingOwnScale       *scale,
                                                    FootingOwnScaleAnswer *answer);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-enums.h"
#include "footing-record.h"

G_BEGIN_DECLS

/**
 * FootingPromptUse:
 *
 * What a writer did with a prompt, kept for the writer alone.
 */
#define FOOTING_TYPE_PROMPT_USE (footing_prompt_use_get_type ())
G_DECLARE_FINAL_TYPE (FootingPromptUse, footing_prompt_use, FOOTING, PROMPT_USE, FootingRecord)

/** Returns: (transfer none): the id of the prompt */
const char *footing_prompt_use_get_prompt (FootingPromptUse *self);

/** Returns: where; 0 when outside a reflection */
gint64 footing_prompt_use_get_reflection_id (FootingPromptUse *self);

/** Returns: shown, answered, or not for me */
FootingPromptVerdict footing_prompt_use_get_verdict (FootingPromptUse *self);

/** Returns: when */
gint64 footing_prompt_use_get_used_at (FootingPromptUse *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-prompt-chooser.h"

G_BEGIN_DECLS

/**
 * FootingPromptPanel:
 *
 * Prompts beside a text: two at most, and what they may be about.
 *
 * - `collapsible`: whether they are folded away behind their heading until somebody wants them,
 *   because there is no room beside the text
 *
 * The signal `answer (text)` says that somebody wants to write about a prompt.
 */
#define FOOTING_TYPE_PROMPT_PANEL (footing_prompt_panel_get_type ())
G_DECLARE_FINAL_TYPE (FootingPromptPanel, footing_prompt_panel, FOOTING, PROMPT_PANEL, AdwBin)

/**
 * footing_prompt_panel_open:
 * @reflection_id: the reflection that is being written
 * @phase: where the writer is
 *
 * To be called once. Prompts appear as soon as they can be seen.
 */
void footing_prompt_panel_open (FootingPromptPanel  *self,
                                FootingContext      *context,
                                gint64               reflection_id,
                                FootingPromptPhases  phase);

/** Unfolds the prompts and puts the keyboard there. */
void footing_prompt_panel_visit (FootingPromptPanel *self);

G_END_DECLS

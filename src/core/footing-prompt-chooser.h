/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-context.h"
#include "footing-prompt-use.h"
#include "footing-prompts.h"

G_BEGIN_DECLS

/**
 * FootingPromptChooser:
 *
 * Which prompts stand beside a reflection: it asks footing_prompts_choose(), and remembers in the
 * book what was shown, answered and not wanted, so that none comes back too soon, or ever.
 *
 * The signal `changed (guint place)` says that another prompt, or none, is in that place now;
 * `problem (GError)` that something of what was done with a prompt could not be written down.
 */
#define FOOTING_TYPE_PROMPT_CHOOSER (footing_prompt_chooser_get_type ())
G_DECLARE_FINAL_TYPE (FootingPromptChooser, footing_prompt_chooser, FOOTING, PROMPT_CHOOSER, GObject)

/**
 * footing_prompt_chooser_new:
 * @reflection_id: the reflection that is being written
 * @phase: the phase to begin with
 *
 * Returns: (transfer full): a chooser that has chosen nothing yet
 */
FootingPromptChooser *footing_prompt_chooser_new       (FootingContext       *context,
                                                        gint64                reflection_id,
                                                        FootingPromptPhases   phase);

/**
 * footing_prompt_chooser_start:
 *
 * Looks up what was used before, and then chooses: to be called when somebody can see it, since
 * what is chosen counts as shown. Does nothing the second time.
 */
void                  footing_prompt_chooser_start     (FootingPromptChooser *self);

/** Returns: whether it has chosen, were it nothing */
gboolean              footing_prompt_chooser_has_chosen (FootingPromptChooser *self);

/**
 * footing_prompt_chooser_get:
 * @place: below %FOOTING_PROMPTS_AT_ONCE
 *
 * Returns: (transfer none) (nullable): the prompt in that place
 */
const FootingPrompt  *footing_prompt_chooser_get       (FootingPromptChooser *self,
                                                        guint                 place);

/** Chooses anew, for another phase. */
void                  footing_prompt_chooser_set_phase (FootingPromptChooser *self,
                                                        FootingPromptPhases   phase);

/**
 * footing_prompt_chooser_set_theme:
 * @theme: (nullable): the id of a theme to stay with; %NULL for all of them
 *
 * Chooses anew, for another theme.
 */
void                  footing_prompt_chooser_set_theme (FootingPromptChooser *self,
                                                        const char           *theme);

/**
 * footing_prompt_chooser_another:
 *
 * Puts another prompt into @place.
 *
 * Returns: whether there was one; if not, the present one stays
 */
gboolean              footing_prompt_chooser_another   (FootingPromptChooser *self,
                                                        guint                 place);

/**
 * footing_prompt_chooser_answer:
 *
 * Remembers that the prompt in @place is being answered, and puts another one, or none, there.
 */
void                  footing_prompt_chooser_answer    (FootingPromptChooser *self,
                                                        guint                 place);

/**
 * footing_prompt_chooser_hide:
 *
 * Remembers that the prompt in @place is not wanted again, and puts another one, or none, there.
 *
 * Returns: (transfer full) (nullable): for footing_prompt_chooser_unhide()
 */
FootingPromptUse     *footing_prompt_chooser_hide      (FootingPromptChooser *self,
                                                        guint                 place);

/**
 * footing_prompt_chooser_unhide:
 * @use: what footing_prompt_chooser_hide() returned
 *
 * Forgets that a prompt was not wanted, and puts it back into @place.
 */
void                  footing_prompt_chooser_unhide    (FootingPromptChooser *self,
                                                        guint                 place,
                                                        FootingPromptUse     *use);

G_END_DECLS

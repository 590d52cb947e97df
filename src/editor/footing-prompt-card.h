/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

#include "footing-prompts.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_PROMPT_CARD (footing_prompt_card_get_type ())

G_DECLARE_FINAL_TYPE (FootingPromptCard, footing_prompt_card, FOOTING, PROMPT_CARD, GtkWidget)

/**
 * FootingPromptCard:
 *
 * A small card beside the text with one or two questions, as an invitation. It knows neither
 * which questions there are nor what was made of them; three signals say what the writer wants:
 *
 * - `answer (place, id, text)`: write about this one
 * - `another (place, id)`: show a different one in its place
 * - `not-for-me (place, id)`: do not show this one again
 *
 * Without a question the card is hidden.
 */
GtkWidget *footing_prompt_card_new  (void);

/**
 * footing_prompt_card_show:
 * @place: 0 or 1, below %FOOTING_PROMPTS_AT_ONCE
 * @prompt: (nullable): what to show there; %NULL leaves the place empty
 *
 * When the question takes the place of another one, a screen reader says the new one.
 */
void       footing_prompt_card_show (FootingPromptCard   *self,
                                     guint                place,
                                     const FootingPrompt *prompt);

G_END_DECLS

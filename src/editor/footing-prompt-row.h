/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_PROMPT_ROW (footing_prompt_row_get_type ())

G_DECLARE_FINAL_TYPE (FootingPromptRow, footing_prompt_row, FOOTING, PROMPT_ROW, GtkWidget)

/**
 * FootingPromptRow:
 *
 * One question and what can be done with it. The signals `answer`, `another` and `not-for-me`
 * say which of them was chosen.
 */
GtkWidget  *footing_prompt_row_new        (void);

/**
 * footing_prompt_row_set_prompt:
 * @id: (nullable): the identity of the prompt
 * @text: (nullable): the question; a row without one is hidden
 */
void        footing_prompt_row_set_prompt (FootingPromptRow *self,
                                           const char       *id,
                                           const char       *text);

const char *footing_prompt_row_get_id     (FootingPromptRow *self);

const char *footing_prompt_row_get_text   (FootingPromptRow *self);

G_END_DECLS

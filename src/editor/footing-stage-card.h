/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-autosave.h"
#include "footing-text-view.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_STAGE_CARD (footing_stage_card_get_type ())

G_DECLARE_FINAL_TYPE (FootingStageCard, footing_stage_card, FOOTING, STAGE_CARD, GtkWidget)

/**
 * FootingStageCard:
 *
 * A sheet of paper for one stage of a reflective model: its name, its question, and room to
 * write. Below, quietly and only after a pause, how many words there are and whether they are
 * saved.
 *
 * Properties: `label`, `hint`, `text`, `word-count`, `autosave`, `language`, `check-spelling`.
 * The signal `changed` says that somebody changed the text; setting `text` does not emit it.
 */
GtkWidget       *footing_stage_card_new             (const char         *label,
                                                     const char         *hint);

/**
 * footing_stage_card_get_text_view:
 *
 * Returns: (transfer none): where one writes
 */
FootingTextView *footing_stage_card_get_text_view   (FootingStageCard   *self);

void             footing_stage_card_set_label       (FootingStageCard   *self,
                                                     const char         *label);

/**
 * footing_stage_card_set_hint:
 * @hint: (nullable): the question of the stage
 */
void             footing_stage_card_set_hint        (FootingStageCard   *self,
                                                     const char         *hint);

/**
 * footing_stage_card_set_text:
 * @text: (nullable): what is stored
 *
 * Shows another text. This is no change to be saved and cannot be undone.
 */
void             footing_stage_card_set_text        (FootingStageCard   *self,
                                                     const char         *text);

/**
 * footing_stage_card_dup_text:
 *
 * Returns: (transfer full): what is written
 */
char            *footing_stage_card_dup_text        (FootingStageCard   *self);

/**
 * footing_stage_card_get_word_count:
 *
 * Returns: the words of the text as it is now, also while the label still waits for a pause
 */
guint            footing_stage_card_get_word_count  (FootingStageCard   *self);

/**
 * footing_stage_card_set_autosave:
 * @autosave: (nullable): what saves the text; the card only shows how it fares
 */
void             footing_stage_card_set_autosave    (FootingStageCard   *self,
                                                     FootingAutosave    *autosave);

/**
 * footing_stage_card_set_questions:
 * @questions: (nullable): see footing_text_buffer_set_questions()
 */
void             footing_stage_card_set_questions   (FootingStageCard   *self,
                                                     const char * const *questions);

/**
 * footing_stage_card_answer:
 * @question: a prompt that somebody wants to answer here
 *
 * Puts the question into the text as a quiet heading, and the caret and the focus below it.
 */
void             footing_stage_card_answer          (FootingStageCard   *self,
                                                     const char         *question);

/**
 * footing_stage_card_grab_focus:
 *
 * Puts the keyboard into the text, where the caret was last.
 */
void             footing_stage_card_grab_focus      (FootingStageCard   *self);

G_END_DECLS

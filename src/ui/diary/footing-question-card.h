/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-context.h"

G_BEGIN_DECLS

/**
 * FootingQuestionCard:
 *
 * One question to be curious with, while a session is being prepared.
 */
#define FOOTING_TYPE_QUESTION_CARD (footing_question_card_get_type ())
G_DECLARE_FINAL_TYPE (FootingQuestionCard, footing_question_card, FOOTING, QUESTION_CARD, AdwBin)

/**
 * footing_question_card_ask:
 * @seed: the same question is asked for the same seed, until somebody wants another one
 */
void footing_question_card_ask (FootingQuestionCard *self,
                                FootingContext      *context,
                                guint64              seed);

G_END_DECLS

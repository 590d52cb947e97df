/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

/**
 * footing_rule_words_ask:
 * @kind: a kind that has a value
 * @value: how much
 *
 * Returns: (transfer full): what a rule asks for, inside a sentence: “8 protected hours a year
 *   for the preceptor”
 */
char *footing_rule_words_ask      (FootingRuleKind kind,
                                   double          value);

/** Returns: (transfer full): the same as a sentence, for a rule that people changed */
char *footing_rule_words_sentence (FootingRuleKind kind,
                                   double          value);

/** Returns: (transfer none) (nullable): what the value of a rule counts; %NULL for a kind without a value */
const char *footing_rule_words_unit (FootingRuleKind kind);

/** Returns: (transfer none): what a rule is about, in a few words, for a heading or a cell */
const char *footing_rule_words_kind (FootingRuleKind kind);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rule-finding.h"

G_BEGIN_DECLS

/* Says findings in sentences, in one place, so that the window, the print and the command line
 * agree. All are translated.
 */

/** Returns: (transfer none): “Met”, “Not met”, “Not yet known” */
const char *footing_rule_state_to_words (FootingRuleState state);

/**
 * footing_finding_words_reason:
 *
 * Returns: (transfer full): why a rule is met or not, with the figures, in a sentence
 */
char       *footing_finding_words_reason (const FootingRuleFinding *finding);

/**
 * footing_finding_words_remedy:
 *
 * Returns: (transfer full) (nullable): what would meet the rule, in a sentence; %NULL when nothing
 *   is needed
 */
char       *footing_finding_words_remedy (const FootingRuleFinding *finding);

G_END_DECLS

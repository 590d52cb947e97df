/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-lived-check.h"

G_BEGIN_DECLS

/* What a finding can come to. Remedies follow from reasons unless a caller sets another. */
void _footing_lived_conclude   (FootingRuleFinding      *finding,
                                FootingRuleState         state,
                                FootingRuleReason        reason,
                                FootingRuleRemedy        remedy);

/* Nobody wrote down what it depends on. */
void _footing_lived_leave_open (FootingRuleFinding      *finding);

/* Something that has to happen by @limit, which is %FOOTING_DAY_NONE behind a pause without end;
 * @happened is %FOOTING_DAY_NONE while it has not.
 */
void _footing_lived_judge_event (FootingRuleFinding      *finding,
                                 const FootingLivedFacts *facts,
                                 FootingDay               happened,
                                 FootingDay               limit,
                                 FootingRuleReason        otherwise,
                                 FootingRuleReason        late);

/* The day that lies so far from the anchor, with the pauses. */
FootingDay _footing_lived_limit (const FootingLivedFacts *facts,
                                 int                      months,
                                 int                      days);

void _footing_lived_judge_hours     (FootingRuleFinding      *finding,
                                     const FootingLivedFacts *facts);
void _footing_lived_judge_preceptor (FootingRuleFinding      *finding,
                                     const FootingLivedFacts *facts);

G_END_DECLS

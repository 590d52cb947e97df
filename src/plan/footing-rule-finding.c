/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-plan"

#include "config.h"

#include "footing-rule-finding.h"

FootingRuleFinding *
footing_rule_finding_new (const FootingStandardRule *rule,
                          FootingLevel               level)
{
  FootingRuleFinding *self = g_new0 (FootingRuleFinding, 1);
  gboolean here = (rule->levels & level) != 0;

  self->rule = rule;
  self->level = level;
  self->state = FOOTING_RULE_NOT_YET_KNOWN;
  self->reason = here ? FOOTING_RULE_REASON_JUDGED : FOOTING_RULE_REASON_ELSEWHERE;
  self->remedy = here ? FOOTING_RULE_REMEDY_JUDGE : FOOTING_RULE_REMEDY_NONE;
  self->found = FOOTING_DESIGN_UNKNOWN;
  self->asked = rule->value;
  self->day = FOOTING_DAY_NONE;
  self->by = FOOTING_DAY_NONE;

  return self;
}

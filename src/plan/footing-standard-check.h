/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

/** A figure of a programme that nobody has filled in yet. */
#define FOOTING_DESIGN_UNKNOWN (-1)

/**
 * FootingProgrammeDesign:
 * @months: length, or %FOOTING_DESIGN_UNKNOWN
 * @supernumerary_hours: in all, or %FOOTING_DESIGN_UNKNOWN
 * @protected_hours_preceptor: a year, or %FOOTING_DESIGN_UNKNOWN
 * @milestones: (element-type FootingStandardMilestone): in any order
 *
 * A programme as it stands in the editor. Everything is borrowed.
 */
typedef struct
{
  int              months;
  double           supernumerary_hours;
  double           protected_hours_preceptor;
  const GPtrArray *milestones;
} FootingProgrammeDesign;

typedef enum
{
  FOOTING_RULE_MET,
  FOOTING_RULE_NOT_MET,
  FOOTING_RULE_NOT_YET_KNOWN,
} FootingRuleState;

/**
 * FootingRuleReason:
 * @FOOTING_RULE_REASON_ENOUGH: the figure reaches what is asked for
 * @FOOTING_RULE_REASON_TOO_SHORT: the programme ends too early
 * @FOOTING_RULE_REASON_TOO_FEW_MEETINGS: too few required milestones
 * @FOOTING_RULE_REASON_NO_MEETING: no required milestone at all
 * @FOOTING_RULE_REASON_INITIAL_TOO_LATE: the first meeting may happen too late
 * @FOOTING_RULE_REASON_GAP_TOO_LONG: too long without a meeting
 * @FOOTING_RULE_REASON_TOO_FEW_HOURS: too few supernumerary or protected hours
 * @FOOTING_RULE_REASON_NOT_FILLED_IN: the programme does not say yet
 * @FOOTING_RULE_REASON_JUDGED: only people can tell
 */
typedef enum
{
  FOOTING_RULE_REASON_ENOUGH,
  FOOTING_RULE_REASON_TOO_SHORT,
  FOOTING_RULE_REASON_TOO_FEW_MEETINGS,
  FOOTING_RULE_REASON_NO_MEETING,
  FOOTING_RULE_REASON_INITIAL_TOO_LATE,
  FOOTING_RULE_REASON_GAP_TOO_LONG,
  FOOTING_RULE_REASON_TOO_FEW_HOURS,
  FOOTING_RULE_REASON_NOT_FILLED_IN,
  FOOTING_RULE_REASON_JUDGED,
} FootingRuleReason;

/**
 * FootingRuleFinding:
 * @rule: the rule, owned by the standard
 * @state: whether the programme keeps to it
 * @reason: why
 * @found: the figure of the programme in the unit of @rule's value; for a rhythm the months
 *   begun in the longest gap; %FOOTING_DESIGN_UNKNOWN when there is none
 */
typedef struct
{
  const FootingStandardRule *rule;
  FootingRuleState           state;
  FootingRuleReason          reason;
  double                     found;
} FootingRuleFinding;

/**
 * footing_standard_check:
 * @standard: must outlive the result
 * @design: the programme
 *
 * Holds a programme, as designed, against each rule of a standard. It says nothing about what
 * then happens in practice.
 *
 * Returns: (transfer full) (element-type FootingRuleFinding): one for each rule, in its order
 */
GPtrArray *footing_standard_check (const FootingStandard        *standard,
                                   const FootingProgrammeDesign *design);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-standard.h"

G_BEGIN_DECLS

/** A figure that nobody has filled in yet. */
#define FOOTING_DESIGN_UNKNOWN (-1)

typedef enum
{
  FOOTING_RULE_MET,
  FOOTING_RULE_NOT_MET,
  FOOTING_RULE_NOT_YET_KNOWN,
} FootingRuleState;

/**
 * FootingRuleReason:
 * @FOOTING_RULE_REASON_ENOUGH: the figure reaches what is asked for
 * @FOOTING_RULE_REASON_EARLY_IN_WINDOW: signed off at a review before its day, within its window
 * @FOOTING_RULE_REASON_TOO_SHORT: it ends, or ended, too early
 * @FOOTING_RULE_REASON_TOO_LONG: it ends, or ended, too late
 * @FOOTING_RULE_REASON_TOO_FEW_MEETINGS: too few meetings
 * @FOOTING_RULE_REASON_NO_MEETING: no meeting where there has to be one
 * @FOOTING_RULE_REASON_INITIAL_TOO_LATE: the first meeting comes, or came, too late
 * @FOOTING_RULE_REASON_GAP_TOO_LONG: too long without a meeting
 * @FOOTING_RULE_REASON_TOO_FEW_HOURS: too few supernumerary or protected hours
 * @FOOTING_RULE_REASON_TOO_LATE: it happened, after the last day for it
 * @FOOTING_RULE_REASON_STILL_TIME: it has not happened, and there is still time
 * @FOOTING_RULE_REASON_NO_PRECEPTOR: nobody is the preceptor
 * @FOOTING_RULE_REASON_NOT_ELIGIBLE: the preceptor is not who the rule asks for
 * @FOOTING_RULE_REASON_MET_SINCE: met today, and not from the first day on
 * @FOOTING_RULE_REASON_NOBODY: nobody has the role
 * @FOOTING_RULE_REASON_NOT_EVERYBODY: somebody is left out
 * @FOOTING_RULE_REASON_NOT_FILLED_IN: nobody has written down what it depends on
 * @FOOTING_RULE_REASON_ENDED_FIRST: the person left before the day for it came
 * @FOOTING_RULE_REASON_NOT_COUNTED_YET: there is no day to count from yet, or a pause has no end
 * @FOOTING_RULE_REASON_JUDGED: only people can tell
 * @FOOTING_RULE_REASON_ELSEWHERE: it shows at another level than this one
 */
typedef enum
{
  FOOTING_RULE_REASON_ENOUGH,
  FOOTING_RULE_REASON_EARLY_IN_WINDOW,
  FOOTING_RULE_REASON_TOO_SHORT,
  FOOTING_RULE_REASON_TOO_LONG,
  FOOTING_RULE_REASON_TOO_FEW_MEETINGS,
  FOOTING_RULE_REASON_NO_MEETING,
  FOOTING_RULE_REASON_INITIAL_TOO_LATE,
  FOOTING_RULE_REASON_GAP_TOO_LONG,
  FOOTING_RULE_REASON_TOO_FEW_HOURS,
  FOOTING_RULE_REASON_TOO_LATE,
  FOOTING_RULE_REASON_STILL_TIME,
  FOOTING_RULE_REASON_NO_PRECEPTOR,
  FOOTING_RULE_REASON_NOT_ELIGIBLE,
  FOOTING_RULE_REASON_MET_SINCE,
  FOOTING_RULE_REASON_NOBODY,
  FOOTING_RULE_REASON_NOT_EVERYBODY,
  FOOTING_RULE_REASON_NOT_FILLED_IN,
  FOOTING_RULE_REASON_ENDED_FIRST,
  FOOTING_RULE_REASON_NOT_COUNTED_YET,
  FOOTING_RULE_REASON_JUDGED,
  FOOTING_RULE_REASON_ELSEWHERE,
} FootingRuleReason;

/**
 * FootingRuleRemedy:
 * @FOOTING_RULE_REMEDY_NONE: nothing is needed
 * @FOOTING_RULE_REMEDY_CHANGE: what the rule asks for has to be put into the programme
 * @FOOTING_RULE_REMEDY_BY: what is missing has to happen by `by`
 * @FOOTING_RULE_REMEDY_PLAN_MORE: what is planned does not suffice; more has to be planned, by `by`
 * @FOOTING_RULE_REMEDY_WAIT: nothing but time, until `by`
 * @FOOTING_RULE_REMEDY_ANOTHER: another preceptor, or until `by`, if that is a day, time
 * @FOOTING_RULE_REMEDY_FILL_IN: what it depends on has to be written down
 * @FOOTING_RULE_REMEDY_JUDGE: people have to judge
 * @FOOTING_RULE_REMEDY_PAST: the day for it has passed; it stays as it was
 *
 * What would meet a rule.
 */
typedef enum
{
  FOOTING_RULE_REMEDY_NONE,
  FOOTING_RULE_REMEDY_CHANGE,
  FOOTING_RULE_REMEDY_BY,
  FOOTING_RULE_REMEDY_PLAN_MORE,
  FOOTING_RULE_REMEDY_WAIT,
  FOOTING_RULE_REMEDY_ANOTHER,
  FOOTING_RULE_REMEDY_FILL_IN,
  FOOTING_RULE_REMEDY_JUDGE,
  FOOTING_RULE_REMEDY_PAST,
} FootingRuleRemedy;

/**
 * FootingRuleFinding:
 * @rule: the rule, owned by the standard
 * @level: what was held against it
 * @state: whether it is met
 * @reason: why
 * @remedy: what would meet it
 * @found: the figure in the unit of @rule's value; for a rhythm the months begun in the longest
 *   gap; %FOOTING_DESIGN_UNKNOWN when there is none
 * @asked: what is asked for in the same unit, after a part of full time or of a year
 * @missing: how much more is needed, in the same unit; 0 when nothing is or nothing is known
 * @year: which year of the preceptorship is meant, from 1; 0 when none is
 * @day: the day on which it was decided: of the meeting, of the end; or %FOOTING_DAY_NONE
 * @by: the day that @remedy speaks of, or the last day for it; or %FOOTING_DAY_NONE
 *
 * A rule, and what became of it. `footing-finding-words.h` says it in sentences.
 */
typedef struct
{
  const FootingStandardRule *rule;
  FootingLevel               level;
  FootingRuleState           state;
  FootingRuleReason          reason;
  FootingRuleRemedy          remedy;
  double                     found;
  double                     asked;
  double                     missing;
  int                        year;
  FootingDay                 day;
  FootingDay                 by;
} FootingRuleFinding;

/** Returns: (transfer full): a finding that only people can tell, or that shows elsewhere */
FootingRuleFinding *footing_rule_finding_new (const FootingStandardRule *rule,
                                              FootingLevel               level);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/**
 * FootingAnchorRule:
 * @FOOTING_ANCHOR_RULE_LATER: the later of the two; the start while no PIN is known
 * @FOOTING_ANCHOR_RULE_START: the day of joining the employer
 * @FOOTING_ANCHOR_RULE_PIN: the day the registration (PIN) was received
 *
 * Which day a programme counts from. The national text says "joining the organisation or
 * receiving the PIN" and leaves the choice open; %FOOTING_ANCHOR_RULE_LATER is our default.
 * The values are those of #FootingAnchor in the model.
 */
typedef enum
{
  FOOTING_ANCHOR_RULE_LATER,
  FOOTING_ANCHOR_RULE_START,
  FOOTING_ANCHOR_RULE_PIN,
} FootingAnchorRule;

/**
 * FootingBasis:
 * @FOOTING_BASIS_STANDARD: the source of the standard says so
 * @FOOTING_BASIS_LOCAL: our convention or the organisation's own, which nobody has to keep to
 */
typedef enum
{
  FOOTING_BASIS_STANDARD,
  FOOTING_BASIS_LOCAL,
} FootingBasis;

/**
 * FootingRuleKind:
 * @FOOTING_RULE_JUDGED: people have to judge it; the check says "not yet known"
 * @FOOTING_RULE_LENGTH: the programme lasts at least @value months
 * @FOOTING_RULE_MEETINGS: at least @value required meetings
 * @FOOTING_RULE_INITIAL: the first required meeting is due within @value days of the anchor
 * @FOOTING_RULE_RHYTHM: never more than @value months between two required meetings
 * @FOOTING_RULE_SUPERNUMERARY: at least @value supernumerary hours
 * @FOOTING_RULE_PROTECTED_PRECEPTOR: at least @value protected hours a year for the preceptor
 *
 * What a program can measure about a rule.
 */
typedef enum
{
  FOOTING_RULE_JUDGED,
  FOOTING_RULE_LENGTH,
  FOOTING_RULE_MEETINGS,
  FOOTING_RULE_INITIAL,
  FOOTING_RULE_RHYTHM,
  FOOTING_RULE_SUPERNUMERARY,
  FOOTING_RULE_PROTECTED_PRECEPTOR,
} FootingRuleKind;

/**
 * FootingOffset:
 * @months: calendar months, counted first; a day the month does not have becomes its last one
 * @days: days, counted from there; may be negative
 *
 * A distance from the anchor of a programme.
 */
typedef struct
{
  int months;
  int days;
} FootingOffset;

/**
 * FootingStandardMilestone:
 * @id: short and stable, for instance `initial`
 * @name: what people call it
 * @due: its limit, from the anchor: the last day that keeps to the standard
 * @opens_days: days before the limit from which on a meeting counts for it; 0 or more. A window
 *   does not open before the anchor.
 * @late_days: days after the limit from which on it is late; 1 or more, 1 for no grace
 * @minutes: how long to plan for; 0 when nobody says
 * @required: whether the programme needs it
 * @basis: who set the limit
 * @agenda: (element-type utf8): lines of the agenda; never %NULL, may be empty
 *
 * A point that a programme passes. A standard's and a programme's milestones are the same thing.
 */
typedef struct
{
  char          *id;
  char          *name;
  FootingOffset  due;
  int            opens_days;
  int            late_days;
  int            minutes;
  gboolean       required;
  FootingBasis   basis;
  GPtrArray     *agenda;
} FootingStandardMilestone;

/**
 * FootingStandardRule:
 * @id: short and stable, for instance `length`
 * @words: the rule in one sentence
 * @source: where it is written
 * @date: when that was published or last read
 * @evidence: what shows that it is kept to
 * @kind: what can be measured about it
 * @value: the number that @kind speaks of; 0 for %FOOTING_RULE_JUDGED
 */
typedef struct
{
  char            *id;
  char            *words;
  char            *source;
  FootingDay       date;
  char            *evidence;
  FootingRuleKind  kind;
  int              value;
} FootingStandardRule;

/**
 * FootingStandard:
 * @id: short and stable, for instance `core`
 * @name: what people call it
 * @version: of these figures; an enrolment remembers which one it was planned under
 * @source: where it is published
 * @date: when that was published or last read
 * @discipline: whom it is for, for instance `nursing`
 * @months: length of the programme
 * @anchor: which day it counts from unless the programme chooses otherwise
 * @supernumerary_hours: in all; 0 when the source says nothing
 * @protected_hours_preceptor: a year; 0 when the source says nothing
 * @milestones: (element-type FootingStandardMilestone): in order of time; never %NULL
 * @rules: (element-type FootingStandardRule): never %NULL
 *
 * A standard profile. The texts belong to the struct and may be %NULL until filled.
 */
typedef struct
{
  char              *id;
  char              *name;
  char              *version;
  char              *source;
  FootingDay         date;
  char              *discipline;
  int                months;
  FootingAnchorRule  anchor;
  double             supernumerary_hours;
  double             protected_hours_preceptor;
  GPtrArray         *milestones;
  GPtrArray         *rules;
} FootingStandard;

/**
 * footing_standard_new:
 *
 * Returns: (transfer full): an empty standard, with no date and two empty arrays that free
 *   what is put into them
 */
FootingStandard *footing_standard_new (void);

void footing_standard_free (FootingStandard *self);

/**
 * footing_standard_find_milestone:
 * @id: as in #FootingStandardMilestone
 *
 * Returns: (nullable) (transfer none): the milestone of that name
 */
const FootingStandardMilestone *footing_standard_find_milestone (const FootingStandard *self,
                                                                 const char            *id);

/**
 * footing_standard_milestones_new:
 *
 * Returns: (transfer full) (element-type FootingStandardMilestone): an empty array that frees
 *   what is put into it
 */
GPtrArray *footing_standard_milestones_new (void);

/**
 * footing_standard_milestone_new:
 *
 * Returns: (transfer full): a required milestone of the standard, on the anchor itself, without
 *   agenda or grace
 */
FootingStandardMilestone *footing_standard_milestone_new (void);

/**
 * footing_standard_milestone_copy:
 *
 * Returns: (transfer full): a milestone that a programme may change
 */
FootingStandardMilestone *footing_standard_milestone_copy (const FootingStandardMilestone *self);

void footing_standard_milestone_free (FootingStandardMilestone *self);

/**
 * footing_standard_rule_new:
 *
 * Returns: (transfer full): a rule that people have to judge, without date
 */
FootingStandardRule *footing_standard_rule_new (void);

void footing_standard_rule_free (FootingStandardRule *self);

/**
 * footing_anchor_rule_from_text:
 * @text: (nullable): `start`, `pin` or `later`, as in reference files, books and on command lines
 * @rule: (out): untouched on failure
 *
 * Returns: whether @text names a rule
 */
gboolean footing_anchor_rule_from_text (const char        *text,
                                        FootingAnchorRule *rule);

/**
 * footing_anchor_rule_to_text:
 *
 * Returns: (transfer none): the opposite of footing_anchor_rule_from_text()
 */
const char *footing_anchor_rule_to_text (FootingAnchorRule rule);

/**
 * footing_basis_from_text:
 * @text: (nullable): `standard` or `local`
 * @basis: (out): untouched on failure
 *
 * Returns: whether @text names a basis
 */
gboolean footing_basis_from_text (const char   *text,
                                  FootingBasis *basis);

/**
 * footing_rule_kind_from_text:
 * @text: (nullable): `judged`, `length`, `meetings`, `initial`, `rhythm`, `supernumerary` or
 *   `protected-preceptor`
 * @kind: (out): untouched on failure
 *
 * Returns: whether @text names a kind
 */
gboolean footing_rule_kind_from_text (const char      *text,
                                      FootingRuleKind *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandard, footing_standard_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandardMilestone, footing_standard_milestone_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandardRule, footing_standard_rule_free)

G_END_DECLS

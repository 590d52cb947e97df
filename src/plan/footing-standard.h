/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-date.h"

G_BEGIN_DECLS

/* The most that a standard can ask for; documents and editors keep to the same. */
#define FOOTING_STANDARD_MOST_MONTHS 60
#define FOOTING_STANDARD_MOST_DAYS 366
#define FOOTING_STANDARD_MOST_HOURS 2000
#define FOOTING_STANDARD_MOST_MINUTES (24 * 60)

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
 * @FOOTING_RULE_JUDGED: people have to judge it
 * @FOOTING_RULE_LENGTH: it lasts at least @value months
 * @FOOTING_RULE_MEETINGS: at least @value meetings
 * @FOOTING_RULE_INITIAL: the first meeting within @value days of the anchor
 * @FOOTING_RULE_RHYTHM: never more than @value months between two meetings
 * @FOOTING_RULE_PROGRESS: a meeting in the month that ends @value months after the anchor
 * @FOOTING_RULE_MIDDLE: a meeting in the middle
 * @FOOTING_RULE_COMPLETION: a meeting at the end
 * @FOOTING_RULE_EARLIEST_COMPLETION: not completed before @value months
 * @FOOTING_RULE_LATEST_COMPLETION: completed after @value months at the latest
 * @FOOTING_RULE_SUPERNUMERARY: at least @value supernumerary hours
 * @FOOTING_RULE_PROTECTED_PRECEPTOR: at least @value protected hours a year for the preceptor
 * @FOOTING_RULE_PROTECTED_PRECEPTEE: at least @value protected hours a year for the preceptee
 * @FOOTING_RULE_NAMED_PRECEPTOR: there is a preceptor within @value days of the anchor
 * @FOOTING_RULE_PRECEPTOR_REGISTERED: the preceptor has been registered for @value months
 * @FOOTING_RULE_PRECEPTOR_PREPARED: the preceptor was prepared for the role
 * @FOOTING_RULE_PRECEPTOR_DISCIPLINE: preceptor and preceptee are of one discipline
 * @FOOTING_RULE_EVERYONE: everybody who is newly registered is enrolled
 * @FOOTING_RULE_LEAD: somebody leads preceptorship
 * @FOOTING_RULE_CHAMPION: somebody is its champion, ambassador or link
 *
 * What a program can measure about a rule. `docs/standards.md` says what each compares.
 */
typedef enum
{
  FOOTING_RULE_JUDGED,
  FOOTING_RULE_LENGTH,
  FOOTING_RULE_MEETINGS,
  FOOTING_RULE_INITIAL,
  FOOTING_RULE_RHYTHM,
  FOOTING_RULE_PROGRESS,
  FOOTING_RULE_MIDDLE,
  FOOTING_RULE_COMPLETION,
  FOOTING_RULE_EARLIEST_COMPLETION,
  FOOTING_RULE_LATEST_COMPLETION,
  FOOTING_RULE_SUPERNUMERARY,
  FOOTING_RULE_PROTECTED_PRECEPTOR,
  FOOTING_RULE_PROTECTED_PRECEPTEE,
  FOOTING_RULE_NAMED_PRECEPTOR,
  FOOTING_RULE_PRECEPTOR_REGISTERED,
  FOOTING_RULE_PRECEPTOR_PREPARED,
  FOOTING_RULE_PRECEPTOR_DISCIPLINE,
  FOOTING_RULE_EVERYONE,
  FOOTING_RULE_LEAD,
  FOOTING_RULE_CHAMPION,
} FootingRuleKind;

#define FOOTING_N_RULE_KINDS (FOOTING_RULE_CHAMPION + 1)

/**
 * FootingLevel:
 * @FOOTING_LEVEL_PROGRAMME: the programme as designed
 * @FOOTING_LEVEL_ENROLMENT: one preceptorship as it is lived
 * @FOOTING_LEVEL_ORGANISATION: the organisation itself, beyond what its preceptorships add up to
 *
 * Where it shows whether a rule is kept to.
 */
typedef enum
{
  FOOTING_LEVEL_PROGRAMME    = 1 << 0,
  FOOTING_LEVEL_ENROLMENT    = 1 << 1,
  FOOTING_LEVEL_ORGANISATION = 1 << 2,
} FootingLevel;

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
 * @value: the number that @kind speaks of; 0 for a kind that has none
 * @levels: bits of #FootingLevel, at least one: where it shows
 * @pro_rata: whether who works part time needs only that part of @value
 * @basis: who made the rule or chose its value
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
  FootingLevel     levels;
  gboolean         pro_rata;
  FootingBasis     basis;
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
 * @protected_hours_preceptee: a year; 0 when the source says nothing
 * @base: (nullable): id of the standard it was made from, for a local profile
 * @base_version: (nullable): the version of that
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
  double             protected_hours_preceptee;
  char              *base;
  char              *base_version;
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

/**
 * footing_standard_copy:
 *
 * Returns: (transfer full): a standard that may be changed
 */
FootingStandard *footing_standard_copy (const FootingStandard *self);

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
 * footing_standard_find_rule:
 * @id: as in #FootingStandardRule
 *
 * Returns: (nullable) (transfer none): the rule of that name
 */
FootingStandardRule *footing_standard_find_rule (const FootingStandard *self,
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
 * Returns: (transfer full): a rule that people have to judge of the organisation, without date
 */
FootingStandardRule *footing_standard_rule_new (void);

/**
 * footing_standard_rule_copy:
 *
 * Returns: (transfer full): a rule that may be changed
 */
FootingStandardRule *footing_standard_rule_copy (const FootingStandardRule *self);

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
 * footing_basis_to_text:
 *
 * Returns: (transfer none): the opposite of footing_basis_from_text()
 */
const char *footing_basis_to_text (FootingBasis basis);

/**
 * footing_rule_kind_from_text:
 * @text: (nullable): as in reference files, for instance `protected-preceptor`
 * @kind: (out): untouched on failure
 *
 * Returns: whether @text names a kind
 */
gboolean footing_rule_kind_from_text (const char      *text,
                                      FootingRuleKind *kind);

/**
 * footing_rule_kind_to_text:
 *
 * Returns: (transfer none): the opposite of footing_rule_kind_from_text()
 */
const char *footing_rule_kind_to_text (FootingRuleKind kind);

/** Returns: whether a rule of this kind has a value */
gboolean footing_rule_kind_has_value (FootingRuleKind kind);

/**
 * footing_rule_kind_get_levels:
 *
 * Returns: bits of #FootingLevel: where a rule of this kind can be checked; people can judge at
 *   any of them
 */
FootingLevel footing_rule_kind_get_levels (FootingRuleKind kind);

/**
 * footing_rule_kind_get_texts:
 *
 * Returns: (transfer none) (array zero-terminated=1): all kinds as files name them, in the order
 *   of #FootingRuleKind
 */
const char * const *footing_rule_kind_get_texts (void);

/**
 * footing_anchor_rule_get_texts:
 *
 * Returns: (transfer none) (array zero-terminated=1): in the order of #FootingAnchorRule
 */
const char * const *footing_anchor_rule_get_texts (void);

/**
 * footing_basis_get_texts:
 *
 * Returns: (transfer none) (array zero-terminated=1): in the order of #FootingBasis
 */
const char * const *footing_basis_get_texts (void);

/**
 * footing_level_get_texts:
 *
 * Returns: (transfer none) (array zero-terminated=1): in the order of the bits of #FootingLevel
 */
const char * const *footing_level_get_texts (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandard, footing_standard_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandardMilestone, footing_standard_milestone_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingStandardRule, footing_standard_rule_free)

G_END_DECLS

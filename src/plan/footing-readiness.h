/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rule-finding.h"

G_BEGIN_DECLS

/**
 * FootingOrganisationFacts:
 * @newly_registered: people for whom preceptorship is meant
 * @enrolled: those of them who have a preceptorship
 * @leads: people in the role of preceptorship lead
 * @champions: people in the role of champion, ambassador or link
 * @preceptors: people in the role of preceptor
 * @preceptors_prepared: those of them who are prepared
 *
 * The organisation itself. Each is %FOOTING_DESIGN_UNKNOWN while nobody has written it down.
 */
typedef struct
{
  int newly_registered;
  int enrolled;
  int leads;
  int champions;
  int preceptors;
  int preceptors_prepared;
} FootingOrganisationFacts;

/**
 * FootingJudgement:
 * @rule: the id of a rule
 * @state: what somebody judges
 * @evidence: what shows it
 * @by: who judged
 * @day: when
 *
 * A human judgement. The texts are borrowed.
 */
typedef struct
{
  const char       *rule;
  FootingRuleState  state;
  const char       *evidence;
  const char       *by;
  FootingDay        day;
} FootingJudgement;

/**
 * FootingReadinessCounts:
 * @met: where the rule is met
 * @not_met: where it is not
 * @not_met_for_good: those of @not_met where the day for it has passed
 * @still_time: where there is time, and nothing is missed
 * @not_written_down: where nobody wrote down what it depends on
 * @ended_first: where somebody left before it could be told
 *
 * Of how many preceptorships (or programmes) a rule says what.
 */
typedef struct
{
  guint met;
  guint not_met;
  guint not_met_for_good;
  guint still_time;
  guint not_written_down;
  guint ended_first;
} FootingReadinessCounts;

/**
 * FootingReadinessReason:
 * @FOOTING_READINESS_COUNTED: the counts tell
 * @FOOTING_READINESS_ORGANISATION: a fact of the organisation tells
 * @FOOTING_READINESS_JUDGED: somebody judged
 * @FOOTING_READINESS_STILL_TIME: nowhere missed, and nowhere met yet
 * @FOOTING_READINESS_NOT_WRITTEN_DOWN: nobody wrote down what it depends on, somewhere
 * @FOOTING_READINESS_NONE_YET: there is nothing that could show it yet
 * @FOOTING_READINESS_NOT_JUDGED: it has to be judged, and was not
 */
typedef enum
{
  FOOTING_READINESS_COUNTED,
  FOOTING_READINESS_ORGANISATION,
  FOOTING_READINESS_JUDGED,
  FOOTING_READINESS_STILL_TIME,
  FOOTING_READINESS_NOT_WRITTEN_DOWN,
  FOOTING_READINESS_NONE_YET,
  FOOTING_READINESS_NOT_JUDGED,
} FootingReadinessReason;

/**
 * FootingReadinessResult:
 * @rule: the rule, owned by the standard
 * @state: whether the organisation keeps to it
 * @reason: what tells
 * @level: what @counts counts: preceptorships, or programmes where a rule shows only there
 * @counts: of all that was added
 * @found: for a fact of the organisation, how many there are, for the preparation how many preceptors
 *   are prepared; or %FOOTING_DESIGN_UNKNOWN
 * @of: how many there should be, or how many preceptors there are
 * @judgement: (nullable): the judgement about this rule, also where something else tells
 * @differs: whether the judgement says otherwise than what tells
 */
typedef struct
{
  const FootingStandardRule *rule;
  FootingRuleState           state;
  FootingReadinessReason     reason;
  FootingLevel               level;
  FootingReadinessCounts     counts;
  int                        found;
  int                        of;
  const FootingJudgement    *judgement;
  gboolean                   differs;
} FootingReadinessResult;

/**
 * FootingReadiness:
 * @standard: the chosen profile, borrowed
 * @results: (element-type FootingReadinessResult): one for each rule, in its order
 * @n_preceptorships: how many were added
 * @n_other_standard: those of them that were planned under another standard
 * @n_met: rules that are met
 * @n_not_met: rules that are not
 * @n_not_yet_known: the others
 *
 * An organisation against a standard.
 */
typedef struct
{
  const FootingStandard *standard;
  GArray                *results;
  guint                  n_preceptorships;
  guint                  n_other_standard;
  guint                  n_met;
  guint                  n_not_met;
  guint                  n_not_yet_known;
} FootingReadiness;

/**
 * footing_readiness_new:
 * @standard: the chosen profile; must outlive the result
 *
 * Returns: (transfer full): nothing counted yet
 */
FootingReadiness *footing_readiness_new              (const FootingStandard          *standard);

void              footing_readiness_free             (FootingReadiness               *self);

/**
 * footing_readiness_add:
 * @findings: (element-type FootingRuleFinding): of one preceptorship from footing_lived_check(), or
 *   of one programme from footing_standard_check()
 * @other_standard: whether it was planned under another standard than the chosen one
 *
 * Counts. Findings meet the rules of the chosen profile by their ids; a programme counts only for
 * rules that no preceptorship shows.
 */
void              footing_readiness_add              (FootingReadiness               *self,
                                                      const GPtrArray                *findings,
                                                      gboolean                        other_standard);

/**
 * footing_readiness_conclude:
 * @facts: the organisation
 * @judgements: (nullable) (array length=n_judgements): the latest about each rule; must outlive @self
 * @n_judgements: how many
 *
 * Works out the results, once everything is added. What the book counts goes before a judgement;
 * a judgement decides where the book cannot tell.
 */
void              footing_readiness_conclude         (FootingReadiness               *self,
                                                      const FootingOrganisationFacts *facts,
                                                      const FootingJudgement         *judgements,
                                                      gsize                           n_judgements);

/** Returns: (transfer full): how many rules are met, in sentences */
char             *footing_readiness_words_summary    (const FootingReadiness         *self);

/** Returns: (transfer full): what was looked at, in sentences */
char             *footing_readiness_words_scope      (const FootingReadiness         *self);

/** Returns: (transfer full): what tells about a rule, counts first, in sentences */
char             *footing_readiness_words_reason     (const FootingReadinessResult   *result);

/** Returns: (transfer full) (nullable): what is missing, in sentences; %NULL when nothing is */
char             *footing_readiness_words_missing    (const FootingReadinessResult   *result);

/** Returns: (transfer full) (nullable): who judged what and when, and what shows it; %NULL without */
char             *footing_readiness_words_judgement  (const FootingReadinessResult   *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReadiness, footing_readiness_free)

G_END_DECLS

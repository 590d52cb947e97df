/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-courses.h"
#include "footing-paper.h"
#include "footing-readiness.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"

G_BEGIN_DECLS

/**
 * FootingReadinessBook:
 * @courses: all preceptorships
 * @roster: who is who; has to be loaded
 * @standards: the standards there are
 * @evidence: (element-type FootingEvidence): what people judged, in the order it was written down
 * @name: (nullable): what people call the book
 * @today: the day it is
 *
 * What a readiness is worked out from. Everything is borrowed.
 */
typedef struct
{
  const FootingCourses *courses;
  FootingRoster        *roster;
  FootingStandardShelf *standards;
  const GPtrArray      *evidence;
  const char           *name;
  FootingDay            today;
} FootingReadinessBook;

/**
 * FootingReadinessCase:
 * @preceptee_id: whose preceptorship it is
 * @state: not met, or not yet known because it is not written down
 * @words: why, in a sentence
 *
 * A preceptorship behind a count: a rule is not met in it, or what would show it is not written down.
 */
typedef struct
{
  gint64            preceptee_id;
  FootingRuleState  state;
  char             *words;
} FootingReadinessCase;

/**
 * FootingReadinessReport:
 * @readiness: each rule and how the organisation stands
 * @facts: of the organisation
 * @evidence: (element-type FootingEvidence): the latest judgement about each rule that has one
 * @cases: (element-type utf8 GPtrArray): by the id of a rule, each #FootingReadinessCase behind its counts
 * @first: the day the earliest preceptorship is counted from, or %FOOTING_DAY_NONE
 * @last: the same of the latest
 * @base: (nullable): what a local standard was made from
 * @differences: (nullable) (element-type FootingStandardDifference): how it differs from that
 * @name: (nullable): what people call the book
 * @today: the day it was worked out
 *
 * How ready an organisation is by a chosen standard.
 */
typedef struct
{
  FootingReadiness         *readiness;
  FootingOrganisationFacts  facts;
  GPtrArray                *evidence;
  GHashTable               *cases;
  GArray                   *judgements;
  FootingDay                first;
  FootingDay                last;
  const FootingStandard    *base;
  GPtrArray                *differences;
  char                     *name;
  FootingDay                today;
} FootingReadinessReport;

/**
 * footing_readiness_report_new:
 * @standard: the chosen profile, of the shelf
 *
 * Returns: (transfer full): the report
 */
FootingReadinessReport *footing_readiness_report_new       (const FootingStandard        *standard,
                                                            const FootingReadinessBook   *book);

void                    footing_readiness_report_free      (FootingReadinessReport       *self);

/** Returns: (transfer none) (nullable): the latest judgement about a rule */
FootingEvidence        *footing_readiness_report_judgement (const FootingReadinessReport *self,
                                                            const char                   *rule);

/** Returns: (transfer none) (nullable) (element-type FootingReadinessCase): who is behind the counts of a rule */
const GPtrArray        *footing_readiness_report_get_cases (const FootingReadinessReport *self,
                                                            const char                   *rule);

/** Returns: (transfer full): how many preceptors are prepared, in a sentence */
char                   *footing_readiness_report_words_preceptors
                                                           (const FootingReadinessReport *self);

/** Returns: (transfer full): the report on sheets of A4, for an inspector */
FootingPaper           *footing_readiness_report_to_paper  (const FootingReadinessReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingReadinessReport, footing_readiness_report_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-rule-finding.h"

G_BEGIN_DECLS

typedef enum
{
  FOOTING_FACT_UNKNOWN,
  FOOTING_FACT_NO,
  FOOTING_FACT_YES,
} FootingFact;

/**
 * FootingLivedMeeting:
 * @held: when it was held; %FOOTING_DAY_NONE while it was not, whether planned, missed or waived
 * @due: the last day for it by the programme, with the pauses; %FOOTING_DAY_NONE outside of it
 * @opens: the first day on which it counts for @due; %FOOTING_DAY_NONE for any
 *
 * A meeting of preceptor and preceptee. One that was held within its window, before @due, counts
 * as held on @due where the rules look at the time from one meeting to the next: being early is
 * never held against anybody.
 */
typedef struct
{
  FootingDay held;
  FootingDay due;
  FootingDay opens;
} FootingLivedMeeting;

/**
 * FootingLivedYear:
 * @months: 12 for a whole year, which is what the standards speak of; fewer for a last year of
 *   which only the part is asked for that the preceptorship fills
 * @ends: its last day, which may be after that of the preceptorship
 * @used: protected minutes; %FOOTING_DESIGN_UNKNOWN when nobody wrote them down
 * @planned: protected minutes, the used ones among them; or %FOOTING_DESIGN_UNKNOWN
 *
 * A year of a preceptorship, counted from its anchor.
 */
typedef struct
{
  int        months;
  FootingDay ends;
  int        used;
  int        planned;
} FootingLivedYear;

/**
 * FootingLivedFacts:
 * @today: the day on which it is asked
 * @anchor: the day everything is counted from, or %FOOTING_DAY_NONE
 * @pauses: (nullable) (element-type FootingPause): from footing_pauses_new()
 * @ends: the last day as planned, with pauses and extensions, or %FOOTING_DAY_NONE
 * @completed: the day of the sign-off, or %FOOTING_DAY_NONE
 * @stopped: the last day of somebody who left without completing, or %FOOTING_DAY_NONE
 * @meetings: (array length=n_meetings): in any order
 * @n_meetings: how many
 * @working_share: contracted hours as a part of full time; 0 when unknown, which asks for all
 * @supernumerary_used: minutes, or %FOOTING_DESIGN_UNKNOWN
 * @supernumerary_planned: minutes, the used ones among them; or %FOOTING_DESIGN_UNKNOWN
 * @preceptor_years: (array length=n_preceptor_years): in order; none when nothing is written down
 * @n_preceptor_years: how many
 * @preceptee_years: (array length=n_preceptee_years): likewise
 * @n_preceptee_years: how many
 * @has_preceptor: whether there was a preceptor so far
 * @first_preceptor_from: the first day with a preceptor, whoever it was; or %FOOTING_DAY_NONE
 * @preceptor_from: the first day of the present or last preceptor; or %FOOTING_DAY_NONE
 * @preceptor_registered: since when the present or last preceptor is registered, or
 *   %FOOTING_DAY_NONE
 * @preceptor_prepared: whether that one is prepared
 * @preceptor_prepared_on: since when, or %FOOTING_DAY_NONE
 * @same_discipline: whether that one and the preceptee are of one discipline
 *
 * A preceptorship as it is lived. Everything is borrowed. A filled-in figure is enough; whatever
 * is unknown makes the rules that need it not yet known.
 */
typedef struct
{
  FootingDay                 today;
  FootingDay                 anchor;
  const GArray              *pauses;
  FootingDay                 ends;
  FootingDay                 completed;
  FootingDay                 stopped;
  const FootingLivedMeeting *meetings;
  gsize                      n_meetings;
  double                     working_share;
  int                        supernumerary_used;
  int                        supernumerary_planned;
  const FootingLivedYear    *preceptor_years;
  gsize                      n_preceptor_years;
  const FootingLivedYear    *preceptee_years;
  gsize                      n_preceptee_years;
  FootingFact                has_preceptor;
  FootingDay                 first_preceptor_from;
  FootingDay                 preceptor_from;
  FootingDay                 preceptor_registered;
  FootingFact                preceptor_prepared;
  FootingDay                 preceptor_prepared_on;
  FootingFact                same_discipline;
} FootingLivedFacts;

/** Makes every fact unknown. */
#define FOOTING_LIVED_FACTS_INIT                                                             \
  {                                                                                          \
    .today = FOOTING_DAY_NONE, .anchor = FOOTING_DAY_NONE, .ends = FOOTING_DAY_NONE,          \
    .completed = FOOTING_DAY_NONE, .stopped = FOOTING_DAY_NONE,                              \
    .supernumerary_used = FOOTING_DESIGN_UNKNOWN,                                            \
    .supernumerary_planned = FOOTING_DESIGN_UNKNOWN,                                         \
    .first_preceptor_from = FOOTING_DAY_NONE, .preceptor_from = FOOTING_DAY_NONE,            \
    .preceptor_registered = FOOTING_DAY_NONE, .preceptor_prepared_on = FOOTING_DAY_NONE      \
  }

/**
 * footing_lived_check:
 * @standard: the version that the preceptorship was planned under, or one to compare it with;
 *   must outlive the result
 * @facts: the preceptorship; its day must be given
 *
 * Holds a preceptorship, as it is lived, against each rule of a standard. As long as there is
 * time, and nothing is missed, a rule is not yet known.
 *
 * Returns: (transfer full) (element-type FootingRuleFinding): one for each rule, in its order
 */
GPtrArray *footing_lived_check (const FootingStandard   *standard,
                                const FootingLivedFacts *facts);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-intake.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"

G_BEGIN_DECLS

/** The most months before the first one that count: a programme lasts no longer. */
#define FOOTING_INTAKE_PLAN_MOST_PAST FOOTING_STANDARD_MOST_MONTHS

/**
 * FootingIntakePlan:
 * @as_of: the day the figures were taken from the book
 * @first: the first day of the first month that is looked at
 * @months: how many are looked at
 * @starters: how many start in each of them
 * @preceptors: how many there are
 * @limit: how many preceptees each supports at once
 * @absence: the share of time, in per cent, that they are not there
 * @length: months that a programme lasts
 * @meetings: how many each preceptee has
 * @meeting_minutes: how long one takes
 * @protected_hours: of each preceptor, in a year
 * @begun: how many began in the twelve months before @first
 * @past: (array fixed-size=60): how many who are still on a programme began one month before @first,
 *   two months before, and so on
 *
 * A scenario: what people ask *what if* about, in whole numbers.
 */
typedef struct
{
  FootingDay as_of;
  FootingDay first;
  int        months;
  int        starters;
  int        preceptors;
  int        limit;
  int        absence;
  int        length;
  int        meetings;
  int        meeting_minutes;
  int        protected_hours;
  int        begun;
  int        past[FOOTING_INTAKE_PLAN_MOST_PAST];
} FootingIntakePlan;

/**
 * footing_intake_plan_from_book:
 * @plan: (out caller-allocates): what goes on as it went
 * @roster: who is who; has to be loaded
 * @standards: the standards there are
 * @usual_limit: how many preceptees somebody supports who has no limit of their own
 * @today: the day it is
 *
 * Begins with the book: the next two years, as many starters a month as in the last twelve, the
 * preceptors there are, and the programme that most people are on.
 */
void           footing_intake_plan_from_book     (FootingIntakePlan        *plan,
                                                  FootingRoster            *roster,
                                                  FootingStandardShelf     *standards,
                                                  int                       usual_limit,
                                                  FootingDay                today);

/**
 * footing_intake_plan_run:
 * @error: a #FootingIntakeError
 *
 * Returns: (transfer full) (nullable): what it would mean, month by month
 */
FootingIntake *footing_intake_plan_run           (const FootingIntakePlan  *plan,
                                                  GError                  **error);

/** Returns: (transfer full): where the figures come from, in sentences */
char          *footing_intake_plan_words_origin  (const FootingIntakePlan  *plan);

/** Returns: (transfer full): JSON, for a #FootingScenario */
char          *footing_intake_plan_to_document   (const FootingIntakePlan  *plan);

/**
 * footing_intake_plan_from_document:
 * @plan: (out caller-allocates): the scenario; untouched on failure
 * @document: (nullable): from footing_intake_plan_to_document()
 *
 * Returns: whether @document is one
 */
gboolean       footing_intake_plan_from_document (FootingIntakePlan        *plan,
                                                  const char               *document);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-course.h"
#include "footing-lived-check.h"
#include "footing-roster.h"
#include "footing-standard-shelf.h"

G_BEGIN_DECLS

/**
 * FootingCourseFacts:
 * @facts: what footing_lived_check() wants to know; it borrows the arrays
 * @pauses: (element-type FootingPause): in order and apart
 * @meetings: (element-type FootingLivedMeeting): meetings of the programme, and those in between
 * @preceptor_years: (element-type FootingLivedYear): protected time of the preceptor
 * @preceptee_years: (element-type FootingLivedYear): protected time of the preceptee
 *
 * What the book knows of a preceptorship, as the library of plans wants to hear it.
 */
typedef struct
{
  FootingLivedFacts  facts;
  GArray            *pauses;
  GArray            *meetings;
  GArray            *preceptor_years;
  GArray            *preceptee_years;
} FootingCourseFacts;

/**
 * footing_course_facts_new:
 * @course: a preceptorship
 * @roster: who is who; has to be loaded
 * @today: the day it is
 *
 * What nobody wrote down stays unknown. `docs/standards.md` says which record each fact is from.
 *
 * Returns: (transfer full): the facts
 */
FootingCourseFacts    *footing_course_facts_new     (const FootingCourse   *course,
                                                     FootingRoster         *roster,
                                                     FootingDay             today);

void                   footing_course_facts_free    (FootingCourseFacts    *self);

/**
 * footing_course_facts_standard:
 * @course: a preceptorship
 *
 * Returns: (transfer none) (nullable): the version of the standard that it was planned under; %NULL
 *   when that is not known here
 */
const FootingStandard *footing_course_facts_standard (const FootingCourse  *course,
                                                      FootingStandardShelf *standards);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FootingCourseFacts, footing_course_facts_free)

G_END_DECLS

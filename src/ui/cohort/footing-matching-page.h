/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-page.h"
#include "footing-person.h"

G_BEGIN_DECLS

/**
 * FootingMatchingPage:
 *
 * Proposes a preceptor for everybody of a cohort who has none, or for everybody whom a preceptor who
 * leaves hands over. The lead decides pair by pair, and
 * saves what was taken in one step.
 */
#define FOOTING_TYPE_MATCHING_PAGE (footing_matching_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingMatchingPage, footing_matching_page, FOOTING, MATCHING_PAGE, FootingPage)

/** Returns: (transfer floating): a page that begins to match */
AdwNavigationPage *footing_matching_page_new              (FootingContext *context,
                                                           FootingCohort  *cohort);

/**
 * footing_matching_page_new_for_handover:
 * @leaver: a preceptor who leaves, or has left
 *
 * Returns: (transfer floating): a page that proposes somebody for each of those whom @leaver supports
 */
AdwNavigationPage *footing_matching_page_new_for_handover (FootingContext *context,
                                                           FootingPerson  *leaver);

G_END_DECLS

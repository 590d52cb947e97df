/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingCohortPage:
 *
 * A cohort: its places, its people with preceptor and next meeting, and what can be done for all
 * of them at once.
 */
#define FOOTING_TYPE_COHORT_PAGE (footing_cohort_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingCohortPage, footing_cohort_page, FOOTING, COHORT_PAGE, FootingPage)

/** Returns: (transfer floating): a page that follows the roster */
AdwNavigationPage *footing_cohort_page_new (FootingContext *context,
                                            FootingCohort  *cohort);

G_END_DECLS

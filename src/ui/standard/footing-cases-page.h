/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-readiness-report.h"

G_BEGIN_DECLS

/**
 * FootingCasesPage:
 *
 * Who is behind the counts of a rule: in whose preceptorship it is not met, or not written down, and why.
 */
#define FOOTING_TYPE_CASES_PAGE (footing_cases_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingCasesPage, footing_cases_page, FOOTING, CASES_PAGE, FootingPage)

/**
 * footing_cases_page_new:
 * @rule: has to live as long as the page
 * @cases: (element-type FootingReadinessCase): what it shows; read at once
 */
AdwNavigationPage *footing_cases_page_new (FootingContext            *context,
                                           const FootingStandardRule *rule,
                                           const GPtrArray           *cases);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingCohortsPage:
 *
 * The cohorts, month by month, with the places that are taken and those that are free. Cohorts in
 * which nobody is on the way any more are below the others.
 */
#define FOOTING_TYPE_COHORTS_PAGE (footing_cohorts_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingCohortsPage, footing_cohorts_page, FOOTING, COHORTS_PAGE, FootingPage)

G_END_DECLS

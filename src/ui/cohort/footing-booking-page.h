/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-cohort.h"
#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingBookingPage:
 *
 * Books the initial meetings of a cohort in one step: proposes a day and a time for each, which
 * the lead can change or leave out.
 */
#define FOOTING_TYPE_BOOKING_PAGE (footing_booking_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingBookingPage, footing_booking_page, FOOTING, BOOKING_PAGE, FootingPage)

AdwNavigationPage *footing_booking_page_new (FootingContext *context,
                                             FootingCohort  *cohort);

G_END_DECLS

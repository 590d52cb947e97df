/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingAgreementsPage:
 *
 * Actions and goals of all preceptorships, by the day they are due.
 */
#define FOOTING_TYPE_AGREEMENTS_PAGE (footing_agreements_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingAgreementsPage, footing_agreements_page, FOOTING, AGREEMENTS_PAGE, FootingPage)

/** Returns: (transfer floating): the page */
AdwNavigationPage *footing_agreements_page_new (FootingContext *context);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingStandardPage:
 *
 * A standard as it is now: its rules, where each is written and what shows it; for one that people
 * made, how it differs from what they made it from.
 */
#define FOOTING_TYPE_STANDARD_PAGE (footing_standard_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardPage, footing_standard_page, FOOTING, STANDARD_PAGE, FootingPage)

/** Returns: (transfer floating): the page of the newest version of the standard @id */
AdwNavigationPage *footing_standard_page_new (FootingContext *context,
                                              const char     *id);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-programme-draft.h"
#include "footing-programme-keeper.h"

G_BEGIN_DECLS

/**
 * FootingChangesPage:
 *
 * What a change to a programme means for each person who is on it, before and after, to be accepted
 * or left one by one.
 */
#define FOOTING_TYPE_CHANGES_PAGE (footing_changes_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingChangesPage, footing_changes_page, FOOTING, CHANGES_PAGE, FootingPage)

/** Returns: (transfer floating): the page, which begins to read who is on the programme */
AdwNavigationPage *footing_changes_page_new (FootingContext         *context,
                                             FootingProgrammeDraft  *draft,
                                             FootingProgrammeKeeper *keeper);

G_END_DECLS

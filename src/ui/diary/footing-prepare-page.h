/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-meeting.h"
#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingPreparePage:
 *
 * All that is good to know before two people sit down together, on one calm page: what is to be talked
 * about, what was written last time, and one question to be curious with.
 */
#define FOOTING_TYPE_PREPARE_PAGE (footing_prepare_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreparePage, footing_prepare_page, FOOTING, PREPARE_PAGE, FootingPage)

/** Returns: (transfer floating): a page for a meeting that is still to be held */
AdwNavigationPage *footing_prepare_page_new (FootingContext *context,
                                             FootingMeeting *meeting);

G_END_DECLS

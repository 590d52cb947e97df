/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-agreements.h"
#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingGoalPage:
 *
 * One goal, and how near it was from time to time: what the preceptee said and what the preceptor saw,
 * side by side.
 */
#define FOOTING_TYPE_GOAL_PAGE (footing_goal_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingGoalPage, footing_goal_page, FOOTING, GOAL_PAGE, FootingPage)

/** Returns: (transfer floating): a page for a saved goal of the preceptorship of @agreements */
AdwNavigationPage *footing_goal_page_new (FootingContext    *context,
                                          FootingAgreements *agreements,
                                          FootingGoal       *goal);

G_END_DECLS

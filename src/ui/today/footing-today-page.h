/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingTodayPage:
 *
 * What needs doing, in the order of days: the next meeting, what is late, for today and coming
 * up, and quietly what is still to be arranged. In a new book it says how to begin.
 */
#define FOOTING_TYPE_TODAY_PAGE (footing_today_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingTodayPage, footing_today_page, FOOTING, TODAY_PAGE, FootingPage)

G_END_DECLS

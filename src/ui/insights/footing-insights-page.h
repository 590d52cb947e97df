/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_INSIGHTS_PAGE (footing_insights_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingInsightsPage, footing_insights_page, FOOTING, INSIGHTS_PAGE, FootingPage)

G_END_DECLS

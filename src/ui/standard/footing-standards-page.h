/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingStandardsPage:
 *
 * The standards there are: those that ship, and those that people made from them.
 */
#define FOOTING_TYPE_STANDARDS_PAGE (footing_standards_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingStandardsPage, footing_standards_page, FOOTING, STANDARDS_PAGE, FootingPage)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingReadinessPage:
 *
 * The organisation against a chosen standard: each rule, what tells, what is missing, and what people
 * judged. It can be printed for an inspector.
 */
#define FOOTING_TYPE_READINESS_PAGE (footing_readiness_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingReadinessPage, footing_readiness_page, FOOTING, READINESS_PAGE, FootingPage)

G_END_DECLS

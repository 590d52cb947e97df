/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingPreceptorsPage:
 *
 * The register of preceptors: who may support somebody, who has room, and how that changes in the
 * weeks to come.
 */
#define FOOTING_TYPE_PRECEPTORS_PAGE (footing_preceptors_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingPreceptorsPage, footing_preceptors_page, FOOTING, PRECEPTORS_PAGE, FootingPage)

G_END_DECLS

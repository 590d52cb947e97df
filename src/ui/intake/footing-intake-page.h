/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingIntakePage:
 *
 * What if: starters, preceptors, hours and absence go in; who would have no preceptor, which hours
 * would be lacking and from when on come out. It begins with the figures of the book; scenarios are
 * kept and compared.
 */
#define FOOTING_TYPE_INTAKE_PAGE (footing_intake_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingIntakePage, footing_intake_page, FOOTING, INTAKE_PAGE, FootingPage)

G_END_DECLS

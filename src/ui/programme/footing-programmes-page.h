/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingProgrammesPage:
 *
 * All programmes of the book.
 */
#define FOOTING_TYPE_PROGRAMMES_PAGE (footing_programmes_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammesPage, footing_programmes_page, FOOTING, PROGRAMMES_PAGE, FootingPage)

G_END_DECLS

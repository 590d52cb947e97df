/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingProgrammePage:
 *
 * A programme: its milestones, who is on it, and whether it keeps to its standard.
 */
#define FOOTING_TYPE_PROGRAMME_PAGE (footing_programme_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingProgrammePage, footing_programme_page, FOOTING, PROGRAMME_PAGE, FootingPage)

/** Returns: (transfer floating): a page for footing_shell_push() */
AdwNavigationPage *footing_programme_page_new (FootingContext   *context,
                                               FootingProgramme *programme);

G_END_DECLS

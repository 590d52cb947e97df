/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"
#include "footing-programme-version.h"
#include "footing-programme.h"

G_BEGIN_DECLS

/**
 * FootingVersionPage:
 *
 * What a programme was, in one of its earlier versions. People who did not take the change over are on it still.
 */
#define FOOTING_TYPE_VERSION_PAGE (footing_version_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingVersionPage, footing_version_page, FOOTING, VERSION_PAGE, FootingPage)

/**
 * footing_version_page_new:
 * @context: the open book
 * @programme: as it is now
 * @version: one of its earlier versions
 *
 * Returns: (transfer floating): a page that is open when it is pushed
 */
AdwNavigationPage *footing_version_page_new (FootingContext          *context,
                                             FootingProgramme        *programme,
                                             FootingProgrammeVersion *version);

/** Returns: (transfer full): a version in a few words: “Version 2” */
char              *footing_version_words    (FootingProgrammeVersion *version);

/** Returns: (transfer full): until when it was and why it was changed, on one line */
char              *footing_version_words_end
                                            (FootingProgrammeVersion *version);

G_END_DECLS

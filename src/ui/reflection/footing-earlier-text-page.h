/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

#include "footing-revision.h"

G_BEGIN_DECLS

/**
 * FootingEarlierTextPage:
 *
 * One earlier text, to be read. The signal `restore` says that somebody wants it back.
 */
#define FOOTING_TYPE_EARLIER_TEXT_PAGE (footing_earlier_text_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingEarlierTextPage, footing_earlier_text_page, FOOTING, EARLIER_TEXT_PAGE, AdwNavigationPage)

/**
 * footing_earlier_text_page_new:
 * @label: what its stage is called
 * @when: when it was saved, in words
 *
 * Returns: (transfer floating): a page that shows @revision
 */
FootingEarlierTextPage *footing_earlier_text_page_new (const char      *label,
                                                       const char      *when,
                                                       FootingRevision *revision);

G_END_DECLS

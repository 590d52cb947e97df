/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/** Returns: whether something was decided or written on the page that is not saved */
typedef gboolean (*FootingPageUnsavedFunc) (FootingPage *page);

/**
 * footing_page_return_offer_when_left:
 * @page: a page that saves only when it is told to
 * @is_unsaved: asked when somebody has gone back from it
 *
 * Whoever leaves @page with something unsaved can undo that: the page comes back as it was.
 */
void footing_page_return_offer_when_left (FootingPage            *page,
                                          FootingPageUnsavedFunc  is_unsaved);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * FootingNarrowTitle:
 *
 * The title of a page below its header bar, for a window in which there is no room for it between
 * the buttons. It wraps, where a title in a header bar is cut. Pages show it from a breakpoint on.
 *
 * - `title`: of the page
 */
#define FOOTING_TYPE_NARROW_TITLE (footing_narrow_title_get_type ())
G_DECLARE_FINAL_TYPE (FootingNarrowTitle, footing_narrow_title, FOOTING, NARROW_TITLE, AdwBin)

G_END_DECLS

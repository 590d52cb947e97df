/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

/**
 * FootingReflectionsPage:
 *
 * The reflections of the book, the latest first.
 *
 * - `reflections`: a #FootingRecordList of them
 */
#define FOOTING_TYPE_REFLECTIONS_PAGE (footing_reflections_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingReflectionsPage, footing_reflections_page, FOOTING, REFLECTIONS_PAGE, FootingPage)

G_END_DECLS

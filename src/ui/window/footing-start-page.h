/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_START_PAGE (footing_start_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingStartPage, footing_start_page, FOOTING, START_PAGE, AdwBin)

/* Looks again which record books there are. */
void footing_start_page_refresh (FootingStartPage *self);

G_END_DECLS

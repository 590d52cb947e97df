/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include "footing-page.h"

G_BEGIN_DECLS

#define FOOTING_TYPE_DIARY_PAGE (footing_diary_page_get_type ())
G_DECLARE_FINAL_TYPE (FootingDiaryPage, footing_diary_page, FOOTING, DIARY_PAGE, FootingPage)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FootingWritingDesk:
 *
 * How a page to write on is laid out: what it is called on top, the paper under it, no wider than
 * is good to read, and prompts beside the paper, where they stay in sight while it is scrolled.
 * On a narrow desk the prompts lie between title and paper.
 *
 * - `head`, `paper`, `prompts`: the three widgets
 * - `narrow`: whether there is no room beside the paper
 * - `vadjustment`: what scrolls the desk
 */
#define FOOTING_TYPE_WRITING_DESK (footing_writing_desk_get_type ())
G_DECLARE_FINAL_TYPE (FootingWritingDesk, footing_writing_desk, FOOTING, WRITING_DESK, GtkWidget)

G_END_DECLS

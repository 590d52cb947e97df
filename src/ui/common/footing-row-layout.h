/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define FOOTING_TYPE_ROW_LAYOUT (footing_row_layout_get_type ())

G_DECLARE_FINAL_TYPE (FootingRowLayout, footing_row_layout, FOOTING, ROW_LAYOUT, GtkLayoutManager)

/**
 * FootingRowLayout:
 *
 * Lays out the inside of a row of libadwaita: title and subtitle, and beside them what is set or
 * pressed. Where the title would be broken into syllables, that stands below it instead.
 */

/**
 * footing_row_layout_install:
 * @row: a row whose suffix may be too wide for a narrow window
 *
 * Gives @row this layout. A row that has it, or is not built as expected, is left as it is.
 */
void footing_row_layout_install (AdwActionRow *row);

G_END_DECLS

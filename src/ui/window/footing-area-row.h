/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* An area in the sidebar: its icon, its name, and quietly how much is to be done there. */
#define FOOTING_TYPE_AREA_ROW (footing_area_row_get_type ())
G_DECLARE_FINAL_TYPE (FootingAreaRow, footing_area_row, FOOTING, AREA_ROW, GtkListBoxRow)

GtkWidget *footing_area_row_new       (const char     *name,
                                       const char     *icon_name);

/* @words: (nullable): what is counted, in words, for the pointer and for screen readers; NULL
 * shows no count
 */
void       footing_area_row_set_count (FootingAreaRow *self,
                                       guint           count,
                                       const char     *words);

G_END_DECLS

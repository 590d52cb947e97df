/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * footing_row_focus:
 * @row: a row of a list that passes its focus on to something in it
 * @parent_class: the class that the row derives from
 *
 * The `focus` of such a row. A row of a list takes the focus back on the way out of it, and would pass it on
 * to what it comes from: nobody could leave it with Shift+Tab.
 *
 * Returns: whether the focus has moved
 */
gboolean footing_row_focus (GtkWidget        *row,
                            GtkDirectionType  direction,
                            gpointer          parent_class);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-row-focus.h"

gboolean
footing_row_focus (GtkWidget        *row,
                   GtkDirectionType  direction,
                   gpointer          parent_class)
{
  if (direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (parent_class)->focus (row, direction);

  return gtk_widget_child_focus (gtk_widget_get_first_child (row), direction);
}

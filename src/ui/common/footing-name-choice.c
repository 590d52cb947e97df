/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include "footing-name-choice.h"

/* As many as are seen at a glance. */
#define FEW 10

void
footing_name_choice_list (AdwComboRow   *row,
                          GtkStringList *names)
{
  g_autoptr(GtkExpression) text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  adw_combo_row_set_expression (row, text);
  adw_combo_row_set_search_match_mode (row, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  adw_combo_row_set_enable_search (row, g_list_model_get_n_items (G_LIST_MODEL (names)) > FEW);
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-session-reflection-row.h"

GtkWidget *
footing_session_reflection_row_new (FootingContext    *context,
                                    FootingReflection *reflection)
{
  GtkWidget *row = adw_action_row_new ();
  FootingDay day = footing_reflection_get_written_on (reflection);
  g_autofree char *words = footing_date_words (day, footing_context_get_today (context));
  g_autofree char *exact = footing_date_words_long (day);

  /* Without its title: two people may sit before the screen. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Reflection"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  gtk_widget_set_tooltip_text (row, exact);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));

  return row;
}

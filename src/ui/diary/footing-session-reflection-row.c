/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-date-words.h"
#include "footing-reference.h"
#include "footing-session-reflection-row.h"

static void
show_reflection (AdwActionRow      *row,
                 GParamSpec        *pspec,
                 FootingReflection *reflection)
{
  FootingContext *context = g_object_get_data (G_OBJECT (row), "context");
  FootingDay day = footing_reflection_get_written_on (reflection);
  const char *title = footing_reflection_get_title (reflection);
  const FootingReflectiveModel *model = NULL;
  g_autofree char *words = footing_date_words (day, footing_context_get_today (context));
  g_autofree char *exact = footing_date_words_long (day);

  model = footing_reference_get_model (footing_context_get_reference (context),
                                       footing_reflection_get_model (reflection));
  if (title == NULL || *title == '\0')
    title = model != NULL ? model->name : _("Reflection");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), exact);
}

GtkWidget *
footing_session_reflection_row_new (FootingContext    *context,
                                    FootingReflection *reflection)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));

  g_object_set_data_full (G_OBJECT (row), "context", g_object_ref (context), g_object_unref);
  g_signal_connect_object (reflection, "notify::title", G_CALLBACK (show_reflection), row, G_CONNECT_SWAPPED);
  show_reflection (ADW_ACTION_ROW (row), NULL, reflection);

  return row;
}

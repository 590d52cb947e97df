/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "footing-milestone-row.h"
#include "footing-person-words.h"
#include "footing-plain-row.h"
#include "footing-programme-words.h"

static char *
with_bullets (const char *agenda)
{
  g_auto(GStrv) points = g_strsplit (agenda, "\n", -1);
  g_autoptr(GString) lines = g_string_new (NULL);

  for (char **point = points; *point != NULL; point++)
    g_string_append_printf (lines, "%s•  %s", point != points ? "\n" : "", *point);

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
add_words (AdwExpanderRow *row,
           const char     *title,
           const char     *words)
{
  GtkWidget *inner = footing_plain_row_new (ADW_TYPE_ACTION_ROW, "title", title, "subtitle", words, NULL);

  gtk_widget_add_css_class (inner, "property");
  adw_expander_row_add_row (row, inner);
}

static char *
summarise (FootingMilestone *milestone)
{
  g_autofree char *when = footing_milestone_words_when (milestone);
  g_autofree char *minutes = footing_milestone_words_minutes (milestone);
  const char *optional = footing_milestone_get_required (milestone) ? "" : _("optional");

  return footing_person_words_line (when, minutes, optional, NULL);
}

GtkWidget *
footing_milestone_row_new (FootingMilestone *milestone)
{
  AdwExpanderRow *row = ADW_EXPANDER_ROW (adw_expander_row_new ());
  g_autofree char *summary = summarise (milestone);
  g_autofree char *window = footing_milestone_words_window (milestone);
  const char *agenda = footing_milestone_get_agenda (milestone);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), footing_milestone_get_name (milestone));
  adw_expander_row_set_subtitle (row, summary);

  if (agenda != NULL)
    {
      g_autofree char *lines = with_bullets (agenda);

      add_words (row, _("Agenda"), lines);
    }
  add_words (row, _("When It Counts"), window);

  return GTK_WIDGET (row);
}

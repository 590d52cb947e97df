/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copyright © 2026 The Footing developers */

#define G_LOG_DOMAIN "footing-ui"

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "footing-name-limit.h"

static void
text_changed_cb (AdwEntryRow *row,
                 GParamSpec  *pspec,
                 const char  *title)
{
  glong length = g_utf8_strlen (gtk_editable_get_text (GTK_EDITABLE (row)), -1);
  int limit = adw_entry_row_get_max_length (row);
  g_autofree char *words = NULL;

  if (length >= limit)
    /* translators: the title of a field and the most characters that fit into it: Name (at most 120 characters) */
    words = g_strdup_printf (_("%1$s (at most %2$d characters)"), title, limit);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), words != NULL ? words : title);
}

/* A name that is copied out of a letter brings the end of its line along. */
static void
insert_text_cb (GtkEditable *editable,
                const char  *text,
                int          length,
                int         *position)
{
  g_autofree char *line = length < 0 ? g_strdup (text) : g_strndup (text, (gsize) length);

  if (strpbrk (line, "\r\n\t") == NULL)
    return;

  g_signal_stop_emission_by_name (editable, "insert-text");
  g_strdelimit (g_strstrip (line), "\r\n\t", ' ');
  gtk_editable_insert_text (editable, line, -1, position);
}

static void
free_title (gpointer  title,
            GClosure *closure)
{
  g_free (title);
}

void
footing_line_limit_apply (AdwEntryRow *row,
                          int          limit)
{
  char *title = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));

  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  adw_entry_row_set_max_length (row, limit);
  g_signal_connect (gtk_editable_get_delegate (GTK_EDITABLE (row)), "insert-text", G_CALLBACK (insert_text_cb), NULL);
  g_signal_connect_data (row, "notify::text", G_CALLBACK (text_changed_cb), title, free_title, G_CONNECT_DEFAULT);
}

void
footing_name_limit_apply (AdwEntryRow *row)
{
  footing_line_limit_apply (row, FOOTING_NAME_LIMIT);
}
